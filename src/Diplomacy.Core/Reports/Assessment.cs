using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ardalis.GuardClauses;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Authority;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Reasoning;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Reports;

/// <summary>What the rules say of a channel on a day: level, backing and principles, with reasons, open questions and remedies.</summary>
/// <remarks>Equal when every property is equal. Both texts are stable: the same channel and day give the same characters.</remarks>
/// <example><code>Console.Write(Assessment.Of(channel, new DateOnly(2023, 4, 24)).ToText());</code></example>
public sealed record Assessment
{
    private const int Width = 100;

    private Assessment(Channel channel, DateOnly on)
    {
        Channel = channel;
        On = on;
    }

    /// <summary>The channel.</summary>
    public Channel Channel { get; }

    /// <summary>The day.</summary>
    public DateOnly On { get; }

    /// <summary>The level under each typology, the common one first.</summary>
    public ValueList<TrackFinding> Tracks { get; private init; }

    /// <summary>The backing of each party, for the contact and for the message.</summary>
    public ValueList<AuthorizationFinding> Authorization { get; private init; }

    /// <summary>Every reading of every principle of the library, for each party or state that the channel concerns in its matter.</summary>
    public ValueList<PrincipleFinding> Principles { get; private init; }

    /// <summary>Assesses a channel on a day under all typologies of <see cref="Typologies.All"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="channel"/> is null.</exception>
    public static Assessment Of(Channel channel, DateOnly on)
    {
        Guard.Against.Null(channel);
        var parties = channel.Sides.Select(s => s.Party).OfType<Party>();
        return new Assessment(channel, on)
        {
            Tracks = [.. Typologies.All.Select(t => TrackRules.Classify(channel, on, t))],
            Authorization =
            [
                .. parties.SelectMany(p => new[] { AuthorizationScope.Contact, AuthorizationScope.Message }
                    .Select(s => AuthorizationRules.StatusOf(channel, p, s, on))),
            ],
            Principles = PrincipleRules.Check(channel, on, PrincipleCatalogue.For(channel)),
        };
    }

    /// <summary>
    /// The answers about a contested channel that depend on whom one believes: each rule as all accounts together have it, and
    /// as each source has it that takes part in a dispute (<see cref="Channel.AccordingTo"/>).
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="channel"/> is null.</exception>
    /// <example><code>Console.Write(Assessment.ByAccount(channel, new DateOnly(2023, 4, 24)).ToText());</code></example>
    public static AccountMatrix ByAccount(Channel channel, DateOnly on) => AccountMatrix.Of(Guard.Against.Null(channel), on);

