using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

namespace Diplomacy.Core.Time;

/// <summary>A stretch of days from a start to an end, both included, each as precise as its source.</summary>
/// <remarks>
/// <para>
/// The text is a date or an interval of the Extended Date/Time Format (Library of Congress, "Extended Date/Time Format (EDTF)
/// Specification", 2019, https://www.loc.gov/standards/datetime/), with any <see cref="PartialDate"/> as start or end:
/// </para>
/// <list type="table">
/// <item><term><c>1962-10-27</c>, <c>1993-05</c></term><description>began and ended on that day, in that month; the same as <c>1993-05/1993-05</c></description></item>
/// <item><term><c>1992-12/1993-08</c></term><description>began in December 1992 and ended in August 1993</description></item>
/// <item><term><c>2023-04/..</c></term><description>open end: there is none, it is still going</description></item>
/// <item><term><c>2023-04/</c></term><description>unknown end: there is one, or will be, and nobody states it</description></item>
/// <item><term><c>../1993-08</c></term><description>open start: it has always been so until then</description></item>
/// <item><term><c>/1993-08</c></term><description>unknown start: there is one and nobody states it</description></item>
/// <item><term><c>/</c></term><description>nothing is known</description></item>
/// </list>
/// <para>
/// EDTF lets <c>..</c> stand for "none or any other reason"; here it means that there is none. EDTF gives no example with a date on
/// neither side. <c>/</c> is accepted, because a null string on either side is how EDTF says "unknown" and every value needs a text;
/// <c>../..</c>, <c>../</c> and <c>/..</c> are refused. <c>XXXX</c> as start or end is the same as an unknown one.
/// </para>
/// <para>
/// Answers are definite if and only if every start and end that the period can have, with the start not after the end, gives
/// the same answer; otherwise they are unknown.
/// </para>
/// <para>
/// <b>Equality</b> is that of the text; two equal values need not stand for the same days. <b>Ordering</b> is not defined.
/// <b><c>default</c></b> is <c>/</c>, a period of which nothing is known. Immutable; safe to share between threads.
/// </para>
/// </remarks>
/// <example><code>
/// var talks = Period.Parse("1992-12/1993-08-20");
/// Truth inMay = talks.Includes(new DateOnly(1993, 5, 1));         // true
/// Truth inDecember = talks.Includes(new DateOnly(1992, 12, 10));  // unknown
/// Truth inAugust = talks.Includes(new DateOnly(1993, 8, 21));     // false
/// </code></example>
[JsonConverter(typeof(TextJsonConverter<Period>))]
public readonly struct Period : IEquatable<Period>, ISpanParsable<Period>, ISpanFormattable
{
    private const int MaxLength = 2 * PartialDate.MaxLength + 1;

    // An unknown start or end is XXXX, an open one too, with its flag.
    private readonly PartialDate _start;
    private readonly PartialDate _end;

    // The first and last day numbers that the start and the end can be, given that the start is not after the end; as they differ from
    // those of the default, of which nothing is known.
    private readonly int _firstStart;
    private readonly int _lastStart;
    private readonly int _firstEnd;
    private readonly int _lastEnd;

    private Period(PartialDate start, PartialDate end, bool hasOpenStart = false, bool hasOpenEnd = false)
    {
        (_start, _end) = (start, end);
        (HasOpenStart, HasOpenEnd) = (hasOpenStart, hasOpenEnd);
        var (firstStart, lastEnd) = (start.FirstDay, end.LastDay);
        _firstStart = firstStart ^ PartialDate.NoFirstDay;
        _lastStart = (hasOpenStart ? int.MinValue : Math.Min(start.LastDay, lastEnd)) ^ PartialDate.NoLastDay;
        _firstEnd = (hasOpenEnd ? int.MaxValue : Math.Max(end.FirstDay, firstStart)) ^ PartialDate.NoFirstDay;
        _lastEnd = lastEnd ^ PartialDate.NoLastDay;
    }

    /// <summary>When it began; null when there is no start (<see cref="HasOpenStart"/>) or nobody states it.</summary>
    public PartialDate? Start => _start.SaysNothing ? null : _start;

    /// <summary>When it ended; null when there is no end (<see cref="HasOpenEnd"/>) or nobody states it.</summary>
    public PartialDate? End => _end.SaysNothing ? null : _end;

    /// <summary>Whether it has no beginning, <c>../1993-08</c>.</summary>
    public bool HasOpenStart { get; }

    /// <summary>Whether it has no end, <c>2023-04/..</c>.</summary>
    public bool HasOpenEnd { get; }

    // An open start or end lies beyond every date, those without bound included.
    private int FirstStart => _firstStart ^ PartialDate.NoFirstDay;

    private int LastStart => _lastStart ^ PartialDate.NoLastDay;

    private int FirstEnd => _firstEnd ^ PartialDate.NoFirstDay;

    private int LastEnd => _lastEnd ^ PartialDate.NoLastDay;

    /// <summary>Whether both have the same text.</summary>
    public static bool operator ==(Period left, Period right) => left.Equals(right);

    /// <summary>Whether the texts differ.</summary>
    public static bool operator !=(Period left, Period right) => !left.Equals(right);

    /// <summary>A period that began and ended on that date: <c>1962-10-27</c>, or some days of May 1993, <c>1993-05</c>.</summary>
    /// <param name="date">The date of the start and of the end; a <see cref="DateOnly"/> will do.</param>
    public static Period On(PartialDate date) => new(date, date);

    /// <summary>A period with a start and an end: <c>1992-12/1993-08</c>.</summary>
    /// <param name="start">The date of the start; <c>default</c> when nobody states it.</param>
    /// <param name="end">The date of the end; <c>default</c> when nobody states it.</param>
    /// <exception cref="ArgumentException">The end is certainly before the start.</exception>
    public static Period Between(PartialDate start, PartialDate end) =>
        EndsBeforeItStarts(start, end) is { } error ? throw new ArgumentException(error, nameof(end)) : new(start, end);

    /// <summary>A period with a start and no end: <c>2023-04/..</c>.</summary>
    /// <param name="start">The date of the start.</param>
    /// <exception cref="ArgumentException">The date is <c>default</c>, which states no start.</exception>
    public static Period Since(PartialDate start) =>
        start.SaysNothing
            ? throw new ArgumentException("a period without end needs a date for its start", nameof(start))
            : new(start, default, hasOpenEnd: true);

    /// <summary>A period with an end and no beginning: <c>../1993-08</c>.</summary>
    /// <param name="end">The date of the end.</param>
    /// <exception cref="ArgumentException">The date is <c>default</c>, which states no end.</exception>
    public static Period Until(PartialDate end) =>
        end.SaysNothing
            ? throw new ArgumentException("a period without beginning needs a date for its end", nameof(end))
            : new(default, end, hasOpenStart: true);

    /// <summary>A period that began at that date, and nobody states its end: <c>2023-04/</c>.</summary>
    /// <param name="start">The date of the start.</param>
    public static Period Began(PartialDate start) => new(start, default);

    /// <summary>A period that ended at that date, and nobody states its start: <c>/2021-01-20</c>.</summary>
    /// <param name="end">The date of the end.</param>
    public static Period Ended(PartialDate end) => new(default, end);

    /// <summary>Reads a period from EDTF text.</summary>
    /// <param name="s">The text, such as <c>1992-12/1993-08</c>; see <see cref="Period"/> for the supported forms. No blanks.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="FormatException">The text is not a supported period; the message says why.</exception>
    public static Period Parse(string s, IFormatProvider? provider = null)
    {
        Guard.Against.Null(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider)"/>
    public static Period Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, out var result, out var error) ? result : throw new FormatException(error);

    /// <summary>Reads a period from EDTF text, or says why it cannot.</summary>
    /// <param name="s">The text; see <see cref="Period"/> for the supported forms.</param>
    /// <param name="result">The period; <c>default</c> when the text is not a supported period.</param>
    /// <param name="error">
    /// Null, or one line that says what is wrong: with the period, or with the date that it quotes (see
    /// <see cref="PartialDate.TryParse(ReadOnlySpan{char}, out PartialDate, out string)"/>).
    /// </param>
    /// <returns>Whether the text is a supported period.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, out Period result, [NotNullWhen(false)] out string? error)
    {
        error = Read(s, out result);
        return error is null;
    }

    /// <summary>Reads a period from EDTF text.</summary>
    /// <param name="s">The text; null is not a period.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <param name="result">The period; <c>default</c> when the text is not a supported period.</param>
    /// <returns>Whether the text is a supported period.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Period result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string, IFormatProvider, out Period)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Period result) =>
        TryParse(s, out result, out _);

    /// <summary>Whether the day lies in the period, its first and last day included.</summary>
    /// <param name="day">The day.</param>
    /// <returns>
    /// True from the last possible start to the first possible end; false before the first possible start and after the last
    /// possible end; otherwise unknown. An exact start is in the period even when the end is unknown.
    /// </returns>
    /// <example><code>
    /// Period.Parse("2023-04-05/").Includes(new DateOnly(2023, 4, 5))    // true
    /// Period.Parse("2023-04-05/").Includes(new DateOnly(2023, 4, 6))    // unknown
    /// Period.Parse("2023-04-05/..").Includes(new DateOnly(2023, 4, 6))  // true
    /// </code></example>
    // Exact although "and" is not in general: where both answers are possible on their own, they are so together.
    public Truth Includes(DateOnly day) => StartedBy(day) & !EndedBefore(day);

    /// <summary>Whether a day of which only the first and last possible one are known lies in the period.</summary>
    internal Truth Includes(DateOnly first, DateOnly last) =>
        Includes(first).IsTrue && Includes(last).IsTrue ? Truth.True
        : StartedBy(last).IsFalse || EndedBefore(first).IsTrue ? Truth.False
        : Truth.Unknown;

    /// <summary>Whether the period began on that day or earlier.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True or false when all possible starts agree; otherwise unknown. True when there is no beginning.</returns>
    public Truth StartedBy(DateOnly day) =>
        LastStart <= day.DayNumber ? Truth.True
        : FirstStart > day.DayNumber ? Truth.False
        : Truth.Unknown;

    /// <summary>Whether the period was over before that day: its last day is an earlier one.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True or false when all possible ends agree; otherwise unknown. False when there is no end.</returns>
    public Truth EndedBefore(DateOnly day) =>
        LastEnd < day.DayNumber ? Truth.True
        : FirstEnd >= day.DayNumber ? Truth.False
        : Truth.Unknown;

    /// <summary>Whether the two periods have a day in common.</summary>
    /// <param name="other">The other period, taken to be independent of this one even when the two are equal.</param>
    /// <returns>True or false when all possible starts and ends of both agree; otherwise unknown.</returns>
    /// <example><code>Period.Parse("1992-12/1993-08").Overlaps(Period.Parse("1993-02/.."))  // true</code></example>
    public Truth Overlaps(Period other) =>
        LastStart <= other.FirstEnd && other.LastStart <= FirstEnd ? Truth.True
        : FirstStart > other.LastEnd || other.FirstStart > LastEnd ? Truth.False
        : Truth.Unknown;

    /// <inheritdoc cref="operator =="/>
    public bool Equals(Period other) =>
        _start == other._start && _end == other._end && HasOpenStart == other.HasOpenStart && HasOpenEnd == other.HasOpenEnd;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Period other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_start, _end, HasOpenStart, HasOpenEnd);

    /// <summary>The EDTF text, such as <c>1992-12/1993-08</c>; <see cref="Parse(string, IFormatProvider)"/> reads it back to an equal value.</summary>
    /// <remarks>A period whose start and end have the same text is written as that one date.</remarks>
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
    /// <param name="destination">Where to write it; 23 characters are always enough.</param>
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

    /// <summary>The first day that may lie in it; null when there is none, since the start is open or unknown.</summary>
    internal DateOnly? FirstPossibleDay => DayAt(FirstStart);

    /// <summary>The last day that may lie in it; null when there is none, since the end is open or unknown.</summary>
    internal DateOnly? LastPossibleDay => DayAt(LastEnd);

    /// <summary>The days on which an answer about the period may be another than on the day before.</summary>
    internal IEnumerable<DateOnly> Turns =>
        new[] { DayAt(FirstStart), DayAt(LastStart), DayAt(FirstEnd + 1L), DayAt(LastEnd + 1L) }.OfType<DateOnly>();

    /// <summary>Whether two of the periods certainly have a day in common; in less time than asking each pair.</summary>
    internal static bool AnyOverlap(IEnumerable<Period> periods)
    {
        // Two overlap when each has certainly begun before the other can have ended. Of those before it in this order, each has
        // certainly begun; those that can end before they have certainly begun never overlap each other.
        int? latestEnd = null;
        foreach (var period in periods.OrderBy(p => Math.Min(p.LastStart, p.FirstEnd)).ThenBy(p => p.LastStart))
        {
            if (period.LastStart <= latestEnd) return true;
            if (period.LastStart <= period.FirstEnd) latestEnd = period.FirstEnd;
        }

        return false;
    }

    private static DateOnly? DayAt(long number) =>
        number >= 0 && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;

    private static string? Read(ReadOnlySpan<char> text, out Period period)
    {
        period = default;
        if (text.IsEmpty) return "an empty text is not a period, expected one such as `1992-12/1993-08` or `1993-05`";

        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            if (PartialDateText.Read(text, out var date) is { } problem) return problem;
            period = On(date);
            return null;
        }

        var second = text[(slash + 1)..];
        if (second.IndexOf('/') is var extra and >= 0)
            return $"{EdtfText.Quote(text)} is not a period: found a second `/` at position {slash + extra + 2}, expected one";

        if (ReadSide(text[..slash], out var start, out var hasOpenStart) is { } startProblem)
            return $"the start of {EdtfText.Quote(text)} is wrong: {startProblem}";
        if (ReadSide(second, out var end, out var hasOpenEnd) is { } endProblem)
            return $"the end of {EdtfText.Quote(text)} is wrong: {endProblem}";
        if ((hasOpenStart || hasOpenEnd) && start.SaysNothing && end.SaysNothing)
            return $"{EdtfText.Quote(text)} is not a period: expected a date before or after the `/`";
        if (EndsBeforeItStarts(start, end) is { } order)
            return $"{EdtfText.Quote(text)} is not a period: {order}";

        period = new(start, end, hasOpenStart, hasOpenEnd);
        return null;
    }

    private static string? ReadSide(ReadOnlySpan<char> text, out PartialDate date, out bool isOpen)
    {
        date = default;
        isOpen = text is "..";
        return isOpen || text.IsEmpty ? null : PartialDateText.Read(text, out date);
    }

    private static string? EndsBeforeItStarts(PartialDate start, PartialDate end) =>
        end.IsBefore(start).IsTrue ? $"the end `{end}` is before the start `{start}`" : null;

    private int Write(Span<char> text)
    {
        if (_start == _end && !_start.SaysNothing) return _start.Write(text);

        var length = WriteSide(_start, HasOpenStart, text);
        text[length++] = '/';
        return length + WriteSide(_end, HasOpenEnd, text[length..]);

        static int WriteSide(PartialDate date, bool isOpen, Span<char> text)
        {
            if (!date.SaysNothing) return date.Write(text);
            if (!isOpen) return 0;
            "..".CopyTo(text);
            return 2;
        }
    }
}
