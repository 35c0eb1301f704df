using System.ComponentModel;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Reasoning;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Tracks;

public class SettingTests
{
    private static readonly DateOnly Day = new(2022, 2, 7);
    private static readonly Source Paper = new("paper", "A paper");
    private static readonly State Norway = new("norway", "Norway");
    private static readonly Person Larsen = new("larsen", "Terje Larsen");
    private static readonly Channel Bare = Cases.MacronPutin;

    [Fact]
    public void A_state_or_an_international_organization_is_official_by_what_it_is()
    {
        var un = new InternationalOrganization("un", "United Nations");

        Assert.True(Setting.MediatedBy(Standing.Official).Holds(Bare.With(new ThirdParty(Norway, ThirdPartyFunction.Mediator)), Day).IsTrue);
        Assert.True(Setting.ConvenedBy(Standing.Unofficial).Holds(Bare.With(new ThirdParty(un, ThirdPartyFunction.Convenor)), Day).IsFalse);
    }

    [Fact]
    public void What_is_stated_of_its_standing_comes_before_what_it_is()
    {
        var channel = Bare.With(new ThirdParty(Norway, ThirdPartyFunction.Mediator) { Standing = Stated.By(Paper, Standing.Unofficial) });

        Assert.True(Setting.MediatedBy(Standing.Unofficial).Holds(channel, Day).IsTrue);
    }

    [Fact]
    public void The_standing_of_anybody_else_is_unknown_until_it_is_stated()
    {
        var channel = Bare.With(new ThirdParty(Larsen, ThirdPartyFunction.Facilitator));

        var finding = TrackRules.Classify(channel, Day, Typologies.Mapendere2006);

        Assert.Equal([TrackLevel.One, TrackLevel.OneAndHalf], finding.Levels);
        var question = Assert.Single(finding.OpenQuestions);
        Assert.Equal("standing/larsen", question.Id);
        Assert.Equal("Did Terje Larsen act for a state or an international organization?", question.ToString());
    }

    [Fact]
    public void An_official_and_an_unofficial_mediator_together_make_it_one_and_a_half()
    {
        var pair = Bare.With(
            new ThirdParty(Norway, ThirdPartyFunction.Mediator),
            new ThirdParty(Larsen, ThirdPartyFunction.Facilitator) { Standing = Standing.Unofficial });

        Assert.Equal(TrackLevel.OneAndHalf, TrackRules.Classify(pair, Day, Typologies.Mapendere2006).Level);
    }

    [Fact]
    public void Only_a_mediator_or_facilitator_mediates_and_only_a_convenor_convenes()
    {
        foreach (var function in Enum.GetValues<ThirdPartyFunction>())
        {
            var channel = Bare.With(new ThirdParty(Norway, function));

            Assert.Equal(
                function is ThirdPartyFunction.Mediator or ThirdPartyFunction.Facilitator,
                Setting.MediatedBy(Standing.Official).Holds(channel, Day).IsTrue);
            Assert.Equal(function == ThirdPartyFunction.Convenor, Setting.ConvenedBy(Standing.Official).Holds(channel, Day).IsTrue);
        }
    }

    [Fact]
    public void A_third_party_acts_in_its_own_period_only()
    {
        var channel = Bare with
        {
            ThirdParties = [new ThirdParty(Norway, ThirdPartyFunction.Mediator) { Period = Period.Parse("2022-03-01/2022-04-30") }],
        };

        Assert.True(Setting.MediatedBy(Standing.Official).Holds(channel, Day).IsFalse);
        Assert.True(Setting.MediatedBy(Standing.Official).Holds(channel, new DateOnly(2022, 3, 7)).IsTrue);
    }

    [Fact]
    public void Who_mediates_need_not_be_in_the_room()
    {
        var channel = Bare.With(new ThirdParty(Larsen, ThirdPartyFunction.Mediator) { Standing = Standing.Unofficial }) with
        {
            Encounters = [new Encounter(Period.Parse("2022-02-07")) { Present = [.. Bare.Sides.SelectMany(s => s.Participants).Select(p => p.Who)] }],
        };

        Assert.Equal(TrackLevel.OneAndHalf, TrackRules.Classify(channel, Day, Typologies.Mapendere2006).Level);
    }

    [Fact]
    public void A_list_that_is_open_or_absent_leaves_room_for_others()
    {
        var open = Bare with { ThirdParties = Listing.AndOthers(new ThirdParty(Norway, ThirdPartyFunction.Host)) };

        Assert.All(new[] { Bare, open }, channel =>
        {
            var finding = TrackRules.Classify(channel, Day, Typologies.Mapendere2006);

            Assert.Equal([TrackLevel.One, TrackLevel.OneAndHalf], finding.Levels);
            Assert.Equal("other-third-party", Assert.Single(finding.OpenQuestions).Id);
        });
    }

