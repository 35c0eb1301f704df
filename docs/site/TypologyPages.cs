using System.Text.RegularExpressions;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Site;

/// <summary>A page per typology: what is printed where, in words, and what it gives for the embedded cases.</summary>
internal sealed partial class TypologyPages(Library library, Addresses addresses, Docs docs, Examples examples, Rules rules)
{
    private static readonly (string Letter, string Kind, string Words)[] Kinds =
    [
        ("O", "Official", "officials"),
        ("P", "PrivateOfficial", "officials in private capacity"),
        ("L", "Legislator", "legislators"),
        ("I", "Instructed", "people under instruction"),
        ("G", "Grassroots", "members of the community"),
        ("E", "Elite", "unofficial elites"),
    ];

    public static string PathOf(Typology typology) => $"typologies/{(typology.Id == "viewpoint-x" ? "viewpoint" : typology.Id)}.html";

    public IEnumerable<Page> All()
    {
        yield return Index();
        foreach (var rule in rules.Typologies) yield return Of(rule);
    }

    private Page Index() => new("typologies/index.html", "Typologies", Section.Typologies, $"""
        <h1>Typologies</h1>
        <p class="lead">A level means something only under a definition. These are the printed ones that the library knows, and its own.</p>
        <div class="cards">
        {Html.Each(rules.Typologies, t => $"<a class=\"card\" href=\"~/{PathOf(t.Value)}\"><b>{TitleOf(t.Value)}</b><span>{Levels(t.Value)}</span></a>\n")}
        </div>
        {Legend()}
        <h2 id="side-by-side">Side by side</h2>
        <p>What each gives for the embedded cases. <a href="~/guide/tracks.html">How levels are computed</a> is in the guide.</p>
        {Matrix()}
        """) { Kind = "typologies", Summary = "The printed definitions of the track levels, side by side.", IsFirst = true };

    private Page Of(Rule<Typology> rule)
    {
        var typology = rule.Value;
        var symbol = addresses.Named(rule.Member)!;
        // Where it says no more than who wrote it, the source says it again.
        var lead = Html.Raw(Rule().Replace(docs.Summary(symbol).ToString(), "").Trim());
        var cases = rules.Cases.Select(c => (Case: c, Finding: TrackRules.Classify(c.Channel, c.Day, Mine(typology, c)))).ToArray();
        var example = cases.OrderByDescending(c => c.Finding.Level is { } level ? (level != TrackLevel.Unclassified ? 2 : 1) : 0).FirstOrDefault();
        var code = $"var channel = {example.Case?.Member}.Channel(\"{example.Case?.Channel.Id}\");\n"
            + $"var finding = TrackRules.Classify(channel, new DateOnly({example.Case?.Day:yyyy, M, d}), {(rule.Member == "Typologies.Viewpoint" ? $"Typologies.Viewpoint(channel.Sides[0].Party!)" : rule.Member)});\n";
        return new(PathOf(typology), TitleOf(typology), Section.Typologies, $"""
            <p class="eyebrow"><a href="~/typologies/index.html">Typologies</a></p>
            <h1>{TitleOf(typology)}</h1>
            {Html.If(lead.ToString().Length > 60, $"<p class=\"lead\">{lead}</p>")}
            <dl class="facts"><dt>Printed in</dt><dd>{Cited.Source(typology.Source)}</dd><dt>In code</dt><dd>{docs.Link(symbol)}</dd></dl>
            {docs.Blocks(library.Documentation(symbol).Element("remarks"), symbol)}
            <h2 id="the-rule">The rule</h2>
            <p>The first level whose condition holds is the level. Where none does, the text does not decide, and the answer is <i>unclassified</i>.</p>
            <div class="wide" tabindex="0"><table class="rule"><thead><tr><th scope="col">Track</th><th scope="col">Composition</th><th scope="col">In letters</th></tr></thead><tbody>
            {Html.Each(Clauses(typology), c => $"<tr><th scope=\"row\"><span class=\"level\">{c.Level}</span></th><td>{Cited.Capital(Spelt(c.When))}</td><td class=\"quiet\">{c.When}</td></tr>\n")}
            </tbody></table></div>
            {Legend()}
            {Html.If(example.Case is not null, $"<h2 id=\"an-example\">An example</h2>\n{Example(example.Case!, example.Finding, code)}")}
            <h2 id="precedents">Precedents under this definition</h2>
            <div class="wide" tabindex="0"><table><thead><tr><th scope="col">Case</th><th scope="col">Day</th><th scope="col">Level</th></tr></thead><tbody>
            {Html.Each(cases, c => $"<tr><th scope=\"row\"><a href=\"{c.Case.Path}\">{c.Case.Channel.Name}</a></th><td class=\"day\">{c.Case.Day}</td><td>{Level(c.Finding)}</td></tr>\n")}
            </tbody></table></div>
            """) { Kind = "typology", Summary = docs.SummaryText(symbol) };
    }

