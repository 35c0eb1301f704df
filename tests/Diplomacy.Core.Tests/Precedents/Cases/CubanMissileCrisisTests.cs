using Diplomacy.Core.Actors;
using Diplomacy.Core.Authority;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Precedents.Cases;

/// <summary>The embedded case against the answers that the specification and the printed sources expect.</summary>
public class CubanMissileCrisisTests
{
    private static readonly Dossier Dossier = Core.Precedents.Precedents.CubanMissileCrisis;
    private static readonly Party Cuba = Dossier.Party("cuba");
    private static readonly Party Turkey = Dossier.Party("turkey");
    private static readonly Party UnitedStates = Dossier.Party("usa");
    private static readonly Party SovietUnion = Dossier.Party("soviet-union");

    public static TheoryData<string, string, string, string> Levels { get; } = new()
    {
        { "kennedy-dobrynin", "1962-10-27", "common", "1" },
        { "kennedy-dobrynin", "1962-10-27", "mcfaul-2023", "1" },
        { "kennedy-dobrynin", "1962-10-27", "usip-2011", "1" },
        { "kennedy-dobrynin", "1962-10-27", "usip-2019", "1" },
        { "kennedy-dobrynin", "1962-10-27", "montville-1981", "1" },
        { "scali-feklisov", "1962-10-26", "common", "1.5" },
        { "scali-feklisov", "1962-10-26", "mcfaul-2023", "1.5" },
        { "scali-feklisov", "1962-10-26", "usip-2011", "1.5" },
        { "scali-feklisov", "1962-10-26", "usip-2019", "unclassified 1.5" },
        { "scali-feklisov", "1962-10-26", "montville-1981", "unclassified 2" },
        { "kennedy-bolshakov", "1961-05-09", "common", "1" },
        { "kennedy-khrushchev", "1962-10-27", "common", "1" },
        { "thant", "1962-11-15", "common", "1" },
        { "thant-havana", "1962-10-31", "common", "1" },
        { "new-york", "1962-12-18", "common", "1" },
        { "mikoyan-havana", "1962-11-04", "common", "1" },
        { "hotline", "1963-06-20", "common", "1" },
    };

    [Theory]
    [MemberData(nameof(Levels))]
    public void Each_channel_has_the_level_that_each_definition_gives_it(string channel, string day, string typology, string levels) =>
        Assert.Equal(levels, string.Join(" ", TrackRules.Classify(Dossier.Channel(channel), Day(day), Typologies.All.Single(t => t.Id == typology)).Levels));

    [Theory]
    [InlineData("kennedy-bolshakov", "1962-09-01")]
    [InlineData("kennedy-dobrynin", "1962-10-27")]
    public void The_secret_channels_of_officials_are_back_channels(string channel, string day) =>
        Assert.Equal(ChannelKind.BackChannel, TrackRules.KindOf(Dossier.Channel(channel), Day(day)).Value);

    [Fact]
    public void Whose_officer_Bolshakov_was_is_disputed_and_that_he_was_an_officer_is_not()
    {
        var bolshakov = Dossier.People.Single(p => p.Id == "bolshakov");

        Assert.Equal(["andrew-gordievsky", "thomas"], bolshakov.Offices.SelectMany(o => o.By).Select(a => a.Source.Id).Order());
        Assert.Equal(Service.Serving, bolshakov.ServiceOf((Body)SovietUnion, Day("1961-05-09")));
    }

    [Fact]
    public void Whether_Robert_Kennedy_came_on_his_own_on_23_October_is_disputed()
    {
        var channel = Dossier.Channel("kennedy-dobrynin");

        Assert.True(AuthorizationRules.StatusOf(channel, UnitedStates, AuthorizationScope.Message, Day("1962-10-23")).IsDisputed);
        Assert.Equal(
            AuthorizationStatus.Instructed,
            AuthorizationRules.StatusOf(channel.AccordingTo("rfk-1024"), UnitedStates, AuthorizationScope.Message, Day("1962-10-23")).Status);
    }

