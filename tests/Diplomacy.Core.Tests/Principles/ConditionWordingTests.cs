using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Reasoning;
using Diplomacy.Core.Time;
using static Diplomacy.Core.Principles.Conditions;

namespace Diplomacy.Core.Tests.Principles;

/// <summary>The sentences in which reasons, open questions and remedies tell what conditions ask for, with who says so.</summary>
public class ConditionWordingTests
{
    private static readonly DateOnly Day = new(2000, 6, 15);
    private static readonly State Country = new("country", "Country");
    private static readonly State Other = new("other", "Other");
    private static readonly State Absent = new("absent", "Absent");
    private static readonly Person Ann = new("ann", "Ann");
    private static readonly Attribution Paper = new Source("paper", "A paper");
    private static readonly Attribution Gazette = new Source("gazette", "The gazette");
    private static readonly Attribution Denial = new Source("denial", "A denial").Denying();

    [Fact]
    public void Of_a_subject_it_is_told_whether_and_when_it_was_discussed_and_whom_it_affects()
    {
        Channel About(Subject subject) => Talks with { Subjects = [subject] };
        var peace = new Subject("peace") { By = [Paper], Affects = [new Claim<Party>(Absent, Gazette), new Claim<Party>(Other, Denial)], DisputedBy = [new Claim<Party>(Absent, Gazette)] };
        var discusses = Discusses(Absent);

        Says("\"peace\" was discussed [paper]", discusses, About(peace), "subject/peace");
        Says("\"peace\" was not discussed [denial, denied]", discusses, About(peace with { By = [Denial] }), "subject/peace");
        Says("\"peace\" was discussed on 2000-06-15 [paper]", discusses, About(peace with { Period = Period.Parse("1999/2001") }), "subject-period/peace");
        Says("\"peace\" was not discussed on 2000-06-15 [paper]", discusses, About(peace with { Period = Period.Parse("1999") }), "subject-period/peace");
        Says("\"peace\" affects Absent [gazette]", discusses, About(peace), "affects/absent/peace");
        Says("\"peace\" does not affect Other [denial, denied]", Discusses(Other), About(peace), "affects/other/peace");
        Says("nothing else was discussed that affects Absent", discusses, About(peace), "other-subject/absent");
        Says("\"peace\" is in dispute with, or is about measures of, Absent [gazette]", DisputeDiscussed(Absent), About(peace), "disputed/absent/peace");
        Says("\"peace\" does not concern a dispute with, or measures of, Other", DisputeDiscussed(Other), About(peace), "disputed/other/peace");
        Says("no other dispute with Absent or measure of it was discussed", DisputeDiscussed(Absent), About(peace), "other-dispute/absent");
    }

    [Fact]
    public void Of_a_commitment_it_is_told_whether_it_was_made_by_then_and_whom_it_reaches()
    {
        Channel Agreed(Commitment text) => Talks with { Commitments = [text] };
        var pact = new Commitment(CommitmentKind.Understanding, "Pact")
        {
            On = PartialDate.Parse("2000"),
            By = [Paper],
            Affects = [Absent],
            Binds = [new Claim<Party>(Absent, Gazette), new Claim<Party>(Other, Denial)],
        };
        var decides = Decides(Absent);

        Says("the parties had agreed on Pact by 2000-06-15 [paper]", decides, Agreed(pact with { On = PartialDate.Parse("1999") }), "commitment/Pact");
        Says("the parties had not agreed on Pact by 2000-06-15 [paper]", decides, Agreed(pact with { On = PartialDate.Parse("2001") }), "commitment/Pact");
        Says("\"Pact\" purports to bind Absent [gazette]", decides, Agreed(pact), "binds/absent/Pact");
        Says("\"Pact\" does not purport to bind Other [denial, denied]", Decides(Other), Agreed(pact), "binds/other/Pact");
        Says("\"Pact\" decides about Absent", decides, Agreed(pact), "decides/absent/Pact");
        Says("\"Pact\" does not decide about Other", Decides(Other), Agreed(pact), "decides/other/Pact");
        Says("nothing else was agreed about Absent", decides, Agreed(pact), "other-commitment/absent");
    }

