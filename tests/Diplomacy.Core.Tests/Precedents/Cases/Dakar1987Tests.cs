using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Principles;
using static Diplomacy.Core.Tests.Precedents.Cases.Judged;

namespace Diplomacy.Core.Tests.Precedents.Cases;

public class Dakar1987Tests
{
    private static readonly DateOnly Day = new(1987, 7, 10);
    private static readonly Core.Dossiers.Dossier Case = Core.Precedents.Precedents.Dakar1987;
    private static readonly Channel Conference = Case.Channel("dakar");

    [Theory]
    [InlineData("common", "1.5")]
    [InlineData("mcfaul-2023", "1.5")]
    [InlineData("usip-2011", "1.5")]
    [InlineData("longhini-zimmerman-2021", "1.5")]
    [InlineData("usip-2019", "unclassified")]
    [InlineData("montville-1981", "unclassified")]
    public void Private_people_with_delegates_of_a_movement_at_a_forum_are_1_5(string typology, string level) =>
        Assert.Equal(level, Conference.Level(Day, typology));

    [Fact]
    public void Sixty_one_met_seventeen()
    {
        Assert.Equal([61, 17], Conference.Sides.Select(s => s.Participants.Sum(p => p.Who is Group group ? group.Count ?? 0 : 1)));
    }

    [Fact]
    public void The_government_was_against_it_and_nothing_was_decided_about_the_country()
    {
        var southAfrica = Case.Party("south-africa");

        Assert.Contains(Conference.Positions, p => p.Party == southAfrica && p.Favours.Is(false).IsTrue);
        Assert.Equal(Verdict.Satisfied, Conference.NothingAbout(Day, southAfrica, "decision/represented"));
        Assert.NotEqual(Verdict.Satisfied, Conference.NothingAbout(Day, southAfrica, "discussion/represented"));
    }

    [Fact]
    public void The_communique_is_of_the_last_day_and_binds_nobody()
    {
        var communique = Conference.Commitment("Dakar Declaration");

        Assert.Equal(Dated("1987-07-12"), communique.On);
        Assert.Equal(CommitmentKind.Communique, communique.Kind);
        Assert.True(communique.Binds.IsComplete);
        Assert.Empty(communique.Binds);
    }
}
