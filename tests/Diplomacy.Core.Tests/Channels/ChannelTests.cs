using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Time;

namespace Diplomacy.Core.Tests.Channels;

public class ChannelTests
{
    private static readonly Side Us = Side.For(Cast.Usa).Seating(Cast.Haass.Privately());
    private static readonly Side Them = Side.For(Cast.Russia).Seating(Cast.Lavrov.Officially());
    private static readonly Channel Dinner = new("dinner", "A dinner in New York", Us, Them);

    [Fact]
    public void Of_a_channel_nothing_is_stated_but_its_sides()
    {
        Assert.Equal("dinner", Dinner.Id);
        Assert.Equal("A dinner in New York", Dinner.Name);
        Assert.Equal([Us, Them], Dinner.Sides.ToArray());
        Assert.Equal(default, Dinner.Period);
        Assert.Equal(default, Dinner.Format);
        Assert.Equal(default, Dinner.Secrecy);
        Assert.True(Dinner.ThirdParties.IsUnknown);
        Assert.True(Dinner.Disclosures.IsUnknown);
        Assert.True(Dinner.Purposes.IsUnknown);
        Assert.True(Dinner.Subjects.IsUnknown);
        Assert.True(Dinner.Encounters.IsUnknown);
        Assert.True(Dinner.Authorization.IsUnknown);
        Assert.True(Dinner.Involvements.IsUnknown);
        Assert.True(Dinner.Commitments.IsUnknown);
        Assert.True(Dinner.Effects.IsUnknown);
        Assert.True(Dinner.Positions.IsUnknown);
        Assert.True(Dinner.Links.IsUnknown);
        Assert.True(Dinner.Labels.IsUnknown);
        Assert.Equal("A dinner in New York", Dinner.ToString());
    }

    [Fact]
    public void A_channel_needs_an_id_a_name_and_a_side()
    {
        Assert.Throws<ArgumentNullException>("id", () => new Channel(null!, "Dinner", Us));
        Assert.Throws<ArgumentException>("id", () => new Channel("A dinner", "Dinner", Us));
        Assert.Throws<ArgumentNullException>("name", () => new Channel("dinner", null!, Us));
        Assert.Throws<ArgumentException>("name", () => new Channel("dinner", " ", Us));
        Assert.Throws<ArgumentException>("sides", () => new Channel("dinner", "Dinner"));
        Assert.Throws<ArgumentException>("sides", () => Channel.Between("dinner", "Dinner"));
    }

    [Fact]
    public void One_side_will_do() => Assert.Single(new Channel("dialogue", "Within one community", Side.OfMembers("us", "Us")).Sides);

    [Fact]
    public void Two_sides_have_different_ids()
    {
        Assert.Throws<ArgumentException>("sides", () => new Channel("dinner", "Dinner", Us, Side.For(Cast.Usa)));
        Assert.Throws<ArgumentException>(
            "sides", () => new Channel("dinner", "Dinner", Us, Them, Side.OfMembers("usa", "Other Americans")));
    }

    [Fact]
    public void One_id_does_not_stand_for_two_different_people()
    {
        var other = new Person("haass", "Another Haass");
        var sameWithOffices = Cast.Haass with { Offices = [] };

        Assert.Throws<ArgumentException>("sides", () => new Channel("dinner", "Dinner", Us, Side.For(Cast.Russia).Seating(other)));
        Assert.Throws<ArgumentException>("sides", () => new Channel("dinner", "Dinner", Us, Side.For(Cast.Russia).Seating(sameWithOffices)));
        Assert.Throws<ArgumentException>(
            "sides", () => new Channel("dinner", "Dinner", Us, Side.For(Cast.Russia).Seating(new Group("haass", "Richard Haass"))));
    }

    [Fact]
    public void One_person_may_sit_on_two_sides() =>
        Assert.Equal(2, new Channel("dinner", "Dinner", Us, Side.For(Cast.Russia).Seating(Cast.Haass)).Sides.Count);

    [Fact]
    public void The_side_of_a_party_is_found_by_the_id_of_the_party()
    {
        var channel = new Channel("dinner", "Dinner", Us, Side.OfMembers("plo", "Members of the PLO"));

        Assert.Same(Us, channel.SideOf(Cast.Usa));
        Assert.Same(Us, channel.SideOf(new State("usa", "USA")));
        Assert.Null(channel.SideOf(Cast.Russia));
        Assert.Null(channel.SideOf(Cast.Plo));
        Assert.Throws<ArgumentNullException>("party", () => channel.SideOf(null!));
    }

