using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Time;
using static Diplomacy.Core.Principles.Conditions;

namespace Diplomacy.Core.Tests.Principles;

/// <summary>Worked cases: channels as printed sources have them, and the verdicts that those sources give or imply.</summary>
public class PracticeCases
{
    private static readonly State Usa = new("usa", "United States");
    private static readonly State Russia = new("russia", "Russia");
    private static readonly State Ussr = new("ussr", "Soviet Union");
    private static readonly State Britain = new("britain", "United Kingdom");
    private static readonly State Ukraine = new("ukraine", "Ukraine");

    private static readonly Degree[] FiveDegrees = [Degree.Informed, Degree.Consulted, Degree.Participating, Degree.Represented, Degree.Consenting];

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static Person Official(string id, string name, State state, Branch branch = Branch.HeadOfGovernment) =>
        new(id, name) { Offices = [new Office(state, "Office") { Branch = branch, Period = Period.Parse("1900/2030") }] };

    private static Side Led(State state, string id, string name) => Side.For(state).Seating(Official(id, name, state).Officially().Leading());

    private static Verdict Reading(Channel channel, string day, Principle principle, string reading) =>
        PrincipleRules.Check(channel, Day(day), principle, reading).Verdict;

    private static Verdict Without(Channel channel, string day, Party party, Trigger trigger, Degree least) =>
        Assert.Single(PrincipleRules.Check(channel, Day(day), NothingAboutWithout.For(party, trigger, least))).Verdict;

    private static Verdict Sole(Channel channel, string day, Principle principle) =>
        Assert.Single(PrincipleRules.Check(channel, Day(day), principle)).Verdict;

    private static Principle Fundamental(Requirement requirement) => Mediation.Fundamentals[(int)requirement - 1];

    // Munich 1938: Masarik's report; DGFP D IV no. 1. Two observers of Prague were held at their hotel, and the text was read to
    // them when it was signed: knowledge only after.
    private static readonly State Czechoslovakia = new("czechoslovakia", "Czechoslovakia");

    private static readonly Source Masarik = new("masarik", "Report of Hubert Masarik") { Published = PartialDate.Parse("1938-09-30") };

    private static readonly Channel Munich = Channel
        .Between("munich", "Munich",
            Led(new("germany", "Germany"), "hitler", "Adolf Hitler"), Led(Britain, "chamberlain", "Neville Chamberlain"),
            Led(new("france", "France"), "daladier", "Edouard Daladier"), Led(new("italy", "Italy"), "mussolini", "Benito Mussolini"))
        .During(Period.Parse("1938-09-29/1938-09-30"))
        .About("the cession of the Sudeten territory", Czechoslovakia)
        .Backed()
        .Involving(new Involvement(Czechoslovakia)
        {
            Degree = Stated.By(Masarik, Degree.ToldAfterwards),
            Invitation = Stated.By(Masarik, Invitation.NotInvited),
            By = [Masarik],
        })
        with
    {
        ThirdParties = [],
        Commitments = [new Commitment(CommitmentKind.Treaty, "the Munich Agreement") { On = PartialDate.Parse("1938-09-30"), Affects = [Czechoslovakia], Binds = [] }],
    };

    [Fact]
    public void Munich_told_Prague_afterwards_which_is_less_than_any_of_the_five_degrees()
    {
        Assert.All(FiveDegrees, d => Assert.Equal(Verdict.Violated, Without(Munich, "1938-09-30", Czechoslovakia, Trigger.Discussion, d)));
        Assert.All(FiveDegrees, d => Assert.Equal(Verdict.Violated, Without(Munich, "1938-09-30", Czechoslovakia, Trigger.Decision, d)));
        Assert.Equal(Verdict.Satisfied, Without(Munich, "1938-09-29", Czechoslovakia, Trigger.Decision, Degree.Informed));
    }

    [Fact]
    public void Where_nobody_mediates_none_of_the_eight_fundamentals_applies() =>
        Assert.All(Mediation.Fundamentals, f => Assert.Equal(Verdict.NotApplicable, Sole(Munich, "1938-09-29", f)));

    // Yalta 1945: note of the Polish government of 15 February 1945, FRUS 1945 vol. V doc. 111: prepared and taken without its
    // participation and authorization, and without its knowledge, though it had asked for consultation and consent.
    private static readonly State Poland = new("poland", "Poland");

    private static readonly Source PolishNote = new("frus-1945-v-111", "Note of the Polish Government") { Published = PartialDate.Parse("1945-02-15") };

    private static readonly Channel Yalta = Channel
        .Between("yalta", "Yalta",
            Led(Usa, "roosevelt", "Franklin D. Roosevelt"), Led(Britain, "churchill", "Winston Churchill"), Led(Ussr, "stalin", "Joseph Stalin"))
        .During(Period.Parse("1945-02-04/1945-02-11"))
        .About("the government and the borders of Poland", Poland)
        .Backed()
        .Involving(new Involvement(Poland)
        {
            Degree = Stated.By(PolishNote, Degree.ToldAfterwards),
            // It had asked to be consulted, so it did not stay away by its own choice.
            Invitation = Stated.By(PolishNote.Denying(), Invitation.Declined),
            By = [PolishNote],
        })
        with
    {
        Commitments = [new Commitment(CommitmentKind.PoliticalAgreement, "the decisions on Poland") { On = PartialDate.Parse("1945-02-11"), Affects = [Poland] }],
    };

