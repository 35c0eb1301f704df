using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Precedents.Cases;

/// <summary>Pugwash 1957 against its sheet (domain facts D7).</summary>
public class Pugwash1957Tests
{
    private const string Day = "1957-07-08";
    private static readonly Dossier Dossier = Core.Precedents.Precedents.Pugwash1957;
    private static readonly Channel First = Dossier.Channel("pugwash-1957");

    [Fact]
    public void Twenty_two_scientists_came_each_for_himself()
    {
        var side = Assert.Single(First.Sides);

        Assert.Null(side.Party);
        Assert.True(side.Participants.IsComplete);
        Assert.Equal(22, side.Participants.Count);
        Assert.All(side.Participants, p => Assert.True(p.Capacity.Is(Capacity.Private).IsTrue));
    }

    [Fact]
    public void It_is_Track_2_and_so_are_the_conferences_since()
    {
        foreach (var typology in new[] { Typologies.Common, Typologies.McFaul2023, Typologies.UsipGlossary2011, Typologies.UsipPrimer2019, Typologies.Montville1981, Typologies.Presence2016 })
        {
            Assert.Equal(TrackLevel.Two, First.Level(Day, typology));
            Assert.Equal(TrackLevel.Two, Dossier.Channel("pugwash-conferences").Level("1963-01-01", typology));
        }
    }

    [Fact]
    public void The_page_that_dates_it_1955_stands_against_the_manifesto_of_that_year()
    {
        Assert.True(First.Encounters[0].On.Includes(OnTheDay.Day(Day)).IsTrue);
        Assert.Contains(First.Encounters.Single(e => e.On == Period.Parse("1955")).By, a => a.Certainty == Certainty.Denied);
    }
}
