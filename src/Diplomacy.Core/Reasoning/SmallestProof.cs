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
    /// <param name="lone">Of the fact behind each question (-1 where there is none), those that are a way out alone, as far as that is known.</param>
    /// <param name="wayOut">Of the same, and of those held: a way out past the facts that are held; null when there is none.</param>
    public static List<Ground> Of(
        IReadOnlyList<Question> questions, Func<int[], IEnumerable<int>> lone, Func<int[], bool[], SortedSet<int>?> wayOut)
    {
        var facts = questions.Where(q => q.IsInformed).GroupBy(q => q.Id)
            .OrderBy(g => g.Min(q => q.Rank)).ThenBy(g => g.Key, StringComparer.Ordinal).ToArray();
        var index = facts.Select((g, i) => (g.Key, i)).ToDictionary(p => p.Key, p => p.i, StringComparer.Ordinal);
        var factOf = questions.Select(q => index.GetValueOrDefault(q.Id, -1)).ToArray();

        var waysOut = lone(factOf).Select(f => new[] { f }).ToList();
        var chosen = HittingSet.First(waysOut);
        while (true)
        {
            var held = new bool[facts.Length];
            foreach (var fact in chosen) held[fact] = true;
            var found = waysOut.Count;
            while (wayOut(factOf, held) is { } way)
            {
                waysOut.Add([.. way]);
                foreach (var fact in way) held[fact] = true;
            }

            if (waysOut.Count == found) break;
            chosen = HittingSet.First(waysOut);
        }

        return [.. chosen.Select(i => new Ground([.. facts[i]]))];
    }
}
