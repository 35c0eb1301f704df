using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Precedents.Cases;

/// <summary>Munich 1938 against its sheet (domain facts D7), the report of Masařík and the documents of the German foreign ministry.</summary>
public class Munich1938Tests
{
    private const string Day = "1938-09-30";
    private static readonly Dossier Dossier = Core.Precedents.Precedents.Munich1938;
    private static readonly Channel Munich = Dossier.Channel("munich");
    private static readonly Core.Actors.Party Czechoslovakia = Dossier.Party("czechoslovakia");
    private static readonly Commitment Agreement = Assert.Single(Munich.Commitments);

    [Fact]
    public void Four_heads_of_government_met_openly_on_Track_1()
    {
        foreach (var typology in new[] { Typologies.Common, Typologies.McFaul2023, Typologies.UsipGlossary2011, Typologies.Montville1981 })
            Assert.Equal(TrackLevel.One, Munich.Level(Day, typology));
        Assert.Equal(ChannelKind.FrontChannel, Munich.Kind(Day));
        Assert.Equal(["germany", "uk", "france", "italy"], Munich.Sides.Select(s => s.Party!.Id));
    }

    [Fact]
    public void Czechoslovakia_and_the_Soviet_Union_were_not_invited() =>
        Assert.All(["czechoslovakia", "soviet-union"], id =>
            Assert.True(Munich.Involvements.Single(i => i.Party.Id == id).Invitation.Is(Invitation.NotInvited).IsTrue));

    [Fact]
    public void Czechoslovakia_was_told_when_all_was_signed_and_every_reading_is_violated()
    {
        foreach (var reading in new[] { "discussion/represented", "decision/represented", "discussion/consulted", "discussion/informed" })
            Assert.Equal(Verdict.Violated, Munich.Verdict(Day, NothingAboutWithout.For(Czechoslovakia), reading));
        Assert.Equal(Verdict.Satisfied, Munich.Verdict("1938-09-29", NothingAboutWithout.For(Czechoslovakia), "decision/represented"));
    }

    [Fact]
    public void It_was_signed_on_the_thirtieth_by_the_four_who_could_bind_their_states()
    {
        Assert.Equal(PartialDate.Parse("1938-09-30"), Agreement.On);
        Assert.Equal(["hitler", "chamberlain", "daladier", "mussolini"], Agreement.Signatures.Select(s => s.Signatory.Id));
        foreach (var side in Munich.Sides)
        {
            Assert.Equal(Verdict.Satisfied, Munich.Verdict(Day, TreatyLaw.AuthorityToBind(side.Party!), "consent/any-date"));
            Assert.Equal(Verdict.NotApplicable, Munich.Verdict(Day, TreatyLaw.AuthorityToBind(side.Party!), "consent/convention"));
        }
    }

    [Fact]
    public void Prague_submitted_by_word_of_mouth_which_is_no_acceptance_in_writing()
    {
        Assert.Equal(AcceptanceKind.Unwritten, Assert.Single(Agreement.Acceptances).Kind);
        Assert.Equal(Verdict.Violated, Munich.Verdict(Day, TreatyLaw.NoEffectOnThird(Czechoslovakia), "any-instrument"));
        Assert.Equal(Verdict.NotApplicable, Munich.Verdict(Day, TreatyLaw.NoEffectOnThird(Czechoslovakia), "convention"));
    }

    [Fact]
    public void The_threat_that_the_treaty_of_1973_records_settles_coercion_where_pressure_alone_would_not()
    {
        Assert.Equal(Verdict.Violated, Munich.Verdict(Day, TreatyLaw.Coercion, "any-date"));
        Assert.Equal(Verdict.NotApplicable, Munich.Verdict(Day, TreatyLaw.Coercion, "convention"));
        Assert.Equal([CoercionKind.ByForce, CoercionKind.ByPressure], Agreement.Coercions.Select(c => c.Kind));
    }

    [Fact]
    public void The_observers_saw_the_text_in_a_meeting_that_decided_nothing()
    {
        var observers = Dossier.Channel("observers");

        Assert.True(observers.Commitments is { IsComplete: true, Count: 0 });
        Assert.Equal(["mastny", "masarik"], observers.SideOf(Czechoslovakia)!.Participants.Select(p => p.Who.Id));
        Assert.Equal("munich", Assert.Single(observers.Links).Channel);
    }
}
