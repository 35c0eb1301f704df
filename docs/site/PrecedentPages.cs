using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Reasoning;
using Diplomacy.Core.Reports;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Site;

/// <summary>A page per embedded case: who met whom, what the rules say of it, and who says so.</summary>
internal sealed class PrecedentPages(Rules rules)
{
    public IEnumerable<Page> All()
    {
        yield return Index();
        foreach (var (dossier, member) in rules.Precedents) yield return Of(dossier, member);
    }

    /// <summary>A picture that the library draws.</summary>
    private static Html Picture(string svg) => $"<figure class=\"picture\" tabindex=\"0\">{Html.Raw(svg)}</figure>\n";

    private Page Index() => new("precedents/index.html", "Precedents", Section.Precedents, $"""
        <h1>Precedents</h1>
        <p class="lead">Historical cases that come with the library, every fact with its source. They are files in the <a href="~/guide/dossiers.html">dossier format</a>, which is also yours.</p>
        <div class="list">
        {Html.Each(rules.Precedents, p => $"<article><h2 id=\"{p.Dossier.Id}\"><a href=\"~/{PathOf(p.Dossier)}\">{p.Dossier.Title}</a></h2><p>{Beginning(p.Dossier.Summary ?? "")}</p></article>\n")}
        </div>
        """) { Kind = "precedents", Summary = "The historical cases that come with the library.", IsFirst = true };

    private static string Beginning(string text) => text.Length <= 260 ? text : text[..text.LastIndexOf(' ', 260)] + " …";

    private static string PathOf(Dossier dossier) => $"precedents/{dossier.Id}.html";

    private Page Of(Dossier dossier, string member) => new(PathOf(dossier), dossier.Title, Section.Precedents, $"""
        <p class="eyebrow"><a href="~/precedents/index.html">Precedents</a></p>
        <h1>{dossier.Title}</h1>
        <p class="{(dossier.Summary?.Length > 280 ? "summary" : "lead")}">{dossier.Summary}</p>
        {Picture(Timeline.Of(dossier).ToSvg())}
        {Html.If(dossier.Channels.Count > 1, $"<nav class=\"channels\" aria-label=\"Channels\"><ul>{Html.Each(dossier.Channels, c => $"<li><a href=\"#{c.Id}\">{c.Name}</a> <span class=\"quiet\">{Cited.In(c.Period)}</span></li>")}</ul></nav>")}
        {Html.Each(dossier.Channels, c => OfChannel(dossier, c))}
        <h2 id="sources">Sources</h2>
        <p>A mark such as <span class="by">nbc</span> after a fact names the source that states it. What carries no mark is undisputed.</p>
        <ol class="sources">{Html.Each(dossier.Sources.OrderBy(s => s.Id, StringComparer.Ordinal), s => $"<li id=\"source-{s.Id}\"><b class=\"by\">{s.Id}</b> {Cited.Source(s)}</li>\n")}</ol>
        <h2 id="in-code">In code</h2>
        {Code.Block($"var dossier = {member};\n{string.Concat(dossier.Channels.Take(1).Select(c => $"var channel = dossier.Channel(\"{c.Id}\");\n"))}", "csharp")}
        """)
    {
        Kind = "precedent",
        Summary = dossier.Summary ?? "",
        Entries = [.. dossier.Channels.Select(c => (c.Name, c.Id, "channel", dossier.Title)), .. dossier.People.Select(p => (p.Name, dossier.Channels.FirstOrDefault(c => c.Sides.Any(s => s.Participants.Any(w => w.Who.Id == p.Id)))?.Id ?? "sources", "person", dossier.Title))],
    };

