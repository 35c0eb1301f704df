using Diplomacy.Core.Actors;
using Diplomacy.Core.Authority;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Precedents.Cases;

/// <summary>The case against sections B1 and C5 of the fact sheets.</summary>
public class LielSuleiman2004Tests
{
    private const string Day = "2005-08-15";
    private static readonly Dossier Dossier = Core.Precedents.Precedents.LielSuleiman2004;
    private static readonly Channel Talks = Dossier.Channel("liel-suleiman");
    private static readonly Party Israel = Dossier.Party("israel");

    [Fact]
    public void They_met_from_September_2004_to_July_2006_and_Haaretz_told_of_it_in_January_2007()
    {
        Assert.Equal(Period.Parse("2004-09/2006-07"), Talks.Period);
        Assert.Equal(PartialDate.Parse("2007-01-16"), Talks.Disclosures[0].On);
    }

    [Fact]
    public void Two_men_without_office_are_track_2_for_those_who_look_at_offices()
    {
        Assert.Equal(TrackLevel.Two, Talks.Level(Day, Typologies.UsipGlossary2011));
        Assert.Equal(TrackLevel.Two, Talks.Level(Day, Typologies.Presence2016));
    }

    [Fact]
    public void The_common_level_turns_on_whether_Damascus_stood_behind_Suleiman()
    {
        var finding = TrackRules.Classify(Talks, OnTheDay.Day(Day), Typologies.Common);

        Assert.Equal([TrackLevel.OneAndHalf, TrackLevel.Two], finding.Levels);
        Assert.Equal("grant/syria", Assert.Single(finding.OpenQuestions).Id);
    }

    [Fact]
    public void Israel_denied_what_it_then_admitted_to_have_known()
    {
        Assert.True(AuthorizationRules.StatusOf(Talks, Israel, AuthorizationScope.Contact, OnTheDay.Day(Day)).IsDisputed);
        var said = AuthorizationRules.BySpeaker(Talks, Israel, AuthorizationScope.Contact, OnTheDay.Day(Day)).ToDictionary(s => s.Speaker, s => s.Finding.Status);
        Assert.Equal(AuthorizationStatus.Unaware, said["Ehud Olmert"]);
        Assert.Equal(AuthorizationStatus.Aware, said["Alon Liel"]);
    }

    [Fact]
    public void Washington_knew_and_did_not_stop_it() =>
        Assert.Equal(AuthorizationStatus.Tolerated, Talks.Status(Day, Dossier.Party("usa"), AuthorizationScope.Contact));

    [Fact]
    public void Confidence_was_broken_by_somebody() => Assert.Equal(Verdict.Violated, Talks.Verdict(Day, Practice.Confidentiality, "anyone"));
}
