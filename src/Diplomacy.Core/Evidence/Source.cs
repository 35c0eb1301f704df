using Ardalis.GuardClauses;
using Diplomacy.Core.Time;

namespace Diplomacy.Core.Evidence;

/// <summary>Something printed, broadcast or archived that facts are taken from.</summary>
/// <remarks>Equal when every property is equal. Ordering is not defined.</remarks>
/// <example><code>
/// var nbc = new Source("nbc", "Former U.S. officials have held secret Ukraine talks")
/// {
///     Publisher = "NBC News", Published = PartialDate.Parse("2023-07-06"),
/// };
/// </code></example>
public sealed record Source
{
    /// <summary>A source with its short id and its title.</summary>
    /// <param name="id">Lower-case letters, digits and single hyphens, such as <c>nbc</c>.</param>
    /// <param name="title">The title as printed.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not an id, or <paramref name="title"/> is blank.</exception>
    public Source(string id, string title)
    {
        Id = Guard.Against.InvalidId(id);
        Title = Guard.Against.NullOrWhiteSpace(title);
    }

    /// <summary>The short id by which facts cite the source.</summary>
    public string Id { get; }

    /// <summary>The title as printed.</summary>
    public string Title { get; }

    /// <summary>Who wrote it; null when not stated.</summary>
    public string? Author { get; init; }

    /// <summary>Who published it; null when not stated.</summary>
    public string? Publisher { get; init; }

    /// <summary>When it was published; null when not stated. Dates the assertions that carry no date of their own.</summary>
    public PartialDate? Published { get; init; }

    /// <summary>Where it can be read; null when not stated.</summary>
    public string? Url { get; init; }

    /// <summary>What a reader should know of it, such as that the copy consulted is a mirror; null when nothing.</summary>
    public string? Note { get; init; }

    /// <summary>An attribution to this source.</summary>
    public static implicit operator Attribution(Source source) => new(source);

    /// <summary>The method form of the conversion: an attribution to this source.</summary>
    public Attribution ToAttribution() => new(this);

    /// <summary>That somebody said it, as this source has it.</summary>
    /// <param name="speaker">Whose assertion the source relays.</param>
    /// <param name="said">When it was said; the source's own date when left out.</param>
    public Attribution Quoting(string speaker, PartialDate? said = null) => new(this) { Speaker = speaker, Said = said };

    /// <summary>That it is not so, as this source has it.</summary>
    /// <param name="speaker">Whose denial the source relays; null when it is the source's own.</param>
    /// <param name="said">When it was said; the source's own date when left out.</param>
    public Attribution Denying(string? speaker = null, PartialDate? said = null) =>
        new(this) { Speaker = speaker, Said = said, Certainty = Certainty.Denied };
}
