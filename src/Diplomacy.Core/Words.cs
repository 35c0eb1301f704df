using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Diplomacy.Core;

/// <summary>The words of texts that people read.</summary>
internal static class Words
{
    private const int LongestQuote = 40;

    /// <summary>The name of an enum value in words: <c>FullPowers</c> is <c>full powers</c>.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Spelt<T>.InWords.GetValueOrDefault(value) ?? Split(value.ToString(), ' ');

    /// <summary>The name of an enum value in dossiers: <c>FullPowers</c> is <c>full-powers</c>.</summary>
    public static string Key<T>(T value)
        where T : struct, Enum => Spelt<T>.AsKeys.GetValueOrDefault(value) ?? Split(value.ToString(), '-');

    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary><c>a, b and c</c>.</summary>
    public static string And(IReadOnlyList<string> words) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => $"{string.Join(", ", words.Take(words.Count - 1))} and {words[^1]}",
    };

    /// <summary><c>a, b or c</c>.</summary>
    public static string Or(IReadOnlyList<string> words) => words.Count < 2
        ? string.Concat(words)
        : $"{string.Join(", ", words.Take(words.Count - 1))} or {words[^1]}";

    /// <summary>The text in back-quotes: shortened, and with what could break a line or hide other text written as code points.</summary>
    public static string Quote(ReadOnlySpan<char> text)
    {
        var quoted = new StringBuilder("`", LongestQuote + 12);
        foreach (var rune in text.EnumerateRunes())
        {
            if (quoted.Length > LongestQuote)
            {
                quoted.Append('…');
                break;
            }

            if (rune.Value == '`' || Rune.GetUnicodeCategory(rune) is
                UnicodeCategory.Control or UnicodeCategory.Format or
                UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:X}}}");
            else
                quoted.Append(rune);
        }

        return quoted.Append('`').ToString();
    }

    private static string Split(string name, char separator)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && text.Length > 0) text.Append(separator);
            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    /// <summary>The names of an enum's values, spelt once.</summary>
    private static class Spelt<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> InWords = All(' '), AsKeys = All('-');

        private static FrozenDictionary<T, string> All(char separator) =>
            Enum.GetValues<T>().Distinct().ToFrozenDictionary(v => v, v => Split(v.ToString(), separator));
    }
}