    [Fact]
    public void The_fluent_way_and_the_object_initializer_give_equal_values()
    {
        var period = Period.Parse("2023-04-24");
        var host = new ThirdParty(Cast.Council, ThirdPartyFunction.Host);
        var mediator = new ThirdParty(Cast.Plo, ThirdPartyFunction.Mediator);
        var aware = new AuthorizationStatement(Cast.Usa, AuthorizationScope.Contact, AuthorizationStatus.Aware);
        var disavowed = new AuthorizationStatement(Cast.Usa, AuthorizationScope.Message, AuthorizationStatus.Disavowed);
        var told = new Involvement(Cast.Ukraine) { Degree = Degree.Informed };
        var absent = new Involvement(Cast.Plo) { Degree = Degree.None };

        Assert.Equal(Dinner, Channel.Between("dinner", "A dinner in New York", Us, Them));
        Assert.Equal(Dinner with { Period = period }, Dinner.During(period));
        Assert.Equal(Dinner with { ThirdParties = [host] }, Dinner.With(host));
        Assert.Equal(Dinner with { ThirdParties = [host, mediator] }, Dinner.With(host).With(mediator));
        Assert.Equal(Dinner with { Authorization = [aware, disavowed] }, Dinner.Backed(aware, disavowed));
        Assert.Equal(Dinner with { Authorization = [aware, disavowed] }, Dinner.Backed(aware).Backed(disavowed));
        Assert.Equal(Dinner with { Involvements = [told, absent] }, Dinner.Involving(told, absent));
        Assert.Equal(Dinner with { Involvements = [told, absent] }, Dinner.Involving(told).Involving(absent));
        Assert.Equal(Dinner with { Secrecy = Secrecy.Secret }, Dinner.InSecret());
        Assert.Equal(Dinner with { Secrecy = Secrecy.Public }, Dinner.InPublic());
        Assert.Equal(
            new Channel("dinner", "A dinner in New York", Us, Them)
            {
                Period = period,
                ThirdParties = [host],
                Subjects = [new Subject("the war") { Affects = [Cast.Ukraine] }],
                Authorization = [aware],
                Involvements = [told],
                Secrecy = Secrecy.Secret,
            },
            Dinner.InSecret().Involving(told).Backed(aware).About("the war", Cast.Ukraine).With(host).During(period));
    }

    [Fact]
    public void A_subject_affects_the_parties_named_and_nobody_else()
    {
        Subject war = new("the war") { Affects = [Cast.Ukraine, Cast.Russia] }, trade = new("trade") { Affects = [] };

        Assert.Equal(Dinner with { Subjects = [war] }, Dinner.About("the war", Cast.Ukraine, Cast.Russia));
        Assert.Equal(Dinner with { Subjects = [trade] }, Dinner.About("trade"));
        Assert.Equal(Dinner with { Subjects = [war, trade] }, Dinner.About(war, trade));
        Assert.Equal(Dinner with { Subjects = [war, trade] }, Dinner.About(war).About("trade"));
        Assert.Throws<ArgumentNullException>("title", () => Dinner.About((string)null!));
        Assert.Throws<ArgumentException>("title", () => Dinner.About(" ", Cast.Ukraine));
    }

    [Fact]
    public void Two_subjects_or_two_commitments_have_different_titles()
    {
        var (war, again) = (new Subject("the war") { Affects = [Cast.Ukraine] }, new Subject("the war"));
        var treaty = new Commitment(CommitmentKind.Treaty, "A paper");
        var communique = new Commitment(CommitmentKind.Communique, "A paper");

        Assert.Throws<ArgumentException>("Subjects", () => Dinner.About(war, again));
        Assert.Throws<ArgumentException>("Subjects", () => Dinner.About(war).About("the war"));
        Assert.Throws<ArgumentException>("Subjects", () => Dinner with { Subjects = Listing.AndOthers(war, again) });
        Assert.Throws<ArgumentException>("Commitments", () => Dinner with { Commitments = [treaty, communique] });
    }

    [Fact]
    public void Changing_a_channel_leaves_the_old_one_as_it_was()
    {
        var before = new Channel("dinner", "A dinner in New York", Us, Them);
        _ = before.InSecret().About("the war").During(Period.Parse("2023"));
        _ = Us.Seating(Cast.Kupchan);

        Assert.Equal(Dinner, before);
        Assert.Single(before.Sides[0].Participants);
    }

    [Fact]
    public void Two_channels_built_apart_are_equal()
    {
        static Channel Build() => Channel.Between(
                "dinner",
                "A dinner in New York",
                Side.For(new State("usa", "United States")).Seating(new Person("haass", "Richard Haass").Privately()),
                Side.For(new State("russia", "Russia")))
            .About("the war", new State("ukraine", "Ukraine"))
            .Backed(new AuthorizationStatement(new State("usa", "United States"), AuthorizationScope.Contact, AuthorizationStatus.Aware)
            {
                By = [new Source("nbc", "Talks in secret").Quoting("John Kirby")],
            });

        Assert.Equal(Build(), Build());
        Assert.Equal(Build().GetHashCode(), Build().GetHashCode());
        Assert.NotEqual(Build(), Build().InSecret());
        Assert.NotEqual(Build(), Build() with { Involvements = [] });
    }

    [Fact]
    public void The_order_of_the_sides_tells_channels_apart() =>
        Assert.NotEqual(new Channel("d", "D", Us, Them), new Channel("d", "D", Them, Us));
}
