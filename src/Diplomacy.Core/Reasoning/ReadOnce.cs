using System.Numerics;
using System.Runtime.InteropServices;

namespace Diplomacy.Core.Reasoning;

/// <summary>
/// Answers about a proposition that asks for no fact twice, in one walk over it.
/// </summary>
/// <remarks>
/// The parts of such a proposition share no fact, so each can come to whatever it may alone, whatever the others come to.
/// Hence three-valued logic is exact here; the smallest set of facts that proves a whole is put together from the smallest
/// of its parts, and the first of those in the order of a report from the first of theirs; and all that keeps a
/// part open keeps the whole open.
/// </remarks>
internal static class ReadOnce
{
    /// <summary>How many cases from the first on ask for no fact twice.</summary>
    /// <exception cref="InvalidOperationException">Two facts that differ have one id.</exception>
    public static int Count(IReadOnlyList<(Proposition When, int Outcome)> cases)
    {
        var asked = new List<Question>();
        foreach (var (when, _) in cases) AddAsked(when, asked);
        if (Question.AskNothingTwice(asked)) return cases.Count;

        var (count, first) = (cases.Count, new Dictionary<string, Question>(StringComparer.Ordinal));
        for (var i = 0; i < cases.Count; i++)
        {
            var questions = new List<Question>();
            AddAsked(cases[i].When, questions);
            foreach (var question in questions)
            {
                if (!first.TryAdd(question.Id, question))
                {
                    question.MustAgree(first[question.Id]);
                    count = Math.Min(count, i);
                }
            }
        }

        return count;
    }

    /// <summary>
    /// Whether it is so. Adds what that rests on: the smallest set of facts that proves it, or else the questions that keep it
    /// open. Where a fact is asked for twice, what it proves is so too, but it may take too many facts, or find no proof.
    /// </summary>
    public static Truth Settle(Proposition proposition, List<Question> facts)
    {
        switch (proposition)
        {
            case Proposition.Not not: return !Settle(not.Part, facts);
            case Proposition.Asks asks:
                facts.Add(asks.Question);
                return asks.Holds;
        }

        // A part that is false decides where all must be so; one that is true, where any must.
        Truth decisive = proposition is Proposition.Any;
        var (answer, start) = (!decisive, facts.Count);
        foreach (var part in Parts(proposition))
        {
            var from = facts.Count;
            var next = Settle(part, facts);
            if (next == answer && next != decisive) continue;
            var isBetter = next == answer ? IsBefore(facts, start, from) : next == decisive || answer == !decisive;
            if (isBetter)
            {
                facts.RemoveRange(start, from - start);
                answer = next;
            }
            else
            {
                facts.RemoveRange(from, facts.Count - from);
            }
        }

        return answer;
    }

    /// <summary>The smallest set of facts that proves what is so, in the order of a report.</summary>
    public static List<Reason> Reasons(Proposition proposition)
    {
        var facts = new List<Question>();
        Settle(proposition, facts);
        facts.Sort(Question.InReport);
        return facts.ConvertAll(q => new Reason(q));
    }

    /// <summary>The smallest sets of changes within the parties' power after which it is so; none where those are too large.</summary>
    public static List<(Question Question, int Answer)[]> Remedies(Proposition proposition) => Remedies(proposition, wanted: true);

    private static List<(Question Question, int Answer)[]> Remedies(Proposition proposition, bool wanted)
    {
        switch (proposition)
        {
            case Proposition.Not not: return Remedies(not.Part, !wanted);
            case Proposition.Asks { Question: var question } asks:
                var answers = asks.AnswersWhere(wanted);
                var attainable = question.Attainable & answers;
                return (question.Possible & ~answers) == 0 ? [[]]
                    : attainable == 0 ? []
                    : [[(question, BitOperations.TrailingZeroCount(attainable))]];
        }

        return proposition is Proposition.All == wanted ? Together(Parts(proposition), wanted) : Either(Parts(proposition), wanted);
    }

    /// <summary>Every way to bring all parts about.</summary>
    private static List<(Question Question, int Answer)[]> Together(Proposition[] parts, bool wanted)
    {
        List<(Question Question, int Answer)[]> all = [[]];
        foreach (var part in parts)
        {
            var ways = Remedies(part, wanted);
            if (ways.Count == 0 || all[0].Length + ways[0].Length > Decision.MostChanges) return [];
            all = all is [[]] ? ways : [.. from one in all from other in ways select (((Question Question, int Answer)[])[.. one, .. other])];
        }

        return all;
    }

    /// <summary>The shortest ways to bring any part about.</summary>
    private static List<(Question Question, int Answer)[]> Either(Proposition[] parts, bool wanted)
    {
        List<(Question Question, int Answer)[]> shortest = [];
        foreach (var part in parts)
        {
            var ways = Remedies(part, wanted);
            if (ways is [[]]) return ways;
            if (ways.Count == 0) continue;
            if (shortest.Count == 0 || ways[0].Length < shortest[0].Length) shortest = ways;
            else if (ways[0].Length == shortest[0].Length) shortest.AddRange(ways);
        }

        return shortest;
    }

    /// <summary>Whether of two sets that share no fact, one after the other, the second is smaller, or else stands first in a report.</summary>
    private static bool IsBefore(List<Question> facts, int start, int middle)
    {
        var one = CollectionsMarshal.AsSpan(facts)[start..middle];
        var other = CollectionsMarshal.AsSpan(facts)[middle..];
        return other.Length < one.Length || (other.Length == one.Length && Question.InReport(First(other), First(one)) < 0);

        static Question First(ReadOnlySpan<Question> facts)
        {
            var first = facts[0];
            foreach (var fact in facts)
                if (Question.InReport(fact, first) < 0) first = fact;
            return first;
        }
    }

    private static void AddAsked(Proposition proposition, List<Question> asked)
    {
        switch (proposition)
        {
            case Proposition.Asks { Question: var question }: asked.Add(question); break;
            case Proposition.Not not: AddAsked(not.Part, asked); break;
            default:
                foreach (var part in Parts(proposition)) AddAsked(part, asked);
                break;
        }
    }

    /// <summary>The parts of which all must be so, or any.</summary>
    public static Proposition[] Parts(Proposition proposition) => proposition switch
    {
        Proposition.All all => all.Parts,
        Proposition.Any any => any.Parts,
        _ => throw new ArgumentOutOfRangeException(nameof(proposition)),
    };
}
