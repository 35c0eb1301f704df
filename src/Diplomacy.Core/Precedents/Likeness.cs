using System.Globalization;
using System.Numerics;
using Ardalis.GuardClauses;
using Diplomacy.Core.Channels;

namespace Diplomacy.Core.Precedents;

/// <summary>How like two channels are in one feature: what both have, what one has, and what nobody knows.</summary>
/// <remarks>
/// <em>Here</em> is the first channel, <em>there</em> the second. What goes without saying is left out: who may sign may also
/// carry a message. Equal when every property is equal. The texts are stable.
/// </remarks>
public sealed record FeatureLikeness
{
    internal FeatureLikeness(Feature feature) => Feature = feature;

    /// <summary>The feature.</summary>
    public Feature Feature { get; }

    /// <summary>How much it counts.</summary>
    public double Weight { get; internal init; }

    /// <summary>The likeness that is certain, from 0 to 1.</summary>
    public double Least { get; internal init; }

    /// <summary>The likeness that is possible, from 0 to 1.</summary>
    public double Most { get; internal init; }

    /// <summary>What is certainly so of both, such as <c>an official on every side</c>.</summary>
    public ValueList<string> Alike { get; internal init; }

    /// <summary>What is certainly so here and not there.</summary>
    public ValueList<string> OnlyHere { get; internal init; }

    /// <summary>What is certainly so there and not here.</summary>
    public ValueList<string> OnlyThere { get; internal init; }

    /// <summary>What may or may not be so here.</summary>
    public ValueList<string> OpenHere { get; internal init; }

    /// <summary>What may or may not be so there.</summary>
    public ValueList<string> OpenThere { get; internal init; }

    /// <summary>The feature and the likeness, such as <c>third parties: 0.50 to 1.00</c>.</summary>
    public override string ToString() => $"{Words.Of(Feature)}: {Likeness.Range(Least, Most)}";
}

/// <summary>How like two channels are in structure, each on a day: an interval, and what it rests on.</summary>
/// <remarks>
/// <para>
/// Each <see cref="Feature"/> is a set of traits, such as "an official on every side". The likeness of two sets is the share of
/// what either has that both have (Jaccard's index); two empty sets are alike. The level and the secrecy have one value each, and are alike or not. The
/// whole is the mean of the features by <see cref="LikenessWeights"/>.
/// </para>
/// <para>
/// Missing facts are no difference: they widen the interval. Whatever they turn out to be, the likeness lies between
/// <see cref="Least"/> and <see cref="Most"/>. What is unknown of two channels is taken to be independent, except that what is unknown of a channel (by its
/// id and those of its sides) on a day is alike to itself: a channel is wholly like itself, however little of it is known.
/// </para>
/// <para>
/// Names, places and dates count nowhere, nor does the order of anything; <em>here</em> and <em>there</em> can be exchanged. Equal when the traits and the
/// weights are equal. The texts are stable.
/// </para>
/// </remarks>
/// <example><code>
/// var likeness = Likeness.Of(oslo, new DateOnly(1993, 6, 14), oman, new DateOnly(2013, 3, 1));
/// foreach (var text in likeness.Different) Console.WriteLine(text);
/// </code></example>
public sealed record Likeness
{
    private readonly Profile _here;
    private readonly Profile _there;
    private readonly bool _isSame;
    private readonly LikenessWeights _weights;

    internal Likeness(Profile here, Profile there, bool isSame, LikenessWeights weights)
    {
        (_here, _there, _isSame, _weights) = (here, there, isSame, weights);
        double least = 0, most = 0, total = 0;
        for (var feature = Feature.Composition; feature <= Feature.Purposes; feature++)
        {
            var weight = weights[feature];
            var (low, high) = Compare(feature);
            (least, most, total) = (least + weight * low, most + weight * high, total + weight);
        }

        (Least, Most) = (least / total, most / total);
    }

    /// <summary>The likeness that is certain, from 0 to 1.</summary>
    public double Least { get; }

    /// <summary>The likeness that is possible, from 0 to 1. As much as <see cref="Least"/> where no fact is missing.</summary>
    public double Most { get; }

    /// <summary>The features, in the order of <see cref="Feature"/>.</summary>
    public ValueList<FeatureLikeness> Features => [.. Enum.GetValues<Feature>().Select(Explain)];

    /// <summary>What is alike, a text for each feature, such as <c>secrecy: secret</c>.</summary>
    public ValueList<string> Alike =>
        [.. Features.Where(f => !f.Alike.IsEmpty).Select(f => $"{Words.Of(f.Feature)}: {Words.And(f.Alike)}")];

    /// <summary>What differs, a text for each feature, such as <c>secrecy: secret here; public there</c>.</summary>
    public ValueList<string> Different => [.. Texts(f => Words.And(f.OnlyHere), f => Words.And(f.OnlyThere))];

