using System.Globalization;

namespace Diplomacy.Core.Tests.Time;

/// <summary>Which days a text can stand for, found by looking at the text of every day.</summary>
internal static class PossibleDays
{
    /// <summary>Every day from 1975 to 2025, further to either side than any date of the tests that use it.</summary>
    public static readonly DateOnly[] Window =
        [.. Enumerable.Range(new DateOnly(1975, 1, 1).DayNumber, 51 * 365).Select(DateOnly.FromDayNumber)];

    /// <summary>Every day from 1996 to 2005: what an uncertain date can be, as far as dates of 1999 to 2001 can tell.</summary>
    public static readonly DateOnly[] Near = [.. Window.Where(day => day.Year is >= 1996 and <= 2005)];

    private static readonly string[] Texts = [.. Window.Select(Text)];

    /// <summary>The days in order, or null when the text sets no certain bound.</summary>
    public static DateOnly[]? Of(string text)
    {
        if (text[^1] is '?' or '%' || text == "XXXX") return null;
        var specified = text.TrimEnd('~').Replace("-XX", "", StringComparison.Ordinal).TrimEnd('X');
        string[] starts = text[^1] != '~' ? [specified] : [Next(specified, -1), specified, Next(specified, 1)];
        return [.. Window.Where((_, i) => starts.Any(start => Texts[i].StartsWith(start, StringComparison.Ordinal)))];
    }

    /// <summary>The century, decade, year, month or day after or before.</summary>
    private static string Next(string specified, int by) => specified.Length switch
    {
        < 5 => (int.Parse(specified, CultureInfo.InvariantCulture) + by).ToString("D" + specified.Length, CultureInfo.InvariantCulture),
        7 => Text(DateOnly.ParseExact(specified, "yyyy-MM", CultureInfo.InvariantCulture).AddMonths(by))[..7],
        _ => Text(DateOnly.ParseExact(specified, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(by)),
    };

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