    /// <summary>
    /// The assessment as people read it: the answer, why, what is not known, what would change it, and the sources. Principles that
    /// do not apply, or of which nothing is known, are named and not explained; <see cref="Principles"/> and the JSON hold them in
    /// full. Lines end with <c>\n</c>.
    /// </summary>
    public string ToText()
    {
        var text = new Page();
        text.Line(0, $"{Channel.Name}, {Words.Of(On)}");
        if (Tracks.All(t => t.Levels.IsEmpty))
        {
            text.Line(0, "");
            text.Line(2, $"The channel was not in being on that day: its period is {Channel.Period}.");
            return text.ToString();
        }

        text.Head("Answer");
        text.Line(2, $"{Capital(Tracks[0].Answer)} ({Tracks[0].Title.ToLowerInvariant()} typology). "
            + $"{string.Join("; ", Tracks.Skip(1).Select(t => $"{t.Title}: {t.Answer}"))}.");
        foreach (var party in Authorization.GroupBy(a => a.Party.Id))
        {
            var answers = party.All(a => a.Status is null && !a.IsDisputed)
                ? "unknown"
                : string.Join("; ", party.Select(a => $"{AuthorityWords.Of(a.Scope)}: {a.Answer}"));
            text.Line(2, $"Backing of {party.First().Party.Name}: {answers}.");
        }

        foreach (var principle in Principles.Where(IsTold).GroupBy(p => p.Title))
        {
            text.Line(2, $"{principle.Key}: {string.Join("; ", principle.GroupBy(Verdicts).Select(v => v.Key + Readings(v)))}.");
        }

        Sum("Open whether it applies at all", Principles.Where(p => p.Verdict == Verdict.Undetermined && !IsTold(p)));
        Sum("Not applicable", Principles.Where(p => p.Verdict == Verdict.NotApplicable));

        text.Head("Why");
        var findings = Findings.ToArray();
        var settled = findings.Where(f => f.OpenQuestions.IsEmpty).ToArray();
        var facts = settled.SelectMany(f => f.Reasons).DistinctBy(r => r.Id).ToList();
        foreach (var (_, answer, reasons, _) in settled)
        {
            string[] numbers = [.. reasons.Select(r => 1 + facts.FindIndex(f => f.Id == r.Id)).Order().Select(n => $"{n}")];
            text.Line(2, $"{answer}, {(numbers.Length == 0 ? "whatever the facts" : $"because of {Words.And(numbers)}")}.");
        }

        foreach (var (fact, i) in facts.Select((f, i) => (f, i)))
            text.Line(2, $"{i + 1,2} {fact.Text}{Cite(fact.By.Select(a => a.Certainty == Certainty.Denied ? a.Voice : a.ToString()))}");

        text.Head("Not known");
        var open = findings.Where(f => !f.OpenQuestions.IsEmpty).ToArray();
        foreach (var finding in open)
        {
            text.Line(2, $"- {finding.Matter} turns on: "
                + string.Join(" ", finding.OpenQuestions.Select(q => q.Text + Cite(q.By.Select(a => a.ToString())))));
        }

        if (open.Length == 0) text.Line(2, "Nothing that could change these answers.");
        foreach (var dispute in Disputes()) text.Line(2, $"- {dispute}");

        text.Head("What would change it");
        var mended = Principles.Where(p => p.Remedies.Count > 0).ToArray();
        foreach (var finding in mended) text.Line(2, $"- {Matters([finding])} would be satisfied: {string.Join(", or ", finding.Remedies)}.");
        if (open.Length > 0) text.Line(2, "- What turns on an open question could be settled by an answer to it.");
        else if (mended.Length == 0) text.Line(2, "Nothing within the parties' power.");

        var sources = facts.SelectMany(f => f.By).Concat(open.SelectMany(f => f.OpenQuestions).SelectMany(q => q.By))
            .Select(a => a.Source).DistinctBy(s => s.Id).OrderBy(s => s.Id, StringComparer.Ordinal).ToArray();
        if (sources.Length > 0)
        {
            text.Head("Sources");
            text.Line(2, Cited(sources));
        }

        return text.ToString();

        void Sum(string what, IEnumerable<PrincipleFinding> findings)
        {
            // What titles have in common is said once: "Mediation: consent, impartiality".
            var matters = findings.GroupBy(f => f.Title).Select(Matters)
                .GroupBy(m => m.IndexOf(": ", StringComparison.Ordinal) is >= 0 and var colon ? m[..(colon + 2)] : m)
                .Select(m => m.First() + string.Concat(m.Skip(1).Select(other => $", {other[m.Key.Length..]}"))).ToArray();
            if (matters.Length > 0) text.Line(2, $"{what}: {string.Join("; ", matters)}.");
        }
    }

