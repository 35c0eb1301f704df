using Diplomacy.Core.Actors;
using Diplomacy.Core.Authority;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Reasoning;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Precedents;

/// <summary>Which traits of a feature a channel certainly has, and which it may have: a bit for each.</summary>
internal readonly record struct Traits(uint Must, uint May)
{
    /// <summary>The traits that may be so by their truth, the first at bit 0.</summary>
    public static Traits Of(IEnumerable<Truth> truths)
    {
        var (traits, bit) = (default(Traits), 1u);
        foreach (var truth in truths)
        {
            traits = new(traits.Must | (truth.IsTrue ? bit : 0), traits.May | (truth.IsPossible ? bit : 0));
            bit <<= 1;
        }

        return traits;
    }

    /// <summary>The traits of a feature that has exactly one of these values.</summary>
    public static Traits OneOf(uint possible) => new(System.Numerics.BitOperations.IsPow2(possible) ? possible : 0, possible);
}

/// <summary>
/// What is compared of a channel on a day: for each feature the traits that it has, and those that it may have. Holds no name,
/// no place and no date.
/// </summary>
/// <param name="Features">The traits, in the order of <see cref="Feature"/>.</param>
internal sealed record Profile(ValueList<Traits> Features)
{
    private const int Told = (int)Degree.ToldAfterwards;

    private static readonly Kinds[] EachKind =
        [Kinds.Official, Kinds.PrivateOfficial, Kinds.Legislator, Kinds.Instructed, Kinds.Grassroots, Kinds.Elite];

    /// <summary>Each trait of composition as a rule of its own, so that it is found as levels are: exactly, and in little work.</summary>
    private static readonly Typology[] Compositions =
    [
        .. EachKind.Select(Composition.Some).Concat(EachKind.Select(Composition.EverySide))
            .Select(c => Typology.Named("trait", c.Name, Typologies.Common.Source).Level(TrackLevel.One, c)),
    ];

    /// <summary>From the least backing to the most; who has one has those before it.</summary>
    private static readonly (AuthorizationScope Scope, AuthorizationStatus AtLeast)[] Rungs =
    [
        (AuthorizationScope.Contact, AuthorizationStatus.Aware),
        (AuthorizationScope.Contact, AuthorizationStatus.Tolerated),
        (AuthorizationScope.Contact, AuthorizationStatus.Endorsed),
        (AuthorizationScope.Contact, AuthorizationStatus.Authorized),
        (AuthorizationScope.Message, AuthorizationStatus.Authorized),
        (AuthorizationScope.Exploring, AuthorizationStatus.Authorized),
        (AuthorizationScope.Committing, AuthorizationStatus.Authorized),
        (AuthorizationScope.Signing, AuthorizationStatus.Authorized),
    ];

    public Traits this[Feature feature] => Features[(int)feature - 1];

    public static Profile Of(Channel channel, DateOnly on) => new(
    [
        Traits.Of(Compositions.Select(c => Has(TrackRules.PossibleLevels(channel, on, c), TrackLevel.One))),
        Traits.OneOf(TrackRules.PossibleLevels(channel, on, Typologies.Common).Aggregate(0u, (bits, level) => bits | 1u << level.Index)),
        Traits.Of(Backing(channel, on)),
        Traits.OneOf(Choices.Of(channel.Secrecy)),
        Traits.Of(
        [
            .. Enum.GetValues<ThirdPartyFunction>().Select(f => Setting.SomeActs(channel, on, other => other == f)),
            .. Enum.GetValues<Standing>().Select(s => Setting.SomeActs(channel, on, _ => true, s)),
        ]),
        Traits.Of(Involvement(channel, on)),
        Traits.Of(Enum.GetValues<Purpose>().Select(p => Conditions.Find(channel.Purposes, other => other == p).Holds)),
    ]);

    private static Truth Has(ValueList<TrackLevel> levels, TrackLevel level) =>
        !levels.Contains(level) ? Truth.False : levels.Count == 1 ? Truth.True : Truth.Unknown;

    /// <summary>For each rung whether some side has it, then for each whether every side has it, then whether a party stands against it.</summary>
    private static IEnumerable<Truth> Backing(Channel channel, DateOnly on)
    {
        var sides = channel.Sides.Select(side => Rungs.Select(rung => side.Party is { } party
            ? channel.Backs(party, rung.Scope, rung.AtLeast, on, on)
            : Truth.False).ToArray()).ToArray();
        var rungs = Enumerable.Range(0, Rungs.Length).ToArray();
        return rungs.Select(r => Any(sides.Select(s => s[r])))
            .Concat(rungs.Select(r => All(sides.Select(s => s[r]))))
            .Append(Any(channel.Sides.Select(s => s.Party).OfType<Party>().Select(p => IsOpposed(channel, p, on))));
    }

    private static Truth IsOpposed(Channel channel, Party party, DateOnly on)
    {
        var against = channel.StatementsOn(party, on)
            .Where(s => s.Statement.Status < AuthorizationStatus.Unaware && !s.Statement.By.Holds().IsFalse);
        return Any(against.Select(s => s.Applies).Append(channel.Authorization.IsComplete ? Truth.False : Truth.Unknown));
    }

    /// <summary>
    /// Whether nobody is affected who has no side, and whether somebody is; for each degree but none whether some of those are so far
    /// involved, then whether all are.
    /// </summary>
    private static IEnumerable<Truth> Involvement(Channel channel, DateOnly on)
    {
        var absent = channel.Subjects.SelectMany(s => s.Affects).Select(c => c.Value)
            .DistinctBy(p => p.Id).Where(p => channel.SideOf(p) is null)
            .Select(p => (IsAffected: IsAffected(channel, p), Degrees: Conditions.PossibleDegrees(channel, p, on))).ToList();
        if (!NamesAllAffected(channel)) absent.Add((Truth.Unknown, OfAnyoneElse(channel, on)));

        var some = Any(absent.Select(p => p.IsAffected));
        var degrees = Enum.GetValues<Degree>().Where(d => (int)d >= Told).ToArray();
        return new[] { !some, some }
            .Concat(degrees.Select(d => Any(absent.Select(p => p.IsAffected & AtLeast(p.Degrees, d)))))
            .Concat(degrees.Select(d => some & All(absent.Select(p => !p.IsAffected | AtLeast(p.Degrees, d)))));
    }

    private static Truth IsAffected(Channel channel, Party party) =>
        Any(channel.Subjects.Select(s => s.By.Holds() & Conditions.Find(s.Affects, p => p.Id == party.Id).Holds));

    private static bool NamesAllAffected(Channel channel) =>
        channel.Subjects.IsComplete && channel.Subjects.All(s => s.Affects.IsComplete || s.By.Holds().IsFalse);

    private static uint OfAnyoneElse(Channel channel, DateOnly on) => !channel.Involvements.IsComplete
        ? Choices.All<Degree>()
        : channel.Involvements.Aggregate(Choices.Bit(Degree.None), (bits, i) => bits | Conditions.PossibleDegrees(channel, i.Party, on));

    private static Truth AtLeast(uint degrees, Degree degree)
    {
        var enough = uint.MaxValue << (int)degree - 1;
        return (degrees & enough) == 0 ? Truth.False : (degrees & ~enough) == 0 ? Truth.True : Truth.Unknown;
    }

    private static Truth Any(IEnumerable<Truth> truths) => truths.Aggregate(Truth.False, (a, b) => a | b);

    private static Truth All(IEnumerable<Truth> truths) => truths.Aggregate(Truth.True, (a, b) => a & b);
}
