using Ardalis.GuardClauses;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Authority;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Reasoning;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Principles;

/// <content>Conditions on practice: secrecy, what is said for a party, harm, mediation, and the channels beside this one.</content>
public static partial class Conditions
{
    private const uint For = 1, Against = 2, Silent = 4;
    private const uint Granted = 1, Ungranted = 2, Refused = 4;
    private const uint Nothing = 1, Faithful = 2, Contrary = 4;

    /// <summary>Another party claims to speak for this one: a recorded, contestable fact, and not a seat.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    public static Condition RepresentedThrough(Party party) =>
        About(party, $"another party speaks for {party?.Name}", c => Through(c.Channel, party!, c.On).Is(Question.Yes));

    /// <summary>The channel is kept secret or confidential. Unknown where nobody says so, or accounts differ.</summary>
    public static Condition Confidential { get; } = new("the channel is secret or confidential", c =>
    {
        var possible = Possible(c.Channel.Secrecy);
        return new Question
        {
            Key = "secrecy",
            Rank = 16,
            Answers = 3,
            Possible = possible,
            By = () => ByOf(c.Channel.Secrecy),
            Ask = () => "Was the channel secret, confidential or public?",
            Tell = () => $"the channel was {Words.Or([.. Answers<Secrecy>(possible).Select(Words.Of)])}",
        }.Is(Bit(Secrecy.Secret) | Bit(Secrecy.Confidential));
    });

    /// <summary>
    /// The channel was disclosed, on the day or at any time, without the agreement of its parties: by one who takes part
    /// (a third party of the channel among them), or by an outsider.
    /// </summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="by"/> is not a defined value.</exception>
    public static Condition Disclosed(Discloser by)
    {
        Guard.Against.EnumOutOfRange(by);
        return new Condition($"{WhoDiscloses(by)} discloses the channel", c => SomeDisclosure(c.Channel, by, on: null));
    }

    /// <summary>The channel had been so disclosed by the day.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="by"/> is not a defined value.</exception>
    public static Condition DisclosedSoFar(Discloser by)
    {
        Guard.Against.EnumOutOfRange(by);
        return new Condition($"{WhoDiscloses(by)} has disclosed the channel so far", c => SomeDisclosure(c.Channel, by, c.On));
    }

    /// <summary>Somebody else attributes a position to the party on the day.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    public static Condition Attributed(Party party) =>
        About(party, $"a position is attributed to {party?.Name}", c => Proposition.AnyOf(
        [
            .. Attributions(c.Channel, party!, c.On).Select(a => a.Said.Is(Question.Yes)),
            OtherAttribution(c.Channel, party!).Is(Faithful | Contrary),
        ]));

    /// <summary>A position that somebody else attributes to the party contradicts the one that it itself held on the day.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    public static Condition Contradicted(Party party) =>
        About(party, $"what is attributed to {party?.Name} contradicts its own position", c => Proposition.AnyOf(
        [
            .. Attributions(c.Channel, party!, c.On).Select(a =>
            {
                var own = OwnPosition(c.Channel, party!, a.Issue, c.On);
                return a.Said.Is(Question.Yes)
                    & ((a.Favours.Is(Question.Yes) & own.Is(Against)) | (a.Favours.Is(Question.No) & own.Is(For)));
            }),
            OtherAttribution(c.Channel, party!).Is(Contrary),
        ]));

    /// <summary>
    /// The party lets its message be carried: it authorized that or more, or an official of it sits at the table and it has
    /// not disowned the message.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    public static Condition MayConvey(Party party) =>
        About(party, $"{party?.Name} lets its message be carried", c =>
        {
            var message = Message(c.Channel, party!, c.On);
            return c.Channel.SideOf(party!) is { } side
                ? message.Is(Granted) | (message.Is(Ungranted) & Table.Of(c).Seats(side, Kinds.Official))
                : message.Is(Granted);
        });

