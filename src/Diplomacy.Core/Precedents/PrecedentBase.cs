using System.Collections.Frozen;
using System.Globalization;
using Ardalis.GuardClauses;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Precedents;

/// <summary>A collection of cases: those that come with the library, or the user's own.</summary>
/// <remarks>
/// Equal when the same instance. Immutable, and safe to share between threads. The cases that come with the library are read one by one, when
/// first asked for; what is compared of each channel is worked out once, when <see cref="MostLike"/> is first called.
/// </remarks>
/// <example><code>
/// var precedents = Precedents.All.With(PrecedentBase.FromDirectory("cases"));
/// </code></example>
public sealed class PrecedentBase
{
    private const string Ending = ".dossier.json";

    private readonly FrozenDictionary<string, Lazy<Dossier>> _cases;
    private readonly Lazy<ValueList<Precedent>> _channels;
    private readonly Lazy<ValueList<Key>> _keys;

    private PrecedentBase(string version, ValueList<string> ids, Func<string, Lazy<Dossier>> read)
    {
        (Version, Ids) = (version, ids);
        _cases = ids.ToFrozenDictionary(id => id, read, StringComparer.Ordinal);
        _channels = new(() => [.. Dossiers.SelectMany(d => d.Channels.Select(c => new Precedent(d, c)))]);
        _keys = new(() => [.. Channels.SelectMany(KeysOf)]);
    }

    /// <summary>The version of the data, apart from that of the library; <c>own</c> for cases of the user's own.</summary>
    public string Version { get; }

    /// <summary>The ids of the cases.</summary>
    public ValueList<string> Ids { get; }

    /// <summary>The cases, in the order of <see cref="Ids"/>.</summary>
    public ValueList<Dossier> Dossiers => [.. Ids.Select(Dossier)];

    /// <summary>The channels of all cases, in the order of <see cref="Ids"/> and of each case.</summary>
    public ValueList<Precedent> Channels => _channels.Value;

    /// <summary>A base of these cases.</summary>
    /// <exception cref="ArgumentException">Two cases have the same id.</exception>
    /// <exception cref="ArgumentNullException">A case is null.</exception>
    public static PrecedentBase Of(params ReadOnlySpan<Dossier> dossiers)
    {
        var cases = dossiers.ToArray();
        foreach (var dossier in cases) Guard.Against.Null(dossier, nameof(dossiers));
        Guard.Against.Repeated(cases, (Dossier d) => d.Id, "the case", nameof(dossiers));
        var read = cases.ToDictionary(d => d.Id, d => new Lazy<Dossier>(d), StringComparer.Ordinal);
        return new("own", [.. cases.Select(d => d.Id)], id => read[id]);
    }

    /// <summary>A base of the cases of a directory and all below it: every file whose name ends in <c>.dossier.json</c>, in the order of their names.</summary>
    /// <param name="path">The directory.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or blank.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such directory.</exception>
    /// <exception cref="PrecedentException">A file is not a valid dossier, or two have the same id; the exception lists all problems of all files.</exception>
    /// <remarks>What the file system itself throws is passed on.</remarks>
    public static PrecedentBase FromDirectory(string path)
    {
        Guard.Against.NullOrWhiteSpace(path);
        return Read(Directory.EnumerateFiles(path, "*" + Ending, SearchOption.AllDirectories)
            .Select(file => (Name: Path.GetRelativePath(path, file).Replace('\\', '/'), File: file))
            .OrderBy(f => f.Name, StringComparer.Ordinal)
            .Select(f => (f.Name, Open(() => File.OpenRead(f.File)))));

        static Func<Reading> Open(Func<Stream> open) => () =>
        {
            using var stream = open();
            return Reading.Of(stream);
        };
    }

    /// <summary>A base of the cases that streams hold, each from where it stands to its end. Leaves them open.</summary>
    /// <param name="files">The streams, each with a name for messages.</param>
    /// <exception cref="ArgumentNullException">The list, a name or a stream is null.</exception>
    /// <exception cref="PrecedentException">A stream does not hold a valid dossier, or two have the same id; the exception lists all problems of all streams.</exception>
    /// <remarks>What a stream itself throws is passed on.</remarks>
    public static PrecedentBase FromStreams(IEnumerable<(string Name, Stream Content)> files) =>
        Read(Guard.Against.Null(files).Select(f => (Guard.Against.Null(f.Name, nameof(files)), (Func<Reading>)(() => Reading.Of(Guard.Against.Null(f.Content, nameof(files)))))));

