using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;

namespace Diplomacy.Core.Tests.Precedents.Cases;

public class Chaophraya2016Tests
{
    private static readonly DateOnly Day = new(2016, 3, 19);
    private static readonly Channel Round = Core.Precedents.Precedents.Chaophraya2016.Channel("chaophraya");

    [Theory]
    [InlineData("common", "2")]
    [InlineData("agha-2003", "2")]
    [InlineData("usip-2011", "2")]
    [InlineData("mcfaul-2023", "unclassified")]
    [InlineData("montville-1981", "unclassified")]
    [InlineData("usip-2019", "unclassified")]
    [InlineData("presence-2016", "unclassified")]
    public void With_legislators_at_the_table_it_is_2_only_where_they_do_not_count_as_officials(string typology, string level) =>
        Assert.Equal(level, Round.Level(Day, typology));

    [Fact]
    public void A_senator_led_for_Pakistan_and_a_professor_for_India()
    {
        var leads = Round.Sides.Select(s => s.Participants.Single(p => p.Part.Is(Part.Lead).IsTrue).Who).ToArray();

        Assert.Equal(["Sherry Rehman", "Amitabh Mattoo"], leads.Select(l => l.Name));
        Assert.Contains(leads[0].Offices, o => o.Branch.Is(Branch.Legislature).IsTrue);
    }

    [Fact]
    public void Its_organizers_print_track_II() => Assert.Contains(Round.Labels, l => l.Text == "Track-II");

    [Fact]
    public void Two_institutes_convened_it_and_research_is_among_the_sectors()
    {
        Assert.Equal(2, Round.ThirdParties.Count(t => t.Function == ThirdPartyFunction.Convenor));
        Assert.True(Round.Has(Day, Sector.Research));
    }
}