    public static TheoryData<string, string> Involvements => new()
    {
        { "None", "Absent was not involved [paper]" },
        { "ToldAfterwards", "Absent was told afterwards [paper]" },
        { "Consulted", "Absent was consulted [paper]" },
        { "Consulted, at least", "Absent was at least consulted [paper]" },
        { "Participating denied", "Absent did not take part [paper; denial, denied]" },
        { "Consenting denied", "Absent did not take part [paper; denial, denied]" },
        { "Informed, too late", "Absent was told afterwards [paper]" },
        { "", "no side speaks for Absent" },
    };

    [Theory]
    [MemberData(nameof(Involvements))]
    public void Of_an_involvement_it_is_told_how_far_it_certainly_went(string stated, string expected)
    {
        var record = new Involvement(Absent) { By = [Paper] };
        var others = new Involvement(Other) { Degree = Degree.Consenting, By = [Gazette], Invitation = Stated.By(Gazette, Invitation.Declined) };
        var name = stated.Split(',', ' ')[0];
        record = name.Length == 0 ? record
            : record with { Degree = stated.EndsWith("denied", StringComparison.Ordinal) ? Stated.By(Denial, Enum.Parse<Degree>(name)) : Enum.Parse<Degree>(name) };
        if (stated.EndsWith("too late", StringComparison.Ordinal)) record = record with { Period = Period.Parse("2001") };
        var isComplete = !stated.EndsWith("least", StringComparison.Ordinal) && name.Length > 0;
        Listing<Involvement> records = name.Length == 0 ? [others] : [record, others];

        Says(expected, Involved(Absent, Degree.Consulted), Talks with { Involvements = isComplete ? records : records.AndOthers() }, "involvement/absent");
    }

    public static TheoryData<string, string> Invitations => new()
    {
        { "NotInvited", "Absent was not invited [paper]" },
        { "Invited", "Absent was invited [paper]" },
        { "Declined", "Absent was invited and stayed away by its own choice [paper]" },
        { "Declined denied", "Absent did not stay away by its own choice [denial, denied]" },
        { "NotInvited denied", "Absent was invited, or declined to come [denial, denied]" },
    };

    [Theory]
    [MemberData(nameof(Invitations))]
    public void Of_an_invitation_it_is_told_what_is_certain_on_the_day(string stated, string expected)
    {
        var invitation = Enum.Parse<Invitation>(stated.Split(' ')[0]);
        var record = new Involvement(Absent) { Invitation = Stated.By(stated.EndsWith("denied", StringComparison.Ordinal) ? Denial : Paper, invitation) };
        var later = new Involvement(Absent) { Invitation = Stated.By(Gazette, Invitation.Declined), Period = Period.Parse("2001") };
        var others = new Involvement(Other) { Invitation = Stated.By(Gazette, Invitation.Invited) };
        var denied = new Involvement(Absent) { Invitation = Stated.By(Gazette, Invitation.Invited), By = [Denial] };

        Says(expected, DeclinedToCome(Absent), Talks with { Involvements = [later, record, others, denied] }, "invitation/absent");
        Says("Absent was not invited", DeclinedToCome(Absent), Talks with { Involvements = [others] }, "invitation/absent");
    }

