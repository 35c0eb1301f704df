using System.Text.RegularExpressions;
using static Diplomacy.Core.Time.PartialDate;

namespace Diplomacy.Core.Time;

/// <summary>Reads the EDTF text of a date.</summary>
internal static partial class PartialDateText
{
    /// <summary>Reads a date; returns null, or what is wrong with the text.</summary>
    public static string? Read(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        var misfit = FindMisfit(text);
        if (misfit >= 0) return UnsupportedShape(text) ?? Malformed(text, misfit);

        var qualifier = text[^1] switch
        {
            '~' => Qualifier.Approximate,
            '?' => Qualifier.Uncertain,
            '%' => Qualifier.Approximate | Qualifier.Uncertain,
            _ => Qualifier.None,
        };
        var parts = qualifier == Qualifier.None ? text : text[..^1];
        return ReadParts(text, parts[..4], parts.Length > 4 ? parts[5..7] : "", parts.Length > 7 ? parts[8..] : "", qualifier, out date);
    }

    /// <summary>The index of the first character that a date of this shape (four, two and two digits) cannot have there, or -1.</summary>
    private static int FindMisfit(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var fits = i switch
            {
                4 or 7 => text[i] == '-' || IsQualifierAtEnd(text, i),
                < 10 => char.IsAsciiDigit(text[i]) || text[i] == 'X',
                _ => IsQualifierAtEnd(text, i),
            };
            if (!fits) return i is 4 or 7 or 10 && IsQualifier(text[i]) ? i + 1 : i;
        }

