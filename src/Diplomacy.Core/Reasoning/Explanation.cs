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
/// <remarks>Equal when every property is equal. Sentences are made when they are read. Safe to share between threads.</remarks>
public sealed record Reason
{
    private readonly ValueList<Question> _questions;

    /// <param name="questions">What the fact answers: one question, or several that it answers together.</param>
    internal Reason(params ReadOnlySpan<Question> questions) => _questions = ValueList.Of(questions);

    /// <summary>What tells the fact from others, such as <c>service/lavrov/russia</c>.</summary>
    public string Id => _questions[0].Id;

    /// <summary>The fact as a sentence without a full stop.</summary>
    public string Text => _questions[0].Tell;

    /// <summary>Who asserts it; empty when undisputed.</summary>
    public ValueList<Attribution> By => _questions is [var only] ? only.By.Once() : _questions.SelectMany(q => q.By).Once();

    private int Rank => _questions[0].Rank;

    /// <inheritdoc/>
    public bool Equals(Reason? other) => other is not null && (Id, Text) == (other.Id, other.Text) && By == other.By;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>The fact and who asserts it.</summary>
    public override string ToString() => By.IsEmpty ? Text : $"{Text} [{string.Join("; ", By)}]";

    /// <summary>The order of facts in a report.</summary>
    internal static int InReport(Reason left, Reason right) =>
        left.Rank != right.Rank ? left.Rank.CompareTo(right.Rank) : string.CompareOrdinal(left.Id, right.Id);

    /// <summary>Whether of two proofs that share no fact, each in the order of a report, the first takes fewer facts, or else stands first in a report.</summary>
    internal static bool IsBefore(List<Reason> one, List<Reason> other) =>
        one.Count < other.Count || (one.Count == other.Count && one.Count > 0 && InReport(one[0], other[0]) < 0);
}

/// <summary>An unknown fact whose answer can change a finding.</summary>
/// <remarks>Equal when every property is equal. Sentences are made when they are read. Safe to share between threads.</remarks>
public sealed record OpenQuestion
{
    private readonly Question _question;

    internal OpenQuestion(Question question) => _question = question;

    /// <summary>What tells the fact from others.</summary>
    public string Id => _question.Id;

    /// <summary>The question as a sentence.</summary>
    public string Text => _question.Ask;

    /// <summary>Who contradicts whom about it; empty when nobody states it.</summary>
    public ValueList<Attribution> By => _question.By;

    /// <inheritdoc/>
    public bool Equals(OpenQuestion? other) => other is not null && (Id, Text) == (other.Id, other.Text) && By == other.By;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>The question, and who contradicts whom.</summary>
    public override string ToString() => By.IsEmpty ? Text : $"{Text} [{string.Join("; ", By)}]";
}

/// <summary>One change to a channel's facts.</summary>
/// <remarks>Equal when both properties are equal. The text is made when it is read. Safe to share between threads.</remarks>
public sealed record Change
{
    private readonly Question _question;
    private readonly int _answer;

    internal Change(Question question, int answer) => (_question, _answer) = (question, answer);

    /// <summary>The fact that would change.</summary>
    public string Id => _question.Id;

    /// <summary>What would have to be done, such as <c>consult Ukraine</c>.</summary>
    public string Text => _question.Do(_answer);

    /// <inheritdoc/>
    public bool Equals(Change? other) => other is not null && (Id, Text) == (other.Id, other.Text);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>What would have to be done.</summary>
    public override string ToString() => Text;
}

/// <summary>A smallest set of changes, all within the parties' power, that would satisfy a violated principle.</summary>
public sealed record Remedy
{
    internal Remedy(ValueList<Change> changes) => Changes = changes;

    /// <summary>The changes, all of which are needed.</summary>
    public ValueList<Change> Changes { get; }

    /// <summary>The changes, joined by "and".</summary>
    public override string ToString() => string.Join(" and ", Changes.Select(c => c.Text));
}
