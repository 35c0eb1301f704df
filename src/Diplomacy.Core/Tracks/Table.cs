using Diplomacy.Core.Actors;
using Diplomacy.Core.Authority;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Reasoning;

namespace Diplomacy.Core.Tracks;

/// <summary>Who is at the table of a channel on a day, and of what kind: from facts to propositions.</summary>
internal sealed class Table(Channel channel, DateOnly on)
{
    private const uint Lead = 1, Member = 2, Away = 4;
    private const uint Serving = 1, Legislator = 2, NotServing = 4 | 8;
    private const int Refused = 6;
    private const uint AllGrants = (1u << Refused + (int)AuthorizationScope.Committing) - 1;
    private const uint Official = 1, Private = 2, Community = 4;

    private static readonly Kinds[] Single =
        [Kinds.Official, Kinds.PrivateOfficial, Kinds.Legislator, Kinds.Instructed, Kinds.Grassroots, Kinds.Elite];

    private readonly (Encounter Encounter, int Number, Truth Held)[] _encounters =
    [
        .. channel.Encounters.Select((e, i) => (e, i, e.By.Holds() & e.On.Includes(on))).Where(e => e.Item3.IsPossible),
    ];

    /// <summary>That a side has somebody of these kinds at the table, or among its leads.</summary>
    public Proposition Seats(Side side, Kinds kinds, bool leading = false)
    {
        var parts = new List<Proposition>();
        foreach (var participant in side.Participants)
            parts.Add(Sits(side, participant, leading) & IsOf(side, participant, kinds));
        parts.Add(OthersSit(side, kinds, leading));
        return Proposition.AnyOf(parts);
    }

    /// <summary>That a party has authorized its side for a scope.</summary>
    public Proposition Grants(Party party, AuthorizationScope scope) =>
        Backing(party).Is(UpFrom(scope) | UpFrom(scope) << Refused & AllGrants);

    /// <summary>
    /// That a side could commit its party: the party authorized it, or an official sits there and the party has not
    /// refused. A side that speaks for no party commits nobody.
    /// </summary>
    public Proposition CanCommit(Side side)
    {
        if (side.Party is not { } party) return Proposition.False;
        const uint NotRefused = (1u << Refused) - 1;
        return Backing(party).Is(UpFrom(AuthorizationScope.Committing))
            | (Backing(party).Is(NotRefused) & Seats(side, Kinds.Official));
    }

    /// <summary>
    /// The highest scope that a party authorized: 0 for none, or the scope; and from <see cref="Refused"/> on the same
    /// again for a party that says that nobody may commit it.
    /// </summary>
    private Question Backing(Party party)
    {
        var statements = channel.StatementsOn(party, on).ToArray();
        return new Question
        {
            Key = $"grant/{party.Id}",
            Rank = 50,
            Answers = Refused + (int)AuthorizationScope.Committing,
            Possible = PossibleGrants(statements, channel.Authorization.IsComplete),
            Attainable = 0b111110,
            By = () => [.. statements.SelectMany(s => s.Statement.By).Distinct()],
            Ask = () => $"What did {party.Name} authorize its side to do?",
            Tell = () => statements.Length == 0
                ? $"{party.Name} authorized nothing"
                : $"{party.Name} on its side: " + string.Join("; ", statements.Select(s => Describe(s.Statement)).Distinct()),
            Do = answer => $"have {party.Name} authorize {Words.Of((AuthorizationScope)answer)}",
        };
    }

    private static uint UpFrom(AuthorizationScope scope) => uint.MaxValue << (int)scope & 0b111111;

    private static string Describe(AuthorizationStatement statement)
    {
        var status = Words.Of(statement.Status);
        var not = statement.By.Holds().IsFalse ? "not " : "";
        return $"{not}{status} as to {Words.Of(statement.Scope)}";
    }

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

    /// <summary>That somebody is at the table, or leads.</summary>
    private Proposition Sits(Side side, Participant participant, bool leading)
    {
        var answers = leading ? Lead : Lead | Member;
        var covered = participant.By.Holds()
            & (participant.Period?.Includes(on) ?? Truth.True);
        var certain = _encounters.Where(e => e.Held.IsTrue).ToArray();
        var uncertain = _encounters.Where(e => !e.Held.IsTrue).ToArray();
        if (certain.Length > 0)
        {
            covered = certain.Select(e => Recorded(e.Encounter, participant, covered)).Aggregate((a, b) => a | b);
        }

        if (uncertain.Length == 0) return Seat(side, participant, covered).Is(answers);

        // Whether an encounter fell on the day decides for everybody at once who was there.
        var there = uncertain.Select(e => Happened(e.Encounter, e.Number)
            & Was($"at-{e.Number}", side, participant, Recorded(e.Encounter, participant, covered)));
        var otherwise = Was("there", side, participant, covered);
        if (certain.Length == 0)
            otherwise = Proposition.AllOf(uncertain.Select(e => !Happened(e.Encounter, e.Number))) & otherwise;
        return Seat(side, participant, Truth.True).Is(answers) & Proposition.AnyOf([.. there, otherwise]);
    }

