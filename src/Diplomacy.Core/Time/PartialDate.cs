using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace Diplomacy.Core.Time;

/// <summary>A date that is as precise as its source: a day, a month, a year, a decade, "about 1993", or nothing at all.</summary>
/// <remarks>
/// <para>
/// The text is that of the Extended Date/Time Format: Library of Congress, "Extended Date/Time Format (EDTF)
/// Specification", 2019, https://www.loc.gov/standards/datetime/ (also ISO 8601-2). Supported are the dates of level 0 and,
/// of level 1, qualification of the whole date and digits that are unspecified from the right:
/// </para>
/// <list type="table">
/// <item><term><c>1993-05-14</c>, <c>1993-05</c>, <c>1993</c></term><description>a day, some day of a month, some day of a year</description></item>
/// <item><term><c>199X</c>, <c>19XX</c></term><description>some day of the 1990s, of the 1900s</description></item>
/// <item>
/// <term><c>1993-XX</c>, <c>1993-XX-XX</c>, <c>1993-05-XX</c></term>
/// <description>a month or day that nobody states; the same days as <c>1993</c> and <c>1993-05</c></description>
/// </item>
/// <item><term><c>1993~</c></term><description>approximate: about 1993</description></item>
/// <item><term><c>1993?</c></term><description>uncertain: perhaps 1993, perhaps not</description></item>
/// <item><term><c>1993%</c></term><description>uncertain and approximate</description></item>
/// <item><term><c>XXXX</c></term><description>nothing is known (the one form of level 2 that is supported)</description></item>
/// </list>
/// <para>
/// Every other form of EDTF (times of day, seasons and other sub-year groupings, sets, parts that are qualified or
/// unspecified on their own, significant digits, years before 0001 or after 9999) is refused with an error that names it.
/// </para>
/// <para>
/// <b>Equality</b> is that of the text: <c>1993</c> and <c>1993-XX</c> differ although the same days are possible, and two
/// equal values need not stand for the same day. <b>Ordering</b> is partial (whether <c>1993</c> is before <c>1993-05</c> is
/// unknown), so there is no comparison operator; ask <see cref="IsBefore"/> or <see cref="IsAfter"/>.
/// <b><c>default</c></b> is <c>XXXX</c>, a date of which nothing is known. Dates are of the proleptic Gregorian calendar,
/// 0001-01-01 to 9999-12-31. Immutable; safe to share between threads.
/// </para>
/// </remarks>
/// <example><code>
/// var began = PartialDate.Parse("1992-12~");
/// Truth before = began.IsBefore(new PartialDate(1993, 8));  // true
/// Truth onTheDay = began.Is(new DateOnly(1992, 12, 10));    // unknown
/// </code></example>
[JsonConverter(typeof(TextJsonConverter<PartialDate>))]
public readonly struct PartialDate : IEquatable<PartialDate>, ISpanParsable<PartialDate>, ISpanFormattable
{
    /// <summary>Stands for <see cref="Earliest"/> where there is none: before every day.</summary>
    internal const int NoFirstDay = int.MinValue + 1;

    /// <summary>Stands for <see cref="Latest"/> where there is none: after every day.</summary>
    internal const int NoLastDay = int.MaxValue - 1;

    /// <summary>The length of the longest text, <c>1993-05-14~</c>.</summary>
    internal const int MaxLength = 11;

    private readonly short _year; // of a decade or century, its first year; 0 in XXXX, 000X and 00XX
    private readonly byte _month;
    private readonly byte _day;
    private readonly Form _form;
    private readonly Qualifier _qualifier;

    /// <summary>Some day of a year, such as <c>1993</c>.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public PartialDate(int year)
        : this(Form.Year, Guard.Against.OutOfRange(year, nameof(year), 1, 9999))
    {
    }

    /// <summary>Some day of a month, such as <c>1993-05</c>.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year or month.</exception>
    public PartialDate(int year, int month)
        : this(
            Form.Month,
            Guard.Against.OutOfRange(year, nameof(year), 1, 9999),
            Guard.Against.OutOfRange(month, nameof(month), 1, 12))
    {
    }

    /// <summary>A day, such as <c>1993-05-14</c>.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day, 1 to the length of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year, month or day.</exception>
    public PartialDate(int year, int month, int day)
        : this(
            Form.Day,
            Guard.Against.OutOfRange(year, nameof(year), 1, 9999),
            Guard.Against.OutOfRange(month, nameof(month), 1, 12),
            Guard.Against.OutOfRange(day, nameof(day), 1, DateTime.DaysInMonth(year, month)))
    {
    }

    /// <summary>A date whose parts are known to be valid.</summary>
    internal PartialDate(Form form, int year, int month = 0, int day = 0, Qualifier qualifier = Qualifier.None)
    {
        _form = form;
        _year = (short)year;
        _month = (byte)month;
        _day = (byte)day;
        _qualifier = qualifier;
    }

    /// <summary>What of a date its text specifies.</summary>
    internal enum Form : byte
    {
        /// <summary>XXXX</summary>
        Nothing,

        /// <summary>19XX</summary>
        Century,

        /// <summary>199X</summary>
        Decade,

        /// <summary>1993</summary>
        Year,

        /// <summary>1993-XX</summary>
        YearOfSomeMonth,

        /// <summary>1993-XX-XX</summary>
        YearOfSomeDay,

        /// <summary>1993-05</summary>
        Month,

        /// <summary>1993-05-XX</summary>
        MonthOfSomeDay,

        /// <summary>1993-05-14</summary>
        Day,
    }

    /// <summary>What stands after a date: nothing, <c>~</c>, <c>?</c> or <c>%</c>.</summary>
    [Flags]
    internal enum Qualifier : byte
    {
        None = 0,
        Approximate = 1,
        Uncertain = 2,
    }

    /// <summary>The year, 1 to 9999; null when a digit of it is unspecified, as in <c>199X</c>.</summary>
    public int? Year => _form >= Form.Year ? _year : null;

    /// <summary>The month, 1 to 12; null when the text states none, as in <c>1993</c> and <c>1993-XX</c>.</summary>
    public int? Month => _form >= Form.Month ? _month : null;

    /// <summary>The day of the month, 1 to 31; null when the text states none, as in <c>1993-05</c> and <c>1993-05-XX</c>.</summary>
    public int? Day => _form == Form.Day ? _day : null;

    /// <summary>Whether the date is only about right: <c>~</c> or <c>%</c> in EDTF.</summary>
    public bool IsApproximate => (_qualifier & Qualifier.Approximate) != 0;

    /// <summary>Whether the date may be wrong: <c>?</c> or <c>%</c> in EDTF. An uncertain date settles nothing.</summary>
    public bool IsUncertain => (_qualifier & Qualifier.Uncertain) != 0;

    /// <summary>The first day that the date can be; null when the text sets no certain bound.</summary>
    /// <remarks>
    /// <list type="bullet">
    /// <item><description>
    /// Without qualifier, the first day of what the text leaves open: 1993-01-01 for <c>1993</c> and <c>1993-XX</c>,
    /// 1990-01-01 for <c>199X</c>.
    /// </description></item>
    /// <item><description>
    /// Approximate, one more of the smallest unit that the text specifies: a day for <c>1993-05-14~</c>, a month for
    /// <c>1993-05~</c> and <c>1993-05-XX~</c>, a year for <c>1993~</c> and <c>1993-XX~</c>, a decade for <c>199X~</c>, a
    /// century for <c>19XX~</c>; never before 0001-01-01. EDTF does not say how far "approximate" reaches: this tolerance
    /// is a convention of this library.
    /// </description></item>
    /// <item><description>Uncertain, with or without approximate, none; and none for <c>XXXX</c>.</description></item>
    /// </list>
    /// </remarks>
    public DateOnly? Earliest => PossibleDays() is var (first, _) ? DateOnly.FromDayNumber(first) : null;

    /// <summary>The last day that the date can be; null when the text sets no certain bound.</summary>
    /// <remarks>The rules of <see cref="Earliest"/>, at the other end; never after 9999-12-31.</remarks>
    public DateOnly? Latest => PossibleDays() is var (_, last) ? DateOnly.FromDayNumber(last) : null;

    /// <summary><see cref="Earliest"/> as a day number.</summary>
    internal int FirstDay => PossibleDays()?.First ?? NoFirstDay;

    /// <summary><see cref="Latest"/> as a day number.</summary>
    internal int LastDay => PossibleDays()?.Last ?? NoLastDay;

    /// <summary>Whether this is <c>XXXX</c>.</summary>
    internal bool SaysNothing => _form == Form.Nothing;

    private int Key => (ushort)_year | _month << 14 | _day << 18 | (int)_form << 23 | (int)_qualifier << 27;

    /// <summary>The day as an exact date.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator PartialDate(DateOnly day) => On(day);

    /// <summary>Whether both have the same text.</summary>
    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    /// <summary>Whether the texts differ.</summary>
    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);

    /// <summary>The day as an exact date; the method form of the conversion.</summary>
    /// <param name="day">The day.</param>
    public static PartialDate On(DateOnly day) => new(Form.Day, day.Year, day.Month, day.Day);

    /// <summary>Reads a date from EDTF text.</summary>
    /// <param name="s">The text, such as <c>1993-05~</c>; see <see cref="PartialDate"/> for the supported forms. No blanks.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not a supported date; the message says why.</exception>
    public static PartialDate Parse(string s, IFormatProvider? provider = null)
    {
        Guard.Against.Null(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider)"/>
    public static PartialDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, out var result, out var error) ? result : throw new FormatException(error);

    /// <summary>Reads a date from EDTF text, or says why it cannot.</summary>
    /// <param name="s">The text; see <see cref="PartialDate"/> for the supported forms.</param>
    /// <param name="result">The date; <c>default</c> when the text is not a supported date.</param>
    /// <param name="error">
    /// Null, or one line that quotes the text (shortened when long) and says which unsupported feature of EDTF it has, what does
    /// not exist in the calendar, or what was expected at which position, counted from 1.
    /// </param>
    /// <returns>Whether the text is a supported date.</returns>
    /// <example><code>
    /// PartialDate.TryParse("2001-21", out _, out var error);
    /// // error: `2001-21` names a season (EDTF level 1), which is not supported
    /// </code></example>
    public static bool TryParse(ReadOnlySpan<char> s, out PartialDate result, [NotNullWhen(false)] out string? error)
    {
        error = PartialDateText.Read(s, out result);
        return error is null;
    }

    /// <summary>Reads a date from EDTF text.</summary>
    /// <param name="s">The text; null is not a date.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <param name="result">The date; <c>default</c> when the text is not a supported date.</param>
    /// <returns>Whether the text is a supported date.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string, IFormatProvider, out PartialDate)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PartialDate result) =>
        TryParse(s, out result, out _);

    /// <summary>The same date, approximate: <c>1993</c> becomes <c>1993~</c>, and <c>1993?</c> becomes <c>1993%</c>.</summary>
    /// <remarks>A date of which nothing is known stays as it is.</remarks>
    public PartialDate AsApproximate() => Qualified(Qualifier.Approximate);

    /// <summary>The same date, uncertain: <c>1993</c> becomes <c>1993?</c>, and <c>1993~</c> becomes <c>1993%</c>.</summary>
    /// <remarks>A date of which nothing is known stays as it is.</remarks>
    public PartialDate AsUncertain() => Qualified(Qualifier.Uncertain);

    /// <summary>Whether the date is that day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True for exactly that day, unqualified; false for a day that the date cannot be; otherwise unknown.</returns>
    public Truth Is(DateOnly day)
    {
        var (first, last, asked) = (FirstDay, LastDay, day.DayNumber);
        return asked < first || asked > last ? Truth.False
            : first == last ? Truth.True
            : Truth.Unknown;
    }

    /// <summary>Whether the date is earlier than another.</summary>
    /// <param name="other">
    /// The other date, taken to be independent of this one even when the two are equal; a <see cref="DateOnly"/> will do.
    /// </param>
    /// <returns>True or false when all the possible days of both agree; otherwise unknown.</returns>
    /// <remarks><c>!date.IsBefore(day)</c> asks whether the date is that day or later.</remarks>
    /// <example><code>new PartialDate(1992).IsBefore(new PartialDate(1993, 5))  // true</code></example>
    public Truth IsBefore(PartialDate other) =>
        LastDay < other.FirstDay ? Truth.True
        : FirstDay >= other.LastDay ? Truth.False
        : Truth.Unknown;

    /// <summary>Whether the date is later than another.</summary>
    /// <param name="other">
    /// The other date, taken to be independent of this one even when the two are equal; a <see cref="DateOnly"/> will do.
    /// </param>
    /// <returns>True or false when all the possible days of both agree; otherwise unknown.</returns>
    /// <remarks><c>!date.IsAfter(day)</c> asks whether the date is that day or earlier.</remarks>
    public Truth IsAfter(PartialDate other) => other.IsBefore(this);

    /// <inheritdoc cref="operator =="/>
    public bool Equals(PartialDate other) => Key == other.Key;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is PartialDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Key;

    /// <summary>The EDTF text, such as <c>1993-05~</c>; <see cref="Parse(string, IFormatProvider)"/> reads it back to an equal value.</summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[MaxLength];
        return text[..Write(text)].ToString();
    }

    /// <summary>The EDTF text.</summary>
    /// <param name="format">Null, empty or <c>G</c>: there is one format.</param>
    /// <param name="formatProvider">Ignored: the text is the same in every culture.</param>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        Formats.Check(format);
        return ToString();
    }

    /// <summary>Writes the EDTF text.</summary>
    /// <param name="destination">Where to write it; 11 characters are always enough.</param>
    /// <param name="charsWritten">How many characters were written; 0 when there was no room.</param>
    /// <param name="format">Empty or <c>G</c>: there is one format.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <returns>Whether there was room.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        Formats.Check(format);
        Span<char> text = stackalloc char[MaxLength];
        return Formats.TryCopy(text[..Write(text)], destination, out charsWritten);
    }

    /// <summary>Writes the text and returns its length.</summary>
    internal int Write(Span<char> text)
    {
        var (year, month, day) = (_year, _month, _day);
        text[0] = Digit(year / 1000, _form == Form.Nothing);
        text[1] = Digit(year / 100, _form == Form.Nothing);
        text[2] = Digit(year / 10, _form <= Form.Century);
        text[3] = Digit(year, _form <= Form.Decade);
        var length = 4;
        if (_form > Form.Year) WritePart(text, month, unspecified: _form < Form.Month);
        if (_form is Form.YearOfSomeDay or Form.MonthOfSomeDay or Form.Day) WritePart(text, day, unspecified: _form < Form.Day);
        if (_qualifier != Qualifier.None)
            text[length++] = IsApproximate ? IsUncertain ? '%' : '~' : '?';
        return length;

        static char Digit(int number, bool unspecified) => unspecified ? 'X' : (char)('0' + number % 10);

        void WritePart(Span<char> text, int number, bool unspecified)
        {
            text[length++] = '-';
            text[length++] = Digit(number / 10, unspecified);
            text[length++] = Digit(number, unspecified);
        }
    }

    private PartialDate Qualified(Qualifier qualifier) =>
        SaysNothing ? this : new(_form, _year, _month, _day, _qualifier | qualifier);

    /// <summary>The day numbers of the first and last possible day, or null when there is no certain bound.</summary>
    private (int First, int Last)? PossibleDays()
    {
        var reach = IsApproximate ? 1 : 0;
        return IsUncertain ? null : _form switch
        {
            Form.Nothing => null,
            Form.Century => Years(_year - 100 * reach, _year + 99 + 100 * reach),
            Form.Decade => Years(_year - 10 * reach, _year + 9 + 10 * reach),
            Form.Year or Form.YearOfSomeMonth or Form.YearOfSomeDay => Years(_year - reach, _year + reach),
            Form.Month or Form.MonthOfSomeDay => Months(_year * 12 + _month - 1, reach),
            _ => Days(new DateOnly(_year, _month, _day).DayNumber, reach),
        };

        static (int First, int Last) Years(int first, int last) => (
            new DateOnly(Math.Max(first, 1), 1, 1).DayNumber,
            new DateOnly(Math.Min(last, 9999), 12, 31).DayNumber);

        static (int First, int Last) Months(int month, int reach)
        {
            var (first, last) = (Math.Max(month - reach, 12), Math.Min(month + reach, 9999 * 12 + 11));
            var (year, monthOfYear) = (last / 12, last % 12 + 1);
            return (
                new DateOnly(first / 12, first % 12 + 1, 1).DayNumber,
                new DateOnly(year, monthOfYear, DateTime.DaysInMonth(year, monthOfYear)).DayNumber);
        }

        static (int First, int Last) Days(int day, int reach) => (
            Math.Max(day - reach, DateOnly.MinValue.DayNumber),
            Math.Min(day + reach, DateOnly.MaxValue.DayNumber));
    }
}
