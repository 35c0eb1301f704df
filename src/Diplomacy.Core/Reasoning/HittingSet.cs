namespace Diplomacy.Core.Reasoning;

/// <summary>Finds a smallest set that shares an element with each of several sets.</summary>
internal static class HittingSet
{
    /// <summary>The first, in the order of its sorted elements, of the smallest sets that meet all of these.</summary>
    /// <param name="sets">Sets in ascending order, none of them empty.</param>
    public static int[] First(IReadOnlyList<int[]> sets)
    {
        // What stands alone in a set is in every answer.
        var forced = sets.Where(s => s.Length == 1).Select(s => s[0]).ToHashSet();
        var rest = sets.Where(s => !s.Any(forced.Contains)).ToList();
        for (var size = 0; ; size++)
        {
            var chosen = new List<int>();
            if (Search(rest, from: 0, size, chosen)) return [.. chosen.Concat(forced).Order()];
        }
    }

    private static bool Search(List<int[]> sets, int from, int size, List<int> chosen)
    {
        if (sets.Count == 0) return true;
        if (Disjoint(sets) > size) return false;
        // The least element still to be chosen is in reach of every set, or that set is never met.
        var last = sets.Min(s => s[^1]);
        foreach (var element in sets.SelectMany(s => s).Where(e => e >= from && e <= last).Distinct().Order())
        {
            chosen.Add(element);
            if (Search(sets.FindAll(s => !s.Contains(element)), element, size - 1, chosen)) return true;
            chosen.RemoveAt(chosen.Count - 1);
        }

        return false;
    }

    /// <summary>How many of the sets share nothing with each other, as far as a quick look tells: a lower bound.</summary>
    private static int Disjoint(List<int[]> sets)
    {
        var used = new HashSet<int>();
        var count = 0;
        foreach (var set in sets)
        {
            if (set.Any(used.Contains)) continue;
            used.UnionWith(set);
            count++;
        }

        return count;
    }
}
