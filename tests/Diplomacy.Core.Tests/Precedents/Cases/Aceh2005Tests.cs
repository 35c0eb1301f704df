using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Precedents.Cases;

/// <summary>The case against the sheet of D7.</summary>
public class Aceh2005Tests
{
    private const string Signing = "2005-08-15";
    private static readonly Dossier Dossier = Core.Precedents.Precedents.Aceh2005;
    private static readonly Channel Helsinki = Dossier.Channel("helsinki");

    [Fact]
    public void There_were_five_rounds_and_a_signing() =>
        Assert.Equal(
            ["2005-01-27/2005-01-29", "2005-02-21/2005-02-23", "2005-04-12/2005-04-16", "2005-05-26/2005-05-31", "2005-07-12/2005-07-17", "2005-08-15"],
            Helsinki.Encounters.Select(e => e.On.ToString()));

    [Fact]
    public void The_parties_are_official_and_the_mediator_is_not()
    {
        Assert.Equal(TrackLevel.One, Helsinki.Level(Signing, Typologies.Common));
        Assert.Equal(TrackLevel.One, Helsinki.Level(Signing, Typologies.McFaul2023));
        Assert.Equal(TrackLevel.OneAndHalf, Helsinki.Level(Signing, Typologies.Mapendere2006));
    }

    [Fact]
    public void A_memorandum_with_a_movement_is_no_treaty()
    {
        var memorandum = Assert.Single(Helsinki.Commitments);

        Assert.Equal(CommitmentKind.AgreementWithMovement, memorandum.Kind);
        Assert.Equal(["hamid", "malik"], memorandum.Signatures.Select(s => s.Signatory.Id));
        Assert.Equal(Verdict.NotApplicable, Helsinki.Verdict(Signing, TreatyLaw.AuthorityToBind(Dossier.Party("indonesia")), "consent/convention"));
    }

    [Fact]
    public void Monitors_show_the_quality_of_the_agreement_once_it_is_made()
    {
        Assert.Equal(Verdict.NotApplicable, Helsinki.Verdict("2005-08-14", OnTheDay.Fundamental(Requirement.QualityAgreement)));
        Assert.Equal(Verdict.Satisfied, Helsinki.Verdict(Signing, OnTheDay.Fundamental(Requirement.QualityAgreement)));
    }

    [Fact]
    public void Indonesia_came_with_a_mandate() =>
        Assert.Equal(AuthorizationStatus.Mandated, Helsinki.Status(Signing, Dossier.Party("indonesia"), AuthorizationScope.Exploring));

    [Fact]
    public void Who_led_for_Indonesia_is_told_in_two_ways()
    {
        var widodo = Helsinki.SideOf(Dossier.Party("indonesia"))!.Participants.Single(p => p.Who.Id == "widodo");

        Assert.True(widodo.Part.IsDisputed);
    }

    [Fact]
    public void The_feelers_before_it_were_secret()
    {
        Assert.Equal(ChannelKind.BackChannel, Dossier.Channel("feelers").Kind("2004-03-10"));
        Assert.Equal(Period.Parse("2005-01-27/2005-08-15"), Helsinki.Period);
        Assert.Equal("450", Assert.Single(Dossier.Codes).Value);
    }
}
