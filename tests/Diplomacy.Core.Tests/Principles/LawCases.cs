using System.Globalization;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Authority;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Time;

namespace Diplomacy.Core.Tests.Principles;

/// <summary>Cases as their printed sources have them, under the principles of treaty law and of diplomatic law.</summary>
public class LawCases
{
    private static readonly Source Press = new("press", "What was in print");

    private static readonly State Usa = new("usa", "United States");
    private static readonly State Germany = new("germany", "Germany");
    private static readonly State Britain = new("britain", "United Kingdom");
    private static readonly State France = new("france", "France");
    private static readonly State Italy = new("italy", "Italy");
    private static readonly State Czechoslovakia = new("czechoslovakia", "Czechoslovakia");
    private static readonly State Egypt = new("egypt", "Egypt");
    private static readonly State Israel = new("israel", "Israel");
    private static readonly Movement Plo = new("plo", "PLO");
    private static readonly State Bosnia = new("bosnia", "Bosnia and Herzegovina");
    private static readonly State Croatia = new("croatia", "Croatia");
    private static readonly State Serbia = new("serbia", "Serbia");
    private static readonly Movement BosnianSerbs = new("bosnian-serbs", "Bosnian Serbs");
    private static readonly State Iran = new("iran", "Iran");
    private static readonly State NorthKorea = new("north-korea", "North Korea");
    private static readonly State SouthKorea = new("south-korea", "South Korea");
    private static readonly Movement Taliban = new("taliban", "Taliban");
    private static readonly State Afghanistan = new("afghanistan", "Afghanistan");
    private static readonly State SovietUnion = new("ussr", "Soviet Union");
    private static readonly State Cuba = new("cuba", "Cuba");

    private static Person Holding(string id, string name, Body body, string title, Branch branch, string period, Party? accreditedTo = null) => new(id, name)
    {
        Offices = [new Office(body, title) { Branch = branch, Period = Period.Parse(period), AccreditedTo = accreditedTo is null ? default(Stated<Party>) : accreditedTo }],
    };

