using Diplomacy.Core.Actors;
using Diplomacy.Core.Authority;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Precedents.Cases;

/// <summary>The embedded case against the answers that the specification and the printed sources expect.</summary>
public class OmanChannelTests
{
    private static readonly Dossier Dossier = Core.Precedents.Precedents.OmanChannel;
    private static readonly Channel Oman = Dossier.Channel("oman");
    private static readonly Channel Geneva = Dossier.Channel("p5-plus-1");
    private static readonly Party Israel = Dossier.Party("israel");

    [Theory]
    [InlineData("2013-03-02", "mcfaul-2023")]
    [InlineData("2013-03-02", "usip-2011")]
    [InlineData("2013-03-02", "usip-2019")]
    [InlineData("2013-03-02", "montville-1981")]
    [InlineData("2013-03-02", "common")]
    [InlineData("2013-10-27", "mcfaul-2023")]
    [InlineData("2013-10-27", "usip-2019")]
    [InlineData("2013-10-27", "common")]
    public void The_principals_meet_on_track_1(string day, string typology) =>
        Assert.Equal(TrackLevel.One, TrackRules.Classify(Oman, Day(day), Typologies.All.Single(t => t.Id == typology)).Level);

    [Fact]
    public void Oman_is_the_back_channel_and_Geneva_the_front_channel()
    {
        Assert.Equal(ChannelKind.BackChannel, TrackRules.KindOf(Oman, Day("2013-03-02")).Value);
        Assert.Equal(ChannelKind.FrontChannel, TrackRules.KindOf(Geneva, Day("2013-11-24")).Value);
        Assert.Contains(Geneva.Links, l => l.Kind == LinkKind.FrontFor && l.Channel == "oman");
    }

    [Fact]
    public void Officials_had_met_in_Muscat_the_year_before() =>
        Assert.Equal(TrackLevel.One, TrackRules.Classify(Dossier.Channel("muscat-2012"), Day("2012-07-15"), Typologies.Common).Level);

    [Fact]
    public void A_senator_opposite_a_sultan_is_no_official_of_the_executive() =>
        Assert.Equal(
            TrackLevel.OneAndHalf, TrackRules.Classify(Dossier.Channel("kerry-qaboos"), Day("2012-02-01"), Typologies.McFaul2023).Level);

    [Theory]
    [InlineData("2013-03-02", "discussion/informed", Verdict.Violated)]
    [InlineData("2013-09-29", "discussion/informed", Verdict.Violated)]
    [InlineData("2013-10-27", "discussion/informed", Verdict.Satisfied)]
    [InlineData("2013-10-27", "discussion/consulted", Verdict.Violated)]
    [InlineData("2013-10-27", "discussion/represented", Verdict.Violated)]
    public void Israel_was_told_at_the_end_of_September(string day, string reading, Verdict verdict) =>
        Assert.Equal(verdict, PrincipleRules.Check(Oman, Day(day), NothingAboutWithout.For(Israel), reading).Verdict);

    [Fact]
    public void The_President_and_the_Supreme_Leader_authorized_it_themselves()
    {
        foreach (var (party, authority) in new[] { ("usa", "President"), ("iran", "Supreme Leader") })
        {
            var finding = AuthorizationRules.StatusOf(Oman, Dossier.Party(party), AuthorizationScope.Exploring, Day("2013-03-02"));

            Assert.Equal(AuthorizationStatus.Authorized, finding.Status);
            Assert.Equal(authority, Assert.Single(finding.Statements).Authority);
        }
    }

    [Fact]
    public void The_President_of_Iran_of_2012_stood_against_what_the_Supreme_Leader_allowed() =>
        Assert.True(AuthorizationRules.StatusOf(
            Dossier.Channel("muscat-2012"), Dossier.Party("iran"), AuthorizationScope.Contact, Day("2012-07-15")).IsDisputed);

    [Fact]
    public void The_partners_in_Geneva_did_not_know() =>
        Assert.Equal(Verdict.Violated, PrincipleRules.Check(Oman, Day("2013-03-02"), Mediation.Coherence(), "known").Verdict);

    [Fact]
    public void The_Joint_Plan_of_Action_is_a_political_agreement_of_24_November_2013()
    {
        var plan = Assert.Single(Geneva.Commitments);

        Assert.Equal((CommitmentKind.PoliticalAgreement, PartialDate.Parse("2013-11-24")), (plan.Kind, plan.On!.Value));
        Assert.Equal(TrackLevel.One, TrackRules.Classify(Geneva, Day("2013-11-24"), Typologies.Common).Level);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
