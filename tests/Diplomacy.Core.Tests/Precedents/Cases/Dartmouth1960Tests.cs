using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Precedents.Cases;

/// <summary>The Dartmouth Conference against its sheet (domain facts D7).</summary>
public class Dartmouth1960Tests
{
    private const string Day = "1961-06-01";
    private static readonly Dossier Dossier = Core.Precedents.Precedents.Dartmouth1960;
    private static readonly Channel Conference = Dossier.Channel("dartmouth-conference");

    [Fact]
    public void Citizens_of_both_sides_are_on_Track_2()
    {
        foreach (var typology in new[] { Typologies.Common, Typologies.McFaul2023, Typologies.UsipGlossary2011, Typologies.Montville1981, Typologies.Agha2003 })
            Assert.Equal(TrackLevel.Two, Conference.Level(Day, typology));
        Assert.Equal(ChannelKind.Neither, Conference.Kind(Day));
    }

    [Fact]
    public void It_first_met_at_Dartmouth_College_in_October_1960()
    {
        Assert.Equal(Period.Parse("1960-10"), Conference.Encounters[0].On);
        Assert.Equal("Dartmouth College", Conference.Encounters[0].Place);
    }

    [Fact]
    public void The_sides_are_not_alike_the_Soviet_one_had_the_leave_of_its_state() =>
        Assert.Equal(AuthorizationStatus.Cleared, Conference.Status(Day, Dossier.Party("soviet-union"), AuthorizationScope.Contact));

    [Fact]
    public void Those_who_were_told_to_test_the_water_from_the_seventies_on_are_instructed_which_is_not_Track_2()
    {
        Assert.Equal(AuthorizationStatus.Instructed, Conference.Status("1985-06-01", Dossier.Party("soviet-union"), AuthorizationScope.Message));
        Assert.NotEqual(TrackLevel.Two, Conference.Level("1985-06-01", Typologies.Common));
    }

    [Fact]
    public void Its_historian_prints_Track_Two() =>
        Assert.Contains(Conference.Labels, l => l.Text == "Track Two" && l.By.Any(a => a.Source.Id == "homans"));
}