    [Fact]
    public void Of_a_meeting_with_a_government_it_is_told_who_took_part_what_he_held_and_of_what_state_he_was()
    {
        var envoy = Ann with
        {
            CitizenOf = [new Claim<State>(Country, Paper), new Claim<State>(Other, Denial)],
            Offices =
            [
                new Office(Country, "Ambassador") { Branch = Branch.HeadOfMission, AccreditedTo = Other, Period = Period.Parse("1999/2001"), By = [Paper] },
                new Office(Country, "Mayor") { Branch = Branch.Executive, Period = Period.Parse("1980/1990"), By = [Denial] },
                new Office(Other, "Guest professor") { Branch = Branch.Executive, Period = Period.Parse("1999/2001"), By = [Gazette] },
            ],
        };
        Channel Sent(Participant who) => Between(Side.For(Country) with { Participants = [who] }, Side.For(Other) with { Participants = [] });
        var seat = new Participant(envoy) { By = [Gazette], Capacity = Stated.By(Paper, Capacity.Official) };
        var (meets, deals) = (CitizenMeetsGovernment(Country), MissionMeetsHost);

        Says("Ann took part for Country on 2000-06-15 [gazette]", meets, Sent(seat), "takes-part/country/ann");
        Says("Ann took no part for Country on 2000-06-15 [gazette]", meets, Sent(seat with { Period = Period.Parse("1999") }), "takes-part/country/ann");
        Says("Ann was a citizen of Country [paper]", meets, Sent(seat), "citizen/ann/country");
        Says("Ann was no citizen of Absent", CitizenMeetsGovernment(Absent), Sent(seat), "citizen/ann/absent");
        Says("nobody else took part for Country", meets, Sent(seat), "others-beside/country/citizen/country");
        Says("Ann took official part for Country on 2000-06-15 [gazette; paper]", deals, Sent(seat), "acts/country/ann");
        Says("Ann took no official part for Country on 2000-06-15 [gazette; paper]", deals, Sent(seat with { Capacity = Stated.By(Paper, Capacity.Private) }), "acts/country/ann");
        Says("Ann was head of the mission of Country to Other on 2000-06-15 [paper]", deals, Sent(seat), "mission/other/ann/country");
        Says("Ann was not of the ministry for foreign affairs of Country on 2000-06-15 [paper; denial, denied]", ThroughForeignMinistry,
            Between(Side.For(Country) with { Participants = [seat] }, Side.For(Other) with { Participants = [Mission(Other, Country).Officially()] }), "foreign-ministry/ann/country");
        Asks("Did anyone else take part for Country as a citizen of Country?", meets, Between(Side.For(Country), Side.For(Other)), "others-beside/country/citizen/country");

        static Person Mission(State of, State to) => new("bob", "Bob")
        {
            Offices = [new Office(of, "Ambassador") { Branch = Branch.HeadOfMission, AccreditedTo = to, Period = Period.Parse("1999/2001") }],
        };
    }

    [Fact]
    public void Of_purposes_and_authority_it_is_told_whether_they_are_there()
    {
        var meant = Talks with { Purposes = [new Claim<Purpose>(Purpose.Influence, Paper), new Claim<Purpose>(Purpose.Explore, Denial)] };
        var backed = Talks with
        {
            Authorization =
            [
                new AuthorizationStatement(Country, AuthorizationScope.Contact, AuthorizationStatus.Authorized) { By = [Paper] },
                new AuthorizationStatement(Other, AuthorizationScope.Contact, AuthorizationStatus.Authorized) { By = [Denial] },
            ],
        };

        Says("it was meant to influence the other side's government [paper]", Pursues(Purpose.Influence), meant, "purpose/influence");
        Says("it was not meant to explore [denial, denied]", Pursues(Purpose.Explore), meant, "purpose/explore");
        Says("it was not meant to negotiate", Pursues(Purpose.Negotiate), meant, "purpose/negotiate");
        Says("Country had authorized the contact [paper]", Authorizes(Country, AuthorizationScope.Contact), backed, "authorized/contact/country");
        Says("Other had not authorized the contact [denial, denied]", Authorizes(Other, AuthorizationScope.Contact), backed, "authorized/contact/other");
    }

