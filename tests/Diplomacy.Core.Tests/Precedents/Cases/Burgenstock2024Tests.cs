using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Precedents.Cases;

/// <summary>The case against the sheet of D7: the mirror of the talks about Ukraine.</summary>
public class Burgenstock2024Tests
{
    private const string Close = "2024-06-16";
    private static readonly Dossier Dossier = Core.Precedents.Precedents.Burgenstock2024;
    private static readonly Channel Summit = Dossier.Channel("buergenstock");
    private static readonly Party Russia = Dossier.Party("russia");

    [Fact]
    public void There_were_five_meetings() =>
        Assert.Equal(
            ["2023-06-24", "2023-08-05/2023-08-06", "2023-10-28/2023-10-29", "2024-01-14", "2024-06-15/2024-06-16"],
            Dossier.Channels.Select(c => c.Period.ToString()));

    [Fact]
    public void Each_was_track_1_and_each_discussed_Russias_war_without_Russia() => Assert.All(Dossier.Channels, c =>
    {
        var day = c.Period.End!.Value.ToString();
        Assert.Equal(TrackLevel.One, c.Level(day, Typologies.Common));
        Assert.Equal(TrackLevel.One, c.Level(day, Typologies.McFaul2023));
        Assert.Equal(Verdict.Violated, c.Verdict(day, NothingAboutWithout.For(Russia), "discussion/represented"));
    });

    [Fact]
    public void A_communique_decides_nothing_about_Russia()
    {
        Assert.Equal(Verdict.Satisfied, Summit.Verdict(Close, NothingAboutWithout.For(Russia), "decision/represented"));
        Assert.Equal(CommitmentKind.Communique, Assert.Single(Summit.Commitments).Kind);
    }

    [Fact]
    public void Ukraine_sat_there() => Assert.Equal(Verdict.Satisfied, Summit.Verdict(Close, NothingAboutWithout.For(Dossier.Party("ukraine")), "discussion/represented"));

    [Fact]
    public void Russia_was_not_invited_and_did_not_want_to_come()
    {
        Assert.True(Summit.Involvements.Single(i => i.Party.Id == "russia").Invitation.Is(Invitation.NotInvited).IsTrue);
        Assert.Contains(Summit.Positions, p => p.Party.Id == "russia" && p.Favours.Is(false).IsTrue);
    }

    [Fact]
    public void China_came_to_Jeddah_alone() =>
        Assert.Equal(["jeddah"], Dossier.Channels.Where(c => c.SideOf(Dossier.Party("china")) is not null).Select(c => c.Id));
}
