using Diplomacy.Core.Actors;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Tests.Channels;
using Diplomacy.Core.Tests.Time;
using Diplomacy.Core.Time;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Core.Tests.Actors;

/// <summary>Service against an oracle that fills in whatever the offices leave open, in every way.</summary>
public class ServiceProperties
{
    private const int Ever = 1000; // beyond every day of the small world, on either side

    private static readonly DateOnly Origin = new(2000, 2, 25); // so that the small world has a leap day

    private static readonly int[] AnyDay = [.. Enumerable.Range(-4, 17)];

    /// <summary>What one office comes to on the day, in one way of filling in what is open.</summary>
    [Flags]
    private enum Outcome
    {
        None = 0,
        Past = 1,
        Seat = 2,
        Post = 4,
    }

    /// <summary>A stated period with every start and end that it can have.</summary>
    private sealed record Span(Period Period, (int Start, int End)[] Completions);

    private sealed record Case(Listing<Office> Offices, ServiceAnswers Expected, DateOnly Day);

    private static readonly (string Text, int[] Days)[] Sides =
    [
        ("", AnyDay), ("..", []),
        .. Enumerable.Range(1, 6).Select(day => (Text(day), (int[])[day])),
        .. Enumerable.Range(2, 4).Select(day => (Text(day) + "~", (int[])[day - 1, day, day + 1])),
        (Text(3) + "?", AnyDay),
    ];

    private static readonly Span[] Spans = [.. MakeSpans()];

    /// <summary>How an office is attributed, and whether it can be that it was held.</summary>
    private static readonly (ValueList<Attribution> By, bool[] Held)[] Attributions =
    [
        ([], [true]),
        ([Cast.Nbc], [true]),
        ([Cast.Nbc.Denying()], [false]),
        ([Cast.Nbc.Alleging(), Cast.Tass.Denying()], [true, false]),
    ];

    /// <summary>What is stated of the branch, and whether it can be the legislature.</summary>
    private static readonly (Stated<Branch> Branch, bool[] IsLegislature)[] Branches =
    [
        (default, [true, false]),
        (Branch.Legislature, [true]),
        (Branch.Military, [false]),
        (Stated.By(Cast.Nbc, Branch.Legislature), [true]),
        (Stated.By(Cast.Nbc.Denying(), Branch.Legislature), [false]),
        (Stated.By(Cast.Nbc.Denying(), Branch.Military), [true, false]),
        (Stated.By(Cast.Nbc, Branch.Legislature).And(Cast.Tass, Branch.Executive), [true, false]),
    ];

    private static readonly Gen<(Office Office, Func<int, HashSet<Outcome>> Outcomes)> Offices =
        from span in Gen.Elements(Spans)
        from attribution in Gen.Frequency(
            (4, Gen.Constant(Attributions[0])), (1, Gen.Elements(Attributions)))
        from branch in Gen.Elements(Branches)
        from other in Gen.Frequency((6, Gen.Constant(false)), (1, Gen.Constant(true)))
        select (
            new Office(other ? Cast.Usa : Cast.Russia, "Office")
            {
                Period = span.Period,
                Branch = branch.Branch,
                By = attribution.By,
            },
            (Func<int, HashSet<Outcome>>)(day => other
                ? [Outcome.None]
                :
                [
                    .. from held in attribution.Held
                       from legislature in branch.IsLegislature
                       from completion in span.Completions
                       select !held || day < completion.Start ? Outcome.None
                           : completion.End < day ? Outcome.Past
                           : legislature ? Outcome.Seat
                           : Outcome.Post,
                ]));

