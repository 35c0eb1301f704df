using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Precedents.Cases;

/// <summary>The case against L. Lehrs (section A7) and row o of the conformance table (A8).</summary>
public class Shalit2006Tests
{
    private static readonly Dossier Dossier = Core.Precedents.Precedents.Shalit2006;
    private static readonly Channel Private = Dossier.Channel("baskin-hamad");
    private static readonly Channel Official = Dossier.Channel("meidan-hamad");
    private static readonly Channel Cairo = Dossier.Channel("cairo");

    [Fact]
    public void A_citizen_with_an_official_of_a_movement_is_track_1_5()
    {
        Assert.Equal(TrackLevel.OneAndHalf, Private.Level("2009-06-01", Typologies.McFaul2023));
        Assert.Equal(TrackLevel.OneAndHalf, Private.Level("2009-06-01", Typologies.Common));
        Assert.Equal(ChannelKind.Neither, Private.Kind("2009-06-01"));
    }

    [Fact]
    public void When_the_man_of_the_secret_service_takes_it_up_it_is_an_official_back_channel()
    {
        Assert.Equal(TrackLevel.One, Official.Level("2011-07-14", Typologies.McFaul2023));
        Assert.Equal(TrackLevel.One, Official.Level("2011-07-14", Typologies.Common));
        Assert.Equal(ChannelKind.BackChannel, Official.Kind("2011-07-14"));
        Assert.Contains("official back channel", Official.Labels.Select(l => l.Text));
    }

    [Fact]
    public void Israel_rebuffed_the_citizen_and_mandated_the_envoy()
    {
        var israel = Dossier.Party("israel");

        Assert.Equal(AuthorizationStatus.Opposed, Private.Status("2009-06-01", israel, AuthorizationScope.Contact));
        Assert.Equal(AuthorizationStatus.Mandated, Official.Status("2011-07-14", israel, AuthorizationScope.Exploring));
        Assert.Equal(AuthorizationStatus.Authorized, Cairo.Status("2011-10-11", israel, AuthorizationScope.Committing));
    }

    [Fact]
    public void It_was_initialled_in_Cairo_and_carried_out_on_18_October_2011()
    {
        var agreement = Assert.Single(Cairo.Commitments);

        Assert.All(agreement.Signatures, s => Assert.Equal(PartialDate.Parse("2011-10-06"), s.On));
        Assert.Equal(PartialDate.Parse("2011-10-11"), agreement.On);
        Assert.Equal(PartialDate.Parse("2011-10-18"), Cairo.Period.End);
    }

    [Fact]
    public void Each_phase_continues_the_one_before()
    {
        Assert.Contains(Official.Links, l => l.Kind == LinkKind.Continues && l.Channel == Private.Id);
        Assert.Contains(Cairo.Links, l => l.Kind == LinkKind.Continues && l.Channel == Official.Id);
    }
}
