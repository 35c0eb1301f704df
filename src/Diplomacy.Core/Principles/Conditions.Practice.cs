using Ardalis.GuardClauses;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Authority;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Reasoning;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Principles;

/// <content>Conditions on practice: who speaks for a party and what he says for it, secrecy, harm.</content>
public static partial class Conditions
{
    private const uint For = 1, Against = 2, Neither = 4;
    private const uint Allowed = 1, NotAllowed = 2, Disowned = 4;
    private const uint Nothing = 1, Faithful = 2, Contrary = 4;

    private static uint NotPublic => Choices.Bit(Secrecy.Secret) | Choices.Bit(Secrecy.Confidential);

    /// <summary>Another party claims to speak for this one: a recorded, contestable fact, and not a seat.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    public static Condition RepresentedThrough(Party party) =>
        About(party, $"another party speaks for {party?.Name}", c => Through(c.Channel, party!, c.On).Is(Question.Yes));

    /// <summary>The channel is kept secret or confidential. Unknown where nobody says so, or accounts differ.</summary>
    public static Condition Confidential { get; } = new("the channel is secret or confidential", c =>
    {
        var possible = Choices.Of(c.Channel.Secrecy);
        return new Question
        {
            Rank = 16,
            Answers = 3,
            Possible = possible,
            Wording = () => new()
            {
                Key = "secrecy",
                By = () => c.Channel.Secrecy.Voices(),
                Ask = () => "Was the channel secret, confidential or public?",
                Tell = () => $"the channel was {Words.Or([.. Choices.ValuesOf<Secrecy>(possible).Select(Words.Of)])}",
            },
        }.Is(NotPublic);
    }, settle: (channel, _) => Choices.Within(Choices.Of(channel.Secrecy), NotPublic));

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
    public static Condition Attributed(Party party) => About(
        party,
        $"a position is attributed to {party?.Name}",
        c => Proposition.AnyOf(
        [
            .. Attributions(c.Channel, party!, c.On).Select(a => a.Said.Is(Question.Yes)),
            OtherAttribution(c.Channel, party!).Is(Faithful | Contrary),
        ]),
        (channel, on) => Some(channel.Positions, p => IsAttributed(p, party!) ? HeldOn(p, on) : false));