    /// <summary>The assessment as JSON (UTF-8, indented, lines ending with <c>\n</c>), for other programs.</summary>
    public string ToJson()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("channel", Channel.Id);
            json.WriteString("name", Channel.Name);
            json.WriteString("on", Words.Of(On));
            WriteArray(json, "tracks", Tracks, finding =>
            {
                json.WriteString("typology", finding.Typology);
                WriteTexts(json, "levels", finding.Levels.Select(l => l.ToString()));
                WriteWhy(json, finding.Reasons, finding.OpenQuestions);
            });
            WriteArray(json, "authorization", Authorization, finding =>
            {
                json.WriteString("party", finding.Party.Id);
                json.WriteString("scope", Words.Key(finding.Scope));
                if (finding.Status is { } status) json.WriteString("status", Words.Key(status));
                json.WriteBoolean("disputed", finding.IsDisputed);
                WriteTexts(json, "by", finding.Statements.SelectMany(s => s.By).Distinct().Select(a => a.ToString()));
            });
            WriteArray(json, "principles", Principles, finding =>
            {
                json.WriteString("principle", finding.Principle);
                json.WriteString("title", finding.Title);
                json.WriteString("reading", finding.Reading);
                json.WriteString("verdict", Words.Key(finding.Verdict));
                WriteTexts(json, "possible", finding.Possible.Select(Words.Key));
                WriteWhy(json, finding.Reasons, finding.OpenQuestions);
                WriteTexts(json, "remedies", finding.Remedies.Select(r => r.ToString()));
            });
            json.WriteEndObject();
        }

        // The writer of .NET 8 ends its lines as the machine does.
        return Encoding.UTF8.GetString(stream.ToArray()).Replace("\r\n", "\n", StringComparison.Ordinal) + "\n";
    }

    /// <summary>The channel, the day and the common level.</summary>
    public override string ToString() => $"{Channel.Name}, {Words.Of(On)}: {Tracks[0].Answer}";

    /// <summary>What the text explains: the common level, and the readings of each principle that come to one answer for one reason.</summary>
    private IEnumerable<(string Matter, string Answer, ValueList<Reason> Reasons, ValueList<OpenQuestion> OpenQuestions)> Findings =>
        Principles.Where(IsTold).GroupBy(p => (p.Title, p.OpenQuestions, Settled: p.OpenQuestions.IsEmpty ? (p.Verdict, p.Reasons) : default))
            .Select(p => (Matters(p), $"{Matters(p)}: {Words.Of(p.First().Verdict)}", p.First().Reasons, p.Key.OpenQuestions))
            .Prepend(("The common level", Capital(Tracks[0].Answer), Tracks[0].Reasons, Tracks[0].OpenQuestions));

    /// <summary>Whether a finding is explained: the principle applies, or would be violated if it did.</summary>
    private static bool IsTold(PrincipleFinding finding) =>
        finding.Verdict != Verdict.NotApplicable && !(finding.Possible.Contains(Verdict.NotApplicable) && finding.Possible.Contains(Verdict.Satisfied));

    private static string Verdicts(PrincipleFinding finding) =>
        finding.Possible.Contains(Verdict.NotApplicable) ? Words.Or([.. finding.Possible.Select(Words.Of)]) : Words.Of(finding.Verdict);

    /// <summary>Findings on one principle: its title, and their readings where it has others.</summary>
    private string Matters(IEnumerable<PrincipleFinding> findings) => findings.First().Title + Readings(findings);

    private string Readings(IEnumerable<PrincipleFinding> findings) =>
        findings.Count() == Principles.Count(p => p.Title == findings.First().Title) ? "" : $" ({string.Join(", ", findings.Select(f => f.Reading))})";

    /// <summary>Sources by id, with author, publisher and date.</summary>
    internal static string Cited(IEnumerable<Source> sources) => string.Join("; ", sources.Select(s =>
        $"{s.Id}: {string.Join(", ", new[] { s.Author, s.Publisher, s.Published?.ToString() }.Where(t => t is not null))}"));

    private IEnumerable<string> Disputes()
    {
        if (Channel.Secrecy.IsDisputed) yield return $"Accounts differ on secrecy: {Told(Channel.Secrecy)}.";
        if (Channel.Format.IsDisputed) yield return $"Accounts differ on the format: {Told(Channel.Format)}.";
        var labels = Channel.Labels.GroupBy(l => (l.By.Holds().IsFalse ? "not " : "") + $"\"{l.Text}\"")
            .Select(g => $"{g.Key}{Cite(g.SelectMany(l => l.By).Select(a => a.Voice))}").ToArray();
        if (labels.Length > 1) yield return $"Accounts call it {string.Join("; ", labels)}.";
    }

    private static string Told<T>(Stated<T> stated)
        where T : struct, Enum => string.Join("; ", stated.Claims.Select(c => $"{Words.Of(c.Value)}{Cite(c.By.Select(a => a.ToString()))}"));

    private static string Cite(IEnumerable<string> voices) => string.Join("; ", voices.Distinct()) is { Length: > 0 } cited ? $" [{cited}]" : "";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static void WriteArray<T>(Utf8JsonWriter json, string name, ValueList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void WriteWhy(Utf8JsonWriter json, ValueList<Reason> reasons, ValueList<OpenQuestion> questions)
    {
        WriteArray(json, "reasons", reasons, reason => WriteFact(json, reason.Id, reason.Text, reason.By));
        WriteArray(json, "openQuestions", questions, question => WriteFact(json, question.Id, question.Text, question.By));
    }

    private static void WriteFact(Utf8JsonWriter json, string id, string text, ValueList<Attribution> by)
    {
        json.WriteString("id", id);
        json.WriteString("text", text);
        WriteTexts(json, "by", by.Select(a => a.ToString()));
    }

    /// <summary>Lines of text, folded at the width of a screen.</summary>
    internal sealed class Page
    {
        private readonly StringBuilder _text = new();

        public void Head(string title) => _text.Append('\n').Append(title.ToUpperInvariant()).Append('\n');

        public void Line(int indent, string line)
        {
            var column = indent;
            _text.Append(' ', indent);
            foreach (var (word, i) in line.Split(' ').Select((w, i) => (w, i)))
            {
                if (i > 0 && column + 1 + word.Length > Width)
                {
                    _text.Append('\n').Append(' ', column = indent + 2);
                }
                else if (i > 0)
                {
                    _text.Append(' ');
                    column++;
                }

                _text.Append(word);
                column += word.Length;
            }

            _text.Append('\n');
        }

        public override string ToString() => _text.ToString();
    }
}
