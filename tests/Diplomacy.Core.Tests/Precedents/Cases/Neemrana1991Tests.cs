using Diplomacy.Core.Authority;
using Diplomacy.Core.Channels;

namespace Diplomacy.Core.Tests.Precedents.Cases;

public class Neemrana1991Tests
{
    private static readonly DateOnly Day = new(2018, 4, 29);
    private static readonly Core.Dossiers.Dossier Case = Core.Precedents.Precedents.Neemrana1991;
    private static readonly Channel Meeting = Case.Channel("neemrana-2018");

    [Theory]
    [InlineData("common")]
    [InlineData("mcfaul-2023")]
    [InlineData("usip-2011")]
    [InlineData("usip-2019")]
    [InlineData("montville-1981")]
    [InlineData("presence-2016")]
    [InlineData("agha-2003")]
    [InlineData("roberts-2020")]
    public void Retired_officials_of_both_countries_are_track_2_by_every_definition(string typology) => Assert.Equal("2", Meeting.Level(Day, typology));

    [Fact]
    public void It_is_printed_as_track_II() => Assert.Contains(Meeting.Labels, l => l.Text == "Track-II" && l.By.Count == 4);

    [Fact]
    public void India_let_it_happen_and_the_foreign_secretary_of_Pakistan_gave_a_dinner_for_it()
    {
        Assert.Equal(AuthorizationStatus.Tolerated, AuthorizationRules.StatusOf(Meeting, Case.Party("india"), AuthorizationScope.Contact, Day).Status);
        Assert.Equal(AuthorizationStatus.Encouraged, AuthorizationRules.StatusOf(Meeting, Case.Party("pakistan"), AuthorizationScope.Contact, Day).Status);
    }

    [Fact]
    public void The_accounts_differ_on_the_place() =>
        Assert.Equal(["Islamabad", "Neemrana Fort, Rajasthan"], Meeting.Encounters.Select(e => e.Place));

    [Fact]
    public void The_first_meeting_was_in_October_1991() =>
        Assert.Equal(Core.Time.Period.Parse("1991-10"), Case.Channel("neemrana-first").Period);
}
