using Diplomacy.Core.Authority;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Precedents;

/// <summary>The embedded case against the answers that the specification and the printed sources expect.</summary>
public class HaassLavrovTests
{
    private static readonly DateOnly Day = new(2023, 4, 24);
    private static readonly Dossier Dossier = Core.Precedents.Precedents.HaassLavrov2023;
    private static readonly Channel Meeting = Dossier.Channel("haass-lavrov");
    private static readonly Core.Actors.Party Ukraine = Dossier.Party("ukraine");
    private static readonly Core.Actors.Party UnitedStates = Dossier.Party("usa");

    public static TheoryData<string, string> Levels { get; } = new()
    {
        { "common", "1.5" },
        { "mcfaul-2023", "1.5" },
        { "usip-2011", "1.5" },
        { "usip-2019", "unclassified" },
        { "montville-1981", "unclassified" },
        { "presence-2016", "1.5" },
        { "mapendere-2006", "unclassified" },
        { "agha-2003", "unclassified" },
        { "roberts-2020", "1.5" },
        { "longhini-zimmerman-2021", "unclassified" },
    };

    public static TheoryData<string, Verdict> Verdicts { get; } = new()
    {
        { "discussion/represented", Verdict.Violated },
        { "decision/represented", Verdict.Satisfied },
        { "discussion/consulted", Verdict.Undetermined },
        { "discussion/informed", Verdict.Undetermined },
    };

    [Theory]
    [MemberData(nameof(Levels))]
    public void The_meeting_has_the_level_that_each_definition_gives_it(string typology, string level)
    {
        var finding = TrackRules.Classify(Meeting, Day, Typologies.All.Single(t => t.Id == typology));

        Assert.Equal(TrackLevel.Parse(level), finding.Level);
    }

    [Fact]
    public void From_the_viewpoint_of_the_United_States_the_meeting_is_track_2() =>
        Assert.Equal(TrackLevel.Two, TrackRules.Classify(Meeting, Day, Typologies.Viewpoint(UnitedStates)).Level);

    [Theory]
    [MemberData(nameof(Verdicts))]
    public void Each_reading_of_nothing_about_Ukraine_without_Ukraine_has_its_verdict(string reading, Verdict verdict) =>
        Assert.Equal(verdict, PrincipleRules.Check(Meeting, Day, NothingAboutWithout.For(Ukraine), reading).Verdict);

    [Theory]
    [InlineData("discussion/consulted")]
    [InlineData("discussion/informed")]
    public void Whether_Kyiv_was_told_or_consulted_is_the_open_question(string reading)
    {
        var finding = PrincipleRules.Check(Meeting, Day, NothingAboutWithout.For(Ukraine), reading);

        Assert.Equal("involvement/ukraine", Assert.Single(finding.OpenQuestions).Id);
        Assert.Equal([Verdict.Satisfied, Verdict.Violated], finding.Possible);
    }

    [Fact]
    public void Nothing_could_be_decided_because_the_United_States_disowned_what_its_former_officials_said()
    {
        var finding = PrincipleRules.Check(Meeting, Day, NothingAboutWithout.For(Ukraine), "decision/represented");

        Assert.Contains(finding.Reasons, r => r.Id == "grant/usa" && r.By.Any(a => a.Speaker == "Jake Sullivan"));
    }

    [Fact]
    public void To_seat_Ukraine_would_satisfy_the_strict_reading()
    {
        var finding = PrincipleRules.Check(Meeting, Day, NothingAboutWithout.For(Ukraine), "discussion/represented");

        Assert.Equal("involvement/ukraine", Assert.Single(Assert.Single(finding.Remedies).Changes).Id);
    }

    [Fact]
    public void As_known_the_day_after_disclosure_the_United_States_was_aware_of_the_contact_and_disowned_the_message()
    {
        var known = Meeting.KnownOn(new DateOnly(2023, 7, 7));

        Assert.Equal(AuthorizationStatus.Aware, AuthorizationRules.StatusOf(known, UnitedStates, AuthorizationScope.Contact, Day).Status);
        var message = AuthorizationRules.StatusOf(known, UnitedStates, AuthorizationScope.Message, Day);
        Assert.Equal(AuthorizationStatus.Disavowed, message.Status);
        Assert.DoesNotContain(message.Statements.SelectMany(s => s.By), a => a.Speaker == "Adrienne Watson");
    }

    [Fact]
    public void After_the_meeting_the_United_States_was_briefed() =>
        Assert.Equal(AuthorizationStatus.Briefed, AuthorizationRules.StatusOf(Meeting, UnitedStates, AuthorizationScope.Contact, new DateOnly(2023, 5, 1)).Status);

    [Fact]
    public void Before_the_disclosure_nobody_had_said_that_anything_took_place()
    {
        var known = Meeting.KnownOn(new DateOnly(2023, 7, 5));

        Assert.All(known.Sides, side => Assert.True(side.Participants.IsUnknown));
        Assert.True(TrackRules.Classify(known, Day, Typologies.McFaul2023).Levels.Count > 1);
    }

    [Fact]
    public void The_accounts_of_the_secrecy_contradict_each_other_and_each_stands_alone()
    {
        Assert.True(Meeting.Secrecy.IsDisputed);
        Assert.True(Meeting.AccordingTo("nbc").Secrecy.Is(Secrecy.Secret).IsTrue);
        Assert.True(Meeting.AccordingTo("antiwar").Secrecy.Is(Secrecy.Confidential).IsTrue);
    }

    [Fact]
    public void Both_printed_labels_are_kept() =>
        Assert.Superset(
            new HashSet<string> { "Track 1.5", "Track Two" },
            Meeting.Labels.Select(l => l.Text).ToHashSet());

    [Fact]
    public void The_referendum_offer_is_attributed_by_a_participant_and_denied_by_the_government()
    {
        var offer = Meeting.Positions.Where(p => p.Issue.Contains("referendums", StringComparison.Ordinal)).ToArray();

        Assert.Contains(offer, p => p.AttributedBy is not null && p.Favours.Is(true).IsTrue && p.By.Any(a => a.Source.Id == "moscow-times"));
        Assert.Contains(offer, p => p.AttributedBy is null && p.Favours.Is(false).IsTrue && p.By.Any(a => a.Source.Id == "mcfaul"));
    }

    [Fact]
    public void Every_fact_of_the_people_at_the_table_names_a_source()
    {
        Assert.All(Dossier.Channels.SelectMany(c => c.Sides).SelectMany(s => s.Participants), p => Assert.NotEmpty(p.By));
        Assert.All(Dossier.People.SelectMany(p => p.Offices), o => Assert.NotEmpty(o.By));
        Assert.All(Dossier.Channels.SelectMany(c => c.Authorization), s => Assert.NotEmpty(s.By));
    }

    [Fact]
    public void Every_source_that_is_declared_is_cited()
    {
        var json = Dossier.ToJson();

        Assert.All(Dossier.Sources, source => Assert.True(
            json.Split($"\"{source.Id}\"").Length > 2, $"{source.Id} is declared and never cited"));
    }
}
