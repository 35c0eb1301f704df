using Diplomacy.Core.Channels;
using Diplomacy.Core.Principles;
using static Diplomacy.Core.Tests.Precedents.Cases.Judged;

namespace Diplomacy.Core.Tests.Precedents.Cases;

public class Bangsamoro2014Tests
{
    private static readonly DateOnly Signed = new(2014, 3, 27);
    private static readonly Core.Dossiers.Dossier Case = Core.Precedents.Precedents.Bangsamoro2014;
    private static readonly Channel Talks = Case.Channel("bangsamoro-talks");

    [Theory]
    [InlineData("common")]
    [InlineData("mcfaul-2023")]
    [InlineData("usip-2019")]
    [InlineData("mapendere-2006")]
    public void Two_panels_and_a_state_that_facilitates_are_track_1(string typology) => Assert.Equal("1", Talks.Level(Signed, typology));

    [Fact]
    public void A_woman_led_for_the_government_and_signed_first()
    {
        var lead = Talks.SideOf(Case.Party("philippines"))!.Participants.Single(p => p.Part.Is(Part.Lead).IsTrue).Who;

        Assert.Equal("Miriam Coronel-Ferrer", lead.Name);
        Assert.Equal(lead, Talks.Commitment("Comprehensive Agreement on the Bangsamoro").Signatures[0].Signatory);
        Assert.Equal(Verdict.Satisfied, Talks.Of(Signed, Mediation.WomensParticipation));
    }

    [Fact]
    public void Two_women_sat_on_her_panel_of_four_and_none_on_the_panel_of_five()
    {
        var count = Mediation.CountWomen(Talks, Signed);

        Assert.Equal([(2, 4), (0, 5)], count.Take(2).Select(c => (c.Women, c.All)));
    }

    [Fact]
    public void The_agreement_is_of_27_March_2014_and_no_treaty()
    {
        Assert.Equal(Dated("2014-03-27"), Talks.Commitment("Comprehensive Agreement on the Bangsamoro").On);
        Assert.Equal(CommitmentKind.AgreementWithMovement, Talks.Commitment("Comprehensive Agreement on the Bangsamoro").Kind);
    }

    [Fact]
    public void The_Lumad_had_no_seat_and_were_wronged_in_inclusivity()
    {
        Assert.NotEqual(Verdict.Satisfied, Talks.NothingAbout(Signed, Case.Party("lumad"), "discussion/represented"));
        Assert.Equal(Verdict.Violated, Talks.Of(Signed, Mediation.Fundamentals.Single(p => p.Id == "un-inclusivity")));
        Assert.Equal(Verdict.Violated, Talks.Of(Signed, Practice.DoNoHarm));
    }
}
