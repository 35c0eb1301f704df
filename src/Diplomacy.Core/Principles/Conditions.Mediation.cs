using Ardalis.GuardClauses;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Reasoning;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Principles;

/// <content>Conditions on mediation: how it was done, whom it includes, and the channels beside this one.</content>
public static partial class Conditions
{
    /// <summary>A mediator or facilitator takes part on the day. Hosts and witnesses do not mediate.</summary>
    public static Condition Mediated { get; } = new("the channel is mediated", c => Proposition.AnyOf(
    [
        .. Mediators(c).Select(m => m.Takes.Is(Question.Yes)),
        OtherMediator(c.Channel).Is(Question.Yes),
    ]), settle: (channel, on) => Setting.SomeActs(channel, on, Setting.Mediates));

    /// <summary>Something has been agreed by the day.</summary>
    public static Condition Agreed { get; } = new("something is agreed", c => Proposition.AnyOf(
    [
        .. c.Channel.Commitments.Select(commitment => Made(commitment, c.On)),
        Fact(13, Others(c.Channel.Commitments), _ => new()
        {
            Key = "other-agreement",
            Ask = () => "Was anything else agreed?",
            Tell = () => "nothing else was agreed",
        }).Is(Question.Yes),
    ]));

    /// <summary>
    /// What is asked of good mediation was done, as recorded: consent by every side, everything else as a whole. Unknown
    /// where nobody states it.
    /// </summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="requirement"/> is not a defined value.</exception>
    public static Condition Met(Requirement requirement)
    {
        Guard.Against.EnumOutOfRange(requirement);
        var name = NameOf(requirement);
        return new Condition($"{name} is met", c => requirement == Requirement.Consent
            ? Proposition.AllOf(c.Channel.Sides.Select(side => Stands(c, requirement, record => record.Of is null || record.Of.Id == side.Party?.Id, (met, by) => new()
            {
                Key = $"consent/{side.Id}",
                By = by,
                Ask = () => $"Did {side.Name} agree to the mediation and to the mediator?",
                Tell = () => $"{side.Name} {(met ? "agreed" : "did not agree")} to the mediation",
                Do = _ => $"obtain the consent of {side.Name} to the mediation",
            })))
            : Stands(c, requirement, record => record.Of is null, (met, by) => new()
            {
                Key = $"conduct/{Words.Key(requirement)}",
                By = by,
                Ask = () => $"Is {name} shown?",
                Tell = () => $"{name} {(met ? "is shown" : "was wanting")}",
                Do = _ => $"provide for {name}",
            }));
    }

    /// <summary>A woman is at the table, or mediates, on the day. Advisers, observers and guests are not at the table.</summary>
    /// <remarks>
    /// Whether an encounter without a certain date was on the day is not asked of all who sat there at once, but of each: so it
    /// can be unknown where only that date is.
    /// </remarks>
    public static Condition WomanAtTheTable { get; } = new("a woman is at the table", (Case c) =>
    {
        var women = new List<Proposition>();
        foreach (var side in c.Channel.Sides)
        {
            var others = Truth.False;
            foreach (var (who, sat) in SeatedOn(c.Channel, side, c.On))
            {
                if (who is null) others = sat & Truth.Unknown;
                else women.Add(AtTheTable(c, side, who, sat).Is(Question.Yes) & IsWoman(who, who.Id).Is(Question.Yes));
            }

            women.Add(Fact(26, others, _ => new()
            {
                Key = $"others-women/{side.Id}",
                Ask = () => $"Was there a woman among others who sat for {side.Name}?",
                Tell = () => $"nobody else sat for {side.Name}",
            }).Is(Question.Yes));
        }

        foreach (var (actor, name, takes) in Mediators(c)) women.Add(takes.Is(Question.Yes) & IsWoman(actor, name).Is(Question.Yes));
        women.Add(Fact(46, Others(c.Channel.ThirdParties), _ => new()
        {
            Key = "other-mediators-women",
            Ask = () => "Was there a woman among other mediators?",
            Tell = () => "there were no other mediators",
        }).Is(Question.Yes));
        return Proposition.AnyOf(women);
    });