    /// <summary>The case with an id.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Dossier Dossier(string id) =>
        _cases.TryGetValue(Guard.Against.Null(id), out var found) ? found.Value : throw new KeyNotFoundException($"There is no precedent `{id}`.");

    /// <summary>A base of these cases and those of another one.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">Both have a case with the same id.</exception>
    public PrecedentBase With(PrecedentBase other)
    {
        Guard.Against.Null(other);
        ValueList<string> ids = [.. Ids, .. other.Ids];
        Guard.Against.Repeated(ids, (string id) => id, "the case", nameof(other));
        return new($"{Version} + {other.Version}", ids, id => _cases.TryGetValue(id, out var mine) ? mine : other._cases[id]);
    }

    /// <summary>A base of these cases and others.</summary>
    /// <exception cref="ArgumentNullException">A case is null.</exception>
    /// <exception cref="ArgumentException">Two cases have the same id.</exception>
    public PrecedentBase With(params ReadOnlySpan<Dossier> dossiers) => With(Of(dossiers));

    /// <summary>The channels that answer a question: those that surely do, and those that possibly do, since facts are missing.</summary>
    /// <param name="question">
    /// What is asked of each. Several questions are joined by the operators of <see cref="Truth"/>, exactly as long as none turns on the same fact as another.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="question"/> is null.</exception>
    /// <example><code>
    /// var (surely, possibly) = Precedents.All.Find(p =>
    ///     p.InBeing(Period.Parse("1990/1999")) &amp; p.HadLevel(TrackLevel.OneAndHalf, Typologies.McFaul2023) &amp; p.Reached());
    /// </code></example>
    public PrecedentMatches Find(Func<Precedent, Truth> question)
    {
        Guard.Against.Null(question);
        var answers = Channels.Select(p => (Precedent: p, Answer: question(p))).ToArray();
        return new(
            [.. answers.Where(a => a.Answer.IsTrue).Select(a => a.Precedent)],
            [.. answers.Where(a => !a.Answer.IsKnown).Select(a => a.Precedent)]);
    }

    /// <summary>The precedents by their likeness to a channel on a day, the most like first.</summary>
    /// <remarks>
    /// <para>
    /// Each precedent is taken on that of its <see cref="Precedent.KeyDays"/> on which it is most like. The order is that of the middle of the interval; then of the
    /// likeness that is certain; then of the ids. So the same question always has the same answer.
    /// </para>
    /// <para>A channel that is itself in the base, by its id and those of its sides, is also taken on the day that is asked for, and comes first.</para>
    /// </remarks>
    /// <param name="channel">The channel.</param>
    /// <param name="on">The day.</param>
    /// <param name="weights">How much each feature counts; <see cref="LikenessWeights.Default"/> when left out.</param>
    /// <returns>All precedents of the base; none when the channel was certainly not in being on that day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="channel"/> is null.</exception>
    /// <exception cref="ArgumentException">All weights are 0.</exception>
    /// <example><code>
    /// foreach (var like in Precedents.All.MostLike(channel, day).Take(3))
    ///     Console.WriteLine($"{like}: {string.Join("; ", like.Likeness.Different)}");
    /// </code></example>
    public ValueList<PrecedentLikeness> MostLike(Channel channel, DateOnly on, LikenessWeights? weights = null)
    {
        weights = Likeness.Check(weights);
        if (Guard.Against.Null(channel).Period.Includes(on).IsFalse) return [];

        var profile = Profile.Of(channel, on);
        var best = new Dictionary<Precedent, PrecedentLikeness>(ReferenceEqualityComparer.Instance);
        foreach (var key in _keys.Value) Consider(key);
        foreach (var same in Channels.Where(p => Likeness.IsSame(p.Channel, channel) && p.Channel.Period.Includes(on).IsPossible))
            Consider(new(same, on, Profile.Of(same.Channel, on)));
        return
        [
            .. best.Values.OrderByDescending(l => l.Likeness.Middle).ThenByDescending(l => l.Likeness.Least)
                .ThenBy(l => l.Precedent.Id, StringComparer.Ordinal),
        ];

        void Consider(Key key)
        {
            var likeness = new Likeness(profile, key.Profile, isSame: key.On == on && Likeness.IsSame(key.Precedent.Channel, channel), weights);
            if (!best.TryGetValue(key.Precedent, out var known) || IsMore(likeness, known.Likeness))
                best[key.Precedent] = new(key.Precedent, key.On, likeness);
        }
    }

