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
    public static Condition MediatedBy(Standing standing) => Of(
        $"an {Words.Of(Guard.Against.EnumOutOfRange(standing))} third party mediates or facilitates", new Acting("mediator", standing));

    /// <summary>A convenor of this standing takes part on the day.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="standing"/> is not a defined value.</exception>
    public static Condition ConvenedBy(Standing standing) => Of(
        $"an {Words.Of(Guard.Against.EnumOutOfRange(standing))} third party convenes it", new Acting("convenor", standing));

    /// <summary>The channel has this format.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="format"/> is not a defined value.</exception>
    public static Condition Held(Format format) => Of($"the format is {Words.Of(Guard.Against.EnumOutOfRange(format))}", new InFormat(format));

    /// <summary>The existence of the channel is kept so far from others. What leaks later does not change what it was.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="secrecy"/> is not a defined value.</exception>
    public static Condition Kept(Secrecy secrecy) => Of($"it is {Words.Of(Guard.Against.EnumOutOfRange(secrecy))}", new InSecrecy(secrecy));

    private static Condition Of(string name, SettingTerm term) => new(name, term.Of, term);

    private static Proposition Of<T>(string id, Stated<T> stated, T value, string what)
        where T : struct, Enum
    {
        var values = Choices.ValuesOf<T>();
        var possible = Choices.Of(stated);
        var left = Words.Or([.. Choices.ValuesOf<T>(possible).Select(Words.Of)]);
        return new Question
        {
            Rank = 24,
            Answers = values.Length,
            Possible = possible,
            Attainable = Choices.All<T>(),
            Wording = () => new()
            {
                Key = id,
                By = () => stated.Voices(),
                Ask = () => $"Was {what} {left}?",
                Tell = () => $"{what} was {left}",
                Do = answer => $"make {what} {Words.Of(values[answer])}",
            },
        }.Is(Choices.Bit(value));
    }

    /// <summary>Whether some third party does one of these things on the day, and for whom.</summary>
    internal static Truth SomeActs(Channel channel, DateOnly on, Predicate<ThirdPartyFunction> function, Standing? standing = null)
    {
        var some = channel.ThirdParties.IsComplete ? Truth.False : Truth.Unknown;
        foreach (var thirdParty in channel.ThirdParties)
        {
            if (!function(thirdParty.Function)) continue;
            some |= Acts(thirdParty, on) & (standing is { } wanted ? IsLeft(Choices.Bit(wanted), StandingsOf(thirdParty)) : Truth.True);
        }

        return some;
    }

    /// <summary>Hosts and witnesses do not mediate.</summary>
    internal static bool Mediates(ThirdPartyFunction function) => function is ThirdPartyFunction.Mediator or ThirdPartyFunction.Facilitator;

    /// <summary>Whether a third party does on the day what it is listed for.</summary>
    internal static Truth Acts(ThirdParty thirdParty, DateOnly on) => thirdParty.By.Holds() & (thirdParty.Period?.Includes(on) ?? Truth.True);

    /// <summary>That somebody does this on the day, by any of the listings that say so.</summary>
    private static Proposition Acts(ThirdParty[] listings, DateOnly on)
    {
        var there = listings.Select(t => Acts(t, on)).Aggregate((a, b) => a | b);
        var (actor, function) = (listings[0].Actor, Words.Of(listings[0].Function));
        var id = $"third-party/{actor.Id}/{Words.Key(listings[0].Function)}";
        return new Question
        {
            Rank = 22,
            Answers = 2,
            Possible = Question.Bits(there),
            Attainable = Question.Yes | Question.No,
            Wording = () => new()
            {
                Key = $"{id}/{StandingsOf(listings[0])}",
                Id = id,
                By = () => [.. listings.SelectMany(t => t.By).Once()],
                Ask = () => $"Did {actor.Name} take part as {function} on {Words.Of(on)}?",
                Tell = () => $"{actor.Name} {(there.IsTrue ? "took" : "did not take")} part as {function} on {Words.Of(on)}",
                Do = answer => answer == 0 ? $"go on without {actor.Name} as {function}" : $"have {actor.Name} take part as {function}",
            },
        }.Is(Question.Yes);
    }

    private static Proposition StandsAs(Channel channel, ThirdParty[] listings, Standing standing)
    {
        var (actor, possible) = (listings[0].Actor, StandingsOf(listings[0]));
        return new Question
        {
            Rank = 23,
            Answers = 2,
            Possible = possible,
            Wording = () => new()
            {
                Key = $"standing/{actor.Id}/{possible}",
                Id = $"standing/{actor.Id}",
                By = () =>
                [
                    .. channel.ThirdParties.Where(t => t.Actor.Id == actor.Id && StandingsOf(t) == possible)
                        .SelectMany(t => t.Standing.Voices()).Distinct(),
                ],
                Ask = () => $"Did {actor.Name} act for a state or an international organization?",
                Tell = () => actor switch
                {
                    State when listings[0].Standing == default => $"{actor.Name} is a state",
                    InternationalOrganization when listings[0].Standing == default => $"{actor.Name} is an international organization",
                    _ => $"{actor.Name} acted for {(possible == Official ? "a" : "no")} state or international organization",
                },
            },
        }.Is(Choices.Bit(standing));
    }

    /// <summary>That somebody does this whom the list of third parties does not name.</summary>
    private static Proposition Other(Channel channel, string title, Standing standing) => new Question
    {
        Rank = 23,
        Answers = 2,
        Possible = channel.ThirdParties.IsComplete ? Question.No : Question.Yes | Question.No,
        Attainable = Question.Yes | Question.No,
        Wording = () => new()
        {
            Key = $"other-third-party/{title}/{Words.Key(standing)}",
            Id = "other-third-party",
            Ask = () => "What other third parties were there, and for whom did they act?",
            Tell = () => "there was no other third party",
            Do = answer => answer == 0 ? $"admit no other {Words.Of(standing)} {title}" : $"bring in an {Words.Of(standing)} {title}",
        },
    }.Is(Question.Yes);

    private static uint StandingsOf(ThirdParty thirdParty) =>
        thirdParty.Standing == default && thirdParty.Actor is State or InternationalOrganization
            ? Official
            : Choices.Of(thirdParty.Standing);

    private static Truth IsLeft(uint bit, uint possible) => possible == bit ? true : (possible & bit) == 0 ? false : Truth.Unknown;

    /// <summary>That a third party of a standing acts so.</summary>
    private sealed record Acting(string As, Standing Standing) : SettingTerm
    {
        public override string Matter => "third parties";

        public override Truth IsSo(Channel channel, DateOnly on) => SomeActs(channel, on, IsOf, Standing);

        public override Proposition Of(Case @case) => Proposition.AnyOf(
        [
            .. @case.Channel.ThirdParties.Where(t => IsOf(t.Function))
                .GroupBy(t => (t.Actor.Id, Standings: StandingsOf(t), t.Function))
                .Select(listings => Setting.Acts([.. listings], @case.On) & StandsAs(@case.Channel, [.. listings], Standing)),
            Other(@case.Channel, As, Standing),
        ]);

        // Both are made once: what only reads facts allocates nothing.
        private Predicate<ThirdPartyFunction> IsOf => As == "convenor"
            ? static function => function == ThirdPartyFunction.Convenor
            : Mediates;
    }

    private sealed record InFormat(Format Format) : SettingTerm
    {
        public override string Matter => "format";

        public override Truth IsSo(Channel channel, DateOnly on) => IsLeft(Choices.Bit(Format), Choices.Of(channel.Format));

        public override Proposition Of(Case @case) => Setting.Of("format", @case.Channel.Format, Format, "the format");
    }

    private sealed record InSecrecy(Secrecy Secrecy) : SettingTerm
    {
        public override string Matter => "secrecy";

        public override Truth IsSo(Channel channel, DateOnly on) => IsLeft(Choices.Bit(Secrecy), Choices.Of(channel.Secrecy));

        public override Proposition Of(Case @case) => Setting.Of("secrecy", @case.Channel.Secrecy, Secrecy, "it");
    }
}