    private static Truth Recorded(Encounter encounter, Participant participant, Truth covered)
    {
        foreach (var present in encounter.Present)
            if (present.Id == participant.Who.Id) return true;
        return encounter.Present.IsComplete ? false : covered & Truth.Unknown;
    }

    private Question Seat(Side side, Participant participant, Truth covered)
    {
        uint possible = covered.IsTrue ? 0 : Away;
        if (covered.IsPossible)
        {
            foreach (var part in Enum.GetValues<Part>())
            {
                if (participant.Part.Is(part).IsFalse) continue;
                possible |= part switch { Part.Lead => Lead, Part.Member => Member, _ => Away };
            }
        }

        var who = participant.Who.Name;
        return new Question
        {
            Key = $"seat/{side.Id}/{Name(side, participant)}",
            Rank = 20,
            Answers = 3,
            Possible = possible,
            Attainable = Lead | Member | Away,
            By = () => [.. participant.By, .. participant.Part.Claims.SelectMany(c => c.By)],
            Ask = () => $"Was {who} at the table for {side.Name} on {Words.Of(on)}, and as lead?",
            Tell = () => possible switch
            {
                Lead => $"{who} led for {side.Name}",
                Member or Lead | Member => $"{who} sat at the table for {side.Name}",
                Away => $"{who} was not at the table on {Words.Of(on)}",
                _ => $"{who} did not lead for {side.Name}",
            },
            Do = answer => answer == 2 ? $"have {who} leave the table" : $"have {who} {(answer == 0 ? "lead" : "sit")} for {side.Name}",
        };
    }

    private Proposition Was(string where, Side side, Participant participant, Truth covered) => new Question
    {
        Key = $"there/{side.Id}/{Name(side, participant)}/{where}",
        Id = $"there/{side.Id}/{Name(side, participant)}",
        Rank = 21,
        Answers = 2,
        Possible = Question.Bits(covered),
        By = () => participant.By,
        Ask = () => $"Was {participant.Who.Name} there on {Words.Of(on)}?",
        Tell = () => $"{participant.Who.Name} was {(covered.IsTrue ? "" : "not ")}there on {Words.Of(on)}",
    }.Is(Question.Yes);

    private Proposition Happened(Encounter encounter, int number) => new Question
    {
        Key = $"encounter/{number}",
        Rank = 15,
        Answers = 2,
        Possible = Question.Yes | Question.No,
        By = () => encounter.By,
        Ask = () => $"Was the encounter of {encounter.On} on {Words.Of(on)}?",
        Tell = () => "",
    }.Is(Question.Yes);

    /// <summary>That somebody sits there of these kinds whom the list of participants does not name.</summary>
    private Proposition OthersSit(Side side, Kinds kinds, bool leading)
    {
        var certain = _encounters.Where(e => e.Held.IsTrue).ToArray();
        var isOpen = !side.Participants.IsComplete
            && (certain.Length == 0 || certain.Any(e => !e.Encounter.Present.IsComplete));
        var others = new List<Proposition>();
        foreach (var kind in Single)
        {
            if ((kinds & kind) == 0 || !CanSit(side, kind)) continue;
            others.Add(Other(side, kind, isLead: true, isOpen));
            if (!leading) others.Add(Other(side, kind, isLead: false, isOpen));
        }

        var anyone = Proposition.AnyOf(others);
        if (!isOpen || certain.Length > 0) return anyone;
        var closed = _encounters.Where(e => e.Encounter.Present.IsComplete).ToArray();
        if (closed.Length == 0) return anyone;

        // An encounter whose list is complete leaves room for nobody else, unless it was not on the day, or another one was.
        var room = Proposition.AllOf(closed.Select(e => !Happened(e.Encounter, e.Number)));
        var elsewhere = _encounters.Where(e => !e.Encounter.Present.IsComplete).Select(e => Happened(e.Encounter, e.Number));
        return anyone & (room | Proposition.AnyOf(elsewhere));
    }

    private static Proposition Other(Side side, Kinds kind, bool isLead, bool isOpen) => new Question
    {
        Key = $"others/{side.Id}/{(isLead ? "lead" : "member")}/{(int)kind}",
        Id = $"others/{side.Id}",
        Rank = 25,
        Answers = 2,
        Possible = isOpen ? Question.Yes | Question.No : Question.No,
        Ask = () => $"Who else sat for {side.Name}, and in what capacity?",
        Tell = () => $"nobody else sat for {side.Name}",
    }.Is(Question.Yes);

