using Diplomacy.Core.Authority;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Principles;

namespace Diplomacy.Core.Tests.Precedents.Cases;

public class PugwashIran2008Tests
{
    private static readonly DateOnly June = new(2008, 6, 15);
    private static readonly DateOnly August = new(2008, 8, 2);
    private static readonly Core.Dossiers.Dossier Case = Core.Precedents.Precedents.PugwashIran2008;
    private static readonly Channel Series = Case.Channel("pugwash-series");
    private static readonly Channel Meeting = Case.Channel("pugwash-august");

    [Theory]
    [InlineData("common")]
    [InlineData("usip-2011")]
    [InlineData("presence-2016")]
    [InlineData("roberts-2020")]
    public void Former_Americans_with_serving_Iranians_are_1_5_though_called_track_two(string typology)
    {
        Assert.Equal("1.5", Series.Level(June, typology));
        Assert.Contains(Series.Labels, l => l.Text == "track two");
    }

    [Theory]
    [InlineData("usip-2019")]
    [InlineData("agha-2003")]
    public void Where_capacity_decides_it_is_open_in_which_the_Iranians_came(string typology) =>
        Assert.Contains("unclassified, ", Series.Level(June, typology), StringComparison.Ordinal);

    [Fact]
    public void No_leave_of_the_United_States_was_sought_or_given()
    {
        var finding = AuthorizationRules.StatusOf(Series, Case.Party("usa"), AuthorizationScope.Contact, June);

        Assert.Null(finding.Status);
        Assert.Contains(finding.Statements, s => s.Status == AuthorizationStatus.Authorized && s.By.Holds().IsFalse);
        Assert.Equal(Verdict.Satisfied, Series.NothingAbout(June, Case.Party("iran"), "decision/represented"));
    }

    [Fact]
    public void Tehran_denied_it() =>
        Assert.Equal(AuthorizationStatus.Disavowed, AuthorizationRules.StatusOf(Series, Case.Party("iran"), AuthorizationScope.Contact, June).Status);

    [Fact]
    public void In_August_a_congressman_sat_with_the_former_officials()
    {
        Assert.Contains(Meeting.SideOf(Case.Party("usa"))!.Participants, p => p.Who.Name == "Rush Holt");
        Assert.Equal("1.5", Meeting.Level(August));
    }
}
