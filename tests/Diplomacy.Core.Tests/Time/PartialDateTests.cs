using Diplomacy.Core.Time;

namespace Diplomacy.Core.Tests.Time;

public class PartialDateTests
{
    public static TheoryData<string> SupportedExamples => [.. EdtfExamples.Dates];

    public static TheoryData<string> IntervalExamples => [.. EdtfExamples.Intervals];

    public static TheoryData<string, string> UnsupportedExamples
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (text, feature) in EdtfExamples.Unsupported) data.Add(text, feature);
            return data;
        }
    }

    // Reading and writing

    [Theory]
    [MemberData(nameof(SupportedExamples))]
    [InlineData("1993~")]
    [InlineData("1993-05?")]
    [InlineData("1993-05-14%")]
    [InlineData("199X~")]
    [InlineData("19XX?")]
    [InlineData("1993-XX%")]
    [InlineData("1993-XX-XX~")]
    [InlineData("1993-05-XX?")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("000X")]
    [InlineData("00XX")]
    [InlineData("2024-02-29")]
    [InlineData("XXXX")]
    public void A_supported_text_is_read_and_written_back_as_it_was(string text)
    {
        Assert.True(PartialDate.TryParse(text, out var date, out var error));
        Assert.Null(error);
        Assert.Equal(text, date.ToString());
        Assert.Equal(date, PartialDate.Parse(text));
        Assert.Equal(date, PartialDate.Parse(text.AsSpan()));
        Assert.True(PartialDate.TryParse(text, null, out var same));
        Assert.Equal(date, same);
        Assert.True(PartialDate.TryParse(text.AsSpan(), null, out same));
        Assert.Equal(date, same);
    }

    [Theory]
    [MemberData(nameof(UnsupportedExamples))]
    [InlineData("1985-04-12T23:20", "a time of day (EDTF level 0)")]
    [InlineData("0000", "the year 0000 (EDTF level 0)")]
    [InlineData("0000-05-14", "the year 0000 (EDTF level 0)")]
    [InlineData("-0005-01-02~", "a negative year (EDTF level 1)")]
    [InlineData("2001-24", "a season (EDTF level 1)")]
    [InlineData("2001-23?", "a season (EDTF level 1)")]
    [InlineData("2001-25", "a sub-year grouping (EDTF level 2)")]
    [InlineData("2001-41", "a sub-year grouping (EDTF level 2)")]
    [InlineData("[1667,1668]", "a set of dates (EDTF level 2)")]
    [InlineData("?2004-06-11", "qualification of individual components (EDTF level 2)")]
    [InlineData("2004-06-~11", "qualification of individual components (EDTF level 2)")]
    [InlineData("?1993", "qualification of individual components (EDTF level 2)")]
    [InlineData("2004~-06", "group qualification (EDTF level 2)")]
    [InlineData("Y17E8", "an exponential year (EDTF level 2)")]
    [InlineData("1XXX", "unspecified digits in these places (EDTF level 2)")]
    [InlineData("X993", "unspecified digits in these places (EDTF level 2)")]
    [InlineData("19X3", "unspecified digits in these places (EDTF level 2)")]
    [InlineData("199X-05", "unspecified digits in these places (EDTF level 2)")]
    [InlineData("1993-XX-12", "unspecified digits in these places (EDTF level 2)")]
    [InlineData("1993-05-1X", "unspecified digits in these places (EDTF level 2)")]
    [InlineData("1993-X5", "unspecified digits in these places (EDTF level 2)")]
    [InlineData("XXXX-XX", "unspecified digits in these places (EDTF level 2)")]
    [InlineData("XXXX-XX-XX", "unspecified digits in these places (EDTF level 2)")]
    [InlineData("XXXX~", "unspecified digits in these places (EDTF level 2)")]
    public void An_unsupported_form_of_EDTF_is_refused_by_name(string text, string feature)
    {
        Assert.False(PartialDate.TryParse(text, out var date, out var error));
        Assert.Equal(default, date);
        Assert.Contains(feature + ", which is not supported", error, StringComparison.Ordinal);
        Assert.StartsWith($"`{text}` ", error, StringComparison.Ordinal);
        Samples.HasTheStyleOfErrors(error);
        Assert.Equal(error, Assert.Throws<FormatException>(() => PartialDate.Parse(text)).Message);
    }

    [Theory]
    [MemberData(nameof(IntervalExamples))]
    [InlineData("/")]
    [InlineData("../..")]
    public void An_interval_is_not_a_single_date(string text)
    {
        Assert.False(PartialDate.TryParse(text, out _, out var error));
        Assert.Equal($"`{text}` is an interval, expected a single date", error);
    }

    [Theory]
    [InlineData("", "an empty text is not a date, expected one such as `1993-05-14`, `1993-05` or `1993`")]
    [InlineData("x", "`x` is not a date: found `x` at position 1, expected a digit of the year, such as `1993`")]
    [InlineData("199", "`199` is not a date: found the end at position 4, expected a digit of the year, such as `1993`")]
    [InlineData("199x", "`199x` is not a date: found `x` at position 4, expected a digit of the year, such as `1993`")]
    [InlineData(" 1993", "` 1993` is not a date: found ` ` at position 1, expected a digit of the year, such as `1993`")]
    [InlineData("1993 ", "`1993 ` is not a date: found ` ` at position 5, expected `-`, a qualifier (`~`, `?` or `%`) or the end")]
    [InlineData("1993/5", "`1993/5` is an interval, expected a single date")]
    [InlineData("1993.05", "`1993.05` is not a date: found `.` at position 5, expected `-`, a qualifier (`~`, `?` or `%`) or the end")]
    [InlineData("1993-", "`1993-` is not a date: found the end at position 6, expected a digit of the month, such as `05`")]
    [InlineData("1993-5", "`1993-5` is not a date: found the end at position 7, expected a digit of the month, such as `05`")]
    [InlineData("1993-5~", "`1993-5~` is not a date: found `~` at position 7, expected a digit of the month, such as `05`")]
    [InlineData("1993-05-1", "`1993-05-1` is not a date: found the end at position 10, expected a digit of the day, such as `14`")]
    [InlineData("1993-05-14x", "`1993-05-14x` is not a date: found `x` at position 11, expected a qualifier (`~`, `?` or `%`) or the end")]
    [InlineData("1993~?", "`1993~?` is not a date: found `?` at position 6, expected the end")]
    [InlineData("1993-05-14~~", "`1993-05-14~~` is not a date: found `~` at position 12, expected the end")]
    [InlineData("1993-05~~", "`1993-05~~` is not a date: found `~` at position 9, expected the end")]
    [InlineData("1993~x", "`1993~x` is not a date: found `x` at position 6, expected the end")]
    [InlineData("~", "`~` is not a date: found `~` at position 1, expected a digit of the year, such as `1993`")]
    [InlineData("199~", "`199~` is not a date: found `~` at position 4, expected a digit of the year, such as `1993`")]
    [InlineData("1993-0~5", "`1993-0~5` is not a date: found `~` at position 7, expected a digit of the month, such as `05`")]
    [InlineData("1993-05x", "`1993-05x` is not a date: found `x` at position 8, expected `-`, a qualifier (`~`, `?` or `%`) or the end")]
    [InlineData("1993-05-", "`1993-05-` is not a date: found the end at position 9, expected a digit of the day, such as `14`")]
    [InlineData("1993-05-x4", "`1993-05-x4` is not a date: found `x` at position 9, expected a digit of the day, such as `14`")]
    [InlineData("1993-05-14-", "`1993-05-14-` is not a date: found `-` at position 11, expected a qualifier (`~`, `?` or `%`) or the end")]
    [InlineData("19930514", "`19930514` is not a date: found `0` at position 5, expected `-`, a qualifier (`~`, `?` or `%`) or the end")]
    [InlineData("unknown", "`unknown` is not a date: found `u` at position 1, expected a digit of the year, such as `1993`")]
    [InlineData("\u0661\u0669\u0669\u0663", "`\u0661\u0669\u0669\u0663` is not a date: found `\u0661` at position 1, expected a digit of the year, such as `1993`")]
    [InlineData("1993\n", "`1993\\u{A}` is not a date: found `\\u{A}` at position 5, expected `-`, a qualifier (`~`, `?` or `%`) or the end")]
    [InlineData("1993-0`", "`1993-0\\u{60}` is not a date: found `\\u{60}` at position 7, expected a digit of the month, such as `05`")]
    [InlineData("\u202e1993", "`\\u{202E}1993` is not a date: found `\\u{202E}` at position 1, expected a digit of the year, such as `1993`")]
    [InlineData("1993-\U0001F54A", "`1993-\U0001F54A` is not a date: found `\U0001F54A` at position 6, expected a digit of the month, such as `05`")]
    public void A_malformed_text_is_refused_with_what_was_found_expected_and_where(string text, string expected)
    {
        Assert.False(PartialDate.TryParse(text, out _, out var error));
        Assert.Equal(expected, error);
        Samples.HasTheStyleOfErrors(error);
    }

    [Fact]
    public void Half_a_character_at_the_end_is_quoted_as_one_that_is_none()
    {
        Assert.False(PartialDate.TryParse("1993-\ud83d", out _, out var error));
        Assert.Contains("found `\ufffd` at position 6,", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023-02-30", "`2023-02-30` is not a date: there is no day `30` in `2023-02`, expected `01` to `28`")]
    [InlineData("2023-02-29~", "`2023-02-29~` is not a date: there is no day `29` in `2023-02`, expected `01` to `28`")]
    [InlineData("1900-02-29", "`1900-02-29` is not a date: there is no day `29` in `1900-02`, expected `01` to `28`")]
    [InlineData("1993-04-31", "`1993-04-31` is not a date: there is no day `31` in `1993-04`, expected `01` to `30`")]
    [InlineData("1993-04-00", "`1993-04-00` is not a date: there is no day `00` in `1993-04`, expected `01` to `30`")]
    [InlineData("1993-00", "`1993-00` is not a date: there is no month `00`, expected `01` to `12`")]
    [InlineData("1993-13", "`1993-13` is not a date: there is no month `13`, expected `01` to `12`")]
    [InlineData("1993-20", "`1993-20` is not a date: there is no month `20`, expected `01` to `12`")]
    [InlineData("1993-42", "`1993-42` is not a date: there is no month `42`, expected `01` to `12`")]
    [InlineData("1993-13-XX", "`1993-13-XX` is not a date: there is no month `13`, expected `01` to `12`")]
    [InlineData("2001-21-05", "`2001-21-05` is not a date: there is no month `21`, expected `01` to `12`")]
    public void An_impossible_date_is_refused_as_such(string text, string expected)
    {
        Assert.False(PartialDate.TryParse(text, out _, out var error));
        Assert.Equal(expected, error);
        Samples.HasTheStyleOfErrors(error);
    }

    [Theory]
    [InlineData('1')]
    [InlineData('X')]
    [InlineData('[')]
    [InlineData('/')]
    [InlineData('~')]
    [InlineData('\n')]
    [InlineData('\ud83d')]
    public void A_long_garbage_text_gets_a_short_error(char filler)
    {
        foreach (var start in new[] { "", "1993", "Y", "[", "1985-04-12T", "../" })
        {
            Assert.False(PartialDate.TryParse(start + new string(filler, 1_000_000), out _, out var error));
            Samples.HasTheStyleOfErrors(error);
        }
    }

    [Fact]
    public void Forty_characters_are_quoted_whole_and_a_longer_text_is_cut_there()
    {
        Assert.False(PartialDate.TryParse(new string('y', 40), out _, out var whole));
        Assert.False(PartialDate.TryParse(new string('y', 41), out _, out var cut));
        Assert.StartsWith($"`{new string('y', 40)}` ", whole, StringComparison.Ordinal);
        Assert.StartsWith($"`{new string('y', 40)}…` ", cut, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_an_error_of_the_program_for_Parse_and_no_date_for_TryParse()
    {
        Assert.Equal("s", Assert.Throws<ArgumentNullException>(() => PartialDate.Parse(null!)).ParamName);
        Assert.False(PartialDate.TryParse(null, null, out var date));
        Assert.Equal(default, date);
    }

    [Fact]
    public void Texts_are_written_into_a_span_that_has_room()
    {
        var date = PartialDate.Parse("1993-05-14%");
        Span<char> room = stackalloc char[12];
        Assert.True(date.TryFormat(room, out var written));
        Assert.Equal("1993-05-14%", room[..written].ToString());
        Assert.False(date.TryFormat(room[..10], out written));
        Assert.Equal(0, written);
        Assert.Equal("in 1993-05", $"in {new PartialDate(1993, 5)}");
        Assert.Equal("1993-05", $"{new PartialDate(1993, 5):G}");
    }

    [Fact]
    public void There_is_one_format()
    {
        var date = new PartialDate(1993);
        Assert.Equal("1993", date.ToString(null, null));
        Assert.Equal("1993", date.ToString("", null));
        Assert.Equal("1993", date.ToString("G", null));
        Assert.Equal("there is no format `yyyy`, expected `G` or none", Assert.Throws<FormatException>(() => date.ToString("yyyy", null)).Message);
        Assert.Throws<FormatException>(() => date.TryFormat(new char[20], out _, "g"));
    }

    [Fact]
    public void No_culture_changes_anything() => HostileCulture.Try(() =>
    {
        foreach (var text in EdtfExamples.Dates)
        {
            Assert.Equal(text, PartialDate.Parse(text).ToString());
            Assert.Equal(text, PartialDate.Parse(text, System.Globalization.CultureInfo.CurrentCulture).ToString(null, System.Globalization.CultureInfo.CurrentCulture));
        }

        Assert.Equal("0101-02-03~", new PartialDate(101, 2, 3).AsApproximate().ToString());
        Assert.Equal(new DateOnly(1993, 1, 1), PartialDate.Parse("1993").Earliest);
        Assert.False(PartialDate.TryParse("1993-02-30", out _, out var error));
        Assert.Equal("`1993-02-30` is not a date: there is no day `30` in `1993-02`, expected `01` to `28`", error);
        Assert.False(PartialDate.TryParse("1993-05-1", out _, out error));
        Assert.Contains("at position 10,", error, StringComparison.Ordinal);
    });

    // Making

    [Fact]
    public void Constructors_make_a_year_a_month_and_a_day()
    {
        Assert.Equal("0003", new PartialDate(3).ToString());
        Assert.Equal("0003-02", new PartialDate(3, 2).ToString());
        Assert.Equal("0003-02-01", new PartialDate(3, 2, 1).ToString());
        Assert.Equal("2024-02-29", new PartialDate(2024, 2, 29).ToString());
    }

    [Theory]
    [InlineData(0, 1, 1, "year")]
    [InlineData(-1, 1, 1, "year")]
    [InlineData(10000, 1, 1, "year")]
    [InlineData(int.MinValue, 1, 1, "year")]
    [InlineData(1993, 0, 1, "month")]
    [InlineData(1993, 13, 1, "month")]
    [InlineData(1993, 21, 1, "month")]
    [InlineData(1993, 5, 0, "day")]
    [InlineData(1993, 5, 32, "day")]
    [InlineData(2023, 2, 29, "day")]
    public void Constructors_refuse_what_the_calendar_lacks(int year, int month, int day, string parameter)
    {
        Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(year, month, day)).ParamName);
        if (parameter != "day")
            Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(year, month)).ParamName);
        if (parameter == "year")
            Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(year)).ParamName);
    }

    [Fact]
    public void A_day_is_an_exact_date()
    {
        PartialDate date = new DateOnly(1993, 5, 14);
        Assert.Equal("1993-05-14", date.ToString());
        Assert.Equal(date, PartialDate.On(new DateOnly(1993, 5, 14)));
        Assert.Equal(date, new PartialDate(1993, 5, 14));
    }

    [Fact]
    public void Qualifiers_add_up()
    {
        var date = new PartialDate(1993, 5);
        Assert.Equal("1993-05~", date.AsApproximate().ToString());
        Assert.Equal("1993-05?", date.AsUncertain().ToString());
        Assert.Equal("1993-05%", date.AsUncertain().AsApproximate().ToString());
        Assert.Equal("1993-05%", date.AsApproximate().AsUncertain().ToString());
        Assert.Equal("1993-05~", date.AsApproximate().AsApproximate().ToString());
        Assert.Equal("1993-05", date.ToString());
    }

    // What a date says

    [Theory]
    [InlineData("1993-05-14", 1993, 5, 14)]
    [InlineData("1993-05-XX", 1993, 5, null)]
    [InlineData("1993-05~", 1993, 5, null)]
    [InlineData("1993-XX-XX", 1993, null, null)]
    [InlineData("1993-XX", 1993, null, null)]
    [InlineData("1993?", 1993, null, null)]
    [InlineData("199X", null, null, null)]
    [InlineData("19XX%", null, null, null)]
    [InlineData("XXXX", null, null, null)]
    public void Parts_that_the_text_does_not_state_are_null(string text, int? year, int? month, int? day)
    {
        var date = PartialDate.Parse(text);
        Assert.Equal((year, month, day), (date.Year, date.Month, date.Day));
    }

    [Theory]
    [InlineData("1993", false, false)]
    [InlineData("1993~", true, false)]
    [InlineData("1993?", false, true)]
    [InlineData("1993%", true, true)]
    public void Qualifiers_are_told_apart(string text, bool isApproximate, bool isUncertain)
    {
        var date = PartialDate.Parse(text);
        Assert.Equal((isApproximate, isUncertain), (date.IsApproximate, date.IsUncertain));
    }

    [Theory]
    // What the text leaves open.
    [InlineData("1993-05-14", "1993-05-14", "1993-05-14")]
    [InlineData("1993-02", "1993-02-01", "1993-02-28")]
    [InlineData("1992-02-XX", "1992-02-01", "1992-02-29")]
    [InlineData("1993", "1993-01-01", "1993-12-31")]
    [InlineData("1993-XX", "1993-01-01", "1993-12-31")]
    [InlineData("1993-XX-XX", "1993-01-01", "1993-12-31")]
    [InlineData("199X", "1990-01-01", "1999-12-31")]
    [InlineData("19XX", "1900-01-01", "1999-12-31")]
    // One unit more on either side.
    [InlineData("1993-03-01~", "1993-02-28", "1993-03-02")]
    [InlineData("1993-01~", "1992-12-01", "1993-02-28")]
    [InlineData("1992-12-XX~", "1992-11-01", "1993-01-31")]
    [InlineData("1993~", "1992-01-01", "1994-12-31")]
    [InlineData("1993-XX~", "1992-01-01", "1994-12-31")]
    [InlineData("1993-XX-XX~", "1992-01-01", "1994-12-31")]
    [InlineData("199X~", "1980-01-01", "2009-12-31")]
    [InlineData("19XX~", "1800-01-01", "2099-12-31")]
    // The calendar's range.
    [InlineData("0001-01-01~", "0001-01-01", "0001-01-02")]
    [InlineData("9999-12-31~", "9999-12-30", "9999-12-31")]
    [InlineData("0001-01~", "0001-01-01", "0001-02-28")]
    [InlineData("9999-12~", "9999-11-01", "9999-12-31")]
    [InlineData("0001~", "0001-01-01", "0002-12-31")]
    [InlineData("9999~", "9998-01-01", "9999-12-31")]
    [InlineData("000X", "0001-01-01", "0009-12-31")]
    [InlineData("00XX", "0001-01-01", "0099-12-31")]
    [InlineData("000X~", "0001-01-01", "0019-12-31")]
    [InlineData("00XX~", "0001-01-01", "0199-12-31")]
    [InlineData("999X~", "9980-01-01", "9999-12-31")]
    [InlineData("99XX~", "9800-01-01", "9999-12-31")]
    public void Bounds_are_the_first_and_last_day_that_the_date_can_be(string text, string earliest, string latest)
    {
        var date = PartialDate.Parse(text);
        Assert.Equal(Day(earliest), date.Earliest);
        Assert.Equal(Day(latest), date.Latest);
    }

    [Theory]
    [InlineData("1993-05-14?")]
    [InlineData("1993-05-14%")]
    [InlineData("1993?")]
    [InlineData("19XX%")]
    [InlineData("XXXX")]
    public void A_date_that_settles_nothing_has_no_bounds(string text)
    {
        var date = PartialDate.Parse(text);
        Assert.Null(date.Earliest);
        Assert.Null(date.Latest);
        foreach (var day in new[] { DateOnly.MinValue, Day("1993-05-14"), DateOnly.MaxValue })
        {
            Assert.Equal(Truth.Unknown, date.Is(day));
            Assert.Equal(Truth.Unknown, date.IsBefore(day));
            Assert.Equal(Truth.Unknown, date.IsAfter(day));
        }
    }

    [Theory]
    [InlineData("1993-05-14", "1993-05-14", "true")]
    [InlineData("1993-05-14", "1993-05-15", "false")]
    [InlineData("1993-05-14~", "1993-05-14", "unknown")]
    [InlineData("1993-05-14~", "1993-05-15", "unknown")]
    [InlineData("1993-05-14~", "1993-05-16", "false")]
    [InlineData("1993-05", "1993-05-01", "unknown")]
    [InlineData("1993-05", "1993-06-01", "false")]
    [InlineData("1993-05", "1993-04-30", "false")]
    public void Only_an_exact_date_is_certainly_a_day(string text, string day, string expected) =>
        Assert.Equal(expected, PartialDate.Parse(text).Is(Day(day)).ToString());

    [Theory]
    [InlineData("1992", "1993", "true", "false")]
    [InlineData("1993", "1992", "false", "true")]
    [InlineData("1993", "1993", "unknown", "unknown")]
    [InlineData("1993-05-14", "1993-05-14", "false", "false")]
    [InlineData("1993", "1993-01-01", "false", "unknown")]
    [InlineData("1993", "1993-12-31", "unknown", "false")]
    [InlineData("1993-05", "199X", "unknown", "unknown")]
    [InlineData("1992~", "1994", "true", "false")]
    [InlineData("1992~", "1993", "unknown", "unknown")]
    [InlineData("1992~", "1994-01-01", "true", "false")]
    [InlineData("XXXX", "XXXX", "unknown", "unknown")]
    public void Order_is_definite_only_if_all_possible_days_agree(string left, string right, string before, string after)
    {
        Assert.Equal(before, PartialDate.Parse(left).IsBefore(PartialDate.Parse(right)).ToString());
        Assert.Equal(after, PartialDate.Parse(left).IsAfter(PartialDate.Parse(right)).ToString());
    }

    // Equality and default

    [Fact]
    public void Default_is_a_date_of_which_nothing_is_known()
    {
        PartialDate date = default;
        Assert.Equal("XXXX", date.ToString());
        Assert.Equal(date, PartialDate.Parse("XXXX"));
        Assert.Equal(date, new PartialDate());
        Assert.Equal(date, date.AsApproximate());
        Assert.Equal(date, date.AsUncertain());
        Assert.False(date.IsApproximate || date.IsUncertain);
    }

    [Fact]
    public void Equality_is_that_of_the_text()
    {
        Assert.True(new PartialDate(1993, 5) == PartialDate.Parse("1993-05"));
        Assert.False(new PartialDate(1993, 5) != PartialDate.Parse("1993-05"));
        Assert.True(new PartialDate(1993) != PartialDate.Parse("1993-XX"));
        Assert.False(new PartialDate(1993).Equals("1993"));
        Assert.False(new PartialDate(1993).Equals(null));
        Assert.True(new PartialDate(1993).Equals((object)new PartialDate(1993)));
    }

    [Fact]
    public void Dates_that_differ_in_one_place_differ()
    {
        string[] dates =
        [
            "19XX", "20XX", "199X", "200X", "1993", "1994", "1993-XX", "1994-XX", "1993-XX-XX", "1994-XX-XX", "1993-04", "1993-05", "1993-12", "1994-05",
            "1993-05-XX", "1993-12-XX", "1993-05-13", "1993-05-14", "1993-05-31", "1993-12-14", "1994-05-14",
        ];
        string[] texts = ["XXXX", .. dates.SelectMany(d => new[] { d, d + "~", d + "?", d + "%" })];

        Assert.Equal(1 + 4 * dates.Length, texts.Select(t => PartialDate.Parse(t)).Distinct().Count());
    }

    private static DateOnly Day(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