    /// <summary>What authors call the channels in print, each beside the level that the author's own typology gives.</summary>
    /// <remarks>
    /// A label is looked at on those of the channel's <see cref="Precedent.KeyDays"/> of which it is meant or may be meant, or else on the first
    /// day of which it may be; days that give the same answer are told once.
    /// </remarks>
    /// <param name="typologies">The typologies among which those of the labels are sought; <see cref="Typologies.All"/> when none is given.</param>
    /// <exception cref="ArgumentNullException">A typology is null.</exception>
    /// <example><code>
    /// foreach (var label in Precedents.All.Labels().Where(l => l.Finding.Agrees.IsFalse)) Console.WriteLine(label);
    /// </code></example>
    public ValueList<PrecedentLabel> Labels(params ReadOnlySpan<Typology> typologies)
    {
        var among = typologies.ToArray();
        return
        [
            .. from precedent in Channels
               from label in precedent.Channel.Labels
               let only = precedent.Channel with { Labels = [label] }
               let days = precedent.KeyDays.Where(day => label.Period?.Includes(day).IsFalse != true).ToArray()
               let looked = days.Length == 0 && label.Period?.FirstPossibleDay is { } first ? [first] : days
               from finding in looked.SelectMany(day => TrackRules.Labels(only, day, among)).DistinctBy(f => (f.Agrees, f.Computed?.Levels))
               select new PrecedentLabel(precedent, finding),
        ];
    }

    /// <summary>The version and the number of cases.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Ids.Count} precedents, version {Version}");

    internal static PrecedentBase Embedded()
    {
        var assembly = typeof(PrecedentBase).Assembly;
        ValueList<string> ids =
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.EndsWith(Ending, StringComparison.Ordinal))
                .Select(name => name[..^Ending.Length])
                .OrderBy(id => id[^4..], StringComparer.Ordinal)
                .ThenBy(id => id, StringComparer.Ordinal),
        ];
        return new("2026.1", ids, id => new(() =>
        {
            using var stream = assembly.GetManifestResourceStream(id + Ending)!;
            return Core.Dossiers.Dossier.Read(stream);
        }));
    }

    private static PrecedentBase Read(IEnumerable<(string Name, Func<Reading> Read)> files)
    {
        var (dossiers, problems, names) = (new List<Dossier>(), new List<FileProblem>(), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var (name, read) in files)
        {
            var (dossier, found) = read();
            problems.AddRange(found.Select(p => new FileProblem(name, p)));
            if (dossier is null) continue;
            if (names.TryAdd(dossier.Id, name)) dossiers.Add(dossier);
            else problems.Add(new(name, $"the id {Words.Quote(dossier.Id)} is also that of {names[dossier.Id]}"));
        }

        return problems.Count == 0 ? Of([.. dossiers]) : throw new PrecedentException([.. problems]);
    }

    private static IEnumerable<Key> KeysOf(Precedent precedent)
    {
        var seen = new HashSet<Profile>();
        foreach (var day in precedent.KeyDays)
        {
            var profile = Profile.Of(precedent.Channel, day);
            // Days of one profile are alike, but for what is unknown on each.
            if (seen.Add(profile)) yield return new(precedent, day, profile);
        }
    }

    private static bool IsMore(Likeness one, Likeness other) =>
        one.Middle > other.Middle || (one.Middle == other.Middle && one.Least > other.Least);

    /// <summary>What is compared of a precedent on one of its key days.</summary>
    private sealed record Key(Precedent Precedent, DateOnly On, Profile Profile);

    private sealed record Reading(Dossier? Dossier, ValueList<Problem> Problems)
    {
        public static Reading Of(Stream stream) =>
            Core.Dossiers.Dossier.TryRead(stream, out var dossier, out var problems) ? new(dossier, []) : new(null, problems);
    }
}
