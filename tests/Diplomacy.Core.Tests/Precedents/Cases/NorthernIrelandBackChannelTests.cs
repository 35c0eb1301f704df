using Diplomacy.Core.Authority;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Precedents.Cases;

/// <summary>The back channel in Northern Ireland against its sheet (domain facts B1, B4 and D7).</summary>
public class NorthernIrelandBackChannelTests
{
    private static readonly Dossier Dossier = Core.Precedents.Precedents.NorthernIrelandBackChannel;
    private static readonly Channel London = Dossier.Channel("cheyne-walk");
    private static readonly Channel Pipe = Dossier.Channel("the-pipe");
    private static readonly Channel Renewed = Dossier.Channel("renewed-1991");
    private static readonly Core.Actors.Party Britain = Dossier.Party("uk");

    [Fact]
    public void A_minister_met_the_leadership_in_London_on_7_July_1972_and_admitted_it_on_the_tenth()
    {
        Assert.Equal(Period.Parse("1972-07-07"), London.Period);
        Assert.Equal(TrackLevel.One, London.Level("1972-07-07", Typologies.McFaul2023));
        Assert.Equal(ChannelKind.BackChannel, London.Kind("1972-07-07"));
        Assert.Equal(PartialDate.Parse("1972-07-10"), London.Disclosures[0].On);
    }

    [Fact]
    public void An_intelligence_officer_and_an_armed_movement_with_a_businessman_between_them_are_a_back_channel()
    {
        Assert.Equal(ChannelKind.BackChannel, Pipe.Kind("1974-06-01"));
        Assert.Equal("duddy", Assert.Single(Pipe.ThirdParties, t => t.Function == ThirdPartyFunction.MessageCarrier).Actor.Id);
        Assert.Contains(Pipe.Labels, l => l.Text == "back channel");
    }

    [Fact]
    public void A_civil_servant_cleared_what_the_minister_had_forbidden()
    {
        var contact = AuthorizationRules.StatusOf(Pipe, Britain, AuthorizationScope.Contact, OnTheDay.Day("1974-06-01"));

        Assert.True(contact.IsDisputed);
        Assert.Equal(
            [AuthorizationStatus.Cleared, AuthorizationStatus.Prohibited],
            contact.Statements.Select(s => s.Status));
    }

    [Fact]
    public void Face_to_face_with_an_unofficial_facilitator_the_talks_of_1975_are_1_5_by_the_mediator_alone()
    {
        var derry = Dossier.Channel("derry-1975");

        Assert.Equal(TrackLevel.One, derry.Level("1975-06-01", Typologies.Common));
        Assert.Equal(TrackLevel.OneAndHalf, derry.Level("1975-06-01", Typologies.Mapendere2006));
        Assert.Equal(ChannelKind.BackChannel, derry.Kind("1975-06-01"));
    }

    [Fact]
    public void What_the_minister_denied_in_November_1993_a_paper_showed_him_to_have_approved()
    {
        var message = AuthorizationRules.StatusOf(Renewed, Britain, AuthorizationScope.Contact, OnTheDay.Day("1993-03-01"));

        Assert.True(message.IsDisputed);
        Assert.Contains(message.Statements.SelectMany(s => s.By), a => a.Speaker == "Sir Patrick Mayhew" && a.Certainty == Core.Evidence.Certainty.Denied);
        Assert.Equal(Verdict.Violated, Renewed.Verdict("1993-03-01", Practice.Confidentiality, "anyone"));
    }

    [Fact]
    public void Whether_the_conflict_is_over_was_the_word_of_the_IRA_is_disputed()
    {
        var ira = Practice.FaithfulRepresentation(Dossier.Party("ira"));

        Assert.Equal(Verdict.Undetermined, Renewed.Verdict("1993-03-01", ira, "contradiction"));
        Assert.Equal(Verdict.Violated, Renewed.AccordingTo("irish-times", "bbc").Verdict("1993-03-01", ira, "contradiction"));
    }
}