    [Fact]
    public void Somebody_may_be_listed_more_than_once()
    {
        ThirdParty Listed(ThirdPartyFunction function, Standing? standing = null) =>
            new(Larsen, function) { Standing = standing is { } known ? known : default(Stated<Standing>) };
        var alike = Bare.With(Listed(ThirdPartyFunction.Mediator), Listed(ThirdPartyFunction.Mediator), Listed(ThirdPartyFunction.Convenor));
        var unlike = Bare.With(Listed(ThirdPartyFunction.Mediator, Standing.Official), Listed(ThirdPartyFunction.Mediator, Standing.Unofficial), Listed(ThirdPartyFunction.Mediator));
        var both = Setting.MediatedBy(Standing.Official) & Setting.ConvenedBy(Standing.Unofficial);

        Assert.True(both.Holds(alike, Day).IsFalse);
        Assert.True((Setting.MediatedBy(Standing.Official) & Setting.MediatedBy(Standing.Unofficial)).Holds(unlike, Day).IsTrue);
    }

    [Fact]
    public void Who_is_listed_twice_acts_by_either_listing()
    {
        var then = new ThirdParty(Norway, ThirdPartyFunction.Mediator) { Period = Period.Parse("1990/1991") };
        var channel = Bare.With(then, new ThirdParty(Norway, ThirdPartyFunction.Mediator));

        Assert.True(Setting.MediatedBy(Standing.Official).Holds(channel, Day).IsTrue);
        Assert.True(Setting.MediatedBy(Standing.Official).Holds(Bare.With(then), Day).IsFalse);
        Assert.Equal(
            ["third-party/norway/mediator", "standing/norway"],
            TrackRules.Classify(channel, Day, Typology.Named("own", "Own", Paper).Level(TrackLevel.One, Setting.MediatedBy(Standing.Official))).Reasons.Select(r => r.Id));
    }

    [Fact]
    public void A_disputed_third_party_is_an_open_question_that_names_both_accounts()
    {
        var channel = Bare.With(new ThirdParty(Larsen, ThirdPartyFunction.Mediator) { Standing = Standing.Unofficial, By = [Paper, Paper.Denying("Oslo")] });

        var question = Assert.Single(TrackRules.Classify(channel, Day, Typologies.Mapendere2006).OpenQuestions);

        Assert.Equal("third-party/larsen/mediator", question.Id);
        Assert.Equal("Did Terje Larsen take part as mediator on 2022-02-07? [paper; Oslo in paper, denied]", question.ToString());
    }

    [Fact]
    public void The_reasons_say_who_mediated_and_for_whom()
    {
        var channel = Bare.With(new ThirdParty(Larsen, ThirdPartyFunction.Mediator) { Standing = Stated.By(Paper, Standing.Unofficial) });

        Assert.Superset(
            new HashSet<string> { "Terje Larsen took part as mediator on 2022-02-07", "Terje Larsen acted for no state or international organization [paper]" },
            TrackRules.Classify(channel, Day, Typologies.Mapendere2006).Reasons.Select(r => r.ToString()).ToHashSet());
    }

    [Fact]
    public void The_reasons_say_who_did_not_mediate_and_who_is_official_by_what_it_is_or_by_what_is_stated()
    {
        string Reason(ThirdParty thirdParty, Condition condition, string id) => Assert.Single(
            TrackRules.Classify(Bare.With(thirdParty), Day, Typology.Named("house", "House rule", Paper).Level(TrackLevel.One, condition)).Reasons,
            r => r.Id == id).ToString();
        var official = Setting.MediatedBy(Standing.Official);
        ThirdParty Mediating(Actor actor) => new(actor, ThirdPartyFunction.Mediator);

        Assert.Equal(
            "Terje Larsen did not take part as mediator on 2022-02-07",
            Reason(Mediating(Larsen) with { Standing = Standing.Official, Period = Period.Parse("2022-03") }, official, "third-party/larsen/mediator"));
        Assert.Equal("Norway is a state", Reason(Mediating(Norway), official, "standing/norway"));
        Assert.Equal(
            "United Nations is an international organization",
            Reason(Mediating(new InternationalOrganization("un", "United Nations")), official, "standing/un"));
        Assert.Equal(
            "Norway acted for no state or international organization [paper]",
            Reason(Mediating(Norway) with { Standing = Stated.By(Paper, Standing.Unofficial) }, official, "standing/norway"));
        Assert.Equal(
            "United Nations acted for a state or international organization",
            Reason(Mediating(new InternationalOrganization("un", "United Nations")) with { Standing = Standing.Official }, official, "standing/un"));
        Assert.Equal(
            "Terje Larsen acted for a state or international organization [paper]",
            Reason(Mediating(Larsen) with { Standing = Stated.By(Paper, Standing.Official) }, official, "standing/larsen"));
    }

