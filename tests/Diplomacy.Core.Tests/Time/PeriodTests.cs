using Diplomacy.Core.Time;

namespace Diplomacy.Core.Tests.Time;

public class PeriodTests
{
    public static TheoryData<string> SupportedExamples => [.. EdtfExamples.Dates, .. EdtfExamples.Intervals];

    public static TheoryData<string, string> UnsupportedExamples => PartialDateTests.UnsupportedExamples;

    // Reading and writing

    [Theory]
    [MemberData(nameof(SupportedExamples))]
    [InlineData("1962-10-27")]
    [InlineData("1984~/2004-06")]
    [InlineData("1984?/2004%")]
    [InlineData("1984-06-02?/2004-08-08~")]
    [InlineData("198X/..")]
    [InlineData("../19XX~")]
    [InlineData("1993-XX-XX/1993-05-XX")]
    [InlineData("1993/1993-XX")]
    [InlineData("/")]
    public void A_supported_text_is_read_and_written_back_as_it_was(string text)
    {
        Assert.True(Period.TryParse(text, out var period, out var error));
        Assert.Null(error);
        Assert.Equal(text, period.ToString());
        Assert.Equal(period, Period.Parse(text));
        Assert.Equal(period, Period.Parse(text.AsSpan()));
        Assert.True(Period.TryParse(text, null, out var same));
        Assert.Equal(period, same);
        Assert.True(Period.TryParse(text.AsSpan(), null, out same));
        Assert.Equal(period, same);
    }

    [Theory]
    [InlineData("1993/1993", "1993")]
    [InlineData("1962-10-27/1962-10-27", "1962-10-27")]
    [InlineData("1993?/1993?", "1993?")]
    [InlineData("XXXX/1993", "/1993")]
    [InlineData("1993/XXXX", "1993/")]
    [InlineData("XXXX/XXXX", "/")]
    [InlineData("XXXX", "/")]
    public void Another_text_of_the_same_period_becomes_the_usual_one(string text, string usual)
    {
        Assert.Equal(usual, Period.Parse(text).ToString());
        Assert.Equal(Period.Parse(usual), Period.Parse(text));
    }

    [Theory]
    [MemberData(nameof(UnsupportedExamples))]
    public void An_unsupported_form_of_EDTF_is_refused_by_name_wherever_it_stands(string text, string feature)
    {
        foreach (var period in new[] { text, text + "/..", "../" + text, text + "/", "/" + text, "1066/" + text })
        {
            Assert.False(Period.TryParse(period, out var value, out var error));
            Assert.Equal(default, value);
            Assert.Contains($"`{text}` ", error, StringComparison.Ordinal);
            Assert.Contains(feature + ", which is not supported", error, StringComparison.Ordinal);
            Samples.HasTheStyleOfErrors(error);
        }
    }

    [Theory]
    [InlineData("2004-06-~01/2004-06-~20")] // the example of level 2
    [InlineData("2004-06/2004-06-~20")]
    public void Intervals_of_level_2_are_refused_by_name(string text)
    {
        Assert.False(Period.TryParse(text, out _, out var error));
        Assert.Contains("qualification of individual components (EDTF level 2), which is not supported", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "an empty text is not a period, expected one such as `1992-12/1993-08` or `1993-05`")]
    [InlineData("1993-5", "`1993-5` is not a date: found the end at position 7, expected a digit of the month, such as `05`")]
    [InlineData("1993-5/1994", "the start of `1993-5/1994` is wrong: `1993-5` is not a date: found the end at position 7, expected a digit of the month, such as `05`")]
    [InlineData("1993/1994-13", "the end of `1993/1994-13` is wrong: `1994-13` is not a date: there is no month `13`, expected `01` to `12`")]
    [InlineData("1993/P1Y", "the end of `1993/P1Y` is wrong: `P1Y` is not a date: found `P` at position 1, expected a digit of the year, such as `1993`")]
    [InlineData("1993/open", "the end of `1993/open` is wrong: `open` is not a date: found `o` at position 1, expected a digit of the year, such as `1993`")]
    [InlineData("1993/1994/1995", "`1993/1994/1995` is not a period: found a second `/` at position 10, expected one")]
    [InlineData("//", "`//` is not a period: found a second `/` at position 2, expected one")]
    [InlineData("../..", "`../..` is not a period: expected a date before or after the `/`")]
    [InlineData("../", "`../` is not a period: expected a date before or after the `/`")]
    [InlineData("/..", "`/..` is not a period: expected a date before or after the `/`")]
    [InlineData("XXXX/..", "`XXXX/..` is not a period: expected a date before or after the `/`")]
    [InlineData("..", "`..` is not a date: found `.` at position 1, expected a digit of the year, such as `1993`")]
    [InlineData("1993/1992", "`1993/1992` is not a period: the end `1992` is before the start `1993`")]
    [InlineData("1993-05-14/1993-05-13", "`1993-05-14/1993-05-13` is not a period: the end `1993-05-13` is before the start `1993-05-14`")]
    [InlineData("1993/1990~", "`1993/1990~` is not a period: the end `1990~` is before the start `1993`")]
    public void A_text_that_is_no_period_is_refused_with_what_is_wrong(string text, string expected)
    {
        Assert.False(Period.TryParse(text, out _, out var error));
        Assert.Equal(expected, error);
        Samples.HasTheStyleOfErrors(error);
        Assert.Equal(expected, Assert.Throws<FormatException>(() => Period.Parse(text)).Message);
    }

