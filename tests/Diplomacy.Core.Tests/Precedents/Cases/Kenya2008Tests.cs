using Diplomacy.Core.Channels;
using Diplomacy.Core.Principles;
using static Diplomacy.Core.Tests.Precedents.Cases.Judged;

namespace Diplomacy.Core.Tests.Precedents.Cases;

public class Kenya2008Tests
{
    private static readonly DateOnly Quarrel = new(2008, 2, 12);
    private static readonly DateOnly Signed = new(2008, 2, 28);
    private static readonly Core.Dossiers.Dossier Case = Core.Precedents.Precedents.Kenya2008;
    private static readonly Channel Serena = Case.Channel("serena");

    [Theory]
    [InlineData("common")]
    [InlineData("mcfaul-2023")]
    [InlineData("mapendere-2006")]
    public void Ministers_and_a_party_s_negotiators_under_a_panel_of_the_African_Union_are_track_1(string typology) =>
        Assert.Equal("1", Serena.Level(Quarrel, typology));

    [Fact]
    public void A_woman_led_one_team_and_another_mediated()
    {
        var count = Mediation.CountWomen(Serena, Quarrel);

        Assert.Equal([1, 1], [count[0].Women, count[2].Women]);
        Assert.Equal("Martha Karua", Serena.Sides[0].Participants.First(p => p.Part.Is(Part.Lead).IsTrue).Who.Name);
        Assert.Equal(Verdict.Satisfied, Serena.Of(Quarrel, Mediation.WomensParticipation));
    }

    [Fact]
    public void The_mediator_said_of_the_government_what_its_team_denied() =>
        Assert.Equal(Verdict.Violated, Serena.Of(Quarrel, Practice.FaithfulRepresentation(Case.Party("kenya")), "contradiction"));

    [Fact]
    public void The_President_and_the_leader_of_the_opposition_signed_on_28_February()
    {
        var accord = Serena.Commitment("National Accord");

        Assert.Equal(Dated("2008-02-28"), accord.On);
        Assert.Equal(["Mwai Kibaki", "Raila Odinga"], accord.Signatures.Select(s => s.Signatory.Name));
        Assert.Equal("1", Serena.Level(Signed));
    }

    [Fact]
    public void There_was_one_mediation_and_both_agreed_to_it()
    {
        Assert.Equal(Verdict.Satisfied, Serena.Of(Quarrel, Mediation.Fundamentals.Single(p => p.Id == "un-coherence")));
        Assert.Equal(Verdict.Satisfied, Serena.Of(Quarrel, Mediation.Fundamentals.Single(p => p.Id == "un-consent")));
    }
}
