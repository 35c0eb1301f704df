using System.Globalization;
using Diplomacy.Core.Reports.Drawing;

namespace Diplomacy.Core.Reports;

/// <summary>The days that a <see cref="Timeline"/> reaches over, both included.</summary>
internal sealed record Axis(DateOnly First, DateOnly Last)
{
    private int Length => Last.DayNumber - First.DayNumber + 1;

    /// <summary>The axis that holds all days of these lanes; null when none is dated.</summary>
    public static Axis? Of(ValueList<Lane> lanes)
    {
        DateOnly[] days = [.. lanes.SelectMany(l => l.Days)];
        if (days.Length == 0) return null;
        var (first, last) = (days.Min(), days.Max());
        var more = Math.Max(1, (last.DayNumber - first.DayNumber + 1) / 3);
        return new(
            lanes.Any(l => l.GoesOn.Before) ? Day(first.DayNumber - more) : first,
            lanes.Any(l => l.GoesOn.After) ? Day(last.DayNumber + more) : last);
    }

    /// <summary>Where a day begins, from 0 to the width.</summary>
    public int Start(DateOnly day, int width) => (int)((long)(Clamp(day).DayNumber - First.DayNumber) * width / Length);

    /// <summary>Where a day ends.</summary>
    public int End(DateOnly day, int width) => (int)((long)(Clamp(day).DayNumber - First.DayNumber + 1) * width / Length);

    /// <summary>The middle of these days.</summary>
    public int Middle(DateOnly first, DateOnly last, int width) => (Start(first, width) + End(last, width)) / 2;

    public DateOnly Clamp(DateOnly day) => day < First ? First : day > Last ? Last : day;

    /// <summary>Round days, as many as have room for their labels: days, months or years, or the first day where there is no such.</summary>
    public IEnumerable<(DateOnly Day, string Label)> Ticks(int width)
    {
        foreach (var (unit, step) in Steps)
        {
            // The label stands to the right of its day.
            (DateOnly Day, string Label, int From, int To)[] ticks =
            [
                .. from day in Round(unit, step)
                let label = day.ToString(unit, CultureInfo.InvariantCulture)
                let x = Start(day, width)
                let end = x + Lettering.Body.WidthOf(label)
                where end <= width
                select (day, label, x, end),
            ];
            if (ticks.Length > 0 && ticks.Zip(ticks.Skip(1)).All(pair => pair.First.To + 12 <= pair.Second.From)) return ticks.Select(t => (t.Day, t.Label));
        }

        return [(First, Words.Of(First))];
    }

    private static IEnumerable<(string Unit, int Step)> Steps =>
    [
        ("yyyy-MM-dd", 1), ("yyyy-MM-dd", 2), ("yyyy-MM-dd", 7), ("yyyy-MM", 1), ("yyyy-MM", 3), ("yyyy-MM", 6),
        ("yyyy", 1), ("yyyy", 2), ("yyyy", 5), ("yyyy", 10), ("yyyy", 20), ("yyyy", 50), ("yyyy", 100), ("yyyy", 500), ("yyyy", 1000),
    ];

    /// <summary>The days of the axis that are multiples of so many units.</summary>
    private IEnumerable<DateOnly> Round(string unit, int step)
    {
        // A width has no room for more than some dozens.
        const int Most = 100;
        switch (unit)
        {
            case "yyyy-MM-dd":
                return Length / step > Most ? [] : Enumerable.Range(0, (Length + step - 1) / step).Select(i => First.AddDays(i * step));
            case "yyyy-MM":
                return Length / 28 / step > Most ? [] : Every(Month(First), Month(Last), step).Select(m => new DateOnly(m / 12, m % 12 + 1, 1)).Where(d => d >= First);
            default:
                return Every(First.Year, Last.Year, step).Where(y => y > 0).Select(y => new DateOnly(y, 1, 1)).Where(d => d >= First);
        }

        static int Month(DateOnly day) => day.Year * 12 + day.Month - 1;
    }

    private static IEnumerable<int> Every(int from, int to, int step)
    {
        for (var at = from / step * step; at <= to; at += step) yield return at;
    }

    private static DateOnly Day(int number) => DateOnly.FromDayNumber(Math.Clamp(number, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));
}
