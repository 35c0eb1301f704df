using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Reasoning;
using Diplomacy.Core.Time;
using static Diplomacy.Core.Principles.Conditions;

namespace Diplomacy.Core.Tests.Principles;

/// <summary>A principle as a user writes it, and what each of its parts does.</summary>
public class OwnPrincipleTests
{
    private static readonly DateOnly Day = new(1938, 9, 29);
    private static readonly Source Slogan = new("slogan", "About us, without us");
    private static readonly State Germany = new("germany", "Germany");
    private static readonly State Britain = new("britain", "United Kingdom");
    private static readonly State Czechoslovakia = new("czechoslovakia", "Czechoslovakia");

    /// <summary>Munich: the text was read to the Czechoslovak observers when it was signed; they were not invited.</summary>
    private static readonly Channel Munich = Channel
        .Between("munich", "Munich",
            Side.For(Germany).Seating(Leader("hitler", Germany).Officially().Leading()),
            Side.For(Britain).Seating(Leader("chamberlain", Britain).Officially().Leading()))
        .During(Period.Parse("1938-09-29/1938-09-30"))
        .About("the cession of the Sudeten territory", Czechoslovakia)
        .Involving(new Involvement(Czechoslovakia) { Degree = Degree.ToldAfterwards, Invitation = Invitation.NotInvited });

    private static readonly Principle NothingAbout = Principle.Named("nothing-about-without", "Nothing about Czechoslovakia without it", Slogan)
        .When(Affects(Czechoslovakia) & Discusses(Czechoslovakia))
        .Requires(Seated(Czechoslovakia) | PriorConsent(Czechoslovakia) | DeclinedToCome(Czechoslovakia));

    [Fact]
    public void Munich_violates_the_principle_as_a_user_writes_it_and_a_seat_would_mend_it()
    {
        var finding = Assert.Single(PrincipleRules.Check(Munich, Day, NothingAbout));

        Assert.Equal(Verdict.Violated, finding.Verdict);
        Assert.Equal("as stated: violated", finding.ToString());
        Assert.Equal("seat Czechoslovakia through a representative with its mandate", Assert.Single(finding.Remedies).ToString());
        Assert.Contains(finding.Reasons, r => r.Text == "Czechoslovakia was told afterwards");
    }

    [Fact]
    public void Munich_violates_every_printed_reading_once_the_agreement_is_made()
    {
        var signed = Munich with
        {
            Commitments = [new Commitment(CommitmentKind.Treaty, "the Munich Agreement") { On = PartialDate.Parse("1938-09-30"), Binds = [Czechoslovakia] }],
            // Nobody disowned what the heads of government signed.
            Authorization = [],
        };

        var findings = PrincipleRules.Check(signed, new DateOnly(1938, 9, 30), NothingAboutWithout.For(Czechoslovakia));

        Assert.Equal(4, findings.Count);
        Assert.All(findings, f => Assert.Equal(Verdict.Violated, f.Verdict));
        var decision = findings.Single(f => f.Reading == "decision/represented");
        Assert.Contains(decision.Remedies, r => r.ToString() == "end it without the Munich Agreement");
        Assert.Contains(decision.Remedies, r => r.ToString().StartsWith("seat Czechoslovakia", StringComparison.Ordinal));
    }

    [Fact]
    public void Before_the_agreement_nothing_had_been_decided()
    {
        var planned = Munich with
        {
            Commitments = [new Commitment(CommitmentKind.Treaty, "the Munich Agreement") { On = PartialDate.Parse("1938-09-30"), Binds = [Czechoslovakia] }],
        };

        Assert.Equal(Verdict.Satisfied, PrincipleRules.Check(planned, Day, NothingAboutWithout.For(Czechoslovakia), "decision/represented").Verdict);
    }

    [Fact]
    public void A_party_that_was_invited_and_stayed_away_by_its_own_choice_has_no_complaint()
    {
        var declined = Munich with { Involvements = [new Involvement(Czechoslovakia) { Degree = Degree.None, Invitation = Invitation.Declined }] };

        Assert.All(PrincipleRules.Check(declined, Day, NothingAboutWithout.For(Czechoslovakia)), f => Assert.Equal(Verdict.Satisfied, f.Verdict));
    }

