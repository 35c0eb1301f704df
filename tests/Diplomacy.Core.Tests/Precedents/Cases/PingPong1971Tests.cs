using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Precedents.Cases;

/// <summary>Ping-pong diplomacy 1971 against its sheet (domain facts D7).</summary>
public class PingPong1971Tests
{
    private const string Day = "1971-04-14";
    private static readonly Dossier Dossier = Core.Precedents.Precedents.PingPong1971;
    private static readonly Channel Tour = Dossier.Channel("ping-pong");
    private static readonly Channel Reception = Dossier.Channel("zhou-reception");

    [Fact]
    public void Players_opposite_players_are_Track_3_by_the_glossary_and_Track_2_where_there_is_no_third()
    {
        Assert.Equal(TrackLevel.Three, Tour.Level(Day, Typologies.UsipGlossary2011));
        Assert.Equal(TrackLevel.Three, Tour.Level(Day, Typologies.Common));
        Assert.Equal(TrackLevel.Two, Tour.Level(Day, Typologies.McFaul2023));
        Assert.Equal(TrackLevel.Two, Tour.Level(Day, Typologies.Montville1981));
    }

    [Fact]
    public void The_tour_lasted_from_10_to_17_April_in_the_open()
    {
        Assert.Equal(Period.Parse("1971-04-10/1971-04-17"), Tour.Period);
        Assert.True(Tour.Secrecy.Is(Secrecy.Public).IsTrue);
        Assert.All(Tour.Sides, s => Assert.True(s.IsCommunity));
    }

    [Fact]
    public void Received_by_the_premier_the_same_players_are_on_Track_1_5()
    {
        Assert.Equal(TrackLevel.OneAndHalf, Reception.Level(Day, Typologies.McFaul2023));
        Assert.Equal(TrackLevel.OneAndHalf, Reception.Level(Day, Typologies.Common));
        Assert.Equal(ChannelKind.Neither, Reception.Kind(Day));
    }

    [Fact]
    public void China_had_authorized_it_on_Maos_decision() =>
        Assert.Equal(AuthorizationStatus.Authorized, Reception.Status(Day, Dossier.Party("china"), AuthorizationScope.Contact));

    [Fact]
    public void It_went_before_the_secret_trip() =>
        Assert.Contains(Tour.Links, l => l.Kind == LinkKind.Precedes && l.Channel == Core.Precedents.Precedents.KissingerInBeijing1971.Channel("kissinger-zhou").Id);
}
