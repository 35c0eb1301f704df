using Ardalis.GuardClauses;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Authority;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Reasoning;

namespace Diplomacy.Core.Principles;

/// <summary>Which commitments a rule of treaty law is read for.</summary>
public enum Instruments
{
    /// <summary>
    /// Treaties between states made since 27 January 1980, when the Vienna Convention on the Law of Treaties came into force: it does
    /// not reach back (art. 4).
    /// </summary>
    Convention = 1,

    /// <summary>Treaties between states, whenever they were made: the Convention as a yardstick.</summary>
    Treaties = 2,

    /// <summary>Commitments of every kind, whenever they were made and whoever made them.</summary>
    Commitments = 3,
}

/// <summary>What somebody does for a state when a treaty is made (Vienna Convention on the Law of Treaties, art. 7).</summary>
public enum TreatyAct
{
    /// <summary>Adopts or authenticates the text: initials or signs it.</summary>
    Adopting = 1,

    /// <summary>Expresses the consent of the state to be bound: signs it, or confirms what another had signed.</summary>
    Consenting = 2,
}

public static partial class Conditions
{
    private static readonly DateOnly ConventionInForce = new(1980, 1, 27);

    /// <summary>By the day something has been agreed, of those instruments.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="of"/> is not a defined value.</exception>
    public static Condition Concluded(Instruments of) =>
        SomeText($"{Plural(of)} have been made", of, null, "made", (_, _) => Proposition.True);

    /// <summary>
    /// By the day somebody has done this for the party to an instrument that purports to bind it. Of no instrument but commitments of
    /// every kind can a party be bound that is not a state.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">A value is not defined.</exception>
    public static Condition ActedFor(Party party, TreatyAct act, Instruments of)
    {
        Guard.Against.Null(party);
        Guard.Against.EnumOutOfRange(act);
        return SomeText(
            $"somebody {Did(act)} {Plural(of)} for {party.Name}", of, party, Words.Of(act), (c, t) => Binds(t, party) & Acted(c, t, party, act));
    }

    /// <summary>
    /// Whoever did this for the party to an instrument that purports to bind it could represent it for that: as head of state, head of
    /// government or foreign minister; for adopting a text, also as head of its mission to one who takes part in the channel; by full
    /// powers; or because the party confirmed it afterwards.
    /// </summary>
    /// <remarks>
    /// What somebody held is asked for the day of his signature. A recorded confirmation is taken as the party's own. The party's
    /// statements on its backing are on its side as a whole: full powers stand for whoever signs for it.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">A value is not defined.</exception>
    public static Condition ActedWithAuthority(Party party, TreatyAct act, Instruments of)
    {
        Guard.Against.Null(party);
        Guard.Against.EnumOutOfRange(act);
        return Text(
            $"whoever {Did(act)} {Plural(of)} for {party.Name} could represent it",
            of,
            c => Texts.Every(c, of, party, Words.Of(act), t => !(Binds(t, party) & Acted(c, t, party, act)) | Represented(c, t, party, act)));
    }

    /// <summary>
    /// By the day an instrument has been made that purports to bind the party, or to give it a right, and that nobody signed or
    /// confirmed for it.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="of"/> is not a defined value.</exception>
    public static Condition ReachesAbsent(Party party, Instruments of)
    {
        Guard.Against.Null(party);
        return SomeText($"{Plural(of)} purport to bind or entitle {party.Name}, which has not signed", of, party, "absent", (c, t) => Reaches(c, t, party));
    }

    /// <summary>
    /// What an instrument purports for the party, which has not signed it, has effect on it: an obligation if it accepted that expressly
    /// in writing, a right unless it refused.
    /// </summary>
    /// <remarks>Silence of the party lets a right stand. Silence of the record does not: then it is unknown whether it refused.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="of"/> is not a defined value.</exception>
    public static Condition AcceptedByAbsent(Party party, Instruments of)
    {
        Guard.Against.Null(party);
        return Text(
            $"{party.Name} has accepted what {Plural(of)} purport for it",
            of,
            c => Texts.Every(c, of, party, "absent", t =>
                !Reaches(c, t, party)
                | ((!Binds(t, party) | Accepts(c, t, party).Is(Written)) & (!Entitles(t, party) | Accepts(c, t, party).Is(Written | Unwritten | Silent)))));
    }