    [Fact]
    public void Of_a_treaty_it_is_told_who_signed_it_by_what_power_and_since_when_it_stands()
    {
        var signed = new Signature(Ann, Country, SignatureKind.Signed) { On = PartialDate.Parse("2000-01-02"), By = [Paper] };
        var pact = new Commitment(CommitmentKind.Treaty, "Pact") { On = PartialDate.Parse("2000-01-02"), Signatures = [signed], By = [Gazette] };
        Channel Made(Commitment text) => Talks with
        {
            Commitments = [text],
            Authorization = [new AuthorizationStatement(Other, AuthorizationScope.Signing, AuthorizationStatus.FullPowers) { By = [Gazette] }],
        };
        Channel Given(AuthorizationStatus status) => Made(pact) with
        {
            Authorization =
            [
                new AuthorizationStatement(Country, AuthorizationScope.Signing, status) { By = [Paper] },
                new AuthorizationStatement(Other, AuthorizationScope.Signing, AuthorizationStatus.FullPowers) { By = [Gazette] },
            ],
        };
        Condition Acted(TreatyAct act) => ActedFor(Country, act, Instruments.Treaties);
        var (consented, adopted) = (Acted(TreatyAct.Consenting), Acted(TreatyAct.Adopting));
        var withAuthority = ActedWithAuthority(Country, TreatyAct.Consenting, Instruments.Treaties);
        var convention = ActedFor(Country, TreatyAct.Consenting, Instruments.Convention);

        Says("Ann had signed Pact for Country by 2000-06-15 [paper]", consented, Made(pact), "signature/country/ann/signed/Pact");
        Says("Ann had not signed Pact for Country by 2000-06-15 [paper]", consented,
            Made(pact with { Signatures = [signed with { On = PartialDate.Parse("2001") }] }), "signature/country/ann/signed/Pact");
        Says("Ann had signed Pact for Country by 2000-06-15 [gazette]", consented,
            Made(pact with { Signatures = [signed, signed with { By = [Gazette] }] }), "signature/country/ann/signed/Pact#2");
        Says("nobody else had signed or confirmed Pact for Country", consented, Made(pact), "other-signature/consenting/country/Pact");
        Says("nobody else had initialled or signed Pact for Country", adopted, Made(pact), "other-signature/adopting/country/Pact");
        Asks("Did anyone else sign Pact for Country by 2000-06-15, and with its authority?", consented, Made(pact), "other-signature/consenting/country/Pact");
        Asks("Did anyone else initial or sign Pact for Country by 2000-06-15, and with its authority?", adopted, Made(pact), "other-signature/adopting/country/Pact");
        Says("Ann had full powers of Country for Pact [paper]", withAuthority, Given(AuthorizationStatus.FullPowers), "full-powers/country/ann/signed/Pact");
        Says("Ann had no full powers of Country for Pact", withAuthority, Made(pact), "full-powers/country/ann/signed/Pact");
        Says("Pact was made after the Vienna Convention on the Law of Treaties came into force [gazette]", convention, Made(pact), "since-1980/Pact");
        Says("Pact was made before the Vienna Convention on the Law of Treaties came into force [gazette]", convention,
            Made(pact with { On = PartialDate.Parse("1979") }), "since-1980/Pact");
        Says("Pact was made after the Vienna Convention on the Law of Treaties came into force [gazette]", convention,
            Made(pact with { On = PartialDate.Parse("1980-01-27") }), "since-1980/Pact");
        Says("Pact is no treaty between states (understanding) [gazette]", consented,
            Made(new Commitment(CommitmentKind.Understanding, "Pact") { By = [Gazette] }), "treaty/Pact");
        Says("nothing else was agreed for Country", consented, Made(pact), "other-text/treaties/consenting/country");
        Says("nothing else was agreed", FreeOfCoercion(Instruments.Treaties), Made(pact), "other-text/treaties/made");
        Asks("Were other treaties since 1980 made that concern Country, and how?", convention, Made(pact), "other-text/convention/consenting/country");
        Asks("Were other commitments made, and how?", FreeOfCoercion(Instruments.Commitments), Made(pact), "other-text/commitments/made");
        Assert.Equal("somebody adopted treaties for Country", adopted.Name);
        Assert.Equal("somebody consented to treaties for Country", consented.Name);
        Assert.Equal("whoever consented to treaties for Country could represent it", withAuthority.Name);
        Says("Movement is no state", ActedFor(new Movement("movement", "Movement"), TreatyAct.Consenting, Instruments.Treaties), Made(pact), "treaty-law/state");
    }

