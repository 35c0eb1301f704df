using System.Numerics;
using Diplomacy.Core.Actors;
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
    /// <summary>The facts that can be kept of a participant, and of a side.</summary>
    private const int Seat = 1, Service = 2, Capacity = 4, Backing = 1, Others = 2;

    private readonly Chart _chart;
    private readonly Channel _channel;
    private readonly DateOnly _on;
    private readonly ulong _meetings;
    private readonly ulong _right;

    private Proof(Chart chart, Channel channel, DateOnly on, uint levels)
    {
        (_chart, _channel, _on) = (chart, channel, on);
        Seating.Meetings(channel, on, out _meetings);
        _right = chart.AnswersOf(levels);
    }

    /// <summary>The reasons for which a channel has one of these levels.</summary>
    public static ValueList<Reason> Of(Chart chart, Channel channel, DateOnly on, uint levels) =>
        new Proof(chart, channel, on, levels).Reasons();

    private ValueList<Reason> Reasons()
    {
        Bench[] benches = [.. _channel.Sides.Select(See)];
        Array.Sort(benches, static (a, b) => string.CompareOrdinal(b.Side.Id, a.Side.Id));
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
                    var left = new Left(Reach.Join(way.Left.Unmandated, Answers(benches[i].Side, within.Left)), 0);
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
        Ground[] grounds = [.. GroundsOf(best)];
        Array.Sort(grounds, Ground.InReport);
        return [.. grounds.Select(g => g.Reason)];
    }

    /// <summary>For each of these ways, with the facts about a part of the setting and without.</summary>
    private List<Way> Join(List<Way> ways, int index)
    {
        var (setting, after) = (_chart.Settings[index], Reach.Nothing);
        foreach (var later in _chart.Settings.Skip(index + 1)) after = Reach.Join(after, _chart.Answers(later, later.IsSo(_channel, _on)));
        var isSo = setting.IsSo(_channel, _on);
        var grounds = isSo.IsKnown ? new Decision([(setting.Of(new Case(_channel, _on)), 1)], otherwise: 0).Grounds() : [];
        var joined = new List<Way>();
        foreach (var way in ways)
        {
            foreach (var (truth, kept) in new[] { (Truth.Unknown, []), (isSo, grounds) })
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
        Span<Option> options = stackalloc Option[1 + (Seat | Service | Capacity)];
        for (var i = 0; i < bench.Seats.Length; i++)
        {
            var count = 0;
            for (var kept = 0; kept < options.Length; kept++)
            {
                var option = new Option(Brought(bench.Seats[i], kept), kept);
                var isOfUse = true;
                foreach (var other in options[..count]) isOfUse &= !other.IsAsGoodAs(option);
                if (isOfUse) options[count++] = option;
            }

            ways = Choose(bench.Seats[i].Participant, options[..count], bench.Rest[i + 1]);
        }

        return ways;

        List<Way> Choose(Participant? participant, ReadOnlySpan<Option> options, Left rest)
        {
            var joined = new List<Way>();
            foreach (var way in ways)
            {
                foreach (var option in options)
                {
                    var left = way.Left.Join(option.Left);
                    if (!IsOfUse(joined, left, way.Cost + option.Cost) || !Stands(Answers(bench.Side, left.Join(rest)), elsewhere)) continue;
                    Add(joined, option.Kept == 0 && left == way.Left
                        ? way
                        : new Way { Side = bench.Side, Participant = participant, Kept = option.Kept, Left = left, Cost = way.Cost + option.Cost, Before = way });
                }
            }

            return joined;
        }
    }

    private Bench See(Side side)
    {
        var seats = new Seated[side.Participants.Count];
        for (var i = 0; i < seats.Length; i++)
        {
            var participant = side.Participants[i];
            seats[i] = new Seated(
                participant,
                Seating.Parts(participant, Seating.TookPart(_channel, participant, _on, _meetings)),
                side.Party is null ? null : participant.Who.Offices.ServiceOf(side.Party, _on),
                Seating.Capacities(participant));
        }

        Array.Sort(seats, static (a, b) => string.CompareOrdinal(b.Participant.Who.Id, a.Participant.Who.Id));
        var rest = new Left[seats.Length + 1];
        rest[^1] = Left.Nothing;
        for (var i = seats.Length - 1; i >= 0; i--) rest[i] = rest[i + 1].Join(Brought(seats[i], Seat | Service | Capacity));

        var mandates = side.Party is null ? Seating.Unmandated : Seating.Mandates(_channel, side.Party, _on);
        var anyone = Seating.IsOpen(_channel, side, _meetings) ? _chart.BroughtByAnyone(side) : Reach.Nothing;
        return new Bench(
            side,
            seats,
            new Left((mandates & Seating.Unmandated) != 0 ? Reach.Nothing : 0, (mandates & Seating.Mandated) != 0 ? Reach.Nothing : 0),
            new Left(anyone, anyone),
            rest);
    }

    /// <summary>What somebody may bring to the table, by these of the facts about him.</summary>
    private Left Brought(Seated seat, int kept)
    {
        var parts = (kept & Seat) != 0 ? seat.Parts : Seating.AnyPart;
        var service = seat.Service is not { } known ? ServiceAnswers.Never : (kept & Service) != 0 ? known : ServiceAnswers.Any;
        var capacities = (kept & Capacity) != 0 ? seat.Capacities : Seating.AnyCapacity;
        return new Left(
            _chart.Brought(parts, Seating.KindsOf(service, capacities, mandated: false)),
            _chart.Brought(parts, Seating.KindsOf(service, capacities, mandated: true)));
    }

    private ulong Answers(Side side, Left left) => _chart.Answers(side, left.Unmandated | left.Mandated);

    private ulong AnswersOf(ReadOnlySpan<Bench> benches)
    {
        var answers = Reach.Nothing;
        foreach (var bench in benches) answers = Reach.Join(answers, Answers(bench.Side, bench.Mandate.Join(bench.Others).Join(bench.Rest[0])));
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

    private IEnumerable<Ground> GroundsOf(Way last)
    {
        var facts = new SeatFacts(_channel, _on);
        var open = new Stack<Way>([last]);
        while (open.TryPop(out var way))
        {
            if (way.Before is { } before) open.Push(before);
            if (way.Within is { } within) open.Push(within);
            foreach (var ground in way.Setting ?? []) yield return ground;
            if (way.Kept == 0) continue;
            foreach (var fact in FactsOf(way, facts)) yield return new Ground(fact);
        }
    }

    private IEnumerable<Question> FactsOf(Way way, SeatFacts facts)
    {
        var side = way.Side!;
        if (way.Participant is { } participant)
        {
            if ((way.Kept & Seat) != 0)
                yield return facts.Part(side, participant, participant.Who.Id, Seating.TookPart(_channel, participant, _on, _meetings));
            if ((way.Kept & Service) != 0) yield return facts.Service(participant.Who, side.Party!);
            if ((way.Kept & Capacity) != 0) yield return SeatFacts.Capacity(side, participant, participant.Who.Id);
        }
        else
        {
            yield return way.Kept == Backing ? facts.Backing(side.Party!) : SeatFacts.Other(side, Kinds.None, isOpen: false);
        }
    }

    /// <summary>What facts leave possible at the table: where the side has no mandate, and where it has one.</summary>
    private readonly record struct Left(ulong Unmandated, ulong Mandated)
    {
        public static Left Nothing => new(Reach.Nothing, Reach.Nothing);

        public static Left Unmandating => new(Reach.Nothing, 0);

        public Left Join(Left other) => new(Reach.Join(Unmandated, other.Unmandated), Reach.Join(Mandated, other.Mandated));

        public bool IsWithin(Left other) => (Unmandated & ~other.Unmandated) == 0 && (Mandated & ~other.Mandated) == 0;
    }

    /// <summary>Some facts to keep, and what they leave.</summary>
    private readonly record struct Option(Left Left, int Kept)
    {
        /// <summary>How many facts it keeps; of as many, those count less that say what somebody is than those that say how he took part.</summary>
        public long Cost => CostOf(BitOperations.PopCount((uint)Kept)) + Kept;

        public static long CostOf(int facts) => (long)facts << 32;

        public bool IsAsGoodAs(Option other) => Cost <= other.Cost && Left.IsWithin(other.Left);
    }

    /// <summary>What is known of a participant; no service on a side that speaks for no party.</summary>
    private readonly record struct Seated(Participant Participant, uint Parts, ServiceAnswers? Service, uint Capacities);

    /// <summary>A side, and what is left by all that is known of it: its mandate, whoever else sits there, and each participant with those after him.</summary>
    private sealed record Bench(Side Side, Seated[] Seats, Left Mandate, Left Others, Left[] Rest);

    /// <summary>One choice after another, and what they leave together.</summary>
    private sealed class Way
    {
        public required Left Left { get; init; }

        public long Cost { get; init; }

        public Way? Before { get; init; }

        public Way? Within { get; init; }

        public Side? Side { get; init; }

        public Participant? Participant { get; init; }

        public int Kept { get; init; }

        public List<Ground>? Setting { get; init; }
    }
}
