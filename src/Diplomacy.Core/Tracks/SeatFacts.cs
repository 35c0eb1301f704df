using Diplomacy.Core.Actors;
using Diplomacy.Core.Authority;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Reasoning;

namespace Diplomacy.Core.Tracks;

/// <summary>What can be asked of those on a side on a day, and what the facts say of it.</summary>
internal sealed class SeatFacts(Channel channel, DateOnly on)
{
    public Question Part(Side side, Participant participant, string name, Truth covered, int block = 0)
    {
        var possible = Seating.Parts(participant, covered);
        var who = participant.Who.Name;
        return new Question
        {
            Block = block,
            Rank = 20,
            Answers = 3,
            Possible = possible,
            Attainable = Seating.AnyPart,
            Wording = () => new()
            {
                Key = $"seat/{side.Id}/{name}",
                By = () => participant.By.Concat(participant.Part.Voices()).Once(),
                Ask = () => $"Was {who} at the table for {side.Name} on {Words.Of(on)}, and as lead?",
                Tell = () => possible switch
                {
                    Seating.Lead => $"{who} led for {side.Name}",
                    Seating.Member or (Seating.Lead | Seating.Member) => $"{who} sat at the table for {side.Name}",
                    Seating.Away => $"{who} was not at the table on {Words.Of(on)}",
                    Seating.Lead | Seating.Away => $"{who} led for {side.Name} or was not at the table on {Words.Of(on)}",
                    _ => $"{who} did not lead for {side.Name}",
                },
                Do = answer => answer == 2 ? $"have {who} leave the table" : $"have {who} {(answer == 0 ? "sit" : "lead")} for {side.Name}",
            },
        };
    }

    /// <summary>The part of those of one kind who are not named: of several, a lead settles all that a member does.</summary>
    public static Question Other(Side side, Kinds kind, bool isOpen, int block = 0)
    {
        return new Question
        {
            Block = block,
            Rank = 25,
            Answers = 3,
            Possible = isOpen ? Seating.AnyPart : Seating.Away,
            Attainable = Seating.Lead | Seating.Member,
            Wording = () => new()
            {
                Key = $"others/{side.Id}/{(int)kind}",
                Id = $"others/{side.Id}",
                Ask = () => $"Who else sat for {side.Name}, and in what capacity?",
                Tell = () => $"nobody else sat for {side.Name}",
                Do = answer => $"have {Somebody()} " + (side.Party is null ? $"{Joins(answer)} for {side.Name}" : Joins(answer)),
            },
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
    public Question Service(Attendee who, Body body, int block = 0)
    {
        var possible = who.Offices.ServiceOf(body, on);
        return new Question
        {
            Block = block,
            Rank = 30,
            Answers = 4,
            Possible = (uint)possible,
            Wording = () => new()
            {
                Key = $"service/{who.Id}/{body.Id}",
                By = () => Telling().SelectMany(o => o.By).Once(),
                Ask = () => $"Did {who.Name} hold an office of {body.Name} on {Words.Of(on)}?",
                Tell = () => possible.Settled() switch
                {
                    Actors.Service.Serving => Telling() is [var office, ..]
                        ? $"{who.Name} was {office.Title} of {body.Name} on {Words.Of(on)}"
                        : $"{who.Name} served {body.Name} on {Words.Of(on)}",
                    Actors.Service.Never => $"{who.Name} never held an office of {body.Name}",
                    _ when (possible & (ServiceAnswers.Serving | ServiceAnswers.Legislator)) == 0 =>
                        $"{who.Name} held no office of {body.Name} on {Words.Of(on)}",
                    _ => $"{who.Name}'s offices of {body.Name} leave open what he held on {Words.Of(on)}",
                },
            },
        };

        // One office held on the day says that somebody serves; that he does not, all of them say.
        Office[] Telling()
        {
            var offices = who.Offices.Where(o => o.Body.Id == body.Id).ToArray();
            return possible.Settled() == Actors.Service.Serving
                ? [.. offices.Where(o => (o.By.Holds() & o.Period.Includes(on)).IsTrue).Take(1)]
                : offices;
        }
    }

    public static Question Capacity(Side side, Participant participant, string name, int block = 0)
    {
        var possible = Seating.Capacities(participant);
        var who = participant.Who.Name;
        return new Question
        {
            Block = block,
            Rank = 31,
            Answers = 3,
            Possible = possible,
            Attainable = Seating.AnyCapacity,
            Wording = () => new()
            {
                Key = $"capacity/{side.Id}/{name}",
                By = () => participant.Capacity.Voices(),
                Ask = () => $"In what capacity did {who} take part?",
                Tell = () => $"{who} took part " + possible switch
                {
                    Seating.Official => "in official capacity",
                    Seating.Private => "in private capacity",
                    Seating.Community => "as a member of the community",
                    Seating.Private | Seating.Community => "in no official capacity",
                    _ => "in one of two capacities",
                },
                Do = answer => $"have {who} take part {answer switch { 0 => "in official capacity", 1 => "in private capacity", _ => "as a member of the community" }}",
            },
        };
    }

    /// <summary>
    /// The highest scope that a party authorized: 0 for none, or the scope; and from <see cref="Seating.Refused"/> on the same
    /// again for a party that says that nobody may commit it.
    /// </summary>
    public Question Backing(Party party, int block = 0)
    {
        var possible = Seating.Grants(channel, party, on);
        var mayExceedContact = (possible & Seating.MandatingGrants) != 0;
        return new Question
        {
            Block = block,
            Rank = 50,
            Answers = Seating.MostGrants,
            Possible = possible,
            Attainable = 0b111110,
            Wording = () => new()
            {
                Key = $"grant/{party.Id}",
                By = () => Telling().SelectMany(s => s.By).Once(),
                Ask = () => $"What did {party.Name} authorize its side to do?",
                Tell = () => Telling() is [_, ..] telling
                    ? $"{party.Name} " + Words.And([.. telling.Select(s => $"{AuthorityWords.Did(s.Status, s.By.Holds().IsFalse)} {AuthorityWords.Of(s.Scope)}").Distinct()])
                    : $"{party.Name} authorized nothing",
                Do = answer => $"have {party.Name} authorize {(answer == 1 && mayExceedContact ? "no more than " : "")}{AuthorityWords.Of((AuthorizationScope)answer)}",
            },
        };

        AuthorizationStatement[] Telling() => TellingOf([.. channel.StatementsOn(party, on).Select(s => s.Statement)]);
    }

    /// <summary>
    /// Of what is stated, what tells most: everything where it is contradictory; else the highest grant, or else a refusal
    /// that somebody put into words, or else the denial of the least backing.
    /// </summary>
    private static AuthorizationStatement[] TellingOf(AuthorizationStatement[] all)
    {
        if (AuthorizationRules.Contradictory(all) || all.Any(s => !s.By.Holds().IsKnown)) return all;
        var granted = all.Where(s => s.Status >= AuthorizationStatus.Authorized && s.By.Holds().IsTrue).OrderByDescending(s => s.Scope);
        var refused = all.Where(s => s.Status < AuthorizationStatus.Unaware && s.By.Holds().IsTrue).OrderBy(s => s.Scope);
        var denied = all.Where(s => s.Status is > AuthorizationStatus.Unaware and <= AuthorizationStatus.Authorized && s.By.Holds().IsFalse)
            .OrderBy(s => s.Scope).ThenBy(s => s.Status);
        return [.. granted.Take(1).Concat(refused.Concat(denied).Take(1))];
    }
}
