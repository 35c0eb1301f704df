using Diplomacy.Core.Principles;

namespace Diplomacy.Core.Site;

/// <summary>A page per principle: what authors write of it, joined with what the library says of itself.</summary>
internal sealed class PrinciplePages(Library library, Addresses addresses, Docs docs, Rules rules, MarkdownPages markdown, Chapters chapters)
{
    public static string PathOf(Principle principle) => $"principles/{principle.Id}.html";

    public IEnumerable<Page> All()
    {
        yield return Index();
        foreach (var rule in rules.Principles) yield return Of(rule);
    }

    private Page Index() => new("principles/index.html", "Principles", Section.Principles, $"""
        <h1>Principles</h1>
        <p class="lead">What texts ask of those who talk, decide and mediate, each in its printed readings. <a href="~/guide/principles.html">How a principle is checked</a> is in the guide.</p>
        <div class="cards">
        {Html.Each(rules.Principles, p => $"<a class=\"card\" href=\"~/{PathOf(p.Value)}\"><b>{p.Value.Title}</b><span>{Readings(p.Value.Readings.Count)}</span></a>\n")}
        </div>
        """) { Kind = "principles", Summary = "The principles that the library checks, in their printed readings.", IsFirst = true };

    private Page Of(Rule<Principle> rule)
    {
        var principle = rule.Value;
        var symbol = addresses.Named(rule.Member)!;
        var text = chapters.Own(principle.Id) is { } own ? markdown.Read(own) : null;
        var shared = chapters.Shared(principle.Id);
        var doc = library.Documentation(symbol);
        var findings = Findings(principle.Id).ToArray();
        return new(PathOf(principle), principle.Title, Section.Principles, $"""
            <p class="eyebrow"><a href="~/principles/index.html">Principles</a></p>
            <h1>{principle.Title}</h1>
            {(text is not null ? text.Body : $"<p class=\"lead\">{docs.Summary(symbol)}</p>\n{docs.Blocks(doc.Element("remarks"), symbol)}")}
            {Html.If(shared is not null, $"<p>The guide has <a href=\"{markdown.AddressOf(shared)}\">a page on it and its neighbours</a>.</p>")}
            <h2 id="readings-in-the-library">{(text is null ? "Readings" : "In the library")}</h2>
            <dl class="facts"><dt>Printed in</dt><dd>{Cited.Source(principle.Source)}</dd><dt>In code</dt><dd>{docs.Link(symbol)}</dd><dt>Id</dt><dd><code>{principle.Id}</code></dd></dl>
            {Html.Each(principle.Readings, r => $"<section class=\"reading\"><h3 id=\"reading-{Anchor(r.Name)}\"><code>{r.Name}</code></h3><dl class=\"facts\"><dt>Applies when</dt><dd>{Cited.Capital(Bare(r.When.Name))}</dd><dt>Requires that</dt><dd>{Cited.Capital(Bare(r.Requires.Name))}</dd><dt>Printed in</dt><dd>{Cited.Source(r.Source)}</dd></dl></section>\n")}
            {Html.If(principle.Readings.Any(r => r.When.Name.Contains('X', StringComparison.Ordinal)), $"<p class=\"quiet\">X stands for the party that it is asked for.</p>")}
            <h2 id="precedents-under-this-principle">Precedents under this principle</h2>
            {Html.If(findings.Length == 0, $"<p>No embedded case names anybody for whom it would be asked.</p>")}
            {Html.If(findings.Length > 0, $"<div class=\"wide\" tabindex=\"0\"><table><thead><tr><th scope=\"col\">Case</th><th scope=\"col\">Asked</th><th scope=\"col\">Verdict by reading</th></tr></thead><tbody>\n{Html.Each(findings, f => $"<tr><th scope=\"row\"><a href=\"{f.Case.Path}\">{f.Case.Channel.Name}</a></th><td>{f.Title}</td><td>{Verdicts(f.Findings)}</td></tr>\n")}</tbody></table></div>")}
            """)
        {
            Kind = "principle",
            Summary = text?.Lead ?? docs.SummaryText(symbol),
            Entries = text is null ? [] : [.. text.Parts.Select(p => (p.Title, p.Anchor, principle.Title, p.Text))],
        };
    }

    private IEnumerable<(PrecedentCase Case, string Title, PrincipleFinding[] Findings)> Findings(string id) =>
        from @case in rules.Cases
        from asked in rules.Assess(@case).Principles.Where(p => p.Principle == id).GroupBy(p => p.Title)
        select (@case, asked.Key, asked.ToArray());

    /// <summary>The readings of one principle, those that agree together.</summary>
    public static Html Verdicts(IEnumerable<PrincipleFinding> findings)
    {
        var groups = findings.GroupBy(f => f.Verdict).OrderByDescending(g => g.Key).ToArray();
        return Html.Each(groups, g => $"<div><span class=\"verdict {Html.Text(g.Key.ToString().ToLowerInvariant())}\">{Cited.Words(g.Key)}</span>{Html.If(groups.Length > 1, $" <span class=\"quiet\">{string.Join(", ", g.Select(f => f.Reading))}</span>")}</div>");
    }

    private static string Anchor(string reading) => reading.Replace('/', '-').Replace(' ', '-');

    private static string Bare(string condition) => condition is ['(', .. var inner, ')'] && !inner.Contains(") ", StringComparison.Ordinal) ? inner : condition;

    private static string Readings(int count) => count == 1 ? "1 reading" : $"{count} readings";
}