    [Theory]
    [InlineData(Degree.Informed, "inform Poland beforehand")]
    [InlineData(Degree.Consulted, "consult Poland")]
    [InlineData(Degree.Participating, "seat Poland")]
    [InlineData(Degree.Represented, "seat Poland through a representative with its mandate")]
    [InlineData(Degree.Consenting, "obtain the consent of Poland")]
    public void Yalta_violates_each_of_the_five_degrees_of_the_Polish_note_and_each_names_what_was_missing(Degree degree, string remedy)
    {
        var decided = Assert.Single(PrincipleRules.Check(Yalta, Day("1945-02-11"), NothingAboutWithout.For(Poland, Trigger.Decision, degree)));

        Assert.Equal(Verdict.Violated, decided.Verdict);
        Assert.Contains(remedy, decided.Remedies.Select(r => r.ToString()));
        Assert.Contains(decided.Reasons, r => r.Text == "Poland was told afterwards" && r.By.Contains(PolishNote));
        Assert.Equal(Verdict.Violated, Without(Yalta, "1945-02-11", Poland, Trigger.Discussion, degree));
    }

    // Cuba 1962: W. Dorn, Unsung Mediator: Castro was neither consulted nor told before 28 October; the settlement has the
    // withdrawal observed on Cuban soil; he refused inspection. U Thant mediated with the consent of both.
    private static readonly State Cuba = new("cuba", "Cuba");

    private static readonly Source Dorn = new("dorn", "Unsung Mediator") { Author = "W. Dorn", Url = "http://walterdorn.org/pub/154" };

    private static readonly Person UThant = new("u-thant", "U Thant");

    private static readonly Channel Letters = Channel
        .Between("letters", "Kennedy and Khrushchev", Led(Usa, "kennedy", "John F. Kennedy"), Led(Ussr, "khrushchev", "Nikita Khrushchev"))
        .During(Period.Parse("1962-10-22/1962-10-28"))
        .About("missiles in Cuba, and their inspection there", Cuba)
        .Backed()
        .With(new ThirdParty(UThant, ThirdPartyFunction.Mediator) { Standing = Standing.Official, Period = Period.Parse("1962-10-24/..") })
        // Who was not told cannot have stayed away by its own choice.
        .Involving(new Involvement(Cuba)
        {
            Degree = Stated.By(Dorn, Degree.ToldAfterwards),
            Invitation = Stated.By(Dorn.Denying(), Invitation.Declined),
            By = [Dorn],
        })
        with
    {
        Commitments = [new Commitment(CommitmentKind.Understanding, "withdrawal under observation by the United Nations") { On = PartialDate.Parse("1962-10-28"), Affects = [Cuba] }],
        Conduct = Listing.AndOthers(new Conduct(Requirement.Consent) { Met = Stated.By(Dorn, true) }),
    };

    [Fact]
    public void Inspection_of_Cuban_soil_was_decided_without_Cuba()
    {
        Assert.Equal(Verdict.Violated, Reading(Letters, "1962-10-28", NothingAboutWithout.For(Cuba), "decision/represented"));
        Assert.Equal(Verdict.Satisfied, Reading(Letters, "1962-10-27", NothingAboutWithout.For(Cuba), "decision/represented"));
        Assert.Equal(Verdict.Violated, Reading(Letters, "1962-10-27", NothingAboutWithout.For(Cuba), "discussion/consulted"));
        Assert.Equal(Verdict.Violated, Reading(Letters, "1962-10-27", NothingAboutWithout.For(Cuba), "discussion/informed"));
    }

    [Fact]
    public void U_Thant_had_the_consent_of_both_and_of_the_rest_nobody_speaks()
    {
        Assert.Equal(Verdict.NotApplicable, Sole(Letters, "1962-10-23", Fundamental(Requirement.Consent)));
        Assert.Equal(Verdict.Satisfied, Sole(Letters, "1962-10-27", Fundamental(Requirement.Consent)));
        Assert.Equal(Verdict.Undetermined, Sole(Letters, "1962-10-27", Fundamental(Requirement.Preparedness)));
        Assert.Equal(Verdict.NotApplicable, Sole(Letters, "1962-10-27", Fundamental(Requirement.QualityAgreement)));
        Assert.Equal(Verdict.Undetermined, Sole(Letters, "1962-10-28", Fundamental(Requirement.QualityAgreement)));
    }

    [Fact]
    public void Consent_that_only_one_side_gave_is_no_consent()
    {
        var oneSided = Letters with { Conduct = [new Conduct(Requirement.Consent) { Of = Usa, Met = true }, new Conduct(Requirement.Consent) { Of = Ussr, Met = false }] };

        var finding = Assert.Single(PrincipleRules.Check(oneSided, Day("1962-10-27"), Fundamental(Requirement.Consent)));

        Assert.Equal(Verdict.Violated, finding.Verdict);
        Assert.Equal("obtain the consent of Soviet Union to the mediation", Assert.Single(finding.Remedies).ToString());
        var silent = Letters with { Conduct = [new Conduct(Requirement.Consent) { Of = Usa, Met = true }] };
        Assert.Equal("consent/ussr", Assert.Single(Assert.Single(PrincipleRules.Check(silent, Day("1962-10-27"), Fundamental(Requirement.Consent))).OpenQuestions).Id);
    }

