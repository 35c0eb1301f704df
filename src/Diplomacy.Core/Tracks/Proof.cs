using System.Numerics;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Reasoning;

namespace Diplomacy.Core.Tracks;

/// <summary>A smallest set of known facts that leaves a channel no other level under a typology than those of a chart.</summary>
/// <remarks>
/// Each participant offers a choice: to keep some of the facts about him, and so to bring less to the table than anyone
/// might. The choices of all are joined one participant at a time. One is given up as soon as another level is possible even
/// with every fact about the rest, or when another leaves no more possible for no more facts. Sides and participants are
/// taken in the order of their ids, last first, so that the order of the facts never matters, and of equals one comes out that
/// stands early in a report.
/// </remarks>
internal sealed class Proof
{
    /// <summary>The facts that can be kept of a side.</summary>
    private const int Backing = 1, Others = 2;

    private readonly Chart _chart;
    private readonly Channel _channel;
    private readonly DateOnly _on;
    private readonly ulong _right;

    private Proof(Chart chart, Channel channel, DateOnly on, uint levels)
    {
        (_chart, _channel, _on) = (chart, channel, on);
        _right = chart.AnswersOf(levels);
    }

    /// <summary>The reasons for which a channel has one of these levels.</summary>
    public static ValueList<Reason> Of(Chart chart, Channel channel, DateOnly on, uint levels) =>
        new Proof(chart, channel, on, levels).Reasons();

    private ValueList<Reason> Reasons()
    {
        var benches = Bench.Of(_chart, _channel, _on);
        var settings = Reach.Nothing;
        foreach (var setting in _chart.Settings) settings = Reach.Join(settings, _chart.Answers(setting, setting.IsSo(_channel, _on)));
        List<Way> ways = [new Way { Left = Left.Unmandating }];
        for (var i = 0; i < benches.Length; i++)
        {
            var (before, after) = (AnswersOf(benches.AsSpan(0, i)), Reach.Join(AnswersOf(benches.AsSpan(i + 1)), settings));
            var joined = new List<Way>();
            var waysOfSide = WaysOf(benches[i], Reach.Join(before, after));
            foreach (var way in ways)
            {
                foreach (var within in waysOfSide)
                {
                    var left = new Left(Reach.Join(way.Left.Unmandated, benches[i].Answers(within.Left)), 0);
                    if (IsOfUse(joined, left, way.Cost + within.Cost) && Stands(left.Unmandated, after))
                        Add(joined, new Way { Left = left, Cost = way.Cost + within.Cost, Before = way, Within = within });
                }
            }

            ways = joined;
        }

        for (var i = 0; i < _chart.Settings.Count; i++) ways = Join(ways, i);
        var best = ways[0];
        foreach (var way in ways)
            if (way.Cost < best.Cost) best = way;
        Reason[] reasons = [.. ReasonsOf(best)];
        Array.Sort(reasons, Reason.InReport);
        return [.. reasons];
    }

    /// <summary>For each of these ways, with the facts about a part of the setting and without.</summary>
    private List<Way> Join(List<Way> ways, int index)
    {
        var (setting, after) = (_chart.Settings[index], Reach.Nothing);
        foreach (var later in _chart.Settings.Skip(index + 1)) after = Reach.Join(after, _chart.Answers(later, later.IsSo(_channel, _on)));
        var isSo = setting.IsSo(_channel, _on);
        var reasons = isSo.IsKnown ? new Decision([(setting.Of(new Case(_channel, _on)), 1)], otherwise: 0).Reasons() : [];
        var joined = new List<Way>();
        foreach (var way in ways)
        {
            foreach (var (truth, kept) in new[] { (Truth.Unknown, []), (isSo, reasons) })
            {
                var left = new Left(Reach.Join(way.Left.Unmandated, _chart.Answers(setting, truth)), 0);
                var cost = way.Cost + Option.CostOf(kept.Count);
                if (IsOfUse(joined, left, cost) && Stands(left.Unmandated, after)) Add(joined, new Way { Left = left, Cost = cost, Before = way, Setting = kept });
            }
        }

        return joined;
    }