    private Html Example(PrecedentCase @case, TrackFinding finding, string code) => $"""
        <p>{@case.Channel.Name}, on {Cited.Day(@case.Day)}, from <a href="{@case.Path}">{@case.Dossier.Title}</a>:</p>
        {examples.Compiled($"page of {finding.Typology}", code)}
        <p>The answer is <b>{finding.ToString()}</b>{(finding.Reasons.IsEmpty ? ", whatever the facts." : ", for these reasons:")}</p>
        {Html.If(!finding.Reasons.IsEmpty, Cited.Reasons(finding.Reasons, @case.Page))}
        {Html.If(!finding.OpenQuestions.IsEmpty, $"<p>What would settle it:</p>\n{Cited.Questions(finding.OpenQuestions, @case.Page)}")}
        """;

    private Html Matrix()
    {
        var typologies = rules.Typologies.Where(t => t.Member != "Typologies.Viewpoint").Select(t => t.Value).ToArray();
        return $"""
            <div class="wide" tabindex="0"><table class="matrix"><thead><tr><th scope="col">Case</th>{Html.Each(typologies, t => $"<th scope=\"col\"><a href=\"~/{PathOf(t)}\">{t.Title}</a></th>")}</tr></thead><tbody>
            {Html.Each(rules.Cases, c => $"<tr><th scope=\"row\"><a href=\"{c.Path}\">{c.Channel.Name}</a></th>{Html.Each(typologies, t => $"<td>{Level(TrackRules.Classify(c.Channel, c.Day, t))}</td>")}</tr>\n")}
            </tbody></table></div>
            """;
    }

    /// <summary>The levels of a finding: numbers, or a word.</summary>
    public static Html Level(TrackFinding finding) => finding.Levels.Count switch
    {
        0 => $"<span class=\"quiet\">not in being</span>",
        1 when finding.Levels[0] == TrackLevel.Unclassified => $"<span class=\"quiet\">unclassified</span>",
        1 => $"<span class=\"level\">{finding.Levels[0].ToString()}</span>",
        _ => $"<span class=\"level open\">{string.Join(" · ", finding.Levels.Select(l => l == TrackLevel.Unclassified ? "–" : l.ToString()))}</span>",
    };

    private static Html Legend() => $"""
        <dl class="legend">{Html.Each(Kinds, k => $"<div><dt>{k.Letter}</dt><dd><a href=\"~/api/Diplomacy.Core.Tracks.Kinds.html#{k.Kind}\">{k.Words}</a></dd></div>")}</dl>
        """;

    private static Typology Mine(Typology typology, PrecedentCase @case) =>
        typology.Id == "viewpoint-x" && @case.Channel.Sides[0].Party is { } party ? Typologies.Viewpoint(party) : typology;

    private static string TitleOf(Typology typology) => typology.Id == "viewpoint-x" ? "Viewpoint of one party" : typology.Title;

    private static string Levels(Typology typology) => "Tracks " + string.Join(", ", Clauses(typology).Select(c => c.Level).Distinct().Order());

    /// <summary>The levels and their conditions, in the order in which they are tried.</summary>
    private static IEnumerable<(string Level, string When)> Clauses(Typology typology) =>
        typology.ToString()[(typology.Title.Length + 2)..].Split("; ").Select(c =>
            c.StartsWith("otherwise ", StringComparison.Ordinal) ? (c["otherwise ".Length..], "anything else") : (c[..c.IndexOf(" if ", StringComparison.Ordinal)], c[(c.IndexOf(" if ", StringComparison.Ordinal) + 4)..]));

    private static string Spelt(string when) => Letters().Replace(when, m => Kinds.First(k => k.Letter == m.Value).Words);

    /// <summary>What a summary says of a level in letters; the table says it in words.</summary>
    [GeneratedRegex(@"(?<=^|\s)((1\.5|1|2|3): .*?|Otherwise [\d.]+)\.(\s|$)")]
    private static partial Regex Rule();

    [GeneratedRegex(@"\b[OPLIGE]\b")]
    private static partial Regex Letters();
}
