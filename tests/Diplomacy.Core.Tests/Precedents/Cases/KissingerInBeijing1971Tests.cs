using Diplomacy.Core.Authority;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Precedents.Cases;

/// <summary>Kissinger in Beijing 1971 against its sheet (domain facts D7).</summary>
public class KissingerInBeijing1971Tests
{
    private const string Day = "1971-07-10";
    private static readonly Dossier Dossier = Core.Precedents.Precedents.KissingerInBeijing1971;
    private static readonly Channel Beijing = Dossier.Channel("kissinger-zhou");
    private static readonly Channel Letters = Dossier.Channel("letters-through-pakistan");
    private static readonly Core.Actors.Party UnitedStates = Dossier.Party("usa");

    [Fact]
    public void A_security_adviser_and_a_premier_talked_in_secret_on_Track_1()
    {
        foreach (var typology in new[] { Typologies.Common, Typologies.McFaul2023, Typologies.Montville1981 })
            Assert.Equal(TrackLevel.One, Beijing.Level(Day, typology));
        Assert.Equal(ChannelKind.BackChannel, Beijing.Kind(Day));
        Assert.Equal(Period.Parse("1971-07-09/1971-07-11"), Beijing.Period);
    }

    [Fact]
    public void The_President_had_sent_him_and_the_Secretary_of_State_did_not_know()
    {
        var contact = AuthorizationRules.StatusOf(Beijing, UnitedStates, AuthorizationScope.Contact, OnTheDay.Day(Day));

        Assert.True(contact.IsDisputed);
        Assert.Equal(["President", "Secretary of State"], contact.Statements.Select(s => s.Authority));
    }

    [Fact]
    public void Both_capitals_announced_it_on_15_July_so_nobody_broke_the_secret()
    {
        var disclosure = Assert.Single(Beijing.Disclosures);

        Assert.Equal(PartialDate.Parse("1971-07-15"), disclosure.On);
        Assert.True(disclosure.Agreed.Is(true).IsTrue);
        Assert.Equal(Verdict.Satisfied, Beijing.Verdict(Day, Practice.Confidentiality, "participants"));
    }

    [Fact]
    public void Taiwan_was_discussed_without_Taiwan_and_nothing_was_decided_about_it()
    {
        var taiwan = NothingAboutWithout.For(Dossier.Party("taiwan"));

        Assert.Equal(Verdict.Violated, Beijing.Verdict(Day, taiwan, "discussion/represented"));
        Assert.Equal(Verdict.Violated, Beijing.Verdict(Day, taiwan, "discussion/informed"));
        Assert.Equal(Verdict.Satisfied, Beijing.Verdict("1971-07-11", taiwan, "decision/represented"));
    }

    [Fact]
    public void Letters_through_Pakistan_prepared_it()
    {
        Assert.Equal(Format.Correspondence, TrackRules.FormatOf(Letters, OnTheDay.Day("1971-04-21")).Value);
        Assert.Equal(ThirdPartyFunction.MessageCarrier, Letters.ThirdParties.Single(t => t.Actor.Id == "yahya-khan").Function);
        Assert.Contains(Letters.Encounters, e => e.On == Period.Parse("1971-04-21"));
        Assert.Contains(Beijing.Links, l => l.Kind == LinkKind.Continues && l.Channel == Letters.Id);
    }
}
