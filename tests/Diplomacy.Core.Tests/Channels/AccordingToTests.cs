using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Time;

namespace Diplomacy.Core.Tests.Channels;

public class AccordingToTests
{
    private static readonly Channel Talks = new("talks", "Talks", Side.For(Cast.Usa), Side.For(Cast.Russia));

    [Fact]
    public void At_least_one_source_is_named() => Assert.Throws<ArgumentException>("sources", () => Talks.AccordingTo());

    [Fact]
    public void The_undisputed_facts_of_other_sources_stay()
    {
        var channel = Talks with
        {
            Secrecy = Stated.By(Cast.Tass, Secrecy.Secret),
            Subjects = [new Subject("the war") { By = [Cast.Tass] }],
            Purposes = [new Claim<Purpose>(Purpose.Signal, Cast.Monthly)],
        };

        Assert.Equal(channel, channel.AccordingTo("nbc"));
    }

    [Fact]
    public void Of_two_values_the_one_that_the_source_asserts_stays()
    {
        var channel = Talks with { Secrecy = Stated.By(Cast.Nbc, Secrecy.Secret).And(Cast.Tass, Secrecy.Public) };

        Assert.Equal(Stated.By(Cast.Nbc, Secrecy.Secret), channel.AccordingTo("nbc").Secrecy);
        Assert.Equal(Stated.By(Cast.Tass, Secrecy.Public), channel.AccordingTo("tass").Secrecy);
    }

    [Fact]
    public void A_dispute_among_the_chosen_sources_or_without_them_stays_a_dispute()
    {
        var channel = Talks with { Secrecy = Stated.By(Cast.Nbc, Secrecy.Secret).And(Cast.Tass, Secrecy.Public) };

        Assert.Equal(channel, channel.AccordingTo("nbc", "tass"));
        Assert.Equal(channel, channel.AccordingTo("monthly"));
        Assert.Equal(Stated.By(Cast.Tass, Secrecy.Public), channel.AccordingTo("monthly", "tass").Secrecy);
    }

    [Fact]
    public void A_fact_that_the_source_alleges_holds_and_one_that_it_denies_does_not()
    {
        var channel = Talks with
        {
            Subjects = [new Subject("the war") { By = [Cast.Nbc.Alleging(), Cast.Tass.Denying()] }],
        };

        Assert.Equal(Truth.Unknown, channel.Subjects[0].By.Holds());
        Assert.Equal(Truth.True, channel.AccordingTo("nbc").Subjects[0].By.Holds());
        Assert.Equal(Truth.False, channel.AccordingTo("tass").Subjects[0].By.Holds());
        Assert.Equal(Truth.Unknown, channel.AccordingTo("monthly").Subjects[0].By.Holds());
    }

    [Fact]
    public void A_list_keeps_its_entries_and_its_completeness()
    {
        var channel = Talks with
        {
            Subjects = [new Subject("the war") { By = [Cast.Nbc.Alleging(), Cast.Tass.Denying()] }, new Subject("trade")],
        };

        Assert.Equal(2, channel.AccordingTo("tass").Subjects.Count);
        Assert.True(channel.AccordingTo("tass").Subjects.IsComplete);
        Assert.False((channel with { Subjects = channel.Subjects.AndOthers() }).AccordingTo("tass").Subjects.IsComplete);
    }

    [Fact]
    public void What_the_source_says_of_a_participant_and_of_his_offices_settles_those_too()
    {
        var envoy = new Person("carter", "Jimmy Carter")
        {
            Offices = [new Office(Cast.Usa, "Envoy") { Period = Period.Parse("1994"), By = [Cast.Nbc, Cast.Tass.Denying()] }],
        };
        var channel = new Channel("visit", "A visit", Side.For(Cast.Usa).Seating(new Participant(envoy)
        {
            Capacity = Stated.By(Cast.Nbc, Capacity.Official).And(Cast.Tass, Capacity.Private),
            By = [Cast.Nbc, Cast.Monthly.Denying()],
        }));

        Participant Seen(string source) => channel.AccordingTo(source).Sides[0].Participants[0];

        Assert.Equal(Truth.True, Seen("nbc").Capacity.Is(Capacity.Official));
        Assert.Equal(Truth.True, Seen("tass").Capacity.Is(Capacity.Private));
        Assert.Equal(Truth.Unknown, Seen("monthly").Capacity.Is(Capacity.Private));
        Assert.Equal(Truth.True, Seen("nbc").Who.Offices[0].By.Holds());
        Assert.Equal(Truth.False, Seen("tass").Who.Offices[0].By.Holds());
        Assert.Equal(Truth.Unknown, Seen("monthly").Who.Offices[0].By.Holds());
        Assert.Equal(Truth.True, Seen("nbc").By.Holds());
        Assert.Equal(Truth.False, Seen("monthly").By.Holds());
        Assert.Equal(Truth.Unknown, Seen("tass").By.Holds());
    }

