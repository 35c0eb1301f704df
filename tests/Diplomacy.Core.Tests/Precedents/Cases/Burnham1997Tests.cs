using Diplomacy.Core.Channels;
using Diplomacy.Core.Principles;
using static Diplomacy.Core.Tests.Precedents.Cases.Judged;

namespace Diplomacy.Core.Tests.Precedents.Cases;

public class Burnham1997Tests
{
    private static readonly DateOnly July = new(1997, 7, 10);
    private static readonly DateOnly Signed = new(1998, 1, 23);
    private static readonly Core.Dossiers.Dossier Case = Core.Precedents.Precedents.Burnham1997;
    private static readonly Channel Burnham = Case.Channel("burnham");
    private static readonly Channel Lincoln = Case.Channel("lincoln");
    private static readonly Core.Actors.Party PapuaNewGuinea = Case.Party("papua-new-guinea");

    [Theory]
    [InlineData("common")]
    [InlineData("mcfaul-2023")]
    [InlineData("usip-2011")]
    public void Leaders_of_the_war_with_women_and_churches_are_1_5(string typology) => Assert.Equal("1.5", Burnham.Level(July, typology));

    [Theory]
    [InlineData("common")]
    [InlineData("mcfaul-2023")]
    [InlineData("montville-1981")]
    public void The_delegations_at_Lincoln_are_track_1(string typology) => Assert.Equal("1", Lincoln.Level(Signed, typology));

    [Fact]
    public void Papua_New_Guinea_had_no_seat_at_Burnham_and_one_at_Lincoln()
    {
        Assert.Null(Burnham.SideOf(PapuaNewGuinea));
        Assert.NotEqual(Verdict.Satisfied, Burnham.NothingAbout(July, PapuaNewGuinea, "discussion/represented"));
        Assert.Equal(Verdict.Satisfied, Lincoln.NothingAbout(Signed, PapuaNewGuinea, "discussion/represented"));
    }

    [Fact]
    public void The_texts_have_their_printed_dates()
    {
        Assert.Equal(Dated("1997-07-18"), Burnham.Commitment("Burnham Declaration").On);
        Assert.Equal(Dated("1998-01-23"), Lincoln.Commitment("Lincoln Agreement").On);
    }

    [Fact]
    public void Women_sat_for_the_community_at_Burnham() => Assert.True(Mediation.CountWomen(Burnham, July)[2].Women >= 2);

    [Fact]
    public void The_talks_were_inclusive_and_their_own() =>
        Assert.All(
            Mediation.Fundamentals.Where(p => p.Id is "un-inclusivity" or "un-national-ownership"),
            p => Assert.Equal(Verdict.Satisfied, Burnham.Of(July, p)));
}
