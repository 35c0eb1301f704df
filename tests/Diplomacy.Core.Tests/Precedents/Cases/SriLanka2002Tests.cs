using Diplomacy.Core.Authority;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Tracks;
using static Diplomacy.Core.Tests.Precedents.Cases.Judged;

namespace Diplomacy.Core.Tests.Precedents.Cases;

public class SriLanka2002Tests
{
    private static readonly DateOnly Truce = new(2002, 2, 22);
    private static readonly DateOnly Oslo = new(2002, 12, 3);
    private static readonly Core.Dossiers.Dossier Case = Core.Precedents.Precedents.SriLanka2002;
    private static readonly Channel Ceasefire = Case.Channel("ceasefire");
    private static readonly Channel Rounds = Case.Channel("rounds");

    [Theory]
    [InlineData("common")]
    [InlineData("mcfaul-2023")]
    [InlineData("usip-2011")]
    [InlineData("montville-1981")]
    public void A_government_and_a_movement_with_Norway_between_are_track_1(string typology)
    {
        Assert.Equal("1", Ceasefire.Level(Truce, typology));
        Assert.Equal("1", Rounds.Level(Oslo, typology));
    }

    [Fact]
    public void The_two_leaders_never_met_over_the_ceasefire()
    {
        Assert.Equal(Format.Shuttle, Assert.Single(TrackRules.FormatOf(Ceasefire, Truce).Possible));
        Assert.Equal(Dated("2002-02-22"), Ceasefire.Commitment("Ceasefire Agreement").On);
        Assert.Equal(Dated("2002-02-21"), Ceasefire.Commitment("Ceasefire Agreement").Signatures[0].On);
    }

    [Fact]
    public void Whether_the_President_had_been_told_is_disputed_and_that_she_opposed_the_signing_is_not()
    {
        var sriLanka = Case.Party("sri-lanka");

        Assert.True(AuthorizationRules.StatusOf(Ceasefire, sriLanka, AuthorizationScope.Contact, Truce).IsDisputed);
        Assert.Equal(AuthorizationStatus.Opposed, AuthorizationRules.StatusOf(Ceasefire, sriLanka, AuthorizationScope.Signing, Truce).Status);
    }

    [Fact]
    public void The_Tigers_suspended_the_talks_on_21_April_2003()
    {
        Assert.Equal(Core.Time.Period.Parse("2002-09-16/2003-04-21"), Rounds.Period);
        Assert.Contains(Rounds.Positions, p => p.Party.Id == "ltte" && p.Favours.Is(false).IsTrue && p.Period!.Value.Start == Dated("2003-04-21"));
    }
}
