using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Time;

namespace Diplomacy.Core.Tests.Channels;

public class KnownOnTests
{
    private static readonly Channel Talks = new("talks", "Talks", Side.For(Cast.Usa), Side.For(Cast.Russia));

    private static bool IsKnown(Attribution by, string day) =>
        (Talks with { Secrecy = Stated.By(by, Secrecy.Secret) }).KnownOn(Cast.Day(day)).Secrecy.IsKnown;

    [Fact]
    public void A_fact_is_known_from_the_day_on_which_it_was_said()
    {
        var kirby = Cast.Nbc.Quoting("John Kirby", Cast.Date("2023-06-30"));

        Assert.False(IsKnown(kirby, "2023-06-29"));
        Assert.True(IsKnown(kirby, "2023-06-30"));
    }

    [Fact]
    public void What_has_no_date_of_its_own_is_dated_by_its_source()
    {
        Assert.False(IsKnown(Cast.Nbc, "2023-07-05"));
        Assert.True(IsKnown(Cast.Nbc, "2023-07-06"));
        Assert.True(IsKnown(Cast.Nbc.Quoting("John Kirby"), "2023-07-06"));
    }

    [Fact]
    public void What_was_said_later_than_its_source_is_known_later()
    {
        Assert.False(IsKnown(Cast.Nbc.Quoting("an added note", Cast.Date("2023-07-08")), "2023-07-07"));
        Assert.True(IsKnown(Cast.Nbc.Quoting("an added note", Cast.Date("2023-07-08")), "2023-07-08"));
    }

    [Theory]
    [InlineData("2023-07", "2023-07-30", false)]
    [InlineData("2023-07", "2023-07-31", true)]
    [InlineData("2023", "2023-12-30", false)]
    [InlineData("2023", "2023-12-31", true)]
    [InlineData("2023-07-10~", "2023-07-10", false)]
    [InlineData("2023-07-10~", "2023-07-11", true)]
    [InlineData("2023-07-10?", "2030-01-01", false)]
    [InlineData("XXXX", "2030-01-01", false)]
    public void A_partial_date_counts_when_it_was_certainly_said_by_then(string said, string day, bool isKnown) =>
        Assert.Equal(isKnown, IsKnown(new Attribution(Cast.Nbc) { Said = Cast.Date(said) }, day));

    [Fact]
    public void What_has_no_date_at_all_is_left_out() => Assert.False(IsKnown(Cast.Undated, "2030-01-01"));

    [Fact]
    public void What_nobody_in_particular_asserts_stays()
    {
        var channel = Talks.InSecret().About("the war", Cast.Ukraine).With(new ThirdParty(Cast.Council, ThirdPartyFunction.Host));

        Assert.Equal(channel, channel.KnownOn(DateOnly.MinValue));
    }

    [Fact]
    public void A_dispute_is_one_from_the_day_of_the_later_word()
    {
        var channel = Talks with { Secrecy = Stated.By(Cast.Nbc, Secrecy.Secret).And(Cast.Tass, Secrecy.Public) };

        Assert.Equal(default, channel.KnownOn(Cast.Day("2023-07-05")).Secrecy);
        Assert.Equal(Truth.True, channel.KnownOn(Cast.Day("2023-07-31")).Secrecy.Is(Secrecy.Secret));
        Assert.True(channel.KnownOn(Cast.Day("2023-08-01")).Secrecy.IsDisputed);
    }

    [Fact]
    public void A_denial_is_known_from_its_day_too()
    {
        var channel = Talks with { Subjects = [new Subject("the war") { By = [Cast.Nbc, Cast.Tass.Denying()] }] };

        Assert.Equal(Truth.True, channel.KnownOn(Cast.Day("2023-07-31")).Subjects[0].By.Holds());
        Assert.Equal(Truth.Unknown, channel.KnownOn(Cast.Day("2023-08-01")).Subjects[0].By.Holds());
    }

