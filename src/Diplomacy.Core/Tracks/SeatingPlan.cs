using Diplomacy.Core.Channels;

namespace Diplomacy.Core.Tracks;

/// <summary>A channel on a day as a chart takes it: its sides and the setting, and what each may answer by all that is known.</summary>
internal sealed class SeatingPlan
{
    private readonly ulong[] _answers;

    private SeatingPlan(Chart chart, Channel channel, DateOnly on, ulong meetings)
    {
        (Chart, Channel, On, Facts) = (chart, channel, on, new SeatFacts(channel, on));
        Benches = new Bench[channel.Sides.Count];
        for (var i = 0; i < Benches.Length; i++) Benches[i] = new Bench(chart, channel, channel.Sides[i], on, meetings);
        Array.Sort(Benches, static (a, b) => string.CompareOrdinal(b.Side.Id, a.Side.Id));
        _answers = new ulong[Benches.Length + chart.Settings.Count];
        for (var i = 0; i < _answers.Length; i++)
            _answers[i] = i < Benches.Length ? Benches[i].Answers(Benches[i].All) : chart.Answers(SettingOf(i), SettingOf(i).IsSo(channel, on));
        Levels = chart.LevelsOf(Reach.JoinAll(_answers));
    }

    public Chart Chart { get; }

    public Channel Channel { get; }

    public DateOnly On { get; }

    /// <summary>What can be asked of those who sit there.</summary>
    public SeatFacts Facts { get; }

    /// <summary>The possible levels, as bits.</summary>
    public uint Levels { get; }

    /// <summary>The sides, in the order of their ids, last first.</summary>
    public Bench[] Benches { get; }

    /// <summary>How many parts there are: the sides, and then what the chart asks of the setting.</summary>
    public int Count => _answers.Length;

    /// <summary>The plan of a channel on a day; null where the chart does not tell its level.</summary>
    public static SeatingPlan? Of(Chart chart, Channel channel, DateOnly on)
    {
        if (!Seating.Meetings(channel, on, out var meetings)) return null;
        foreach (var side in channel.Sides)
            if (side.SeatsSomebodyTwice) return null;
        return new SeatingPlan(chart, channel, on, meetings);
    }

    /// <summary>What is asked of the setting in a part that is no side.</summary>
    public SettingTerm SettingOf(int part) => Chart.Settings[part - Benches.Length];

    /// <summary>What a part may answer.</summary>
    public ulong AnswersOf(int part) => _answers[part];

    /// <summary>What all parts after this one may answer together.</summary>
    public ulong After(int part) => Reach.JoinAll(_answers.AsSpan(part + 1));

    /// <summary>What all other parts may answer together.</summary>
    public ulong Elsewhere(int part) => Reach.Join(Reach.JoinAll(_answers.AsSpan(0, part)), After(part));
}