    // Camp David 1978: the first framework, on the West Bank and Gaza, was written without Palestinians (Historical Dictionary of Israel).
    private static readonly Movement Plo = new("plo", "PLO");

    private static readonly Source Dictionary = new("historical-dictionary", "Historical Dictionary of Israel");

    private static readonly Channel CampDavid = Channel
        .Between("camp-david", "Camp David", Led(new("egypt", "Egypt"), "sadat", "Anwar Sadat"), Led(new("israel", "Israel"), "begin", "Menachem Begin"))
        .During(Period.Parse("1978-09-05/1978-09-17"))
        .With(new ThirdParty(Official("carter", "Jimmy Carter", Usa), ThirdPartyFunction.Mediator) { Standing = Standing.Official })
        .About("the West Bank and Gaza", Plo)
        .Backed()
        // That it was not invited is inferred.
        .Involving(new Involvement(Plo)
        {
            Degree = Stated.By(Dictionary, Degree.None),
            Invitation = Stated.By(new Attribution(Dictionary) { Certainty = Certainty.Alleged }, Invitation.NotInvited),
            By = [Dictionary],
        })
        with
    {
        Commitments = [new Commitment(CommitmentKind.PoliticalAgreement, "the framework on the West Bank and Gaza") { On = PartialDate.Parse("1978-09-17"), Affects = [Plo] }],
    };

    [Fact]
    public void The_framework_on_the_West_Bank_and_Gaza_was_written_without_Palestinians() =>
        Assert.All(PrincipleRules.Check(CampDavid, Day("1978-09-17"), NothingAboutWithout.For(Plo)), f => Assert.Equal(Verdict.Violated, f.Verdict));

    // Dayton 1995: the Bosnian Serbs had signed over their votes to Milosevic on 29 August (TOL).
    private static readonly Movement BosnianSerbs = new("bosnian-serbs", "Bosnian Serbs");
    private static readonly State Yugoslavia = new("yugoslavia", "Yugoslavia");
    private static readonly Source Tol = new("tol", "A new Bosnia, with peace in view") { Publisher = "TOL" };
    private static readonly Source Contesting = new("contesting", "One who contests it");

    private static readonly Channel Dayton = Channel
        .Between("dayton", "Dayton",
            Led(new("bosnia", "Bosnia and Herzegovina"), "izetbegovic", "Alija Izetbegovic"), Led(new("croatia", "Croatia"), "tudjman", "Franjo Tudjman"),
            Led(Yugoslavia, "milosevic", "Slobodan Milosevic"))
        .During(Period.Parse("1995-11-01/1995-11-21"))
        .About("the constitution and the borders within Bosnia", BosnianSerbs)
        .Backed()
        with
    {
        Involvements = Listing.AndOthers(new Involvement(BosnianSerbs) { Through = Stated.By<Party>(Tol, Yugoslavia), Period = Period.Parse("1995-08-29/..") }),
    };

    [Fact]
    public void A_party_that_another_speaks_for_has_no_seat_and_whether_it_consented_is_open()
    {
        var finding = PrincipleRules.Check(Dayton, Day("1995-11-10"), NothingAboutWithout.For(BosnianSerbs), "discussion/represented");

        Assert.Equal([Verdict.Satisfied, Verdict.Violated], finding.Possible);
        Assert.Equal(["invitation/bosnian-serbs", "involvement/bosnian-serbs"], finding.OpenQuestions.Select(q => q.Id).Order(StringComparer.Ordinal));
        Assert.True(RepresentedThrough(BosnianSerbs).Holds(Dayton, Day("1995-11-10")).IsTrue);
    }

    [Fact]
    public void Who_contests_the_consent_has_the_principle_violated_and_who_takes_the_spokesman_for_a_seat_satisfied()
    {
        var contested = Dayton with
        {
            Involvements =
            [
                new Involvement(BosnianSerbs)
                {
                    Through = Stated.By<Party>(Tol, Yugoslavia), Degree = Stated.By(Contesting, Degree.Consulted), Invitation = Invitation.NotInvited,
                },
            ],
        };
        var accepting = Principle.Named("spoken-for", "Seated or spoken for", Tol)
            .When(Discusses(BosnianSerbs)).Requires(Seated(BosnianSerbs) | RepresentedThrough(BosnianSerbs));

        Assert.Equal(Verdict.Violated, Reading(contested, "1995-11-10", NothingAboutWithout.For(BosnianSerbs), "discussion/represented"));
        var accepted = Assert.Single(PrincipleRules.Check(contested, Day("1995-11-10"), accepting));
        Assert.Equal(Verdict.Satisfied, accepted.Verdict);
        Assert.Contains(accepted.Reasons, r => r.Text == "Yugoslavia spoke for Bosnian Serbs" && r.By.Contains(Tol));
    }

