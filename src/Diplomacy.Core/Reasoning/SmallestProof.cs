namespace Diplomacy.Core.Reasoning;

/// <summary>Finds a smallest set of known facts that leaves no other outcome possible.</summary>
/// <remarks>
/// A set suffices if and only if it meets every way out: every set of facts that, were they otherwise, could let
/// another outcome in. So it looks for ways out that the best set so far does not meet, until there are none.
/// </remarks>
internal static class SmallestProof
{
    /// <summary>The first, by rank and id, of the smallest sets.</summary>
    /// <param name="questions">What is asked.</param>
    /// <param name="wayOut">
    /// Of the fact behind each question (-1 where there is none), and of those held: a way out past the facts that are held; null when there is none.
    /// </param>
    public static List<Reason> Of(IReadOnlyList<Question> questions, Func<int[], bool[], SortedSet<int>?> wayOut)
    {
        Question[][] facts = [.. questions.Where(q => q.IsInformed).GroupBy(q => q.Id).Select(g => g.ToArray())];
        Array.Sort(facts, static (one, other) => Question.InReport(one[0], other[0]));
        var index = facts.Select((fact, i) => (fact[0].Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        var factOf = questions.Select(q => index.GetValueOrDefault(q.Id, -1)).ToArray();

        var waysOut = new List<int[]>();
        int[] chosen = [];
        for (var found = -1; waysOut.Count > found; chosen = HittingSet.First(waysOut))
        {
            found = waysOut.Count;
            var held = new bool[facts.Length];
            foreach (var fact in chosen) held[fact] = true;
            while (wayOut(factOf, held) is { } way)
            {
                waysOut.Add([.. way]);
                foreach (var fact in way) held[fact] = true;
            }
        }

        return [.. chosen.Select(i => new Reason(facts[i]))];
    }
}
