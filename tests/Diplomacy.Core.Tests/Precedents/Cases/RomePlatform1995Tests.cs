using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Principles;
using static Diplomacy.Core.Tests.Precedents.Cases.Judged;

namespace Diplomacy.Core.Tests.Precedents.Cases;

public class RomePlatform1995Tests
{
    private static readonly DateOnly Day = new(1995, 1, 13);
    private static readonly Core.Dossiers.Dossier Case = Core.Precedents.Precedents.RomePlatform1995;
    private static readonly Channel Platform = Case.Channel("rome-1995");
    private static readonly Channel Colloquium = Case.Channel("rome-1994");
    private static readonly Party Algeria = Case.Party("algeria");

    [Theory]
    [InlineData("common", "1.5")]
    [InlineData("mcfaul-2023", "1.5")]
    [InlineData("usip-2011", "1.5")]
    [InlineData("longhini-zimmerman-2021", "1.5")]
    [InlineData("mapendere-2006", "unclassified")]
    public void The_exiled_leaders_of_the_Front_with_unarmed_parties_are_1_5(string typology, string level) => Assert.Equal(level, Platform.Level(Day, typology));

    [Fact]
    public void The_government_stayed_away_by_its_own_choice_so_the_strict_rule_is_kept() =>
        Assert.Equal(Verdict.Satisfied, Platform.NothingAbout(Day, Algeria, "discussion/represented"));

    [Fact]
    public void It_refused_the_text()
    {
        var platform = Platform.Commitment("Platform of Rome");

        Assert.Equal(Dated("1995-01-13"), platform.On);
        Assert.Equal(AcceptanceKind.Refused, Assert.Single(platform.Acceptances).Kind);
    }

    [Fact]
    public void It_did_not_agree_to_the_mediation() =>
        Assert.Contains(Platform.Conduct, c => c.Requirement == Requirement.Consent && c.Of == Algeria && c.Met.Is(false).IsTrue);

    [Fact]
    public void Whether_a_general_came_in_November_is_disputed_and_each_account_stands_alone()
    {
        static Truth Came(Channel channel) => channel.SideOf(Algeria)!.Participants.Single().By.Holds();

        Assert.False(Came(Colloquium).IsKnown);
        Assert.True(Came(Colloquium.AccordingTo("wilkes")).IsTrue);
        Assert.True(Came(Colloquium.AccordingTo("defnat")).IsFalse);
    }
}