    [Fact]
    public void Of_those_outside_a_text_it_is_told_whether_they_accepted_it()
    {
        Channel Said(params AcceptanceKind[] kinds) => Talks with
        {
            Commitments = [new Commitment(CommitmentKind.Treaty, "Pact") { Binds = [Absent], Acceptances = [.. kinds.Select(k => new Acceptance(Absent, k) { By = [Paper] }), new Acceptance(Other, AcceptanceKind.Refused) { By = [Gazette] }] }],
        };
        Channel Doubtful(params AcceptanceKind[] kinds) => Talks with
        {
            Commitments = [new Commitment(CommitmentKind.Treaty, "Pact") { Binds = [Absent], Acceptances = [.. kinds.Select(k => new Acceptance(Absent, k) { By = [Paper, Denial] })] }],
        };
        var accepted = AcceptedByAbsent(Absent, Instruments.Commitments);

        Says("Absent had accepted Pact in writing [paper]", accepted, Said(AcceptanceKind.Written), "accepts/absent/Pact");
        Says("Absent had accepted Pact, though not in writing [paper]", accepted, Said(AcceptanceKind.Unwritten), "accepts/absent/Pact");
        Says("Absent had refused Pact [paper]", accepted, Said(AcceptanceKind.Refused), "accepts/absent/Pact");
        Says("Absent had neither accepted nor refused Pact", accepted, Said(), "accepts/absent/Pact");
        Says("Absent had not accepted Pact in writing [paper; denial, denied]", accepted, Doubtful(AcceptanceKind.Refused), "accepts/absent/Pact");
        Says("Absent had not refused Pact [paper; denial, denied]", accepted, Doubtful(AcceptanceKind.Written), "accepts/absent/Pact");
    }

    [Fact]
    public void Of_coercion_it_is_told_what_it_was()
    {
        Channel Made(Listing<Coercion> coercions) => Talks with { Commitments = [new Commitment(CommitmentKind.Treaty, "Pact") { Coercions = coercions }] };
        var threat = new Coercion(Country, CoercionKind.ByForce, "troops at the border") { By = [Paper] };
        var pressure = new Coercion(Country, CoercionKind.ByPressure, "an embargo") { By = [Gazette] };
        var free = FreeOfCoercion(Instruments.Treaties);

        Says("Country was coerced into Pact: troops at the border [paper]", free, Made([pressure, threat, threat with { By = [Gazette] }]), "coercion/Pact");
        Says("nobody was coerced into Pact", free, Made([]), "coercion/Pact");
        Says("nobody was coerced into Pact [denial, denied]", free, Made([threat with { By = [Denial] }]), "coercion/Pact");
        Says("nobody was coerced into Pact [denial, denied; gazette, denied]", free,
            Made([threat with { By = [Denial] }, threat with { By = [new Source("gazette", "The gazette").Denying()] }]), "coercion/Pact");
        Asks("Was this coercion into Pact: an embargo?", free, Made([pressure]), "coercion/Pact");
        Asks("Was a representative or a state coerced into Pact?", free, Made([]), "coercion/Pact");
    }

