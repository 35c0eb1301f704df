using System.Text;
using Ardalis.GuardClauses;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Reasoning;

namespace Diplomacy.Core.Tracks;

/// <summary>The level of a channel on a day under several typologies, whether they agree, and what that turns on.</summary>
/// <remarks>Equal when every property is equal. Both texts are stable.</remarks>
public sealed record TrackComparison
{
    private const int Width = 100;

    internal TrackComparison(Channel channel, DateOnly on) => (Channel, On) = (channel, on);

    /// <summary>The channel.</summary>
    public Channel Channel { get; }

    /// <summary>The day.</summary>
    public DateOnly On { get; }

    /// <summary>The level under each typology, in the order asked for.</summary>
    public ValueList<TrackFinding> Findings { get; init; }

    /// <summary>The rule of each typology in one line, in the order of <see cref="Findings"/>.</summary>
    public ValueList<string> Rules { get; init; }

    /// <summary>
    /// Whether those that decide, and do not answer <see cref="TrackLevel.Unclassified"/>, all give one level. Definite if and
    /// only if every way of filling in the unknown facts gives that answer; true where fewer than two decide. Unknown on a
    /// day on which the channel was certainly not in being.
    /// </summary>
    public Truth Agree { get; init; }

    /// <summary>A smallest set of facts that makes them agree or disagree.</summary>
    public ValueList<Reason> Reasons { get; init; }

    /// <summary>Exactly the unknown facts whose answer can change whether they agree.</summary>
    public ValueList<OpenQuestion> OpenQuestions { get; init; }

    /// <summary>
    /// The typologies with their levels and rules as a table, and below it what the disagreement turns on. Lines end with
    /// <c>\n</c>.
    /// </summary>
    public string ToText()
    {
        var text = new StringBuilder($"{Channel.Name}, {Words.Of(On)}\n\n");
        (string Title, string Level, string Rule)[] rows =
        [
            ("Typology", "Level", "Rule"),
            .. Findings.Zip(Rules, (finding, rule) => (finding.Title, LevelOf(finding), rule)),
        ];
        var title = rows.Max(r => r.Title.Length) + 2;
        var level = rows.Max(r => r.Level.Length) + 2;
        foreach (var row in rows) Fold(text, row.Title.PadRight(title) + row.Level.PadRight(level), row.Rule);

        text.Append('\n').Append(Verdict).Append('\n');
        foreach (var reason in Reasons) Fold(text, "- ", reason.ToString());
        if (OpenQuestions.IsEmpty) return text.ToString();

        text.Append("\nWhat would settle it:\n");
        foreach (var question in OpenQuestions) Fold(text, "- ", question.ToString());
        return text.ToString();
    }

    /// <summary>The levels in one line, such as <c>Common: track 1.5; Montville 1981: unclassified</c>.</summary>
    public override string ToString() => string.Join("; ", Findings);

    private string Verdict => this switch
    {
        { Findings: [{ Levels.IsEmpty: true }, ..] } => "The channel was not in being on that day.",
        { Agree.IsTrue: true } => $"Those that decide agree{Because}.",
        { Agree.IsFalse: true } => $"They disagree{Because}.",
        _ => "Whether those that decide agree is open.",
    };

    private string Because => Reasons.IsEmpty ? ", whatever the facts" : ", because of these facts";

    private static string LevelOf(TrackFinding finding) => finding.Levels.IsEmpty ? "-" : string.Join(" or ", finding.Levels);

    /// <summary>Writes a line that starts with this, and folds the rest beside it.</summary>
    private static void Fold(StringBuilder text, string start, string rest)
    {
        text.Append(start);
        var column = start.Length;
        foreach (var word in rest.Split(' '))
        {
            if (column > start.Length && column + 1 + word.Length > Width)
            {
                text.Append('\n').Append(' ', start.Length);
                column = start.Length;
            }
            else if (column > start.Length)
            {
                text.Append(' ');
                column++;
            }

            text.Append(word);
            column += word.Length;
        }

        text.Append('\n');
    }
}

public static partial class TrackRules
{
    /// <summary>The level of a channel on a day under several typologies beside each other, and what their disagreement turns on.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="on">The day.</param>
    /// <param name="typologies">The typologies; those of <see cref="Typologies.All"/> when none is given.</param>
    /// <exception cref="ArgumentNullException">The channel or a typology is null.</exception>
    /// <example><code>Console.Write(TrackRules.Compare(channel, new DateOnly(2023, 4, 24)).ToText());</code></example>
    public static TrackComparison Compare(Channel channel, DateOnly on, params ReadOnlySpan<Typology> typologies)
    {
        Typology[] compared = typologies.IsEmpty ? [.. Typologies.All] : typologies.ToArray();
        foreach (var typology in compared) Guard.Against.Null(typology, nameof(typologies));

        var comparison = new TrackComparison(channel, on)
        {
            Findings = [.. compared.Select(t => Classify(channel, on, t))],
            Rules = [.. compared.Select(t => t.Rule)],
        };
        if (channel.Period.Includes(on).IsFalse) return comparison;

        var @case = new Case(channel, on);
        var agree = Proposition.AnyOf(compared.SelectMany(t => t.Levels).Distinct().Select(level => Proposition.AllOf(
            compared.Select(t => t.Gives(level, @case) | t.Gives(TrackLevel.Unclassified, @case)))));
        var decision = new Decision([(agree, 1)], otherwise: 0);
        return comparison with
        {
            Agree = decision.IsOne,
            Reasons = [.. decision.Reasons()],
            OpenQuestions = decision.OpenQuestions(),
        };
    }
}
