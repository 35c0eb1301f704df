using System.Numerics;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Reasoning;

namespace Diplomacy.Core.Tracks;

/// <summary>Exactly the unknown facts whose answer can change the level of a channel under the typology of a chart.</summary>
/// <remarks>
/// A fact can if two of its answers come to different levels while everything else is as it may be. What everything else may
/// come to together is known beforehand (<see cref="Reach"/>), so that each fact is looked into by itself.
/// </remarks>
internal sealed class Openness
{
    private const int States = 1 << Reach.MostMarks;

    private readonly Chart _chart;
    private readonly SeatFacts _facts;
    private readonly List<Question> _open = [];

    private Openness(SeatingPlan plan)
    {
        (_chart, _facts) = (plan.Chart, plan.Facts);
        for (var part = 0; part < plan.Count; part++)
        {
            if (part < plan.Benches.Length) Look(plan.Benches[part], plan.Elsewhere(part));
            else Look(plan.SettingOf(part), new Case(plan.Channel, plan.On), plan.AnswersOf(part), plan.Elsewhere(part));
        }

        _open.Sort(Question.InReport);
    }

    public static ValueList<OpenQuestion> Of(SeatingPlan plan) => [.. new Openness(plan)._open.Select(q => new OpenQuestion(q))];

    /// <summary>Adds what is open of a part of the setting, where the level turns on it.</summary>
    private void Look(SettingTerm setting, Case @case, ulong answers, ulong elsewhere)
    {
        if (_chart.TellsApart(0, BitOperations.Log2(answers), elsewhere)) _open.AddRange(new Decision([(setting.Of(@case), 1)], otherwise: 0).Open());
    }

    private void Look(Bench bench, ulong elsewhere)
    {
        var side = bench.Side;
        var before = bench.Mandate.Join(bench.Others);
        var places = new List<Place>[bench.Seats.Length];
        var turning = 0;
        for (var i = 0; i < bench.Seats.Length; i++)
        {
            var (seat, who) = (bench.Seats[i], bench.Seats[i].Participant.Who);
            // Of several of whom just as much is known, each turns the level or none does.
            var isLike = i > 0 && seat.IsLike(bench.Seats[i - 1]);
            places[i] = isLike ? places[i - 1] : PlacesOf(seat);
            if (!isLike) turning = TurnsOn(side, places[i], before.Join(bench.Rest[i + 1]), elsewhere);
            if ((turning & Bench.Seat) != 0) _open.Add(_facts.Part(side, seat.Participant, who.Id, seat.TookPart));
            if ((turning & Bench.Service) != 0) _open.Add(_facts.Service(who, side.Party!));
            if ((turning & Bench.Capacity) != 0) _open.Add(SeatFacts.Capacity(side, seat.Participant, who.Id));
            before = before.Join(bench.Brought(seat, Bench.Everything));
        }

        if (bench.IsOpen && TurnsOnOthers(side, before, elsewhere)) _open.Add(SeatFacts.Other(side, Kinds.None, bench.IsOpen));
        if (bench.Mandate == Left.Nothing && TurnsOnMandate(bench, places, elsewhere)) _open.Add(_facts.Backing(side.Party!));
    }

    /// <summary>The facts about somebody on which the level can turn.</summary>
    /// <param name="side">The side.</param>
    /// <param name="places">How he may have taken part.</param>
    /// <param name="rest">What all others may bring.</param>
    /// <param name="elsewhere">What everything beside the side may answer.</param>
    private int TurnsOn(Side side, List<Place> places, Left rest, ulong elsewhere)
    {
        var turning = 0;
        Span<ulong> inVain = stackalloc ulong[2 * States];
        inVain.Clear();
        foreach (var one in places)
        {
            foreach (var other in places)
            {
                var fact = one.DiffersIn(other);
                if (!BitOperations.IsPow2(fact) || (turning & fact) != 0) continue;
                if (Turns(rest.Unmandated, one.Unmandated, other.Unmandated, inVain) || Turns(rest.Mandated, one.Mandated, other.Mandated, inVain[States..])) turning |= fact;
            }
        }

        return turning;

        bool Turns(ulong states, int one, int other, Span<ulong> inVain)
        {
            if ((inVain[one] & Reach.State(other)) != 0) return false;
            if (this.Turns(side, states, one, other, elsewhere)) return true;
            inVain[one] |= Reach.State(other);
            return false;
        }
    }

