namespace Diplomacy.Core.Tests.Kernel;

public class TruthTests
{
    private static readonly Truth[] All = [Truth.False, Truth.Unknown, Truth.True];

    /// <summary>What a truth stands for: the booleans that it can still turn out to be.</summary>
    private static bool[] Possible(Truth truth) => truth.IsTrue ? [true] : truth.IsFalse ? [false] : [true, false];

    private static Truth From(IEnumerable<bool> possible)
    {
        var values = possible.Distinct().ToArray();
        return values.Length == 2 ? Truth.Unknown : Truth.Of(values.Single());
    }

    [Fact]
    public void The_default_is_unknown() => Assert.Equal(Truth.Unknown, default);

    [Fact]
    public void The_three_answers_differ()
    {
        Assert.Equal(3, All.Distinct().Count());
        Assert.True(Truth.True != Truth.False && Truth.True != Truth.Unknown && Truth.False != Truth.Unknown);
    }

    [Theory]
    [InlineData(true, true, false, true, true, "true")]
    [InlineData(false, false, true, true, false, "false")]
    [InlineData(null, false, false, false, true, "unknown")]
    public void An_answer_tells_what_it_is(
        bool? value, bool isTrue, bool isFalse, bool isKnown, bool isPossible, string text)
    {
        var truth = value is { } known ? Truth.Of(known) : Truth.Unknown;

        Assert.Equal(isTrue, truth.IsTrue);
        Assert.Equal(isFalse, truth.IsFalse);
        Assert.Equal(isKnown, truth.IsKnown);
        Assert.Equal(isPossible, truth.IsPossible);
        Assert.Equal(text, truth.ToString());
    }

    [Fact]
    public void A_boolean_is_a_truth()
    {
        Truth yes = true, no = false;

        Assert.Equal(Truth.True, yes);
        Assert.Equal(Truth.False, no);
    }

    [Fact]
    public void And_or_and_not_are_what_every_way_of_filling_in_the_unknown_gives()
    {
        foreach (var a in All)
        {
            Assert.Equal(From(Possible(a).Select(x => !x)), !a);
            foreach (var b in All)
            {
                Assert.Equal(From(Possible(a).SelectMany(_ => Possible(b), (x, y) => x && y)), a & b);
                Assert.Equal(From(Possible(a).SelectMany(_ => Possible(b), (x, y) => x || y)), a | b);
            }
        }
    }

    [Fact]
    public void The_method_forms_are_the_operators()
    {
        foreach (var a in All)
        {
            Assert.Equal(!a, a.LogicalNot());
            foreach (var b in All)
            {
                Assert.Equal(a & b, a.BitwiseAnd(b));
                Assert.Equal(a | b, a.BitwiseOr(b));
            }
        }
    }

    [Fact]
    public void The_laws_of_three_valued_logic_hold()
    {
        foreach (var a in All)
        {
            Assert.Equal(a, !!a);
            Assert.Equal(a, a & a);
            Assert.Equal(a, a | a);
            Assert.Equal(a, a & Truth.True);
            Assert.Equal(a, a | Truth.False);
            foreach (var b in All)
            {
                Assert.Equal(a & b, b & a);
                Assert.Equal(a | b, b | a);
                Assert.Equal(!(a & b), !a | !b);
                Assert.Equal(!(a | b), !a & !b);
                Assert.Equal(a, a & (a | b));
                Assert.Equal(a, a | (a & b));
                foreach (var c in All)
                {
                    Assert.Equal(a & b & c, a & (b & c));
                    Assert.Equal(a | b | c, a | (b | c));
                    Assert.Equal(a & (b | c), (a & b) | (a & c));
                    Assert.Equal(a | (b & c), (a | b) & (a | c));
                }
            }
        }
    }

    [Fact]
    public void The_operators_alone_do_not_see_that_one_unknown_occurs_twice()
    {
        var x = Truth.Unknown;

        Assert.Equal(Truth.Unknown, x | !x);
        Assert.Equal(Truth.Unknown, x & !x);
    }

    [Fact]
    public void Equality_is_that_of_the_answer()
    {
        foreach (var a in All)
        {
            foreach (var b in All)
            {
                var same = a.ToString() == b.ToString();
                Assert.Equal(same, a == b);
                Assert.Equal(!same, a != b);
                Assert.Equal(same, a.Equals(b));
                Assert.Equal(same, a.Equals((object)b));
                Assert.Equal(same, a.GetHashCode() == b.GetHashCode());
            }

            Assert.False(a.Equals(null));
            Assert.False(a.Equals((object)true));
        }
    }
}
