using Diplomacy.Core;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Reasoning;

namespace MediationUnit;

/// <summary>A rule of a house: what is mediated meets on neutral ground.</summary>
public static class NeutralGround
{
    private static readonly Source Handbook = new("handbook", "Handbook of the mediation unit");
    private static readonly string[] Places = ["Geneva", "Oslo", "Vienna"];

    /// <summary>Every encounter by the day was in a neutral place.</summary>
    public static Condition OnNeutralGround { get; } = new("it meets on neutral ground", (channel, day) => Proposition.AllOf(
        channel.Encounters
            .Where(e => e.On.StartedBy(day).IsPossible)
            .Select(e => !Held(e) | Neutral(e))
            .Append(!Others(channel))));

    /// <summary>The strict reading, and one that leaves the place to the sides once they agreed to be mediated.</summary>
    public static Principle Principle { get; } = Principle.Named("neutral-ground", "Neutral ground", Handbook)
        .Read("always").When(Conditions.Mediated).Requires(OnNeutralGround)
        .Read("unless agreed").When(Conditions.Mediated).Requires(OnNeutralGround | Conditions.Met(Requirement.Consent));

    private static Proposition Held(Encounter encounter) => Proposition.Of(
        $"held/{encounter.On}/{encounter.Place}",
        encounter.By.Holds(),
        ask: $"Did they meet on {encounter.On}?",
        whenTrue: $"they met on {encounter.On}",
        whenFalse: $"they did not meet on {encounter.On}",
        by: encounter.By);

    private static Proposition Neutral(Encounter encounter) => Proposition.Of(
        $"neutral/{encounter.On}/{encounter.Place}",
        encounter.Place is { } place ? Places.Contains(place) : Truth.Unknown,
        ask: $"Was the place of {encounter.On} neutral?",
        whenTrue: $"{encounter.Place} is neutral",
        whenFalse: $"{encounter.Place} is not neutral",
        by: encounter.By);

    /// <summary>A list that is open, or that nobody gives, may hide another encounter: never false for want of facts.</summary>
    private static Proposition Others(Channel channel) => Proposition.Of(
        "other-encounters",
        channel.Encounters.IsComplete ? false : Truth.Unknown,
        ask: "Did they meet anywhere else?",
        whenTrue: "they met elsewhere",
        whenFalse: "they met nowhere else");
}