    /// <summary>The channel did harm. Recorded effects only, whenever they came: nothing is inferred from who took part.</summary>
    public static Condition Harmful { get; } = new("the channel does harm", c => Proposition.AnyOf(
    [
        .. Named(c.Channel.Effects.Where(e => e.Kind == EffectKind.Harm), e => e.What).Select(e => Fact(
            $"harm/{e.Name}", 60, e.Item.By.Holds(), () => e.Item.By,
            () => $"Did it do harm: {e.Item.What}?",
            holds => $"it {(holds ? "did" : "did no")} harm: {e.Item.What}",
            Question.No, _ => $"avoid this: {e.Item.What}").Is(Question.Yes)),
        Fact(
            "other-harm", 61, Others(c.Channel.Effects), () => [],
            () => "Did it do any other harm?",
            _ => "no other harm is recorded",
            Question.No, _ => "avoid any other harm").Is(Question.Yes),
    ]));

    /// <summary>A mediator or facilitator takes part on the day. Hosts and witnesses do not mediate.</summary>
    public static Condition Mediated { get; } = new("the channel is mediated", c => Proposition.AnyOf(
    [
        .. Mediators(c).Select(m => m.Takes.Is(Question.Yes)),
        OtherMediator(c.Channel).Is(Question.Yes),
    ]));

