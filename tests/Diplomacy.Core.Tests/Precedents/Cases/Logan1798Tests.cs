using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Precedents.Cases;

/// <summary>The case against sections B3 and D7 of the fact sheets.</summary>
public class Logan1798Tests
{
    private const string Day = "1798-08-15";
    private static readonly Dossier Dossier = Core.Precedents.Precedents.Logan1798;
    private static readonly Channel Paris = Dossier.Channel("paris");
    private static readonly State UnitedStates = (State)Dossier.Party("usa");

    [Fact]
    public void A_private_citizen_with_officials_is_track_1_5()
    {
        Assert.Equal(TrackLevel.OneAndHalf, Paris.Level(Day, Typologies.McFaul2023));
        Assert.Equal(TrackLevel.OneAndHalf, Paris.Level(Day, Typologies.Presence2016));
        Assert.Equal(TrackLevel.OneAndHalf, Paris.Level(Day, Typologies.Common));
        Assert.Equal(TrackLevel.Unclassified, Paris.Level(Day, Typologies.Montville1981));
    }

    [Fact]
    public void He_had_no_authority_and_claimed_none()
    {
        Assert.Null(Paris.Status(Day, UnitedStates, AuthorizationScope.Contact));
        Assert.Contains(Paris.Authorization, s => s.By.Any(a => a.Speaker == "George Logan"));
        Assert.DoesNotContain(Paris.Sides, s => s.Party?.Id == UnitedStates.Id);
    }

    [Fact]
    public void Of_the_four_facts_of_the_act_only_the_intent_is_not_in_print()
    {
        var finding = PrincipleRules.Check(Paris, OnTheDay.Day(Day), DiplomaticLaw.UnauthorizedDiplomacy(UnitedStates), "four-facts");

        Assert.Equal([Verdict.NotApplicable, Verdict.Violated], finding.Possible);
        Assert.Equal("purpose/influence", Assert.Single(finding.OpenQuestions).Id);
    }

    [Fact]
    public void Nothing_was_decided() => Assert.Equal(Verdict.NotApplicable, Paris.Verdict(Day, TreatyLaw.Coercion, "any-date"));
}