    /// <summary>For each choice of facts to keep about a side, what may be seated there.</summary>
    /// <param name="bench">The side.</param>
    /// <param name="elsewhere">What the other sides answer by all that is known of them.</param>
    private List<Way> WaysOf(Bench bench, ulong elsewhere)
    {
        List<Way> ways = [new Way { Side = bench.Side, Left = bench.Side.Party is null ? Left.Unmandating : Left.Nothing }];
        if (bench.Side.Party is not null) ways = Choose(null, [new(Left.Nothing, 0), new(bench.Mandate, Backing)], bench.Others.Join(bench.Rest[0]));
        var anyone = _chart.BroughtByAnyone(bench.Side);
        ways = Choose(null, [new(new Left(anyone, anyone), 0), new(bench.Others, Others)], bench.Rest[0]);
        Span<Option> options = stackalloc Option[1 + Bench.Everything];
        for (var i = 0; i < bench.Seats.Length; i++)
        {
            var count = 0;
            for (var kept = 0; kept < options.Length; kept++)
            {
                var option = new Option(bench.Brought(bench.Seats[i], kept), kept);
                var isOfUse = true;
                foreach (var other in options[..count]) isOfUse &= !other.IsAsGoodAs(option);
                if (isOfUse) options[count++] = option;
            }

            ways = Choose(bench.Seats[i], options[..count], bench.Rest[i + 1]);
        }

        return ways;

        List<Way> Choose(Seated? seat, ReadOnlySpan<Option> options, Left rest)
        {
            var joined = new List<Way>();
            foreach (var way in ways)
            {
                foreach (var option in options)
                {
                    var left = way.Left.Join(option.Left);
                    if (!IsOfUse(joined, left, way.Cost + option.Cost) || !Stands(bench.Answers(left.Join(rest)), elsewhere)) continue;
                    Add(joined, option.Kept == 0 && left == way.Left
                        ? way
                        : new Way { Side = bench.Side, Seat = seat, Kept = option.Kept, Left = left, Cost = way.Cost + option.Cost, Before = way });
                }
            }

            return joined;
        }
    }

    private static ulong AnswersOf(ReadOnlySpan<Bench> benches)
    {
        var answers = Reach.Nothing;
        foreach (var bench in benches) answers = Reach.Join(answers, bench.Answers(bench.All));
        return answers;
    }

    /// <summary>Whether no other level is possible where the sides answer so.</summary>
    private bool Stands(ulong answers, ulong elsewhere) => (Reach.Join(answers, elsewhere) & ~_right) == 0;

    /// <summary>Whether no way is as good as a new one.</summary>
    private static bool IsOfUse(List<Way> ways, Left left, long cost)
    {
        foreach (var way in ways)
            if (way.Cost <= cost && way.Left.IsWithin(left)) return false;
        return true;
    }

    /// <summary>Adds a way, and gives up those than which it is as good.</summary>
    private static void Add(List<Way> ways, Way way)
    {
        for (var i = ways.Count - 1; i >= 0; i--)
            if (way.Cost <= ways[i].Cost && way.Left.IsWithin(ways[i].Left)) ways.RemoveAt(i);
        ways.Add(way);
    }

    private IEnumerable<Reason> ReasonsOf(Way last)
    {
        var facts = new SeatFacts(_channel, _on);
        var open = new Stack<Way>([last]);
        while (open.TryPop(out var way))
        {
            if (way.Before is { } before) open.Push(before);
            if (way.Within is { } within) open.Push(within);
            foreach (var reason in way.Setting ?? []) yield return reason;
            if (way.Kept == 0) continue;
            foreach (var fact in FactsOf(way, facts)) yield return new Reason(fact);
        }
    }

    private static IEnumerable<Question> FactsOf(Way way, SeatFacts facts)
    {
        var side = way.Side!;
        if (way.Seat is { Participant: var participant } seat)
        {
            if ((way.Kept & Bench.Seat) != 0) yield return facts.Part(side, participant, participant.Who.Id, seat.TookPart);
            if ((way.Kept & Bench.Service) != 0) yield return facts.Service(participant.Who, side.Party!);
            if ((way.Kept & Bench.Capacity) != 0) yield return SeatFacts.Capacity(side, participant, participant.Who.Id);
        }
        else
        {
            yield return way.Kept == Backing ? facts.Backing(side.Party!) : SeatFacts.Other(side, Kinds.None, isOpen: false);
        }
    }

    /// <summary>Some facts to keep, and what they leave.</summary>
    private readonly record struct Option(Left Left, int Kept)
    {
        /// <summary>How many facts it keeps; of as many, those count less that say what somebody is than those that say how he took part.</summary>
        public long Cost => CostOf(BitOperations.PopCount((uint)Kept)) + Kept;

        public static long CostOf(int facts) => (long)facts << 32;

        public bool IsAsGoodAs(Option other) => Cost <= other.Cost && Left.IsWithin(other.Left);
    }

    /// <summary>One choice after another, and what they leave together.</summary>
    private sealed class Way
    {
        public required Left Left { get; init; }

        public long Cost { get; init; }

        public Way? Before { get; init; }

        public Way? Within { get; init; }

        public Side? Side { get; init; }

        public Seated? Seat { get; init; }

        public int Kept { get; init; }

        public List<Reason>? Setting { get; init; }
    }
}