    /// <summary>Another channel runs beside this one, or this is its public face.</summary>
    public static Condition HasParallel { get; } = new("another channel runs beside it", c => Proposition.AnyOf(
        [.. Links(c.Channel).Select(l => l.Runs.Is(Question.Yes)), OtherLink(c.Channel).Is(Question.Yes)]), settle: (channel, _) => Some(channel.Links, l => IsBeside(l) ? l.By.Holds() : false));

    /// <summary>Every channel that runs beside this one is known to those who lead this one, and this to them; or both to a common lead.</summary>
    public static Condition ParallelKnown { get; } = new("the channels know of each other", c => Proposition.AllOf(
    [
        .. Links(c.Channel).Select(l => !l.Runs.Is(Question.Yes) | Aware(l).Is(Choices.Bit(Awareness.Mutual) | Choices.Bit(Awareness.CommonLead))),
        !OtherLink(c.Channel).Is(Question.Yes) | Fact(71, Truth.Unknown, _ => new()
        {
            Key = "other-link-known",
            Ask = () => "Did the channels beside it know of it, and it of them?",
            Tell = () => "",
        }).Is(Question.Yes),
    ]));

    /// <summary>
    /// A position of a party that this channel conveys on the day contradicts one that a channel beside it conveys. A linked
    /// channel that is not among <paramref name="others"/> leaves it open.
    /// </summary>
    /// <param name="others">The channels beside this one, by whose ids its links are found.</param>
    /// <exception cref="ArgumentException">Two of them have the same id.</exception>
    public static Condition ContradictsParallel(params ReadOnlySpan<Channel> others)
    {
        var all = ValueList.Of(others);
        foreach (var other in all) Guard.Against.Null(other, nameof(others));
        Guard.Against.Repeated(all, (Channel o) => o.Id, "the channel", nameof(others));
        return new Condition("the channels contradict each other", c => Proposition.AnyOf(
        [
            .. Links(c.Channel).Select(l => l.Runs.Is(Question.Yes)
                & Clashes(c.Channel, l.Channel, all.FirstOrDefault(o => o.Id == l.Channel), c.On)),
            OtherLink(c.Channel).Is(Question.Yes) & Clash(c.Channel.Id, "others", c.Channel.Positions is { IsComplete: true, Count: 0 }).Is(Question.Yes),
        ]));
    }

    /// <summary>A requirement in the words of a sentence.</summary>
    private static string NameOf(Requirement requirement) => requirement switch
    {
        Requirement.InternationalLaw => "respect for international law",
        Requirement.QualityAgreement => "the quality of the agreement",
        Requirement.WomensParticipation => "the participation of women in the process",
        _ => Words.Of(requirement),
    };

    private static IEnumerable<(Actor Actor, string Name, Question Takes)> Mediators(Case @case)
    {
        foreach (var (third, name) in Named(@case.Channel.ThirdParties.Where(t => Setting.Mediates(t.Function)), t => t.Actor.Id))
        {
            yield return (third.Actor, name, Fact(43, Setting.Acts(third, @case.On), mediates => new()
            {
                Key = $"mediator/{name}",
                By = () => third.By,
                Ask = () => $"Did {third.Actor.Name} mediate on {Words.Of(@case.On)}?",
                Tell = () => $"{third.Actor.Name} {(mediates ? "mediated" : "did not mediate")}",
            }));
        }
    }

    private static Question OtherMediator(Channel channel) => Fact(44, Others(channel.ThirdParties), _ => new()
    {
        Key = "other-mediator",
        Ask = () => "Did anybody else mediate?",
        Tell = () => "nobody else mediated",
    });

    /// <summary>What the records say of a requirement. Who was wronged in it says that it was not met; one party alone cannot say that it was.</summary>
    private static Proposition Stands(
        Case @case, Requirement requirement, Func<Conduct, bool> speaksForAll, Func<bool, Func<ValueList<Attribution>>, Wording> wording)
    {
        var records = @case.Channel.Conduct
            .Where(r => r.Requirement == requirement && (speaksForAll(r) || (requirement != Requirement.Consent && r.Met.Answer().IsFalse)))
            .Select(r => (Record: r, Applies: r.By.Holds() & (r.Period?.Includes(@case.On) ?? Truth.True), Met: r.Met.Answer()))
            .Where(r => r.Applies.IsPossible).ToArray();
        var (yes, no) = (Says(true), Says(false));
        var met = yes.IsTrue == no.IsTrue ? Truth.Unknown
            : yes.IsTrue ? no.IsFalse ? true : Truth.Unknown
            : yes.IsFalse ? false : Truth.Unknown;
        return Fact(45, met, attainable: Question.Yes, holds => wording(holds, () => records.SelectMany(r => r.Record.By.Concat(r.Record.Met.Voices())).Once()))
            .Is(Question.Yes);

        Truth Says(Truth met) => records.Where(r => r.Met == met).Aggregate(Truth.False, (any, r) => any | r.Applies);
    }

