using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Principles;
using static Diplomacy.Core.Tests.Precedents.Cases.Judged;

namespace Diplomacy.Core.Tests.Precedents.Cases;

public class AddisAbaba1972Tests
{
    private static readonly DateOnly Day = new(1972, 2, 27);
    private static readonly Core.Dossiers.Dossier Case = Core.Precedents.Precedents.AddisAbaba1972;
    private static readonly Channel Talks = Case.Channel("addis-ababa");

    [Theory]
    [InlineData("common", "1")]
    [InlineData("mcfaul-2023", "1")]
    [InlineData("montville-1981", "1")]
    [InlineData("mapendere-2006", "1.5")]
    public void Officials_whom_churches_bring_together_are_1_and_by_the_mediator_1_5(string typology, string level) =>
        Assert.Equal(level, Talks.Level(Day, typology));

    [Fact]
    public void Religion_is_among_the_sectors() => Assert.True(Talks.Has(Day, Sector.Religion));

    [Fact]
    public void The_agreement_is_of_27_February_1972_and_with_a_movement_so_the_law_of_treaties_does_not_apply()
    {
        Assert.Equal(Dated("1972-02-27"), Talks.Commitment("Addis Ababa Agreement").On);
        Assert.Equal(CommitmentKind.AgreementWithMovement, Talks.Commitment("Addis Ababa Agreement").Kind);
        Assert.Equal(Verdict.NotApplicable, Talks.Of(Day, TreatyLaw.AuthorityToBind(Case.Party("sudan")), "consent/convention"));
    }

    [Fact]
    public void Both_parties_were_seated()
    {
        Assert.Equal(Verdict.Satisfied, Talks.NothingAbout(Day, Case.Party("sudan"), "discussion/represented"));
        Assert.Equal(Verdict.Satisfied, Talks.NothingAbout(Day, Case.Party("sslm"), "discussion/represented"));
    }
}
