using Diplomacy.Core.Actors;
using Diplomacy.Core.Authority;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Reasoning;

namespace Diplomacy.Core.Tracks;

/// <summary>Who is at the table of a channel on a day, and of what kind: from facts to propositions.</summary>
internal sealed class Table
{
    private const uint Member = 1, Lead = 2, Away = 4;
    private const uint Serving = 1, Legislator = 2, NotServing = 4 | 8;
    private const uint Official = 1, Private = 2, Community = 4;

    /// <summary>From this answer on, a party that refuses to be committed; see <see cref="Backing"/>.</summary>
    private const int Refused = 6;
    private const uint AllGrants = (1u << Refused + (int)AuthorizationScope.Committing) - 1;

    private static readonly Kinds[] Single =
        [Kinds.Official, Kinds.PrivateOfficial, Kinds.Legislator, Kinds.Instructed, Kinds.Grassroots, Kinds.Elite];

    private readonly Channel _channel;
    private readonly DateOnly _on;
    private readonly Occasion[] _occasions;
    private readonly Bench[] _benches;

    private Table(Channel channel, DateOnly on)
    {
        _channel = channel;
        _on = on;
        _occasions =
        [
            .. channel.Encounters.GroupBy(e => e.On)
                .SelectMany(g => g.Select((e, i) => new Occasion(e, i == 0 ? $"{e.On}" : $"{e.On}#{i + 1}", e.By.Holds() & e.On.Includes(on))))
                .Where(o => o.Held.IsPossible),
        ];
        var block = 0;
        _benches = [.. channel.Sides.Select(side => Seat(side, ref block))];
    }

    /// <summary>The table of a case; all conditions of a rule share it.</summary>
    public static Table Of(Case @case) => @case.View(c => new Table(c.Channel, c.On));

    /// <summary>That a side has somebody of these kinds at the table, or among its leads.</summary>
    public Proposition Seats(Side side, Kinds kinds, bool leading = false)
    {
        var bench = BenchOf(side);
        var parts = new List<Proposition>(bench.Seats.Length + 1);
        foreach (var seat in bench.Seats)
            parts.Add(Sits(seat, leading ? Lead : Lead | Member) & IsOf(seat, bench, kinds));
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
        const uint NotRefused = (1u << Refused) - 1;
        return backing.Is(UpFrom(AuthorizationScope.Committing)) | (backing.Is(NotRefused) & Seats(side, Kinds.Official));
    }

    /// <summary>Those of a side who are named: that each sits there, and in what capacity.</summary>
    public IEnumerable<(Attendee Who, Proposition Sits, Question Capacity)> Named(Side side) =>
        BenchOf(side).Seats.Select(s => (s.Who, Sits(s, Lead | Member), s.Capacity));

    /// <summary>That somebody sits there whom the list of participants does not name.</summary>
    public Proposition OthersSit(Side side) => OthersSit(BenchOf(side), Kinds.Any, leading: false);

    private Bench BenchOf(Side side) => Array.Find(_benches, b => ReferenceEquals(b.Side, side))!;

    /// <summary>Asks of the backing first, since it matters to everyone of the side; then of each participant; then of whoever else sits there.</summary>
    private Bench Seat(Side side, ref int block)
    {
        var backing = side.Party is { } party ? Backing(party, ++block) : null;
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        var seats = new List<Seated>();
        foreach (var participant in side.Participants)
        {
            // Somebody who stands on a side more than once is told apart by period.
            var name = participant.Period is { } period ? $"{participant.Who.Id}@{period}" : participant.Who.Id;
            if (side.Participants.Count(p => p.Who.Id == participant.Who.Id) == 1) name = participant.Who.Id;
            names[name] = names.GetValueOrDefault(name) + 1;
            if (names[name] > 1) name = $"{name}#{names[name]}";
            seats.Add(Seat(side, participant, name, ++block));
        }

        return new Bench(side, backing, [.. seats], ++block);
    }