    /// <summary>
    /// Nobody was coerced into an instrument: no representative by acts or threats against him, no state by the threat or use of force.
    /// Unknown where only other pressure is recorded, or nothing is stated.
    /// </summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="of"/> is not a defined value.</exception>
    public static Condition FreeOfCoercion(Instruments of) =>
        Text($"nobody was coerced into {Plural(of)}", of, c => Texts.Every(c, of, null, "made", t => !Coerced(t)));

    private static Condition Text(string name, Instruments of, Func<Case, Proposition> propose)
    {
        Guard.Against.EnumOutOfRange(of);
        return new Condition(name, propose);
    }

    /// <summary>That this is so of some text, which is open where nothing is stated of texts.</summary>
    private static Condition SomeText(string name, Instruments of, Party? party, string what, Func<Case, Commitment, Proposition> that)
    {
        Guard.Against.EnumOutOfRange(of);
        return new Condition(
            name,
            c => Texts.Some(c, of, party, what, t => that(c, t)),
            settle: (channel, on) => channel.Commitments.Items.IsEmpty ? Texts.Apply(of, party, on) & Others(channel.Commitments) : null);
    }

    private static string Did(TreatyAct act) => act == TreatyAct.Adopting ? "adopted" : "consented to";

    private static string Plural(Instruments of) => of switch
    {
        Instruments.Convention => "treaties since 1980",
        Instruments.Treaties => "treaties",
        _ => "commitments",
    };

    /// <summary>That somebody did this for the party to a text: one of those recorded, or another one.</summary>
    private static Proposition Acted(Case c, Commitment text, Party party, TreatyAct act) =>
        Proposition.AnyOf(
            Signatures(text, party, act).Select(s => Did(c, text, s.Signature, s.Name))
                .Append(OtherSignature(c, text, party, act).Is(WithoutAuthority | WithAuthority)));

    private static Proposition Represented(Case c, Commitment text, Party party, TreatyAct act)
    {
        var ways = new List<Proposition> { OtherSignature(c, text, party, act).Is(WithAuthority) };
        foreach (var (signature, name) in Signatures(text, party, act))
        {
            var did = Did(c, text, signature, name);
            ways.Add(signature.Kind == SignatureKind.Confirmed
                ? did
                : did & (ByOffice(c, text, signature, name).Is(act == TreatyAct.Adopting ? HeadOfMission | Head : Head) | FullPowers(c, text, signature, name)));
        }

        return Proposition.AnyOf(ways);
    }