    [Fact]
    public void The_standing_of_a_third_party_rests_on_what_is_said_of_that_one_as_so_standing()
    {
        ThirdParty Said(Actor actor, ThirdPartyFunction function, string source, Standing standing) =>
            new(actor, function) { Standing = Stated.By(new Source(source, source), standing) };
        var channel = Bare.With(
            Said(Larsen, ThirdPartyFunction.Mediator, "one", Standing.Unofficial),
            Said(Larsen, ThirdPartyFunction.Host, "two", Standing.Unofficial),
            Said(Larsen, ThirdPartyFunction.Witness, "three", Standing.Official),
            Said(new Person("other", "Another"), ThirdPartyFunction.Host, "four", Standing.Unofficial));

        var reason = Assert.Single(TrackRules.Classify(channel, Day, Typologies.Mapendere2006).Reasons, r => r.Id == "standing/larsen");

        Assert.Equal(["one", "two"], reason.By.Select(a => a.Source.Id));
    }

    [Fact]
    public void Format_and_secrecy_are_what_is_stated_and_a_denial_leaves_the_others()
    {
        Assert.True(Setting.Kept(Secrecy.Public).Holds(Bare, Day).IsTrue);
        Assert.True(Setting.Kept(Secrecy.Secret).Holds(Bare, Day).IsFalse);
        Assert.False(Setting.Held(Format.Forum).Holds(Bare, Day).IsKnown);
        Assert.True(Setting.Held(Format.Forum).Holds(Bare with { Format = Stated.By(Paper.Denying(), Format.Forum) }, Day).IsFalse);
        Assert.False(Setting.Held(Format.Direct).Holds(Bare with { Format = Stated.By(Paper, Format.Direct).And(Paper, Format.Forum) }, Day).IsKnown);
    }

    [Fact]
    public void The_remedies_are_what_the_parties_can_change()
    {
        string[] Remedies(Channel channel, Condition required)
        {
            var principle = Principle.Named("p", "P", Paper).When(Setting.Held(Format.Direct) | !Setting.Held(Format.Direct)).Requires(required);
            return [.. Assert.Single(PrincipleRules.Check(channel, Day, principle)).Remedies.Select(r => r.ToString())];
        }

        string Remedy(Channel channel, Condition required) => string.Join("; ", Remedies(channel, required));

        var mediated = Bare.With(new ThirdParty(Larsen, ThirdPartyFunction.Mediator) { Standing = Standing.Unofficial });

        Assert.Equal("make it secret", Remedy(Bare, Setting.Kept(Secrecy.Secret)));
        Assert.Equal("make the format shuttle", Remedy(Bare with { Format = Format.Direct }, Setting.Held(Format.Shuttle)));
        Assert.Equal("go on without Terje Larsen as mediator", Remedy(mediated, !Setting.MediatedBy(Standing.Unofficial)));
        Assert.Equal("bring in an official mediator", Remedy(mediated, Setting.MediatedBy(Standing.Official)));
        Assert.Equal(
            "admit no other unofficial mediator and go on without Terje Larsen as mediator",
            Remedy(mediated with { ThirdParties = mediated.ThirdParties.AndOthers() }, !Setting.MediatedBy(Standing.Unofficial)));
        Assert.Contains(
            "have Norway take part as mediator",
            Remedies(Bare.With(new ThirdParty(Norway, ThirdPartyFunction.Mediator) { Period = Period.Parse("2022-03") }), Setting.MediatedBy(Standing.Official)));
        Assert.Equal(
            "bring in an official mediator and go on without Terje Larsen as mediator",
            Remedy(mediated, Setting.MediatedBy(Standing.Official) & !Setting.MediatedBy(Standing.Unofficial)));
    }

    [Fact]
    public void The_conditions_are_named_in_words()
    {
        Assert.Equal("an unofficial third party mediates or facilitates", Setting.MediatedBy(Standing.Unofficial).Name);
        Assert.Equal("an official third party convenes it", Setting.ConvenedBy(Standing.Official).Name);
        Assert.Equal("the format is shuttle", Setting.Held(Format.Shuttle).Name);
        Assert.Equal("it is secret", Setting.Kept(Secrecy.Secret).Name);
    }

    [Fact]
    public void A_value_that_does_not_exist_is_refused()
    {
        Assert.Throws<InvalidEnumArgumentException>("standing", () => Setting.MediatedBy(0));
        Assert.Throws<InvalidEnumArgumentException>("standing", () => Setting.ConvenedBy((Standing)3));
        Assert.Throws<InvalidEnumArgumentException>("format", () => Setting.Held((Format)6));
        Assert.Throws<InvalidEnumArgumentException>("secrecy", () => Setting.Kept(0));
    }
}