    [Fact]
    public void Whether_another_party_spoke_for_it_may_be_false_unknown_or_not_yet_so()
    {
        Truth Spoken(Listing<Involvement> involvements, string day = "1995-11-10") =>
            RepresentedThrough(BosnianSerbs).Holds(Dayton with { Involvements = involvements }, Day(day));

        Assert.True(Spoken([]).IsFalse);
        Assert.False(Spoken(default).IsKnown);
        Assert.False(Spoken([new Involvement(BosnianSerbs)]).IsKnown);
        Assert.False(Spoken([new Involvement(BosnianSerbs) { Through = Stated.By<Party>(Tol, Yugoslavia).And(Contesting.Denying(), Yugoslavia) }]).IsKnown);
        Assert.False(Spoken(Dayton.Involvements, "1995-08-28").IsKnown);
    }

    // Good Friday 1998: the DUP left the talks in 1997; absent by its own choice (newdialogue chronology).
    [Fact]
    public void The_DUP_was_absent_by_its_own_choice_in_1998()
    {
        var dup = new Movement("dup", "DUP");
        var chronology = new Source("newdialogue", "Chronology");
        var belfast = Channel
            .Between("belfast", "Belfast talks", Led(Britain, "blair", "Tony Blair"), Led(new("ireland", "Ireland"), "ahern", "Bertie Ahern"))
            .During(Period.Parse("1997-09-15/1998-04-10"))
            .About("the government of Northern Ireland", dup)
            .Backed()
            .Involving(new Involvement(dup) { Invitation = Stated.By(chronology, Invitation.Declined), By = [chronology] })
            with
        { Commitments = [new Commitment(CommitmentKind.Treaty, "the Good Friday Agreement") { On = PartialDate.Parse("1998-04-10"), Affects = [dup] }] };

        Assert.All(PrincipleRules.Check(belfast, Day("1998-04-10"), NothingAboutWithout.For(dup)), f =>
        {
            Assert.Equal(Verdict.Satisfied, f.Verdict);
            Assert.Contains(f.Reasons, r => r.Text == "DUP was invited and stayed away by its own choice");
        });
    }

    // Doha 2020: Kabul absent, and the text about its prisoners and its talks: informed, not consulted (RFE/RL).
    [Fact]
    public void Doha_informed_Kabul_and_did_not_consult_it()
    {
        var kabul = new State("afghanistan", "Afghanistan");
        var rferl = new Source("rferl", "Doha: US-Taliban agreement signing");
        var taliban = new Movement("taliban", "Taliban");
        var doha = Channel
            .Between("doha", "Doha",
                Side.For(Usa).Seating(Official("khalilzad", "Zalmay Khalilzad", Usa, Branch.SpecialEnvoy).Officially().Leading()),
                Side.For(taliban).Seating(new Person("baradar", "Abdul Ghani Baradar")
                {
                    Offices = [new Office(taliban, "Deputy leader") { Branch = Branch.Leadership, Period = Period.Parse("2019/2021") }],
                }.Officially().Leading()))
            .During(Period.Parse("2019-02/2020-02-29"))
            .About("prisoners of Kabul, and talks with it", kabul)
            .Backed()
            .Involving(new Involvement(kabul) { Degree = Stated.By(rferl, Degree.Informed), By = [rferl] })
            with
        { Commitments = [new Commitment(CommitmentKind.AgreementWithMovement, "the Doha agreement") { On = PartialDate.Parse("2020-02-29"), Affects = [kabul] }] };

        Verdict Doha(string reading) => Reading(doha, "2020-02-29", NothingAboutWithout.For(kabul), reading);

        // Nobody says whether Kabul was invited.
        Assert.Equal(Verdict.Undetermined, Doha("discussion/represented"));
        doha = doha with { Involvements = [doha.Involvements[0] with { Invitation = Invitation.NotInvited }] };
        Assert.Equal(Verdict.Violated, Doha("discussion/represented"));
        Assert.Equal(Verdict.Violated, Doha("decision/represented"));
        Assert.Equal(Verdict.Violated, Doha("discussion/consulted"));
        Assert.Equal(Verdict.Satisfied, Doha("discussion/informed"));
    }

    // Bürgenstock 2024: Russia was not invited, and had said that it would not come; the communique says that peace needs all parties.
    [Fact]
    public void The_principle_is_symmetrical_Bürgenstock_discussed_Russias_war_without_it_and_decided_nothing()
    {
        var report = new Source("ironblade", "Ukraine peace summit lacks leverage as Russia and China stay away");
        var summit = Channel
            .Between("buergenstock", "Bürgenstock", Led(Ukraine, "zelensky", "Volodymyr Zelensky"), Led(new("switzerland", "Switzerland"), "amherd", "Viola Amherd"))
            .During(Period.Parse("2024-06-15/2024-06-16"))
            .About("ending the war", Ukraine, Russia)
            .Backed()
            .Involving(new Involvement(Russia) { Degree = Stated.By(report, Degree.None), Invitation = Stated.By(report, Invitation.NotInvited), By = [report] })
            with
        { Commitments = [new Commitment(CommitmentKind.Communique, "the joint communiqué") { On = PartialDate.Parse("2024-06-16"), Affects = [Ukraine], Binds = [] }] };

        Assert.Equal(Verdict.Violated, Reading(summit, "2024-06-16", NothingAboutWithout.For(Russia), "discussion/represented"));
        Assert.Equal(Verdict.Satisfied, Reading(summit, "2024-06-16", NothingAboutWithout.For(Russia), "decision/represented"));
        Assert.Equal(Verdict.Satisfied, Reading(summit, "2024-06-16", NothingAboutWithout.For(Ukraine), "discussion/represented"));
    }

