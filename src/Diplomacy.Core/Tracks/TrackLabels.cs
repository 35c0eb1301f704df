using System.Text.RegularExpressions;
using Ardalis.GuardClauses;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Reasoning;

namespace Diplomacy.Core.Tracks;

/// <summary>What an author calls a channel in print, beside the level that his own typology gives it on a day.</summary>
/// <remarks>Equal when every property is equal. The text is stable.</remarks>
public sealed record LabelFinding
{
    internal LabelFinding(PrintedLabel label, DateOnly on) => (Label, On) = (label, on);

    /// <summary>The label.</summary>
    public PrintedLabel Label { get; }

    /// <summary>The day.</summary>
    public DateOnly On { get; }

    /// <summary>
    /// The level that the label names, such as 1.5 for "Track one and a half"; null where it names none, as "back channel"
    /// or "fake diplomacy".
    /// </summary>
    public TrackLevel? Level { get; init; }

    /// <summary>What the author's typology gives; null where the label names none, or one that was not among those asked for.</summary>
    public TrackFinding? Computed { get; init; }

    /// <summary>
    /// Whether the author's label is what the author's typology gives. Where he denies that the channel is so, whether it
    /// gives another level. Unknown where a level or the typology is missing, where the facts leave both answers, where the
    /// label is disputed, and where it is open whether it was meant of the day.
    /// </summary>
    public Truth Agrees { get; init; }

    /// <summary>Where they differ, a smallest set of facts on which that rests.</summary>
    public ValueList<Reason> Reasons { get; init; }

    /// <summary>Both levels, such as <c>"Track 1.5": McFaul 2023: track 1.5, agrees</c>.</summary>
    public override string ToString() =>
        $"\"{Label.Text}\": {Computed?.ToString() ?? "nothing to compare it with"}{(Agrees.IsTrue ? ", agrees" : Agrees.IsFalse ? ", differs" : "")}";
}

public static partial class TrackRules
{
    /// <summary>The printed labels of a channel that are meant, or may be meant, of a day, each beside the level that its author's own typology gives.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="on">The day.</param>
    /// <param name="typologies">The typologies among which those of the labels are sought; <see cref="Typologies.All"/> when none is given.</param>
    /// <returns>A finding for each label, in their order; none on a day on which the channel was certainly not in being.</returns>
    /// <exception cref="ArgumentNullException">The channel or a typology is null.</exception>
    /// <example><code>
    /// foreach (var finding in TrackRules.Labels(channel, new DateOnly(2023, 4, 24)))
    ///     Console.WriteLine(finding);  // "Track 1.5": McFaul 2023: track 1.5, agrees …
    /// </code></example>
    public static ValueList<LabelFinding> Labels(Channel channel, DateOnly on, params ReadOnlySpan<Typology> typologies)
    {
        Guard.Against.Null(channel);
        Typology[] known = typologies.IsEmpty ? [.. Typologies.All] : typologies.ToArray();
        foreach (var typology in known) Guard.Against.Null(typology, nameof(typologies));
        if (channel.Period.Includes(on).IsFalse) return [];

        var findings = new List<LabelFinding>();
        foreach (var label in channel.Labels)
        {
            var meant = label.Period?.Includes(on) ?? Truth.True;
            if (meant.IsFalse) continue;
            var finding = new LabelFinding(label, on) { Level = LevelIn(label.Text) };
            if (Array.Find(known, t => t.Id == label.Typology) is { } own)
            {
                finding = finding with { Computed = Classify(channel, on, own) };
                if (finding.Level is { } level && meant.IsTrue) finding = Compare(finding, own.Gives(level, new Case(channel, on)));
            }

            findings.Add(finding);
        }

        return [.. findings];
    }

    private static LabelFinding Compare(LabelFinding finding, Proposition isSo)
    {
        var decision = new Decision([(isSo, 1)], otherwise: 0);
        var agrees = (decision.IsOne, finding.Label.By.Holds()) switch
        {
            (var so, { IsTrue: true }) => so,
            (var so, { IsFalse: true }) => !so,
            _ => Truth.Unknown,
        };
        return finding with { Agrees = agrees, Reasons = agrees.IsFalse ? [.. decision.Reasons()] : [] };
    }

    /// <summary>The level that a printed label names; null where it names none.</summary>
    private static TrackLevel? LevelIn(string label)
    {
        var match = Level().Match(label);
        if (!match.Success) return null;
        if (match.Groups["half"].Success) return TrackLevel.OneAndHalf;
        if (match.Groups["one"].Success) return TrackLevel.One;
        return match.Groups["two"].Success ? TrackLevel.Two : TrackLevel.Three;
    }

    [GeneratedRegex(
        @"\A\s*(track[\s-]*|(?=\d))((?<half>1[.,]5|1\s?½|one[\s-]and[\s-](a[\s-])?half)|(?<one>1([.,]0)?|I|one)|(?<two>2([.,]0)?|II|two)|(?<three>3([.,]0)?|III|three))(\s+diplomacy)?\s*\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Level();
}
