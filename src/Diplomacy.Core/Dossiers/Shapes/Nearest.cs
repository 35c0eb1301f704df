namespace Diplomacy.Core.Dossiers.Shapes;

/// <summary>Finds the word that somebody meant.</summary>
internal static class Nearest
{
    private const int Furthest = 3;
    private const int Longest = 80;
    private const int MostCandidates = 1000; // a hint is not worth more

    /// <summary>The candidate that takes the fewest typing errors, the first of several; null when none is near.</summary>
    public static string? To(string text, IEnumerable<string> candidates)
    {
        if (text.Length > Longest) return null;
        var folded = text.ToLowerInvariant();
        var allowed = Math.Min((text.Length + 1) / 3, Furthest);
        string? nearest = null;
        foreach (var candidate in candidates.Take(MostCandidates))
        {
            if (Math.Abs(candidate.Length - text.Length) > allowed || candidate == text) continue;
            if (Distance(folded, candidate.ToLowerInvariant(), allowed) is not { } distance) continue;
            nearest = candidate;
            if (distance == 0) break;
            allowed = distance - 1; // only a nearer one will do
        }

        return nearest;
    }

    /// <summary>How many letters are to be put in, left out, changed or swapped with the next; null when more than allowed.</summary>
    /// <remarks>Optimal string alignment, of which only the places that are near enough to each other are worked out.</remarks>
    private static int? Distance(string from, string to, int allowed)
    {
        var tooFar = allowed + 1;
        Span<int> before = stackalloc int[to.Length + 1], last = stackalloc int[to.Length + 1], row = stackalloc int[to.Length + 1];
        for (var j = 0; j < last.Length; j++) last[j] = Math.Min(j, tooFar);
        before.Fill(tooFar);
        for (var i = 1; i <= from.Length; i++)
        {
            row.Fill(tooFar);
            if (i <= allowed) row[0] = i;
            var least = row[0];
            for (var j = Math.Max(1, i - allowed); j <= Math.Min(to.Length, i + allowed); j++)
            {
                var change = from[i - 1] == to[j - 1] ? 0 : 1;
                var cost = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1]) cost = Math.Min(cost, before[j - 2] + 1);
                row[j] = Math.Min(cost, tooFar);
                least = Math.Min(least, row[j]);
            }

            if (least > allowed) return null;
            last.CopyTo(before);
            row.CopyTo(last);
        }

        return last[to.Length] <= allowed ? last[to.Length] : null;
    }
}
