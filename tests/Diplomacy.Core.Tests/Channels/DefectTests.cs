using Diplomacy.Core.Actors;
using Diplomacy.Core.Authority;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Time;

namespace Diplomacy.Core.Tests.Channels;

public class DefectTests
{
    private static readonly Channel Talks = new("talks", "Talks", Side.For(Cast.Usa), Side.For(Cast.Russia));

    private static readonly Person Envoy = new("envoy", "An envoy")
    {
        Offices = [new Office(Cast.Usa, "Envoy") { By = [Cast.Tass] }],
    };

    [Fact]
    public void Offices_are_known_from_their_days_wherever_the_person_stands()
    {
        var channel = Talks with
        {
            ThirdParties = [new ThirdParty(Envoy, ThirdPartyFunction.Mediator)],
            Encounters = [new Encounter(Period.Parse("2023-04-24")) { Present = [Envoy] }],
            Commitments = [new Commitment(CommitmentKind.Treaty, "A treaty") { Signatures = [new Signature(Envoy, Cast.Usa, SignatureKind.Signed)] }],
            Effects = [new Effect(EffectKind.Help, "peace") { To = Envoy }],
            Positions = [new Position(Cast.Usa, "peace") { AttributedBy = Envoy }],
        };

        Assert.Equal(5, Facts.Attributions(channel).Count);
        Assert.Empty(Facts.Attributions(channel.KnownOn(Cast.Day("2023-07-31"))));
        Assert.Equal(channel, channel.KnownOn(Cast.Day("2023-08-01")));
    }

    [Fact]
    public void Statements_on_backing_at_different_times_do_not_contradict_each_other()
    {
        var authorized = new AuthorizationStatement(Cast.Usa, AuthorizationScope.Contact, AuthorizationStatus.Authorized)
        {
            Period = Period.Parse("1993-01-01/1993-06-30"),
            By = [Cast.Nbc],
        };
        var prohibited = new AuthorizationStatement(Cast.Usa, AuthorizationScope.Contact, AuthorizationStatus.Prohibited)
        {
            Period = Period.Parse("1993-07-01/.."),
            By = [Cast.Tass],
        };

        Assert.Equal([authorized, prohibited], Talks.Backed(authorized, prohibited).AccordingTo("tass").Authorization.ToArray());
    }

    [Fact]
    public void A_statement_on_backing_that_nobody_in_particular_makes_stays_whoever_is_chosen()
    {
        var plain = new AuthorizationStatement(Cast.Usa, AuthorizationScope.Contact, AuthorizationStatus.Authorized);
        var denied = new AuthorizationStatement(Cast.Usa, AuthorizationScope.Contact, AuthorizationStatus.Endorsed) { By = [Cast.Tass.Denying()] };
        var channel = Talks.Backed(plain, denied);

        Assert.Equal(channel, channel.AccordingTo("tass"));
    }

    [Fact]
    public void What_contradicts_nobody_is_no_part_of_a_dispute()
    {
        var channel = Talks with
        {
            Secrecy = Stated.By(Cast.Nbc, Secrecy.Secret).And(Cast.Tass.Denying(), Secrecy.Secret).And(Cast.Monthly.Denying(), Secrecy.Public),
        };

        Assert.Equal(Truth.False, channel.AccordingTo("tass").Secrecy.Is(Secrecy.Public));
        Assert.True(channel.AccordingTo("monthly").Secrecy.IsDisputed);
    }

    [Fact]
    public void A_statement_that_may_apply_and_would_contradict_leaves_the_answer_open()
    {
        var aware = new AuthorizationStatement(Cast.Usa, AuthorizationScope.Contact, AuthorizationStatus.Aware);
        var denied = new AuthorizationStatement(Cast.Usa, AuthorizationScope.Contact, AuthorizationStatus.Aware)
        {
            Period = Period.Parse("2023-07"),
            By = [Cast.Tass.Denying()],
        };

        Assert.Null(AuthorizationRules.StatusOf(Talks.Backed(aware, denied), Cast.Usa, AuthorizationScope.Contact, new DateOnly(2023, 7, 7)).Status);
    }

    [Fact]
    public void A_value_that_does_not_exist_is_refused_wherever_it_is_stated()
    {
        Assert.ThrowsAny<ArgumentException>(() => Cast.Haass.As((Part)99));
        Assert.ThrowsAny<ArgumentException>(() => new Participant(Cast.Haass) { Capacity = (Capacity)0 });
        Assert.ThrowsAny<ArgumentException>(() => new Claim<Purpose>((Purpose)8));
        Assert.ThrowsAny<ArgumentException>(() => Stated.By(Cast.Nbc, (Secrecy)99));
    }

    [Fact]
    public void Null_is_refused_wherever_something_is_listed()
    {
        Assert.ThrowsAny<ArgumentException>(() => Side.For(Cast.Usa).Seating((Participant)null!));
        Assert.ThrowsAny<ArgumentException>(() => new Channel("talks", "Talks", (Side)null!));
        Assert.ThrowsAny<ArgumentException>(() => new Claim<string>("a", (Attribution)null!));
        Assert.ThrowsAny<ArgumentException>(() => (Stated<Secrecy>)(Claim<Secrecy>)null!);
        Assert.ThrowsAny<ArgumentException>(() => default(Stated<Secrecy>).And(null!, Secrecy.Secret));
    }
}
