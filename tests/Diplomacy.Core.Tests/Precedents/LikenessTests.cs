using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Precedents;
using Diplomacy.Core.Tests.Channels;
using Diplomacy.Core.Tests.Time;
using Diplomacy.Core.Tests.Tracks;
using Diplomacy.Core.Time;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Core.Tests.Precedents;

public class LikenessTests
{
    private static readonly DateOnly Day = new(2023, 6, 15);

    private static readonly Config Some = Samples.Steady.WithMaxTest(200);

    /// <summary>Channels with facts of every type, and small ones on a day on which something is going on.</summary>
    private static readonly Arbitrary<(Channel Channel, DateOnly On)> Channels =
        Gen.OneOf(
            RandomChannels.Attributed.Generator.Select(c => (c with { Period = default }, Day)),
            Gen.Choose(0, int.MaxValue - 1).Select(seed => (World.Any(new Random(seed), surrounded: true).ToChannel(), World.Day))).ToArbitrary();

    /// <summary>The same under another id, so that they are other channels.</summary>
    private static readonly Arbitrary<(Channel Channel, DateOnly On)> Others = Channels.Generator.Select(c => (Copy(c.Channel), c.On)).ToArbitrary();

    private static readonly State One = new("one", "One"), Two = new("two", "Two"), Third = new("third", "Third");

    /// <summary>Officials of both sides, in secret, on the parties' mandate, bilateral, about themselves, to negotiate.</summary>
    private static readonly Channel Official = Channel.Between("official", "Official", Side.For(One).Seating(Officer(One).Officially()), Side.For(Two).Seating(Officer(Two).Officially()))
        .InSecret().With().About("themselves", One).Involving()
        .Backed(new(One, AuthorizationScope.Message, AuthorizationStatus.Instructed), new(Two, AuthorizationScope.Message, AuthorizationStatus.Instructed))
        with
    { Purposes = [Purpose.Negotiate] };

    /// <summary>An official and a scholar whom nobody sent, in secret, with a host, about a third state that nobody told, to explore.</summary>
    private static readonly Channel Mixed = Channel.Between("mixed", "Mixed", Side.For(One).Seating(Scholar().Privately()), Side.For(Two).Seating(Officer(Two).Officially()))
        .InSecret().With(new ThirdParty(new Organization("institute", "Institute"), ThirdPartyFunction.Host) { Standing = Standing.Unofficial }).About("the third", Third).Involving()
        .Backed(new AuthorizationStatement(Two, AuthorizationScope.Message, AuthorizationStatus.Instructed))
        with
    { Purposes = [Purpose.Explore, Purpose.Negotiate] };

    [Fact]
    public void Each_feature_is_the_share_of_what_either_has_that_both_have()
    {
        var likeness = Likeness.Of(Official, Day, Mixed, Day);

        Assert.Equal(
            [
                (Feature.Composition, 2, 1.0 / 3),     // of an official, one on every side, somebody unofficial
                (Feature.Level, 1, 0),                 // 1 and 1.5
                (Feature.Authorization, 2, 5.0 / 10),  // five rungs of some side; of every side there only none
                (Feature.Secrecy, 1, 1),
                (Feature.ThirdParties, 1, 0),
                (Feature.Involvement, 2, 0),           // nobody there who is absent, and somebody
                (Feature.Purposes, 1, 1.0 / 2),
            ],
            likeness.Features.Select(f => (f.Feature, f.Weight, f.Least)));
        Assert.All(likeness.Features, f => Assert.Equal(f.Least, f.Most));
        Assert.Equal((2.0 / 3 + 1 + 1 + 0.5) / 10, likeness.Least, 12);
        Assert.Equal(likeness.Least, likeness.Most);
        Assert.Equal("0.32", $"{likeness}");
    }

    [Fact]
    public void What_is_alike_and_what_differs_is_told_without_what_goes_without_saying()
    {
        var likeness = Likeness.Of(Official, Day, Mixed, Day);

        Assert.Equal(
            [
                "composition: an official at the table",
                "authorization: some side authorized to carry its party's message",
                "secrecy: secret",
                "purposes: to negotiate",
            ],
            likeness.Alike);
        Assert.Equal(
            [
                "composition: an official on every side here; somebody unofficial at the table there",
                "level: track 1 here; track 1.5 there",
                "authorization: every side authorized to carry its party's message here",
                "third parties: a host and somebody between the sides for neither there",
                "involvement: nobody affected who has no side here; somebody affected who has no side there",
                "purposes: to explore there",
            ],
            likeness.Different);
        Assert.Empty(likeness.Unknown);
    }

