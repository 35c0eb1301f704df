using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Ardalis.GuardClauses;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers.Shapes;
using Diplomacy.Core.Evidence;

namespace Diplomacy.Core.Dossiers;

/// <summary>
/// What a dossier file (<c>*.dossier.json</c>) holds: channels of contact, and the sources, bodies and people that their facts
/// cite by id.
/// </summary>
/// <remarks>
/// <para>
/// Reading is strict: a text is a valid dossier, or all its problems are listed and nothing of it is used. Writing is canonical:
/// equal dossiers give the same bytes on every machine, and reading them gives an equal dossier.
/// </para>
/// <para>Equal when every property is equal, the order of the lists included. Immutable, and safe to share between threads.</para>
/// </remarks>
/// <example><code>
/// var dossier = Dossier.Parse(File.ReadAllText("oslo.dossier.json"));
/// var levels = TrackRules.Classify(dossier.Channel("oslo"), new DateOnly(1993, 6, 14), Typologies.Common);
/// </code></example>
public sealed record Dossier
{
    /// <summary>The version of the format that is read and written.</summary>
    public const int FormatVersion = 1;

    /// <summary>A dossier with a short id and a title.</summary>
    /// <exception cref="ArgumentException">The id is not an id, or the title is blank.</exception>
    public Dossier(string id, string title)
    {
        Id = Guard.Against.InvalidId(id);
        Title = Guard.Against.NullOrWhiteSpace(title);
    }

    /// <summary>The JSON Schema (2020-12) of dossier files, as published in <c>docs/schema/dossier-1.schema.json</c>.</summary>
    /// <remarks>
    /// What the schema refuses, the reader refuses. The reader also checks what a schema cannot: that what is cited is declared
    /// and of the right kind, that no id stands twice, that periods do not end before they start.
    /// </remarks>
    public static string Schema => DossierShapes.Schema.Value;

    /// <summary>The short id.</summary>
    public string Id { get; }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>What the dossier is about, in a few sentences; null when not stated.</summary>
    public string? Summary { get; init; }

    /// <summary>The regions where the matter lay, such as that of the parties in conflict; not stated when unknown.</summary>
    public Listing<Region> Regions { get; init; }

    /// <summary>The names of the case in other lists, such as <c>pa-x</c>, <c>icb</c>, <c>ucdp</c> or <c>wikidata</c>.</summary>
    public ValueList<ExternalCode> Codes { get; init; }

    /// <summary>The sources that facts cite.</summary>
    /// <exception cref="ArgumentException">Two have the same id.</exception>
    public ValueList<Source> Sources { get; init => field = Guard.Against.Repeated(value, (Source s) => s.Id, "the source", nameof(Sources)); }

    /// <summary>The states, movements and organizations that facts cite.</summary>
    /// <exception cref="ArgumentException">Two have the same id, or one has that of a person.</exception>
    public ValueList<Body> Bodies
    {
        get;
        init
        {
            field = Guard.Against.Repeated(value, (Body b) => b.Id, "the body", nameof(Bodies));
            CheckActors();
        }
    }

    /// <summary>The people and groups that facts cite.</summary>
    /// <exception cref="ArgumentException">Two have the same id, or one has that of a body.</exception>
    public ValueList<Attendee> People
    {
        get;
        init
        {
            field = Guard.Against.Repeated(value, (Attendee p) => p.Id, "the person", nameof(People));
            CheckActors();
        }
    }

    /// <summary>The channels.</summary>
    /// <exception cref="ArgumentException">Two have the same id.</exception>
    public ValueList<Channel> Channels { get; init => field = Guard.Against.Repeated(value, (Channel c) => c.Id, "the channel", nameof(Channels)); }

    /// <summary>A dossier of channels, with the sources, bodies and people that they cite, in the order of first mention.</summary>
    /// <param name="id">A short id.</param>
    /// <param name="title">The title.</param>
    /// <param name="channels">The channels.</param>
    /// <exception cref="ArgumentException">
    /// The id is not an id, the title is blank, two channels have the same id, or one id stands for two different things.
    /// </exception>
    /// <exception cref="InvalidOperationException">A channel holds what no dossier can express; see <see cref="ToJson"/>.</exception>
    /// <example><code>File.WriteAllText("dinner.dossier.json", Dossier.Of("dinner", "A dinner in New York", channel).ToJson());</code></example>
    public static Dossier Of(string id, string title, params ReadOnlySpan<Channel> channels)
    {
        var all = new Collecting();
        foreach (var channel in channels) DossierShapes.Collect(all, Guard.Against.Null(channel));
        return new(id, title)
        {
            Sources = [.. all.Sources],
            Bodies = [.. all.Bodies],
            People = [.. all.People],
            Channels = ValueList.Of(channels),
        };
    }