    [Fact]
    public void Of_mediation_it_is_told_who_mediated_and_what_it_had()
    {
        var mediator = new ThirdParty(new Person("mel", "Mel") { Gender = Stated.By(Paper, Gender.Woman) }, ThirdPartyFunction.Mediator) { By = [Gazette] };
        Channel By(ThirdParty who) => Talks with { ThirdParties = [who] };
        Channel Recorded(Requirement requirement, bool met) => By(mediator) with
        {
            Conduct = [new Conduct(requirement) { Of = requirement == Requirement.Consent ? Country : null, Met = Stated.By(Paper, met), By = [Gazette] }],
        };
        var seated = Between(Side.For(Country) with { Participants = [new Participant(Ann with { Gender = Stated.By(Gazette, Gender.Man) }) { Part = Stated.By(Paper, Part.Member), By = [Gazette] }] }, Side.For(Other));

        Says("Mel mediated [gazette]", Mediated, By(mediator), "mediator/mel");
        Says("Mel did not mediate [denial, denied]", Mediated, By(mediator with { By = [Denial] }), "mediator/mel");
        Says("nobody else mediated", Mediated, By(mediator), "other-mediator");
        Says("Country agreed to the mediation [gazette; paper]", Met(Requirement.Consent), Recorded(Requirement.Consent, met: true), "consent/country");
        Says("Country did not agree to the mediation [gazette; paper]", Met(Requirement.Consent), Recorded(Requirement.Consent, met: false), "consent/country");
        Says("impartiality is shown [gazette; paper]", Met(Requirement.Impartiality), Recorded(Requirement.Impartiality, met: true), "conduct/impartiality");
        Says("impartiality was wanting [gazette; paper]", Met(Requirement.Impartiality), Recorded(Requirement.Impartiality, met: false), "conduct/impartiality");
        Says("Mel is a woman [paper]", WomanAtTheTable, By(mediator), "gender/mel");
        Says("Ann is not a woman [gazette]", WomanAtTheTable, seated, "gender/ann");
        Says("Ann did not sit at the table for Country [gazette; paper]", WomanAtTheTable,
            Between(Side.For(Country) with { Participants = [new Participant(Ann) { Part = Stated.By(Paper, Part.Adviser), By = [Gazette] }] }), "at-the-table/country/ann");
        Says("Ann sat at the table for Country [gazette; paper]", WomanAtTheTable, seated, "at-the-table/country/ann");
        Asks("What do sources say of the gender of Mel?", WomanAtTheTable, By(mediator), "gender/mel");
        Asks("Was a woman among those who acted for Absent?", WomanAtTheTable, By(new ThirdParty(Absent, ThirdPartyFunction.Mediator)), "gender/absent");
    }

    [Fact]
    public void Of_channels_beside_it_it_is_told_whether_they_ran_and_what_they_conveyed()
    {
        var link = new ChannelLink(LinkKind.ParallelTo, "back") { By = [Paper] };
        var position = new Position(Country, "peace") { Favours = Stated.By(Paper, true), By = [Gazette], AttributedBy = Other };
        var back = new Channel("back", "Back", Side.For(Country), Side.For(Other)) { Positions = [position with { Favours = Stated.By(Paper, false) }] };
        var linked = Talks with { Links = [link], Positions = [position] };
        var contradicts = ContradictsParallel(back);

        Says("the channel back ran beside it [paper]", HasParallel, linked, "link/back");
        Says("the channel back did not run beside it [denial, denied]", HasParallel, Talks with { Links = [link with { By = [Denial] }] }, "link/back");
        Says("no other channel ran beside it", HasParallel, linked, "other-link");
        Says("as Talks conveyed, Country favoured \"peace\" [gazette; paper]", contradicts, linked, "conveyed/talks/country/peace/other");
        Says("as Back conveyed, Country opposed \"peace\" [gazette; paper]", contradicts, linked, "conveyed/back/country/peace/other");
        Does(["convey in Talks that Country favours \"peace\"", "convey in Talks that Country opposes \"peace\"", "convey no position of Country on \"peace\" in Talks"],
            contradicts, linked, "conveyed/talks/country/peace/other");
        Says("as Talks conveyed, Country held no position on \"peace\" [denial, denied; paper]", contradicts,
            linked with { Positions = [position with { By = [Denial] }] }, "conveyed/talks/country/peace/other");
        Says("as Talks conveyed, Country did not oppose \"peace\" [gazette; denial, denied; paper]", contradicts,
            linked with { Positions = [position with { By = [Gazette, Denial] }] }, "conveyed/talks/country/peace/other");
        Asks("Did any other position conveyed in the channel back contradict one conveyed here?", contradicts, linked, "clash/talks/back");
        Asks("Did positions conveyed there contradict those conveyed here?", contradicts, linked, "clash/talks/others");
    }