    /// <summary>Something has been agreed by the day.</summary>
    public static Condition Agreed { get; } = new("something is agreed", c => Proposition.AnyOf(
    [
        .. c.Channel.Commitments.Select(commitment => Made(commitment, c.On).Is(Question.Yes)),
        Fact(
            "other-agreement", 13, Others(c.Channel.Commitments), () => [],
            () => "Was anything else agreed?",
            _ => "nothing else was agreed").Is(Question.Yes),
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
            ? Proposition.AllOf(c.Channel.Sides.Select(side => Stands(
                c, requirement, $"consent/{side.Id}", record => record.Of is null || record.Of.Id == side.Party?.Id, (
                    $"Did {side.Name} agree to the mediation and to the mediator?",
                    $"{side.Name} agreed to the mediation",
                    $"{side.Name} did not agree to the mediation",
                    $"obtain the consent of {side.Name} to the mediation"))))
            : Stands(
                c, requirement, $"conduct/{Words.Key(requirement)}", record => record.Of is null, (
                    $"Is {name} shown?", $"{name} is shown", $"{name} was wanting", $"provide for {name}")));
    }

    /// <summary>A woman is at the table, or mediates, on the day. Advisers, observers and guests are not at the table.</summary>
    public static Condition WomanAtTheTable { get; } = new("a woman is at the table", c => Proposition.AnyOf(
    [
        .. c.Channel.Sides.SelectMany(side =>
        {
            var seats = SeatedOn(c.Channel, side, c.On).ToArray();
            return seats.Where(s => s.Who is not null)
                .Select(s => AtTheTable(c, side, s.Who!, s.Sat).Is(Question.Yes) & IsWoman(s.Who!).Is(Question.Yes))
                .Append(Fact(
                    $"others-women/{side.Id}", 26, seats.Any(s => s.Who is null && s.Sat.IsPossible) ? Truth.Unknown : false, () => [],
                    () => $"Was there a woman among others who sat for {side.Name}?",
                    _ => $"nobody else sat for {side.Name}").Is(Question.Yes));
        }),
        .. Mediators(c).Where(m => m.Actor is Attendee).Select(m => m.Takes.Is(Question.Yes) & IsWoman((Attendee)m.Actor).Is(Question.Yes)),
        Fact(
            "other-mediators-women", 46, Others(c.Channel.ThirdParties), () => [],
            () => "Was there a woman among other mediators?",
            _ => "there were no other mediators").Is(Question.Yes),
    ]));

    /// <summary>Another channel runs beside this one, or this is its public face.</summary>
    public static Condition HasParallel { get; } = new("another channel runs beside it", c => Proposition.AnyOf(
        [.. Links(c.Channel).Select(l => l.Runs.Is(Question.Yes)), OtherLink(c.Channel).Is(Question.Yes)]));

    /// <summary>Every channel that runs beside this one is known to those who lead this one, and this to them; or both to a common lead.</summary>
    public static Condition ParallelKnown { get; } = new("the channels know of each other", c => Proposition.AllOf(
    [
        .. Links(c.Channel).Select(l => !l.Runs.Is(Question.Yes) | Aware(l).Is(Bit(Awareness.Mutual) | Bit(Awareness.CommonLead))),
        !OtherLink(c.Channel).Is(Question.Yes) | Fact(
            "other-link-known", 71, Truth.Unknown, () => [],
            () => "Did the channels beside it know of it, and it of them?", _ => "").Is(Question.Yes),
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
    internal static string NameOf(Requirement requirement) => requirement switch
    {
        Requirement.InternationalLaw => "respect for international law",
        Requirement.QualityAgreement => "the quality of the agreement",
        Requirement.WomensParticipation => "the participation of women in the process",
        _ => Words.Of(requirement),
    };

    private static Question Through(Channel channel, Party party, DateOnly on)
    {
        var records = Records(channel, party).ToArray();
        var speakers = records
            .Where(r => (r.By.Holds() & (r.Period?.StartedBy(on) ?? Truth.True)).IsTrue)
            .SelectMany(r => r.Through.TryGet(out var speaker) ? new[] { speaker.Name } : []).Distinct().ToArray();
        var through = speakers.Length > 0 ? true : records.Length == 0 ? Others(channel.Involvements) : Truth.Unknown;
        return Fact(
            $"through/{party.Id}", 42, through, () => [.. records.SelectMany(r => ByOf(r.Through)).Distinct()],
            () => $"Did another party speak for {party.Name}?",
            speaks => speaks ? $"{Words.And(speakers)} spoke for {party.Name}" : $"no other party spoke for {party.Name}");
    }

    private static string WhoDiscloses(Discloser by) => by == Discloser.Participant ? "one who takes part" : "an outsider";

    private static Proposition SomeDisclosure(Channel channel, Discloser by, DateOnly? on)
    {
        var disclosures = new List<Proposition>();
        foreach (var (disclosure, name) in Named(channel.Disclosures, d => Told(d)))
        {
            var who = Possible(disclosure.Discloser);
            var made = Fact(
                $"disclosure/{name}", 62, disclosure.By.Holds(), () => disclosure.By,
                () => $"Was it disclosed: {Told(disclosure)}?",
                holds => $"it was {(holds ? "" : "not ")}disclosed: {Told(disclosure)}");
            var broken = made.Is(Question.Yes)
                & new Question
                {
                    Key = $"discloser/{name}",
                    Rank = 63,
                    Answers = 2,
                    Possible = who,
                    By = () => ByOf(disclosure.Discloser),
                    Ask = () => $"Who disclosed it, one who takes part or an outsider: {Told(disclosure)}?",
                    Tell = () => $"{WhoDiscloses(Answers<Discloser>(who)[0])} disclosed it: {Told(disclosure)}",
                }.Is(Bit(by))
                & Fact(
                    $"disclosure-agreed/{name}", 64, disclosure.Agreed.Answer(), () => ByOf(disclosure.Agreed),
                    () => $"Had the parties agreed to disclose it: {Told(disclosure)}?",
                    agreed => $"the parties had {(agreed ? "" : "not ")}agreed to disclose it: {Told(disclosure)}",
                    Question.Yes, _ => $"have the parties agree before it is disclosed: {Told(disclosure)}").Is(Question.No);
            if (on is { } day)
            {
                broken &= Fact(
                    $"disclosed-by/{name}", 65, disclosure.On is { } date ? !date.IsAfter(day) : Truth.Unknown, () => disclosure.By,
                    () => $"Had it been disclosed by {Words.Of(day)}: {Told(disclosure)}?",
                    then => $"that was {(then ? "by" : "after")} {Words.Of(day)}").Is(Question.Yes);
            }

            disclosures.Add(broken);
        }

        disclosures.Add(new Question
        {
            Key = $"other-disclosure/{Words.Key(by)}",
            Id = "other-disclosure",
            Rank = 66,
            Answers = 2,
            Possible = Question.Bits(Others(channel.Disclosures)),
            Ask = () => "Was it disclosed otherwise, without the agreement of the parties?",
            Tell = () => "it was not disclosed otherwise",
        }.Is(Question.Yes));
        return Proposition.AnyOf(disclosures);
    }

    private static string Told(Disclosure disclosure) =>
        string.Join(", ", new[] { disclosure.How ?? "no more is said", disclosure.On?.ToString() }.Where(t => t is not null));

    /// <summary>The positions that somebody else attributes to the party: whether that was said on the day, and what.</summary>
    private static IEnumerable<(string Issue, Question Said, Question Favours)> Attributions(Channel channel, Party party, DateOnly on)
    {
        foreach (var (position, name) in Named(
            channel.Positions.Where(p => p.Party.Id == party.Id && !p.IsOwn), p => $"{p.Issue}/{p.AttributedBy!.Id}"))
        {
            yield return (
                position.Issue,
                Fact(
                    $"attributed/{party.Id}/{name}", 70, HeldOn(position, on), () => position.By,
                    () => $"Did {position.AttributedBy!.Name} attribute a position on \"{position.Issue}\" to {party.Name}?",
                    holds => $"{position.AttributedBy!.Name} {(holds ? "attributed" : "did not attribute")} a position on \"{position.Issue}\" to {party.Name}"),
                Fact(
                    $"attributed-as/{party.Id}/{name}", 71, position.Favours.Answer(), () => ByOf(position.Favours),
                    () => $"Which position on \"{position.Issue}\" did {position.AttributedBy!.Name} attribute to {party.Name}?",
                    favours => $"as {position.AttributedBy!.Name} has it, {party.Name} {(favours ? "favours" : "opposes")} \"{position.Issue}\"",
                    Question.Yes | Question.No,
                    answer => $"convey that {party.Name} {(answer == 1 ? "favours" : "opposes")} \"{position.Issue}\""));
        }
    }

    private static Question OtherAttribution(Channel channel, Party party) => new()
    {
        Key = $"other-attribution/{party.Id}",
        Rank = 73,
        Answers = 3,
        Possible = channel.Positions.IsComplete ? Nothing : Nothing | Faithful | Contrary,
        Ask = () => $"Was any other position attributed to {party.Name}, and was it its own?",
        Tell = () => $"no other position was attributed to {party.Name}",
    };

    /// <summary>Which position the party itself held on an issue: for it, against it, or none.</summary>
    private static Question OwnPosition(Channel channel, Party party, string issue, DateOnly on)
    {
        var records = channel.Positions
            .Where(p => p.Party.Id == party.Id && p.IsOwn && p.Issue == issue)
            .Select(p => (Position: p, Held: HeldOn(p, on), Bits: Stances(p)))
            .Where(p => p.Held.IsPossible).ToArray();
        const uint Any = For | Against | Silent;
        var possible = records.Where(r => r.Held.IsTrue).Aggregate(Any, (bits, r) => bits & r.Bits);
        if (possible == Any && channel.Positions.IsComplete) possible = Silent;
        if (possible is not Any and not 0) possible = records.Where(r => !r.Held.IsTrue).Aggregate(possible, (bits, r) => bits | r.Bits);
        if (possible == 0) possible = Any;
        return new Question
        {
            Key = $"position/{party.Id}/{issue}",
            Rank = 72,
            Answers = 3,
            Possible = possible,
            By = () => [.. records.SelectMany(r => r.Position.By.Concat(ByOf(r.Position.Favours))).Distinct()],
            Ask = () => $"What did {party.Name} itself hold on \"{issue}\" on {Words.Of(on)}?",
            Tell = () => $"{party.Name} itself " + possible switch
            {
                For => $"favoured \"{issue}\"",
                Against => $"opposed \"{issue}\"",
                Silent => $"held no position on \"{issue}\"",
                For | Against => $"held a position on \"{issue}\"",
                _ => $"did not {(possible == (For | Silent) ? "oppose" : "favour")} \"{issue}\"",
            },
        };
    }

    private static uint Stances(Position position) =>
        position.Favours.Answer() is { IsKnown: true } favours ? favours.IsTrue ? For : Against : For | Against;

    private static Truth HeldOn(Position position, DateOnly on) => position.By.Holds() & (position.Period?.Includes(on) ?? Truth.True);

    /// <summary>Whether the party granted its message, left it ungranted, or disowned it.</summary>
    private static Question Message(Channel channel, Party party, DateOnly on)
    {
        var telling = new List<AuthorizationStatement>();
        Truth granted = false, refused = false;
        foreach (var (statement, applies) in channel.StatementsOn(party, on))
        {
            if (Bound.Of(statement) is not { } bound || !bound.Covers(AuthorizationScope.Message)) continue;
            var grants = !bound.IsCeiling && bound.Status >= AuthorizationStatus.Authorized;
            var refuses = bound is { IsCeiling: true, Status: <= AuthorizationStatus.Authorized, Authority: null };
            if (grants) granted |= applies;
            if (refuses) refused |= applies;
            if (grants || refuses) telling.Add(statement);
        }

        const uint Any = Granted | Ungranted | Refused;
        var possible = (granted.IsTrue, refused.IsTrue) switch
        {
            (true, true) => Any,
            (true, false) => Granted | (refused.IsFalse ? 0 : Refused),
            (false, true) => Refused | (granted.IsFalse ? 0 : Granted),
            _ => channel.Authorization.IsComplete
                ? Ungranted | (granted.IsFalse ? 0 : Granted) | (refused.IsFalse ? 0 : Refused)
                : Any,
        };
        return new Question
        {
            Key = $"message/{party.Id}",
            Id = $"grant/{party.Id}",
            Rank = 50,
            Answers = 3,
            Possible = possible,
            Attainable = Granted,
            By = () => [.. telling.SelectMany(s => s.By).Distinct()],
            Ask = () => $"Did {party.Name} authorize anybody to carry its message?",
            Tell = () => telling.Count == 0
                ? $"{party.Name} authorized nobody to carry its message"
                : $"{party.Name} " + Words.And([.. telling.Select(s => $"{AuthorityWords.Did(s.Status, s.By.Holds().IsFalse)} {AuthorityWords.Of(s.Scope)}").Distinct()]),
            Do = _ => $"have {party.Name} authorize {AuthorityWords.Of(AuthorizationScope.Message)}",
        };
    }

    private static IEnumerable<(Actor Actor, Question Takes)> Mediators(Case @case)
    {
        var mediators = @case.Channel.ThirdParties
            .Where(t => t.Function is ThirdPartyFunction.Mediator or ThirdPartyFunction.Facilitator);
        foreach (var (third, name) in Named(mediators, t => t.Actor.Id))
        {
            yield return (third.Actor, Fact(
                $"mediator/{name}", 43, third.By.Holds() & (third.Period?.Includes(@case.On) ?? Truth.True), () => third.By,
                () => $"Did {third.Actor.Name} mediate on {Words.Of(@case.On)}?",
                mediates => $"{third.Actor.Name} {(mediates ? "mediated" : "did not mediate")}"));
        }
    }

    private static Question OtherMediator(Channel channel) => Fact(
        "other-mediator", 44, Others(channel.ThirdParties), () => [],
        () => "Did anybody else mediate?",
        _ => "nobody else mediated");

    /// <summary>What the records say of a requirement. Who was wronged in it says that it was not met; one party alone cannot say that it was.</summary>
    private static Proposition Stands(
        Case @case, Requirement requirement, string key, Func<Conduct, bool> speaksForAll, (string Ask, string Yes, string No, string Do) words)
    {
        var records = @case.Channel.Conduct
            .Where(r => r.Requirement == requirement && (speaksForAll(r) || (requirement != Requirement.Consent && r.Met.Answer().IsFalse)))
            .Select(r => (Record: r, Applies: r.By.Holds() & (r.Period?.Includes(@case.On) ?? Truth.True), Met: r.Met.Answer()))
            .Where(r => r.Applies.IsPossible).ToArray();
        var (yes, no) = (Says(true), Says(false));
        var met = yes.IsTrue == no.IsTrue ? Truth.Unknown
            : yes.IsTrue ? no.IsFalse ? true : Truth.Unknown
            : yes.IsFalse ? false : Truth.Unknown;
        return Fact(
            key, 45, met, () => [.. records.SelectMany(r => r.Record.By.Concat(ByOf(r.Record.Met))).Distinct()],
            () => words.Ask, holds => holds ? words.Yes : words.No, Question.Yes, _ => words.Do).Is(Question.Yes);

        Truth Says(Truth met) => records.Where(r => r.Met == met).Aggregate(Truth.False, (any, r) => any | r.Applies);
    }

    /// <summary>Who sat on a side, and whether; null stands for others.</summary>
    /// <remarks>The table tells: of the channel with one person alone on the side, and with nobody named.</remarks>
    internal static IEnumerable<(Attendee? Who, Truth Sat)> SeatedOn(Channel channel, Side side, DateOnly on)
    {
        foreach (var seats in side.Participants.GroupBy(p => p.Who.Id, StringComparer.Ordinal))
            yield return (seats.First().Who, Sits([.. seats]));
        if (!side.Participants.IsComplete) yield return (null, channel.Encounters.Count == 0 ? Truth.Unknown : Sits(default));

        Truth Sits(Listing<Participant> participants) => Composition.Some(Kinds.Any).Holds(
            new Channel(channel.Id, channel.Name, side with { Participants = participants }) { Encounters = channel.Encounters }, on);
    }

    /// <summary>Who mediated, and whether; null stands for bodies and for others.</summary>
    internal static IEnumerable<(Attendee? Who, Truth Sat)> MediatingOn(Channel channel, DateOnly on)
    {
        foreach (var (actor, takes) in Mediators(new Case(channel, on)))
            yield return (actor as Attendee, takes.IsOpen ? Truth.Unknown : takes.Possible == Question.Yes);
        if (!channel.ThirdParties.IsComplete && channel.ThirdParties.Count > 0) yield return (null, Truth.Unknown);
    }

    private static Question AtTheTable(Case @case, Side side, Attendee who, Truth sat) => new()
    {
        Key = $"at-the-table/{side.Id}/{who.Id}",
        Id = $"seat/{side.Id}/{who.Id}",
        Rank = 20,
        Answers = 2,
        Possible = Question.Bits(sat),
        Attainable = Question.Yes,
        By = () => [.. side.Participants.Where(p => p.Who.Id == who.Id).SelectMany(p => p.By.Concat(ByOf(p.Part))).Distinct()],
        Ask = () => $"Was {who.Name} at the table for {side.Name} on {Words.Of(@case.On)}?",
        Tell = () => $"{who.Name} {(sat.IsTrue ? "sat" : "did not sit")} at the table for {side.Name}",
        Do = _ => $"have {who.Name} sit for {side.Name}",
    };

    private static Question IsWoman(Attendee who)
    {
        var woman = who.Gender.Is(Gender.Woman);
        return Fact(
            $"gender/{who.Id}", 32, woman, () => ByOf(who.Gender),
            () => $"What do sources say of the gender of {who.Name}?",
            holds => $"{who.Name} is {(holds ? "" : "not ")}a woman");
    }

    private static IEnumerable<(string Channel, ChannelLink Link, string Name, Question Runs)> Links(Channel channel)
    {
        var links = channel.Links.Where(l => l.Kind is LinkKind.ParallelTo or LinkKind.FrontFor);
        foreach (var (link, name) in Named(links, l => l.Channel))
        {
            yield return (link.Channel, link, name, Fact(
                $"link/{name}", 70, link.By.Holds(), () => link.By,
                () => $"Did the channel {link.Channel} run beside it?",
                runs => $"the channel {link.Channel} {(runs ? "ran" : "did not run")} beside it"));
        }
    }

    private static Question OtherLink(Channel channel) => Fact(
        "other-link", 70, Others(channel.Links), () => [],
        () => "Did any other channel run beside it?",
        _ => "no other channel ran beside it");

    private static Question Aware((string Channel, ChannelLink Link, string Name, Question Runs) link)
    {
        var possible = Possible(link.Link.Awareness);
        return new Question
        {
            Key = $"link-known/{link.Name}",
            Rank = 71,
            Answers = 4,
            Possible = possible,
            Attainable = Bit(Awareness.Mutual),
            By = () => ByOf(link.Link.Awareness),
            Ask = () => $"Did those who led it and the channel {link.Channel} know of each other, or answer to somebody who did?",
            Tell = () => "of it and the channel " + link.Channel + ", " + Words.Or([.. Answers<Awareness>(possible).Select(a => a switch
            {
                Awareness.None => "neither knew of the other",
                Awareness.OneSided => "only one knew of the other",
                Awareness.Mutual => "each knew of the other",
                _ => "both answered to one who knew of both",
            })]),
            Do = _ => $"let those who lead it and the channel {link.Channel} know of each other",
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

    private static Question Clash(string channel, string other, bool isSettled) => Fact(
        $"clash/{channel}/{other}", 73, isSettled ? false : Truth.Unknown, () => [],
        () => other == "others"
            ? "Did positions conveyed there contradict those conveyed here?"
            : $"Did any other position conveyed in the channel {other} contradict one conveyed here?",
        _ => "no other positions are recorded that could contradict each other");

    private static IEnumerable<(string Party, string Issue, Question Stance)> Conveyed(Channel channel, DateOnly on)
    {
        foreach (var (position, name) in Named(channel.Positions, p => $"{p.Party.Id}/{p.Issue}/{p.AttributedBy?.Id}"))
        {
            var held = HeldOn(position, on);
            var possible = (held.IsTrue ? 0 : Silent) | (held.IsFalse ? 0 : Stances(position));
            yield return (position.Party.Id, position.Issue, new Question
            {
                Key = $"conveyed/{channel.Id}/{name}",
                Rank = 72,
                Answers = 3,
                Possible = possible,
                Attainable = For | Against | Silent,
                By = () => [.. position.By.Concat(ByOf(position.Favours)).Distinct()],
                Ask = () => $"What did {channel.Name} convey as the position of {position.Party.Name} on \"{position.Issue}\"?",
                Tell = () => $"as {channel.Name} conveyed, {position.Party.Name} " + possible switch
                {
                    For => $"favoured \"{position.Issue}\"",
                    Against => $"opposed \"{position.Issue}\"",
                    Silent => $"held no position on \"{position.Issue}\"",
                    For | Against => $"held a position on \"{position.Issue}\"",
                    _ => $"did not {(possible == (For | Silent) ? "oppose" : "favour")} \"{position.Issue}\"",
                },
                Do = answer => answer == 2
                    ? $"convey no position of {position.Party.Name} on \"{position.Issue}\" in {channel.Name}"
                    : $"convey in {channel.Name} that {position.Party.Name} {(answer == 0 ? "favours" : "opposes")} \"{position.Issue}\"",
            });
        }
    }

    /// <summary>A fact that is so, is not so, or is unknown.</summary>
    private static Question Fact(
        string key,
        int rank,
        Truth truth,
        Func<ValueList<Attribution>> by,
        Func<string> ask,
        Func<bool, string> tell,
        uint attainable = 0,
        Func<int, string>? act = null) => new()
        {
            Key = key,
            Rank = rank,
            Answers = 2,
            Possible = Question.Bits(truth),
            Attainable = attainable,
            By = by,
            Ask = ask,
            Tell = () => tell(truth.IsTrue),
            Do = act ?? (_ => ""),
        };

    /// <summary>Whether a list may hold others that are not stated.</summary>
    private static Truth Others<T>(Listing<T> listing) => listing.IsComplete ? false : Truth.Unknown;

    /// <summary>Items with a name each, whatever their order; those of one name are told apart by what they say.</summary>
    private static IEnumerable<(T Item, string Name)> Named<T>(IEnumerable<T> items, Func<T, string> name)
        where T : notnull =>
        items.GroupBy(name, StringComparer.Ordinal).SelectMany(same => same.OrderBy(i => i.ToString(), StringComparer.Ordinal)
            .Select((item, i) => (item, i == 0 ? same.Key : $"{same.Key}#{i + 1}")));

    /// <summary>The values that what is stated leaves open, as bits; all of them where it contradicts itself.</summary>
    private static uint Possible<T>(Stated<T> stated)
        where T : struct, Enum
    {
        var possible = 0u;
        foreach (var value in Enum.GetValues<T>())
            if (stated.Is(value).IsPossible) possible |= Bit(value);
        return possible != 0 ? possible : (1u << Enum.GetValues<T>().Length) - 1;
    }

    private static T[] Answers<T>(uint bits)
        where T : struct, Enum => [.. Enum.GetValues<T>().Where(v => (bits & Bit(v)) != 0)];

    private static uint Bit<T>(T value)
        where T : struct, Enum => 1u << Array.IndexOf(Enum.GetValues<T>(), value);

    private static ValueList<Attribution> ByOf<T>(Stated<T> stated)
        where T : notnull => [.. stated.Claims.SelectMany(c => c.By).Distinct()];
}
