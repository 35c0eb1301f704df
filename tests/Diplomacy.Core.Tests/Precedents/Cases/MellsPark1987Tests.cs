using Diplomacy.Core.Actors;
using Diplomacy.Core.Authority;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Precedents.Cases;

public class MellsPark1987Tests
{
    private static readonly DateOnly Middle = new(1988, 6, 15);
    private static readonly DateOnly Lucerne = new(1989, 9, 12);
    private static readonly Core.Dossiers.Dossier Case = Core.Precedents.Precedents.MellsPark1987;
    private static readonly Channel House = Case.Channel("mells-park");
    private static readonly Channel Hotel = Case.Channel("lucerne-1989");
    private static readonly Party SouthAfrica = Case.Party("south-africa");

    [Theory]
    [InlineData("common", "1.5")]
    [InlineData("mcfaul-2023", "1.5")]
    [InlineData("usip-2011", "1.5")]
    [InlineData("presence-2016", "1.5")]
    [InlineData("montville-1981", "unclassified")]
    [InlineData("agha-2003", "unclassified")]
    public void Academics_with_leaders_of_a_movement_are_1_5_where_a_definition_has_it(string typology, string level) =>
        Assert.Equal(level, House.Level(Middle, typology));

    [Fact]
    public void A_mining_company_was_the_host() => Assert.True(House.Has(Middle, Sector.Business));

    [Theory]
    [InlineData("common")]
    [InlineData("mcfaul-2023")]
    [InlineData("usip-2019")]
    [InlineData("montville-1981")]
    public void The_intelligence_service_with_the_same_leaders_is_track_1(string typology) => Assert.Equal("1", Hotel.Level(Lucerne, typology));

    [Fact]
    public void The_level_rises_as_the_peacenik_gives_way_to_the_spook_and_the_second_is_a_back_channel()
    {
        Assert.Equal(ChannelKind.Neither, Assert.Single(TrackRules.KindOf(House, Middle).Possible));
        Assert.Equal(ChannelKind.BackChannel, Assert.Single(TrackRules.KindOf(Hotel, Lucerne).Possible));
    }

    [Fact]
    public void The_State_Security_Council_allowed_the_contact_and_the_President_did_not_know_what_for()
    {
        Assert.Equal(AuthorizationStatus.Authorized, AuthorizationRules.StatusOf(Hotel, SouthAfrica, AuthorizationScope.Contact, Lucerne).Status);
        Assert.Equal(AuthorizationStatus.Unaware, AuthorizationRules.StatusOf(Hotel, SouthAfrica, AuthorizationScope.Exploring, Lucerne).Status);
    }

    [Fact]
    public void For_whom_Esterhuyse_came_depends_on_whom_one_asks()
    {
        var said = AuthorizationRules.BySpeaker(House, SouthAfrica, AuthorizationScope.Contact, Middle).ToDictionary(s => s.Speaker, s => s.Finding.Status);

        Assert.Equal(AuthorizationStatus.Mandated, said["trewhela"]);
        Assert.Equal(AuthorizationStatus.Encouraged, said["mmereki"]);
        Assert.Equal(AuthorizationStatus.Cleared, said["Richard Rosenthal"]);
    }
}