    [Fact]
    public void A_channel_that_affects_others_only_is_not_what_the_principle_is_about() =>
        Assert.All(
            PrincipleRules.Check(Munich, Day, NothingAboutWithout.For(new State("peru", "Peru"))),
            f => Assert.Equal(Verdict.NotApplicable, f.Verdict));

    [Fact]
    public void A_principle_that_gives_one_id_to_facts_that_differ_is_refused_when_it_is_asked_why()
    {
        static Condition Says(Truth truth) => new($"it is {truth}", (_, _) => Proposition.Of("it", truth, ask: "Is it?", whenTrue: "it is", whenFalse: "it is not"));

        var finding = Assert.Single(PrincipleRules.Check(
            Munich, Day, Principle.Named("own", "My own", new Source("me", "Me")).When(Says(true)).Requires(Says(Truth.Unknown))));

        Assert.Contains("`own/it`", Assert.Throws<InvalidOperationException>(() => finding.Reasons).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Accounts_that_contradict_each_other_on_who_is_affected_leave_it_open()
    {
        var disputed = Munich with
        {
            Subjects = [new Subject("borders") { Affects = [new Claim<Party>(Czechoslovakia, Slogan), new Claim<Party>(Czechoslovakia, new Source("other", "Other").Denying())] }],
        };

        var finding = Assert.Single(PrincipleRules.Check(disputed, Day, NothingAbout));

        Assert.Equal([Verdict.NotApplicable, Verdict.Violated], finding.Possible);
        Assert.Equal(["affects/czechoslovakia/borders"], finding.OpenQuestions.Select(q => q.Id));
    }

    [Theory]
    [InlineData("1938-09-29", Verdict.Violated)]
    [InlineData("1938-09-30", Verdict.NotApplicable)]
    [InlineData("1938-09", Verdict.Undetermined)]
    public void A_subject_counts_on_the_days_on_which_it_is_talked_about(string period, Verdict verdict)
    {
        var dated = Munich with
        {
            Subjects = [new Subject("borders") { Affects = [Czechoslovakia], Period = Period.Parse(period) }],
        };

        Assert.Equal(verdict, Assert.Single(PrincipleRules.Check(dated, Day, NothingAbout)).Verdict);
    }

    [Fact]
    public void A_condition_of_ones_own_explains_itself()
    {
        var neutral = new Condition("the venue is neutral", (_, _) => Proposition.Of(
            "venue", Truth.Unknown, "Was the venue neutral?", "the venue was neutral", "the venue was not neutral"));
        var principle = Principle.Named("neutral-ground", "Neutral ground", Slogan).Requires(neutral);

        var finding = Assert.Single(PrincipleRules.Check(Munich, Day, principle));

        Assert.Equal(Verdict.Undetermined, finding.Verdict);
        Assert.Equal("Was the venue neutral?", Assert.Single(finding.OpenQuestions).ToString());
    }

    [Fact]
    public void Readings_are_told_apart_by_name()
    {
        var two = NothingAbout.Read("informed").When(Discusses(Czechoslovakia)).Requires(Involved(Czechoslovakia, Degree.Informed));

        Assert.Equal(["as stated", "informed"], two.Readings.Select(r => r.Name));
        Assert.Throws<ArgumentException>("name", () => two.Read("informed"));
        var missing = Assert.Throws<ArgumentException>("reading", () => PrincipleRules.Check(Munich, Day, two, "nope"));
        Assert.Contains("`as stated` and `informed`", missing.Message, StringComparison.Ordinal);
        Assert.StartsWith("informed: when Czechoslovakia is discussed, Czechoslovakia is at least informed", two.Readings[1].ToString(), StringComparison.Ordinal);
        Assert.Equal("Nothing about Czechoslovakia without it", two.ToString());
    }

    [Fact]
    public void What_a_principle_needs_is_checked()
    {
        Assert.Throws<ArgumentNullException>("party", () => NothingAboutWithout.For(null!));
        Assert.Throws<ArgumentOutOfRangeException>("least", () => NothingAboutWithout.For(Germany, Trigger.Decision, Degree.ToldAfterwards));
        Assert.Throws<ArgumentNullException>("condition", () => NothingAbout.When(null!));
        Assert.Throws<ArgumentNullException>("channel", () => PrincipleRules.Check(null!, Day, NothingAbout));
        Assert.Throws<ArgumentNullException>("principle", () => PrincipleRules.Check(Munich, Day, (Principle)null!));
        Assert.Throws<ArgumentNullException>("channel", () => PrincipleRules.Check(null!, Day, [NothingAbout]));
        Assert.Throws<ArgumentNullException>("principles", () => PrincipleRules.Check(Munich, Day, (Principle[])null!));
        Assert.Throws<ArgumentNullException>("principles", () => PrincipleRules.Check(Munich, Day, [NothingAbout, null!]));
        Assert.Throws<ArgumentNullException>("channel", () => PrincipleRules.Check(null!, Day, NothingAbout, "as stated"));
        Assert.Throws<ArgumentNullException>("principle", () => PrincipleRules.Check(Munich, Day, null!, "as stated"));
        Assert.Throws<ArgumentException>("reading", () => PrincipleRules.Check(Munich, Day, NothingAbout, " "));
        Assert.Throws<ArgumentNullException>("channel", () => PrincipleRules.VerdictOf(null!, Day, NothingAbout, "as stated"));
        Assert.Throws<ArgumentNullException>("principle", () => PrincipleRules.VerdictOf(Munich, Day, null!, "as stated"));
        Assert.Throws<ArgumentNullException>("reading", () => PrincipleRules.VerdictOf(Munich, Day, NothingAbout, null!));
        Assert.Throws<ArgumentException>("name", () => NothingAbout.Read(" "));
        Assert.Throws<ArgumentNullException>("condition", () => NothingAbout.Requires(null!));
        Assert.Throws<System.ComponentModel.InvalidEnumArgumentException>("trigger", () => NothingAboutWithout.For(Germany, (Trigger)9, Degree.Informed));
        Assert.Throws<System.ComponentModel.InvalidEnumArgumentException>("least", () => NothingAboutWithout.For(Germany, Trigger.Decision, (Degree)9));
        Assert.Throws<ArgumentNullException>("party", () => Affects(null!));
        Assert.Throws<System.ComponentModel.InvalidEnumArgumentException>("atLeast", () => Involved(Germany, 0));
    }

    [Fact]
    public void A_reading_is_printed_where_the_principle_is_unless_said_otherwise()
    {
        var elsewhere = new Source("elsewhere", "Elsewhere");
        var principle = NothingAbout.Read("here").Read("there", elsewhere);

        Assert.Equal([principle.Source, principle.Source, elsewhere], principle.Readings.Select(r => r.Source));
    }

    [Fact]
    public void Findings_are_equal_where_everything_about_them_is()
    {
        PrincipleFinding Found(Principle principle, Channel channel, DateOnly day) => PrincipleRules.Check(channel, day, principle)[0];
        Principle Named(string id, string title, string reading, Source source) => Principle.Named(id, title, source).Read(reading).When(Affects(Czechoslovakia)).Requires(Seated(Czechoslovakia));
        var source = new Source("a", "A");
        var found = Found(Named("it", "It", "one", source), Munich, Day);

        Assert.Equal(found, Found(Named("it", "It", "one", source), Munich, Day));
        Assert.False(found.Equals(null));
        Assert.All(
            [
                Found(Named("other", "It", "one", source), Munich, Day),
                Found(Named("it", "Other", "one", source), Munich, Day),
                Found(Named("it", "It", "other", source), Munich, Day),
                Found(Named("it", "It", "one", new Source("b", "B")), Munich, Day),
                Found(Named("it", "It", "one", source), Munich, Day.AddDays(1)),
                Found(Named("it", "It", "one", source), Munich with { Subjects = default }, Day),
                Found(Named("it", "It", "one", source), Munich with { Involvements = [new Involvement(Czechoslovakia) { Degree = Degree.Informed }] }, Day),
            ],
            other => Assert.NotEqual(found, other));
    }

    [Fact]
    public void On_a_day_on_which_the_channel_was_not_in_being_no_principle_applies() =>
        Assert.All(PrincipleRules.Check(Munich, new DateOnly(1939, 1, 1), NothingAbout), f => Assert.Equal(Verdict.NotApplicable, f.Verdict));

    private static Person Leader(string id, State state) => new(id, id)
    {
        Offices = [new Office(state, "Head of government") { Branch = Branch.HeadOfGovernment, Period = Period.Parse("1937/1940") }],
    };
}