    [Theory]
    [InlineData("1993/1993-01-01")]
    [InlineData("1993-12-31/1993")]
    [InlineData("1993/1992~")]
    [InlineData("1993?/1066")]
    [InlineData("1993/1066%")]
    public void An_end_that_may_be_in_time_is_accepted(string text) => Assert.Equal(text, Period.Parse(text).ToString());

    [Theory]
    [InlineData('1')]
    [InlineData('/')]
    [InlineData('.')]
    [InlineData('\n')]
    public void A_long_garbage_text_gets_a_short_error(char filler)
    {
        foreach (var start in new[] { "", "1993/", "../", "[" })
        {
            Assert.False(Period.TryParse(start + new string(filler, 1_000_000), out _, out var error));
            Samples.HasTheStyleOfErrors(error);
        }
    }

    [Fact]
    public void Null_is_an_error_of_the_program_for_Parse_and_no_period_for_TryParse()
    {
        Assert.Equal("s", Assert.Throws<ArgumentNullException>(() => Period.Parse(null!)).ParamName);
        Assert.False(Period.TryParse(null, null, out var period));
        Assert.Equal(default, period);
    }

    [Fact]
    public void Texts_are_written_into_a_span_that_has_room()
    {
        var period = Period.Parse("1992-12-01~/1993-08-20?");
        Span<char> room = stackalloc char[23];
        Assert.True(period.TryFormat(room, out var written));
        Assert.Equal("1992-12-01~/1993-08-20?", room[..written].ToString());
        Assert.False(period.TryFormat(room[..22], out written));
        Assert.Equal(0, written);
        Assert.Equal("1993/..", $"{Period.Since(new PartialDate(1993)):G}");
    }

    [Fact]
    public void There_is_one_format()
    {
        Assert.Equal("1993", Period.On(new PartialDate(1993)).ToString("G", null));
        Assert.Throws<FormatException>(() => Period.On(new PartialDate(1993)).ToString("D", null));
        Assert.Throws<FormatException>(() => default(Period).TryFormat(new char[30], out _, "D"));
    }

    [Fact]
    public void No_culture_changes_anything() => HostileCulture.Try(() =>
    {
        foreach (var text in EdtfExamples.Intervals) Assert.Equal(text, Period.Parse(text).ToString());
        Assert.False(Period.TryParse("1993/1994/1995", out _, out var error));
        Assert.Contains("at position 10,", error, StringComparison.Ordinal);
    });

    // Making

