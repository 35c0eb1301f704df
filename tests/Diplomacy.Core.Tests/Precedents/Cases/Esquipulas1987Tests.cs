using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Principles;
using static Diplomacy.Core.Tests.Precedents.Cases.Judged;

namespace Diplomacy.Core.Tests.Precedents.Cases;

public class Esquipulas1987Tests
{
    private static readonly DateOnly Day = new(1987, 8, 7);
    private static readonly Core.Dossiers.Dossier Case = Core.Precedents.Precedents.Esquipulas1987;
    private static readonly Channel Contadora = Case.Channel("contadora");
    private static readonly Channel Summit = Case.Channel("esquipulas");

    [Theory]
    [InlineData("common")]
    [InlineData("mcfaul-2023")]
    [InlineData("mapendere-2006")]
    public void Ministers_mediated_by_states_and_presidents_alone_are_track_1(string typology)
    {
        Assert.Equal("1", Contadora.Level(new DateOnly(1983, 9, 9), typology));
        Assert.Equal("1", Summit.Level(Day, typology));
    }

    [Fact]
    public void Five_heads_of_state_signed_on_7_August_1987()
    {
        var accord = Summit.Commitment("Esquipulas II");

        Assert.Equal(Dated("1987-08-07"), accord.On);
        Assert.Equal(5, accord.Signatures.Count);
        Assert.All(accord.Signatures, s => Assert.True(s.Signatory.Offices.Single().Branch.Is(Branch.HeadOfState).IsTrue));
    }

    [Fact]
    public void Of_the_treaty_of_1984_only_Nicaragua_approved() =>
        Assert.Equal(
            "Nicaragua",
            Assert.Single(Contadora.Positions, p => p.Issue == "the Contadora Act of September 1984" && p.Favours.Is(true).IsTrue).Party.Name);

    [Fact]
    public void The_armed_movements_were_not_at_the_table_and_whether_they_had_been_asked_is_open()
    {
        foreach (var movement in new[] { Case.Party("contras"), Case.Party("salvadoran-opposition") })
        {
            var finding = PrincipleRules.Check(Summit, Day, NothingAboutWithout.For(movement), "discussion/represented");

            Assert.Equal(Verdict.Undetermined, finding.Verdict);
            Assert.Contains(finding.OpenQuestions, q => q.Id == $"invitation/{movement.Id}");
        }
    }
}
