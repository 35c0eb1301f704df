using Diplomacy.Core.Evidence;

namespace Diplomacy.Core.Reasoning;

/// <summary>A known fact that a proof rests on.</summary>
/// <param name="questions">What it answers there: one question, or several that it answers together.</param>
internal sealed class Ground(params Question[] questions)
{
    public int Rank => questions[0].Rank;

    public Reason Reason => new(questions[0].Id, questions[0].Tell, questions is [var only] ? only.By.Once() : questions.SelectMany(q => q.By).Once());

    /// <summary>The order of facts in a report.</summary>
    public static int InReport(Ground left, Ground right) =>
        left.Rank != right.Rank ? left.Rank.CompareTo(right.Rank) : string.CompareOrdinal(left.Id, right.Id);

    /// <summary>Whether of two proofs that share no fact, each in the order of a report, the first takes fewer facts, or else stands first in a report.</summary>
    public static bool IsBefore(List<Ground> one, List<Ground> other) =>
        one.Count != other.Count ? one.Count < other.Count : one.Count > 0 && InReport(one[0], other[0]) < 0;

    private string Id => questions[0].Id;
}
