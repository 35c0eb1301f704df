namespace Diplomacy.Core.Reasoning;

/// <summary>Finds the smallest set of known facts that proves what is certainly so; of several, the first in a report.</summary>
/// <remarks>
/// Parts that share no fact come to whatever they may, whatever the others come to. So they are proved apart: where all must be
/// so, each of them; where any must, the one that takes the fewest facts. Parts that do share one are proved together: by
/// three-valued logic where every place asks for the same answers, and else by a diagram of them alone.
/// </remarks>
internal static class Proving
{
    /// <summary>The facts, in the order of a report; null where it is not certain.</summary>
    public static List<Reason>? ReasonsOf(Proposition proposition) => ReasonsOf(proposition, Together);

    /// <summary>The same.</summary>
    /// <param name="proposition">What is to be proved.</param>
    /// <param name="together">Proves parts that share a fact.</param>
    public static List<Reason>? ReasonsOf(Proposition proposition, Func<Proposition, List<Reason>?> together) =>
        ReasonsOf(proposition, wanted: true, together);

    private static List<Reason>? ReasonsOf(Proposition proposition, bool wanted, Func<Proposition, List<Reason>?> together)
    {
        switch (proposition)
        {
            case Proposition.Not not: return ReasonsOf(not.Part, !wanted, together);
            case Proposition.Asks asks: return asks.Holds == wanted ? [new Reason(asks.Question)] : null;
        }

        var all = proposition is Proposition.All == wanted;
        var reasons = all ? new List<Reason>() : null;
        foreach (var parts in Apart(proposition, wanted, all))
        {
            var some = parts is [var (part, isWanted)] ? ReasonsOf(part, isWanted, together) : together(Joined(parts, all));
            if (!all && some is not null && (reasons is null || Reason.IsBefore(some, reasons))) reasons = some;
            if (!all) continue;
            if (some is null) return null;
            reasons!.AddRange(some);
        }

        reasons?.Sort(Reason.InReport);
        return reasons;
    }

    private static List<Reason>? Together(Proposition proposition)
    {
        var isSo = proposition.Kleene();
        if (isSo.IsFalse) return null;
        if (Monotone.Is(proposition)) return Monotone.Reasons(proposition);
        if (!isSo.IsTrue && (proposition.IsOpenOnce() || !Full(proposition.Open()).IsOne.IsTrue)) return null;
        return Full(proposition).Reasons();

        static FullDecision Full(Proposition proposition) => new([(proposition, 1)], otherwise: 0);
    }

    private static Proposition Joined(List<(Proposition Proposition, bool Wanted)> parts, bool all)
    {
        var joined = parts.Select(p => p.Wanted ? p.Proposition : !p.Proposition);
        return all ? Proposition.AllOf(joined) : Proposition.AnyOf(joined);
    }

    /// <summary>The parts of which all, or any, must be so, those together that share a fact.</summary>
    private static IEnumerable<List<(Proposition Proposition, bool Wanted)>> Apart(Proposition whole, bool wanted, bool all)
    {
        var parts = new List<(Proposition, bool)>();
        Flatten(whole, wanted);
        var together = Enumerable.Range(0, parts.Count).ToArray();
        var asking = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < parts.Count; i++) Note(parts[i].Item1, i);
        return parts.Select((part, i) => (part, Group: First(i))).GroupBy(p => p.Group, p => p.part).Select(g => g.ToList());

        // What all must be so of in a part must be so of the whole, and likewise what any must.
        void Flatten(Proposition proposition, bool wanted)
        {
            if (proposition is Proposition.Not not) Flatten(not.Part, !wanted);
            else if (proposition is Proposition.Asks || proposition is Proposition.All == wanted != all) parts.Add((proposition, wanted));
            else foreach (var part in ReadOnce.Parts(proposition)) Flatten(part, wanted);
        }

        void Note(Proposition proposition, int part)
        {
            switch (proposition)
            {
                case Proposition.Not not: Note(not.Part, part); break;
                case Proposition.Asks asks when asking.TryAdd(asks.Question.Id, part): break;
                case Proposition.Asks asks: together[First(part)] = First(asking[asks.Question.Id]); break;
                default: foreach (var inner in ReadOnce.Parts(proposition)) Note(inner, part); break;
            }
        }

        int First(int part)
        {
            while (together[part] != part) part = together[part];
            return part;
        }
    }
}