    private Html OfChannel(Dossier dossier, Channel channel)
    {
        var @case = rules.Cases.FirstOrDefault(c => ReferenceEquals(c.Dossier, dossier) && c.Channel.Id == channel.Id);
        return $"""
            <section class="channel">
            <h2 id="{channel.Id}">{channel.Name} <a class="anchor" href="#{channel.Id}" aria-label="Link to this channel">#</a></h2>
            {Picture(Diagram.Of(channel, @case?.Day).ToSvg())}
            {Facts(dossier, channel)}
            {Html.Each(channel.Sides, s => OfSide(s, @case?.Day))}
            {Group("Third parties", channel.ThirdParties, t => t.By, t => $"{t.Actor.Name}, {Cited.Words(t.Function)}{Told(", ", t.Standing)}{In(t.Period)}")}
            {Group("What was talked about", channel.Subjects, s => s.By, s => $"{Cited.Capital(s.Title)}{Parties(", affecting ", s.Affects)}{In(s.Period)}")}
            {Group("Meetings", channel.Encounters, e => e.By, e => $"{Cited.In(e.On)}{Html.If(e.Place is not null, $", {e.Place}")}{Html.If(e.Present.Count > 0, $": {string.Join(", ", e.Present.Select(p => p.Name))}{(e.Present.IsComplete ? "" : " and others")}")}")}
            {Group("Backing, as stated", channel.Authorization, a => a.By, a => $"{a.Party.Name}{Html.If(a.Authority is not null, $" ({a.Authority})")}: <b>{Cited.Words(a.Status)}</b> for the {Cited.Words(a.Scope)}{In(a.Period)}")}
            {Group("Those affected", channel.Involvements, i => i.By, i => $"{i.Party.Name}{Told(": ", i.Degree)}{Told(", ", i.Invitation)}{In(i.Period)}")}
            {Group("What was agreed", channel.Commitments, c => c.By, c => $"{Cited.Capital(c.Title)} ({Cited.Words(c.Kind)}{Html.If(c.On is not null, $", {c.On?.ToString()}")}){Parties(", purporting to bind ", c.Binds)}")}
            {Group("What came of it", channel.Effects, e => e.By, e => $"{Cited.Capital(e.What)} ({Cited.Words(e.Kind)}{Html.If(e.On is not null, $", {e.On?.ToString()}")})")}
            {Group("What authors call it", channel.Labels, l => l.By, l => $"“{l.Text}”{Html.If(l.Typology is not null, $" in the sense of {l.Typology}")}")}
            {(@case is null ? $"<p class=\"quiet\">Nothing dates it well enough to say what holds on a day.</p>" : OfDay(@case))}
            </section>

            """;
    }

    private Html Facts(Dossier dossier, Channel channel) => $"""
        <dl class="facts"><dt>In being</dt><dd>{Cited.In(channel.Period)}</dd>
        {Fact("Format", channel.Format)}{Fact("Secrecy", channel.Secrecy)}
        {Html.If(channel.Purposes.Count > 0, $"<dt>For</dt><dd>{Html.Each(channel.Purposes, p => $"{Cited.Words(p.Value)}{Cited.By(p.By)}", "; ")}</dd>")}
        {Html.If(channel.Disclosures.Count > 0, $"<dt>Known since</dt><dd>{Html.Each(channel.Disclosures, d => $"{d.On?.ToString() ?? "a day not stated"}{Html.If(d.How is not null, $", {d.How}")}{Cited.By(d.By)}", "; ")}</dd>")}
        {Html.If(channel.Links.Count > 0, $"<dt>Beside</dt><dd>{Html.Each(channel.Links, l => $"{Cited.Words(l.Kind)} {Other(dossier, l.Channel)}{Cited.By(l.By)}", "; ")}</dd>")}
        </dl>
        """;

    /// <summary>Another channel: of this case, of another one, or of none that the library has.</summary>
    private Html Other(Dossier dossier, string id)
    {
        var others = rules.Precedents.Select(p => p.Dossier).OrderByDescending(d => ReferenceEquals(d, dossier));
        var known = others.SelectMany(d => d.Channels, (Of, Channel) => (Of, Channel)).FirstOrDefault(o => o.Channel.Id == id);
        return known.Channel is null ? $"<code>{id}</code>" : Html.Of($"<a href=\"~/{PathOf(known.Of)}#{id}\">{known.Channel.Name}</a>");
    }