    /// <summary>Nobody serves, or is mandated by, what is not a party.</summary>
    private static bool CanSit(Side side, Kinds kind) => side.Party is not null || (kind & (Kinds.Grassroots | Kinds.Elite)) != 0;

    /// <summary>That a participant is of one of these kinds.</summary>
    private Proposition IsOf(Side side, Participant participant, Kinds kinds)
    {
        if (kinds == Kinds.Any) return Proposition.True;
        var privately = Capacity(side, participant, (Has(Kinds.Grassroots) ? Community : 0) | (Has(Kinds.Elite) ? Official | Private : 0));
        if (side.Party is not { } party) return privately;

        var serving = Capacity(side, participant, (Has(Kinds.Official) ? Official : 0) | (Has(Kinds.PrivateOfficial) ? Private | Community : 0));
        var instructed = Grants(party, AuthorizationScope.Message);
        var outside = Has(Kinds.Instructed)
            ? instructed | privately
            : !instructed & privately;
        if (Has(Kinds.Instructed | Kinds.Grassroots | Kinds.Elite)) outside = Proposition.True;
        else if (!Has(Kinds.Instructed) && !Has(Kinds.Grassroots) && !Has(Kinds.Elite)) outside = Proposition.False;

        var service = Service(participant.Who, party);
        return Proposition.AnyOf(
        [
            service.Is(Serving) & serving,
            Has(Kinds.Legislator) ? service.Is(Legislator) : Proposition.False,
            service.Is(NotServing) & outside,
        ]);

        bool Has(Kinds all) => (kinds & all) == all;
    }

    private Question Service(Attendee who, Party party)
    {
        var possible = who.Offices.ServiceOf(party, on);
        var held = who.Offices.Where(o => o.Body.Id == party.Id).ToArray();
        var telling = possible.Settled() == Actors.Service.Serving
            ? held.Where(o => (o.By.Holds() & o.Period.Includes(on)).IsTrue).Take(1).ToArray()
            : held;
        return new Question
        {
            Key = $"service/{who.Id}/{party.Id}",
            Rank = 30,
            Answers = 4,
            Possible = (uint)possible,
            By = () => [.. telling.SelectMany(o => o.By).Distinct()],
            Ask = () => $"Did {who.Name} hold an office of {party.Name} on {Words.Of(on)}?",
            Tell = () => possible.Settled() switch
            {
                Actors.Service.Serving => $"{who.Name} was {telling[0].Title} of {party.Name} on {Words.Of(on)}",
                Actors.Service.Never => $"{who.Name} never held an office of {party.Name}",
                _ when (possible & (ServiceAnswers.Serving | ServiceAnswers.Legislator)) == 0 =>
                    $"{who.Name} held no office of {party.Name} on {Words.Of(on)}",
                _ => $"{who.Name}'s offices of {party.Name} leave open what he held on {Words.Of(on)}",
            },
        };
    }

    private static Proposition Capacity(Side side, Participant participant, uint answers)
    {
        if (answers == 0) return Proposition.False;
        if (answers == (Official | Private | Community)) return Proposition.True;
        var possible = 0u;
        foreach (var capacity in Enum.GetValues<Capacity>())
            if (!participant.Capacity.Is(capacity).IsFalse) possible |= 1u << (int)capacity - 1;
        var who = participant.Who.Name;
        return new Question
        {
            Key = $"capacity/{side.Id}/{Name(side, participant)}",
            Rank = 31,
            Answers = 3,
            Possible = possible,
            Attainable = Official | Private | Community,
            By = () => [.. participant.Capacity.Claims.SelectMany(c => c.By)],
            Ask = () => $"In what capacity did {who} take part?",
            Tell = () => possible switch
            {
                Official => $"{who} took part in official capacity",
                Private => $"{who} took part in private capacity",
                Community => $"{who} took part as a member of the community",
                _ => $"{who} took part {(((possible & Official) == 0) ? "not in official capacity" : "in some capacity")}",
            },
            Do = answer => $"have {who} take part {(answer switch { 0 => "in official capacity", 1 => "in private capacity", _ => "as a member of the community" })}",
        }.Is(answers);
    }

    /// <summary>Somebody who stands on a side twice is told apart by period.</summary>
    private static string Name(Side side, Participant participant) =>
        side.Participants.Count(p => p.Who.Id == participant.Who.Id) > 1
            ? $"{participant.Who.Id}@{participant.Period}"
            : participant.Who.Id;
}