    [Fact]
    public void Missing_facts_widen_the_interval_and_are_no_difference()
    {
        var open = Channel.Between("open", "Open", [.. Official.Sides]) with
        {
            Subjects = Official.Subjects,
            Involvements = [],
            Authorization = Official.Authorization,
        };

        var likeness = Likeness.Of(open, Day, Official, Day);

        Assert.Empty(likeness.Different);
        Assert.Equal((0.7, 1.0), (likeness.Least, likeness.Most));
        Assert.Equal("0.70 to 1.00", $"{likeness}");
        Assert.Equal(
            ["secrecy: open here", "third parties: open here", "purposes: open here"],
            likeness.Unknown);
        Assert.Equal("secrecy: 0.00 to 1.00", $"{likeness.Features[(int)Feature.Secrecy - 1]}");
    }

    [Fact]
    public void Degrees_of_backing_and_of_involvement_are_rungs_and_count_by_how_many_are_shared()
    {
        Channel Told(string id, Degree degree) => new Channel(id, id, [.. Mixed.Sides])
        {
            Subjects = Mixed.Subjects,
            Involvements = [new Involvement(Third) { Degree = degree }],
        };

        double Involvement(Degree one, Degree other) =>
            Likeness.Of(Told("a", one), Day, Told("b", other), Day).Features[(int)Feature.Involvement - 1].Least;

        // That somebody is affected counts as one, and each degree as two: of some, and of all.
        Assert.Equal(5.0 / 7, Involvement(Degree.Informed, Degree.Consulted));
        Assert.Equal(1.0 / 13, Involvement(Degree.None, Degree.Consenting));
        Assert.Equal(1, Involvement(Degree.Consulted, Degree.Consulted));
    }

