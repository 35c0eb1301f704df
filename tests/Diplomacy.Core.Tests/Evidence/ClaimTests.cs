using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Tests.Channels;

namespace Diplomacy.Core.Tests.Evidence;

public class ClaimTests
{
    [Fact]
    public void A_value_alone_is_a_claim_that_nobody_in_particular_makes()
    {
        Claim<Purpose> claim = Purpose.Signal;

        Assert.Equal(new Claim<Purpose>(Purpose.Signal), claim);
        Assert.True(claim.By.IsEmpty);
        Assert.Equal(Truth.True, claim.Holds);
        Assert.Equal("Signal", claim.ToString());
    }

    [Fact]
    public void A_value_is_required()
    {
        Assert.Throws<ArgumentNullException>("value", () => new Claim<string>(null!));
        Assert.Throws<ArgumentNullException>("value", () => (Claim<string>)(string)null!);
    }

    [Fact]
    public void Claims_are_equal_when_value_and_attributions_are()
    {
        var claim = new Claim<string>("a", Cast.Nbc, Cast.Tass.Denying());

        Assert.Equal(new Claim<string>("a", Cast.Nbc, Cast.Tass.Denying()), claim);
        Assert.Equal(new Claim<string>("a", Cast.Nbc, Cast.Tass.Denying()).GetHashCode(), claim.GetHashCode());
        Assert.NotEqual(new Claim<string>("b", Cast.Nbc, Cast.Tass.Denying()), claim);
        Assert.NotEqual(new Claim<string>("a", Cast.Nbc), claim);
        Assert.NotEqual(new Claim<string>("a", Cast.Tass.Denying(), Cast.Nbc), claim);
    }

    [Fact]
    public void The_text_names_who_claims_it() =>
        Assert.Equal("a [nbc; tass, denied]", new Claim<string>("a", Cast.Nbc, Cast.Tass.Denying()).ToString());

    [Fact]
    public void What_is_asserted_holds_whatever_the_certainty()
    {
        foreach (var certainty in Enum.GetValues<Certainty>().Except([Certainty.Denied]))
        {
            ValueList<Attribution> by = [new Attribution(Cast.Nbc) { Certainty = certainty }];
            Assert.Equal(Truth.True, by.Holds());
        }
    }

    [Fact]
    public void What_is_only_denied_does_not_hold()
    {
        ValueList<Attribution> one = [Cast.Nbc.Denying()];
        ValueList<Attribution> two = [Cast.Nbc.Denying(), Cast.Tass.Denying()];

        Assert.Equal(Truth.False, one.Holds());
        Assert.Equal(Truth.False, two.Holds());
    }

    [Fact]
    public void What_one_alleges_and_another_denies_is_unknown()
    {
        ValueList<Attribution> by = [Cast.Nbc.Alleging(), Cast.Tass.Denying()];

        Assert.Equal(Truth.Unknown, by.Holds());
        Assert.Equal(Truth.Unknown, new Claim<string>("a", Cast.Tass.Denying(), Cast.Nbc).Holds);
    }

    [Fact]
    public void What_nobody_in_particular_asserts_holds() => Assert.Equal(Truth.True, default(ValueList<Attribution>).Holds());
}