    // Riyadh 2025: Ukraine not invited; Zelensky: Kyiv knew nothing, and will not recognise agreements (AFP, 18 February 2025).
    private static readonly Source Afp = new("afp", "US-Russia talks begin in Saudi Arabia") { Published = PartialDate.Parse("2025-02-18") };

    private static readonly Channel Riyadh = Channel
        .Between("riyadh", "Riyadh",
            Side.For(Usa).Seating(
                Official("rubio", "Marco Rubio", Usa, Branch.ForeignMinister).Officially().Leading(),
                Official("waltz", "Mike Waltz", Usa, Branch.Executive).Officially(),
                Official("witkoff", "Steve Witkoff", Usa, Branch.SpecialEnvoy).Officially()),
            Side.For(Russia).Seating(
                Official("lavrov", "Sergey Lavrov", Russia, Branch.ForeignMinister).Officially().Leading(),
                Official("ushakov", "Yuri Ushakov", Russia, Branch.Executive).Officially()))
        .During(Period.Parse("2025-02-18"))
        .With(new ThirdParty(new Person("faisal", "Faisal bin Farhan"), ThirdPartyFunction.Host))
        .About("ending the war in Ukraine", Ukraine)
        .InPublic()
        .Involving(new Involvement(Ukraine)
        {
            Degree = Stated.By(Afp.Quoting("Volodymyr Zelensky"), Degree.None),
            Invitation = Stated.By(Afp, Invitation.NotInvited),
            By = [Afp],
        });

    [Fact]
    public void Riyadh_discussed_Ukraine_without_it_and_without_its_knowledge_and_what_was_decided_is_not_stated()
    {
        var readings = PrincipleRules.Check(Riyadh, Day("2025-02-18"), NothingAboutWithout.For(Ukraine)).ToDictionary(f => f.Reading, f => f.Verdict);

        Assert.Equal(Verdict.Violated, readings["discussion/represented"]);
        Assert.Equal(Verdict.Violated, readings["discussion/consulted"]);
        Assert.Equal(Verdict.Violated, readings["discussion/informed"]);
        Assert.Equal(Verdict.Undetermined, readings["decision/represented"]);
    }

    [Fact]
    public void A_host_does_not_mediate_and_a_public_channel_breaks_no_confidence()
    {
        Assert.All(Mediation.Fundamentals, f => Assert.Equal(Verdict.NotApplicable, Sole(Riyadh, "2025-02-18", f)));
        Assert.All(PrincipleRules.Check(Riyadh, Day("2025-02-18"), Practice.Confidentiality), f => Assert.Equal(Verdict.NotApplicable, f.Verdict));
    }

    // Haass and Lavrov 2023: seed 001, and domain facts C4, C5, D5.
    private static readonly Channel HaassLavrov = Core.Precedents.Precedents.HaassLavrov2023.Channel("haass-lavrov");

    [Fact]
    public void The_referendum_claim_contradicts_the_position_of_the_government_and_was_made_without_authority()
    {
        var findings = PrincipleRules.Check(HaassLavrov, Day("2023-04-24"), Practice.FaithfulRepresentation(Usa));

        Assert.All(findings, f => Assert.Equal(Verdict.Violated, f.Verdict));
        Assert.Contains(findings[0].Reasons, r => r.By.Any(a => a.Speaker == "senior officials of the administration"));
        Assert.Contains(findings[0].Reasons, r => r.By.Any(a => a.Source.Id == "moscow-times"));
        Assert.Contains(findings[1].Reasons, r => r.Id == "grant/usa" && r.By.Any(a => a.Speaker == "Jake Sullivan"));
    }

    [Theory]
    [InlineData("mcfaul", Verdict.Violated)]
    [InlineData("moscow-times", Verdict.Undetermined)]
    public void Under_the_account_of_those_who_do_not_report_what_the_government_says_the_claim_is_undetermined(string source, Verdict verdict) =>
        Assert.Equal(verdict, Reading(HaassLavrov.AccordingTo(source), "2023-04-24", Practice.FaithfulRepresentation(Usa), "contradiction"));

    [Fact]
    public void Before_the_interview_nobody_had_attributed_anything_that_was_known()
    {
        var before = HaassLavrov.KnownOn(Day("2023-06-30"));

        Assert.Equal(Verdict.Undetermined, Reading(before, "2023-04-24", Practice.FaithfulRepresentation(Usa), "contradiction"));
    }

    [Fact]
    public void To_convey_what_the_government_holds_would_represent_it_faithfully()
    {
        var referendums = HaassLavrov with { Positions = [.. HaassLavrov.Positions.Items.Where(p => p.Issue.Contains("referendums", StringComparison.Ordinal))] };

        var finding = PrincipleRules.Check(referendums, Day("2023-04-24"), Practice.FaithfulRepresentation(Usa), "contradiction");

        Assert.Equal(
            "convey that United States opposes \"help to conduct fair referendums in the occupied regions of Ukraine\"",
            Assert.Single(finding.Remedies).ToString());
    }

    [Fact]
    public void Nothing_is_attributed_to_Russia_as_far_as_is_known() =>
        Assert.Equal(Verdict.Undetermined, Reading(HaassLavrov, "2023-04-24", Practice.FaithfulRepresentation(Russia), "contradiction"));

