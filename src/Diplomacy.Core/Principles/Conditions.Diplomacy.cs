using Ardalis.GuardClauses;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Authority;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Reasoning;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Principles;

public static partial class Conditions
{
    private const Kinds ServesOrInstructed = Kinds.Official | Kinds.PrivateOfficial | Kinds.Instructed;

    /// <summary>
    /// A citizen of the state takes part on one side, whatever his part, and on another sits somebody who serves a foreign state, or is
    /// instructed by it.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    public static Condition CitizenMeetsGovernment(State state) => About(
        state,
        $"a citizen of {state?.Name} deals with a foreign government",
        c => Pairs(c, abroad: b => b.Id != state!.Id, (a, b) =>
            AnyOf(c, a, host: a, () => ($"citizen/{state!.Id}", $"take part for {a.Side.Name} as a citizen of {state.Name}"), officially: false, (who, block) => Citizen(who, state!, block))
            & Table.Of(c).Seats(b.Side, ServesOrInstructed)),
        (channel, on) => IfKnown(SomePair(channel, abroad: b => b.Id != state!.Id, (a, b) =>
            SomeTakesPart(a, on, officially: false, who => Names(who.CitizenOf, state!)) & Seating.Seats(channel, b, on, ServesOrInstructed))));

    /// <summary>A subject is discussed on the day over which the party is in dispute, or which its measures are about.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    public static Condition DisputeDiscussed(Party party) => About(
        party,
        $"a dispute or measures of {party?.Name} are discussed",
        c => SomeSubject(
            c.Channel,
            c.On,
            s => Touches("disputed", "is in dispute with, or is about measures of,", "concern a dispute with, or measures of,", s.Title, s.DisputedBy, party!),
            new Question
            {
                Rank = 11,
                Answers = 2,
                Possible = c.Channel.Subjects.IsComplete ? Question.No : Question.Yes | Question.No,
                Wording = () => new()
                {
                    Key = $"other-dispute/{party!.Id}",
                    Ask = () => $"Was any other dispute with {party.Name}, or measure of it, discussed?",
                    Tell = () => $"no other dispute with {party.Name} or measure of it was discussed",
                },
            }.Is(Question.Yes)),
        (channel, on) => SomeSubject(channel, on, party!, s => s.DisputedBy));

    /// <summary>The channel is for this purpose.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="purpose"/> is not a defined value.</exception>
    public static Condition Pursues(Purpose purpose)
    {
        Guard.Against.EnumOutOfRange(purpose);
        var what = purpose == Purpose.Influence ? "influence the other side's government" : Words.Of(purpose);
        return new Condition($"the channel is meant to {what}", (Case c) =>
        {
            var (pursued, claims) = Find(c.Channel.Purposes, p => p == purpose);
            return new Question
            {
                Rank = 19,
                Answers = 2,
                Possible = Question.Bits(pursued),
                Wording = () => new()
                {
                    Key = $"purpose/{Words.Key(purpose)}",
                    By = () => [.. claims.SelectMany(p => p.By)],
                    Ask = () => $"Was it meant to {what}?",
                    Tell = () => $"it was {(pursued.IsTrue ? "" : "not ")}meant to {what}",
                },
            }.Is(Question.Yes);
        });
    }

    /// <summary>
    /// The party authorized this on the day, or more. Who is aware of a contact, or tolerates or encourages it, has not authorized it.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="scope"/> is not a defined value.</exception>
    public static Condition Authorizes(Party party, AuthorizationScope scope)
    {
        Guard.Against.EnumOutOfRange(scope);
        return About(party, $"{party?.Name} authorized {AuthorityWords.Of(scope)}", c => Granted(c, party!, scope));
    }

    /// <summary>Somebody who serves the party sits on its side in official capacity.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    public static Condition ActsOfficially(Party party) =>
        About(party, $"{party?.Name} acts through an official", c => c.Channel.SideOf(party!) is { } side ? Table.Of(c).Seats(side, Kinds.Official) : Proposition.False);

    /// <summary>
    /// The head of a mission acts officially opposite an official of the state that he is accredited to.
    /// </summary>
    public static Condition MissionMeetsHost { get; } = new(
        "a mission deals with the state that it is accredited to",
        (Case c) => Pairs(c, abroad: _ => true, (a, b) => Mission(c, a, b)),
        settle: (channel, on) => IfKnown(SomePair(channel, abroad: _ => true, (a, b) => a.Party is State
            ? SomeActs(a, on, o => IsMissionTo(o, b.Party!)) & SomeActs(b, on, IsNoLegislator)
            : false)));

    /// <summary>
    /// Wherever a mission deals with its host, somebody of the host's ministry for foreign affairs acts for that, or the host has
    /// authorized its side to be in contact, and so agreed to another way.
    /// </summary>
    /// <remarks>
    /// A foreign minister is of the ministry. Of any other official of the executive it is not recorded, and stays open.
    /// </remarks>
    public static Condition ThroughForeignMinistry { get; } = new("the mission goes with or through the foreign ministry, or another that was agreed", (Case c) =>
        !Pairs(c, abroad: _ => true, (a, b) => Mission(c, a, b) & !OfMinistry(c, b) & !Granted(c, b.Side.Party!, AuthorizationScope.Contact, b.Block)));

    /// <summary>That this is so of a side and of another one that speaks for a foreign state.</summary>
    private static Proposition Pairs(Case c, Func<State, bool> abroad, Func<Delegation, Delegation, Proposition> that)
    {
        var pairs = new List<Proposition>();
        var all = c.View(Delegation.All);
        foreach (var other in all)
        {
            if (other.Side.Party is not State state || !abroad(state)) continue;
            foreach (var one in all)
                if (!ReferenceEquals(one, other)) pairs.Add(that(one, other));
        }

        return Proposition.AnyOf(pairs);
    }

    private static Proposition Mission(Case c, Delegation from, Delegation to) =>
        from.Side.Party is not State state ? Proposition.False
        : Acts(c, from, host: to, () => ($"mission/{to.Side.Id}", $"head of the mission of {state.Name} to {to.Side.Name}"), o => IsMissionTo(o, to.Side.Party!))
            & Acts(c, to, host: to, () => ("official", $"an official of {to.Side.Name}"), IsNoLegislator);

    private static Proposition OfMinistry(Case c, Delegation of) =>
        Acts(c, of, host: of, () => ("foreign-ministry", $"of the ministry for foreign affairs of {of.Side.Name}"), o => o.Branch.Is(Branch.ForeignMinister) | (o.Branch.Is(Branch.Executive) & Truth.Unknown));

    /// <summary>That somebody acts officially for a side who holds an office of its party of which this is so.</summary>
    private static Proposition Acts(Case c, Delegation of, Delegation host, Func<(string Key, string What)> office, Func<Office, Truth> that) =>
        AnyOf(c, of, host, () => (office().Key, $"act officially as {office().What}"), officially: true, (who, block) => Holds(c, who, of.Side, office, that, block));

    /// <summary>That somebody holds an office of the party of a side on the day of which this is so.</summary>
    private static Proposition Holds(Case c, Attendee who, Side side, Func<(string Key, string What)> office, Func<Office, Truth> that, int block)
    {
        var holds = SomeOffice(who, side, c.On, that);
        return new Question
        {
            Block = block,
            Rank = 32,
            Answers = 2,
            Possible = Question.Bits(holds),
            Wording = () => new()
            {
                Key = $"{office().Key}/{who.Id}/{side.Id}",
                By = () => who.Offices.Where(o => o.Body.Id == side.Party!.Id && IsHeld(o, c.On, that) == holds).SelectMany(o => o.By).Once(),
                Ask = () => $"Was {who.Name} {office().What} on {Words.Of(c.On)}?",
                Tell = () => $"{who.Name} was {(holds.IsTrue ? "" : "not ")}{office().What} on {Words.Of(c.On)}",
            },
        }.Is(Question.Yes);
    }

    private static Truth IsMissionTo(Office office, Party host) => office.Branch.Is(Branch.HeadOfMission) & office.AccreditedTo.Is(host);

    private static Truth IsNoLegislator(Office office) => !office.Branch.Is(Branch.Legislature);

    private static Truth SomeOffice(Attendee who, Side side, DateOnly on, Func<Office, Truth> that) =>
        Some(who.Offices, o => o.Body.Id == side.Party!.Id ? IsHeld(o, on, that) : false);

    private static Truth IsHeld(Office office, DateOnly on, Func<Office, Truth> that) => office.By.Holds() & office.Period.Includes(on) & that(office);

    private static Truth SomeActs(Side side, DateOnly on, Func<Office, Truth> that) =>
        SomeTakesPart(side, on, officially: true, who => SomeOffice(who, side, on, that));

    private static Truth SomeTakesPart(Side side, DateOnly on, bool officially, Func<Attendee, Truth> that) =>
        Some(side.Participants, seat => TakesPart(seat, on, officially) & that(seat.Who));

    private static Truth TakesPart(Participant seat, DateOnly on, bool officially) =>
        Seating.Covers(seat, on) & (officially ? seat.Capacity.Is(Capacity.Official) : true);

    private static Truth SomePair(Channel channel, Func<State, bool> abroad, Func<Side, Side, Truth> that)
    {
        var any = Truth.False;
        foreach (var other in channel.Sides)
        {
            if (other.Party is not State state || !abroad(state)) continue;
            foreach (var one in channel.Sides)
                if (!ReferenceEquals(one, other)) any |= that(one, other);
        }

        return any;
    }

    private static Proposition Citizen(Attendee who, State state, int block)
    {
        var citizen = Names(who.CitizenOf, state);
        return new Question
        {
            Block = block,
            Rank = 33,
            Answers = 2,
            Possible = Question.Bits(citizen),
            Wording = () => new()
            {
                Key = $"citizen/{who.Id}/{state.Id}",
                By = () => [.. who.CitizenOf.Where(s => s.Value.Id == state.Id).SelectMany(s => s.By)],
                Ask = () => $"Was {who.Name} a citizen of {state.Name}?",
                Tell = () => $"{who.Name} was {(citizen.IsTrue ? "a" : "no")} citizen of {state.Name}",
            },
        }.Is(Question.Yes);
    }

    /// <summary>That somebody takes part on a side, at the table or beside it, of whom this is so.</summary>
    private static Proposition AnyOf(Case c, Delegation of, Delegation host, Func<(string Key, string Doing)> others, bool officially, Func<Attendee, int, Proposition> that)
    {
        var side = of.Side;
        var some = new List<Proposition>(of.Seats.Length + 1);
        for (var i = 0; i < of.Seats.Length; i++)
        {
            var takesPart = TakesPart(c, side, of.Seats[i], officially, of.First is { } first ? first + i : host.Block);
            some.Add(takesPart.Is(Question.Yes) & that(of.Seats[i][0].Who, takesPart.IsOpen ? takesPart.Block : host.Block));
        }

        some.Add(new Question
        {
            Block = host.Block,
            Rank = 26,
            Answers = 2,
            Possible = side.Participants.IsComplete ? Question.No : Question.Yes | Question.No,
            Wording = () => new()
            {
                Key = $"others-beside/{side.Id}/{others().Key}",
                Ask = () => $"Did anyone else {others().Doing}?",
                Tell = () => $"nobody else took part for {side.Name}",
            },
        }.Is(Question.Yes));
        return Proposition.AnyOf(some);
    }

    private static Question TakesPart(Case c, Side side, Participant[] seats, bool officially, int block = 0)
    {
        var takesPart = Truth.False;
        foreach (var seat in seats) takesPart |= TakesPart(seat, c.On, officially);
        return new Question
        {
            Block = block,
            Rank = 24,
            Answers = 2,
            Possible = Question.Bits(takesPart),
            Wording = () =>
            {
                var who = seats[0].Who;
                var how = officially ? "official part" : "part";
                return new()
                {
                    Key = $"{(officially ? "acts" : "takes-part")}/{side.Id}/{who.Id}",
                    By = () => seats.SelectMany(p => officially ? p.By.Concat(p.Capacity.Voices()) : p.By).Once(),
                    Ask = () => $"Did {who.Name} take {how} for {side.Name} on {Words.Of(c.On)}?",
                    Tell = () => $"{who.Name} {(takesPart.IsTrue ? "took" : "took no")} {how} for {side.Name} on {Words.Of(c.On)}",
                };
            },
        };
    }

    private static Proposition Granted(Case c, Party party, AuthorizationScope scope, int block = 0)
    {
        var granted = c.Channel.Granted(party, scope, c.On, c.On);
        return new Question
        {
            Block = block,
            Rank = 50,
            Answers = 2,
            Possible = Question.Bits(granted),
            Attainable = Question.Yes,
            Wording = () => new()
            {
                Key = $"authorized/{Words.Key(scope)}/{party.Id}",
                By = () => InOrder(c.Channel.StatementsOn(party, c.On).Select(s => s.Statement)).SelectMany(s => s.By).Once(),
                Ask = () => $"Had {party.Name} authorized {AuthorityWords.Of(scope)}?",
                Tell = () => $"{party.Name} had {(granted.IsTrue ? "" : "not ")}authorized {AuthorityWords.Of(scope)}",
                Do = _ => $"have {party.Name} authorize {AuthorityWords.Of(scope)}",
            },
        }.Is(Question.Yes);
    }

    /// <summary>A side, and in what order it is asked about.</summary>
    /// <remarks>
    /// What matters to one host is asked together, and so is whatever concerns somebody of whom it is unknown whether he takes part, since
    /// that matters to every host. One has to give way: the first where there are many such people, or else the second. What has to be kept
    /// in mind grows with the number of hosts in the first case, and with the number of such people in the second.
    /// </remarks>
    /// <param name="Side">The side.</param>
    /// <param name="Seats">Each person, with every time that he stands there.</param>
    /// <param name="First">The block of the first of them, whom those of the others follow; null where each is asked about with the first host that he matters to.</param>
    /// <param name="Block">The block of what matters to the side as a host.</param>
    private sealed record Delegation(Side Side, Participant[][] Seats, int? First, int Block)
    {
        private const int AsManyAsAHost = 2;

        public static Delegation[] All(Case c)
        {
            var (sides, people) = (c.Channel.Sides, c.Channel.Sides.Sum(s => s.Participants.Count));
            var all = new Delegation[sides.Count];
            var (open, first) = (0, 1);
            for (var i = 0; i < all.Length; i++)
            {
                var side = sides[i];
                all[i] = new Delegation(side, side.Seats(), first, people + 1 + i);
                first += side.Participants.Count;
                open += all[i].Seats.Count(seats => TakesPart(c, side, seats, officially: true).IsOpen);
            }

            return open >= AsManyAsAHost * all.Length ? all : Array.ConvertAll(all, d => d with { First = null });
        }
    }
}
