using Diplomacy.Core.Authority;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Precedents.Cases;

public class KualaLumpur2016Tests
{
    private static readonly DateOnly Day = new(2016, 10, 21);
    private static readonly Core.Dossiers.Dossier Case = Core.Precedents.Precedents.KualaLumpur2016;
    private static readonly Channel Meeting = Case.Channel("kuala-lumpur");
    private static readonly Core.Actors.Party UnitedStates = Case.Party("usa");

    [Theory]
    [InlineData("common", "1.5")]
    [InlineData("mcfaul-2023", "1.5")]
    [InlineData("usip-2011", "1.5")]
    [InlineData("presence-2016", "1.5")]
    [InlineData("usip-2019", "unclassified")]
    [InlineData("montville-1981", "unclassified")]
    public void Former_negotiators_with_serving_diplomats_are_1_5(string typology, string level) => Assert.Equal(level, Meeting.Level(Day, typology));

    [Fact]
    public void From_the_viewpoint_of_the_United_States_they_are_2_as_the_Department_of_State_printed()
    {
        Assert.Equal("2", Meeting.Level(Day, Typologies.Viewpoint(UnitedStates)));
        Assert.Contains(Meeting.Labels, l => l.Text == "Track 2" && l.By.Any(a => a.Speaker == "John Kirby"));
    }

    [Fact]
    public void Washington_knew_of_it_and_had_no_part_in_it()
    {
        var contact = AuthorizationRules.StatusOf(Meeting, UnitedStates, AuthorizationScope.Contact, Day);

        Assert.Equal(AuthorizationStatus.Aware, contact.Status);
        Assert.Contains(contact.Statements, s => s.Status == AuthorizationStatus.Authorized && s.By.Holds().IsFalse);
    }

    [Fact]
    public void Seoul_was_absent_and_nothing_could_be_decided_about_it()
    {
        var southKorea = Case.Party("south-korea");

        Assert.Null(Meeting.SideOf(southKorea));
        Assert.Equal(Verdict.Satisfied, Meeting.NothingAbout(Day, southKorea, "decision/represented"));
        Assert.NotEqual(Verdict.Satisfied, Meeting.NothingAbout(Day, southKorea, "discussion/represented"));
    }

    [Fact]
    public void Four_Americans_met_five_North_Koreans() =>
        Assert.Equal([4, 5], Meeting.Sides.Select(s => s.Participants.Sum(p => p.Who is Core.Actors.Group group ? group.Count ?? 0 : 1)));
}
