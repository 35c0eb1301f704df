using System.Text.RegularExpressions;

namespace Diplomacy.Core.Site;

/// <summary>What surrounds every page: the bar, the tree, the contents of the page.</summary>
internal sealed partial class Layout(IReadOnlyList<Page> pages)
{
    private readonly ILookup<Section, Page> _sections = pages.ToLookup(p => p.Section);

    public string Render(Page page)
    {
        var depth = page.Path.Count(c => c == '/');
        var root = string.Concat(Enumerable.Repeat("../", depth));
        var body = page.Body.ToString();
        var tree = Tree(page);
        var contents = Contents(body);
        var title = page.Section == Section.Home && page.IsFirst ? "Diplomacy.Core" : $"{page.Title} · Diplomacy.Core";
        Html html = $"""
            <!doctype html>
            <html lang="en" data-root="{root}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{title}</title>
            {Html.If(page.Summary.Length > 0, $"<meta name=\"description\" content=\"{page.Summary}\">")}
            <link rel="icon" href="~/icon.png">
            <link rel="stylesheet" href="~/site.css">
            <script src="~/site.js"></script>
            </head>
            <body class="{page.Section.ToString().ToLowerInvariant()}{Html.If(tree.IsEmpty, $" no-tree")}">
            <a class="skip" href="#content">Skip to the text</a>
            <header class="bar">
            {Html.If(!tree.IsEmpty, $"<button type=\"button\" class=\"menu\" aria-expanded=\"false\" aria-controls=\"tree\">Menu</button>")}
            <a class="brand" href="~/index.html"><img src="~/icon.png" alt="" width="24" height="24">Diplomacy.Core</a>
            <nav class="sections" aria-label="Parts of the site">{Html.Each(Sections, s => Tab(s, page))}</nav>
            <div class="search" role="search">
            <input type="search" placeholder="Search" aria-label="Search the site" role="combobox" aria-expanded="false" aria-controls="results" aria-autocomplete="list" autocomplete="off" spellcheck="false"><kbd aria-hidden="true">/</kbd>
            <ul id="results" role="listbox" aria-label="Results" hidden></ul>
            </div>
            <button type="button" class="theme" aria-label="Theme"></button>
            </header>
            <div class="frame">
            {tree}
            <main id="content" tabindex="-1">
            {Html.Raw(body)}
            </main>
            {contents}
            </div>
            <footer><p>Diplomacy.Core, built from its sources. <a href="~/changelog.html">Changelog</a> · <a href="~/license.html">MIT licence</a></p></footer>
            </body>
            </html>

            """;
        return html.ToString().Replace("=\"~/", $"=\"{root}", StringComparison.Ordinal);
    }

    private static readonly (Section Section, string Name, string Path)[] Sections =
    [
        (Section.Guide, "Guide", "guide/index.html"),
        (Section.Typologies, "Typologies", "typologies/index.html"),
        (Section.Principles, "Principles", "principles/index.html"),
        (Section.Precedents, "Precedents", "precedents/index.html"),
        (Section.Reference, "Reference", "api/index.html"),
    ];

    private static Html Tab((Section Section, string Name, string Path) section, Page page) =>
        $"<a href=\"~/{section.Path}\"{Html.If(section.Section == page.Section, $" aria-current=\"true\"")}>{section.Name}</a>";

    private Html Tree(Page page)
    {
        if (page.Section == Section.Home) return Html.Empty;
        var (_, name, first) = Sections.Single(s => s.Section == page.Section);
        var groups = _sections[page.Section].Where(p => p.Path != first).GroupBy(p => p.Group);
        return $"""
            <nav id="tree" aria-label="{name}">
            <div class="filtering"><input type="search" class="filter" placeholder="Filter" aria-label="Filter the list" autocomplete="off" spellcheck="false"></div>
            <ul class="root"><li><a href="~/{first}"{Current(page.Path == first)}>{name}</a></li></ul>
            {Html.Each(groups, g => Branch(g.Key, g, page))}
            </nav>
            """;
    }

    private static Html Branch(string group, IEnumerable<Page> pages, Page current)
    {
        Html list = $"<ul>{Html.Each(pages, p => $"<li><a href=\"~/{p.Path}\"{Current(p == current)}>{p.Label ?? p.Title}</a></li>")}</ul>";
        if (group.Length == 0) return list;
        return $"<details{Html.If(current.Group == group || current.Section != Section.Reference, $" open")}><summary>{group}</summary>{list}</details>\n";
    }

    private static Html Current(bool isCurrent) => Html.If(isCurrent, $" aria-current=\"page\"");

    private static Html Contents(string body)
    {
        var headings = Heading().Matches(body)
            .Select(m => (Level: m.Groups["level"].Value, Id: m.Groups["id"].Value, Text: Html.Strip(OwnLink().Replace(m.Groups["text"].Value, "")))).ToArray();
        if (headings.Length < 2) return $"<div class=\"contents\"></div>";
        return $"""
            <nav class="contents" aria-label="Contents of the page"><h2>On this page</h2><ul>
            {Html.Each(headings, h => $"<li class=\"level-{h.Level}\"><a href=\"#{h.Id}\">{Brief(h.Text)}</a></li>\n")}
            </ul></nav>
            """;

        // Parameters tell overloads apart; one method needs none.
        string Brief(string text) => text.IndexOf('(', StringComparison.Ordinal) is > 0 and var bracket && headings.Count(h => h.Text.StartsWith(text[..(bracket + 1)], StringComparison.Ordinal)) == 1
            ? text[..bracket]
            : text;
    }

    [GeneratedRegex("<h(?<level>[23]) id=\"(?<id>[^\"]+)\"[^>]*>(?<text>.*?)</h\\k<level>>", RegexOptions.Singleline)]
    private static partial Regex Heading();

    [GeneratedRegex("<(a|span) class=\"(anchor|kind)\".*?</\\1>", RegexOptions.Singleline)]
    private static partial Regex OwnLink();
}
