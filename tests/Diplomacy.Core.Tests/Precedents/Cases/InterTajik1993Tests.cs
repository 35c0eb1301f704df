using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Precedents.Cases;

/// <summary>The case against the sheet of D7.</summary>
public class InterTajik1993Tests
{
    private static readonly Dossier Dossier = Core.Precedents.Precedents.InterTajik1993;
    private static readonly Channel Dialogue = Dossier.Channel("inter-tajik-dialogue");
    private static readonly Channel Talks = Dossier.Channel("un-talks");

    [Fact]
    public void The_dialogue_began_thirteen_months_before_the_talks_of_the_United_Nations()
    {
        Assert.Equal(PartialDate.Parse("1993-03"), Dialogue.Period.Start);
        Assert.Equal(PartialDate.Parse("1994-04"), Talks.Period.Start);
        Assert.Contains(Dialogue.Links, l => l.Kind == LinkKind.Precedes && l.Channel == "un-talks");
    }

    [Theory]
    [InlineData("1993-10-15")]
    [InlineData("1997-06-27")]
    public void Individuals_of_the_factions_are_track_2_as_it_is_called_in_print(string day)
    {
        foreach (var typology in new[] { Typologies.Common, Typologies.McFaul2023, Typologies.UsipGlossary2011, Typologies.UsipPrimer2019, Typologies.Montville1981, Typologies.Agha2003 })
            Assert.Equal(TrackLevel.Two, Dialogue.Level(day, typology));
        Assert.Contains("Track II", Dialogue.Labels.Select(l => l.Text));
    }

    [Fact]
    public void The_delegations_and_the_United_Nations_are_track_1()
    {
        foreach (var typology in new[] { Typologies.Common, Typologies.McFaul2023, Typologies.Mapendere2006 })
            Assert.Equal(TrackLevel.One, Talks.Level("1997-06-27", typology));
        Assert.Equal(ChannelKind.FrontChannel, Talks.Kind("1997-06-27"));
    }

    [Fact]
    public void The_talks_ended_in_the_General_Agreement_of_27_June_1997()
    {
        var agreement = Assert.Single(Talks.Commitments);

        Assert.Equal(PartialDate.Parse("1997-06-27"), agreement.On);
        Assert.Equal(["rakhmonov", "nuri"], agreement.Signatures.Select(s => s.Signatory.Id));
        Assert.Equal(CommitmentKind.AgreementWithMovement, agreement.Kind);
    }

    [Fact]
    public void Nothing_was_decided_in_the_dialogue() =>
        Assert.Equal(Verdict.Satisfied, Dialogue.Verdict("1994-03-20", NothingAboutWithout.For(Dossier.Party("tajikistan")), "decision/represented"));

    [Fact]
    public void Those_who_negotiated_knew_of_the_memoranda() =>
        Assert.All(Dialogue.Links, l => Assert.True(l.Awareness.Is(Awareness.Mutual).IsTrue));
}
