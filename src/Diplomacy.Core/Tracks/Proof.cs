using System.Numerics;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Reasoning;

namespace Diplomacy.Core.Tracks;

/// <summary>A smallest set of known facts that leaves a channel no other level under a typology than those of a chart.</summary>
/// <remarks>
/// Each participant offers a choice: to keep some of the facts about him, and so to bring less to the table than anyone
/// might. The choices of all are joined one participant at a time, and of those that leave no more possible than another the
/// cheaper one stays. Participants and sides are taken in the order of their ids, last first, so that the order of the facts never
/// matters and of equals those come out that stand first.
/// </remarks>
internal sealed class Proof
{
    /// <summary>The facts that can be kept of a participant, and of a side.</summary>
    private const int Seat = 1, Service = 2, Capacity = 4, Backing = 1, Others = 2;

    private readonly Chart _chart;
    private readonly Channel _channel;
    private readonly DateOnly _on;

    private Proof(Chart chart, Channel channel, DateOnly on) => (_chart, _channel, _on) = (chart, channel, on);

    /// <summary>The reasons for which a channel has one of these levels.</summary>
    public static ValueList<Reason> Of(Chart chart, Channel channel, DateOnly on, uint levels)
    {
        var proof = new Proof(chart, channel, on);
        List<Way> ways = [new Way { Unmandated = Reach.Nothing }];
        foreach (var side in channel.Sides.OrderByDescending(s => s.Id, StringComparer.Ordinal))
        {
            var ofSide = proof.WaysOf(side);
            var joined = new List<Way>();
            foreach (var way in ways)
            {
                foreach (var other in ofSide)
                {
                    var answers = Reach.Join(way.Unmandated, chart.Answers(side, other.Unmandated | other.Mandated));
                    Add(joined, new Way { Unmandated = answers, Cost = way.Cost + other.Cost, Before = way, Within = other });
                }
            }

            ways = joined;
        }

        var right = chart.AnswersOf(levels);
        var best = ways.Where(w => (w.Unmandated & ~right) == 0).MinBy(w => w.Cost)!;
        return [.. proof.FactsOf(best).OrderBy(q => q.Rank).ThenBy(q => q.Id, StringComparer.Ordinal).Select(q => q.ToReason())];
    }

    /// <summary>For each choice of facts to keep about a side, what may be seated there.</summary>
    private List<Way> WaysOf(Side side)
    {
        List<Way> ways = [new Way { Side = side, Unmandated = Reach.Nothing, Mandated = side.Party is null ? 0 : Reach.Nothing }];
        if (side.Party is { } party)
        {
            var mandates = Seating.Mandates(_channel, party, _on);
            ways = Join(ways, null,
            [
                new Option(Reach.Nothing, Reach.Nothing, 0),
                new Option((mandates & Seating.Unmandated) != 0 ? Reach.Nothing : 0, (mandates & Seating.Mandated) != 0 ? Reach.Nothing : 0, Backing),
            ]);
        }

        var anyone = _chart.BroughtByAnyone(side);
        ways = Join(ways, null, Seating.IsOpen(_channel, side, _on)
            ? [new Option(anyone, anyone, 0)]
            : [new Option(anyone, anyone, 0), new Option(Reach.Nothing, Reach.Nothing, Others)]);

        Span<Option> options = stackalloc Option[1 + (Seat | Service | Capacity)];
        foreach (var participant in side.Participants.OrderByDescending(p => p.Who.Id, StringComparer.Ordinal))
        {
            var count = Choose(side, participant, options);
            ways = Join(ways, participant, options[..count]);
        }

        return ways;
    }