    [Fact]
    public void Whether_Feklisov_spoke_for_Moscow_is_disputed() =>
        Assert.True(AuthorizationRules.StatusOf(
            Dossier.Channel("scali-feklisov"), SovietUnion, AuthorizationScope.Message, Day("1962-10-26")).IsDisputed);

    [Theory]
    [InlineData("discussion/represented")]
    [InlineData("discussion/consulted")]
    [InlineData("discussion/informed")]
    public void Cuba_was_discussed_without_being_told(string reading) =>
        Assert.Equal(
            Verdict.Violated,
            PrincipleRules.Check(Dossier.Channel("kennedy-dobrynin"), Day("1962-10-27"), NothingAboutWithout.For(Cuba), reading).Verdict);

    [Fact]
    public void The_letters_decided_about_Cuban_soil_without_Cuba() =>
        Assert.Equal(
            Verdict.Violated,
            PrincipleRules.Check(Dossier.Channel("kennedy-khrushchev"), Day("1962-10-28"), NothingAboutWithout.For(Cuba), "decision/represented").Verdict);

    [Fact]
    public void The_missiles_in_Turkey_were_decided_about_without_Turkey() =>
        Assert.Equal(
            Verdict.Violated,
            PrincipleRules.Check(Dossier.Channel("kennedy-dobrynin"), Day("1962-10-28"), NothingAboutWithout.For(Turkey), "decision/represented").Verdict);

    [Fact]
    public void What_the_letters_purport_for_Cuba_has_no_effect_on_it_and_the_Convention_does_not_reach_back()
    {
        var channel = Dossier.Channel("kennedy-khrushchev") with { Period = Period.Parse("1962-10-22/1962-10-31") };

        Assert.Equal(Verdict.Violated, PrincipleRules.Check(channel, Day("1962-10-31"), TreatyLaw.NoEffectOnThird(Cuba), "any-instrument").Verdict);
        Assert.Equal(Verdict.NotApplicable, PrincipleRules.Check(channel, Day("1962-10-31"), TreatyLaw.NoEffectOnThird(Cuba), "convention").Verdict);
    }

    [Fact]
    public void All_three_governments_agreed_to_the_mediation_of_U_Thant_once_Castro_had_invited_him()
    {
        var consent = Mediation.Fundamentals.Single(p => p.Id == "un-consent");

        Assert.Equal(Verdict.Satisfied, PrincipleRules.Check(Dossier.Channel("thant"), Day("1962-10-27"), consent)[0].Verdict);
        Assert.Equal(Verdict.Undetermined, PrincipleRules.Check(Dossier.Channel("thant"), Day("1962-10-26"), consent)[0].Verdict);
    }

    [Fact]
    public void The_consent_of_the_host_cures_the_way_past_the_foreign_ministry() =>
        Assert.Equal(
            Verdict.Satisfied,
            PrincipleRules.Check(Dossier.Channel("kennedy-dobrynin"), Day("1962-10-27"), DiplomaticLaw.DiplomaticChannels)[0].Verdict);

    [Fact]
    public void A_later_author_calls_track_two_what_every_definition_calls_track_1()
    {
        var channel = Dossier.Channel("kennedy-dobrynin");

        Assert.Contains(TrackRules.Labels(channel, Day("1962-10-27")), l => l.Level == TrackLevel.Two && l.Label.By.Any(a => a.Source.Id == "haridy"));
        Assert.All(Typologies.All, t => Assert.DoesNotContain(TrackLevel.Two, TrackRules.Classify(channel, Day("1962-10-27"), t).Levels));
    }

    [Fact]
    public void The_direct_line_is_a_treaty_of_20_June_1963()
    {
        var treaty = Assert.Single(Dossier.Channel("hotline").Commitments);

        Assert.Equal((CommitmentKind.Treaty, PartialDate.Parse("1963-06-20")), (treaty.Kind, treaty.On!.Value));
        Assert.Equal(["stelle", "tsarapkin"], treaty.Signatures.Select(s => s.Signatory.Id));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