    /// <summary>Who sat on a side, and whether; null stands for others.</summary>
    internal static IEnumerable<(Attendee? Who, Truth Sat)> SeatedOn(Channel channel, Side side, DateOnly on)
    {
        var isSettled = Seating.Meetings(channel, on, out var meetings);
        foreach (var seats in side.Seats())
            yield return (seats[0].Who, isSettled ? seats.Aggregate(Truth.False, (any, p) => any | Sat(p)) : Sits([.. seats]));
        if (!side.Participants.IsComplete) yield return (null, isSettled ? Seating.IsOpen(channel, side, meetings) ? Truth.Unknown : false : Sits(default));

        Truth Sat(Participant participant) => Choices.Within(
            Seating.Parts(participant, Seating.TookPart(channel, participant, on, meetings)), Seating.Lead | Seating.Member);

        // The table tells, where an encounter may or may not have been on the day: that of the channel with one person alone on the side.
        Truth Sits(Listing<Participant> participants) => Composition.Some(Kinds.Any).Holds(
            new Channel(channel.Id, channel.Name, side with { Participants = participants }) { Encounters = channel.Encounters }, on);
    }

    /// <summary>Who mediated, and whether; null stands for bodies and for others.</summary>
    internal static IEnumerable<(Attendee? Who, Truth Sat)> MediatingOn(Channel channel, DateOnly on)
    {
        foreach (var (actor, _, takes) in Mediators(new Case(channel, on)))
            yield return (actor as Attendee, takes.IsOpen ? Truth.Unknown : takes.Possible == Question.Yes);
        if (!channel.ThirdParties.IsComplete && channel.ThirdParties.Count > 0) yield return (null, Truth.Unknown);
    }

    private static Question AtTheTable(Case @case, Side side, Attendee who, Truth sat) => new()
    {
        Rank = 20,
        Answers = 2,
        Possible = Question.Bits(sat),
        Attainable = Question.Yes,
        Wording = () => new()
        {
            Key = $"at-the-table/{side.Id}/{who.Id}",
            Id = $"seat/{side.Id}/{who.Id}",
            By = () => side.Participants.Where(p => p.Who.Id == who.Id).SelectMany(p => p.By.Concat(p.Part.Voices())).Once(),
            Ask = () => $"Was {who.Name} at the table for {side.Name} on {Words.Of(@case.On)}?",
            Tell = () => $"{who.Name} {(sat.IsTrue ? "sat" : "did not sit")} at the table for {side.Name}",
            Do = _ => $"have {who.Name} sit for {side.Name}",
        },
    };

    /// <summary>Whether a person is a woman. Who acted for a body is not stated.</summary>
    private static Question IsWoman(Actor who, string name)
    {
        var gender = (who as Attendee)?.Gender ?? default;
        return Fact(32, gender.Is(Gender.Woman), holds => new()
        {
            Key = $"gender/{name}",
            By = () => gender.Voices(),
            Ask = () => who is Body ? $"Was a woman among those who acted for {who.Name}?" : $"What do sources say of the gender of {who.Name}?",
            Tell = () => $"{who.Name} is {(holds ? "" : "not ")}a woman",
        });
    }

    private static IEnumerable<(string Channel, ChannelLink Link, string Name, Question Runs)> Links(Channel channel)
    {
        foreach (var (link, name) in Named(channel.Links.Where(IsBeside), l => l.Channel))
        {
            yield return (link.Channel, link, name, Fact(70, link.By.Holds(), runs => new()
            {
                Key = $"link/{name}",
                By = () => link.By,
                Ask = () => $"Did the channel {link.Channel} run beside it?",
                Tell = () => $"the channel {link.Channel} {(runs ? "ran" : "did not run")} beside it",
            }));
        }
    }

