using Diplomacy.Core.Actors;
using Diplomacy.Core.Authority;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Precedents.Cases;

/// <summary>The embedded case against the answers that the specification and the printed sources expect.</summary>
public class OsloChannelTests
{
    private static readonly Dossier Dossier = Core.Precedents.Precedents.OsloChannel;
    private static readonly Channel Oslo = Dossier.Channel("oslo");
    private static readonly Party Israel = Dossier.Party("israel");
    private static readonly Party Jordan = Dossier.Party("jordan");

    public static TheoryData<string, string, string> Levels { get; } = new()
    {
        { "1993-02-15", "mcfaul-2023", "1.5" },
        { "1993-02-15", "usip-2011", "1.5" },
        { "1993-02-15", "usip-2019", "unclassified" },
        { "1993-02-15", "montville-1981", "unclassified" },
        { "1993-02-15", "common", "1.5" },
        { "1993-06-15", "mcfaul-2023", "1" },
        { "1993-06-15", "usip-2011", "1" },
        { "1993-06-15", "usip-2019", "1" },
        { "1993-06-15", "montville-1981", "1" },
        { "1993-06-15", "common", "1" },
        { "1993-06-15", "mapendere-2006", "1.5" },
        { "1993-08-20", "common", "1" },
        { "1993-09-13", "common", "1" },
    };

    [Theory]
    [MemberData(nameof(Levels))]
    public void Each_phase_has_the_level_that_each_definition_gives_it(string day, string typology, string level) =>
        Assert.Equal(TrackLevel.Parse(level), TrackRules.Classify(Oslo, Day(day), Typologies.All.Single(t => t.Id == typology)).Level);

    [Theory]
    [InlineData("mcfaul-2023")]
    [InlineData("common")]
    public void The_level_changes_when_the_director_general_arrives(string typology) =>
        Assert.Equal(
            ["1993-01-20 to 1993-05-19: track 1.5", "1993-05-20 to 1993-09-13: track 1"],
            TrackRules.History(Oslo, Typologies.All.Single(t => t.Id == typology)).Select(s => s.ToString()));

    [Theory]
    [InlineData("1993-02-15", ChannelKind.Neither)]
    [InlineData("1993-06-15", ChannelKind.BackChannel)]
    public void It_is_a_back_channel_once_both_sides_are_officials(string day, ChannelKind kind) =>
        Assert.Equal(kind, TrackRules.KindOf(Oslo, Day(day)).Value);

    [Fact]
    public void London_was_a_professor_with_an_official_of_the_movement_against_a_law_and_with_a_long_leash()
    {
        var london = Dossier.Channel("oslo-seed");

        Assert.Equal(TrackLevel.OneAndHalf, TrackRules.Classify(london, Day("1992-12-04"), Typologies.McFaul2023).Level);
        var contact = AuthorizationRules.StatusOf(london, Israel, AuthorizationScope.Contact, Day("1992-12-04"));
        Assert.True(contact.IsDisputed);
        Assert.Contains(contact.Statements, s => s.Status == AuthorizationStatus.Prohibited);
        Assert.Contains(contact.Statements, s => s is { Status: AuthorizationStatus.Cleared, Authority: "Deputy Foreign Minister" });
    }

    [Fact]
    public void The_Prime_Minister_gave_the_task_in_May_and_most_of_the_Cabinet_did_not_know()
    {
        var contact = AuthorizationRules.StatusOf(Oslo, Israel, AuthorizationScope.Contact, Day("1993-06-15"));

        Assert.True(contact.IsDisputed);
        Assert.Contains(contact.Statements, s => s is { Status: AuthorizationStatus.Mandated, Authority: "Prime Minister" });
        Assert.Contains(contact.Statements, s => s.Status == AuthorizationStatus.Unaware);
    }

    [Fact]
    public void The_Declaration_was_initialled_by_the_negotiators_and_signed_by_their_superiors()
    {
        var declaration = Oslo.Commitments.Single(c => c.Title.StartsWith("Declaration", StringComparison.Ordinal));

        Assert.Equal((CommitmentKind.AgreementWithMovement, PartialDate.Parse("1993-09-13")), (declaration.Kind, declaration.On!.Value));
        Assert.Equal(["savir", "qurie"], declaration.Signatures.Where(s => s.Kind == SignatureKind.Initialled && s.On == PartialDate.Parse("1993-08-20")).Select(s => s.Signatory.Id));
        Assert.Equal(["peres", "abbas"], declaration.Signatures.Where(s => s.Kind == SignatureKind.Signed).Select(s => s.Signatory.Id));
    }

    [Theory]
    [InlineData("discussion/represented")]
    [InlineData("discussion/informed")]
    public void Jordan_did_not_know(string reading) =>
        Assert.Equal(Verdict.Violated, PrincipleRules.Check(Oslo, Day("1993-06-15"), NothingAboutWithout.For(Jordan), reading).Verdict);

    [Fact]
    public void The_delegations_in_Washington_were_in_the_dark() =>
        Assert.Equal(Verdict.Violated, PrincipleRules.Check(Dossier.Channel("washington"), Day("1993-06-15"), Mediation.Coherence(), "known").Verdict);

    [Fact]
    public void The_primer_that_says_it_began_as_track_2_does_not_say_so_by_its_own_rule()
    {
        Assert.True(Assert.Single(TrackRules.Labels(Oslo, Day("1993-01-20")), l => l.Label.Typology == "usip-2019").Agrees.IsFalse);
        Assert.True(Assert.Single(TrackRules.Labels(Oslo, Day("1993-09-13")), l => l.Label.Typology == "usip-2019").Agrees.IsTrue);
    }

    [Fact]
    public void Whether_the_Norwegian_minister_mediated_is_disputed() =>
        Assert.Contains(
            TrackRules.Classify(Oslo, Day("1993-06-15"), Typologies.Mapendere2006).Levels,
            l => l == TrackLevel.OneAndHalf && Oslo.ThirdParties.Single(t => t.Actor.Id == "holst" && t.Function == ThirdPartyFunction.Mediator).By.Any(a => a.IsDenial));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
