using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Diplomacy.Core;

namespace Ardalis.GuardClauses;

/// <summary>The guards that are Diplomacy's own.</summary>
internal static partial class DiplomacyGuards
{
    /// <summary>What an id looks like; also in the published JSON Schema.</summary>
    public const string IdPattern = "^[a-z0-9]+(-[a-z0-9]+)*$";

    public const int LongestId = 64;

    /// <exception cref="ArgumentException">The text is not lower-case letters, digits and single hyphens.</exception>
    public static string InvalidId(
        this IGuardClause guard, string? id, [CallerArgumentExpression(nameof(id))] string? parameterName = null)
    {
        guard.NullOrWhiteSpace(id, parameterName);
        return IsId(id)
            ? id
            : throw new ArgumentException(
                $"{Words.Quote(id)} is not an id: lower-case letters, digits and single hyphens, at most {LongestId}.", parameterName);
    }

    public static bool IsId(string text) => text.Length <= LongestId && Id().IsMatch(text);

    /// <exception cref="ArgumentException">Two items have the same key.</exception>
    public static TList Repeated<TList, T>(
        this IGuardClause guard, TList items, Func<T, string> key, string what, string parameterName)
        where TList : IReadOnlyList<T> =>
        Twice(items, key) is { } twice ? throw new ArgumentException($"{what} {Words.Quote(twice)} stands there twice.", parameterName) : items;

    /// <summary>The first key that stands there a second time.</summary>
    public static string? Twice<TList, T>(TList items, Func<T, string> key)
        where TList : IReadOnlyList<T>
    {
        // Most lists are short: to compare all with each other needs no memory.
        const int Short = 32;
        var seen = items.Count > Short ? new HashSet<string>(items.Count, StringComparer.Ordinal) : null;
        for (var i = 0; i < items.Count; i++)
        {
            var next = key(items[i]);
            if (seen?.Add(next) == false) return next;
            for (var j = 0; j < i && seen is null; j++)
                if (key(items[j]) == next) return next;
        }

        return null;
    }

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
