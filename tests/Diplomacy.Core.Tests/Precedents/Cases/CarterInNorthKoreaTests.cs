using Diplomacy.Core.Actors;
using Diplomacy.Core.Authority;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Precedents.Cases;

/// <summary>The embedded case against the answers that the specification and the printed sources expect.</summary>
public class CarterInNorthKoreaTests
{
    private static readonly DateOnly Day = new(1994, 6, 16);
    private static readonly Dossier Dossier = Core.Precedents.Precedents.CarterInNorthKorea;
    private static readonly Channel Visit = Dossier.Channel("carter-kim");
    private static readonly Channel Geneva = Dossier.Channel("agreed-framework");
    private static readonly Party UnitedStates = Dossier.Party("usa");
    private static readonly Party SouthKorea = Dossier.Party("south-korea");

    [Theory]
    [InlineData("mcfaul-2023", "1.5")]
    [InlineData("usip-2011", "1.5")]
    [InlineData("usip-2019", "unclassified")]
    [InlineData("montville-1981", "unclassified")]
    [InlineData("common", "1 1.5")]
    public void The_visit_has_the_level_that_each_definition_gives_it(string typology, string levels) =>
        Assert.Equal(levels, string.Join(" ", TrackRules.Classify(Visit, Day, Typologies.All.Single(t => t.Id == typology)).Levels));

    [Fact]
    public void By_the_account_that_denies_a_mandate_leave_for_the_trip_leaves_it_at_1_5() =>
        Assert.Equal(TrackLevel.OneAndHalf, TrackRules.Classify(Visit.AccordingTo("congressional-record"), Day, Typologies.Common).Level);

    [Fact]
    public void The_President_authorized_the_trip_and_agreed_that_his_views_be_stated()
    {
        Assert.Equal(AuthorizationStatus.Authorized, Said("carter-center", AuthorizationScope.Contact));
        Assert.Equal(AuthorizationStatus.Cleared, Said("Bill Clinton", AuthorizationScope.Message));

        static AuthorizationStatus? Said(string speaker, AuthorizationScope scope) =>
            AuthorizationRules.BySpeaker(Visit, UnitedStates, scope, Day).Single(s => s.Speaker == speaker).Finding.Status;
    }

    [Fact]
    public void Whether_he_carried_a_message_of_his_government_is_disputed() =>
        Assert.True(AuthorizationRules.StatusOf(Visit, UnitedStates, AuthorizationScope.Message, Day).IsDisputed);

    [Fact]
    public void What_he_said_of_sanctions_was_not_what_his_government_held() =>
        Assert.Equal(
            Verdict.Violated,
            PrincipleRules.Check(Visit, new DateOnly(1994, 6, 17), Practice.FaithfulRepresentation(UnitedStates), "contradiction").Verdict);

    [Fact]
    public void South_Korea_was_consulted_and_did_not_sit_there()
    {
        Assert.Equal(Verdict.Satisfied, PrincipleRules.Check(Visit, Day, NothingAboutWithout.For(SouthKorea), "discussion/consulted").Verdict);
        Assert.Equal(Verdict.Undetermined, PrincipleRules.Check(Visit, Day, NothingAboutWithout.For(SouthKorea), "discussion/represented").Verdict);
    }

    [Fact]
    public void By_the_account_that_denies_a_mandate_nothing_could_be_decided_about_South_Korea() =>
        Assert.Equal(
            Verdict.Satisfied,
            PrincipleRules.Check(Visit.AccordingTo("congressional-record"), Day, NothingAboutWithout.For(SouthKorea), "decision/represented").Verdict);

    [Fact]
    public void A_citizen_with_leave_of_his_President_conducts_no_unauthorized_diplomacy() =>
        Assert.Equal(
            Verdict.Satisfied,
            PrincipleRules.Check(Visit, Day, DiplomaticLaw.UnauthorizedDiplomacy((State)UnitedStates))[0].Verdict);

    [Fact]
    public void The_Agreed_Framework_is_a_political_agreement_of_21_October_and_South_Korea_did_not_sign()
    {
        var framework = Geneva.Commitments.Single(c => c.Kind == CommitmentKind.PoliticalAgreement);

        Assert.Equal(PartialDate.Parse("1994-10-21"), framework.On);
        Assert.Equal(["gallucci", "kang"], framework.Signatures.Select(s => s.Signatory.Id));
        Assert.DoesNotContain(framework.Signatures, s => s.Party.Id == "south-korea");
        Assert.Equal(
            Verdict.NotApplicable,
            PrincipleRules.Check(Geneva, new DateOnly(1994, 10, 21), TreatyLaw.AuthorityToBind(UnitedStates), "consent/convention").Verdict);
    }

    [Theory]
    [InlineData("common")]
    [InlineData("mcfaul-2023")]
    [InlineData("usip-2019")]
    public void The_talks_of_Geneva_are_track_1(string typology) =>
        Assert.Equal(TrackLevel.One, TrackRules.Classify(Geneva, new DateOnly(1994, 10, 21), Typologies.All.Single(t => t.Id == typology)).Level);

    [Fact]
    public void Kim_Il_Sung_died_on_the_day_on_which_the_talks_of_Geneva_opened() =>
        Assert.Equal("1994-07-08", Assert.Single(Dossier.People.Single(p => p.Id == "kim-il-sung").Offices).Period.ToString().Split('/')[1]);
}