    private static Html OfSide(Side side, DateOnly? day) => $"""
        <h3>{side.Name} <span class="kind">{(side.Party is not null ? "side" : side.IsCommunity ? "community" : "members")}</span></h3>
        {Html.If(side.Participants.IsUnknown, $"<p class=\"quiet\">Nobody says who sat there.</p>")}
        {Html.If(side.Participants.Count > 0, $"<div class=\"wide\" tabindex=\"0\"><table class=\"people\"><thead><tr><th scope=\"col\">Who</th><th scope=\"col\">Part</th><th scope=\"col\">Capacity</th><th scope=\"col\">Offices of the side</th></tr></thead><tbody>\n{Html.Each(side.Participants, p => OfParticipant(side, p, day))}{Html.If(!side.Participants.IsComplete, $"<tr><td colspan=\"4\" class=\"quiet\">and others who are not stated</td></tr>")}</tbody></table></div>\n")}
        """;

    private static Html OfParticipant(Side side, Participant participant, DateOnly? day)
    {
        var offices = participant.Who.Offices.Where(o => o.Body.Id == side.Party?.Id).ToArray();
        var current = offices.Where(o => day is { } on && o.Period.Includes(on).IsTrue).ToArray();
        var shown = current.Length > 0 ? current : [.. offices.TakeLast(2)];
        Html held = shown.Length > 0 ? Html.Each(shown, o => $"{Cited.Capital(o.Title)} <span class=\"quiet\">{Cited.In(o.Period)}</span>", "; ")
            : participant.Who.Offices.IsComplete ? Html.Text("none") : $"<span class=\"quiet\">not stated</span>";
        return $"<tr><th scope=\"row\">{participant.Who.Name}{Cited.By(participant.By)}</th><td>{Stated(participant.Part)}</td><td>{Stated(participant.Capacity)}</td><td>{held}</td></tr>\n";
    }

    private Html OfDay(PrecedentCase @case)
    {
        var assessment = rules.Assess(@case);
        var spans = TrackRules.History(@case.Channel, Typologies.Common);
        var open = assessment.Principles.Where(p => p.Verdict != Verdict.NotApplicable).GroupBy(p => (p.Principle, p.Title)).ToArray();
        var without = assessment.Principles.Where(p => p.Verdict == Verdict.NotApplicable).Select(p => p.Title).Except(open.Select(g => g.Key.Title)).Distinct().ToArray();
        return $"""
            <h3>What the rules say on {Cited.Day(@case.Day)}</h3>
            <div class="wide" tabindex="0"><table><thead><tr><th scope="col">Typology</th><th scope="col">Level</th><th scope="col">Because</th></tr></thead><tbody>
            {Html.Each(assessment.Tracks.Zip(Typologies.All), t => $"<tr><th scope=\"row\"><a href=\"~/{TypologyPages.PathOf(t.Second)}\">{t.First.Title}</a></th><td>{TypologyPages.Level(t.First)}</td><td>{Why(t.First.Reasons, t.First.OpenQuestions)}</td></tr>\n")}
            </tbody></table></div>
            {Html.If(spans.Count > 1, $"<h4>Over its life, by the common typology</h4>\n<ul>{Html.Each(spans, s => $"<li>{s.ToString()}</li>")}</ul>\n")}
            {Html.If(assessment.Authorization.Count > 0, $"<h4>Backing</h4>\n<ul>{Html.Each(assessment.Authorization, a => $"<li>{a.ToString()}</li>")}</ul>\n")}
            <h4>Principles</h4>
            <div class="wide" tabindex="0"><table><thead><tr><th scope="col">Principle</th><th scope="col">Verdict by reading</th><th scope="col">Because</th></tr></thead><tbody>
            {Html.Each(open, g => $"<tr><th scope=\"row\"><a href=\"~/principles/{g.Key.Principle}.html\">{g.Key.Title}</a></th><td>{PrinciplePages.Verdicts(g)}{Remedies(g)}</td><td>{Why(g)}</td></tr>\n")}
            </tbody></table></div>
            {Html.If(without.Length > 0, $"<p class=\"quiet\">Not applicable: {string.Join("; ", without)}.</p>")}
            {Accounts(@case)}
            <details class="whole"><summary>The whole assessment as text</summary>{Code.Block(assessment.ToText(), "text")}</details>
            """;
    }

