using System.Globalization;
using Diplomacy.Core.Time;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Core.Tests.Time;

public class PeriodProperties
{
    private const int Never = 1000; // beyond every day of the small world, on either side

    /// <summary>What an unknown start or end can be.</summary>
    private static readonly int[] AnyDay = [.. Enumerable.Range(-4, 15)];

    private static readonly DateOnly Origin = new(2000, 2, 27); // so that the small world has a leap day

    private static readonly Gen<string> Texts =
        from dates in Samples.DateTexts(1995, 2005).Two()
        from kind in Gen.Choose(0, 5)
        select kind switch
        {
            0 => dates.Item1,
            1 => dates.Item1 + "/..",
            2 => dates.Item1 + "/",
            3 => "../" + dates.Item1,
            4 => "/" + dates.Item1,
            _ => dates.Item1 + "/" + dates.Item2,
        };

    private static readonly Arbitrary<Period> Periods =
        Texts.Where(text => Period.TryParse(text, out _, out _)).Select(text => Period.Parse(text)).ToArbitrary();

    /// <summary>Every period of a world of five days, with every start and end that it can have, told by a list and not by bounds.</summary>
    private static readonly (Period Period, (int Start, int End)[] Completions)[] SmallWorld = [.. MakeSmallWorld()];

    [Fact]
    public void The_small_world_has_every_kind_of_period()
    {
        Assert.Contains(SmallWorld, p => p.Period.HasOpenStart);
        Assert.Contains(SmallWorld, p => p.Period.HasOpenEnd);
        Assert.Contains(SmallWorld, p => p.Period == default);
        Assert.InRange(SmallWorld.Length, 120, 200);
        Assert.All(SmallWorld, p => Assert.NotEmpty(p.Completions));
    }

    [Fact]
    public void Questions_about_a_day_agree_with_the_enumeration_of_starts_and_ends()
    {
        foreach (var (period, completions) in SmallWorld)
        {
            for (var day = 0; day <= 6; day++)
            {
                var date = Origin.AddDays(day);
                var label = string.Create(CultureInfo.InvariantCulture, $"{period} on {date:yyyy-MM-dd}");
                Equal(PartialDateProperties.Answer(completions, c => c.Start <= day && day <= c.End), period.Includes(date), label);
                Equal(PartialDateProperties.Answer(completions, c => c.Start <= day), period.StartedBy(date), label);
                Equal(PartialDateProperties.Answer(completions, c => c.End < day), period.EndedBefore(date), label);
            }
        }
    }

    [Fact]
    public void Questions_about_a_day_between_two_agree_with_the_enumeration_of_starts_ends_and_days()
    {
        foreach (var (period, completions) in SmallWorld)
        {
            for (var first = 0; first <= 6; first++)
            {
                for (var last = first; last <= 6; last++)
                {
                    var cases = Enumerable.Range(first, last - first + 1).SelectMany(day => completions.Select(c => c.Start <= day && day <= c.End));
                    Equal(
                        PartialDateProperties.Answer(cases, isIn => isIn),
                        period.Includes(Origin.AddDays(first), Origin.AddDays(last)),
                        string.Create(CultureInfo.InvariantCulture, $"{period} and day {first} to {last}"));
                }
            }
        }
    }

    [Fact]
    public void The_first_and_last_day_that_may_lie_in_a_period_are_those_of_the_enumeration()
    {
        foreach (var (period, completions) in SmallWorld)
        {
            var (first, last) = (completions.Min(c => c.Start), completions.Max(c => c.End));
            Assert.Equal(first <= AnyDay[0] ? null : Origin.AddDays(first), period.FirstPossibleDay);
            Assert.Equal(last >= AnyDay[^1] ? null : Origin.AddDays(last), period.LastPossibleDay);
        }
    }

    [Fact]
    public void Answers_turn_on_just_the_days_on_which_those_of_the_enumeration_do()
    {
        foreach (var (period, completions) in SmallWorld)
        {
            (Truth, Truth) Answers(int day) =>
                (PartialDateProperties.Answer(completions, c => c.Start <= day), PartialDateProperties.Answer(completions, c => c.End < day));

            var expected = Enumerable.Range(0, 8).Where(day => Answers(day) != Answers(day - 1)).Select(Origin.AddDays);
            Assert.Equal(expected, period.Turns.Where(day => day >= Origin && day <= Origin.AddDays(7)).Distinct().Order());
        }
    }