    [Theory]
    [InlineData("nbc")]
    [InlineData("antiwar")]
    public void Those_who_call_it_secret_and_those_who_call_it_confidential_agree_that_a_participant_broke_it(string source)
    {
        Assert.Equal(Verdict.Undetermined, Reading(HaassLavrov, "2023-04-24", Practice.Confidentiality, "participants"));
        Assert.Equal(Verdict.Violated, Reading(HaassLavrov.AccordingTo(source), "2023-04-24", Practice.Confidentiality, "participants"));
        Assert.Equal(Verdict.Violated, Reading(HaassLavrov.AccordingTo(source), "2023-04-24", Practice.Confidentiality, "anyone"));
    }

    [Fact]
    public void One_recorded_harm_is_harm_whatever_the_help()
    {
        var finding = Assert.Single(PrincipleRules.Check(HaassLavrov, Day("2023-04-24"), Practice.DoNoHarm));

        Assert.Equal(Verdict.Violated, finding.Verdict);
        Assert.All(Assert.Single(finding.Reasons).By, a => Assert.Equal("mcfaul", a.Source.Id));
        Assert.Empty(finding.OpenQuestions);
    }

    [Fact]
    public void Harm_is_not_inferred_from_who_took_part_and_silence_is_not_harmlessness()
    {
        Assert.Equal(Verdict.Undetermined, Sole(HaassLavrov with { Effects = default }, "2023-04-24", Practice.DoNoHarm));
        Assert.Equal(Verdict.Undetermined, Sole(HaassLavrov with { Effects = Listing.AndOthers(new Effect(EffectKind.Help, "help")) }, "2023-04-24", Practice.DoNoHarm));
        Assert.Equal(Verdict.Satisfied, Sole(HaassLavrov with { Effects = [new Effect(EffectKind.Help, "help")] }, "2023-04-24", Practice.DoNoHarm));
        Assert.Equal(Verdict.Satisfied, Sole(HaassLavrov with { Effects = [] }, "2023-04-24", Practice.DoNoHarm));
    }

    // Robert Kennedy and Bolshakov 1961-62: exposed by a columnist, Alsop, in print on 5 November 1962 (domain facts D1).
    [Fact]
    public void A_channel_that_an_outsider_exposes_was_kept_by_those_who_take_part()
    {
        var bolshakov = Channel.Between("bolshakov", "Robert Kennedy and Bolshakov", Led(Usa, "rfk", "Robert Kennedy"), Led(Ussr, "bolshakov", "Georgi Bolshakov"))
            .During(Period.Parse("1961-05-09/1962-11-30")).InSecret()
            with
        { Disclosures = [new Disclosure { On = PartialDate.Parse("1962-11-05"), Discloser = Discloser.Outsider, Agreed = false, How = "a column by Alsop" }] };

        Assert.Equal(Verdict.Satisfied, Reading(bolshakov, "1962-11-10", Practice.Confidentiality, "participants"));
        Assert.Equal(Verdict.Violated, Reading(bolshakov, "1962-11-10", Practice.Confidentiality, "anyone"));
        Assert.Equal(Verdict.Violated, Reading(bolshakov, "1962-11-05", Practice.Confidentiality, "anyone/so far"));
        Assert.Equal(Verdict.Satisfied, Reading(bolshakov, "1962-11-04", Practice.Confidentiality, "anyone/so far"));
        var unsaid = bolshakov with { Disclosures = bolshakov.Disclosures.AndOthers() };
        Assert.Equal(["other-disclosure"], PrincipleRules.Check(unsaid, Day("1962-11-10"), Practice.Confidentiality, "participants").OpenQuestions.Select(q => q.Id));
    }

    [Fact]
    public void What_the_parties_announce_together_breaks_nothing_and_what_nobody_calls_agreed_is_open()
    {
        var announced = HaassLavrov with
        {
            Secrecy = Secrecy.Secret,
            Disclosures = [new Disclosure { Discloser = Discloser.Participant, Agreed = true, How = "announced together" }],
        };

        Assert.All(PrincipleRules.Check(announced, Day("2023-04-24"), Practice.Confidentiality), f => Assert.Equal(Verdict.Satisfied, f.Verdict));
        var open = announced with { Disclosures = [announced.Disclosures[0] with { Agreed = default }] };
        Assert.Equal(Verdict.Undetermined, Reading(open, "2023-04-24", Practice.Confidentiality, "participants"));
        var told = announced with { Disclosures = [announced.Disclosures[0] with { Agreed = false }] };
        Assert.Equal(
            "have the parties agree before it is disclosed: announced together",
            Assert.Single(PrincipleRules.Check(told, Day("2023-04-24"), Practice.Confidentiality, "participants").Remedies).ToString());
    }

