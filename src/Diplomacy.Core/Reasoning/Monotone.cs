namespace Diplomacy.Core.Reasoning;

/// <summary>
/// Proves a proposition that asks for some facts in several places, but for the same answers everywhere: then one answer to
/// each question is the worst in every place, and three-valued logic is exact.
/// </summary>
internal sealed class Monotone
{
    private readonly Dictionary<string, (int Place, uint Answers)> _asked = new(StringComparer.Ordinal);
    private readonly List<Question> _questions = [];

    /// <summary>A smallest proof of what is certainly so; null where a question is asked for other answers elsewhere.</summary>
    public static IEnumerable<(int Rank, Reason Reason)>? Grounds(Proposition proposition)
    {
        var asked = new Monotone();
        return asked.Note(proposition, wanted: true)
            ? SmallestProof.Of(asked._questions, _ => [], (factOf, held) => asked.WayOut(proposition, wanted: false, factOf, held))
            : null;
    }

    private bool Note(Proposition proposition, bool wanted)
    {
        switch (proposition)
        {
            case Proposition.Not not: return Note(not.Part, !wanted);
            case Proposition.Asks { Question: var question } asks:
                var answers = asks.AnswersWhere(wanted);
                if (!_asked.TryAdd(question.Key, (_questions.Count, answers))) return _asked[question.Key].Answers == answers;
                _questions.Add(question);
                return true;
            default: return ReadOnce.Parts(proposition).All(p => Note(p, wanted));
        }
    }

    /// <summary>Facts that are not held and, were they otherwise, could let it come to what is wanted; null when there are none.</summary>
    private SortedSet<int>? WayOut(Proposition proposition, bool wanted, int[] factOf, bool[] held)
    {
        switch (proposition)
        {
            case Proposition.Not not: return WayOut(not.Part, !wanted, factOf, held);
            case Proposition.Asks { Question: var question } asks:
                var answers = asks.AnswersWhere(wanted);
                if ((question.Possible & answers) != 0) return [];
                var fact = factOf[_asked[question.Key].Place];
                return answers == 0 || held[fact] ? null : [fact];
        }

        var ways = ReadOnce.Parts(proposition).Select(p => WayOut(p, wanted, factOf, held));
        if (proposition is Proposition.Any == wanted) return ways.Where(w => w is not null).MinBy(w => w!.Count);
        var all = new SortedSet<int>();
        foreach (var way in ways)
        {
            if (way is null) return null;
            all.UnionWith(way);
        }

        return all;
    }
}
