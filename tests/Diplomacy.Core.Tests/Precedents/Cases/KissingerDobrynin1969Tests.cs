using Diplomacy.Core.Authority;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Precedents.Cases;

/// <summary>Kissinger and Dobrynin against their sheet (domain facts D7 and C11).</summary>
public class KissingerDobrynin1969Tests
{
    private const string Day = "1971-05-10";
    private const string AfterTelling = "1971-06-10";
    private static readonly Dossier Dossier = Core.Precedents.Precedents.KissingerDobrynin1969;
    private static readonly Channel Back = Dossier.Channel("kissinger-dobrynin");
    private static readonly Channel Front = Dossier.Channel("salt-delegations");
    private static readonly Core.Actors.Party UnitedStates = Dossier.Party("usa");

    [Fact]
    public void A_back_channel_and_a_front_channel_ran_side_by_side_on_Track_1()
    {
        foreach (var typology in new[] { Typologies.Common, Typologies.McFaul2023, Typologies.Montville1981 })
        {
            Assert.Equal(TrackLevel.One, Back.Level(Day, typology));
            Assert.Equal(TrackLevel.One, Front.Level(Day, typology));
        }

        Assert.Equal(ChannelKind.BackChannel, Back.Kind(Day));
        Assert.Equal(ChannelKind.FrontChannel, Front.Kind(Day));
    }

    [Fact]
    public void The_delegation_did_not_know_of_the_channel_so_the_two_do_not_cohere()
    {
        Assert.True(Back.Links.Single(l => l.Channel == Front.Id).Awareness.Is(Awareness.OneSided).IsTrue);
        Assert.Equal(Verdict.Violated, Back.Verdict(Day, Mediation.Coherence(Front), "known"));
    }

    [Fact]
    public void The_President_had_made_it_and_the_Secretary_of_State_was_kept_out_until_19_May_1971()
    {
        var before = AuthorizationRules.StatusOf(Back, UnitedStates, AuthorizationScope.Contact, OnTheDay.Day(Day));

        Assert.True(before.IsDisputed);
        Assert.Contains("Secretary of State", before.Statements.Select(s => s.Authority));
        Assert.Equal(AuthorizationStatus.Authorized, Back.Status(AfterTelling, UnitedStates, AuthorizationScope.Contact));
    }

    [Fact]
    public void An_ambassador_who_deals_with_the_White_House_goes_another_way_that_the_host_agreed_to() =>
        Assert.Equal(Verdict.Satisfied, Back.Verdict(AfterTelling, DiplomaticLaw.DiplomaticChannels));

    [Fact]
    public void It_brought_the_understanding_of_20_May_1971_and_the_delegations_the_treaty_of_26_May_1972()
    {
        Assert.Equal(PartialDate.Parse("1971-05-20"), Back.Commitments[0].On);
        Assert.Equal(CommitmentKind.Understanding, Back.Commitments[0].Kind);
        Assert.Equal(PartialDate.Parse("1972-05-26"), Front.Commitments[0].On);
        Assert.Equal(CommitmentKind.Treaty, Front.Commitments[0].Kind);
    }

    [Fact]
    public void Neither_of_those_who_led_the_two_channels_signed_the_treaty() =>
        Assert.Equal(["nixon", "brezhnev"], Front.Commitments[0].Signatures.Select(s => s.Signatory.Id));
}