    private Seated Seat(Side side, Participant participant, string name, int block)
    {
        var covers = participant.By.Holds() & (participant.Period?.Includes(_on) ?? Truth.True);
        var certain = _occasions.Where(o => o.Held.IsTrue).ToArray();
        var covered = certain.Length == 0 ? covers : certain.Select(o => o.Recorded(participant, covers)).Aggregate((a, b) => a | b);

        Proposition? there = null;
        var uncertain = _occasions.Where(o => !o.Held.IsTrue).ToArray();
        if (uncertain.Length > 0)
        {
            // Whether an encounter fell on the day decides for everybody at once who was there.
            var otherwise = Was("there", side, participant, name, covered, block);
            if (certain.Length == 0) otherwise = Proposition.AllOf(uncertain.Select(o => !Happened(o))) & otherwise;
            there = Proposition.AnyOf(
            [
                .. uncertain.Select(o => Happened(o) & Was($"at/{o.Name}", side, participant, name, o.Recorded(participant, covers), block)),
                otherwise,
            ]);
        }

        return new Seated(
            Who: participant.Who,
            Part: Part(side, participant, name, there is null ? covered : Truth.True, block),
            There: there ?? Proposition.True,
            Service: side.Party is { } party ? Service(participant.Who, party, block) : null,
            Capacity: Capacity(side, participant, name, block));
    }

    private static Proposition Sits(Seated seat, uint parts) => seat.Part.Is(parts) & seat.There;

    /// <summary>That a participant is of one of these kinds.</summary>
    private static Proposition IsOf(Seated seat, Bench bench, Kinds kinds)
    {
        if (kinds == Kinds.Any) return Proposition.True;
        var privately = seat.Capacity.Is((Has(Kinds.Grassroots) ? Community : 0) | (Has(Kinds.Elite) ? Official | Private : 0));
        if (seat.Service is not { } service || bench.Backing is not { } backing) return privately;

        var officially = seat.Capacity.Is((Has(Kinds.Official) ? Official : 0) | (Has(Kinds.PrivateOfficial) ? Private | Community : 0));
        var message = UpFrom(AuthorizationScope.Message);
        var instructed = backing.Is(message | message << Refused & AllGrants);
        return (service.Is(Serving) & officially)
            | (Has(Kinds.Legislator) ? service.Is(Legislator) : Proposition.False)
            | (service.Is(NotServing) & (Has(Kinds.Instructed) ? instructed | privately : !instructed & privately));

        bool Has(Kinds kind) => (kinds & kind) != 0;
    }

    /// <summary>That somebody sits there of these kinds whom the list of participants does not name.</summary>
    private Proposition OthersSit(Bench bench, Kinds kinds, bool leading)
    {
        var side = bench.Side;
        var certain = _occasions.Where(o => o.Held.IsTrue).ToArray();
        var isOpen = !side.Participants.IsComplete
            && (certain.Length == 0 || certain.Any(o => !o.Encounter.Present.IsComplete));
        var others = new List<Proposition>();
        foreach (var kind in Single)
        {
            // Nobody serves, or is mandated by, what is not a party.
            if ((kinds & kind) == 0 || (side.Party is null && kind < Kinds.Grassroots)) continue;
            others.Add(Other(bench, kind, isOpen).Is(leading ? Lead : Lead | Member));
        }

        var anyone = Proposition.AnyOf(others);
        var closed = _occasions.Where(o => o.Encounter.Present.IsComplete).ToArray();
        if (!isOpen || certain.Length > 0 || closed.Length == 0) return anyone;

        // An encounter whose list is complete leaves room for nobody else, unless it was not on the day, or another one was.
        var room = Proposition.AllOf(closed.Select(o => !Happened(o)));
        var elsewhere = _occasions.Where(o => !o.Encounter.Present.IsComplete).Select(Happened);
        return anyone & (room | Proposition.AnyOf(elsewhere));
    }

