using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Principles;

namespace Diplomacy.Core.Benchmarks;

/// <summary>The answers as somebody would write them with if and else who knows that no fact is missing.</summary>
internal static class ByHand
{
    /// <summary>The level under McFaul's definition.</summary>
    public static string Level(Channel channel, DateOnly day)
    {
        Encounter? today = null;
        foreach (var encounter in channel.Encounters)
            if (encounter.By.Holds().IsTrue && encounter.On.Includes(day).IsTrue) today = encounter;

        bool allOfficial = true, someServing = false, someWithoutServing = false, someOther = false;
        foreach (var side in channel.Sides)
        {
            bool official = false, serving = false;
            var mandated = false;
            foreach (var statement in channel.Authorization)
            {
                if (statement.Party.Id == side.Party?.Id && statement.Scope >= AuthorizationScope.Message
                    && statement.Status >= AuthorizationStatus.Authorized && statement.By.Holds().IsTrue
                    && (statement.Period?.Includes(day) ?? Truth.True).IsTrue) mandated = true;
            }

            foreach (var participant in side.Participants)
            {
                if (today is not null ? !IsThere(today, participant)
                    : !participant.By.Holds().IsTrue || !(participant.Period?.Includes(day) ?? Truth.True).IsTrue) continue;
                if (!participant.Part.TryGet(out var part) || part > Part.Member) continue;
                bool serves = false, legislates = false;
                foreach (var office in participant.Who.Offices)
                {
                    if (office.Body.Id != side.Party?.Id || !office.By.Holds().IsTrue || !office.Period.Includes(day).IsTrue) continue;
                    if (office.Branch.Is(Branch.Legislature).IsTrue) legislates = true;
                    else serves = true;
                }

                if (serves)
                {
                    serving = true;
                    if (participant.Capacity.Is(Capacity.Official).IsTrue) official = true;
                }
                else if (legislates || mandated)
                {
                    someOther = true;
                }
            }

            allOfficial &= official;
            someServing |= serving;
            someWithoutServing |= !serving;
        }

        if (allOfficial) return "1";
        if (someServing && someWithoutServing) return "1.5";
        return someServing || someOther ? "unclassified" : "2";
    }

    /// <summary>"Nothing about X without X", where a discussion sets it off and the party has to be represented.</summary>
    public static Verdict NothingAboutWithout(Channel channel, DateOnly day, Party party)
    {
        var isDiscussed = false;
        foreach (var subject in channel.Subjects)
        {
            if (!subject.By.Holds().IsTrue || !(subject.Period?.Includes(day) ?? Truth.True).IsTrue) continue;
            foreach (var affected in subject.Affects)
                if (affected.Value.Id == party.Id && affected.Holds.IsTrue) isDiscussed = true;
        }

        if (!isDiscussed) return Verdict.NotApplicable;
        foreach (var involvement in channel.Involvements)
        {
            if (involvement.Party.Id != party.Id || !involvement.By.Holds().IsTrue || !(involvement.Period?.Includes(day) ?? Truth.True).IsTrue) continue;
            if (involvement.Degree.TryGet(out var degree) && degree >= Degree.Represented) return Verdict.Satisfied;
            if (involvement.Invitation.Is(Invitation.Declined).IsTrue) return Verdict.Satisfied;
        }

        foreach (var side in channel.Sides)
        {
            if (side.Party?.Id != party.Id) continue;
            foreach (var participant in side.Participants)
                if (participant.Capacity.Is(Capacity.Official).IsTrue && participant.By.Holds().IsTrue) return Verdict.Satisfied;
        }

        return Verdict.Violated;
    }

    private static bool IsThere(Encounter encounter, Participant participant)
    {
        foreach (var present in encounter.Present)
            if (present.Id == participant.Who.Id) return true;
        return false;
    }
}
