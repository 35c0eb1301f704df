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
        where TList : IEnumerable<T>
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items)
            if (!seen.Add(key(item))) throw new ArgumentException($"{what} {Words.Quote(key(item))} stands there twice.", parameterName);
        return items;
    }

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
