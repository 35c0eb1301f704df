using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Precedents.Cases;

/// <summary>The case against the sheet of D7.</summary>
public class CampDavid1978Tests
{
    private const string Signing = "1978-09-17";
    private static readonly Dossier Dossier = Core.Precedents.Precedents.CampDavid1978;
    private static readonly Channel Summit = Dossier.Channel("camp-david");
    private static readonly Party Plo = Dossier.Party("plo");

    [Fact]
    public void It_lasted_from_the_5th_to_the_17th_of_September_and_gave_two_frameworks()
    {
        Assert.Equal(Period.Parse("1978-09-05/1978-09-17"), Summit.Period);
        Assert.Equal(2, Summit.Commitments.Count);
        Assert.All(Summit.Commitments, c => Assert.Equal(PartialDate.Parse(Signing), c.On));
        Assert.All(Summit.Commitments, c => Assert.Equal(["sadat", "begin"], c.Signatures.Select(s => s.Signatory.Id)));
    }

    [Theory]
    [InlineData("1978-09-06")]
    [InlineData(Signing)]
    public void An_official_mediator_between_heads_is_track_1_in_the_open(string day)
    {
        foreach (var typology in new[] { Typologies.Common, Typologies.McFaul2023, Typologies.UsipGlossary2011, Typologies.Montville1981, Typologies.Mapendere2006 })
            Assert.Equal(TrackLevel.One, Summit.Level(day, typology));
        Assert.Equal(ChannelKind.FrontChannel, Summit.Kind(day));
    }

    [Fact]
    public void The_first_framework_was_written_without_Palestinians() =>
        Assert.All(PrincipleRules.Check(Summit, OnTheDay.Day(Signing), NothingAboutWithout.For(Plo)), f => Assert.Equal(Verdict.Violated, f.Verdict));

    [Fact]
    public void Before_the_signing_nothing_had_been_decided_about_them() =>
        Assert.Equal(Verdict.Satisfied, Summit.Verdict("1978-09-16", NothingAboutWithout.For(Plo), "decision/represented"));

    [Fact]
    public void It_purports_nothing_for_the_PLO_that_could_bind_it() =>
        Assert.Equal(Verdict.NotApplicable, Summit.Verdict(Signing, TreatyLaw.NoEffectOnThird(Plo), "any-instrument"));

    [Theory]
    [InlineData("egypt")]
    [InlineData("israel")]
    public void Both_leaders_could_bind_their_states_by_office_though_the_convention_was_not_in_force(string state)
    {
        var principle = TreatyLaw.AuthorityToBind(Dossier.Party(state));

        Assert.Equal(Verdict.Satisfied, Summit.Verdict(Signing, principle, "consent/any-date"));
        Assert.Equal(Verdict.NotApplicable, Summit.Verdict(Signing, principle, "consent/convention"));
    }

    [Fact]
    public void The_General_Assembly_denied_it_validity_as_to_the_Palestinians() =>
        Assert.Contains(Summit.Positions, p => p.Party.Id == "un" && p.Favours.Is(false).IsTrue);
}
