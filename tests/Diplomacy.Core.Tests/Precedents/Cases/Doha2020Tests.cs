using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Precedents.Cases;

/// <summary>The case against the sheet of D7, row p of the conformance table (A8) and section C9.</summary>
public class Doha2020Tests
{
    private const string Signing = "2020-02-29";
    private static readonly Dossier Dossier = Core.Precedents.Precedents.Doha2020;
    private static readonly Channel Talks = Dossier.Channel("doha");
    private static readonly Party Afghanistan = Dossier.Party("afghanistan");

    [Fact]
    public void A_special_envoy_and_a_political_office_are_track_1()
    {
        foreach (var typology in new[]
                 {
                     Typologies.Montville1981, Typologies.McFaul2023, Typologies.UsipPrimer2019, Typologies.Presence2016, Typologies.Mapendere2006, Typologies.Agha2003, Typologies.Common,
                 })
            Assert.Equal(TrackLevel.One, Talks.Level(Signing, typology));
        Assert.Equal(ChannelKind.FrontChannel, Talks.Kind(Signing));
    }

    [Fact]
    public void Khalilzad_and_Baradar_signed_on_29_February_2020()
    {
        var agreement = Assert.Single(Talks.Commitments);

        Assert.Equal(PartialDate.Parse(Signing), agreement.On);
        Assert.Equal(["khalilzad", "baradar"], agreement.Signatures.Select(s => s.Signatory.Id));
    }

    [Theory]
    [InlineData("discussion/represented", Verdict.Violated)]
    [InlineData("decision/represented", Verdict.Violated)]
    [InlineData("discussion/consulted", Verdict.Violated)]
    [InlineData("discussion/informed", Verdict.Satisfied)]
    public void Kabul_was_informed_and_not_consulted(string reading, Verdict verdict) =>
        Assert.Equal(verdict, Talks.Verdict(Signing, NothingAboutWithout.For(Afghanistan), reading));

    [Fact]
    public void Kabul_refused_what_the_text_says_of_its_prisoners()
    {
        var principle = TreatyLaw.NoEffectOnThird(Afghanistan);

        Assert.Equal(Verdict.Violated, Talks.Verdict(Signing, principle, "any-instrument"));
        Assert.Equal(Verdict.NotApplicable, Talks.Verdict(Signing, principle, "convention"));
    }

    [Fact]
    public void A_deal_with_a_movement_needs_no_full_powers() =>
        Assert.Equal(Verdict.NotApplicable, Talks.Verdict(Signing, TreatyLaw.AuthorityToBind(Dossier.Party("usa")), "consent/convention"));

    [Fact]
    public void The_same_day_Kabul_declared_with_Washington()
    {
        var kabul = Dossier.Channel("kabul-declaration");

        Assert.Equal(Period.Parse(Signing), kabul.Period);
        Assert.Equal(["usa", "afghanistan"], kabul.Sides.Select(s => s.Party!.Id));
        Assert.Equal("stoltenberg", Assert.Single(kabul.ThirdParties).Actor.Id);
    }
}
