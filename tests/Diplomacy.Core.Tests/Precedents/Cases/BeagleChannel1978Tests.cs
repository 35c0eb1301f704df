using Diplomacy.Core.Channels;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Tracks;
using static Diplomacy.Core.Tests.Precedents.Cases.Judged;

namespace Diplomacy.Core.Tests.Precedents.Cases;

public class BeagleChannel1978Tests
{
    private static readonly DateOnly Act = new(1979, 1, 8);
    private static readonly DateOnly Treaty = new(1984, 11, 29);
    private static readonly Core.Dossiers.Dossier Case = Core.Precedents.Precedents.BeagleChannel1978;
    private static readonly Channel Montevideo = Case.Channel("montevideo");
    private static readonly Channel Vatican = Case.Channel("vatican");

    [Theory]
    [InlineData("common")]
    [InlineData("mcfaul-2023")]
    [InlineData("usip-2019")]
    [InlineData("mapendere-2006")]
    public void Two_states_and_the_Holy_See_are_track_1_by_every_definition_even_by_the_mediator(string typology)
    {
        Assert.Equal("1", Montevideo.Level(Act, typology));
        Assert.Equal("1", Vatican.Level(Treaty, typology));
    }

    [Fact]
    public void The_texts_have_the_dates_that_they_carry()
    {
        Assert.Equal(Dated("1979-01-08"), Montevideo.Commitment("Act of Montevideo").On);
        Assert.Equal(Dated("1984-11-29"), Vatican.Commitment("Treaty of Peace and Friendship").On);
    }

    [Fact]
    public void The_Convention_does_not_reach_back_to_the_Act_and_the_foreign_ministers_could_bind_by_the_treaty()
    {
        foreach (var party in new[] { Case.Party("argentina"), Case.Party("chile") })
        {
            Assert.Equal(Verdict.NotApplicable, Montevideo.Of(Act, TreatyLaw.AuthorityToBind(party), "consent/convention"));
            Assert.Equal(Verdict.Satisfied, Montevideo.Of(Act, TreatyLaw.AuthorityToBind(party), "consent/any-date"));
            Assert.Equal(Verdict.Satisfied, Vatican.Of(Treaty, TreatyLaw.AuthorityToBind(party), "consent/convention"));
        }
    }

    [Fact]
    public void It_was_asked_for_by_both_so_the_mediation_had_consent() =>
        Assert.Equal(Verdict.Satisfied, Vatican.Of(Treaty, Mediation.Fundamentals.Single(p => p.Id == "un-consent")));

    [Fact]
    public void It_is_a_front_channel() => Assert.Equal(ChannelKind.FrontChannel, Assert.Single(TrackRules.KindOf(Vatican, Treaty).Possible));
}