    private Question Part(Side side, Participant participant, string name, Truth covered, int block)
    {
        uint possible = covered.IsTrue ? 0 : Away;
        if (covered.IsPossible)
        {
            foreach (var part in Enum.GetValues<Part>())
            {
                if (participant.Part.Is(part).IsFalse) continue;
                possible |= part switch { Channels.Part.Lead => Lead, Channels.Part.Member => Member, _ => Away };
            }
        }

        var who = participant.Who.Name;
        return new Question
        {
            Key = $"seat/{side.Id}/{name}",
            Block = block,
            Rank = 20,
            Answers = 3,
            Possible = possible,
            Attainable = Lead | Member | Away,
            By = () => [.. participant.By.Concat(participant.Part.Claims.SelectMany(c => c.By)).Distinct()],
            Ask = () => $"Was {who} at the table for {side.Name} on {Words.Of(_on)}, and as lead?",
            Tell = () => possible switch
            {
                Lead => $"{who} led for {side.Name}",
                Member or (Lead | Member) => $"{who} sat at the table for {side.Name}",
                Away => $"{who} was not at the table on {Words.Of(_on)}",
                _ => $"{who} did not lead for {side.Name}",
            },
            Do = answer => answer == 2 ? $"have {who} leave the table" : $"have {who} {(answer == 0 ? "sit" : "lead")} for {side.Name}",
        };
    }

    private Proposition Was(string where, Side side, Participant participant, string name, Truth covered, int block) => new Question
    {
        Key = $"there/{side.Id}/{name}/{where}",
        Id = $"there/{side.Id}/{name}",
        Block = block,
        Rank = 21,
        Answers = 2,
        Possible = Question.Bits(covered),
        By = () => participant.By,
        Ask = () => $"Was {participant.Who.Name} there on {Words.Of(_on)}?",
        Tell = () => $"{participant.Who.Name} was {(covered.IsTrue ? "" : "not ")}there on {Words.Of(_on)}",
    }.Is(Question.Yes);

    private Proposition Happened(Occasion occasion) => new Question
    {
        Key = $"encounter/{occasion.Name}",
        Rank = 15,
        Answers = 2,
        Possible = Question.Yes | Question.No,
        By = () => occasion.Encounter.By,
        Ask = () => $"Was the encounter of {occasion.Encounter.On} on {Words.Of(_on)}?",
        Tell = () => "",
    }.Is(Question.Yes);

    /// <summary>The part of those of one kind who are not named: of several, a lead settles all that a member does.</summary>
    private static Question Other(Bench bench, Kinds kind, bool isOpen)
    {
        var side = bench.Side;
        return new Question
        {
            Key = $"others/{side.Id}/{(int)kind}",
            Id = $"others/{side.Id}",
            Block = bench.LastBlock,
            Rank = 25,
            Answers = 3,
            Possible = isOpen ? Lead | Member | Away : Away,
            Attainable = Lead | Member,
            Ask = () => $"Who else sat for {side.Name}, and in what capacity?",
            Tell = () => $"nobody else sat for {side.Name}",
            Do = answer => $"have {Somebody()} " + (side.Party is null ? $"{Joins(answer)} for {side.Name}" : Joins(answer)),
        };

        static string Joins(int answer) => answer == 0 ? "join the table" : "join the table as lead";

        string Somebody() => kind switch
        {
            Kinds.Official => $"an official of {side.Name}",
            Kinds.PrivateOfficial => $"an official of {side.Name} in private capacity",
            Kinds.Legislator => $"a legislator of {side.Name}",
            Kinds.Instructed => $"somebody instructed by {side.Name}",
            Kinds.Grassroots => side.Party is null ? "a member of the community" : $"a member of the community of {side.Name}",
            _ => side.Party is null ? "somebody unofficial" : $"somebody unofficial of {side.Name}",
        };
    }