    [Fact]
    public void Factories_say_what_they_make()
    {
        PartialDate start = new(1992, 12), end = new(1993, 8, 20);
        Assert.Equal("1992-12/1993-08-20", Period.Between(start, end).ToString());
        Assert.Equal("1992-12", Period.Between(start, start).ToString());
        Assert.Equal("1992-12", Period.On(start).ToString());
        Assert.Equal("1993-08-20", Period.On(new DateOnly(1993, 8, 20)).ToString());
        Assert.Equal("1992-12/..", Period.Since(start).ToString());
        Assert.Equal("../1993-08-20", Period.Until(end).ToString());
        Assert.Equal("1992-12/", Period.Began(start).ToString());
        Assert.Equal("/1993-08-20", Period.Ended(end).ToString());
    }

    [Fact]
    public void Factories_take_a_date_that_nobody_states_where_a_period_remains()
    {
        Assert.Equal("/1993", Period.Between(default, new PartialDate(1993)).ToString());
        Assert.Equal("1993/", Period.Between(new PartialDate(1993), default).ToString());
        Assert.Equal(default, Period.Between(default, default));
        Assert.Equal(default, Period.On(default));
        Assert.Equal(default, Period.Began(default));
        Assert.Equal(default, Period.Ended(default));
    }

    [Fact]
    public void A_period_that_is_open_on_one_side_needs_a_date_on_the_other()
    {
        Assert.Equal("start", Assert.Throws<ArgumentException>(() => Period.Since(default)).ParamName);
        Assert.Equal("end", Assert.Throws<ArgumentException>(() => Period.Until(default)).ParamName);
    }