    // Aceh 2005: consent of both; the memorandum has monitors (AMM); domain facts C2 and D7.
    [Fact]
    public void The_quality_of_the_Aceh_agreement_is_shown_by_its_monitors()
    {
        var sheet = new Source("scandasia", "Success of Finnish mediator in Aceh peace talk");
        var gam = new Movement("gam", "GAM");
        var helsinki = Channel.Between("helsinki", "Helsinki", Led(new("indonesia", "Indonesia"), "kalla", "Jusuf Kalla"), new Side(gam))
            .During(Period.Parse("2005-01-27/2005-08-15"))
            .With(new ThirdParty(new Person("ahtisaari", "Martti Ahtisaari"), ThirdPartyFunction.Mediator) { Standing = Standing.Unofficial, By = [sheet] })
            with
        {
            Commitments = [new Commitment(CommitmentKind.AgreementWithMovement, "the memorandum") { On = PartialDate.Parse("2005-08-15") }],
            Conduct = Listing.AndOthers(new Conduct(Requirement.QualityAgreement) { Met = Stated.By(sheet, true), How = "monitors" }),
        };

        Assert.Equal(Verdict.NotApplicable, Sole(helsinki, "2005-08-14", Fundamental(Requirement.QualityAgreement)));
        var finding = Assert.Single(PrincipleRules.Check(helsinki, Day("2005-08-15"), Fundamental(Requirement.QualityAgreement)));
        Assert.Equal(Verdict.Satisfied, finding.Verdict);
        Assert.Contains(finding.Reasons, r => r.Text == "the quality of the agreement is shown" && r.By.Contains(sheet));
    }

    [Fact]
    public void The_eight_fundamentals_stand_in_the_order_of_the_guidance_and_cite_it()
    {
        Assert.Equal(
            [
                "preparedness", "consent", "impartiality", "inclusivity", "national ownership", "international law and normative frameworks",
                "coherence, coordination and complementarity", "quality peace agreements",
            ],
            Mediation.Fundamentals.Select(f => f.Title["Mediation: ".Length..]));
        Assert.All(Mediation.Fundamentals, f => Assert.Equal(PartialDate.Parse("2012-06-25"), f.Source.Published));
    }

    // Resolution 1325 of 31 October 2000; domain facts C6.
    [Fact]
    public void One_meeting_without_women_is_not_shown_rather_than_violated()
    {
        var men = Gendered(Riyadh, _ => Gender.Man);

        var finding = Assert.Single(PrincipleRules.Check(men, Day("2025-02-18"), Mediation.WomensParticipation));

        Assert.Equal(Verdict.Undetermined, finding.Verdict);
        Assert.Equal("conduct/womens-participation", Assert.Single(finding.OpenQuestions).Id);
        Assert.Equal(
            ["United States: 0 women of 3", "Russia: 0 women of 2"],
            Mediation.CountWomen(men, Day("2025-02-18")).Select(c => c.ToString()));
    }

    [Fact]
    public void A_woman_at_the_table_or_a_mechanism_of_the_process_shows_it_and_only_what_is_said_of_the_process_denies_it()
    {
        var men = Gendered(Riyadh, _ => Gender.Man);
        var woman = Gendered(Riyadh, id => id == "ushakov" ? Gender.Woman : Gender.Man);
        // A gender subcommission, as in Havana in 2014: from general knowledge, so alleged.
        var alleged = new Attribution(new Source("gk", "General knowledge")) { Certainty = Certainty.Alleged };
        var mechanism = men with { Conduct = [new Conduct(Requirement.WomensParticipation) { Met = Stated.By(alleged, true), How = "a gender subcommission" }] };
        var denied = men with { Conduct = [new Conduct(Requirement.WomensParticipation) { Met = false }] };

        Assert.Equal(Verdict.Satisfied, Sole(woman, "2025-02-18", Mediation.WomensParticipation));
        Assert.Equal(Verdict.Satisfied, Sole(mechanism, "2025-02-18", Mediation.WomensParticipation));
        Assert.Equal(Verdict.Violated, Sole(denied, "2025-02-18", Mediation.WomensParticipation));
        Assert.Equal(Verdict.NotApplicable, Sole(Munich, "1938-09-29", Mediation.WomensParticipation));

        // Of a body that mediates nobody says who acted for it.
        var unnamed = denied.With(new ThirdParty(new InternationalOrganization("un", "United Nations"), ThirdPartyFunction.Mediator));
        var finding = Assert.Single(PrincipleRules.Check(unnamed, Day("2025-02-18"), Mediation.WomensParticipation));
        Assert.Equal([Verdict.Satisfied, Verdict.Violated], finding.Possible);
        Assert.Equal("Was a woman among those who acted for United Nations?", Assert.Single(finding.OpenQuestions).Text);
    }

    [Theory]
    [InlineData("2000-10-30", Verdict.NotApplicable)]
    [InlineData("2000-10-31", Verdict.Undetermined)]
    public void The_resolution_is_no_yardstick_before_the_day_of_its_adoption(string day, Verdict verdict) =>
        Assert.Equal(verdict, Sole(Riyadh with { Period = Period.Parse("2000-10/..") }, day, Mediation.WomensParticipation));

