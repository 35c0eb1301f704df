using System.Numerics;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Authority;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Reasoning;

namespace Diplomacy.Core.Tracks;

/// <summary>What the facts leave possible of those on a side on a day, as bits. Reads facts, and allocates nothing but to tell statements that contradict each other.</summary>
internal static class Seating
{
    public const uint Member = 1, Lead = 2, Away = 4, AnyPart = 7;
    public const uint Official = 1, Private = 2, Community = 4, AnyCapacity = 7;
    public const uint Unmandated = 1, Mandated = 2;

    /// <summary>From this answer on, a party that refuses to be committed; see <see cref="Grants"/>.</summary>
    public const int Refused = 6;

    /// <summary>How many answers there are to what a party granted.</summary>
    public const int MostGrants = Refused + (int)AuthorizationScope.Committing;

    /// <summary>The answers of a party that has not said that nobody may commit it.</summary>
    public const uint NotRefused = (1u << Refused) - 1;

    private const uint AnyGrant = (1u << MostGrants) - 1;

    /// <summary>The answers of a party that let its side carry its message, or more.</summary>
    public static uint MandatingGrants => UpFrom(AuthorizationScope.Message) | UpFrom(AuthorizationScope.Message) << Refused & AnyGrant;

    public static uint UpFrom(AuthorizationScope scope) => uint.MaxValue << (int)scope & 0b111111;

    /// <summary>Whether a recorded encounter was on the day.</summary>
    public static Truth HeldOn(this Encounter encounter, DateOnly on) => encounter.By.Holds() & encounter.On.Includes(on);

    /// <summary>
    /// Finds the encounters that were certainly on the day, as bits by position.
    /// </summary>
    /// <returns>False where one may or may not have been on the day, or where there are more than 64.</returns>
    public static bool Meetings(Channel channel, DateOnly on, out ulong meetings)
    {
        meetings = 0;
        var encounters = channel.Encounters.Items;
        if (encounters.Count > 64) return false;
        for (var i = 0; i < encounters.Count; i++)
        {
            var held = encounters[i].HeldOn(on);
            if (!held.IsKnown) return false;
            if (held.IsTrue) meetings |= 1UL << i;
        }

        return true;
    }

    /// <summary>Whether a participation covers the day.</summary>
    public static Truth Covers(Participant participant, DateOnly on) =>
        participant.By.Holds() & (participant.Period?.Includes(on) ?? Truth.True);

    /// <summary>Whether somebody is recorded as there. An open list leaves those whose participation covers the day.</summary>
    public static Truth Recorded(Encounter encounter, Participant participant, DateOnly on)
    {
        foreach (var present in encounter.Present)
            if (present.Id == participant.Who.Id) return true;
        return encounter.Present.IsComplete ? Truth.False : Covers(participant, on) & Truth.Unknown;
    }

    /// <summary>Whether somebody took part on the day: as these meetings have it, or if there was none, as his participation does.</summary>
    public static Truth TookPart(Channel channel, Participant participant, DateOnly on, ulong meetings)
    {
        if (meetings == 0) return Covers(participant, on);
        var tookPart = Truth.False;
        for (; meetings != 0; meetings &= meetings - 1)
            tookPart |= Recorded(channel.Encounters[BitOperations.TrailingZeroCount(meetings)], participant, on);
        return tookPart;
    }

    /// <summary>Whether people may have sat on a side whom its list does not name.</summary>
    public static bool IsOpen(Channel channel, Side side, ulong meetings)
    {
        if (side.Participants.IsComplete || meetings == 0) return !side.Participants.IsComplete;
        for (; meetings != 0; meetings &= meetings - 1)
            if (!channel.Encounters[BitOperations.TrailingZeroCount(meetings)].Present.IsComplete) return true;
        return false;
    }

    /// <summary>Where somebody who took part so certainly may have sat. Where every part is denied, any may be so.</summary>
    public static uint Parts(Participant participant, Truth tookPart)
    {
        var away = tookPart.IsTrue ? 0 : Away;
        if (tookPart.IsFalse) return away;
        if (participant.Part.TryGet(out var known)) return away | Seat(known);
        var seats = 0u;
        for (var part = Part.Lead; part <= Part.GoBetween; part++)
            if (!participant.Part.Is(part).IsFalse) seats |= Seat(part);
        return seats == 0 ? AnyPart : away | seats;

        static uint Seat(Part part) => part switch { Part.Lead => Lead, Part.Member => Member, _ => Away };
    }

    /// <summary>In what capacity somebody may have taken part. Where every one is denied, any may be so.</summary>
    public static uint Capacities(Participant participant) => Choices.Of(participant.Capacity);

