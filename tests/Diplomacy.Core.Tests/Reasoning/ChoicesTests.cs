using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Reasoning;

namespace Diplomacy.Core.Tests.Reasoning;

/// <summary>Values of an enum as bits.</summary>
public class ChoicesTests
{
    private static readonly Attribution Denial = new(new Source("a", "A")) { Certainty = Certainty.Denied };

    [Fact]
    public void Each_value_has_the_bit_of_its_place_whatever_the_numbers_begin_with()
    {
        Assert.Equal([1u, 2u, 4u], new[] { Secrecy.Secret, Secrecy.Confidential, Secrecy.Public }.Select(Choices.Bit));
        Assert.Equal([1u, 2u, 4u, 8u], Enum.GetValues<Verdict>().Select(Choices.Bit));
        Assert.Equal(0b111u, Choices.All<Secrecy>());
        Assert.Equal([Secrecy.Secret, Secrecy.Public], Choices.ValuesOf<Secrecy>(0b101));
    }

    [Fact]
    public void What_is_stated_leaves_the_one_value_or_those_not_denied_or_any_where_it_contradicts_itself()
    {
        Assert.Equal(0b010u, Choices.Of<Secrecy>(Secrecy.Confidential));
        Assert.Equal(0b111u, Choices.Of(default(Stated<Secrecy>)));
        Assert.Equal(0b110u, Choices.Of(Stated.By(Denial, Secrecy.Secret)));
        Assert.Equal(0b100u, Choices.Of(Stated.By(Denial, Secrecy.Secret).And(Denial, Secrecy.Confidential)));
        Assert.Equal(0b111u, Choices.Of(Stated.By(Denial, Secrecy.Secret).And(Denial, Secrecy.Confidential).And(Denial, Secrecy.Public)));
    }

    [Theory]
    [InlineData(0b011, 0b111, "true")]
    [InlineData(0b011, 0b011, "true")]
    [InlineData(0b011, 0b100, "false")]
    [InlineData(0b011, 0b110, "unknown")]
    public void What_is_possible_lies_within_some_answers_or_beside_them_or_partly(uint possible, uint answers, string within) =>
        Assert.Equal(within, Choices.Within(possible, answers).ToString());
}