    /// <summary>Reads a dossier.</summary>
    /// <param name="json">The text of a dossier file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="DossierException">The text is not a valid dossier; the exception lists all problems.</exception>
    public static Dossier Parse(string json) => TryParse(json, out var dossier, out var problems) ? dossier : throw new DossierException(problems);

    /// <summary>Reads a dossier, or says what is wrong with it.</summary>
    /// <param name="json">The text of a dossier file.</param>
    /// <param name="dossier">The dossier; null when there is a problem.</param>
    /// <param name="problems">All problems in the order of the file, or the first hundred; empty when the text is a valid dossier.</param>
    /// <returns>Whether the text is a valid dossier.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static bool TryParse(string json, [NotNullWhen(true)] out Dossier? dossier, out ValueList<Problem> problems)
    {
        Guard.Against.Null(json);
        if (json.Length > Limits.Bytes)
        {
            (dossier, problems) = (null, [DossierSyntax.TooLong.ToProblem([])]); // before a copy is made: a character has at least a byte
            return false;
        }

        if (Surrogates.IndexOfHalf(json) is var half && half < 0) return TryRead(Encoding.UTF8.GetBytes(json), out dossier, out problems);
        var before = Encoding.UTF8.GetBytes(json[..half]);
        (dossier, problems) = (null, [DossierSyntax.HalfPair(before.Length).ToProblem(before)]);
        return false;
    }

    /// <summary>Reads a dossier.</summary>
    /// <param name="utf8">The bytes of a dossier file.</param>
    /// <exception cref="DossierException">The bytes are not a valid dossier; the exception lists all problems.</exception>
    public static Dossier Read(ReadOnlySpan<byte> utf8) => TryRead(utf8, out var dossier, out var problems) ? dossier : throw new DossierException(problems);

    /// <summary>Reads a dossier from where a stream stands to its end, and leaves the stream open.</summary>
    /// <param name="stream">The stream, such as that of a file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="DossierException">The bytes are not a valid dossier; the exception lists all problems.</exception>
    /// <remarks>What the stream itself throws is passed on.</remarks>
    public static Dossier Read(Stream stream) => TryRead(stream, out var dossier, out var problems) ? dossier : throw new DossierException(problems);

    /// <summary>Reads a dossier, or says what is wrong with it.</summary>
    /// <param name="utf8">The bytes of a dossier file.</param>
    /// <param name="dossier">The dossier; null when there is a problem.</param>
    /// <param name="problems">All problems in the order of the file, or the first hundred; empty when the bytes are a valid dossier.</param>
    /// <returns>Whether the bytes are a valid dossier.</returns>
    public static bool TryRead(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out Dossier? dossier, out ValueList<Problem> problems)
    {
        problems = [];
        if (TryReadAtOnce(utf8, out dossier)) return true;
        if (DossierSyntax.Check(utf8) is { } fault)
        {
            problems = [fault.ToProblem(utf8)];
            return false;
        }

        var reading = new Reading(isAtOnce: false);
        var json = new Utf8JsonReader(utf8, DossierSyntax.Options);
        json.Read();
        if (DossierShapes.Dossier.Read(ref json, reading, out dossier)) return true;
        problems = reading.Problems(utf8);
        return false;
    }