        var body = text.Length > 0 && IsQualifier(text[^1]) ? text.Length - 1 : text.Length;
        return body is 4 or 7 or 10 ? -1 : text.Length;
    }

    private static string? ReadParts(
        ReadOnlySpan<char> text,
        ReadOnlySpan<char> year,
        ReadOnlySpan<char> month,
        ReadOnlySpan<char> day,
        Qualifier qualifier,
        out PartialDate date)
    {
        date = default;
        var specified = year.IndexOf('X') is var x and >= 0 ? x : year.Length;
        var isYearOnly = month.IsEmpty;
        var hasPlacesOfLevel1 = !year[specified..].ContainsAnyExcept('X')
            && specified switch
            {
                4 => HasMonthAndDayOfLevel1(month, day),
                2 or 3 => isYearOnly,
                0 => isYearOnly && qualifier == Qualifier.None, // XXXX
                _ => false,
            };
        if (!hasPlacesOfLevel1) return Unsupported(text, "has unspecified digits in these places (EDTF level 2)");

        var yearNumber = 0;
        foreach (var digit in year) yearNumber = yearNumber * 10 + (digit == 'X' ? 0 : digit - '0');
        if (specified == 4 && yearNumber == 0) return Unsupported(text, "has the year 0000 (EDTF level 0)");
        if (isYearOnly)
        {
            var form = specified switch { 4 => Form.Year, 3 => Form.Decade, 2 => Form.Century, _ => Form.Nothing };
            date = new(form, yearNumber, qualifier: qualifier);
            return null;
        }

        if (month is "XX")
        {
            date = new(day.IsEmpty ? Form.YearOfSomeMonth : Form.YearOfSomeDay, yearNumber, qualifier: qualifier);
            return null;
        }

        var monthNumber = Number(month);
        switch (monthNumber)
        {
            case >= 21 and <= 24 when day.IsEmpty: return Unsupported(text, "names a season (EDTF level 1)");
            case >= 25 and <= 41 when day.IsEmpty: return Unsupported(text, "names a sub-year grouping (EDTF level 2)");
            case < 1 or > 12: return $"{EdtfText.Quote(text)} is not a date: there is no month `{month}`, expected `01` to `12`";
        }

        if (day.IsEmpty || day is "XX")
        {
            date = new(day.IsEmpty ? Form.Month : Form.MonthOfSomeDay, yearNumber, monthNumber, qualifier: qualifier);
            return null;
        }

        var dayNumber = Number(day);
        var daysInMonth = DateTime.DaysInMonth(yearNumber, monthNumber);
        if (dayNumber < 1 || dayNumber > daysInMonth)
            return $"{EdtfText.Quote(text)} is not a date: there is no day `{day}` in `{year}-{month}`, expected `01` to `{daysInMonth}`";

        date = new(Form.Day, yearNumber, monthNumber, dayNumber, qualifier);
        return null;
    }

    private static bool HasMonthAndDayOfLevel1(ReadOnlySpan<char> month, ReadOnlySpan<char> day) =>
        month is "XX" ? day is "" or "XX" : !month.Contains('X') && (day is "XX" || !day.Contains('X'));

    private static int Number(ReadOnlySpan<char> twoDigits) => (twoDigits[0] - '0') * 10 + twoDigits[1] - '0';

    private static bool IsQualifier(char c) => c is '~' or '?' or '%';

    private static bool IsQualifierAtEnd(ReadOnlySpan<char> text, int index) => index == text.Length - 1 && IsQualifier(text[index]);

    private static string Unsupported(ReadOnlySpan<char> text, string feature) =>
        $"{EdtfText.Quote(text)} {feature}, which is not supported";

    /// <summary>The refusal of a form of EDTF that is not supported, or null when the text is no EDTF at all.</summary>
    private static string? UnsupportedShape(ReadOnlySpan<char> text)
    {
        if (Interval().IsMatch(text)) return $"{EdtfText.Quote(text)} is an interval, expected a single date";

        var feature =
            TimeOfDay().IsMatch(text) ? "has a time of day (EDTF level 0)"
            : SignificantDigits().IsMatch(text) ? "has significant digits (EDTF level 2)"
            : ExponentialYear().IsMatch(text) ? "has an exponential year (EDTF level 2)"
            : PrefixedYear().IsMatch(text) ? "has a letter-prefixed year (EDTF level 1)"
            : NegativeYear().IsMatch(text) ? "has a negative year (EDTF level 1)"
            : Set().IsMatch(text) ? "is a set of dates (EDTF level 2)"
            : GroupQualification().IsMatch(text) ? "has group qualification (EDTF level 2)"
            : IndividualQualification().IsMatch(text) ? "has qualification of individual components (EDTF level 2)"
            : null;
        return feature is null ? null : Unsupported(text, feature);
    }

    private static string Malformed(ReadOnlySpan<char> text, int index)
    {
        if (text.IsEmpty) return "an empty text is not a date, expected one such as `1993-05-14`, `1993-05` or `1993`";

        var expected = index is 5 or 8 or 11 && IsQualifier(text[index - 1])
            ? "the end"
            : index switch
            {
                < 4 => "a digit of the year, such as `1993`",
                5 or 6 => "a digit of the month, such as `05`",
                8 or 9 => "a digit of the day, such as `14`",
                4 or 7 => "`-`, a qualifier (`~`, `?` or `%`) or the end",
                _ => "a qualifier (`~`, `?` or `%`) or the end",
            };
        return $"{EdtfText.Quote(text)} is not a date: found {EdtfText.QuoteAt(text, index)} at position {index + 1}, expected {expected}";
    }

    // The shapes of what EDTF has and this library has not. All are linear: no part can match in two ways.
    [GeneratedRegex(@"\A(\.\.|[0-9X~?%-]*)/(\.\.|[0-9X~?%-]*)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Interval();

    [GeneratedRegex(@"\A-?[0-9X]{4}-[0-9X]{2}-[0-9X]{2}T[0-9:.,Z+-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex TimeOfDay();

    [GeneratedRegex(@"\AY?-?[0-9]+(E[0-9]+)?S[0-9]+[~?%]?\z", RegexOptions.CultureInvariant)]
    private static partial Regex SignificantDigits();

    [GeneratedRegex(@"\AY-?[0-9]+E[0-9]+[~?%]?\z", RegexOptions.CultureInvariant)]
    private static partial Regex ExponentialYear();

    [GeneratedRegex(@"\AY-?[0-9]+[~?%]?\z", RegexOptions.CultureInvariant)]
    private static partial Regex PrefixedYear();

    [GeneratedRegex(@"\A-[0-9X]{4}(-[0-9X]{2}){0,2}[~?%]?\z", RegexOptions.CultureInvariant)]
    private static partial Regex NegativeYear();

    [GeneratedRegex(@"\A(\[[0-9XYES~?%.,-]+\]|\{[0-9XYES~?%.,-]+\})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Set();

    [GeneratedRegex(@"\A-?[0-9X]{4}[~?%]?(-[0-9X]{2}[~?%]?){1,2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex GroupQualification();

    [GeneratedRegex(@"\A[~?%]?-?[0-9X]{4}[~?%]?(-[~?%]?[0-9X]{2}[~?%]?){0,2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex IndividualQualification();
}
