namespace Diplomacy.Core.Dossiers.Shapes;

/// <summary>Finds the word that somebody meant.</summary>
internal static class Nearest
{
    private const int Furthest = 3;
    private const int Longest = 80;

    /// <summary>The candidate that takes the fewest typing errors, the first of several; null when none is near.</summary>
    public static string? To(string text, IEnumerable<string> candidates)
    {
        if (text.Length > Longest) return null;
        var folded = text.ToLowerInvariant();
        var least = Math.Min((text.Length + 1) / 3, Furthest) + 1;
        string? nearest = null;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - text.Length) >= least || candidate == text) continue;
            var distance = Distance(folded, candidate.ToLowerInvariant());
            if (distance < least) (least, nearest) = (distance, candidate);
        }

        return nearest;
    }

    /// <summary>How many letters are to be put in, left out, changed or swapped with the next (optimal string alignment).</summary>
    private static int Distance(string from, string to)
    {
        Span<int> before = stackalloc int[to.Length + 1], last = stackalloc int[to.Length + 1], row = stackalloc int[to.Length + 1];
        for (var j = 0; j < last.Length; j++) last[j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var change = from[i - 1] == to[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            last.CopyTo(before);
            row.CopyTo(last);
        }

        return last[to.Length];
    }
}
