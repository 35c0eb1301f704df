using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Precedents.Cases;

/// <summary>The case against the sheet of D7, and the biographies that say more than it does.</summary>
public class GenevaInitiative2003Tests
{
    private const string Jordan = "2003-10-12";
    private static readonly Dossier Dossier = Core.Precedents.Precedents.GenevaInitiative2003;
    private static readonly Channel Talks = Dossier.Channel("geneva");

    private static Person Person(string id) => (Person)Dossier.People.Single(p => p.Id == id);

    [Fact]
    public void Beilin_was_out_of_government_and_out_of_the_Knesset() =>
        Assert.Equal(Service.Former, Person("beilin").ServiceOf(Dossier.Party("israel"), OnTheDay.Day(Jordan)));

    [Fact]
    public void Abed_Rabbo_sat_on_the_Executive_Committee_all_the_while() =>
        Assert.Equal(Service.Serving, Person("abed-rabbo").ServiceOf(Dossier.Party("plo"), OnTheDay.Day(Jordan)));

    [Fact]
    public void So_it_is_track_1_5_where_a_man_in_office_in_private_counts_and_never_track_1()
    {
        Assert.Equal(TrackLevel.OneAndHalf, Talks.Level(Jordan, Typologies.Common));
        Assert.Equal(TrackLevel.OneAndHalf, Talks.Level(Jordan, Typologies.UsipGlossary2011));
        Assert.Equal(TrackLevel.OneAndHalf, Talks.Level(Jordan, Typologies.Presence2016));
        Assert.DoesNotContain(TrackLevel.One, TrackRules.PossibleLevels(Talks, OnTheDay.Day(Jordan), Typologies.Agha2003));
        Assert.Contains(TrackLevel.Two, TrackRules.PossibleLevels(Talks, OnTheDay.Day(Jordan), Typologies.Agha2003));
    }

    [Fact]
    public void Israel_opposed_it_and_nobody_endorsed_it()
    {
        Assert.Equal(AuthorizationStatus.Opposed, Talks.Status(Jordan, Dossier.Party("israel"), AuthorizationScope.Contact));
        Assert.Contains(Talks.Authorization, s =>
            s.Party.Id == "plo" && s.Status == AuthorizationStatus.Endorsed && s.By.All(a => a.Certainty == Core.Evidence.Certainty.Denied));
    }

    [Fact]
    public void A_model_binds_nobody_and_decides_nothing()
    {
        Assert.Empty(Assert.Single(Talks.Commitments).Binds);
        Assert.Equal(Verdict.Satisfied, Talks.Verdict("2003-12-01", NothingAboutWithout.For(Dossier.Party("palestinian-authority")), "decision/represented"));
        Assert.Equal(Verdict.NotApplicable, Talks.Verdict("2003-12-01", TreatyLaw.AuthorityToBind(Dossier.Party("israel")), "consent/convention"));
    }
}