    private static bool IsBeside(ChannelLink link) => link.Kind is LinkKind.ParallelTo or LinkKind.FrontFor;

    private static Question OtherLink(Channel channel) => Fact(70, Others(channel.Links), _ => new()
    {
        Key = "other-link",
        Ask = () => "Did any other channel run beside it?",
        Tell = () => "no other channel ran beside it",
    });

    private static Question Aware((string Channel, ChannelLink Link, string Name, Question Runs) link)
    {
        var possible = Choices.Of(link.Link.Awareness);
        return new Question
        {
            Rank = 71,
            Answers = 4,
            Possible = possible,
            Attainable = Choices.Bit(Awareness.Mutual),
            Wording = () => new()
            {
                Key = $"link-known/{link.Name}",
                By = () => link.Link.Awareness.Voices(),
                Ask = () => $"Did those who led it and the channel {link.Channel} know of each other, or answer to somebody who did?",
                Tell = () => "of it and the channel " + link.Channel + ", " + Words.Or([.. Choices.ValuesOf<Awareness>(possible).Select(a => a switch
                {
                    Awareness.None => "neither knew of the other",
                    Awareness.OneSided => "only one knew of the other",
                    Awareness.Mutual => "each knew of the other",
                    _ => "both answered to one who knew of both",
                })]),
                Do = _ => $"let those who lead it and the channel {link.Channel} know of each other",
            },
        };
    }

    /// <summary>That two channels convey opposite positions of one party on one issue.</summary>
    private static Proposition Clashes(Channel channel, string id, Channel? other, DateOnly on)
    {
        var isSilent = channel.Positions is { IsComplete: true, Count: 0 } || other is { Positions: { IsComplete: true, Count: 0 } };
        var isSettled = isSilent || (channel.Positions.IsComplete && other is { Positions.IsComplete: true });
        var clash = Clash(channel.Id, id, isSettled).Is(Question.Yes);
        if (other is null) return clash;

        var mine = Conveyed(channel, on).ToArray();
        var theirs = Conveyed(other, on).ToArray();
        return Proposition.AnyOf(
        [
            clash,
            .. from ours in mine
               from their in theirs
               where ours.Party == their.Party && ours.Issue == their.Issue
               select (ours.Stance.Is(For) & their.Stance.Is(Against)) | (ours.Stance.Is(Against) & their.Stance.Is(For)),
        ]);
    }

    private static Question Clash(string channel, string other, bool isSettled) => Fact(73, isSettled ? false : Truth.Unknown, _ => new()
    {
        Key = $"clash/{channel}/{other}",
        Ask = () => other == "others"
            ? "Did positions conveyed there contradict those conveyed here?"
            : $"Did any other position conveyed in the channel {other} contradict one conveyed here?",
        Tell = () => "no other positions are recorded that could contradict each other",
    });

    private static IEnumerable<(string Party, string Issue, Question Stance)> Conveyed(Channel channel, DateOnly on)
    {
        foreach (var (position, name) in Named(channel.Positions, p => $"{p.Party.Id}/{p.Issue}/{p.AttributedBy?.Id}"))
        {
            var held = HeldOn(position, on);
            var possible = (held.IsTrue ? 0 : Neither) | (held.IsFalse ? 0 : Stances(position));
            yield return (position.Party.Id, position.Issue, new Question
            {
                Rank = 72,
                Answers = 3,
                Possible = possible,
                Attainable = For | Against | Neither,
                Wording = () => new()
                {
                    Key = $"conveyed/{channel.Id}/{name}",
                    By = () => position.By.Concat(position.Favours.Voices()).Once(),
                    Ask = () => $"What did {channel.Name} convey as the position of {position.Party.Name} on \"{position.Issue}\"?",
                    Tell = () => $"as {channel.Name} conveyed, {position.Party.Name} {TellStance(possible, position.Issue)}",
                    Do = answer => answer == 2
                        ? $"convey no position of {position.Party.Name} on \"{position.Issue}\" in {channel.Name}"
                        : $"convey in {channel.Name} that {position.Party.Name} {(answer == 0 ? "favours" : "opposes")} \"{position.Issue}\"",
                },
            });
        }
    }
}