    [Fact]
    public void A_complete_list_that_loses_an_entry_is_open()
    {
        var war = new Subject("the war") { By = [Cast.Tass] };
        var trade = new Subject("trade") { By = [Cast.Nbc] };
        var channel = Talks.About(war, trade);

        Assert.Equal([war, trade], channel.KnownOn(Cast.Day("2023-08-01")).Subjects);
        Assert.Equal(Listing.AndOthers(trade), channel.KnownOn(Cast.Day("2023-07-31")).Subjects);
        Assert.True(channel.KnownOn(Cast.Day("2023-07-05")).Subjects.IsUnknown);
    }

    [Fact]
    public void An_open_list_stays_open_and_an_empty_one_complete()
    {
        var open = Talks with { Subjects = Listing.AndOthers(new Subject("the war")), Involvements = [] };

        Assert.Equal(open, open.KnownOn(DateOnly.MinValue));
    }

    [Fact]
    public void What_an_entry_rests_on_is_cut_to_the_day_and_so_are_its_own_facts()
    {
        var subject = new Subject("the war")
        {
            Affects = [new Claim<Party>(Cast.Ukraine, Cast.Nbc), new Claim<Party>(Cast.Russia, Cast.Tass)],
            By = [Cast.Nbc, Cast.Tass],
        };

        Assert.Equal(
            new Subject("the war") { Affects = Listing.AndOthers(new Claim<Party>(Cast.Ukraine, Cast.Nbc)), By = [Cast.Nbc] },
            Talks.About(subject).KnownOn(Cast.Day("2023-07-31")).Subjects[0]);
    }

    [Fact]
    public void A_participant_his_capacity_and_his_offices_are_known_from_their_days()
    {
        var lavrov = new Person("lavrov", "Sergey Lavrov")
        {
            Offices = [new Office(Cast.Russia, "Minister") { Period = Period.Parse("2004/.."), By = [Cast.Tass] }],
        };
        var side = Side.For(Cast.Russia).Seating(
            new Participant(lavrov) { Capacity = Stated.By(Cast.Monthly, Capacity.Official) },
            new Participant(Cast.Kupchan) { By = [Cast.Nbc] });
        var channel = new Channel("talks", "Talks", side);

        var july6 = channel.KnownOn(Cast.Day("2023-07-06")).Sides[0].Participants;
        Assert.Equal(2, july6.Count);
        Assert.True(july6.IsComplete);
        Assert.False(july6[0].Capacity.IsKnown);
        Assert.True(july6[0].Who.Offices.IsUnknown);
        Assert.Null(july6[0].Who.ServiceOf(Cast.Russia, Cast.Day("2023-04-24")));

        var july31 = channel.KnownOn(Cast.Day("2023-07-31")).Sides[0].Participants;
        Assert.True(july31[0].Capacity.IsKnown);
        Assert.True(july31[0].Who.Offices.IsUnknown);

        Assert.Equal(channel, channel.KnownOn(Cast.Day("2023-08-01")));
        var july5 = channel.KnownOn(Cast.Day("2023-07-05")).Sides[0].Participants;
        Assert.Single(july5);
        Assert.False(july5.IsComplete);
    }

    [Fact]
    public void Both_lenses_can_be_used_together()
    {
        var channel = Talks with
        {
            Secrecy = Stated.By(Cast.Nbc, Secrecy.Secret).And(Cast.Tass, Secrecy.Public),
            Format = Stated.By(Cast.Monthly, Format.Direct),
        };
        var seen = channel.AccordingTo("tass").KnownOn(Cast.Day("2023-07-31"));

        Assert.False(seen.Secrecy.IsKnown);
        Assert.True(seen.Format.IsKnown);
        Assert.True(channel.KnownOn(Cast.Day("2023-07-31")).AccordingTo("tass").Secrecy.Is(Secrecy.Secret).IsTrue);
    }
}
