using System.Numerics;
using Diplomacy.Core.Reasoning;

namespace Diplomacy.Core.Tracks;

/// <summary>A smallest set of known facts that leaves a channel no other level under a typology than those that it has.</summary>
/// <remarks>
/// <para>
/// Each participant offers a choice: to keep some of the facts about him, and so to bring less to the table than anyone
/// might. The choices of all are joined one participant at a time. One is given up as soon as another level is possible even
/// with every fact about the rest, or when another leaves no more possible for no more facts. Sides and participants are
/// taken in the order of their ids, last first, so that the order of the facts never matters, and of equals one comes out that
/// stands early in a report.
/// </para>
/// <para>
/// No proof keeps less of anything than what is needed beside every fact about all else. So where the least of each side
/// together is a proof, none is smaller; and on a side, the least of those who come later says which choices are not worth following.
/// </para>
/// </remarks>
internal sealed class Proof
{
    /// <summary>The facts that can be kept of a side.</summary>
    private const int Backing = 1, Others = 2;

    /// <summary>What can be kept about somebody, the cheapest first: from nothing to everything.</summary>
    private static readonly int[] Keepings = [.. Enumerable.Range(0, 1 + Bench.Everything).OrderBy(k => new Option(default, k).Cost)];

    private readonly SeatingPlan _plan;
    private readonly ulong _right;

    private Proof(SeatingPlan plan) => (_plan, _right) = (plan, plan.Chart.AnswersOf(plan.Levels));

    /// <summary>The reasons for which a channel has the levels that it has.</summary>
    public static ValueList<Reason> Of(SeatingPlan plan)
    {
        var (proof, reasons) = (new Proof(plan), new List<Reason>());
        proof.AddReasons(proof.Best(leastOfEach: true) ?? proof.Best(leastOfEach: false), reasons);
        reasons.Sort(Reason.InReport);
        return [.. reasons];
    }

    /// <summary>The best way to keep facts; where asked, with the least of each side and part of the setting, and null if that is no proof.</summary>
    private Way? Best(bool leastOfEach)
    {
        List<Way> ways = [new Way { Left = Left.Unmandating }];
        for (var part = 0; part < _plan.Count; part++)
        {
            var after = _plan.After(part);
            var waysOfPart = WaysOf(part, leastOfEach);
            if (leastOfEach) waysOfPart = [Cheapest(waysOfPart)!];
            var joined = new List<Way>();
            foreach (var way in ways)
            {
                foreach (var within in waysOfPart)
                {
                    var answers = within.Bench?.Answers(within.Left) ?? within.Left.Unmandated;
                    var (left, cost) = (new Left(Reach.Join(way.Left.Unmandated, answers), 0), way.Cost + within.Cost);
                    if (IsOfUse(joined, left, cost) && Stands(left.Unmandated, after))
                        Add(joined, new Way { Left = left, Cost = cost, Before = way, Within = within });
                }
            }

            ways = joined;
        }

        return Cheapest(ways);
    }

    /// <summary>The first of the cheapest.</summary>
    private static Way? Cheapest(List<Way> ways)
    {
        Way? best = null;
        foreach (var way in ways)
            if (best is null || way.Cost < best.Cost) best = way;
        return best;
    }

    /// <summary>For each choice of facts to keep about a part, what it leaves.</summary>
    private List<Way> WaysOf(int part, bool leastAlone)
    {
        var elsewhere = _plan.Elsewhere(part);
        return part < _plan.Benches.Length
            ? WaysOf(_plan.Benches[part], _plan.Chart.StatesWithin(_plan.Benches[part].Side, _right, elsewhere), leastAlone)
            : WaysOf(_plan.SettingOf(part), elsewhere);
    }

    /// <summary>Without the facts about a part of the setting and with them, as far as that can be a proof.</summary>
    private List<Way> WaysOf(SettingTerm setting, ulong elsewhere)
    {
        List<Way> ways = [];
        var (unknown, isSo) = (_plan.Chart.Answers(setting, Truth.Unknown), setting.IsSo(_plan.Channel, _plan.On));
        if (Stands(unknown, elsewhere)) ways.Add(new Way { Left = new Left(unknown, 0) });
        if (!isSo.IsKnown) return ways;
        var reasons = new Decision([(setting.Of(new Case(_plan.Channel, _plan.On)), 1)], otherwise: 0).Reasons();
        ways.Add(new Way { Left = new Left(_plan.Chart.Answers(setting, isSo), 0), Cost = Option.CostOf(reasons.Count), Setting = reasons });
        return ways;
    }

    /// <summary>For each choice of facts to keep about a side, what may be seated there.</summary>
    /// <param name="bench">The side.</param>
    /// <param name="right">The states in which the side leaves no other level possible, by all that is known of the rest.</param>
    /// <param name="leastAlone">Whether the cheapest is all that is wanted.</param>
    private List<Way> WaysOf(Bench bench, ulong right, bool leastAlone)
    {
        var (ways, joined, enough) = (new List<Way>(), new List<Way>(), long.MaxValue);
        ways.Add(new Way { Bench = bench, Left = bench.Empty });
        foreach (var step in StepsOf(bench, right))
        {
            foreach (var way in ways)
            {
                foreach (var option in step.Options)
                {
                    var cost = way.Cost + option.Cost;
                    if (cost > enough - step.LeastAfterCost) break;
                    var left = way.Left.Join(option.Left);
                    if (!IsOfUse(joined, left, cost) || !left.Join(step.After).IsWithin(right)) continue;
                    if (leastAlone && left.Join(step.LeastAfter).IsWithin(right)) enough = cost + step.LeastAfterCost;
                    Add(joined, option.Kept == 0 && left == way.Left
                        ? way
                        : new Way { Bench = bench, Seat = step.Seat, Kept = option.Kept, Left = left, Cost = cost, Before = way });
                }
            }

            (ways, joined) = (joined, ways);
            joined.Clear();
        }

        return ways;
    }

