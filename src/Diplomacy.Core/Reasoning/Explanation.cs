using Diplomacy.Core.Evidence;

namespace Diplomacy.Core.Reasoning;

/// <summary>Why an answer is as it is. Findings work it out when somebody asks: it takes far longer than the answer.</summary>
/// <param name="Possible">The possible outcomes, as bits.</param>
/// <param name="Reasons">A smallest set of facts on which the answer rests.</param>
/// <param name="OpenQuestions">The unknown facts whose answer can change it.</param>
/// <param name="Remedies">What would bring about the outcome that is wanted.</param>
internal sealed record Explanation(
    uint Possible, ValueList<Reason> Reasons = default, ValueList<OpenQuestion> OpenQuestions = default, ValueList<Remedy> Remedies = default);

/// <summary>A fact that a finding rests on.</summary>
/// <param name="Id">What tells the fact from others, such as <c>service/lavrov/russia</c>.</param>
/// <param name="Text">The fact as a sentence without a full stop.</param>
/// <param name="By">Who asserts it; empty when undisputed.</param>
public sealed record Reason(string Id, string Text, ValueList<Attribution> By)
{
    /// <summary>The fact and who asserts it.</summary>
    public override string ToString() => By.IsEmpty ? Text : $"{Text} [{string.Join("; ", By)}]";
}

/// <summary>An unknown fact whose answer can change a finding.</summary>
/// <param name="Id">What tells the fact from others.</param>
/// <param name="Text">The question as a sentence.</param>
/// <param name="By">Who contradicts whom about it; empty when nobody states it.</param>
public sealed record OpenQuestion(string Id, string Text, ValueList<Attribution> By)
{
    /// <summary>The question, and who contradicts whom.</summary>
    public override string ToString() => By.IsEmpty ? Text : $"{Text} [{string.Join("; ", By)}]";
}

/// <summary>One change to a channel's facts.</summary>
/// <param name="Id">The fact that would change.</param>
/// <param name="Text">What would have to be done, such as <c>consult Ukraine</c>.</param>
public sealed record Change(string Id, string Text)
{
    /// <summary>What would have to be done.</summary>
    public override string ToString() => Text;
}

/// <summary>A smallest set of changes, all within the parties' power, that would satisfy a violated principle.</summary>
/// <param name="Changes">The changes, all of which are needed.</param>
public sealed record Remedy(ValueList<Change> Changes)
{
    /// <summary>The changes, joined by "and".</summary>
    public override string ToString() => string.Join(" and ", Changes.Select(c => c.Text));
}
