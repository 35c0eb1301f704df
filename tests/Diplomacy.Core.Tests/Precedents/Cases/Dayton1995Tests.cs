using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;
using static Diplomacy.Core.Principles.Conditions;

namespace Diplomacy.Core.Tests.Precedents.Cases;

/// <summary>Dayton 1995 against its sheet (domain facts C1 and D7) and the framework agreement.</summary>
public class Dayton1995Tests
{
    private const string Initialled = "1995-11-21";
    private const string Signed = "1995-12-14";
    private static readonly Dossier Dossier = Core.Precedents.Precedents.Dayton1995;
    private static readonly Channel Dayton = Dossier.Channel("dayton");
    private static readonly Core.Actors.Party BosnianSerbs = Dossier.Party("bosnian-serbs");

    [Fact]
    public void Three_presidents_in_separate_quarters_with_official_mediators_are_on_Track_1()
    {
        foreach (var typology in new[] { Typologies.Common, Typologies.McFaul2023, Typologies.Montville1981, Typologies.Mapendere2006 })
            Assert.Equal(TrackLevel.One, Dayton.Level("1995-11-10", typology));
        Assert.Equal(Format.Proximity, TrackRules.FormatOf(Dayton, OnTheDay.Day("1995-11-10")).Value);
        Assert.Equal(ChannelKind.FrontChannel, Dayton.Kind("1995-11-10"));
    }

    [Fact]
    public void The_Bosnian_Serbs_had_another_speak_for_them_and_no_seat_of_their_own()
    {
        var finding = PrincipleRules.Check(Dayton, OnTheDay.Day("1995-11-10"), NothingAboutWithout.For(BosnianSerbs), "discussion/represented");

        Assert.Equal([Verdict.Satisfied, Verdict.Violated], finding.Possible);
        Assert.Equal(["invitation/bosnian-serbs", "involvement/bosnian-serbs"], finding.OpenQuestions.Select(q => q.Id).Order(StringComparer.Ordinal));
        Assert.True(RepresentedThrough(BosnianSerbs).Holds(Dayton, OnTheDay.Day("1995-11-10")).IsTrue);
        Assert.Null(Dayton.SideOf(BosnianSerbs));
    }

    [Fact]
    public void It_was_adopted_when_it_was_initialled_and_bound_when_it_was_signed_in_Paris()
    {
        foreach (var party in new[] { Dossier.Party("bosnia"), Dossier.Party("croatia") })
        {
            Assert.Equal(Verdict.Satisfied, Dayton.Verdict(Initialled, TreatyLaw.AuthorityToBind(party), "adoption/convention"));
            Assert.Equal(Verdict.NotApplicable, Dayton.Verdict(Initialled, TreatyLaw.AuthorityToBind(party), "consent/convention"));
            Assert.Equal(Verdict.Satisfied, Dayton.Verdict(Signed, TreatyLaw.AuthorityToBind(party), "consent/convention"));
        }
    }

    [Fact]
    public void The_president_of_Serbia_signed_for_Yugoslavia_so_his_full_powers_are_the_question()
    {
        var finding = PrincipleRules.Check(Dayton, OnTheDay.Day(Signed), TreatyLaw.AuthorityToBind(Dossier.Party("yugoslavia")), "consent/convention");

        Assert.Equal(Verdict.Undetermined, finding.Verdict);
        Assert.Contains(finding.OpenQuestions, q => q.Text.Contains("full powers", StringComparison.Ordinal));
    }

    [Fact]
    public void What_it_purports_for_the_Bosnian_Serbs_turns_on_an_acceptance_that_accounts_dispute()
    {
        Assert.Equal(Verdict.Undetermined, Dayton.Verdict(Signed, TreatyLaw.NoEffectOnThird(BosnianSerbs), "any-instrument"));
        Assert.Equal(Verdict.NotApplicable, Dayton.Verdict(Signed, TreatyLaw.NoEffectOnThird(BosnianSerbs), "convention"));
    }

    [Fact]
    public void A_shuttle_with_principles_of_8_and_26_September_went_before()
    {
        var shuttle = Dossier.Channel("holbrooke-shuttle");

        Assert.Equal([PartialDate.Parse("1995-09-08"), PartialDate.Parse("1995-09-26")], shuttle.Commitments.Select(c => c.On));
        Assert.Equal(Format.Shuttle, TrackRules.FormatOf(shuttle, OnTheDay.Day("1995-09-15")).Value);
        Assert.Equal(TrackLevel.One, shuttle.Level("1995-09-08", Typologies.Common));
    }
}