    /// <summary>The choices about a side: its backing, whether others sat there, and each of those who are named.</summary>
    private List<Step> StepsOf(Bench bench, ulong right)
    {
        var seats = bench.Seats;
        var (steps, before) = (new List<Step>(2 + seats.Length), bench.Empty);
        if (bench.Side.Party is not null) Take(null, [new(Left.Nothing, 0), new(bench.Mandate, Backing)], bench.Mandate, bench.Others.Join(bench.Rest[0]));
        var anyone = _plan.Chart.BroughtByAnyone(bench.Side);
        Take(null, [new(new Left(anyone, anyone), 0), new(bench.Others, Others)], bench.Others, bench.Rest[0]);
        Span<Option> options = stackalloc Option[Keepings.Length];
        for (var i = 0; i < seats.Length; i++)
        {
            // Of several of whom just as much is known, the same is of use.
            var isLike = i > 0 && seats[i].IsLike(seats[i - 1]);
            for (var k = 0; k < options.Length && !isLike; k++) options[k] = new Option(bench.Brought(seats[i], Keepings[k]), Keepings[k]);
            Take(seats[i], options, options[^1].Left, bench.Rest[i + 1], isLike ? steps[^1].Options : null);
        }

        for (var i = steps.Count - 1; i > 0; i--)
        {
            var least = steps[i].Options[0];
            steps[i - 1] = steps[i - 1] with { LeastAfter = steps[i].LeastAfter.Join(least.Left), LeastAfterCost = steps[i].LeastAfterCost + least.Cost };
        }

        return steps;

        void Take(Seated? seat, ReadOnlySpan<Option> choice, Left all, Left after, Option[]? ofUse = null)
        {
            steps.Add(new Step(seat, ofUse ?? OfUse(choice, before.Join(after), right), after));
            before = before.Join(all);
        }
    }

    /// <summary>The options that can be a proof beside every fact about the rest, but for those that leave no less possible than a cheaper one.</summary>
    private static Option[] OfUse(ReadOnlySpan<Option> options, Left rest, ulong right)
    {
        Span<Option> ofUse = stackalloc Option[options.Length];
        var count = 0;
        foreach (var option in options)
        {
            var isOfUse = rest.Join(option.Left).IsWithin(right);
            foreach (var cheaper in ofUse[..count]) isOfUse &= !cheaper.Left.IsWithin(option.Left);
            if (isOfUse) ofUse[count++] = option;
        }

        return ofUse[..count].ToArray();
    }

    /// <summary>Whether no other level is possible where a part answers so.</summary>
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

    private void AddReasons(Way? way, List<Reason> reasons)
    {
        for (; way is not null; way = way.Before)
        {
            AddReasons(way.Within, reasons);
            if (way.Setting is not null) reasons.AddRange(way.Setting);
            if (way.Kept != 0) AddFacts(way.Bench!, way.Seat, way.Kept, reasons);
        }
    }

    private void AddFacts(Bench bench, Seated? seat, int kept, List<Reason> reasons)
    {
        var (side, facts) = (bench.Side, _plan.Facts);
        if (seat is { Participant: var participant })
        {
            if ((kept & Bench.Seat) != 0) reasons.Add(new(facts.Part(side, participant, participant.Who.Id, seat.TookPart)));
            if ((kept & Bench.Service) != 0) reasons.Add(new(facts.Service(participant.Who, side.Party!)));
            if ((kept & Bench.Capacity) != 0) reasons.Add(new(SeatFacts.Capacity(side, participant, participant.Who.Id)));
        }
        else
        {
            reasons.Add(new(kept == Backing ? facts.Backing(side.Party!) : SeatFacts.Other(side, Kinds.None, bench.IsOpen)));
        }
    }

    /// <summary>Some facts to keep, and what they leave.</summary>
    private readonly record struct Option(Left Left, int Kept)
    {
        /// <summary>How many facts it keeps; of as many, those count less that say what somebody is than those that say how he took part.</summary>
        public long Cost => CostOf(BitOperations.PopCount((uint)Kept)) + Kept;

        public static long CostOf(int facts) => (long)facts << 32;
    }

    /// <summary>The choice about one participant, or about a side as a whole.</summary>
    /// <param name="Seat">The participant.</param>
    /// <param name="Options">What can be kept, the cheapest first.</param>
    /// <param name="After">What those who come later bring by all that is known of them.</param>
    /// <param name="LeastAfter">What they bring by the cheapest option of each.</param>
    /// <param name="LeastAfterCost">What these options cost.</param>
    private readonly record struct Step(Seated? Seat, Option[] Options, Left After, Left LeastAfter, long LeastAfterCost)
    {
        public Step(Seated? seat, Option[] options, Left after)
            : this(seat, options, after, Left.Nothing, 0)
        {
        }
    }

    /// <summary>One choice after another, and what they leave together.</summary>
    private sealed class Way
    {
        public required Left Left { get; init; }

        public long Cost { get; init; }

        public Way? Before { get; init; }

        public Way? Within { get; init; }

        public Bench? Bench { get; init; }

        public Seated? Seat { get; init; }

        public int Kept { get; init; }

        public List<Reason>? Setting { get; init; }
    }
}