    /// <summary>What somebody is to a body on the day.</summary>
    public Question Service(Attendee who, Body body, int block)
    {
        var possible = who.Offices.ServiceOf(body, _on);
        return new Question
        {
            Key = $"service/{who.Id}/{body.Id}",
            Block = block,
            Rank = 30,
            Answers = 4,
            Possible = (uint)possible,
            By = () => [.. Telling().SelectMany(o => o.By).Distinct()],
            Ask = () => $"Did {who.Name} hold an office of {body.Name} on {Words.Of(_on)}?",
            Tell = () => possible.Settled() switch
            {
                Actors.Service.Serving => Telling() is [var office, ..]
                    ? $"{who.Name} was {office.Title} of {body.Name} on {Words.Of(_on)}"
                    : $"{who.Name} served {body.Name} on {Words.Of(_on)}",
                Actors.Service.Never => $"{who.Name} never held an office of {body.Name}",
                _ when (possible & (ServiceAnswers.Serving | ServiceAnswers.Legislator)) == 0 =>
                    $"{who.Name} held no office of {body.Name} on {Words.Of(_on)}",
                _ => $"{who.Name}'s offices of {body.Name} leave open what he held on {Words.Of(_on)}",
            },
        };

        // One office held on the day says that somebody serves; that he does not, all of them say.
        Office[] Telling()
        {
            var offices = who.Offices.Where(o => o.Body.Id == body.Id).ToArray();
            return possible.Settled() == Actors.Service.Serving
                ? [.. offices.Where(o => (o.By.Holds() & o.Period.Includes(_on)).IsTrue).Take(1)]
                : offices;
        }
    }

    private static Question Capacity(Side side, Participant participant, string name, int block)
    {
        var possible = 0u;
        foreach (var capacity in Enum.GetValues<Capacity>())
            if (!participant.Capacity.Is(capacity).IsFalse) possible |= 1u << (int)capacity - 1;
        var who = participant.Who.Name;
        return new Question
        {
            Key = $"capacity/{side.Id}/{name}",
            Block = block,
            Rank = 31,
            Answers = 3,
            Possible = possible,
            Attainable = Official | Private | Community,
            By = () => [.. participant.Capacity.Claims.SelectMany(c => c.By).Distinct()],
            Ask = () => $"In what capacity did {who} take part?",
            Tell = () => $"{who} took part " + possible switch
            {
                Official => "in official capacity",
                Private => "in private capacity",
                Community => "as a member of the community",
                Private | Community => "in no official capacity",
                _ => "in one of two capacities",
            },
            Do = answer => $"have {who} take part {answer switch { 0 => "in official capacity", 1 => "in private capacity", _ => "as a member of the community" }}",
        };
    }

    /// <summary>
    /// The highest scope that a party authorized: 0 for none, or the scope; and from <see cref="Refused"/> on the same
    /// again for a party that says that nobody may commit it.
    /// </summary>
    private Question Backing(Party party, int block)
    {
        var statements = _channel.StatementsOn(party, _on).ToArray();
        var possible = PossibleGrants(statements, _channel.Authorization.IsComplete);
        var mayExceedContact = (possible & (UpFrom(AuthorizationScope.Message) | UpFrom(AuthorizationScope.Message) << Refused)) != 0;
        return new Question
        {
            Key = $"grant/{party.Id}",
            Block = block,
            Rank = 50,
            Answers = Refused + (int)AuthorizationScope.Committing,
            Possible = possible,
            Attainable = 0b111110,
            By = () => [.. Telling(statements).SelectMany(s => s.By).Distinct()],
            Ask = () => $"What did {party.Name} authorize its side to do?",
            Tell = () => Telling(statements) is [_, ..] telling
                ? $"{party.Name} " + Words.And([.. telling.Select(s => $"{AuthorityWords.Did(s.Status, s.By.Holds().IsFalse)} {AuthorityWords.Of(s.Scope)}").Distinct()])
                : $"{party.Name} authorized nothing",
            Do = answer => $"have {party.Name} authorize {(answer == 1 && mayExceedContact ? "no more than " : "")}{AuthorityWords.Of((AuthorizationScope)answer)}",
        };
    }