    [Fact]
    public void A_count_says_what_it_does_not_know()
    {
        var day = Day("2025-02-18");
        Assert.Equal(
            ["United States: 0 women of 3, gender of 3 not stated", "Russia: 0 women of 2, gender of 2 not stated"],
            Mediation.CountWomen(Riyadh, day).Select(c => c.ToString()));

        var women = new Group("envoys", "Women of the village") { Count = 7, Gender = Gender.Woman };
        var some = new Group("some", "Others") { Gender = Gender.Man };
        var village = Channel.Between("village", "A village",
                Side.OfCommunity("a", "A").Seating(women, new Participant(some)),
                Side.OfCommunity("b", "B") with { Participants = [new Participant(new Person("ann", "Ann") { Gender = Gender.Woman })] },
                Side.OfCommunity("c", "C").Seating(new Person("eve", "Eve") { Gender = Gender.Woman }).AndOthers(),
                Side.OfCommunity("d", "D").Seating(new Person("joe", "Joe").As(Part.Observer)))
            .During(Period.Parse("2025-02"))
            .With(new ThirdParty(new Person("sue", "Sue") { Gender = Gender.Woman }, ThirdPartyFunction.Facilitator), new ThirdParty(UThant, ThirdPartyFunction.Host));
        var counts = Mediation.CountWomen(village, day);

        Assert.Equal(
            ["A: 7 women of at least 8", "B: 0 women of at least 0", "C: 1 woman of at least 1", "D: 0 women of 0", "mediators: 1 woman of 1"],
            counts.Select(c => c.ToString()));
        Assert.Equal([false, false, false, true, true], counts.Select(c => c.IsComplete));
        Assert.Equal((7, 8, 0), (counts[0].Women, counts[0].All, counts[0].Unstated));
    }

    // Carter 1994: he announced a deal on live television while Washington pursued sanctions (domain facts C2 and D3).
    [Fact]
    public void Carters_announcement_against_the_sanctions_line_is_incoherent_and_known_of_all_the_same()
    {
        var oberdorfer = new Source("oberdorfer", "The Two Koreas") { Author = "D. Oberdorfer and R. Carlin" };
        var carter = new Person("carter", "Jimmy Carter");
        var dprk = new State("dprk", "North Korea");
        var official = new Channel("security-council", "The Security Council", Side.For(Usa)) { Positions = [new Position(Usa, "sanctions") { Favours = true }] };
        var visit = Channel.Between("carter-kim", "Carter and Kim Il Sung", Side.For(Usa).Seating(carter.Privately().Leading()), new Side(dprk))
            .During(Period.Parse("1994-06-15/1994-06-18"))
            with
        {
            Links = [new ChannelLink(LinkKind.ParallelTo, "security-council") { Awareness = Awareness.Mutual }],
            Positions = [new Position(Usa, "sanctions") { AttributedBy = carter, Favours = Stated.By(oberdorfer, false) }],
        };

        Assert.Equal(Verdict.Satisfied, Reading(visit, "1994-06-16", Mediation.Coherence(official), "known"));
        var positions = PrincipleRules.Check(visit, Day("1994-06-16"), Mediation.Coherence(official), "positions");
        Assert.Equal(Verdict.Violated, positions.Verdict);
        Assert.Contains(positions.Remedies, r => r.ToString() == "convey in Carter and Kim Il Sung that United States favours \"sanctions\"");
        Assert.Equal(Verdict.Undetermined, Reading(visit, "1994-06-16", Mediation.Coherence(), "positions"));
        Assert.Equal(Verdict.NotApplicable, Reading(visit with { Links = [] }, "1994-06-16", Mediation.Coherence(), "known"));
    }

    [Fact]
    public void Channels_of_which_one_does_not_know_of_the_other_could_be_let_know()
    {
        var unaware = Riyadh with { Links = [new ChannelLink(LinkKind.FrontFor, "helsinki") { Awareness = Awareness.None }] };

        var finding = PrincipleRules.Check(unaware, Day("2025-02-18"), Mediation.Coherence(), "known");

        Assert.Equal(Verdict.Violated, finding.Verdict);
        Assert.Equal("let those who lead it and the channel helsinki know of each other", Assert.Single(finding.Remedies).ToString());
        Assert.Contains(finding.Reasons, r => r.Text == "of it and the channel helsinki, neither knew of the other");
        Assert.Throws<ArgumentException>("others", () => Mediation.Coherence(Riyadh, Riyadh));
    }

    [Fact]
    public void What_the_conditions_need_is_checked()
    {
        Assert.Throws<ArgumentNullException>("party", () => Practice.FaithfulRepresentation(null!));
        Assert.Throws<ArgumentNullException>("party", () => RepresentedThrough(null!));
        Assert.Throws<ArgumentNullException>("others", () => ContradictsParallel([null!]));
        Assert.Throws<ArgumentNullException>("channel", () => Mediation.CountWomen(null!, Day("2025-02-18")));
        Assert.Throws<System.ComponentModel.InvalidEnumArgumentException>(() => Disclosed((Discloser)9));
        Assert.Throws<System.ComponentModel.InvalidEnumArgumentException>(() => DisclosedSoFar((Discloser)9));
        Assert.Throws<System.ComponentModel.InvalidEnumArgumentException>(() => Met((Requirement)99));
    }

    [Fact]
    public void Every_wording_of_nothing_about_without_is_dated_and_attributed() => Assert.All(NothingAboutWithout.For(Ukraine).Readings, r =>
    {
        Assert.NotNull(r.Source.Published);
        Assert.NotEmpty(r.Source.Title);
    });

    private static Channel Gendered(Channel channel, Func<string, Gender> gender) =>
        new(channel.Id, channel.Name, [.. channel.Sides.Select(s => s with { Participants = [.. s.Participants.Select(p => new Participant((Person)p.Who with { Gender = gender(p.Who.Id) }) { Part = p.Part, Capacity = p.Capacity })] })])
        {
            Period = channel.Period,
            ThirdParties = channel.ThirdParties,
        };
}