    [Fact]
    public void Of_secrecy_it_is_told_what_it_was_and_of_a_disclosure_who_made_it_when_and_by_whose_leave()
    {
        var leak = new Disclosure { On = PartialDate.Parse("2000-06"), How = "a leak", By = [Paper], Discloser = Stated.By(Gazette, Discloser.Participant), Agreed = Stated.By(Denial, true) };
        Channel Made(Disclosure disclosure) => Talks with { Disclosures = [disclosure] };
        var (disclosed, soFar) = (Disclosed(Discloser.Participant), DisclosedSoFar(Discloser.Participant));

        Says("the channel was secret [paper]", Confidential, Talks with { Secrecy = Stated.By(Paper, Secrecy.Secret) }, "secrecy");
        Says("it was disclosed: a leak, 2000-06 [paper]", disclosed, Made(leak), "disclosure/a leak, 2000-06");
        Says("it was not disclosed: a leak, 2000-06 [denial, denied]", disclosed, Made(leak with { By = [Denial] }), "disclosure/a leak, 2000-06");
        Says("one who takes part disclosed it: a leak, 2000-06 [gazette]", disclosed, Made(leak), "discloser/a leak, 2000-06");
        Says("an outsider disclosed it: no more is said, 2000-06", disclosed, Made(leak with { How = null, Discloser = Discloser.Outsider }), "discloser/no more is said, 2000-06");
        Says("the parties had agreed to disclose it: a leak, 2000-06", disclosed, Made(leak with { Agreed = true }), "disclosure-agreed/a leak, 2000-06");
        Says("the parties had not agreed to disclose it: a leak, 2000-06 [denial, denied]", disclosed, Made(leak), "disclosure-agreed/a leak, 2000-06");
        Says("that was by 2000-06-15 [paper]", soFar, Made(leak with { On = PartialDate.Parse("2000-05"), How = "x" }), "disclosed-by/x, 2000-05");
        Says("that was after 2000-06-15 [paper]", soFar, Made(leak with { On = PartialDate.Parse("2001"), How = "x" }), "disclosed-by/x, 2001");
        Says("it was not disclosed otherwise", disclosed, Made(leak), "other-disclosure");
    }

    [Fact]
    public void Of_positions_it_is_told_who_attributed_them_and_what_the_party_itself_held()
    {
        var attributed = new Position(Country, "peace") { Favours = Stated.By(Paper, true), By = [Gazette], AttributedBy = Other };
        var own = new Position(Country, "peace") { Favours = Stated.By(Paper, true), By = [Gazette] };
        var elsewhere = new Position(Other, "peace") { Favours = true, By = [Denial] };
        Channel Held(params Position[] positions) => Talks with { Positions = [attributed, elsewhere, .. positions] };
        var contradicted = Contradicted(Country);

        Says("Other attributed a position on \"peace\" to Country [gazette]", contradicted, Held(), "attributed/country/peace/other");
        Says("Other did not attribute a position on \"peace\" to Country [denial, denied]", contradicted,
            Talks with { Positions = [attributed with { By = [Denial] }] }, "attributed/country/peace/other");
        Says("as Other has it, Country favours \"peace\" [paper]", contradicted, Held(), "attributed-as/country/peace/other");
        Says("as Other has it, Country opposes \"peace\" [denial, denied]", contradicted,
            Talks with { Positions = [attributed with { Favours = Stated.By(Denial, true) }] }, "attributed-as/country/peace/other");
        Does(["convey that Country opposes \"peace\"", "convey that Country favours \"peace\""], contradicted, Held(), "attributed-as/country/peace/other");
        Says("Country itself favoured \"peace\" [gazette; paper]", contradicted, Held(own), "position/country/peace");
        Says("Country itself opposed \"peace\" [gazette]", contradicted, Held(own with { Favours = false }), "position/country/peace");
        Says("Country itself held no position on \"peace\"", contradicted, Held(), "position/country/peace");
        Says("Country itself held a position on \"peace\" [gazette]", contradicted, Held(own with { Favours = default }), "position/country/peace");
        Says("no other position was attributed to Country", contradicted, Held(), "other-attribution/country");
    }