    /// <summary>What is not known, a text for each feature, such as <c>purposes: open there</c>.</summary>
    public ValueList<string> Unknown => [.. Texts(f => Open(f.OpenHere, _here[f.Feature], f), f => Open(f.OpenThere, _there[f.Feature], f))];

    /// <summary>Where the likeness may lie, in the middle: what likenesses are ranked by.</summary>
    internal double Middle => Least + Most;

    /// <summary>How like two channels are in structure, each on a day.</summary>
    /// <param name="here">The first channel.</param>
    /// <param name="onHere">The day on which the first is looked at.</param>
    /// <param name="there">The second channel. One with the same id, and the same ids of its sides, is the same channel.</param>
    /// <param name="onThere">The day on which the second is looked at.</param>
    /// <param name="weights">How much each feature counts; <see cref="LikenessWeights.Default"/> when left out.</param>
    /// <exception cref="ArgumentNullException">A channel is null.</exception>
    /// <exception cref="ArgumentException">A channel was certainly not in being on its day, or all weights are 0.</exception>
    public static Likeness Of(Channel here, DateOnly onHere, Channel there, DateOnly onThere, LikenessWeights? weights = null)
    {
        InBeing(Guard.Against.Null(here), onHere, nameof(onHere));
        InBeing(Guard.Against.Null(there), onThere, nameof(onThere));
        return new(Profile.Of(here, onHere), Profile.Of(there, onThere), IsSame(here, there) && onHere == onThere, Check(weights));

        static void InBeing(Channel channel, DateOnly on, string name)
        {
            if (channel.Period.Includes(on).IsFalse) throw new ArgumentException($"{channel.Name} was not in being on {Words.Of(on)}.", name);
        }
    }

    /// <summary>The interval, such as <c>0.62 to 0.81</c>.</summary>
    public override string ToString() => Range(Least, Most);

    /// <summary>Whether two are records of one channel: by its id and those of its sides, since different cases may use one id.</summary>
    internal static bool IsSame(Channel one, Channel other) =>
        one.Id == other.Id && one.Sides.Select(s => s.Id).Order(StringComparer.Ordinal).SequenceEqual(other.Sides.Select(s => s.Id).Order(StringComparer.Ordinal));

    internal static LikenessWeights Check(LikenessWeights? weights) => weights is null ? LikenessWeights.Default
        : weights.Total > 0 && double.IsFinite(weights.Total) ? weights
        : throw new ArgumentException("Something has to count: the sum of the weights is a number above 0.", nameof(weights));

    internal static string Range(double least, double most)
    {
        var (low, high) = (Text(least), Text(most));
        return low == high ? low : $"{low} to {high}";

        static string Text(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
    }

    private (double Least, double Most) Compare(Feature feature)
    {
        var (here, there) = (_here[feature], _there[feature]);
        if (_isSame && here == there) return (1, 1);
        if (feature is Feature.Level or Feature.Secrecy)
            return (here == there && here.Must != 0 ? 1 : 0, (here.May & there.May) != 0 ? 1 : 0);

        // Least: what need not be in both is in one only. Most: what may be in both is, and of the rest only what has to be is there at all.
        var least = Share(Count(here.Must & there.Must), Count(here.May | there.May));
        var shared = Count(here.May & there.May);
        return (least, Share(shared, shared + Count(here.Must & ~there.May | there.Must & ~here.May)));

        static int Count(uint traits) => BitOperations.PopCount(traits);

        static double Share(int part, int of) => of == 0 ? 1 : (double)part / of;
    }

    private FeatureLikeness Explain(Feature feature)
    {
        var (here, there, words) = (_here[feature], _there[feature], TraitWords.Of(feature));
        var (least, most) = Compare(feature);
        return new(feature)
        {
            Weight = _weights[feature],
            Least = least,
            Most = most,
            Alike = words.Alike(here, there),
            OnlyHere = words.Only(here, there),
            OnlyThere = words.Only(there, here),
            OpenHere = words.Open(here),
            OpenThere = words.Open(there),
        };
    }

    private static string Open(ValueList<string> open, Traits traits, FeatureLikeness of) =>
        open.IsEmpty ? "" : TraitWords.Of(of.Feature).IsUnknown(traits) ? "open" : $"perhaps {Words.Or(open)}";

    private IEnumerable<string> Texts(Func<FeatureLikeness, string> here, Func<FeatureLikeness, string> there)
    {
        foreach (var feature in Features)
        {
            string[] parts = [.. new[] { (Text: here(feature), Where: "here"), (Text: there(feature), Where: "there") }
                .Where(p => p.Text.Length > 0).Select(p => $"{p.Text} {p.Where}")];
            if (parts.Length > 0) yield return $"{Words.Of(feature.Feature)}: {string.Join("; ", parts)}";
        }
    }
}
