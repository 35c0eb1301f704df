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
    /// <summary>
    /// A citizen of the state takes part on one side, whatever his part, and on another sits somebody who serves a foreign state, or is
    /// instructed by it.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    public static Condition CitizenMeetsGovernment(State state) =>
        About(state, $"a citizen of {state?.Name} deals with a foreign government", c => Pairs(c, abroad: b => b.Id != state!.Id, (a, b) =>
            AnyOf(c, a, $"citizen/{state!.Id}", $"take part for {a.Name} as a citizen of {state.Name}", officially: false, p => Citizen(p.Who, state))
            & Table.Of(c).Seats(b, Kinds.Official | Kinds.PrivateOfficial | Kinds.Instructed)));

    /// <summary>A subject is discussed on the day over which the party is in dispute, or which its measures are about.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    public static Condition DisputeDiscussed(Party party) =>
        About(party, $"a dispute or measures of {party?.Name} are discussed", c => SomeSubject(
            c.Channel,
            c.On,
            s => Touches("disputed", "is in dispute with, or is about measures of,", "concern a dispute with, or measures of,", s.Title, s.DisputedBy, party!),
            new Question
            {
                Key = $"other-dispute/{party!.Id}",
                Rank = 11,
                Answers = 2,
                Possible = c.Channel.Subjects.IsComplete ? Question.No : Question.Yes | Question.No,
                Ask = () => $"Was any other dispute with {party.Name}, or measure of it, discussed?",
                Tell = () => $"no other dispute with {party.Name} or measure of it was discussed",
            }.Is(Question.Yes)));

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
                Key = $"purpose/{Words.Key(purpose)}",
                Rank = 19,
                Answers = 2,
                Possible = Question.Bits(pursued),
                By = () => [.. claims.SelectMany(p => p.By)],
                Ask = () => $"Was it meant to {what}?",
                Tell = () => $"it was {(pursued.IsTrue ? "" : "not ")}meant to {what}",
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
    public static Condition MissionMeetsHost { get; } = new("a mission deals with the state that it is accredited to", (Case c) =>
        Pairs(c, abroad: _ => true, (a, b) => Mission(c, a, b)));

    /// <summary>
    /// Wherever a mission deals with its host, somebody of the host's ministry for foreign affairs acts for that, or the host has
    /// authorized its side to be in contact, and so agreed to another way.
    /// </summary>
    /// <remarks>
    /// A foreign minister is of the ministry. Of any other official of the executive it is not recorded, and stays open.
    /// </remarks>
    public static Condition ThroughForeignMinistry { get; } = new("the mission goes with or through the foreign ministry, or another that was agreed", (Case c) =>
        !Pairs(c, abroad: _ => true, (a, b) => Mission(c, a, b) & !OfMinistry(c, b) & !Granted(c, b.Party!, AuthorizationScope.Contact)));

    /// <summary>That this is so of a side and of another one that speaks for a foreign state.</summary>
    /// <remarks>By the foreign state: all that matters to one is asked before the next, which keeps the diagram of many sides small.</remarks>
    private static Proposition Pairs(Case c, Func<State, bool> abroad, Func<Side, Side, Proposition> that) =>
        Proposition.AnyOf(
            from other in c.Channel.Sides
            from one in c.Channel.Sides
            where !ReferenceEquals(one, other) && other.Party is State state && abroad(state)
            select that(one, other));

    private static Proposition Mission(Case c, Side from, Side to) =>
        from.Party is not State state ? Proposition.False
        : Acts(c, from, $"mission/{to.Id}", $"head of the mission of {from.Name} to {to.Name}", o => o.Branch.Is(Branch.HeadOfMission) & o.AccreditedTo.Is(to.Party!))
            & Acts(c, to, "official", $"an official of {to.Name}", o => !o.Branch.Is(Branch.Legislature));

    private static Proposition OfMinistry(Case c, Side side) =>
        Acts(c, side, "foreign-ministry", $"of the ministry for foreign affairs of {side.Name}", o => o.Branch.Is(Branch.ForeignMinister) | (o.Branch.Is(Branch.Executive) & Truth.Unknown));

    /// <summary>That somebody acts officially for a side who holds an office of its party of which this is so.</summary>
    private static Proposition Acts(Case c, Side side, string key, string what, Func<Office, Truth> that) =>
        AnyOf(c, side, key, $"act officially as {what}", officially: true, p => Holds(c, p.Who, side.Party!, $"{key}/{p.Who.Id}/{side.Id}", what, that));

    /// <summary>That somebody holds an office on the day of which this is so.</summary>
    private static Proposition Holds(Case c, Attendee who, Party of, string key, string what, Func<Office, Truth> that)
    {
        var truths = who.Offices.Where(o => o.Body.Id == of.Id).Select(o => (Office: o, Is: o.By.Holds() & o.Period.Includes(c.On) & that(o))).ToArray();
        var holds = truths.Aggregate(who.Offices.IsComplete ? Truth.False : Truth.Unknown, (any, o) => any | o.Is);
        return new Question
        {
            Key = key,
            Rank = 32,
            Answers = 2,
            Possible = Question.Bits(holds),
            By = () => truths.Where(o => o.Is == holds).SelectMany(o => o.Office.By).Once(),
            Ask = () => $"Was {who.Name} {what} on {Words.Of(c.On)}?",
            Tell = () => $"{who.Name} was {(holds.IsTrue ? "" : "not ")}{what} on {Words.Of(c.On)}",
        }.Is(Question.Yes);
    }

    private static Proposition Citizen(Attendee who, State state)
    {
        var (citizen, claims) = Find(who.CitizenOf, s => s.Id == state.Id);
        return new Question
        {
            Key = $"citizen/{who.Id}/{state.Id}",
            Rank = 33,
            Answers = 2,
            Possible = Question.Bits(citizen),
            By = () => [.. claims.SelectMany(s => s.By)],
            Ask = () => $"Was {who.Name} a citizen of {state.Name}?",
            Tell = () => $"{who.Name} was {(citizen.IsTrue ? "a" : "no")} citizen of {state.Name}",
        }.Is(Question.Yes);
    }

    /// <summary>That somebody takes part on a side, at the table or beside it, of whom this is so.</summary>
    private static Proposition AnyOf(Case c, Side side, string key, string doing, bool officially, Func<Participant, Proposition> that)
    {
        var some = side.Participants.GroupBy(p => p.Who.Id).Select(seats => TakesPart(c, side, [.. seats], officially) & that(seats.First()));
        return Proposition.AnyOf(some.Append(new Question
        {
            Key = $"others-beside/{side.Id}/{key}",
            Rank = 26,
            Answers = 2,
            Possible = side.Participants.IsComplete ? Question.No : Question.Yes | Question.No,
            Ask = () => $"Did anyone else {doing}?",
            Tell = () => $"nobody else took part for {side.Name}",
        }.Is(Question.Yes)));
    }

    private static Proposition TakesPart(Case c, Side side, Participant[] seats, bool officially)
    {
        var takesPart = seats.Aggregate((Truth)false, (any, p) => any
            | (p.By.Holds() & (p.Period?.Includes(c.On) ?? Truth.True) & (officially ? p.Capacity.Is(Capacity.Official) : Truth.True)));
        var who = seats[0].Who;
        var how = officially ? "official part" : "part";
        return new Question
        {
            Key = $"{(officially ? "acts" : "takes-part")}/{side.Id}/{who.Id}",
            Rank = 24,
            Answers = 2,
            Possible = Question.Bits(takesPart),
            By = () => seats.SelectMany(p => officially ? p.By.Concat(p.Capacity.Claims.SelectMany(x => x.By)) : p.By).Once(),
            Ask = () => $"Did {who.Name} take {how} for {side.Name} on {Words.Of(c.On)}?",
            Tell = () => $"{who.Name} {(takesPart.IsTrue ? "took" : "took no")} {how} for {side.Name} on {Words.Of(c.On)}",
        }.Is(Question.Yes);
    }

    private static Proposition Granted(Case c, Party party, AuthorizationScope scope)
    {
        var granted = c.Channel.Granted(party, scope, c.On, c.On);
        var statements = InOrder(c.Channel.StatementsOn(party, c.On).Select(s => s.Statement)).ToArray();
        return new Question
        {
            Key = $"authorized/{Words.Key(scope)}/{party.Id}",
            Rank = 50,
            Answers = 2,
            Possible = Question.Bits(granted),
            Attainable = Question.Yes,
            By = () => statements.SelectMany(s => s.By).Once(),
            Ask = () => $"Had {party.Name} authorized {AuthorityWords.Of(scope)}?",
            Tell = () => $"{party.Name} had {(granted.IsTrue ? "" : "not ")}authorized {AuthorityWords.Of(scope)}",
            Do = _ => $"have {party.Name} authorize {AuthorityWords.Of(scope)}",
        }.Is(Question.Yes);
    }
}