    private static readonly Gen<Case> Cases =
        from count in Gen.Elements(0, 1, 1, 1, 2, 2, 3)
        from offices in Offices.ArrayOf(count)
        from complete in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false)))
        from day in Gen.Choose(0, 7)
        select new Case(
            new Listing<Office>([.. offices.Select(o => o.Office)], complete),
            Union([.. offices.Select(o => o.Outcomes(day))], complete),
            Origin.AddDays(day));

    [Fact]
    public void The_small_world_has_every_kind_of_answer()
    {
        var seen = new HashSet<ServiceAnswers>();
        Prop.ForAll(Cases.ToArbitrary(), c => { seen.Add(c.Expected); }).Check(Samples.Steady.WithMaxTest(4000));

        // Serving, Legislator, Former and Never alone, and most of their unions.
        Assert.Superset(
            new HashSet<ServiceAnswers>
            {
                ServiceAnswers.Serving, ServiceAnswers.Legislator, ServiceAnswers.Former, ServiceAnswers.Never, ServiceAnswers.Any,
            },
            seen);
        Assert.InRange(seen.Count, 11, 15);
        Assert.DoesNotContain(ServiceAnswers.None, seen);
    }

    [Fact]
    public void The_answers_are_exactly_those_that_some_completion_gives() =>
        Prop.ForAll(Cases.ToArbitrary(), c =>
        {
            var answers = c.Offices.ServiceOf(Cast.Russia, c.Day);
            return (answers == c.Expected).Label($"{c.Offices} on {c.Day:O}: expected {c.Expected}, found {answers}");
        }).Check(Samples.Steady.WithMaxTest(6000));

    [Fact]
    public void Service_is_settled_exactly_when_all_completions_agree() =>
        Prop.ForAll(Cases.ToArbitrary(), c =>
        {
            Service?[] possible =
            [
                .. new (ServiceAnswers Answer, Service Service)[]
                {
                    (ServiceAnswers.Serving, Service.Serving), (ServiceAnswers.Legislator, Service.Serving),
                    (ServiceAnswers.Former, Service.Former), (ServiceAnswers.Never, Service.Never),
                }.Where(p => c.Expected.HasFlag(p.Answer)).Select(p => (Service?)p.Service).Distinct(),
            ];
            var expected = possible.Length == 1 ? possible[0] : null;
            var person = new Person("x", "X") { Offices = c.Offices };
            return (person.ServiceOf(Cast.Russia, c.Day) == expected).Label($"{c.Offices} on {c.Day:O}: expected {expected}");
        }).Check(Samples.Steady.WithMaxTest(4000));

    [Fact]
    public void The_order_of_the_offices_makes_no_difference() =>
        Prop.ForAll(Cases.ToArbitrary(), c =>
        {
            var reversed = new Listing<Office>([.. c.Offices.Reverse()], c.Offices.IsComplete);
            return reversed.ServiceOf(Cast.Russia, c.Day) == c.Offices.ServiceOf(Cast.Russia, c.Day);
        }).Check(Samples.Steady);

    private static ServiceAnswers Union(IReadOnlyList<HashSet<Outcome>> offices, bool complete)
    {
        HashSet<Outcome> together = [Outcome.None];
        foreach (var office in offices) together = [.. together.SelectMany(_ => office, (a, b) => a | b)];

        // Whatever is not listed may add a past office, a seat, a post, any of them, or nothing.
        if (!complete) together = [.. together.SelectMany(_ => Enumerable.Range(0, 8), (a, b) => a | (Outcome)b)];
        return together.Aggregate(ServiceAnswers.None, (union, outcome) => union
            | (outcome.HasFlag(Outcome.Post) ? ServiceAnswers.Serving
                : outcome.HasFlag(Outcome.Seat) ? ServiceAnswers.Legislator
                : outcome.HasFlag(Outcome.Past) ? ServiceAnswers.Former
                : ServiceAnswers.Never));
    }

    private static IEnumerable<Span> MakeSpans()
    {
        foreach (var start in Sides)
        {
            foreach (var end in Sides)
            {
                if (!Period.TryParse($"{start.Text}/{end.Text}", out var period, out _)) continue;
                var starts = start.Text == ".." ? [-Ever] : start.Days;
                var ends = end.Text == ".." ? [Ever] : end.Days;
                yield return new(period, [.. starts.SelectMany(_ => ends, (s, e) => (s, e)).Where(c => c.s <= c.e)]);
            }
        }
    }

    private static string Text(int day) =>
        Origin.AddDays(day).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
