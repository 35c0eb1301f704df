namespace Diplomacy.Core.Reasoning;

/// <summary>
/// Proves a proposition that asks for some facts in several places, but for the same answers everywhere or for some of them: then one
/// answer to each question is the worst in every place, and three-valued logic is exact. So what is not so can prove nothing, and is left out.
/// </summary>
internal static class Monotone
{
    /// <summary>Whether of every two places that ask one question, one asks for all the answers that the other asks for.</summary>
    public static bool Is(Proposition proposition)
    {
        var asked = new Dictionary<string, List<uint>>(StringComparer.Ordinal);
        return Note(proposition);

        bool Note(Proposition proposition, bool wanted = true)
        {
            switch (proposition)
            {
                case Proposition.Not not: return Note(not.Part, !wanted);
                case Proposition.Asks { Question: var question } asks:
                    var answers = asks.AnswersWhere(wanted);
                    if (!asked.TryGetValue(question.Key, out var others)) asked.Add(question.Key, others = []);
                    others.Add(answers);
                    // Of two sets of which one holds the other, what they share is the one with fewer bits, and so the lesser number.
                    return others.TrueForAll(other => (answers & other) == Math.Min(answers, other));
            }

            return Array.TrueForAll(ReadOnce.Parts(proposition), part => Note(part, wanted));
        }
    }

    /// <summary>The smallest proof; null where it is not certain.</summary>
    public static List<Reason>? Reasons(Proposition proposition) => Proving.ReasonsOf(Provable(proposition, wanted: true), Together);

    /// <summary>What of it is so, as it is wanted; false where it is not so.</summary>
    private static Proposition Provable(Proposition proposition, bool wanted)
    {
        switch (proposition)
        {
            case Proposition.Not not: return Provable(not.Part, !wanted);
            case Proposition.Asks asks: return asks.Holds == wanted ? asks.Question.Is(asks.AnswersWhere(wanted)) : Proposition.False;
        }

        var parts = ReadOnce.Parts(proposition).Select(p => Provable(p, wanted));
        return proposition is Proposition.All == wanted ? Proposition.AllOf(parts) : Proposition.AnyOf(parts);
    }

    private static List<Reason> Together(Proposition provable)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var questions = new List<Question>();
        Note(provable);
        return SmallestProof.Of(questions, (factOf, held) => WayOut(provable, question => factOf[places[question.Key]] is var fact && held[fact] ? null : [fact]));

        void Note(Proposition proposition)
        {
            if (proposition is Proposition.Asks { Question: var question })
            {
                if (places.TryAdd(question.Key, questions.Count)) questions.Add(question);
                return;
            }

            foreach (var part in ReadOnce.Parts(proposition)) Note(part);
        }
    }

    /// <summary>Facts that are not held without which nothing of it is proved; null where those that are held prove it.</summary>
    private static SortedSet<int>? WayOut(Proposition provable, Func<Question, SortedSet<int>?> past)
    {
        if (provable is Proposition.Asks { Question: var question }) return past(question);
        var ways = ReadOnce.Parts(provable).Select(p => WayOut(p, past));
        if (provable is Proposition.All) return ways.Where(w => w is not null).MinBy(w => w!.Count);
        var all = new SortedSet<int>();
        foreach (var way in ways)
        {
            if (way is null) return null;
            all.UnionWith(way);
        }

        return all;
    }
}
