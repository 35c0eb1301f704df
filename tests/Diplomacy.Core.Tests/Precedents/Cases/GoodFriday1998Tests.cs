using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Precedents.Cases;

/// <summary>The case against the sheet of D7.</summary>
public class GoodFriday1998Tests
{
    private const string GoodFriday = "1998-04-10";
    private static readonly Dossier Dossier = Core.Precedents.Precedents.GoodFriday1998;
    private static readonly Channel Stormont = Dossier.Channel("stormont");

    [Fact]
    public void Two_governments_and_eight_parties_agreed()
    {
        Assert.Equal(10, Stormont.Sides.Count);
        Assert.Equal(2, Stormont.Sides.Count(s => s.Party is State));
        Assert.All(Stormont.Commitments, c => Assert.Equal(PartialDate.Parse(GoodFriday), c.On));
    }

    [Fact]
    public void Sinn_Fein_sat_from_15_September_1997_and_the_Ulster_Unionists_two_days_later()
    {
        Assert.Equal(PartialDate.Parse("1997-09-15"), Stormont.Period.Start);
        Assert.Equal(Period.Parse("1997-09-17/1998-04-10"), Stormont.SideOf(Dossier.Party("uup"))!.Participants[0].Period);
    }

    [Fact]
    public void Governments_and_parties_are_track_1_in_the_open()
    {
        foreach (var typology in new[] { Typologies.Common, Typologies.McFaul2023, Typologies.Montville1981, Typologies.Mapendere2006 })
            Assert.Equal(TrackLevel.One, Stormont.Level(GoodFriday, typology));
        Assert.Equal(ChannelKind.FrontChannel, Stormont.Kind(GoodFriday));
    }

    [Fact]
    public void The_DUP_was_absent_by_its_own_choice() =>
        Assert.All(PrincipleRules.Check(Stormont, OnTheDay.Day(GoodFriday), NothingAboutWithout.For(Dossier.Party("dup"))), f =>
        {
            Assert.Equal(Verdict.Satisfied, f.Verdict);
            Assert.Contains(f.Reasons, r => r.Id == "invitation/dup");
        });

    [Theory]
    [InlineData("uk")]
    [InlineData("ireland")]
    public void The_prime_ministers_could_bind_their_states_by_office(string state) =>
        Assert.Equal(Verdict.Satisfied, Stormont.Verdict(GoodFriday, TreatyLaw.AuthorityToBind(Dossier.Party(state)), "consent/convention"));

    [Fact]
    public void A_party_is_no_state_that_a_treaty_could_bind() =>
        Assert.Equal(Verdict.NotApplicable, Stormont.Verdict(GoodFriday, TreatyLaw.AuthorityToBind(Dossier.Party("sinn-fein")), "consent/convention"));

    [Fact]
    public void The_delegates_of_Sinn_Fein_did_not_endorse_the_text_on_the_day()
    {
        Assert.Null(Stormont.Status(GoodFriday, Dossier.Party("sinn-fein"), AuthorizationScope.Committing));
        Assert.Contains(Stormont.Authorization, s => s.Party.Id == "sinn-fein" && s.By.All(a => a.Certainty == Core.Evidence.Certainty.Denied));
    }

    [Fact]
    public void The_referendums_of_22_May_made_it_the_nations_own()
    {
        Assert.Equal(Verdict.Undetermined, Stormont.Verdict(GoodFriday, OnTheDay.Fundamental(Requirement.NationalOwnership)));
        Assert.Contains(Stormont.Conduct, c => c.Requirement == Requirement.NationalOwnership && c.Period == Period.Parse("1998-05-22/.."));
    }
}
