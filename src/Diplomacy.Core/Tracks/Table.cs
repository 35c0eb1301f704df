using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Reasoning;

namespace Diplomacy.Core.Tracks;

/// <summary>Who is at the table of a channel on a day, and of what kind: from facts to propositions.</summary>
internal sealed class Table
{
    private const uint Serving = 1, Legislator = 2, NotServing = 4 | 8;

    private static readonly Kinds[] Single =
        [Kinds.Official, Kinds.PrivateOfficial, Kinds.Legislator, Kinds.Instructed, Kinds.Grassroots, Kinds.Elite];

    private readonly SeatFacts _facts;
    private readonly ValueList<Side> _sides;
    private readonly DateOnly _on;
    private readonly Occasion[] _certain;
    private readonly Occasion[] _uncertain;
    private readonly Bench?[] _benches;

    private Table(Channel channel, DateOnly on)
    {
        _facts = new SeatFacts(channel, on);
        (_sides, _benches) = (channel.Sides, new Bench?[channel.Sides.Count]);
        _on = on;
        var occasions = channel.Encounters.GroupBy(e => e.On)
            .SelectMany(g => g.Select((e, i) => new Occasion(e, i == 0 ? $"{e.On}" : $"{e.On}#{i + 1}", e.HeldOn(on)))).ToArray();
        _certain = Array.FindAll(occasions, o => o.Held.IsTrue);
        _uncertain = Array.FindAll(occasions, o => !o.Held.IsKnown);
    }

    /// <summary>The table of a case; all conditions of a rule share it.</summary>
    public static Table Of(Case @case) => @case.View(c => new Table(c.Channel, c.On));

    /// <summary>That a side has somebody of these kinds at the table, or among its leads.</summary>
    public Proposition Seats(Side side, Kinds kinds, bool leading = false)
    {
        var bench = BenchOf(side);
        var parts = new List<Proposition>(bench.Seats.Length + 1);
        foreach (var seat in bench.Seats)
            parts.Add(Sits(seat, leading ? Seating.Lead : Seating.Lead | Seating.Member) & IsOf(seat, bench, kinds));
        parts.Add(OthersSit(bench, kinds, leading));
        return Proposition.AnyOf(parts);
    }

    /// <summary>
    /// That a side could commit its party: the party authorized it, or an official sits there and the party has not
    /// refused. A side that speaks for no party commits nobody.
    /// </summary>
    public Proposition CanCommit(Side side)
    {
        if (BenchOf(side).Backing is not { } backing) return Proposition.False;
        return backing.Is(Seating.UpFrom(AuthorizationScope.Committing)) | (backing.Is(Seating.NotRefused) & Seats(side, Kinds.Official));
    }

    /// <summary>Those of a side who are named: that each sits there, and in what capacity.</summary>
    public IEnumerable<(Attendee Who, Proposition Sits, Question Capacity)> Named(Side side) =>
        BenchOf(side).Seats.Select(s => (s.Who, Sits(s, Seating.Lead | Seating.Member), s.Capacity));

    /// <summary>That somebody sits there whom the list of participants does not name.</summary>
    public Proposition OthersSit(Side side) => OthersSit(BenchOf(side), Kinds.Any, leading: false);

    /// <summary>What somebody is to a body on the day.</summary>
    public Question Service(Attendee who, Body body, int block) => _facts.Service(who, body, block);

    private Bench BenchOf(Side side)
    {
        var (i, block) = (0, 0);
        for (; !ReferenceEquals(_sides[i], side); i++) block += _sides[i].Participants.Count + 2;
        return _benches[i] ??= Seat(side, block);
    }

    /// <summary>Asks of the backing first, since it matters to everyone of the side; then of each participant; then of whoever else sits there.</summary>
    private Bench Seat(Side side, int block)
    {
        var backing = side.Party is { } party ? _facts.Backing(party, ++block) : null;
        var seats = new Seated[side.Participants.Count];
        for (var i = 0; i < seats.Length; i++)
        {
            // Somebody who stands on a side more than once is told apart by period.
            var participant = side.Participants[i];
            var isTwice = side.SeatsSomebodyTwice && side.Participants.Count(p => p.Who.Id == participant.Who.Id) > 1;
            seats[i] = Seat(side, participant, isTwice ? $"{participant.Who.Id}@{participant.Period}" : participant.Who.Id, ++block);
        }

        return new Bench(side, backing, seats, ++block);
    }