    /// <summary>Reads a dossier from where a stream stands to its end, or says what is wrong with it. Leaves the stream open.</summary>
    /// <param name="stream">The stream, such as that of a file.</param>
    /// <param name="dossier">The dossier; null when there is a problem.</param>
    /// <param name="problems">All problems in the order of the file, or the first hundred; empty when the bytes are a valid dossier.</param>
    /// <returns>Whether the bytes are a valid dossier.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <remarks>What the stream itself throws is passed on.</remarks>
    public static bool TryRead(Stream stream, [NotNullWhen(true)] out Dossier? dossier, out ValueList<Problem> problems)
    {
        Guard.Against.Null(stream);
        // One byte more than is allowed tells that there are too many.
        using var bytes = new MemoryStream();
        var part = new byte[64 * 1024];
        while (bytes.Length <= Limits.Bytes && stream.Read(part) is var count && count > 0) bytes.Write(part, 0, count);
        return TryRead(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), out dossier, out problems);
    }

    /// <summary>The channel with an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message lists those there are.</exception>
    public Channel Channel(string id) => Find(Channels, c => c.Id, id, "channel");

    /// <summary>The state, movement or organization with an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message lists those there are.</exception>
    public Body Body(string id) => Find(Bodies, b => b.Id, id, "body");

    /// <summary>The state, movement or international organization with an id: a body that can be a party.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message lists those there are.</exception>
    /// <example><code>PrincipleRules.Check(dossier.Channel("dinner"), day, NothingAboutWithout.For(dossier.Party("ukraine")))</code></example>
    public Party Party(string id) => Find([.. Bodies.OfType<Party>()], p => p.Id, id, "party");

    /// <summary>The person or group with an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message lists those there are.</exception>
    public Attendee Person(string id) => Find(People, p => p.Id, id, "person");

    /// <summary>The source with an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message lists those there are.</exception>
    public Source Source(string id) => Find(Sources, s => s.Id, id, "source");

    /// <summary>The canonical text: indented by two blanks, lines ended by a line feed, members in the order of the format.</summary>
    /// <returns>A text that <see cref="Parse"/> reads to an equal dossier.</returns>
    /// <exception cref="InvalidOperationException">
    /// A file could not express the dossier: a fact cites a source, a body or a person that the dossier does not declare, or that
    /// differs from the one declared; an actor has two codes of one scheme; a text is blank, is not Unicode, or exceeds a limit of
    /// the format. The message says where. <see cref="Of"/> declares what channels cite.
    /// </exception>
    public string ToJson()
    {
        var writing = new DossierWriting(this);
        DossierShapes.Dossier.Write(writing, this);
        var text = writing.Json.Finish();
        return Encoding.UTF8.GetByteCount(text) <= Limits.Bytes ? text : throw writing.Inexpressible("the dossier is larger than a file may be");
    }

    /// <summary>Writes the canonical text in UTF-8, without a byte order mark, and leaves the stream open.</summary>
    /// <param name="stream">The stream, such as that of a new file.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="InvalidOperationException">A file could not express the dossier; see <see cref="ToJson"/>.</exception>
    /// <remarks>What the stream itself throws is passed on.</remarks>
    public void WriteTo(Stream stream)
    {
        Guard.Against.Null(stream);
        stream.Write(Encoding.UTF8.GetBytes(ToJson()));
    }

    /// <summary>The title.</summary>
    public override string ToString() => Title;

    /// <summary>Reads a file in canonical order that has no problem, as most do. Every other one has to be looked at more closely.</summary>
    private static bool TryReadAtOnce(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out Dossier? dossier)
    {
        dossier = null;
        if (utf8.Length > Limits.Bytes || !Utf8.IsValid(utf8)) return false;
        try
        {
            var json = new Utf8JsonReader(utf8, DossierSyntax.Options);
            json.Read();
            return DossierShapes.Dossier.Read(ref json, new Reading(isAtOnce: true), out dossier) && !json.Read();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            dossier = null; // it is no JSON, or has half of a surrogate pair
            return false;
        }
    }

    private static T Find<T>(ValueList<T> items, Func<T, string> id, string wanted, string what)
    {
        Guard.Against.Null(wanted, nameof(id));
        foreach (var item in items)
            if (id(item) == wanted) return item;
        var ids = items.Select(id).ToList();
        var rest = ids.Count == 0 ? "there is none" : $"there {(ids.Count == 1 ? "is" : "are")} {Words.And(ids)}";
        throw new KeyNotFoundException($"There is no {what} `{wanted}` in the dossier; {rest}.");
    }

    private void CheckActors()
    {
        if (!Bodies.IsEmpty && !People.IsEmpty) Guard.Against.Repeated((Actor[])[.. Bodies, .. People], (Actor a) => a.Id, "the id", nameof(People));
    }
}
