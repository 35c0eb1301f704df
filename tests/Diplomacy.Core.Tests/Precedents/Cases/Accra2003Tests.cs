using Diplomacy.Core.Channels;
using Diplomacy.Core.Principles;
using static Diplomacy.Core.Tests.Precedents.Cases.Judged;

namespace Diplomacy.Core.Tests.Precedents.Cases;

public class Accra2003Tests
{
    private static readonly DateOnly July = new(2003, 7, 21);
    private static readonly DateOnly April = new(2003, 4, 24);
    private static readonly DateOnly Signed = new(2003, 8, 18);
    private static readonly Core.Dossiers.Dossier Case = Core.Precedents.Precedents.Accra2003;
    private static readonly Channel MassAction = Case.Channel("mass-action");
    private static readonly Channel Audience = Case.Channel("audience-monrovia");
    private static readonly Channel Talks = Case.Channel("accra-talks");

    [Theory]
    [InlineData("common", "3")]
    [InlineData("usip-2011", "3")]
    [InlineData("usip-2019", "2")]
    [InlineData("montville-1981", "2")]
    public void The_women_by_themselves_are_3_where_a_definition_has_it(string typology, string level) => Assert.Equal(level, MassAction.Level(July, typology));

    [Theory]
    [InlineData("common")]
    [InlineData("mcfaul-2023")]
    [InlineData("usip-2011")]
    public void Before_the_President_they_are_1_5(string typology) => Assert.Equal("1.5", Audience.Level(April, typology));

    [Theory]
    [InlineData("common")]
    [InlineData("mcfaul-2023")]
    [InlineData("montville-1981")]
    public void The_talks_of_the_parties_are_1(string typology) => Assert.Equal("1", Talks.Level(Signed, typology));

    [Fact]
    public void Women_take_part_in_all_three()
    {
        Assert.Equal(Verdict.Satisfied, MassAction.Of(July, Mediation.WomensParticipation));
        Assert.Equal(Verdict.Satisfied, Audience.Of(April, Mediation.WomensParticipation));
        Assert.Equal(Verdict.Satisfied, Talks.Of(Signed, Mediation.WomensParticipation));
    }

    [Fact]
    public void The_agreement_is_of_18_August_2003_and_binds_the_government_and_both_movements()
    {
        var agreement = Talks.Commitment("Comprehensive Peace Agreement");

        Assert.Equal(Dated("2003-08-18"), agreement.On);
        Assert.Equal(["liberia", "lurd", "model"], agreement.Binds.Select(b => b.Value.Id));
    }

    [Fact]
    public void The_campaign_and_the_talks_knew_of_each_other() =>
        Assert.Equal(Verdict.Satisfied, Talks.With_only_the_link_to("mass-action").Of(Signed, Mediation.Coherence(MassAction), "known"));
}

file static class Links
{
    public static Channel With_only_the_link_to(this Channel channel, string other) =>
        channel with { Links = [.. channel.Links.Where(l => l.Channel == other)] };
}
