namespace Diplomacy.Core.Site;

/// <summary>The parts of the site, in the order of the bar at the top.</summary>
public enum Section
{
    Home,
    Guide,
    Typologies,
    Principles,
    Precedents,
    Reference,
}

/// <summary>One page. Links in it that begin with <c>~/</c> lead to the root of the site.</summary>
/// <param name="Path">Where it stands, from the root of the site.</param>
/// <param name="Title">The title, also that of the search.</param>
/// <param name="Section">The part of the site.</param>
/// <param name="Body">What stands below the bar, its heading included.</param>
public sealed record Page(string Path, string Title, Section Section, Html Body)
{
    /// <summary>The name in the tree at the left; the title when left out.</summary>
    public string? Label { get; init; }

    /// <summary>What it is, in the search: <c>guide</c>, <c>record</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>One sentence, for the search and for lists of pages.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The heading in the tree under which it stands.</summary>
    public string Group { get; init; } = "";

    /// <summary>Whether it is the first page of its part.</summary>
    public bool IsFirst { get; init; }

    /// <summary>What the search finds on the page beside its title: text, anchor, kind, summary.</summary>
    public IReadOnlyList<(string Title, string Anchor, string Kind, string Summary)> Entries { get; init; } = [];
}