    /// <summary>What an answer rests on, or what would settle it.</summary>
    private static Html Why(ValueList<Reason> reasons, ValueList<OpenQuestion> questions)
    {
        if (questions.Count > 0) return $"<details><summary>{Count(questions.Count, "open question")}</summary>{Cited.Questions(questions)}</details>";
        return reasons.Count == 0 ? Html.Text("whatever the facts") : $"<details><summary>{Count(reasons.Count, "reason")}</summary>{Cited.Reasons(reasons)}</details>";
    }

    /// <summary>The same for all readings of a principle.</summary>
    private static Html Why(IEnumerable<PrincipleFinding> findings) => Why(
        [.. findings.SelectMany(f => f.Reasons).DistinctBy(r => r.Id)], [.. findings.SelectMany(f => f.OpenQuestions).DistinctBy(q => q.Id)]);

    private static Html Remedies(IEnumerable<PrincipleFinding> findings)
    {
        var remedies = findings.SelectMany(f => f.Remedies).Select(r => r.ToString()).Distinct().ToArray();
        return Html.If(remedies.Length > 0, $"<div class=\"quiet\">It would be satisfied: {string.Join(", or ", remedies)}.</div>");
    }

    /// <summary>The answers that depend on whom one believes.</summary>
    private static Html Accounts(PrecedentCase @case)
    {
        var matrix = Assessment.ByAccount(@case.Channel, @case.Day);
        if (matrix.Rows.IsEmpty) return Html.Empty;
        return $"""
            <h4>Depending on whom one believes</h4>
            <div class="wide" tabindex="0"><table><thead><tr><th scope="col">Answer</th><th scope="col">All together</th>{Html.Each(matrix.Accounts, a => $"<th scope=\"col\">{a.Id}</th>")}</tr></thead><tbody>
            {Html.Each(matrix.Rows, r => $"<tr><th scope=\"row\">{r.Rule}</th><td>{r.Together}</td>{Html.Each(r.Answers, a => $"<td>{a}</td>")}</tr>\n")}
            </tbody></table></div>
            """;
    }

    private static Html Group<T>(string title, Listing<T> items, Func<T, ValueList<Attribution>> by, Func<T, Html> html)
    {
        if (items.Count == 0) return Html.Empty;
        return $"<h3>{title}</h3>\n<ul class=\"facts-list\">{Html.Each(items, i => $"<li>{Html.If(IsDenied(by(i)), $"<b class=\"quiet\">Denied:</b> ")}{html(i)}{Cited.By(by(i))}</li>\n")}{Html.If(!items.IsComplete, $"<li class=\"quiet\">and others that are not stated</li>")}</ul>\n";
    }

    private static Html Fact<T>(string name, Stated<T> stated)
        where T : struct, Enum => Html.If(stated.Claims.Count > 0, $"<dt>{name}</dt><dd>{Stated(stated)}</dd>");

    private static Html Stated<T>(Stated<T> stated)
        where T : struct, Enum => stated.Claims.IsEmpty ? Html.Of($"<span class=\"quiet\">not stated</span>") : Html.Each(stated.Claims, c => $"{Html.If(IsDenied(c.By), $"not ")}{Cited.Words(c.Value)}{Cited.By(c.By)}", " / ");

    private static Html Told<T>(string before, Stated<T> stated)
        where T : struct, Enum => Html.If(stated.Claims.Count > 0, $"{before}{Stated(stated)}");

    private static Html Parties<T>(string before, Listing<Claim<T>> parties)
        where T : Party => Html.If(parties.Count > 0, $"{before}{string.Join(", ", parties.Select(p => p.Value.Name))}");

    private static bool IsDenied(ValueList<Attribution> by) => by.Holds().IsFalse;

    private static Html In(Period? period) => Html.If(period is not null, $" <span class=\"quiet\">{(period is { } dated ? Cited.In(dated) : "")}</span>");

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