    /// <summary>For each choice of facts to keep about a participant, what he may bring to the table.</summary>
    private int Choose(Side side, Participant participant, Span<Option> options)
    {
        var parts = Seating.Parts(participant, Seating.TookPart(_channel, participant, _on));
        var service = side.Party is { } party ? participant.Who.Offices.ServiceOf(party, _on) : ServiceAnswers.Never;
        var capacities = Seating.Capacities(participant);
        var count = 0;
        for (var kept = 0; kept <= (Seat | Service | Capacity); kept++)
        {
            if (((kept & Seat) != 0 && parts == Seating.AnyPart)
                || ((kept & Service) != 0 && (side.Party is null || service == ServiceAnswers.Any))
                || ((kept & Capacity) != 0 && capacities == Seating.AnyCapacity)) continue;

            var keptParts = (kept & Seat) != 0 ? parts : Seating.AnyPart;
            var keptService = (kept & Service) != 0 || side.Party is null ? service : ServiceAnswers.Any;
            var keptCapacities = (kept & Capacity) != 0 ? capacities : Seating.AnyCapacity;
            var option = new Option(
                _chart.Brought(keptParts, Seating.KindsOf(keptService, keptCapacities, mandated: false)),
                _chart.Brought(keptParts, Seating.KindsOf(keptService, keptCapacities, mandated: true)),
                kept);
            var isOfUse = true;
            foreach (var other in options[..count]) isOfUse &= !other.IsAsGoodAs(option);
            if (isOfUse) options[count++] = option;
        }

        return count;
    }

    private static List<Way> Join(List<Way> ways, Participant? participant, ReadOnlySpan<Option> options)
    {
        var joined = new List<Way>();
        foreach (var way in ways)
        {
            foreach (var option in options)
            {
                Add(joined, new Way
                {
                    Side = way.Side,
                    Participant = participant,
                    Kept = option.Kept,
                    Unmandated = Reach.Join(way.Unmandated, option.Unmandated),
                    Mandated = Reach.Join(way.Mandated, option.Mandated),
                    Cost = way.Cost + option.Cost,
                    Before = way,
                });
            }
        }

        return joined;
    }

    /// <summary>Adds a way unless there is one as good; of equals, the first stays.</summary>
    private static void Add(List<Way> ways, Way way)
    {
        foreach (var other in ways)
            if (other.IsAsGoodAs(way)) return;
        for (var i = ways.Count - 1; i >= 0; i--)
            if (way.IsAsGoodAs(ways[i])) ways.RemoveAt(i);
        ways.Add(way);
    }

    private IEnumerable<Question> FactsOf(Way last)
    {
        var facts = new SeatFacts(_channel, _on);
        var open = new Stack<Way>([last]);
        while (open.TryPop(out var way))
        {
            if (way.Before is { } before) open.Push(before);
            if (way.Within is { } within) open.Push(within);
            if (way.Participant is { } participant)
            {
                if ((way.Kept & Seat) != 0)
                    yield return facts.Part(way.Side!, participant, participant.Who.Id, Seating.TookPart(_channel, participant, _on));
                if ((way.Kept & Service) != 0) yield return facts.Service(participant.Who, way.Side!.Party!);
                if ((way.Kept & Capacity) != 0) yield return SeatFacts.Capacity(way.Side!, participant, participant.Who.Id);
            }
            else
            {
                if ((way.Kept & Backing) != 0) yield return facts.Backing(way.Side!.Party!);
                if ((way.Kept & Others) != 0) yield return SeatFacts.Other(way.Side!, Kinds.None, isLead: false, isOpen: false);
            }
        }
    }

    /// <summary>A choice of facts to keep, and what it leaves possible without a mandate and with one.</summary>
    private readonly record struct Option(ulong Unmandated, ulong Mandated, int Kept)
    {
        /// <summary>How many facts it keeps; of as many, those count less that say what somebody is than those that say how he took part.</summary>
        public long Cost => ((long)BitOperations.PopCount((uint)Kept) << 32) + Kept;

        public bool IsAsGoodAs(Option other) =>
            Cost <= other.Cost && (Unmandated & ~other.Unmandated) == 0 && (Mandated & ~other.Mandated) == 0;
    }

    /// <summary>One choice after another: what they leave possible without a mandate and with one, and how many facts they keep.</summary>
    private sealed class Way
    {
        public required ulong Unmandated { get; init; }

        public ulong Mandated { get; init; }

        public long Cost { get; init; }

        public Way? Before { get; init; }

        public Way? Within { get; init; }

        public Side? Side { get; init; }

        public Participant? Participant { get; init; }

        public int Kept { get; init; }

        /// <summary>Whether this leaves no more possible than another, for no more facts.</summary>
        public bool IsAsGoodAs(Way other) =>
            Cost <= other.Cost && (Unmandated & ~other.Unmandated) == 0 && (Mandated & ~other.Mandated) == 0;
    }
}