    [Fact]
    public void A_period_cannot_end_before_it_starts()
    {
        var error = Assert.Throws<ArgumentException>(() => Period.Between(new PartialDate(1993), new PartialDate(1992)));
        Assert.Equal("end", error.ParamName);
        Assert.StartsWith("the end `1992` is before the start `1993`", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1992-12/1993-08", "1992-12", "1993-08", false, false)]
    [InlineData("1993-05", "1993-05", "1993-05", false, false)]
    [InlineData("1993-05/..", "1993-05", null, false, true)]
    [InlineData("1993-05/", "1993-05", null, false, false)]
    [InlineData("../1993-05", null, "1993-05", true, false)]
    [InlineData("/1993-05", null, "1993-05", false, false)]
    [InlineData("/", null, null, false, false)]
    public void Start_and_end_are_stated_open_or_unknown(string text, string? start, string? end, bool openStart, bool openEnd)
    {
        var period = Period.Parse(text);
        Assert.Equal(start, period.Start?.ToString());
        Assert.Equal(end, period.End?.ToString());
        Assert.Equal((openStart, openEnd), (period.HasOpenStart, period.HasOpenEnd));
    }

    // Questions

    [Theory]
    [InlineData("1962-10-27", "1962-10-27", "true")]
    [InlineData("1962-10-27", "1962-10-28", "false")]
    [InlineData("1993-05", "1993-05-01", "unknown")]
    [InlineData("1993-05", "1993-04-30", "false")]
    [InlineData("1993-05", "1993-06-01", "false")]
    [InlineData("1992-12/1993-08", "1992-12-31", "true")] // began in December, so by then, and ended in August at the earliest
    [InlineData("1992-12/1993-08", "1992-12-30", "unknown")]
    [InlineData("1992-12/1993-08", "1993-08-01", "true")]
    [InlineData("1992-12/1993-08", "1993-08-02", "unknown")]
    [InlineData("1992-12/1993-08", "1993-09-01", "false")]
    [InlineData("2023-04-05/..", "2023-04-04", "false")]
    [InlineData("2023-04-05/..", "2023-04-05", "true")]
    [InlineData("2023-04-05/..", "9999-12-31", "true")]
    [InlineData("2023-04/..", "2023-04-29", "unknown")]
    [InlineData("2023-04/..", "2023-04-30", "true")]
    [InlineData("2023-04-05/", "2023-04-04", "false")]
    [InlineData("2023-04-05/", "2023-04-05", "true")]
    [InlineData("2023-04-05/", "2023-04-06", "unknown")]
    [InlineData("2023-04/", "2023-04-30", "unknown")]
    [InlineData("../2021-01-20", "0001-01-01", "true")]
    [InlineData("../2021-01-20", "2021-01-20", "true")]
    [InlineData("../2021-01-20", "2021-01-21", "false")]
    [InlineData("/2021-01-20", "2021-01-20", "true")]
    [InlineData("/2021-01-20", "2021-01-19", "unknown")]
    [InlineData("/2021-01-20", "2021-01-21", "false")]
    [InlineData("2023-04-05?/..", "2023-04-05", "unknown")]
    [InlineData("/", "1993-05-14", "unknown")]
    public void Includes_is_definite_only_if_every_start_and_end_agree(string text, string day, string expected) =>
        Assert.Equal(expected, Period.Parse(text).Includes(Day(day)).ToString());

    [Theory]
    [InlineData("1993-05/1993-08-20", "1993-04-30", "false", "false")]
    [InlineData("1993-05/1993-08-20", "1993-05-15", "unknown", "false")]
    [InlineData("1993-05/1993-08-20", "1993-05-31", "true", "false")]
    [InlineData("1993-05/1993-08-20", "1993-08-20", "true", "false")]
    [InlineData("1993-05/1993-08-20", "1993-08-21", "true", "true")]
    [InlineData("1993-05/", "1993-05-02", "unknown", "unknown")]
    [InlineData("1993-05/", "1993-05-01", "unknown", "false")]
    [InlineData("1993-05/..", "9999-12-31", "true", "false")]
    [InlineData("/1993-05-14", "1993-05-13", "unknown", "false")]
    [InlineData("/1993-05-14", "1993-05-14", "true", "false")]
    [InlineData("/1993-05-14", "1993-05-15", "true", "true")]
    [InlineData("../1993-05-14", "0001-01-01", "true", "false")]
    [InlineData("/", "9999-12-31", "unknown", "unknown")]
    public void A_period_may_have_started_and_be_over(string text, string day, string started, string ended)
    {
        Assert.Equal(started, Period.Parse(text).StartedBy(Day(day)).ToString());
        Assert.Equal(ended, Period.Parse(text).EndedBefore(Day(day)).ToString());
    }

    [Theory]
    [InlineData("1992/1993", "1994/1995", "false")]
    [InlineData("1992/1993", "1993/1995", "unknown")]
    [InlineData("1992/1993-05-14", "1993-05-14/1995", "true")]
    [InlineData("1992/..", "1993/..", "true")]
    [InlineData("1992/..", "1993/", "true")]
    [InlineData("1992/", "1993/..", "unknown")]
    [InlineData("../1992", "../1993", "true")]
    [InlineData("../1992-05-14", "/1992-05-14", "true")]
    [InlineData("1993", "1993", "unknown")]
    [InlineData("1993-05-14", "1993-05-14", "true")]
    [InlineData("/", "/", "unknown")]
    [InlineData("/", "1993/..", "unknown")]
    public void Overlaps_is_definite_only_if_every_start_and_end_agree(string left, string right, string expected)
    {
        Assert.Equal(expected, Period.Parse(left).Overlaps(Period.Parse(right)).ToString());
        Assert.Equal(expected, Period.Parse(right).Overlaps(Period.Parse(left)).ToString());
    }

    // Equality and default

    [Fact]
    public void Default_is_a_period_of_which_nothing_is_known()
    {
        Period period = default;
        Assert.Equal("/", period.ToString());
        Assert.Equal(period, Period.Parse("/"));
        foreach (var day in new[] { DateOnly.MinValue, Day("1993-05-14"), DateOnly.MaxValue })
        {
            Assert.Equal(Truth.Unknown, period.Includes(day));
            Assert.Equal(Truth.Unknown, period.StartedBy(day));
            Assert.Equal(Truth.Unknown, period.EndedBefore(day));
        }
    }

    [Fact]
    public void Equality_is_that_of_the_text()
    {
        var since = Period.Since(new PartialDate(1993));
        Assert.True(since == Period.Parse("1993/.."));
        Assert.False(since != Period.Parse("1993/.."));
        Assert.True(since != Period.Began(new PartialDate(1993)));
        Assert.True(Period.Until(new PartialDate(1993)) != Period.Ended(new PartialDate(1993)));
        Assert.True(since.Equals((object)Period.Parse("1993/..")));
        Assert.False(since.Equals("1993/.."));
        Assert.False(since.Equals(null));
    }

    private static DateOnly Day(string text) =>
        DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
