using Ardalis.GuardClauses;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Reasoning;

namespace Diplomacy.Core.Tracks;

/// <summary>Conditions on what surrounds the table: third parties, format and secrecy.</summary>
/// <remarks>
/// <para>
/// A third party does what it does in its own period, or else throughout the channel's life, whether or not it is recorded
/// at an encounter: who mediates need not be in the room. Where the list of third parties is open or absent, others of
/// either standing may be there.
/// </para>
/// <para>
/// A state or an international organization of which no standing is stated is official by what it is; of anybody else the
/// standing is unknown until stated. Whoever is listed more than once has one standing where the listings leave the same
/// standings possible.
/// </para>
/// </remarks>
/// <example><code>Composition.EverySide(Kinds.Official) &amp; Setting.MediatedBy(Standing.Unofficial)</code></example>
public static class Setting
{
    private const uint Official = 1;

    /// <summary>A mediator or facilitator of this standing takes part on the day.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="standing"/> is not a defined value.</exception>
    public static Condition MediatedBy(Standing standing) =>
        Acting("mediates or facilitates", "mediator", standing, ThirdPartyFunction.Mediator, ThirdPartyFunction.Facilitator);

    /// <summary>A convenor of this standing takes part on the day.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="standing"/> is not a defined value.</exception>
    public static Condition ConvenedBy(Standing standing) =>
        Acting("convenes it", "convenor", standing, ThirdPartyFunction.Convenor);

    /// <summary>The channel has this format.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="format"/> is not a defined value.</exception>
    public static Condition Held(Format format)
    {
        Guard.Against.EnumOutOfRange(format);
        return new Condition($"the format is {Words.Of(format)}", c => Of("format", c.Channel.Format, format, "the format"));
    }

    /// <summary>The existence of the channel is kept so far from others. What leaks later does not change what it was.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="secrecy"/> is not a defined value.</exception>
    public static Condition Kept(Secrecy secrecy)
    {
        Guard.Against.EnumOutOfRange(secrecy);
        return new Condition($"it is {Words.Of(secrecy)}", c => Of("secrecy", c.Channel.Secrecy, secrecy, "it"));
    }

    private static Proposition Of<T>(string id, Stated<T> stated, T value, string what)
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        var possible = Possible(stated);
        var left = Words.Or([.. values.Where(v => (possible & Bit(v)) != 0).Select(Words.Of)]);
        return new Question
        {
            Key = id,
            Rank = 24,
            Answers = values.Length,
            Possible = possible,
            Attainable = All(values),
            By = () => Claimants(stated),
            Ask = () => $"Was {what} {left}?",
            Tell = () => $"{what} was {left}",
            Do = answer => $"make {what} {Words.Of(values[answer])}",
        }.Is(Bit(value));
    }

    private static Condition Acting(string does, string title, Standing standing, params ThirdPartyFunction[] functions)
    {
        Guard.Against.EnumOutOfRange(standing);
        return new Condition($"an {Words.Of(standing)} third party {does}", c => Proposition.AnyOf(
        [
            .. c.Channel.ThirdParties.Where(t => functions.Contains(t.Function))
                .GroupBy(t => (t.Actor.Id, Standings: StandingsOf(t), t.Function))
                .Select(listings => Acts([.. listings], c.On) & StandsAs(c.Channel, [.. listings], standing)),
            Other(c.Channel, title, standing),
        ]));
    }

    /// <summary>That somebody does this on the day, by any of the listings that say so.</summary>
    private static Proposition Acts(ThirdParty[] listings, DateOnly on)
    {
        var there = listings.Select(t => t.By.Holds() & (t.Period?.Includes(on) ?? Truth.True)).Aggregate((a, b) => a | b);
        var (actor, function) = (listings[0].Actor, Words.Of(listings[0].Function));
        var id = $"third-party/{actor.Id}/{Words.Key(listings[0].Function)}";
        return new Question
        {
            Key = $"{id}/{StandingsOf(listings[0])}",
            Id = id,
            Rank = 22,
            Answers = 2,
            Possible = Question.Bits(there),
            Attainable = Question.Yes | Question.No,
            By = () => [.. listings.SelectMany(t => t.By).Distinct()],
            Ask = () => $"Did {actor.Name} take part as {function} on {Words.Of(on)}?",
            Tell = () => $"{actor.Name} {(there.IsTrue ? "took" : "did not take")} part as {function} on {Words.Of(on)}",
            Do = answer => answer == 0 ? $"go on without {actor.Name} as {function}" : $"have {actor.Name} take part as {function}",
        }.Is(Question.Yes);
    }

    private static Proposition StandsAs(Channel channel, ThirdParty[] listings, Standing standing)
    {
        var (actor, possible) = (listings[0].Actor, StandingsOf(listings[0]));
        return new Question
        {
            Key = $"standing/{actor.Id}/{possible}",
            Id = $"standing/{actor.Id}",
            Rank = 23,
            Answers = 2,
            Possible = possible,
            By = () =>
            [
                .. channel.ThirdParties.Where(t => t.Actor.Id == actor.Id && StandingsOf(t) == possible)
                    .SelectMany(t => Claimants(t.Standing)).Distinct(),
            ],
            Ask = () => $"Did {actor.Name} act for a state or an international organization?",
            Tell = () => actor switch
            {
                State when listings[0].Standing == default => $"{actor.Name} is a state",
                InternationalOrganization when listings[0].Standing == default => $"{actor.Name} is an international organization",
                _ => $"{actor.Name} acted for {(possible == Official ? "a" : "no")} state or international organization",
            },
        }.Is(Bit(standing));
    }

    /// <summary>That somebody does this whom the list of third parties does not name.</summary>
    private static Proposition Other(Channel channel, string title, Standing standing) => new Question
    {
        Key = $"other-third-party/{title}/{Words.Key(standing)}",
        Id = "other-third-party",
        Rank = 23,
        Answers = 2,
        Possible = channel.ThirdParties.IsComplete ? Question.No : Question.Yes | Question.No,
        Attainable = Question.Yes | Question.No,
        Ask = () => "What other third parties were there, and for whom did they act?",
        Tell = () => "there was no other third party",
        Do = answer => answer == 0 ? $"admit no other {Words.Of(standing)} {title}" : $"bring in an {Words.Of(standing)} {title}",
    }.Is(Question.Yes);

    private static uint StandingsOf(ThirdParty thirdParty) =>
        thirdParty.Standing == default && thirdParty.Actor is State or InternationalOrganization
            ? Official
            : Possible(thirdParty.Standing);

    /// <summary>The values that are left, as bits. Where all are denied, the claims contradict each other: any may be so.</summary>
    private static uint Possible<T>(Stated<T> stated)
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        var left = All([.. values.Where(v => !stated.Is(v).IsFalse)]);
        return left == 0 ? All(values) : left;
    }

    private static uint All<T>(T[] values)
        where T : struct, Enum => values.Aggregate(0u, (bits, v) => bits | Bit(v));

    /// <summary>Values are numbered from 1, answers from 0.</summary>
    private static uint Bit<T>(T value)
        where T : struct, Enum => 1u << Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture) - 1;

    private static ValueList<Attribution> Claimants<T>(Stated<T> stated)
        where T : notnull => [.. stated.Claims.SelectMany(c => c.By).Distinct()];
}
