using Diplomacy.Core.Actors;
using Diplomacy.Core.Authority;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Principles;

namespace Diplomacy.Core.Tests.Precedents.Cases;

public class SeedsOfPeace1993Tests
{
    private static readonly DateOnly Day = new(1993, 9, 1);
    private static readonly Core.Dossiers.Dossier Case = Core.Precedents.Precedents.SeedsOfPeace1993;
    private static readonly Channel Camp = Case.Channel("camp");

    [Theory]
    [InlineData("common", "3")]
    [InlineData("usip-2011", "3")]
    [InlineData("usip-2019", "2")]
    [InlineData("montville-1981", "2")]
    [InlineData("agha-2003", "2")]
    public void People_to_people_is_3_where_a_definition_has_it_and_else_2(string typology, string level) => Assert.Equal(level, Camp.Level(Day, typology));

    [Fact]
    public void The_boys_came_as_private_citizens() => Assert.True(Camp.Has(Day, Sector.PrivateCitizen));

    [Theory]
    [InlineData("israel")]
    [InlineData("egypt")]
    [InlineData("plo")]
    public void Each_authority_let_them_come(string party) =>
        Assert.Equal(AuthorizationStatus.Cleared, AuthorizationRules.StatusOf(Camp, Case.Party(party), AuthorizationScope.Contact, Day).Status);

    [Fact]
    public void Nothing_was_agreed() => Assert.True(Camp.Commitments.IsComplete && Camp.Commitments.Count == 0);

    [Fact]
    public void The_resolution_on_women_is_later() => Assert.Equal(Verdict.NotApplicable, Camp.Of(Day, Mediation.WomensParticipation));
}