    [Fact]
    public void Weights_can_be_replaced_and_only_their_proportions_matter()
    {
        var secrecyOnly = new LikenessWeights { Composition = 0, Level = 0, Authorization = 0, ThirdParties = 0, Involvement = 0, Purposes = 0 };
        var twice = new LikenessWeights { Composition = 4, Level = 2, Authorization = 4, Secrecy = 2, ThirdParties = 2, Involvement = 4, Purposes = 2 };

        Assert.Equal(1, Likeness.Of(Official, Day, Mixed, Day, secrecyOnly).Least);
        Assert.Equal(0, Likeness.Of(Official, Day, Mixed.InPublic(), Day, secrecyOnly).Most);
        Assert.Equal(Likeness.Of(Official, Day, Mixed, Day).Least, Likeness.Of(Official, Day, Mixed, Day, twice).Least);
        Assert.Equal(LikenessWeights.Default, new LikenessWeights());
        Assert.Equal([2, 1, 2, 1, 1, 2, 1], Enum.GetValues<Feature>().Select(f => LikenessWeights.Default[f]));
        Assert.Equal([4, 2, 4, 2, 2, 4, 2], Enum.GetValues<Feature>().Select(f => twice[f]));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_weight_is_a_number_and_not_negative(double weight) =>
        Assert.Equal("Level", Assert.Throws<ArgumentException>(() => new LikenessWeights { Level = weight }).ParamName);

    [Fact]
    public void Something_has_to_count()
    {
        var nothing = new LikenessWeights { Composition = 0, Level = 0, Authorization = 0, Secrecy = 0, ThirdParties = 0, Involvement = 0, Purposes = 0 };
        var tooMuch = LikenessWeights.Default with { Level = double.MaxValue, Secrecy = double.MaxValue };

        Assert.Equal("weights", Assert.Throws<ArgumentException>(() => Likeness.Of(Official, Day, Mixed, Day, nothing)).ParamName);
        Assert.Equal("weights", Assert.Throws<ArgumentException>(() => Likeness.Of(Official, Day, Mixed, Day, tooMuch)).ParamName);
    }

    [Fact]
    public void There_is_no_likeness_to_a_channel_that_is_not_in_being()
    {
        var over = Mixed.During(Period.Parse("1993"));

        Assert.Equal("onThere", Assert.Throws<ArgumentException>(() => Likeness.Of(Official, Day, over, Day)).ParamName);
        Assert.Equal("onHere", Assert.Throws<ArgumentException>(() => Likeness.Of(over, Day, Official, Day)).ParamName);
    }

    [Fact]
    public void It_is_symmetric() =>
        Prop.ForAll(Channels, Others, (a, b) =>
        {
            var (one, other) = (Of(a, b), Of(b, a));
            return one.Least == other.Least && one.Most == other.Most && one.Alike == other.Alike
                && one.Features.Zip(other.Features).All(f => f.First.OnlyHere == f.Second.OnlyThere && f.First.OpenHere == f.Second.OpenThere);
        }).Check(Some);

    [Fact]
    public void A_channel_is_wholly_like_itself_however_little_of_it_is_known() =>
        Prop.ForAll(Channels, channel =>
        {
            var likeness = Of(channel, channel);
            return likeness.Least == 1 && likeness.Most == 1 && likeness.Different.IsEmpty;
        }).Check(Some);

    [Fact]
    public void What_is_unknown_of_two_channels_or_on_two_days_is_not_the_same_unknown()
    {
        var (one, other) = (new Channel("a", "A", Side.For(One)), new Channel("b", "B", Side.For(One)));

        Assert.Equal((0, 1), (Likeness.Of(one, Day, other, Day).Least, Likeness.Of(one, Day, other, Day).Most));
        Assert.Equal(0, Likeness.Of(one, Day, new Channel("a", "A", Side.For(Two)), Day).Least);
        Assert.Equal((0, 1), (Likeness.Of(one, Day, one, Day.AddDays(1)).Least, Likeness.Of(one, Day, one, Day.AddDays(1)).Most));
    }

    [Fact]
    public void It_is_an_interval_within_0_and_1_and_another_channel_of_which_the_same_is_known_may_be_wholly_like() =>
        Prop.ForAll(Channels, Others, (a, b) =>
        {
            var (likeness, copy) = (Of(a, b), Of(a, (Copy(a.Channel), a.On)));
            return likeness.Least >= 0 && likeness.Least <= likeness.Most && likeness.Most <= 1 && copy.Most == 1 && copy.Least <= 1;
        }).Check(Some);

    [Fact]
    public void Names_make_no_difference() =>
        Prop.ForAll(Channels, Others, (a, b) =>
            Of((a.Channel.Renamed(), a.On), b) == Of(a, b) && Of((a.Channel.Renamed(), a.On), (b.Channel.Renamed(), b.On)) == Of(a, b))
            .Check(Some);

    [Fact]
    public void Order_makes_no_difference() =>
        Prop.ForAll(Channels, Others, Gen.Choose(0, 10_000).ToArbitrary(), (a, b, seed) =>
            Of((a.Channel.Shuffled(new Random(seed)), a.On), b) == Of(a, b) && Of((a.Channel.Shuffled(new Random(seed)), a.On), a) == Of(a, a))
            .Check(Some);

    [Fact]
    public void The_same_question_has_the_same_answer() =>
        Prop.ForAll(Channels, Others, (a, b) => Of(a, b) == Of(a, b) && $"{Of(a, b)}" == $"{Of(a, b)}" && Of(a, b).GetHashCode() == Of(a, b).GetHashCode()
            && Of(a, b).Unknown == Of(a, b).Unknown).Check(Some);

    private static Likeness Of((Channel Channel, DateOnly On) here, (Channel Channel, DateOnly On) there) =>
        Likeness.Of(here.Channel, here.On, there.Channel, there.On);

    /// <summary>The same facts under another id: another channel of which the same is known.</summary>
    private static Channel Copy(Channel channel) => new Channel("copy", channel.Name, [.. channel.Sides])
    {
        Period = channel.Period,
        ThirdParties = channel.ThirdParties,
        Secrecy = channel.Secrecy,
        Purposes = channel.Purposes,
        Subjects = channel.Subjects,
        Encounters = channel.Encounters,
        Authorization = channel.Authorization,
        Involvements = channel.Involvements,
    };

    private static Person Officer(State state) => new($"officer-{state.Id}", "Officer") { Offices = [new Office(state, "Minister") { Branch = Branch.Minister, Period = Period.Parse("2020/2025") }] };

    private static Person Scholar() => new("scholar", "Scholar") { Offices = [] };
}