    /// <summary>The recorded acts for a party that can count as this one, each under a name that tells it from the others.</summary>
    private static IEnumerable<(Signature Signature, string Name)> Signatures(Commitment text, Party party, TreatyAct act) =>
        from all in text.Signatures.GroupBy(s => (Who: s.Signatory.Id, Party: s.Party.Id, s.Kind))
        where all.Key.Party == party.Id && (act == TreatyAct.Adopting || all.Key.Kind != SignatureKind.Initialled)
        from pair in all.Select((s, i) => (s, Name: $"{s.Signatory.Id}/{Words.Of(s.Kind)}/{text.Title}{(i == 0 ? "" : $"#{i + 1}")}"))
        select pair;

    private static Proposition Did(Case c, Commitment text, Signature signature, string name)
    {
        // Without a date of its own it was done when the text was made.
        var did = signature.By.Holds() & (signature.On is { } date ? !date.IsAfter(c.On) : Truth.True);
        var what = $"{Words.Of(signature.Kind)} {text.Title} for {signature.Party.Name}";
        return new Question
        {
            Rank = 16,
            Answers = 2,
            Possible = Question.Bits(did),
            Wording = () => new()
            {
                Key = $"signature/{signature.Party.Id}/{name}",
                By = () => signature.By,
                Ask = () => $"Had {signature.Signatory.Name} {what} by {Words.Of(c.On)}?",
                Tell = () => $"{signature.Signatory.Name} had {(did.IsTrue ? "" : "not ")}{what} by {Words.Of(c.On)}",
            },
        }.Is(Question.Yes);
    }

    private const uint WithoutAuthority = 2, WithAuthority = 4;

    private static Question OtherSignature(Case c, Commitment text, Party party, TreatyAct act)
    {
        var doing = act == TreatyAct.Adopting ? "initial or sign" : "sign";
        return new Question
        {
            Rank = 17,
            Answers = 3,
            Possible = text.Signatures.IsComplete ? 1u : 7u,
            Attainable = WithAuthority,
            Wording = () => new()
            {
                Key = $"other-signature/{Words.Of(act)}/{party.Id}/{text.Title}",
                Ask = () => $"Did anyone else {doing} {text.Title} for {party.Name} by {Words.Of(c.On)}, and with its authority?",
                Tell = () => $"nobody else had {(act == TreatyAct.Adopting ? "initialled or signed" : "signed or confirmed")} {text.Title} for {party.Name}",
                Do = _ => $"have {party.Name} confirm {text.Title}",
            },
        };
    }

    private const uint HeadOfMission = 2, Head = 4;

    /// <summary>What the signatory held of the party when he signed: nothing that counts, the head of a mission, or one of the three offices that need no full powers.</summary>
    private static Question ByOffice(Case c, Commitment text, Signature signature, string name)
    {
        var (first, last) = DaysOf(signature.On ?? text.On, c.On);
        var (who, party) = (signature.Signatory, signature.Party);
        var telling = new List<Office>();
        uint possible = 0, least = 1;
        foreach (var office in who.Offices)
        {
            var held = office.By.Holds() & office.Period.Includes(first, last);
            if (office.Body.Id != party.Id || held.IsFalse) continue;
            var ranks = RanksOf(office, c.Channel);
            if (!held.IsTrue) ranks |= 1;
            if (ranks != 1) telling.Insert(held.IsTrue ? 0 : telling.Count, office);
            possible |= ranks;
            least = Math.Max(least, ranks & (~ranks + 1));
        }

        // Of several offices the highest counts.
        possible = (who.Offices.IsComplete ? possible | least : 7) & ~(least - 1);
        return new Question
        {
            Rank = 30,
            Answers = 3,
            Possible = possible,
            Wording = () => new()
            {
                Key = $"represents/{party.Id}/{name}",
                By = () => Settling() is { } office ? office.By : telling.SelectMany(o => o.By).Once(),
                Ask = () => $"Was {who.Name} head of state, head of government, foreign minister or head of a mission of {party.Name} when {text.Title} was {Words.Of(signature.Kind)}?",
                Tell = () => possible switch
                {
                    1 => $"{who.Name} was none of those who represent {party.Name} by office",
                    _ when Settling() is { } office => $"{who.Name} was {office.Title} of {party.Name}",
                    1 | HeadOfMission => $"{who.Name} was not head of state, head of government or foreign minister of {party.Name}",
                    1 | Head => $"{who.Name} was head of no mission of {party.Name} to those who take part",
                    _ => $"{who.Name} was head of a mission of {party.Name}, or more",
                },
            },
        };

        Office? Settling() => telling.Find(o => RanksOf(o, c.Channel) == possible);
    }

    /// <summary>What an office amounts to, as answers of <see cref="ByOffice"/>.</summary>
    private static uint RanksOf(Office office, Channel channel)
    {
        var ranks = 0u;
        foreach (var branch in Choices.ValuesOf<Branch>(Choices.Of(office.Branch)))
        {
            ranks |= branch switch
            {
                Branch.HeadOfState or Branch.HeadOfGovernment or Branch.ForeignMinister => Head,
                Branch.HeadOfMission => Question.Bits(IsAccreditedHere()),
                _ => 1,
            };
        }

        return ranks;

        Truth IsAccreditedHere()
        {
            var here = Truth.False;
            foreach (var claim in office.AccreditedTo.Claims) here |= office.AccreditedTo.Is(claim.Value) & IsIn(claim.Value);
            return office.AccreditedTo.IsKnown ? here : Truth.Unknown;
        }

        Truth IsIn(Party party) =>
            channel.SideOf(party) is not null ? true
            : channel.ThirdParties.Where(t => t.Actor.Id == party.Id).Aggregate((Truth)false, (any, t) => any | t.By.Holds())
                | (channel.ThirdParties.IsComplete ? Truth.False : Truth.Unknown);
    }

    private static Proposition FullPowers(Case c, Commitment text, Signature signature, string name)
    {
        var party = signature.Party;
        var (first, last) = DaysOf(signature.On ?? text.On, c.On);
        var given = c.Channel.Granted(party, AuthorizationScope.Signing, first, last);
        return new Question
        {
            Rank = 50,
            Answers = 2,
            Possible = Question.Bits(given),
            Attainable = Question.Yes,
            Wording = () => new()
            {
                Key = $"full-powers/{party.Id}/{name}",
                By = () => c.Channel.Authorization.Where(s => s.Party.Id == party.Id).SelectMany(s => s.By).Once(),
                Ask = () => $"Did {signature.Signatory.Name} have full powers of {party.Name} for {text.Title}?",
                Tell = () => $"{signature.Signatory.Name} had {(given.IsTrue ? "" : "no ")}full powers of {party.Name} for {text.Title}",
                Do = _ => $"have {party.Name} give {signature.Signatory.Name} full powers",
            },
        }.Is(Question.Yes);
    }

    /// <summary>The first and last day that something can have been done of which it is known that it was done by then.</summary>
    private static (DateOnly First, DateOnly Last) DaysOf(Time.PartialDate? date, DateOnly by)
    {
        var first = date?.Earliest ?? DateOnly.MinValue;
        var last = date?.Latest is { } latest && latest < by ? latest : by;
        return (first, last < first ? first : last);
    }

    private static Proposition Reaches(Case c, Commitment text, Party party) =>
        (Binds(text, party) | Entitles(text, party)) & !Acted(c, text, party, TreatyAct.Consenting);

    private static Proposition Entitles(Commitment text, Party party) =>
        Touches("entitles", "purports to give a right to", "purport to give a right to", text.Title, text.Entitles, party);

    private const uint Written = 1, Unwritten = 2, Refused = 4, Silent = 8;

    private static Question Accepts(Case c, Commitment text, Party party)
    {
        var (isCertain, possible) = (false, 0u);
        var records = text.Acceptances.Where(a => a.Party.Id == party.Id).ToArray();
        foreach (var record in records)
        {
            var holds = record.By.Holds() & (record.On is { } date ? !date.IsAfter(c.On) : Truth.True);
            isCertain |= holds.IsTrue;
            if (holds.IsPossible) possible |= 1u << (int)record.Kind - 1;
        }

        if (!isCertain) possible = text.Acceptances.IsComplete ? possible | Silent : 15;
        return new Question
        {
            Rank = 42,
            Answers = 4,
            Possible = possible,
            Attainable = Written,
            Wording = () => new()
            {
                Key = $"accepts/{party.Id}/{text.Title}",
                By = () => records.SelectMany(r => r.By).Once(),
                Ask = () => $"Had {party.Name} accepted, in writing, what {text.Title} purports for it, or refused it, by {Words.Of(c.On)}?",
                Tell = () => possible switch
                {
                    Written => $"{party.Name} had accepted {text.Title} in writing",
                    Unwritten => $"{party.Name} had accepted {text.Title}, though not in writing",
                    Refused => $"{party.Name} had refused {text.Title}",
                    Silent => $"{party.Name} had neither accepted nor refused {text.Title}",
                    _ when (possible & Written) == 0 => $"{party.Name} had not accepted {text.Title} in writing",
                    _ => $"{party.Name} had not refused {text.Title}",
                },
                Do = _ => $"obtain the acceptance of {text.Title} by {party.Name} in writing",
            },
        };
    }

    private static Proposition Coerced(Commitment text)
    {
        // Other pressure is recorded, and settles nothing.
        var coerced = text.Coercions.Aggregate(
            text.Coercions.IsComplete ? Truth.False : Truth.Unknown,
            (any, c) => any | (c.Kind == CoercionKind.ByPressure ? c.By.Holds() & Truth.Unknown : c.By.Holds()));
        var telling = text.Coercions.Where(c => !coerced.IsTrue || (c.Kind != CoercionKind.ByPressure && c.By.Holds().IsTrue)).Take(coerced.IsTrue ? 1 : int.MaxValue).ToArray();
        return new Question
        {
            Rank = 18,
            Answers = 2,
            Possible = Question.Bits(coerced),
            Attainable = Question.No,
            Wording = () => new()
            {
                Key = $"coercion/{text.Title}",
                By = () => telling.SelectMany(c => c.By).Once(),
                Ask = () => telling is [_, ..]
                    ? $"Was this coercion into {text.Title}: {Words.And([.. telling.Select(c => c.What)])}?"
                    : $"Was a representative or a state coerced into {text.Title}?",
                Tell = () => coerced.IsTrue
                    ? $"{telling[0].Party.Name} was coerced into {text.Title}: {telling[0].What}"
                    : $"nobody was coerced into {text.Title}",
                Do = _ => $"agree on {text.Title} without coercion",
            },
        }.Is(Question.Yes);
    }

    /// <summary>The commitments that a rule is read for, those that are not stated among them.</summary>
    private static class Texts
    {
        /// <summary>That this is so of one of them.</summary>
        public static Proposition Some(Case c, Instruments of, Party? party, string what, Func<Commitment, Proposition> that)
        {
            var some = new List<Proposition>(c.Channel.Commitments.Count + 1);
            foreach (var text in c.Channel.Commitments) some.Add(Made(c, of, text) & that(text));
            some.Add(Other(c, of, party, what).Is(Question.Yes));
            return Applies(c, of, party) & Proposition.AnyOf(some);
        }

        /// <summary>That this is so of all of them.</summary>
        public static Proposition Every(Case c, Instruments of, Party? party, string what, Func<Commitment, Proposition> that)
        {
            var every = new List<Proposition>(c.Channel.Commitments.Count + 1);
            foreach (var text in c.Channel.Commitments) every.Add(!Made(c, of, text) | that(text));
            every.Add(!Other(c, of, party, what).Is(Question.Yes) | OtherIs(c, of, party, what));
            return Proposition.AllOf(every);
        }

        /// <summary>Whether the rule can be asked for them at all.</summary>
        public static bool Apply(Instruments of, Party? party, DateOnly on) =>
            of == Instruments.Commitments || (party is null or State && (of != Instruments.Convention || on >= ConventionInForce));

        private static Proposition Applies(Case c, Instruments of, Party? party) =>
            of == Instruments.Commitments ? Proposition.True
            : party is not null and not State ? Fact("state", false, $"{party.Name} is no state")
            : !Apply(of, party, c.On)
                ? Fact("convention", false, "the Vienna Convention on the Law of Treaties was not in force, and does not reach back")
            : Proposition.True;

        private static Proposition Fact(string id, bool holds, string tell) => new Question
        {
            Rank = 9,
            Answers = 2,
            Possible = Question.Bits(holds),
            Wording = () => new()
            {
                Key = $"treaty-law/{id}",
                Ask = () => tell,
                Tell = () => tell,
            },
        }.Is(Question.Yes);

        private static Proposition Made(Case c, Instruments of, Commitment text)
        {
            var made = Conditions.Made(text, c.On);
            if (of == Instruments.Commitments) return made;
            if (text.Kind != CommitmentKind.Treaty) made = IsNoTreaty(text) & made;
            return of == Instruments.Treaties ? made : made & SinceInForce(text, c.On);
        }

        private static Proposition IsNoTreaty(Commitment text) => new Question
        {
            Rank = 12,
            Answers = 2,
            Possible = Question.No,
            Wording = () => new()
            {
                Key = $"treaty/{text.Title}",
                By = () => text.By,
                Ask = () => $"Is {text.Title} a treaty between states?",
                Tell = () => $"{text.Title} is no treaty between states ({Words.Of(text.Kind)})",
            },
        }.Is(Question.Yes);

        private static Proposition SinceInForce(Commitment text, DateOnly on)
        {
            var (first, last) = DaysOf(text.On, on);
            var since = first >= ConventionInForce ? Truth.True : last < ConventionInForce ? Truth.False : Truth.Unknown;
            return new Question
            {
                Rank = 12,
                Answers = 2,
                Possible = Question.Bits(since),
                Wording = () => new()
                {
                    Key = $"since-1980/{text.Title}",
                    By = () => text.By,
                    Ask = () => $"Was {text.Title} made before {Words.Of(ConventionInForce)}, when the Vienna Convention on the Law of Treaties came into force?",
                    Tell = () => $"{text.Title} was made {(since.IsTrue ? "after" : "before")} the Vienna Convention on the Law of Treaties came into force",
                },
            }.Is(Question.Yes);
        }

        private static Question Other(Case c, Instruments of, Party? party, string what) => new()
        {
            Rank = 13,
            Answers = 2,
            Possible = c.Channel.Commitments.IsComplete ? Question.No : Question.Yes | Question.No,
            Attainable = Question.No,
            Wording = () => new()
            {
                Key = $"other-text/{Words.Key(of)}/{what}{(party is null ? "" : $"/{party.Id}")}",
                Ask = () => AskOther(of, party),
                Tell = () => $"nothing else was agreed{(party is null ? "" : $" for {party.Name}")}",
                Do = _ => "agree on nothing else",
            },
        };

        private static Proposition OtherIs(Case c, Instruments of, Party? party, string what) => new Question
        {
            Rank = 13,
            Answers = 2,
            Possible = Question.Yes | Question.No,
            Wording = () => new()
            {
                Key = $"{Other(c, of, party, what).Key}/so",
                Id = Other(c, of, party, what).Key,
                Ask = () => AskOther(of, party),
                Tell = () => "",
            },
        }.Is(Question.Yes);

        private static string AskOther(Instruments of, Party? party) =>
            $"Were other {Plural(of)} made{(party is null ? "" : $" that concern {party.Name}")}, and how?";
    }
}
