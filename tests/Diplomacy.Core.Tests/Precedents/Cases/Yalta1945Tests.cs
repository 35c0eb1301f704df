using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Precedents.Cases;

/// <summary>Yalta 1945 against its sheet (domain facts C1 and D7) and the Polish note of 15 February 1945.</summary>
public class Yalta1945Tests
{
    private const string Day = "1945-02-11";
    private static readonly Dossier Dossier = Core.Precedents.Precedents.Yalta1945;
    private static readonly Channel Yalta = Dossier.Channel("yalta");
    private static readonly Core.Actors.Party Poland = Dossier.Party("poland");

    [Fact]
    public void The_leaders_of_three_powers_met_from_4_to_11_February_on_Track_1()
    {
        Assert.Equal(Period.Parse("1945-02-04/1945-02-11"), Yalta.Period);
        Assert.Equal(["roosevelt", "churchill", "stalin"], Yalta.Sides.Select(s => s.Participants[0].Who.Id));
        foreach (var typology in new[] { Typologies.Common, Typologies.McFaul2023, Typologies.UsipGlossary2011, Typologies.Montville1981 })
            Assert.Equal(TrackLevel.One, Yalta.Level(Day, typology));
    }

    [Theory]
    [InlineData(Degree.Informed, "inform Poland beforehand")]
    [InlineData(Degree.Consulted, "consult Poland")]
    [InlineData(Degree.Participating, "seat Poland")]
    [InlineData(Degree.Represented, "seat Poland through a representative with its mandate")]
    [InlineData(Degree.Consenting, "obtain the consent of Poland")]
    public void Each_of_the_five_degrees_of_the_note_is_violated_and_its_remedy_is_what_was_missing(Degree degree, string remedy)
    {
        var decided = Assert.Single(PrincipleRules.Check(Yalta, OnTheDay.Day(Day), NothingAboutWithout.For(Poland, Trigger.Decision, degree)));

        Assert.Equal(Verdict.Violated, decided.Verdict);
        Assert.Contains(remedy, decided.Remedies.Select(r => r.ToString()));
        Assert.Equal(Verdict.Violated, Yalta.Verdict(Day, NothingAboutWithout.For(Poland, Trigger.Discussion, degree)));
    }

    [Fact]
    public void Poland_had_asked_to_be_consulted_and_did_not_stay_away_by_its_own_choice()
    {
        var involvement = Yalta.Involvements.Single(i => i.Party == Poland);

        Assert.True(involvement.Degree.Is(Degree.ToldAfterwards).IsTrue);
        Assert.True(involvement.Invitation.Is(Invitation.Declined).IsFalse);
        Assert.Contains(involvement.By, a => a.Source.Id == "frus-1945-v-111");
    }

    [Fact]
    public void Poland_refused_what_was_decided_about_it()
    {
        var decision = Yalta.Commitments.Single(c => c.Title == "the decisions on Poland");

        Assert.Equal(AcceptanceKind.Refused, Assert.Single(decision.Acceptances).Kind);
        Assert.Equal(PartialDate.Parse(Day), decision.On);
        Assert.Contains(Yalta.Positions, p => p.Party == Poland && p.Favours.Is(false).IsTrue);
    }

    [Fact]
    public void Before_the_note_nobody_had_said_how_far_Poland_was_involved() =>
        Assert.Equal(Verdict.Undetermined, Yalta.KnownOn(OnTheDay.Day("1945-02-14")).Verdict(Day, NothingAboutWithout.For(Poland), "discussion/informed"));
}