    [Fact]
    public void Of_statements_on_backing_that_contradict_each_other_those_of_the_source_stay()
    {
        AuthorizationStatement Says(AuthorizationStatus status, Attribution by) =>
            new(Cast.Usa, AuthorizationScope.Contact, status) { By = [by] };
        var (authorized, denied, aware) = (
            Says(AuthorizationStatus.Authorized, Cast.Nbc),
            Says(AuthorizationStatus.Endorsed, Cast.Tass.Denying()),
            Says(AuthorizationStatus.Aware, Cast.Monthly));
        var channel = Talks.Backed(authorized, denied, aware);

        Assert.Equal([authorized, aware], channel.AccordingTo("nbc").Authorization.ToArray());
        Assert.Equal([denied, aware], channel.AccordingTo("tass").Authorization.ToArray());
        Assert.Equal(channel, channel.AccordingTo("monthly"));
        Assert.Equal(channel, channel.AccordingTo("nbc", "tass"));
    }

    [Fact]
    public void Statements_on_different_parties_do_not_contradict_each_other()
    {
        var ours = new AuthorizationStatement(Cast.Usa, AuthorizationScope.Contact, AuthorizationStatus.Instructed) { By = [Cast.Nbc] };
        var theirs = new AuthorizationStatement(Cast.Russia, AuthorizationScope.Contact, AuthorizationStatus.Prohibited) { By = [Cast.Tass] };

        Assert.Equal([ours, theirs], Talks.Backed(ours, theirs).AccordingTo("tass").Authorization.ToArray());
    }

    [Fact]
    public void Of_a_party_s_own_word_and_what_is_attributed_to_it_a_source_that_tells_one_keeps_that()
    {
        Position Held(bool favours, Attribution by) => new(Cast.Usa, "referendums") { Favours = favours, By = [by] };
        var own = Held(false, Cast.Nbc);
        var attributed = Held(true, Cast.Tass) with { AttributedBy = Cast.Haass };
        var channel = Talks with { Positions = [own, attributed] };

        Assert.Equal([own], channel.AccordingTo("nbc").Positions.ToArray());
        Assert.Equal([attributed], channel.AccordingTo("tass").Positions.ToArray());
        Assert.False(channel.AccordingTo("tass").Positions.IsComplete);
        Assert.Equal(channel, channel.AccordingTo("nbc", "tass"));
        Assert.Equal(channel, channel.AccordingTo("monthly"));

        // Neither two attributed positions, nor positions on other issues, of other parties, of other times or that are unknown contradict each other.
        foreach (var other in new[]
        {
            own with { AttributedBy = Cast.Kupchan }, own with { Favours = true }, own with { Favours = default },
            new Position(Cast.Russia, "referendums") { Favours = false, By = [Cast.Nbc] }, new Position(Cast.Usa, "borders") { Favours = false, By = [Cast.Nbc] },
        })
        {
            var together = Talks with { Positions = [other, attributed] };
            Assert.Equal(together, together.AccordingTo("tass"));
        }

        var apart = Talks with { Positions = [own with { Period = Period.Parse("2022") }, attributed with { Period = Period.Parse("2023") }] };
        Assert.Equal(apart, apart.AccordingTo("tass"));
        var denied = Talks with { Positions = [own with { Favours = Stated.By(Cast.Nbc.Denying(), true) }, attributed] };
        Assert.Equal([attributed], denied.AccordingTo("tass").Positions.ToArray());
    }
}
