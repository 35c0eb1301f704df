using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Precedents.Cases;

/// <summary>The case against the sheet of D7.</summary>
public class Riyadh2025Tests
{
    private const string Day = "2025-02-18";
    private static readonly Dossier Dossier = Core.Precedents.Precedents.Riyadh2025;
    private static readonly Channel Talks = Dossier.Channel("riyadh");
    private static readonly Party Ukraine = Dossier.Party("ukraine");

    [Fact]
    public void Two_foreign_ministers_in_the_open_are_track_1()
    {
        Assert.Equal(Period.Parse(Day), Talks.Period);
        foreach (var typology in new[] { Typologies.Common, Typologies.McFaul2023, Typologies.UsipGlossary2011, Typologies.Presence2016, Typologies.Montville1981 })
            Assert.Equal(TrackLevel.One, Talks.Level(Day, typology));
        Assert.Equal(ChannelKind.FrontChannel, Talks.Kind(Day));
    }

    [Theory]
    [InlineData("discussion/represented", Verdict.Violated)]
    [InlineData("discussion/consulted", Verdict.Violated)]
    [InlineData("discussion/informed", Verdict.Violated)]
    [InlineData("decision/represented", Verdict.Undetermined)]
    public void Ukraine_was_neither_seated_nor_asked_nor_told(string reading, Verdict verdict) =>
        Assert.Equal(verdict, Talks.Verdict(Day, NothingAboutWithout.For(Ukraine), reading));

    [Fact]
    public void Whether_to_name_teams_decides_about_Ukraine_is_the_open_question()
    {
        var finding = PrincipleRules.Check(Talks, OnTheDay.Day(Day), NothingAboutWithout.For(Ukraine), "decision/represented");

        Assert.Contains(finding.OpenQuestions, q => q.Text.Contains("high-level team", StringComparison.Ordinal));
    }

    [Fact]
    public void A_host_mediates_nothing_and_what_is_public_breaks_no_confidence()
    {
        Assert.All(Mediation.Fundamentals, f => Assert.Equal(Verdict.NotApplicable, Talks.Verdict(Day, f)));
        Assert.All(PrincipleRules.Check(Talks, OnTheDay.Day(Day), Practice.Confidentiality), f => Assert.Equal(Verdict.NotApplicable, f.Verdict));
    }

    [Fact]
    public void On_both_sides_sat_whom_the_sheet_names()
    {
        Assert.Equal(["rubio", "waltz", "witkoff"], Talks.SideOf(Dossier.Party("usa"))!.Participants.Select(p => p.Who.Id));
        Assert.Equal(["lavrov", "ushakov"], Talks.SideOf(Dossier.Party("russia"))!.Participants.Where(p => p.Part.IsKnown).Select(p => p.Who.Id));
    }

    [Fact]
    public void Zelensky_would_not_recognise_what_is_agreed_without_Ukraine() =>
        Assert.Contains(Talks.Positions, p => p.Party.Id == "ukraine" && p.Favours.Is(false).IsTrue && p.By.Any(a => a.Speaker == "Volodymyr Zelensky"));
}
