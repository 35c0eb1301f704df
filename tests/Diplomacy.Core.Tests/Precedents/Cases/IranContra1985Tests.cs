using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Precedents.Cases;

/// <summary>The case against the sheet of D7.</summary>
public class IranContra1985Tests
{
    private const string Day = "1986-05-26";
    private static readonly Dossier Dossier = Core.Precedents.Precedents.IranContra1985;
    private static readonly Channel Tehran = Dossier.Channel("tehran");
    private static readonly State UnitedStates = (State)Dossier.Party("usa");

    private static Person Person(string id) => (Person)Dossier.People.Single(p => p.Id == id);

    [Fact]
    public void The_mission_was_in_Tehran_from_25_to_28_May_1986() => Assert.Equal(Period.Parse("1986-05-25/1986-05-28"), Tehran.Period);

    [Fact]
    public void McFarlane_was_out_of_office_and_instructed()
    {
        Assert.Equal(Service.Former, Person("mcfarlane").ServiceOf(UnitedStates, OnTheDay.Day(Day)));
        Assert.Equal(AuthorizationStatus.Instructed, Tehran.Status(Day, UnitedStates, AuthorizationScope.Message));
    }

    [Fact]
    public void The_staff_of_the_Security_Council_served()
    {
        foreach (var id in new[] { "north", "teicher" })
            Assert.Equal(Service.Serving, Person(id).ServiceOf(UnitedStates, OnTheDay.Day(Day)));
    }

    [Fact]
    public void He_does_not_act_without_authority() =>
        Assert.Equal(
            [Verdict.NotApplicable, Verdict.Satisfied],
            PrincipleRules.Check(Tehran, OnTheDay.Day(Day), DiplomaticLaw.UnauthorizedDiplomacy(UnitedStates), "four-facts").Possible);

    [Fact]
    public void Those_who_are_instructed_in_secret_are_a_back_channel()
    {
        Assert.Equal(ChannelKind.BackChannel, Tehran.Kind(Day));
        Assert.Equal(TrackLevel.One, Tehran.Level(Day, Typologies.Common));
    }

    [Fact]
    public void A_former_official_and_a_foreigner_make_it_mixed_for_those_who_count_heads()
    {
        Assert.Equal(TrackLevel.OneAndHalf, Tehran.Level(Day, Typologies.UsipGlossary2011));
        Assert.Equal(TrackLevel.OneAndHalf, Tehran.Level(Day, Typologies.Presence2016));
    }

    [Fact]
    public void It_was_exposed_in_November_1986() =>
        Assert.Equal(Verdict.Violated, Tehran.Verdict(Day, Practice.Confidentiality, "anyone"));

    [Fact]
    public void Whether_the_consultant_served_is_open_and_so_is_the_level_of_1985()
    {
        Assert.Null(Dossier.Channel("go-betweens").Level("1985-07-15", Typologies.McFaul2023));
        Assert.Equal("tehran", Assert.Single(Dossier.Channel("go-betweens").Links).Channel);
    }
}
