using System.Numerics;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Precedents;

/// <summary>The traits of a feature in words, in the order in which <see cref="Profile"/> finds them.</summary>
internal sealed class TraitWords
{
    private static readonly TraitWords[] All = [.. Enum.GetValues<Feature>().Select(Make)];

    private readonly string[] _words;
    private readonly uint[] _implied;
    private readonly string _none;

    private TraitWords(string none, IEnumerable<string> words, params (int Trait, int Implies)[] implications)
    {
        (_none, _words) = (none, [.. words]);
        _implied = new uint[_words.Length];
        // In the order of the traits: what is implied is complete when it is passed on.
        foreach (var (trait, implies) in implications.OrderBy(i => i.Trait)) _implied[trait] |= 1u << implies | _implied[implies];
    }

    public static TraitWords Of(Feature feature) => All[(int)feature - 1];

    /// <summary>The traits that both certainly have, without those that go without saying.</summary>
    public ValueList<string> Alike(Traits here, Traits there) =>
        (here.May | there.May) == 0 ? [_none] : Say(here.Must & there.Must, strongest: true);

    /// <summary>The traits that one certainly has and the other certainly lacks, without those that go without saying.</summary>
    public ValueList<string> Only(Traits one, Traits other) => Say(one.Must & ~other.May, strongest: true);

    /// <summary>The traits that one may or may not have, without those that it could not have alone.</summary>
    public ValueList<string> Open(Traits one) => Say(one.May & ~one.Must, strongest: false);

    public bool IsUnknown(Traits one) => one.Must == 0 && BitOperations.PopCount(one.May) == _words.Length;

    private ValueList<string> Say(uint traits, bool strongest)
    {
        var said = traits;
        for (var trait = 0; trait < _words.Length; trait++)
        {
            if ((traits >> trait & 1) == 0) continue;
            if (strongest) said &= ~_implied[trait];
            else if ((_implied[trait] & traits) != 0) said &= ~(1u << trait);
        }

        return [.. _words.Where((_, trait) => (said >> trait & 1) != 0)];
    }

    private static TraitWords Make(Feature feature) => feature switch
    {
        Feature.Composition => Composition(),
        Feature.Level => new("not in being", TrackLevel.All.Select(l => l.Words)),
        Feature.Authorization => Authorization(),
        Feature.Secrecy => new("", Enum.GetValues<Secrecy>().Select(Words.Of)),
        Feature.ThirdParties => new(
            "no third party",
            Enum.GetValues<ThirdPartyFunction>().Select(f => $"a {Words.Of(f)}")
                .Concat(["somebody between the sides for a state or an international organization", "somebody between the sides for neither"])),
        Feature.Involvement => Involvement(),
        _ => new("no purpose", Enum.GetValues<Purpose>().Select(p => $"to {Words.Of(p)}")),
    };

    private static TraitWords Composition()
    {
        string[] kinds =
        [
            "an official", "an official in private capacity", "a legislator", "somebody instructed", "somebody of the community", "somebody unofficial",
        ];
        return new(
            "nobody at the table",
            kinds.Select(k => $"{k} at the table").Concat(kinds.Select(k => $"{k} on every side")),
            [.. Enumerable.Range(0, kinds.Length).Select(k => (k + kinds.Length, k))]);
    }

    private static TraitWords Authorization()
    {
        string[] rungs =
        [
            "known of by its party", "tolerated by its party", "endorsed by its party", "authorized to be in contact",
            "authorized to carry its party's message", "authorized to explore for its party", "authorized to commit its party", "authorized to sign for its party",
        ];
        return new(
            "no backing",
            [.. rungs.Select(r => $"some side {r}"), .. rungs.Select(r => $"every side {r}"), "a party against it"],
            Ladders(rungs.Length, first: 0));
    }

    private static TraitWords Involvement()
    {
        string[] degrees = ["told afterwards", "informed", "consulted", "taking part", "represented", "consenting"];
        return new(
            "",
            [
                "nobody affected who has no side", "somebody affected who has no side",
                .. degrees.Select(d => $"some of the affected without a side {d}"), .. degrees.Select(d => $"all of the affected without a side {d}"),
            ],
            [(2, 1), .. Ladders(degrees.Length, first: 2)]);
    }

    /// <summary>Two ladders: each rung implies the one below, and what is so of all is so of some.</summary>
    private static (int Trait, int Implies)[] Ladders(int rungs, int first) =>
    [
        .. Enumerable.Range(1, rungs - 1).SelectMany(r => new[] { (first + r, first + r - 1), (first + rungs + r, first + rungs + r - 1) }),
        .. Enumerable.Range(0, rungs).Select(r => (first + rungs + r, first + r)),
    ];
}