    /// <summary>A position that somebody else attributes to the party contradicts the one that it itself held on the day.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    public static Condition Contradicted(Party party) => About(
        party,
        $"what is attributed to {party?.Name} contradicts its own position",
        c => Proposition.AnyOf(
        [
            .. Attributions(c.Channel, party!, c.On).Select(a =>
            {
                var own = OwnPosition(c.Channel, party!, a.Issue, c.On);
                return a.Said.Is(Question.Yes)
                    & ((a.Favours.Is(Question.Yes) & own.Is(Against)) | (a.Favours.Is(Question.No) & own.Is(For)));
            }),
            OtherAttribution(c.Channel, party!).Is(Contrary),
        ]),
        (channel, on) => IfKnown(Some(channel.Positions, p => IsAttributed(p, party!) ? HeldOn(p, on) & IsContrary(channel, p, on) : false)));

    /// <summary>
    /// The party lets its message be carried: it authorized that or more, or an official of it sits at the table and it has
    /// not disowned the message.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    public static Condition MayConvey(Party party) => About(
        party,
        $"{party?.Name} lets its message be carried",
        c =>
        {
            var message = Message(c.Channel, party!, c.On);
            return c.Channel.SideOf(party!) is { } side
                ? message.Is(Allowed) | (message.Is(NotAllowed) & Table.Of(c).Seats(side, Kinds.Official))
                : message.Is(Allowed);
        },
        (channel, on) =>
        {
            var message = PossibleMessages(channel, party!, on, telling: null);
            var allowed = Choices.Within(message, Allowed);
            return !allowed.IsTrue && channel.SideOf(party!) is { } side
                ? IfKnown(allowed | (Choices.Within(message, NotAllowed) & Seating.Seats(channel, side, on, Kinds.Official)))
                : allowed;
        });

    /// <summary>The channel did harm. Recorded effects only, whenever they came: nothing is inferred from who took part.</summary>
    public static Condition Harmful { get; } = new("the channel does harm", c => Proposition.AnyOf(
    [
        .. Named(c.Channel.Effects.Where(e => e.Kind == EffectKind.Harm), e => e.What).Select(e => Fact(60, e.Item.By.Holds(), attainable: Question.No, holds => new()
        {
            Key = $"harm/{e.Name}",
            By = () => e.Item.By,
            Ask = () => $"Did it do harm: {e.Item.What}?",
            Tell = () => $"it {(holds ? "did" : "did no")} harm: {e.Item.What}",
            Do = _ => $"avoid this: {e.Item.What}",
        }).Is(Question.Yes)),
        Fact(61, Others(c.Channel.Effects), attainable: Question.No, _ => new()
        {
            Key = "other-harm",
            Ask = () => "Did it do any other harm?",
            Tell = () => "no other harm is recorded",
            Do = _ => "avoid any other harm",
        }).Is(Question.Yes),
    ]));

    private static Question Through(Channel channel, Party party, DateOnly on)
    {
        var records = Records(channel, party).ToArray();
        var speakers = records
            .Where(r => (r.By.Holds() & (r.Period?.StartedBy(on) ?? Truth.True)).IsTrue)
            .SelectMany(r => r.Through.TryGet(out var speaker) ? new[] { speaker.Name } : []).Distinct().ToArray();
        var through = speakers.Length > 0 ? true : records.Length == 0 ? Others(channel.Involvements) : Truth.Unknown;
        return Fact(42, through, speaks => new()
        {
            Key = $"through/{party.Id}",
            By = () => records.SelectMany(r => r.Through.Voices()).Once(),
            Ask = () => $"Did another party speak for {party.Name}?",
            Tell = () => speaks ? $"{Words.And(speakers)} spoke for {party.Name}" : $"no other party spoke for {party.Name}",
        });
    }

    private static string WhoDiscloses(Discloser by) => by == Discloser.Participant ? "one who takes part" : "an outsider";

    private static Proposition SomeDisclosure(Channel channel, Discloser by, DateOnly? on)
    {
        var disclosures = new List<Proposition>();
        foreach (var (disclosure, name) in Named(channel.Disclosures, d => Told(d)))
        {
            var who = Choices.Of(disclosure.Discloser);
            var made = Fact(62, disclosure.By.Holds(), holds => new()
            {
                Key = $"disclosure/{name}",
                By = () => disclosure.By,
                Ask = () => $"Was it disclosed: {Told(disclosure)}?",
                Tell = () => $"it was {(holds ? "" : "not ")}disclosed: {Told(disclosure)}",
            });
            var broken = made.Is(Question.Yes)
                & new Question
                {
                    Rank = 63,
                    Answers = 2,
                    Possible = who,
                    Wording = () => new()
                    {
                        Key = $"discloser/{name}",
                        By = () => disclosure.Discloser.Voices(),
                        Ask = () => $"Who disclosed it, one who takes part or an outsider: {Told(disclosure)}?",
                        Tell = () => $"{WhoDiscloses(Choices.ValuesOf<Discloser>(who)[0])} disclosed it: {Told(disclosure)}",
                    },
                }.Is(Choices.Bit(by))
                & Fact(64, disclosure.Agreed.Answer(), attainable: Question.Yes, agreed => new()
                {
                    Key = $"disclosure-agreed/{name}",
                    By = () => disclosure.Agreed.Voices(),
                    Ask = () => $"Had the parties agreed to disclose it: {Told(disclosure)}?",
                    Tell = () => $"the parties had {(agreed ? "" : "not ")}agreed to disclose it: {Told(disclosure)}",
                    Do = _ => $"have the parties agree before it is disclosed: {Told(disclosure)}",
                }).Is(Question.No);
            if (on is { } day)
            {
                broken &= Fact(65, disclosure.On is { } date ? !date.IsAfter(day) : Truth.Unknown, then => new()
                {
                    Key = $"disclosed-by/{name}",
                    By = () => disclosure.By,
                    Ask = () => $"Had it been disclosed by {Words.Of(day)}: {Told(disclosure)}?",
                    Tell = () => $"that was {(then ? "by" : "after")} {Words.Of(day)}",
                }).Is(Question.Yes);
            }

            disclosures.Add(broken);
        }

        disclosures.Add(new Question
        {
            Rank = 66,
            Answers = 2,
            Possible = Question.Bits(Others(channel.Disclosures)),
            Wording = () => new()
            {
                Key = $"other-disclosure/{Words.Key(by)}",
                Id = "other-disclosure",
                Ask = () => "Was it disclosed otherwise, without the agreement of the parties?",
                Tell = () => "it was not disclosed otherwise",
            },
        }.Is(Question.Yes));
        return Proposition.AnyOf(disclosures);
    }

    private static string Told(Disclosure disclosure) =>
        string.Join(", ", new[] { disclosure.How ?? "no more is said", disclosure.On?.ToString() }.Where(t => t is not null));

    /// <summary>The positions that somebody else attributes to the party: whether that was said on the day, and what.</summary>
    private static IEnumerable<(string Issue, Question Said, Question Favours)> Attributions(Channel channel, Party party, DateOnly on)
    {
        foreach (var (position, name) in Named(
            channel.Positions.Where(p => IsAttributed(p, party)), p => $"{p.Issue}/{p.AttributedBy!.Id}"))
        {
            yield return (
                position.Issue,
                Fact(70, HeldOn(position, on), holds => new()
                {
                    Key = $"attributed/{party.Id}/{name}",
                    By = () => position.By,
                    Ask = () => $"Did {position.AttributedBy!.Name} attribute a position on \"{position.Issue}\" to {party.Name}?",
                    Tell = () => $"{position.AttributedBy!.Name} {(holds ? "attributed" : "did not attribute")} a position on \"{position.Issue}\" to {party.Name}",
                }),
                Fact(71, position.Favours.Answer(), attainable: Question.Yes | Question.No, favours => new()
                {
                    Key = $"attributed-as/{party.Id}/{name}",
                    By = () => position.Favours.Voices(),
                    Ask = () => $"Which position on \"{position.Issue}\" did {position.AttributedBy!.Name} attribute to {party.Name}?",
                    Tell = () => $"as {position.AttributedBy!.Name} has it, {party.Name} {(favours ? "favours" : "opposes")} \"{position.Issue}\"",
                    Do = answer => $"convey that {party.Name} {(answer == 1 ? "favours" : "opposes")} \"{position.Issue}\"",
                }));
        }
    }

    private static bool IsAttributed(Position position, Party party) => position.Party.Id == party.Id && !position.IsOwn;

    /// <summary>Whether what somebody attributes to a party contradicts its own position.</summary>
    private static Truth IsContrary(Channel channel, Position attributed, DateOnly on)
    {
        var (favours, own) = (attributed.Favours.Answer(), PossibleStances(channel, attributed.Party, attributed.Issue, on));
        return (favours & Choices.Within(own, Against)) | (!favours & Choices.Within(own, For));
    }

    private static Question OtherAttribution(Channel channel, Party party) => new()
    {
        Rank = 73,
        Answers = 3,
        Possible = channel.Positions.IsComplete ? Nothing : Nothing | Faithful | Contrary,
        Wording = () => new()
        {
            Key = $"other-attribution/{party.Id}",
            Ask = () => $"Was any other position attributed to {party.Name}, and was it its own?",
            Tell = () => $"no other position was attributed to {party.Name}",
        },
    };

    /// <summary>Which position the party itself held on an issue: for it, against it, or none.</summary>
    private static Question OwnPosition(Channel channel, Party party, string issue, DateOnly on)
    {
        var possible = PossibleStances(channel, party, issue, on);
        return new Question
        {
            Rank = 72,
            Answers = 3,
            Possible = possible,
            Wording = () => new()
            {
                Key = $"position/{party.Id}/{issue}",
                By = () => channel.Positions.Where(p => IsOwn(p, party, issue) && HeldOn(p, on).IsPossible).SelectMany(p => p.By.Concat(p.Favours.Voices())).Once(),
                Ask = () => $"What did {party.Name} itself hold on \"{issue}\" on {Words.Of(on)}?",
                Tell = () => $"{party.Name} itself {TellStance(possible, issue)}",
            },
        };
    }

    private static uint PossibleStances(Channel channel, Party party, string issue, DateOnly on)
    {
        const uint Any = For | Against | Neither;
        var (certain, maybe) = (Any, 0u);
        foreach (var position in channel.Positions)
        {
            if (!IsOwn(position, party, issue)) continue;
            var held = HeldOn(position, on);
            if (held.IsTrue) certain &= Stances(position);
            else if (held.IsPossible) maybe |= Stances(position);
        }

        if (certain == Any && channel.Positions.IsComplete) certain = Neither;
        return certain is Any or 0 ? Any : certain | maybe;
    }

    private static bool IsOwn(Position position, Party party, string issue) => position.Party.Id == party.Id && position.IsOwn && position.Issue == issue;

    private static string TellStance(uint possible, string issue) => possible switch
    {
        For => $"favoured \"{issue}\"",
        Against => $"opposed \"{issue}\"",
        Neither => $"held no position on \"{issue}\"",
        For | Against => $"held a position on \"{issue}\"",
        For | Neither => $"did not oppose \"{issue}\"",
        _ => $"did not favour \"{issue}\"",
    };

    private static uint Stances(Position position) =>
        position.Favours.Answer() is { IsKnown: true } favours ? favours.IsTrue ? For : Against : For | Against;

    private static Truth HeldOn(Position position, DateOnly on) => position.By.Holds() & (position.Period?.Includes(on) ?? Truth.True);

    /// <summary>Whether the party granted its message, left it ungranted, or disowned it: a bit for each, and the statements that say so.</summary>
    private static uint PossibleMessages(Channel channel, Party party, DateOnly on, List<AuthorizationStatement>? telling)
    {
        Truth granted = false, refused = false;
        foreach (var (statement, applies) in channel.StatementsOn(party, on))
        {
            if (Bound.Of(statement) is not { } bound || !bound.Covers(AuthorizationScope.Message)) continue;
            var grants = !bound.IsCeiling && bound.Status >= AuthorizationStatus.Authorized;
            var refuses = bound is { IsCeiling: true, Status: <= AuthorizationStatus.Authorized, Authority: null };
            if (grants) granted |= applies;
            if (refuses) refused |= applies;
            if (grants || refuses) telling?.Add(statement);
        }

        const uint Any = Allowed | NotAllowed | Disowned;
        return (granted.IsTrue, refused.IsTrue) switch
        {
            (true, true) => Any,
            (true, false) => Allowed | (refused.IsFalse ? 0 : Disowned),
            (false, true) => Disowned | (granted.IsFalse ? 0 : Allowed),
            _ => channel.Authorization.IsComplete
                ? NotAllowed | (granted.IsFalse ? 0 : Allowed) | (refused.IsFalse ? 0 : Disowned)
                : Any,
        };
    }

    private static Question Message(Channel channel, Party party, DateOnly on)
    {
        var telling = new List<AuthorizationStatement>();
        var possible = PossibleMessages(channel, party, on, telling);
        return new Question
        {
            Rank = 50,
            Answers = 3,
            Possible = possible,
            Attainable = Allowed,
            Wording = () => new()
            {
                Key = $"message/{party.Id}",
                Id = $"grant/{party.Id}",
                By = () => InOrder(telling).SelectMany(s => s.By).Once(),
                Ask = () => $"Did {party.Name} authorize anybody to carry its message?",
                Tell = () => telling.Count == 0
                    ? $"{party.Name} authorized nobody to carry its message"
                    : $"{party.Name} " + Words.And([.. InOrder(telling).Select(s => $"{AuthorityWords.Did(s.Status, s.By.Holds().IsFalse)} {AuthorityWords.Of(s.Scope)}").Distinct()]),
                Do = _ => $"have {party.Name} authorize {AuthorityWords.Of(AuthorizationScope.Message)}",
            },
        };
    }

    /// <summary>Statements in an order of their own, whatever the channel's.</summary>
    private static IEnumerable<AuthorizationStatement> InOrder(IEnumerable<AuthorizationStatement> statements) =>
        statements.OrderBy(s => s.Scope).ThenBy(s => s.Status).ThenBy(s => string.Join("; ", s.By), StringComparer.Ordinal);

    /// <summary>A fact that is so, is not so, or is unknown.</summary>
    private static Question Fact(int rank, Truth truth, Func<bool, Wording> wording) => Fact(rank, truth, attainable: 0, wording);

    private static Question Fact(int rank, Truth truth, uint attainable, Func<bool, Wording> wording) => new()
    {
        Rank = rank,
        Answers = 2,
        Possible = Question.Bits(truth),
        Attainable = attainable,
        Wording = () => wording(truth.IsTrue),
    };

    /// <summary>Whether a list may hold others that are not stated.</summary>
    private static Truth Others<T>(Listing<T> listing) => listing.IsComplete ? false : Truth.Unknown;

    /// <summary>Items with a name each, whatever their order; those of one name are told apart by what they say.</summary>
    private static (T Item, string Name)[] Named<T>(IEnumerable<T> items, Func<T, string> name)
        where T : notnull
    {
        var all = items.Select(i => (Item: i, Name: name(i))).ToArray();
        return all.Length < 2 || all.DistinctBy(i => i.Name).Count() == all.Length ? all :
        [
            .. from same in all.GroupBy(i => i.Name, StringComparer.Ordinal)
               from pair in same.OrderBy(i => i.Item.ToString(), StringComparer.Ordinal).Select((one, i) => (one.Item, i == 0 ? same.Key : $"{same.Key}#{i + 1}"))
               select pair,
        ];
    }
}