    /// <summary>Whether the level can turn on what people of one kind do who are not named.</summary>
    private bool TurnsOnOthers(Side side, Left before, ulong elsewhere)
    {
        var states = before.Unmandated | before.Mandated;
        for (var kind = side.Party is null ? Kinds.Grassroots : Kinds.Official; (kind & Kinds.Any) != 0; kind = (Kinds)((int)kind << 1))
        {
            var (member, lead) = (MarkOf(Seating.Member, kind), MarkOf(Seating.Lead, kind));
            if (Turns(side, states, 0, member, elsewhere) || Turns(side, states, member, lead, elsewhere)) return true;
        }

        return false;
    }

    /// <summary>Whether the level can turn on the mandate of a side: on what the same people bring with one and without.</summary>
    private bool TurnsOnMandate(Bench bench, List<Place>[] places, ulong elsewhere)
    {
        // For each state without a mandate, the states that there may be with one.
        var with = new ulong[States];
        for (var others = bench.Others.Unmandated; others != 0; others &= others - 1) with[BitOperations.TrailingZeroCount(others)] = others & (~others + 1);
        Span<ulong> brought = stackalloc ulong[States];
        foreach (var seat in places)
        {
            brought.Clear();
            foreach (var place in seat) brought[place.Unmandated] |= Reach.State(place.Mandated);
            var joined = new ulong[States];
            for (var mark = 0; mark < States; mark++)
                for (var state = 0; state < States && brought[mark] != 0; state++) joined[state | mark] |= Reach.Join(with[state], brought[mark]);
            with = joined;
        }

        for (var state = 0; state < States; state++)
            for (; with[state] != 0; with[state] &= with[state] - 1)
                if (_chart.TellsApart(bench.Side, state, BitOperations.TrailingZeroCount(with[state]), elsewhere)) return true;
        return false;
    }

    /// <summary>Whether the level can be another where a side is seated with the marks of the one or those of the other.</summary>
    private bool Turns(Side side, ulong states, int one, int other, ulong elsewhere)
    {
        for (; states != 0 && one != other; states &= states - 1)
        {
            var state = BitOperations.TrailingZeroCount(states);
            if (_chart.TellsApart(side, state | one, state | other, elsewhere)) return true;
        }

        return false;
    }

    /// <summary>Every way in which somebody may have taken part.</summary>
    private List<Place> PlacesOf(Seated seat)
    {
        var places = new List<Place>();
        for (var parts = seat.Parts; parts != 0; parts &= parts - 1)
        {
            for (var services = (uint)seat.Service; services != 0; services &= services - 1)
            {
                for (var capacities = seat.Capacities; capacities != 0; capacities &= capacities - 1)
                {
                    var (part, service, capacity) = (Lowest(parts), Lowest(services), Lowest(capacities));
                    places.Add(new Place(part, service, capacity, MarkOf(mandated: false), MarkOf(mandated: true)));

                    int MarkOf(bool mandated) => this.MarkOf(part, Seating.KindsOf((ServiceAnswers)service, capacity, mandated));
                }
            }
        }

        return places;

        static uint Lowest(uint bits) => bits & (~bits + 1);
    }

    /// <summary>What somebody of one kind brings in one place.</summary>
    private int MarkOf(uint part, Kinds kind) => BitOperations.TrailingZeroCount(_chart.Brought(part, kind));

    /// <summary>One way to take part, and what it brings without a mandate of the side and with one.</summary>
    private readonly record struct Place(uint Part, uint Service, uint Capacity, int Unmandated, int Mandated)
    {
        public int DiffersIn(Place other) =>
            (Part != other.Part ? Bench.Seat : 0) | (Service != other.Service ? Bench.Service : 0) | (Capacity != other.Capacity ? Bench.Capacity : 0);
    }
}
