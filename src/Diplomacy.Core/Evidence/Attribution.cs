using Ardalis.GuardClauses;
using Diplomacy.Core.Time;

namespace Diplomacy.Core.Evidence;

/// <summary>How sure whoever asserts a fact is of it.</summary>
public enum Certainty
{
    /// <summary>By those who were there, by record, or by both sides.</summary>
    Confirmed = 1,

    /// <summary>Stated as fact by one who was told.</summary>
    Reported = 2,

    /// <summary>Claimed, without support that can be checked.</summary>
    Alleged = 3,

    /// <summary>Asserted not to be so.</summary>
    Denied = 4,
}

/// <summary>Who asserts a fact: in which source, in whose words, when, and how surely.</summary>
/// <remarks>
/// When a thing was so and when it was said are two dates; this holds the second. Equal when every property is equal.
/// </remarks>
public sealed record Attribution
{
    /// <summary>An assertion by a source, reported unless said otherwise.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public Attribution(Source source) => Source = Guard.Against.Null(source);

    /// <summary>Where it stands.</summary>
    public Source Source { get; }

    /// <summary>Whose assertion the source relays; null when it is the source's own.</summary>
    public string? Speaker { get; init; }

    /// <summary>When it was said; null when that is the date of the source, or unknown.</summary>
    public PartialDate? Said { get; init; }

    /// <summary>How surely it is asserted; <see cref="Certainty.Reported"/> unless said otherwise.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The value is not a defined certainty.</exception>
    public Certainty Certainty { get; init => field = Guard.Against.EnumOutOfRange(value, nameof(Certainty)); } = Certainty.Reported;

    /// <summary>Whether this asserts that the fact is not so.</summary>
    public bool IsDenial => Certainty == Certainty.Denied;

    /// <summary>When it was said: <see cref="Said"/>, or else the date of the source; null when neither is stated.</summary>
    public PartialDate? Date => Said ?? Source.Published;

    /// <summary>The speaker and the source, such as <c>John Kirby (reuters)</c>, with the certainty where it is not plain report.</summary>
    public override string ToString()
    {
        var certainty = Certainty switch
        {
            Certainty.Alleged => ", alleged",
            Certainty.Denied => ", denied",
            _ => "",
        };
        return $"{Voice}{certainty}";
    }

    /// <summary>The speaker and the source, whatever they assert.</summary>
    internal string Voice => Speaker is null ? Source.Id : $"{Speaker} in {Source.Id}";
}