    /// <summary>
    /// Of what is stated, what tells most: everything where it is contradictory; else the highest grant, or else a refusal
    /// that somebody put into words, or else the denial of the least backing.
    /// </summary>
    private static AuthorizationStatement[] Telling((AuthorizationStatement Statement, Truth Applies)[] statements)
    {
        var all = statements.Select(s => s.Statement).ToArray();
        if (AuthorizationRules.Contradictory(all) || all.Any(s => !s.By.Holds().IsKnown)) return all;
        var granted = all.Where(s => s.Status >= AuthorizationStatus.Authorized && s.By.Holds().IsTrue).OrderByDescending(s => s.Scope);
        var refused = all.Where(s => s.Status < AuthorizationStatus.Unaware && s.By.Holds().IsTrue).OrderBy(s => s.Scope);
        var denied = all.Where(s => s.Status is > AuthorizationStatus.Unaware and <= AuthorizationStatus.Authorized && s.By.Holds().IsFalse)
            .OrderBy(s => s.Scope).ThenBy(s => s.Status);
        return [.. granted.Take(1).Concat(refused.Concat(denied).Take(1))];
    }

    private static uint UpFrom(AuthorizationScope scope) => uint.MaxValue << (int)scope & 0b111111;

    private static uint PossibleGrants((AuthorizationStatement Statement, Truth Applies)[] statements, bool isComplete)
    {
        if (AuthorizationRules.Contradictory(statements.Where(s => s.Applies.IsTrue).Select(s => s.Statement))) return AllGrants;

        int least = 0, most = (int)AuthorizationScope.Signing;
        var listed = 0u;
        var refused = isComplete ? Truth.False : Truth.Unknown;
        foreach (var (statement, applies) in statements)
        {
            if (Bound.Of(statement) is not { } bound) continue;
            if (!bound.IsCeiling && bound.Status >= AuthorizationStatus.Authorized)
            {
                if (applies.IsTrue) least = Math.Max(least, (int)bound.Scope);
                listed |= 1u << (int)bound.Scope;
            }
            else if (bound.IsCeiling && bound.Status <= AuthorizationStatus.Authorized && bound.Authority is null)
            {
                if (applies.IsTrue) most = Math.Min(most, (int)bound.Scope - 1);
                if (bound.Scope <= AuthorizationScope.Committing) refused |= applies;
            }
        }

        // A complete list names every grant. Of any other, one may be missing, up to what is refused.
        var granted = (isComplete ? listed | 1u << least : (1u << most + 1) - 1) & uint.MaxValue << least;
        return (refused.IsTrue ? 0 : granted) | (refused.IsFalse ? 0 : granted << Refused & AllGrants & uint.MaxValue << Refused);
    }

    /// <summary>A recorded encounter that was, or may have been, on the day.</summary>
    private sealed record Occasion(Encounter Encounter, string Name, Truth Held)
    {
        /// <summary>Whether somebody is recorded as there. An open list leaves those whose participation covers the day.</summary>
        public Truth Recorded(Participant participant, Truth covered)
        {
            foreach (var present in Encounter.Present)
                if (present.Id == participant.Who.Id) return true;
            return Encounter.Present.IsComplete ? false : covered & Truth.Unknown;
        }
    }

    /// <summary>What is asked of one participant.</summary>
    private sealed record Seated(Attendee Who, Question Part, Proposition There, Question? Service, Question Capacity);

    /// <summary>What is asked of one side.</summary>
    private sealed record Bench(Side Side, Question? Backing, Seated[] Seats, int LastBlock);
}