    /// <summary>The kinds that somebody may be of, given whether his side has the party's mandate.</summary>
    /// <param name="service">What he may be to the party; anything but serving for a side that speaks for none.</param>
    /// <param name="capacities">In what capacity he may take part.</param>
    /// <param name="mandated">Whether the side has the mandate of its party.</param>
    public static Kinds KindsOf(ServiceAnswers service, uint capacities, bool mandated)
    {
        var kinds = Kinds.None;
        if ((service & ServiceAnswers.Serving) != 0)
        {
            if ((capacities & Official) != 0) kinds |= Kinds.Official;
            if ((capacities & ~Official) != 0) kinds |= Kinds.PrivateOfficial;
        }

        if ((service & ServiceAnswers.Legislator) != 0) kinds |= Kinds.Legislator;
        if ((service & ServiceAnswers.NotServing) == 0) return kinds;
        if (mandated) return kinds | Kinds.Instructed;
        if ((capacities & Community) != 0) kinds |= Kinds.Grassroots;
        return (capacities & ~Community) != 0 ? kinds | Kinds.Elite : kinds;
    }

    /// <summary>What three-valued logic makes of a side's having somebody of these kinds at the table; unknown where it is not worth the while.</summary>
    public static Truth Seats(Channel channel, Side side, DateOnly on, Kinds kinds)
    {
        if (!Meetings(channel, on, out var meetings)) return Truth.Unknown;
        var mandates = side.Party is { } speaksFor ? Mandates(channel, speaksFor, on) : Unmandated;
        var any = IsOpen(channel, side, meetings) ? Truth.Unknown : Truth.False;
        foreach (var participant in side.Participants)
        {
            var sits = Choices.Within(Parts(participant, TookPart(channel, participant, on, meetings)), Lead | Member);
            if (sits.IsFalse) continue;
            var service = side.Party is { } party ? participant.Who.Offices.ServiceOf(party, on) : ServiceAnswers.Never;
            var capacities = Capacities(participant);
            var possible = ((mandates & Mandated) != 0 ? KindsOf(service, capacities, mandated: true) : Kinds.None)
                | ((mandates & Unmandated) != 0 ? KindsOf(service, capacities, mandated: false) : Kinds.None);
            any |= sits & Choices.Within((uint)possible, (uint)kinds);
        }

        return any;
    }

    /// <summary>What three-valued logic makes of a side's being able to commit its party; see <see cref="Table.CanCommit"/>.</summary>
    public static Truth CanCommit(Channel channel, Side side, DateOnly on)
    {
        if (side.Party is not { } party) return false;
        var grants = Grants(channel, party, on);
        var granted = Choices.Within(grants, UpFrom(AuthorizationScope.Committing));
        var notRefused = Choices.Within(grants, NotRefused);
        return granted.IsTrue || notRefused.IsFalse ? granted : granted | (notRefused & Seats(channel, side, on, Kinds.Official));
    }

    /// <summary>Whether the side of a party may have, or may lack, its mandate.</summary>
    public static uint Mandates(Channel channel, Party party, DateOnly on) => Mandates(Grants(channel, party, on));

    public static uint Mandates(uint grants) =>
        ((grants & MandatingGrants) != 0 ? Mandated : 0) | ((grants & ~MandatingGrants) != 0 ? Unmandated : 0);

    /// <summary>
    /// What a party may have authorized at most: bit 0 for nothing, or the bit of the scope; and from <see cref="Refused"/> on
    /// the same again for a party that says that nobody may commit it.
    /// </summary>
    public static uint Grants(Channel channel, Party party, DateOnly on)
    {
        int least = 0, most = (int)AuthorizationScope.Signing;
        var listed = 0u;
        var isComplete = channel.Authorization.IsComplete;
        var refused = isComplete ? Truth.False : Truth.Unknown;
        var (floor, ceiling) = ((Scope: 0, Status: 0), (Scope: int.MaxValue, Status: int.MaxValue));
        foreach (var statement in channel.Authorization)
        {
            if (statement.Party.Id != party.Id || Bound.Of(statement) is not { } bound) continue;
            var applies = AuthorizationRules.Applies(channel, statement, on, on);
            if (applies.IsFalse) continue;
            var (scope, status) = ((int)bound.Scope, (int)bound.Status);
            if (bound.IsCeiling)
            {
                if (applies.IsTrue) ceiling = (Math.Min(ceiling.Scope, scope), Math.Min(ceiling.Status, status));
                if (bound.Status > AuthorizationStatus.Authorized || bound.Authority is not null) continue;
                if (applies.IsTrue) most = Math.Min(most, scope - 1);
                if (bound.Scope <= AuthorizationScope.Committing) refused |= applies;
            }
            else
            {
                if (applies.IsTrue) floor = (Math.Max(floor.Scope, scope), Math.Max(floor.Status, status));
                if (bound.Status < AuthorizationStatus.Authorized) continue;
                if (applies.IsTrue) least = Math.Max(least, scope);
                listed |= 1u << scope;
            }
        }

        // Only then is it worth asking each of each.
        if (ceiling.Scope <= floor.Scope && ceiling.Status <= floor.Status
            && AuthorizationRules.Contradictory(channel.StatementsOn(party, on).Where(s => s.Applies.IsTrue).Select(s => s.Statement))) return AnyGrant;

        // A complete list names every grant. Of any other, one may be missing, up to what is refused.
        var granted = (isComplete ? listed | 1u << least : (1u << most + 1) - 1) & uint.MaxValue << least;
        return (refused.IsTrue ? 0 : granted) | (refused.IsFalse ? 0 : granted << Refused & AnyGrant & uint.MaxValue << Refused);
    }
}