    private Seated Seat(Side side, Participant participant, string name, int block)
    {
        var covered = _certain.Length == 0
            ? Seating.Covers(participant, _on)
            : _certain.Aggregate(Truth.False, (any, o) => any | Seating.Recorded(o.Encounter, participant, _on));

        Proposition? there = null;
        if (_uncertain.Length > 0)
        {
            // Whether an encounter fell on the day decides for everybody at once who was there.
            var otherwise = Was("there", side, participant, name, covered, block);
            if (_certain.Length == 0) otherwise = Proposition.AllOf(_uncertain.Select(o => !Happened(o))) & otherwise;
            there = Proposition.AnyOf(
            [
                .. _uncertain.Select(o => Happened(o) & Was($"at/{o.Name}", side, participant, name, Seating.Recorded(o.Encounter, participant, _on), block)),
                otherwise,
            ]);
        }

        return new Seated(
            Who: participant.Who,
            Part: _facts.Part(side, participant, name, there is null ? covered : Truth.True, block),
            There: there ?? Proposition.True,
            Service: side.Party is { } party ? _facts.Service(participant.Who, party, block) : null,
            Capacity: SeatFacts.Capacity(side, participant, name, block));
    }

    private static Proposition Sits(Seated seat, uint parts) => seat.Part.Is(parts) & seat.There;

    /// <summary>That a participant is of one of these kinds.</summary>
    private static Proposition IsOf(Seated seat, Bench bench, Kinds kinds)
    {
        if (kinds == Kinds.Any) return Proposition.True;
        var privately = seat.Capacity.Is((Has(Kinds.Grassroots) ? Seating.Community : 0) | (Has(Kinds.Elite) ? Seating.Official | Seating.Private : 0));
        if (seat.Service is not { } service || bench.Backing is not { } backing) return privately;

        var officially = seat.Capacity.Is((Has(Kinds.Official) ? Seating.Official : 0) | (Has(Kinds.PrivateOfficial) ? Seating.Private | Seating.Community : 0));
        var instructed = backing.Is(Seating.MandatingGrants);
        return (service.Is(Serving) & officially)
            | (Has(Kinds.Legislator) ? service.Is(Legislator) : Proposition.False)
            | (service.Is(NotServing) & (Has(Kinds.Instructed) ? instructed | privately : !instructed & privately));

        bool Has(Kinds kind) => (kinds & kind) != 0;
    }

    /// <summary>That somebody sits there of these kinds whom the list of participants does not name.</summary>
    private Proposition OthersSit(Bench bench, Kinds kinds, bool leading)
    {
        var side = bench.Side;
        var isOpen = !side.Participants.IsComplete && (_certain.Length == 0 || Array.Exists(_certain, IsOpen) || Array.Exists(_uncertain, IsOpen));
        var others = new List<Proposition>();
        foreach (var kind in Single)
        {
            // Nobody serves, or is mandated by, what is not a party.
            if ((kinds & kind) == 0 || (side.Party is null && kind < Kinds.Grassroots)) continue;
            others.Add(SeatFacts.Other(side, kind, isOpen, bench.LastBlock).Is(leading ? Seating.Lead : Seating.Lead | Seating.Member));
        }

        var anyone = Proposition.AnyOf(others);
        if (!isOpen || Array.Exists(_certain, IsOpen)) return anyone;

        // An encounter whose list is complete leaves room for nobody else, unless it was not on the day, or another one was whose list is open.
        var room = _certain.Length > 0 ? Proposition.False : Proposition.AllOf(_uncertain.Where(o => !IsOpen(o)).Select(o => !Happened(o)));
        return anyone & (room | Proposition.AnyOf(_uncertain.Where(IsOpen).Select(Happened)));

        static bool IsOpen(Occasion occasion) => !occasion.Encounter.Present.IsComplete;
    }

    private Proposition Was(string where, Side side, Participant participant, string name, Truth covered, int block) => new Question
    {
        Block = block,
        Rank = 21,
        Answers = 2,
        Possible = Question.Bits(covered),
        Wording = () => new()
        {
            Key = $"there/{side.Id}/{name}/{where}",
            Id = $"there/{side.Id}/{name}",
            By = () => participant.By,
            Ask = () => $"Was {participant.Who.Name} there on {Words.Of(_on)}?",
            Tell = () => $"{participant.Who.Name} was {(covered.IsTrue ? "" : "not ")}there on {Words.Of(_on)}",
        },
    }.Is(Question.Yes);

    private Proposition Happened(Occasion occasion) => new Question
    {
        Rank = 15,
        Answers = 2,
        Possible = Question.Yes | Question.No,
        Wording = () => new()
        {
            Key = $"encounter/{occasion.Name}",
            By = () => occasion.Encounter.By,
            Ask = () => $"Was the encounter of {occasion.Encounter.On} on {Words.Of(_on)}?",
            Tell = () => "",
        },
    }.Is(Question.Yes);

    /// <summary>A recorded encounter that was, or may have been, on the day.</summary>
    private sealed record Occasion(Encounter Encounter, string Name, Truth Held);

    /// <summary>What is asked of one participant.</summary>
    private sealed record Seated(Attendee Who, Question Part, Proposition There, Question? Service, Question Capacity);

    /// <summary>What is asked of one side.</summary>
    private sealed record Bench(Side Side, Question? Backing, Seated[] Seats, int LastBlock);
}
