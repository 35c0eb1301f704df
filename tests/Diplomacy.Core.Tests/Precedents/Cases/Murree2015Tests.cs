using Diplomacy.Core.Authority;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Precedents.Cases;

public class Murree2015Tests
{
    private static readonly DateOnly May = new(2015, 5, 20);
    private static readonly DateOnly July = new(2015, 7, 7);
    private static readonly Core.Dossiers.Dossier Case = Core.Precedents.Precedents.Murree2015;
    private static readonly Channel Urumqi = Case.Channel("urumqi");
    private static readonly Channel Murree = Case.Channel("murree");

    [Theory]
    [InlineData("mcfaul-2023")]
    [InlineData("usip-2011")]
    [InlineData("presence-2016")]
    public void An_envoy_with_former_officials_of_the_Taliban_is_1_5(string typology) => Assert.Equal("1.5", Urumqi.Level(May, typology));

    [Theory]
    [InlineData("common")]
    [InlineData("mcfaul-2023")]
    [InlineData("montville-1981")]
    [InlineData("mapendere-2006")]
    public void Two_delegations_with_Pakistan_as_host_are_1(string typology) => Assert.Equal("1", Murree.Level(July, typology));

    [Fact]
    public void The_first_was_secret_and_the_second_a_front_channel()
    {
        Assert.True(Urumqi.Secrecy.Is(Secrecy.Secret).IsTrue);
        Assert.Equal(ChannelKind.FrontChannel, Assert.Single(TrackRules.KindOf(Murree, July).Possible));
    }

    [Fact]
    public void Pakistan_called_both_sides_duly_mandated_and_the_political_office_of_the_Taliban_knew_of_nothing()
    {
        Assert.Equal(AuthorizationStatus.Mandated, AuthorizationRules.StatusOf(Murree, Case.Party("afghanistan"), AuthorizationScope.Exploring, July).Status);
        Assert.True(AuthorizationRules.StatusOf(Murree, Case.Party("taliban"), AuthorizationScope.Exploring, July).IsDisputed);
    }

    [Fact]
    public void Before_the_political_office_spoke_nothing_was_disputed() =>
        Assert.Equal(
            AuthorizationStatus.Mandated,
            AuthorizationRules.StatusOf(Murree.KnownOn(new DateOnly(2015, 7, 20)), Case.Party("taliban"), AuthorizationScope.Exploring, July).Status);

    [Fact]
    public void Whether_the_Taliban_had_agreed_to_the_mediation_is_open() =>
        Assert.Equal(Verdict.Undetermined, Murree.Of(July, Mediation.Fundamentals.Single(p => p.Id == "un-consent")));
}
