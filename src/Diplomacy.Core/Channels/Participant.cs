using Ardalis.GuardClauses;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Time;

namespace Diplomacy.Core.Channels;

/// <summary>The part that somebody has in a channel. <see cref="Lead"/> and <see cref="Member"/> are at the table.</summary>
public enum Part
{
    /// <summary>Leads the side.</summary>
    Lead = 1,

    /// <summary>Sits at the table.</summary>
    Member = 2,

    /// <summary>Advises the side.</summary>
    Adviser = 3,

    /// <summary>Observes.</summary>
    Observer = 4,

    /// <summary>Is a guest.</summary>
    Guest = 5,

    /// <summary>Carries messages between people who do not meet.</summary>
    GoBetween = 6,
}

/// <summary>The capacity in which somebody takes part: a fact about the act, not about the office he holds.</summary>
public enum Capacity
{
    /// <summary>For the body whose office he holds.</summary>
    Official = 1,

    /// <summary>In private (personal) capacity.</summary>
    Private = 2,

    /// <summary>As a member of the community (grassroots).</summary>
    Community = 3,
}

/// <summary>Somebody on a side of a channel: who, with what part, in what capacity, and when.</summary>
/// <remarks>Equal when every property is equal.</remarks>
/// <example>
/// Both give the same value:
/// <code>
/// haass.Privately().Leading()
/// new Participant(haass) { Capacity = Capacity.Private, Part = Part.Lead }
/// </code>
/// </example>
public sealed record Participant : IAttributed<Participant>
{
    /// <summary>Somebody who takes part.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="who"/> is null.</exception>
    public Participant(Attendee who) => Who = Guard.Against.Null(who);

    /// <summary>The person or group.</summary>
    public Attendee Who { get; private init; }

    /// <summary>The part. Unknown leaves open whether he is at the table, and whether he leads.</summary>
    public Stated<Part> Part { get; init; }

    /// <summary>The capacity. Unknown leaves every capacity open.</summary>
    public Stated<Capacity> Capacity { get; init; }

    /// <summary>From when to when he takes part; null when throughout the channel's life.</summary>
    public Period? Period { get; init; }

    /// <summary>Who asserts that he takes part; empty when undisputed.</summary>
    public ValueList<Attribution> By { get; init; }

    /// <summary>A participant of whom nothing else is stated.</summary>
    public static implicit operator Participant(Attendee who) => new(who);

    /// <summary>The same, in official capacity.</summary>
    public Participant Officially() => this with { Capacity = Channels.Capacity.Official };

    /// <summary>The same, in private capacity.</summary>
    public Participant Privately() => this with { Capacity = Channels.Capacity.Private };

    /// <summary>The same, leading the side.</summary>
    public Participant Leading() => As(Channels.Part.Lead);

    /// <summary>The same, with this part.</summary>
    public Participant As(Part part) => this with { Part = part };

    /// <summary>The same, taking part in this period.</summary>
    public Participant During(Period period) => this with { Period = period };

    /// <summary>The same, asserted by these.</summary>
    public Participant AccordingTo(params ReadOnlySpan<Attribution> by) => this with { By = ValueList.Of(by) };

    Participant IAttributed<Participant>.See(Lens lens) => this with
    {
        Who = Who.See(lens),
        Part = lens.See(Part),
        Capacity = lens.See(Capacity),
        By = lens.See(By),
    };
}

/// <summary>The first word of a sentence that seats somebody.</summary>
public static class ParticipantExtensions
{
    /// <summary>A participant in official capacity.</summary>
    public static Participant Officially(this Attendee who) => new Participant(who).Officially();

    /// <summary>A participant in private capacity.</summary>
    public static Participant Privately(this Attendee who) => new Participant(who).Privately();

    /// <summary>A participant with this part.</summary>
    public static Participant As(this Attendee who, Part part) => new Participant(who).As(part);
}
