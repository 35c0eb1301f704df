using Diplomacy.Core.Actors;
using Diplomacy.Core.Authority;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Reports;

/// <summary>One rule and what each account makes of it.</summary>
/// <param name="Rule">The rule, such as <c>Confidentiality: participants</c>.</param>
/// <param name="Together">The answer from all accounts together, where a dispute counts as unknown.</param>
/// <param name="Answers">The answer from each account, in the order of <see cref="AccountMatrix.Accounts"/>.</param>
public sealed record AccountRow(string Rule, string Together, ValueList<string> Answers)
{
    /// <summary>The rule and the answer from all accounts together.</summary>
    public override string ToString() => $"{Rule}: {Together}";
}

/// <summary>The matrix account × rule of a contested channel on a day: which answers depend on whom one believes.</summary>
/// <remarks>Equal when every property is equal. The text is stable. See <see cref="Assessment.ByAccount"/>.</remarks>
public sealed record AccountMatrix
{
    private AccountMatrix(Channel channel, DateOnly on)
    {
        Channel = channel;
        On = on;
    }

    /// <summary>The channel.</summary>
    public Channel Channel { get; }

    /// <summary>The day.</summary>
    public DateOnly On { get; }

    /// <summary>The sources that take part in some dispute, by id; empty where nothing is contested.</summary>
    public ValueList<Source> Accounts { get; private init; }

    /// <summary>The rules on which accounts differ, from each other or from all together: levels, then backing, then principles.</summary>
    public ValueList<AccountRow> Rows { get; private init; }

    /// <summary>The rules on which accounts differ, each with its answers and who gives them. Lines end with <c>\n</c>.</summary>
    public string ToText()
    {
        var text = new Assessment.Page();
        text.Line(0, $"{Channel.Name}, {Words.Of(On)}: what depends on whom one believes");
        foreach (var row in Rows)
        {
            text.Line(0, "");
            text.Line(0, row.Rule);
            text.Line(2, $"all together: {row.Together}");
            foreach (var answer in Accounts.Zip(row.Answers).GroupBy(a => a.Second, a => a.First.Id).Where(a => a.Key != row.Together))
                text.Line(2, $"{Words.And([.. answer])}: {answer.Key}");
        }

        if (Rows.IsEmpty) text.Line(2, Accounts.IsEmpty ? "No accounts contradict each other." : "No answer does.");
        if (Accounts.IsEmpty) return text.ToString();
        text.Head("Accounts");
        text.Line(2, Assessment.Cited(Accounts));
        return text.ToString();
    }

    /// <summary>The channel, the day and how many answers depend on whom one believes.</summary>
    public override string ToString() =>
        $"{Channel.Name}, {Words.Of(On)}: {Rows.Count} {(Rows.Count == 1 ? "answer depends" : "answers depend")} on whom one believes";

    internal static AccountMatrix Of(Channel channel, DateOnly on)
    {
        // To look at a channel through a source that takes part in no dispute changes nothing.
        var accounts = channel.Sources().Select(s => (Source: s, Channel: channel.AccordingTo(s.Id))).Where(a => a.Channel != channel).ToArray();
        var told = accounts.Select(a => Answers(channel, a.Channel, on).ToArray()).ToArray();
        return new AccountMatrix(channel, on)
        {
            Accounts = [.. accounts.Select(a => a.Source)],
            Rows =
            [
                .. Answers(channel, channel, on)
                    .Select((row, i) => new AccountRow(row.Rule, row.Answer, [.. told.Select(t => t[i].Answer)]))
                    .Where(row => row.Answers.Any(a => a != row.Together)),
            ],
        };
    }

    /// <summary>What every rule that concerns a channel comes to in one account of it.</summary>
    private static IEnumerable<(string Rule, string Answer)> Answers(Channel channel, Channel account, DateOnly on)
    {
        foreach (var typology in Typologies.All)
            yield return ($"Level, {typology.Title}", TrackRules.Classify(account, on, typology).Answer);

        foreach (var party in channel.Sides.Select(s => s.Party).OfType<Party>())
        {
            foreach (var scope in Enum.GetValues<AuthorizationScope>())
                yield return ($"Backing of {party.Name}, {AuthorityWords.Of(scope)}", AuthorizationRules.StatusOf(account, party, scope, on).Answer);
        }

        foreach (var finding in PrincipleRules.Check(account, on, PrincipleCatalogue.For(channel)))
        {
            var answer = finding.Possible.Count == 1
                ? Words.Of(finding.Verdict)
                : $"{Words.Of(finding.Verdict)} ({Words.Or([.. finding.Possible.Select(Words.Of)])})";
            yield return ($"{finding.Title}: {finding.Reading}", answer);
        }
    }
}