    [Theory]
    [InlineData("../9999-12-31", "")]
    [InlineData("../9999-12-30", "9999-12-31")]
    [InlineData("0001-01-01/..", "0001-01-01")]
    [InlineData("/", "")]
    public void No_answer_turns_beyond_the_calendar(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Period.Parse(text).Turns.Distinct().Select(d => d.ToString("O", CultureInfo.InvariantCulture))));

    [Fact]
    public void Some_of_three_overlap_if_and_only_if_two_of_them_do()
    {
        Period[] few = [.. SmallWorld.Select(p => p.Period).Where(p => Within(p.Start) && Within(p.End))];
        foreach (var a in few)
        {
            foreach (var b in few)
            {
                Assert.Equal(a.Overlaps(b).IsTrue, Period.AnyOverlap([a, b]));
                foreach (var c in few)
                {
                    if (Period.AnyOverlap([a, b, c]) != (a.Overlaps(b).IsTrue || a.Overlaps(c).IsTrue || b.Overlaps(c).IsTrue)) Assert.Fail($"{a}, {b}, {c}");
                }
            }
        }

        static bool Within(PartialDate? date) => date is not { } day || day.Earliest <= Origin.AddDays(2);
    }

    [Fact]
    public void Overlaps_agrees_with_the_enumeration_of_starts_and_ends()
    {
        foreach (var (left, lefts) in SmallWorld)
        {
            foreach (var (right, rights) in SmallWorld)
            {
                var pairs = lefts.SelectMany(_ => rights, (a, b) => (a, b));
                var expected = PartialDateProperties.Answer(
                    pairs, p => Math.Max(p.a.Start, p.b.Start) <= Math.Min(p.a.End, p.b.End));
                Equal(expected, left.Overlaps(right), $"{left} and {right}");
            }
        }
    }

    [Fact]
    public void Includes_agrees_with_the_enumeration_of_days_at_every_precision()
    {
        var dates = Samples.DateTexts(2000, 2001).Where(text => !text[..4].Contains('X'));
        var cases = from pair in dates.Two()
                    where Period.TryParse($"{pair.Item1}/{pair.Item2}", out _, out _)
                    from days in Gen.Choose(-400, 800).ArrayOf(2)
                    select (pair.Item1, pair.Item2, days);
        Prop.ForAll(cases.ToArbitrary(), c =>
        {
            var period = Period.Parse($"{c.Item1}/{c.Item2}");
            var starts = PossibleDays.Of(c.Item1) ?? PossibleDays.Near;
            var ends = PossibleDays.Of(c.Item2) ?? PossibleDays.Near;
            var near = new[] { starts[0], starts[^1], ends[0], ends[^1] };
            return c.days.Select(new DateOnly(2000, 6, 1).AddDays).Concat(near)
                .Where(day => day > PossibleDays.Near[0] && day < PossibleDays.Near[^1])
                .All(day => period.Includes(day) == IncludedInAll(starts, ends, day));
        }).Check(Samples.Steady.WithMaxTest(60));
    }

    [Fact]
    public void Every_period_is_read_back_from_its_text() =>
        Prop.ForAll(Periods, period => Period.Parse(period.ToString()) == period).Check(Samples.Steady);

    [Fact]
    public void A_text_is_a_period_only_if_its_sides_are_dates_or_nothing() =>
        Prop.ForAll(Samples.Misprinted(Texts).ToArbitrary(), text =>
        {
            if (Period.TryParse(text, out var period, out var error)) return Period.Parse(period.ToString()) == period && error is null;
            Samples.HasTheStyleOfErrors(error);
            var sides = text.Split('/');
            var isWellFormed = sides.Length <= 2
                && sides.All(side => (sides.Length == 2 && side is "" or "..") || PartialDate.TryParse(side, null, out _));
            var hasDate = sides.Any(side => PartialDate.TryParse(side, null, out var date) && date != default);
            return period == default && (!isWellFormed || !hasDate || EndsFirst(sides));
        }).Check(Samples.Steady.WithMaxTest(20_000));

    [Fact]
    public void Equality_is_that_of_the_text_and_equal_periods_have_equal_hashes() =>
        Prop.ForAll(Periods, Periods, (a, b) =>
        {
            var again = Period.Parse(a.ToString());
            return a == again && a.GetHashCode() == again.GetHashCode() && a.Equals((object)again)
                && (a == b) == (a.ToString() == b.ToString()) && (a == b) == (b == a) && (a != b) == !(a == b);
        }).Check(Samples.Steady);

    [Fact]
    public void Overlapping_is_symmetric() =>
        Prop.ForAll(Periods, Periods, (a, b) => a.Overlaps(b) == b.Overlaps(a)).Check(Samples.Steady);

    [Fact]
    public void A_period_includes_a_day_as_it_overlaps_that_day() =>
        Prop.ForAll(Periods, Gen.Choose(-4000, 4000).ToArbitrary(), (period, days) =>
        {
            var day = new DateOnly(2000, 6, 1).AddDays(days);
            return period.Includes(day) == period.Overlaps(Period.On(day));
        }).Check(Samples.Steady);

    private static Truth IncludedInAll(DateOnly[] starts, DateOnly[] ends, DateOnly day)
    {
        var (isTrue, isFalse) = (false, false);
        foreach (var start in starts)
        {
            foreach (var end in ends)
            {
                if (end < start) continue;
                if (start <= day && day <= end) isTrue = true;
                else isFalse = true;
                if (isTrue && isFalse) return Truth.Unknown;
            }
        }

        return isTrue;
    }

    private static bool EndsFirst(string[] sides) =>
        sides.Length == 2
        && PartialDate.TryParse(sides[0], null, out var start)
        && PartialDate.TryParse(sides[1], null, out var end)
        && start.Earliest > end.Latest;

    private static void Equal(Truth expected, Truth actual, string label) =>
        Assert.True(expected == actual, $"{label}: expected {expected}, found {actual}");

    private static IEnumerable<(Period Period, (int Start, int End)[] Completions)> MakeSmallWorld()
    {
        var sides = new List<(string Text, int[] Days)> { ("", AnyDay), ("..", []) };
        for (var day = 1; day <= 5; day++)
        {
            var text = Origin.AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            sides.Add((text, [day]));
            sides.Add((text + "~", [day - 1, day, day + 1]));
            if (day == 3) sides.Add((text + "?", AnyDay));
        }

        foreach (var start in sides)
        {
            foreach (var end in sides)
            {
                var hasDate = start.Text is not ("" or "..") || end.Text is not ("" or "..");
                if (!hasDate && start.Text + end.Text != "") continue;
                var starts = start.Text == ".." ? [-Never] : start.Days;
                var ends = end.Text == ".." ? [Never] : end.Days;
                (int Start, int End)[] completions = [.. starts.SelectMany(_ => ends, (s, e) => (s, e)).Where(c => c.s <= c.e)];
                var text = $"{start.Text}/{end.Text}";
                Assert.Equal(completions.Length > 0, Period.TryParse(text, out var period, out _));
                if (completions.Length > 0) yield return (period, completions);
            }
        }
    }
}