    [Fact]
    public void Of_effects_and_messages_it_is_told_whether_they_are_there()
    {
        Channel Did(Effect effect) => Talks with { Effects = [effect] };
        var harm = new Effect(EffectKind.Harm, "arrests") { By = [Paper] };
        var (convey, carried) = (MayConvey(Country), new AuthorizationStatement(Country, AuthorizationScope.Message, AuthorizationStatus.Mandated) { By = [Paper] });

        Says("it did harm: arrests [paper]", Harmful, Did(harm), "harm/arrests");
        Says("it did no harm: arrests [denial, denied]", Harmful, Did(harm with { By = [Denial] }), "harm/arrests");
        Says("no other harm is recorded", Harmful, Did(harm), "other-harm");
        Says("Country disavowed carrying its message and mandated carrying its message [gazette; paper]", convey,
            Talks with { Authorization = [carried, new AuthorizationStatement(Country, AuthorizationScope.Message, AuthorizationStatus.Disavowed) { By = [Gazette] }] }, "message/country");
        Says("Country mandated carrying its message [paper]", convey, Talks with { Authorization = [carried] }, "message/country");
        Says("Country disavowed the contact [gazette; paper]", convey,
            Talks with
            {
                Authorization =
                [
                    new AuthorizationStatement(Country, AuthorizationScope.Contact, AuthorizationStatus.Disavowed) { By = [Paper] },
                    new AuthorizationStatement(Country, AuthorizationScope.Contact, AuthorizationStatus.Disavowed) { By = [Gazette] },
                ],
            }, "message/country");
        Says("Country disavowed the contact and disavowed carrying its message [gazette; paper]", convey,
            Talks with
            {
                Authorization =
                [
                    new AuthorizationStatement(Country, AuthorizationScope.Message, AuthorizationStatus.Disavowed) { By = [Paper] },
                    new AuthorizationStatement(Country, AuthorizationScope.Contact, AuthorizationStatus.Disavowed) { By = [Gazette] },
                ],
            }, "message/country");
        Says("it did harm: arrests [gazette]", Harmful, Talks with { Effects = [harm, harm with { By = [Gazette] }] }, "harm/arrests");
        Says("it did harm: arrests [paper]", Harmful, Talks with { Effects = [harm, harm with { By = [Gazette] }] }, "harm/arrests#2");
        Says("no other party spoke for Absent", RepresentedThrough(Absent), Talks, "through/absent");
        Says("Country and Other spoke for Absent [paper]", RepresentedThrough(Absent), Talks with
        {
            Involvements = [new Involvement(Absent) { Through = Stated.By(Paper, (Party)Country) }, new Involvement(Absent) { Through = Stated.By(Paper, (Party)Other) }],
        }, "through/absent");
        Says("Country authorized nobody to carry its message", convey, Talks with { Authorization = [] }, "message/country");
    }

    private static Channel Talks => Between(Side.For(Country), Side.For(Other));

    private static Channel Between(params Side[] sides) => new("talks", "Talks", sides);

    private static void Says(string expected, Condition condition, Channel channel, string id)
    {
        Assert.Equal(expected, new Reason(Find(condition, channel, id)).ToString());
    }

    private static void Asks(string expected, Condition condition, Channel channel, string id) => Assert.Equal(expected, Find(condition, channel, id).Ask);

    private static void Does(string[] expected, Condition condition, Channel channel, string id) =>
        Assert.Equal(expected, Enumerable.Range(0, expected.Length).Select(Find(condition, channel, id).Do));

    internal static Question Find(Condition condition, Channel channel, string id)
    {
        var questions = AskedBy(condition.On(channel, Day)).ToArray();
        return questions.FirstOrDefault(q => q.Key == id || q.Id == id)
            ?? throw new InvalidOperationException($"{id} is not asked, but {string.Join(", ", questions.Select(q => q.Key))}");
    }

    private static IEnumerable<Question> AskedBy(Proposition proposition) => proposition switch
    {
        Proposition.Asks asks => [asks.Question],
        Proposition.Not not => AskedBy(not.Part),
        _ => ReadOnce.Parts(proposition).SelectMany(AskedBy),
    };
}