    private static Verdict Of(Channel channel, string day, Principle principle, string reading) =>
        PrincipleRules.Check(channel, DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), principle, reading).Verdict;

    private static PrincipleFinding Find(Channel channel, string day, Principle principle, string reading) =>
        PrincipleRules.Check(channel, DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), principle, reading);

    private static Signature Signed(Attendee who, Party party, string? on = null) =>
        new(who, party, SignatureKind.Signed) { On = on is null ? null : PartialDate.Parse(on) };

    // Munich: heads of government of four powers; Prague was not invited, was given the text, and gave in under pressure.
    private static readonly Person Hitler = Holding("hitler", "Adolf Hitler", Germany, "Chancellor", Branch.HeadOfGovernment, "1933/1945");
    private static readonly Person Chamberlain = Holding("chamberlain", "Neville Chamberlain", Britain, "Prime Minister", Branch.HeadOfGovernment, "1937/1940");
    private static readonly Person Daladier = Holding("daladier", "Édouard Daladier", France, "Prime Minister", Branch.HeadOfGovernment, "1938-04/1940-03");
    private static readonly Person Mussolini = Holding("mussolini", "Benito Mussolini", Italy, "Prime Minister", Branch.HeadOfGovernment, "1922/1943");

    private static readonly Commitment MunichAgreement = new(CommitmentKind.Treaty, "the Munich Agreement")
    {
        On = PartialDate.Parse("1938-09-30"),
        Signatures = [Signed(Hitler, Germany), Signed(Chamberlain, Britain), Signed(Daladier, France), Signed(Mussolini, Italy)],
        Binds = [Germany, Britain, France, Italy, Czechoslovakia],
        Entitles = [],
        Affects = [Czechoslovakia],
        Coercions = [new Coercion(Czechoslovakia, CoercionKind.ByPressure, "Prague gave in under pressure") { By = [Press] }],
    };

    private static readonly Channel Munich = Channel.Between("munich", "Munich",
            Side.For(Germany).Seating(Hitler.Officially()), Side.For(Britain).Seating(Chamberlain.Officially()),
            Side.For(France).Seating(Daladier.Officially()), Side.For(Italy).Seating(Mussolini.Officially()))
        .During(Period.Parse("1938-09-29/1938-09-30")) with
    { Commitments = [MunichAgreement] };

    [Fact]
    public void The_convention_does_not_reach_back_to_Munich()
    {
        Assert.Equal(Verdict.NotApplicable, Of(Munich, "1938-09-30", TreatyLaw.AuthorityToBind(Britain), "consent/convention"));
        Assert.Equal(Verdict.NotApplicable, Of(Munich, "1938-09-30", TreatyLaw.NoEffectOnThird(Czechoslovakia), "convention"));
        var coercion = Find(Munich, "1938-09-30", TreatyLaw.Coercion, "convention");
        Assert.Equal(Verdict.NotApplicable, coercion.Verdict);
        Assert.Equal("the Vienna Convention on the Law of Treaties was not in force, and does not reach back", Assert.Single(coercion.Reasons).Text);
    }

    [Fact]
    public void By_the_same_yardstick_those_who_signed_at_Munich_could_bind_their_states()
    {
        foreach (var power in new Party[] { Germany, Britain, France, Italy })
            Assert.Equal(Verdict.Satisfied, Of(Munich, "1938-09-30", TreatyLaw.AuthorityToBind(power), "consent/any-date"));
        // Nobody signed for Prague, so nobody's authority is in question.
        Assert.Equal(Verdict.NotApplicable, Of(Munich, "1938-09-30", TreatyLaw.AuthorityToBind(Czechoslovakia), "consent/any-date"));
    }

    [Fact]
    public void What_Munich_purports_for_Prague_turns_on_whether_it_accepted_in_writing()
    {
        var principle = TreatyLaw.NoEffectOnThird(Czechoslovakia);

        var finding = Find(Munich, "1938-09-30", principle, "any-instrument");
        Assert.Equal(Verdict.Undetermined, finding.Verdict);
        Assert.Equal("accepts/czechoslovakia/the Munich Agreement", Assert.Single(finding.OpenQuestions).Id);

        Assert.Equal(Verdict.Violated, Of(With(AcceptanceKind.Unwritten), "1938-09-30", principle, "any-instrument"));
        Assert.Equal(Verdict.Violated, Of(With(AcceptanceKind.Refused), "1938-09-30", principle, "any-instrument"));
        Assert.Equal(Verdict.Satisfied, Of(With(AcceptanceKind.Written), "1938-09-30", principle, "any-instrument"));

        static Channel With(AcceptanceKind kind) => Munich with { Commitments = [MunichAgreement with { Acceptances = [new Acceptance(Czechoslovakia, kind)] }] };
    }

    [Fact]
    public void Pressure_alone_leaves_coercion_open_and_a_recorded_threat_of_force_settles_it()
    {
        var finding = Find(Munich, "1938-09-30", TreatyLaw.Coercion, "any-date");
        Assert.Equal(Verdict.Undetermined, finding.Verdict);
        Assert.Equal("Was this coercion into the Munich Agreement: Prague gave in under pressure?", Assert.Single(finding.OpenQuestions).Text);

        var threat = new Coercion(Czechoslovakia, CoercionKind.ByForce, "a threat of invasion") { By = [Press] };
        var threatened = Find(Munich with { Commitments = [MunichAgreement with { Coercions = MunichAgreement.Coercions.With(threat) }] }, "1938-09-30", TreatyLaw.Coercion, "any-date");
        Assert.Equal(Verdict.Violated, threatened.Verdict);
        Assert.Contains(threatened.Reasons, r => r.Text == "Czechoslovakia was coerced into the Munich Agreement: a threat of invasion");
        Assert.Contains(threatened.Remedies, r => r.ToString() == "agree on the Munich Agreement without coercion");

        Assert.Equal(Verdict.Undetermined, Of(Munich with { Commitments = [MunichAgreement with { Coercions = default }] }, "1938-09-30", TreatyLaw.Coercion, "any-date"));
        Assert.Equal(Verdict.Satisfied, Of(Munich with { Commitments = [MunichAgreement with { Coercions = [] }] }, "1938-09-30", TreatyLaw.Coercion, "any-date"));
    }

    // Camp David: the first framework, on the West Bank and Gaza, was written without Palestinians and signed on 17 September 1978.
    private static readonly Person Begin = Holding("begin", "Menachem Begin", Israel, "Prime Minister", Branch.HeadOfGovernment, "1977/1983");
    private static readonly Person Sadat = Holding("sadat", "Anwar Sadat", Egypt, "President", Branch.HeadOfState, "1970/1981-10");

    private static readonly Channel CampDavid = Channel.Between("camp-david", "Camp David",
            Side.For(Israel).Seating(Begin.Officially().Leading()), Side.For(Egypt).Seating(Sadat.Officially().Leading()))
        .During(Period.Parse("1978-09-05/1978-09-17"))
        .About("the West Bank and Gaza", Plo)
        .Involving() with
    {
        Involvements = [],
        Authorization = [],
        Commitments =
        [
            new Commitment(CommitmentKind.Treaty, "the first framework")
            {
                On = PartialDate.Parse("1978-09-17"),
                Signatures = [Signed(Begin, Israel), Signed(Sadat, Egypt)],
                Binds = [Israel, Egypt],
                Entitles = [],
                Affects = [Plo],
            },
        ],
    };

    [Fact]
    public void Camp_David_was_decided_without_the_PLO_and_binds_it_to_nothing()
    {
        Assert.Equal(Verdict.Violated, Of(CampDavid, "1978-09-17", NothingAboutWithout.For(Plo), "discussion/represented"));
        Assert.Equal(Verdict.Violated, Of(CampDavid, "1978-09-17", NothingAboutWithout.For(Plo), "decision/represented"));
        Assert.Equal(Verdict.NotApplicable, Of(CampDavid, "1978-09-17", TreatyLaw.NoEffectOnThird(Plo), "any-instrument"));
    }

    [Fact]
    public void A_head_of_state_and_a_head_of_government_could_bind_theirs_at_Camp_David_though_the_convention_came_later()
    {
        foreach (var party in new Party[] { Israel, Egypt })
        {
            Assert.Equal(Verdict.Satisfied, Of(CampDavid, "1978-09-17", TreatyLaw.AuthorityToBind(party), "consent/any-date"));
            Assert.Equal(Verdict.NotApplicable, Of(CampDavid, "1978-09-17", TreatyLaw.AuthorityToBind(party), "consent/convention"));
        }

        Assert.Equal(Verdict.NotApplicable, Of(CampDavid, "1978-09-16", TreatyLaw.AuthorityToBind(Israel), "consent/any-date"));
    }

    // Dayton: initialled on 21 November 1995, signed in Paris on 14 December; the Bosnian Serbs had signed over their votes on 29 August.
    private static readonly Person Izetbegovic = Holding("izetbegovic", "Alija Izetbegović", Bosnia, "President", Branch.HeadOfState, "1990/1996");
    private static readonly Person Tudjman = Holding("tudjman", "Franjo Tuđman", Croatia, "President", Branch.HeadOfState, "1990/1999");
    private static readonly Person Milosevic = Holding("milosevic", "Slobodan Milošević", Serbia, "President", Branch.HeadOfState, "1991/1997");

    private static readonly Channel Dayton = Channel.Between("dayton", "Dayton",
            Side.For(Bosnia).Seating(Izetbegovic.Officially()), Side.For(Croatia).Seating(Tudjman.Officially()), Side.For(Serbia).Seating(Milosevic.Officially()))
        .During(Period.Parse("1995-11-01/1995-12-14"))
        .About("peace in Bosnia", Bosnia, BosnianSerbs)
        .Involving(new Involvement(BosnianSerbs) { Through = Serbia, By = [Press] }) with
    {
        Commitments =
        [
            new Commitment(CommitmentKind.Treaty, "the framework agreement")
            {
                On = PartialDate.Parse("1995-11-21"),
                Signatures =
                [
                    .. new[] { (Izetbegovic, Bosnia), (Tudjman, Croatia), (Milosevic, Serbia) }.SelectMany(s => new[]
                    {
                        new Signature(s.Item1, s.Item2, SignatureKind.Initialled) { On = PartialDate.Parse("1995-11-21") },
                        Signed(s.Item1, s.Item2, "1995-12-14"),
                    }),
                ],
                Binds = [Bosnia, Croatia, Serbia, BosnianSerbs],
                Entitles = [],
            },
        ],
    };

    [Fact]
    public void A_party_that_signed_over_its_vote_has_no_seat_and_whether_it_consented_stays_open()
    {
        var finding = Find(Dayton, "1995-11-21", NothingAboutWithout.For(BosnianSerbs), "discussion/represented");

        Assert.Equal(Verdict.Undetermined, finding.Verdict);
        Assert.Contains("involvement/bosnian-serbs", finding.OpenQuestions.Select(q => q.Id));
        Assert.Equal(Verdict.Undetermined, Of(Dayton, "1995-12-14", TreatyLaw.NoEffectOnThird(BosnianSerbs), "any-instrument"));
        // A movement is no third state.
        Assert.Equal(Verdict.NotApplicable, Of(Dayton, "1995-12-14", TreatyLaw.NoEffectOnThird(BosnianSerbs), "convention"));
    }

    [Fact]
    public void Dayton_was_adopted_when_it_was_initialled_and_bound_when_it_was_signed()
    {
        foreach (var party in new Party[] { Bosnia, Croatia, Serbia })
        {
            Assert.Equal(Verdict.Satisfied, Of(Dayton, "1995-11-21", TreatyLaw.AuthorityToBind(party), "adoption/convention"));
            Assert.Equal(Verdict.NotApplicable, Of(Dayton, "1995-11-21", TreatyLaw.AuthorityToBind(party), "consent/convention"));
            Assert.Equal(Verdict.Satisfied, Of(Dayton, "1995-12-14", TreatyLaw.AuthorityToBind(party), "consent/convention"));
        }
    }

    // Tehran, 25 to 28 May 1986: a former national security adviser, instructed by the White House.
    private static readonly Person McFarlane = Holding("mcfarlane", "Robert McFarlane", Usa, "National Security Adviser", Branch.Executive, "1983/1985-12");

    private static readonly Channel Tehran = Channel.Between("tehran", "McFarlane in Tehran",
            Side.For(Usa).Seating(new Participant(McFarlane).Leading()).AndOthers(), Side.For(Iran))
        .During(Period.Parse("1986-05-25/1986-05-28")) with
    {
        Authorization = Listing.AndOthers(new AuthorizationStatement(Usa, AuthorizationScope.Message, AuthorizationStatus.Instructed) { Authority = "White House", By = [Press] }),
    };

    [Fact]
    public void Who_is_instructed_though_no_longer_in_office_does_not_act_without_authority()
    {
        var day = new DateOnly(1986, 5, 25);
        Assert.Equal(Service.Former, McFarlane.ServiceOf(Usa, day));
        Assert.Equal(AuthorizationStatus.Instructed, AuthorizationRules.StatusOf(Tehran, Usa, AuthorizationScope.Message, day).Status);

        var finding = Find(Tehran, "1986-05-25", DiplomaticLaw.UnauthorizedDiplomacy(Usa), "four-facts");
        Assert.Equal([Verdict.NotApplicable, Verdict.Satisfied], finding.Possible);
    }

    [Fact]
    public void Instructions_are_no_full_powers_and_a_later_confirmation_cures_their_lack()
    {
        var signed = new Commitment(CommitmentKind.Treaty, "a text") { On = PartialDate.Parse("1986-05-28"), Signatures = [Signed(McFarlane, Usa)], Binds = [Usa, Iran] };
        var channel = Tehran with { Commitments = [signed] };
        var principle = TreatyLaw.AuthorityToBind(Usa);

        // Full powers may have been given, as long as nobody says that nothing else was.
        var open = Find(channel, "1986-05-28", principle, "consent/convention");
        Assert.Equal(Verdict.Undetermined, open.Verdict);
        Assert.Equal("full-powers/usa/mcfarlane/signed/a text", Assert.Single(open.OpenQuestions).Id);

        var none = channel with { Authorization = [.. channel.Authorization] };
        var violated = Find(none, "1986-05-28", principle, "consent/convention");
        Assert.Equal(Verdict.Violated, violated.Verdict);
        Assert.Equal(
            ["have United States give Robert McFarlane full powers", "have United States confirm a text"], violated.Remedies.Select(r => r.ToString()));

        var powers = new AuthorizationStatement(Usa, AuthorizationScope.Signing, AuthorizationStatus.FullPowers);
        Assert.Equal(Verdict.Satisfied, Of(none with { Authorization = none.Authorization.With(powers) }, "1986-05-28", principle, "consent/convention"));
        var confirmed = signed with { Signatures = signed.Signatures.With(new Signature(new Person("shultz", "George Shultz"), Usa, SignatureKind.Confirmed)) };
        Assert.Equal(Verdict.Satisfied, Of(none with { Commitments = [confirmed] }, "1986-05-28", principle, "consent/convention"));
    }

    [Theory]
    [InlineData(Branch.HeadOfState, Verdict.Satisfied, Verdict.Satisfied)]
    [InlineData(Branch.HeadOfGovernment, Verdict.Satisfied, Verdict.Satisfied)]
    [InlineData(Branch.ForeignMinister, Verdict.Satisfied, Verdict.Satisfied)]
    [InlineData(Branch.HeadOfMission, Verdict.Violated, Verdict.Satisfied)]
    [InlineData(Branch.Minister, Verdict.Violated, Verdict.Violated)]
    [InlineData(Branch.Executive, Verdict.Violated, Verdict.Violated)]
    [InlineData(Branch.SpecialEnvoy, Verdict.Violated, Verdict.Violated)]
    [InlineData(Branch.Intelligence, Verdict.Violated, Verdict.Violated)]
    [InlineData(Branch.Legislature, Verdict.Violated, Verdict.Violated)]
    public void By_office_alone_three_can_consent_and_an_ambassador_can_adopt(Branch branch, Verdict consent, Verdict adoption)
    {
        var who = Holding("who", "Somebody", Usa, "Office", branch, "1985/1990", accreditedTo: Iran);
        var channel = Tehran with
        {
            Authorization = [],
            Commitments = [new Commitment(CommitmentKind.Treaty, "a text") { On = PartialDate.Parse("1986-05-28"), Signatures = [Signed(who, Usa)], Binds = [Usa, Iran] }],
        };

        Assert.Equal(consent, Of(channel, "1986-05-28", TreatyLaw.AuthorityToBind(Usa), "consent/convention"));
        Assert.Equal(adoption, Of(channel, "1986-05-28", TreatyLaw.AuthorityToBind(Usa), "adoption/convention"));
    }

    // Paris, 1798: a private citizen, without authority, with the French foreign minister during the Quasi-War.
    private static readonly Person Talleyrand = Holding("talleyrand", "Charles de Talleyrand", France, "Minister of Foreign Affairs", Branch.ForeignMinister, "1797-07/1799-07");

    private static readonly Channel Paris = Channel.Between("paris", "Logan in Paris",
            Side.OfMembers("logan-himself", "Dr Logan").Seating(new Person("logan", "George Logan") { CitizenOf = [Usa], Offices = [] }.Privately()),
            Side.For(France).Seating(Talleyrand.Officially()))
        .During(Period.Parse("1798"))
        .About(new Subject("the Quasi-War") { DisputedBy = [Usa, France], By = [Press] }) with
    { Authorization = [] };

    [Fact]
    public void Of_Logan_everything_is_in_print_but_the_intent()
    {
        // 1798 is the year of the channel; a day in it is one on which it may have been.
        var channel = Paris with { Period = Period.Parse("1798-08/1798-08") };
        var finding = Find(channel, "1798-08-15", DiplomaticLaw.UnauthorizedDiplomacy(Usa), "four-facts");

        Assert.Equal([Verdict.NotApplicable, Verdict.Violated], finding.Possible);
        Assert.Equal("purpose/influence", Assert.Single(finding.OpenQuestions).Id);

        var meant = Find(channel with { Purposes = [new Claim<Purpose>(Purpose.Influence, Press)] }, "1798-08-15", DiplomaticLaw.UnauthorizedDiplomacy(Usa), "four-facts");
        Assert.Equal(Verdict.Violated, meant.Verdict);
        Assert.Equal("have United States authorize the contact", Assert.Single(meant.Remedies).ToString());
        Assert.Contains(meant.Reasons, r => r.Text == "George Logan was a citizen of United States");

        Assert.Equal(Verdict.NotApplicable, Of(channel with { Purposes = [Purpose.GatherInformation] }, "1798-08-15", DiplomaticLaw.UnauthorizedDiplomacy(Usa), "four-facts"));
    }

    [Fact]
    public void Where_authority_is_unknown_the_answer_is_undetermined_and_no_violation()
    {
        var channel = Paris with { Period = Period.Parse("1798-08/1798-08"), Purposes = [Purpose.Influence], Authorization = default };

        var finding = Find(channel, "1798-08-15", DiplomaticLaw.UnauthorizedDiplomacy(Usa), "four-facts");

        Assert.Equal(Verdict.Undetermined, finding.Verdict);
        Assert.Equal("authorized/contact/usa", Assert.Single(finding.OpenQuestions).Id);
    }

    [Fact]
    public void An_authority_that_is_said_to_have_granted_and_refused_leaves_it_open()
    {
        AuthorizationStatement House(AuthorizationStatus status) => new(Usa, AuthorizationScope.Contact, status) { Authority = "President" };
        var channel = Paris with { Period = Period.Parse("1798-08/1798-08"), Purposes = [Purpose.Influence] };
        Verdict Judge(params AuthorizationStatement[] statements) =>
            Of(channel with { Authorization = [.. statements] }, "1798-08-15", DiplomaticLaw.UnauthorizedDiplomacy(Usa), "four-facts");

        Assert.Equal(Verdict.Satisfied, Judge(House(AuthorizationStatus.Authorized)));
        Assert.Equal(Verdict.Violated, Judge(House(AuthorizationStatus.Opposed)));
        Assert.Equal(Verdict.Undetermined, Judge(House(AuthorizationStatus.Authorized), House(AuthorizationStatus.Opposed)));
        // To know of it, to tolerate it or to wish for it is not to authorize it.
        foreach (var status in new[] { AuthorizationStatus.Aware, AuthorizationStatus.Tolerated, AuthorizationStatus.Cleared, AuthorizationStatus.Encouraged, AuthorizationStatus.Endorsed })
            Assert.Equal(Verdict.Violated, Judge(House(status)));
    }

    [Fact]
    public void Of_Haass_and_Lavrov_the_United_States_had_no_part_and_the_intent_is_not_in_print()
    {
        var dossier = Core.Precedents.Precedents.HaassLavrov2023;
        var usa = (State)dossier.Party("usa");

        var finding = Find(dossier.Channel("haass-lavrov"), "2023-04-24", DiplomaticLaw.UnauthorizedDiplomacy(usa), "four-facts");

        Assert.Equal([Verdict.NotApplicable, Verdict.Violated], finding.Possible);
        Assert.Contains("purpose/influence", finding.OpenQuestions.Select(q => q.Id));
        Assert.DoesNotContain("authorized/contact/usa", finding.OpenQuestions.Select(q => q.Id));
    }

    [Fact]
    public void The_Agreed_Framework_is_no_treaty_and_purports_nothing_for_Seoul()
    {
        var gallucci = Holding("gallucci", "Robert Gallucci", Usa, "Ambassador at Large", Branch.SpecialEnvoy, "1994/1996");
        var kang = Holding("kang", "Kang Sok Ju", NorthKorea, "First Deputy Foreign Minister", Branch.Executive, "1984/2010");
        var geneva = Channel.Between("geneva", "Geneva talks", Side.For(Usa).Seating(gallucci.Officially()), Side.For(NorthKorea).Seating(kang.Officially()))
            .During(Period.Parse("1994-07-08/1994-10-21")) with
        {
            Commitments =
            [
                new Commitment(CommitmentKind.PoliticalAgreement, "the Agreed Framework")
                {
                    On = PartialDate.Parse("1994-10-21"), Signatures = [Signed(gallucci, Usa), Signed(kang, NorthKorea)], Binds = [Usa, NorthKorea], Entitles = [],
                },
            ],
        };

        foreach (var finding in PrincipleRules.Check(geneva, new DateOnly(1994, 10, 21), TreatyLaw.AuthorityToBind(Usa)))
        {
            Assert.Equal(Verdict.NotApplicable, finding.Verdict);
            Assert.Contains(finding.Reasons, r => r.Text == "the Agreed Framework is no treaty between states (political agreement)");
        }

        Assert.All(PrincipleRules.Check(geneva, new DateOnly(1994, 10, 21), TreatyLaw.NoEffectOnThird(SouthKorea)), f => Assert.Equal(Verdict.NotApplicable, f.Verdict));
        Assert.All(PrincipleRules.Check(geneva, new DateOnly(1994, 10, 21), TreatyLaw.Coercion), f => Assert.Equal(Verdict.NotApplicable, f.Verdict));
    }

    [Fact]
    public void The_prisoner_clause_of_Doha_is_no_matter_of_the_convention_and_without_effect_on_Kabul()
    {
        var khalilzad = Holding("khalilzad", "Zalmay Khalilzad", Usa, "Special Representative", Branch.SpecialEnvoy, "2018/2021");
        var baradar = Holding("baradar", "Abdul Ghani Baradar", Taliban, "Head of the political office", Branch.Leadership, "2019/2021");
        var text = new Commitment(CommitmentKind.AgreementWithMovement, "the Doha agreement")
        {
            On = PartialDate.Parse("2020-02-29"),
            Signatures = [Signed(khalilzad, Usa), Signed(baradar, Taliban)],
            Binds = [Usa, Taliban, Afghanistan],
            Entitles = [],
        };
        var doha = Channel.Between("doha", "Doha", Side.For(Usa).Seating(khalilzad.Officially()), Side.For(Taliban).Seating(baradar.Officially()))
            .During(Period.Parse("2018/2020-02-29")) with
        { Commitments = [text] };

        Assert.All(PrincipleRules.Check(doha, new DateOnly(2020, 2, 29), TreatyLaw.AuthorityToBind(Usa)), f => Assert.Equal(Verdict.NotApplicable, f.Verdict));
        Assert.All(PrincipleRules.Check(doha, new DateOnly(2020, 2, 29), TreatyLaw.AuthorityToBind(Taliban)), f => Assert.Equal(Verdict.NotApplicable, f.Verdict));
        Assert.Equal(Verdict.NotApplicable, Of(doha, "2020-02-29", TreatyLaw.NoEffectOnThird(Afghanistan), "convention"));
        Assert.Equal(Verdict.Undetermined, Of(doha, "2020-02-29", TreatyLaw.NoEffectOnThird(Afghanistan), "any-instrument"));

        var silent = Find(doha with { Commitments = [text with { Acceptances = [] }] }, "2020-02-29", TreatyLaw.NoEffectOnThird(Afghanistan), "any-instrument");
        Assert.Equal(Verdict.Violated, silent.Verdict);
        Assert.Equal("obtain the acceptance of the Doha agreement by Afghanistan in writing", Assert.Single(silent.Remedies).ToString());
    }

    [Fact]
    public void An_obligation_needs_acceptance_in_writing_and_a_right_stands_unless_it_is_refused()
    {
        Verdict Judge(bool isRight, Listing<Acceptance> acceptances) => Of(
            CampDavid with
            {
                Commitments =
                [
                    new Commitment(CommitmentKind.Treaty, "a text")
                    {
                        On = PartialDate.Parse("1978-09-17"), Signatures = [Signed(Begin, Israel), Signed(Sadat, Egypt)],
                        Binds = isRight ? [] : [Usa], Entitles = isRight ? [Usa] : [], Acceptances = acceptances,
                    },
                ],
            },
            "1978-09-17", TreatyLaw.NoEffectOnThird(Usa), "any-instrument");

        Assert.Equal([Verdict.Violated, Verdict.Satisfied], new[] { false, true }.Select(r => Judge(r, [])));
        Assert.Equal([Verdict.Violated, Verdict.Satisfied], new[] { false, true }.Select(r => Judge(r, [new Acceptance(Usa, AcceptanceKind.Unwritten)])));
        Assert.Equal([Verdict.Satisfied, Verdict.Satisfied], new[] { false, true }.Select(r => Judge(r, [new Acceptance(Usa, AcceptanceKind.Written)])));
        Assert.Equal([Verdict.Violated, Verdict.Violated], new[] { false, true }.Select(r => Judge(r, [new Acceptance(Usa, AcceptanceKind.Refused)])));
        // Nobody says whether it refused: the record is silent, and not the state.
        Assert.Equal([Verdict.Undetermined, Verdict.Undetermined], new[] { false, true }.Select(r => Judge(r, default)));
    }

    [Fact]
    public void Cuba_refused_what_others_promised_of_its_soil()
    {
        var crisis = Channel.Between("letters", "Kennedy and Khrushchev", Side.For(Usa), Side.For(SovietUnion)).During(Period.Parse("1962-10-22/1962-11-21")) with
        {
            Commitments =
            [
                new Commitment(CommitmentKind.Understanding, "observation of the withdrawal in Cuba")
                {
                    On = PartialDate.Parse("1962-10-28"), Signatures = [], Binds = [Usa, SovietUnion, Cuba], Entitles = [],
                    Acceptances = [new Acceptance(Cuba, AcceptanceKind.Refused) { On = PartialDate.Parse("1962-10-31"), By = [Press] }],
                },
            ],
        };

        Assert.Equal(Verdict.Violated, Of(crisis, "1962-10-31", TreatyLaw.NoEffectOnThird(Cuba), "any-instrument"));
        Assert.Equal(Verdict.Violated, Of(crisis, "1962-10-28", TreatyLaw.NoEffectOnThird(Cuba), "any-instrument"));
        Assert.Equal(Verdict.NotApplicable, Of(crisis, "1962-10-31", TreatyLaw.NoEffectOnThird(Cuba), "convention"));
    }

    // Washington, 27 October 1962: the Soviet ambassador and the Attorney General.
    private static readonly Person Dobrynin = Holding("dobrynin", "Anatoly Dobrynin", SovietUnion, "Ambassador", Branch.HeadOfMission, "../1986", accreditedTo: Usa);
    private static readonly Person Kennedy = Holding("robert-kennedy", "Robert Kennedy", Usa, "Attorney General", Branch.Minister, "1961/1964");

    private static readonly Channel Washington = Channel.Between("rfk-dobrynin", "Robert Kennedy and Dobrynin",
            Side.For(Usa).Seating(Kennedy.Officially()), Side.For(SovietUnion).Seating(Dobrynin.Officially()))
        .During(Period.Parse("1962-10-23/1962-10-28"));

    [Fact]
    public void An_ambassador_goes_past_the_foreign_ministry_unless_his_host_agrees()
    {
        var principle = DiplomaticLaw.DiplomaticChannels;

        Assert.Equal(Verdict.Undetermined, Of(Washington, "1962-10-27", principle, "article-41"));
        var alone = Find(Washington with { Authorization = [] }, "1962-10-27", principle, "article-41");
        Assert.Equal(Verdict.Violated, alone.Verdict);
        Assert.Equal("have United States authorize the contact", Assert.Single(alone.Remedies).ToString());

        var instructed = new AuthorizationStatement(Usa, AuthorizationScope.Message, AuthorizationStatus.Instructed) { Authority = "President", By = [Press] };
        Assert.Equal(Verdict.Satisfied, Of(Washington.Backed(instructed), "1962-10-27", principle, "article-41"));
    }

    [Fact]
    public void Diplomatic_channels_bind_missions_in_their_business_with_their_host()
    {
        var principle = DiplomaticLaw.DiplomaticChannels;
        var rusk = Holding("rusk", "Dean Rusk", Usa, "Secretary of State", Branch.ForeignMinister, "1961/1969");
        var gromyko = Holding("gromyko", "Andrei Gromyko", SovietUnion, "Minister of Foreign Affairs", Branch.ForeignMinister, "1957/1985");

        Assert.Equal(Verdict.Satisfied, Of(Meeting(rusk.Officially(), Dobrynin.Officially()), "1962-10-27", principle, "article-41"));
        // A visiting minister is no mission; nor is an ambassador on his own business, or one accredited elsewhere.
        Assert.Equal(Verdict.NotApplicable, Of(Meeting(Kennedy.Officially(), gromyko.Officially()), "1962-10-27", principle, "article-41"));
        Assert.Equal(Verdict.NotApplicable, Of(Meeting(Kennedy.Officially(), Dobrynin.Privately()), "1962-10-27", principle, "article-41"));
        var elsewhere = Holding("dobrynin", "Anatoly Dobrynin", SovietUnion, "Ambassador", Branch.HeadOfMission, "../1986", accreditedTo: Cuba);
        Assert.Equal(Verdict.NotApplicable, Of(Meeting(Kennedy.Officially(), elsewhere.Officially()), "1962-10-27", principle, "article-41"));
        // To meet private people is to inform himself.
        Assert.Equal(Verdict.NotApplicable, Of(Meeting(new Person("scali", "John Scali") { Offices = [] }.Privately(), Dobrynin.Officially()), "1962-10-27", principle, "article-41"));
        // Of another official of the executive nobody says of which ministry he is.
        var bundy = Holding("bundy", "McGeorge Bundy", Usa, "National Security Adviser", Branch.Executive, "1961/1966");
        Assert.Equal(
            ["foreign-ministry/bundy/usa"], Find(Meeting(bundy.Officially(), Dobrynin.Officially()), "1962-10-27", principle, "article-41").OpenQuestions.Select(q => q.Id));

        static Channel Meeting(Participant american, Participant soviet) => Channel
            .Between("meeting", "A meeting", Side.For(Usa).Seating(american), Side.For(SovietUnion).Seating(soviet))
            .During(Period.Parse("1962-10-23/1962-10-28")) with
        { Authorization = [] };
    }

    [Fact]
    public void What_the_rules_need_is_checked()
    {
        Assert.Throws<ArgumentNullException>("party", () => TreatyLaw.AuthorityToBind(null!));
        Assert.Throws<ArgumentNullException>("party", () => TreatyLaw.NoEffectOnThird(null!));
        Assert.Throws<ArgumentNullException>("state", () => DiplomaticLaw.UnauthorizedDiplomacy(null!));
        Assert.Throws<ArgumentNullException>("party", () => Conditions.ActedFor(null!, TreatyAct.Consenting, Instruments.Treaties));
        Assert.Throws<ArgumentNullException>("party", () => Conditions.ActedWithAuthority(null!, TreatyAct.Consenting, Instruments.Treaties));
        Assert.Throws<ArgumentNullException>("party", () => Conditions.ReachesAbsent(null!, Instruments.Treaties));
        Assert.Throws<ArgumentNullException>("party", () => Conditions.AcceptedByAbsent(null!, Instruments.Treaties));
        Assert.Throws<System.ComponentModel.InvalidEnumArgumentException>("of", () => Conditions.Concluded(0));
        Assert.Throws<System.ComponentModel.InvalidEnumArgumentException>("of", () => Conditions.FreeOfCoercion(0));
        Assert.Throws<System.ComponentModel.InvalidEnumArgumentException>("of", () => Conditions.ReachesAbsent(Usa, 0));
        Assert.Throws<System.ComponentModel.InvalidEnumArgumentException>("act", () => Conditions.ActedFor(Usa, 0, Instruments.Treaties));
        Assert.Throws<System.ComponentModel.InvalidEnumArgumentException>("act", () => Conditions.ActedWithAuthority(Usa, 0, Instruments.Treaties));
        Assert.Throws<System.ComponentModel.InvalidEnumArgumentException>("scope", () => Conditions.Authorizes(Usa, 0));
        Assert.Throws<System.ComponentModel.InvalidEnumArgumentException>("purpose", () => Conditions.Pursues(0));
    }
}
