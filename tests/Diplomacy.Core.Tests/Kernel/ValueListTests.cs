using System.Collections;
using System.Collections.Immutable;
using Diplomacy.Core.Tests.Time;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Core.Tests.Kernel;

public class ValueListTests
{
    private static readonly Arbitrary<int[]> Arrays = Gen.Choose(0, 2).ArrayOf().Resize(4).ToArbitrary();

    [Fact]
    public void The_default_is_the_empty_list()
    {
        ValueList<string> nothing = default;
        ValueList<string> empty = [];

        Assert.True(nothing.IsEmpty);
        Assert.Empty(nothing);
        Assert.Equal("[]", nothing.ToString());
        Assert.True(nothing == empty);
        Assert.True(empty.Equals((object)nothing));
        Assert.Equal(empty.GetHashCode(), nothing.GetHashCode());
        Assert.Throws<IndexOutOfRangeException>(() => nothing[0]);
    }

    [Fact]
    public void A_list_holds_its_items_in_their_order()
    {
        ValueList<string> list = ["c", "a", "b"];

        Assert.False(list.IsEmpty);
        Assert.Equal(3, list.Count);
        Assert.Equal(["c", "a", "b"], list.ToArray());
        Assert.Equal("c", list[0]);
        Assert.Equal("b", list[2]);
        Assert.Throws<IndexOutOfRangeException>(() => list[3]);
        Assert.Throws<IndexOutOfRangeException>(() => list[-1]);
        Assert.Equal("[c, a, b]", list.ToString());
    }

    [Fact]
    public void Every_way_to_go_through_a_list_gives_the_same_items()
    {
        ValueList<int> list = [3, 1, 2];
        var (direct, generic, plain) = (new List<int>(), new List<int>(), new List<int>());
        foreach (var item in list) direct.Add(item);
        foreach (var item in (IEnumerable<int>)list) generic.Add(item);
        foreach (int item in (IEnumerable)list) plain.Add(item);

        Assert.Equal([3, 1, 2], direct);
        Assert.Equal(direct, generic);
        Assert.Equal(direct, plain);
    }

    [Fact]
    public void Every_way_to_make_a_list_gives_an_equal_one() =>
        Prop.ForAll(Arrays, items =>
        {
            ValueList<int> expression = [.. items];
            return expression == ValueList.Of<int>(items) && expression == items.ToValueList()
                && expression == items.Where(_ => true).ToValueList() && expression.SequenceEqual(items);
        }).Check(Samples.Steady);

    [Fact]
    public void Lists_are_equal_when_their_items_are_in_their_order() =>
        Prop.ForAll(Arrays, Arrays, (a, b) =>
        {
            var (left, right) = (a.ToValueList(), b.ToValueList());
            var same = a.SequenceEqual(b);
            return left == right == same && left != right == !same && left.Equals(right) == same
                && left.Equals((object)right) == same && (!same || left.GetHashCode() == right.GetHashCode());
        }).Check(Samples.Steady);

    [Fact]
    public void Order_tells_lists_apart() => Assert.True(ValueList.Of([1, 2]) != ValueList.Of([2, 1]));

    [Fact]
    public void A_list_equals_no_other_thing()
    {
        ValueList<int> list = [1];

        Assert.False(list.Equals(null));
        Assert.False(list.Equals((object)ImmutableArray.Create(1)));
    }

    [Fact]
    public void A_list_does_not_change_with_the_array_it_was_made_from()
    {
        int[] items = [1, 2];
        var (of, to) = (ValueList.Of<int>(items), items.ToValueList());
        items[0] = 9;

        Assert.Equal([1, 2], of.ToArray());
        Assert.Equal([1, 2], to.ToArray());
    }

    [Fact]
    public void Items_may_be_null_and_still_compare()
    {
        ValueList<string?> list = [null, "a"];
        ValueList<string?> again = [null, "a"];

        Assert.True(list == again);
        Assert.Equal(list.GetHashCode(), again.GetHashCode());
        Assert.Equal("[, a]", list.ToString());
    }
}
