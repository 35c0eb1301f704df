using System.Collections;
using Diplomacy.Core.Tests.Time;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Core.Tests.Kernel;

public class ListingTests
{
    /// <summary>The default, complete lists and open ones, over so few items that equal ones occur.</summary>
    private static readonly Arbitrary<(int[] Items, bool IsComplete)> Contents =
        (from items in Gen.Choose(0, 2).ArrayOf().Resize(3)
         from complete in Gen.Elements(true, false)
         select (items, complete)).ToArbitrary();

    private static Listing<int> Make((int[] Items, bool IsComplete) content) =>
        content.IsComplete ? [.. content.Items] : content.Items.Length == 0 ? default : Listing.AndOthers(content.Items);

    [Fact]
    public void The_default_is_the_unknown_list()
    {
        Listing<string> nothing = default;

        Assert.True(nothing.IsUnknown);
        Assert.False(nothing.IsComplete);
        Assert.Empty(nothing);
        Assert.Equal(nothing.Items.Count, nothing.Count);
        Assert.True(nothing.Items.IsEmpty);
        Assert.Equal("unknown", nothing.ToString());
    }

    [Fact]
    public void A_list_that_is_given_is_complete_even_when_empty()
    {
        Listing<string> empty = [];
        Listing<string> one = ["a"];

        Assert.True(empty.IsComplete);
        Assert.False(empty.IsUnknown);
        Assert.Equal("[]", empty.ToString());
        Assert.True(one.IsComplete);
        Assert.False(one.IsUnknown);
        Assert.Equal("[a]", one.ToString());
        Assert.Equal(one, Listing.Of(["a"]));
    }

    [Fact]
    public void An_empty_list_is_not_the_unknown_list()
    {
        Listing<int> empty = [];

        Assert.True(empty != default);
        Assert.False(empty.Equals((object)default(Listing<int>)));
    }

    [Fact]
    public void A_list_with_others_is_open()
    {
        var open = Listing.AndOthers("a", "b");

        Assert.False(open.IsComplete);
        Assert.False(open.IsUnknown);
        Assert.Equal(["a", "b"], open.ToArray());
        Assert.Equal("[a, b, ...]", open.ToString());
        Assert.Equal(open, new Listing<string>(["a", "b"], isComplete: true).AndOthers());
        Assert.Equal(open, open.AndOthers());
    }

    [Fact]
    public void An_open_list_names_at_least_one_item() =>
        Assert.Throws<ArgumentException>("items", () => Listing.AndOthers<string>());

    [Fact]
    public void An_empty_list_to_which_there_are_others_says_nothing() =>
        Assert.True(Listing.Of<int>([]).AndOthers().IsUnknown);

    [Fact]
    public void Adding_to_an_unknown_list_gives_a_complete_one()
    {
        Listing<int> expected = [1, 2];

        Assert.Equal(expected, default(Listing<int>).With(1, 2));
        Assert.Equal(expected, default(Listing<int>).With(1).With(2));
    }

    [Fact]
    public void Adding_to_a_complete_list_keeps_it_complete() =>
        Assert.Equal(Listing.Of([1, 2]), Listing.Of([1]).With(2));

    [Fact]
    public void Adding_to_an_open_list_keeps_it_open() =>
        Assert.Equal(Listing.AndOthers(1, 2), Listing.AndOthers(1).With(2));

    [Fact]
    public void Adding_leaves_the_list_it_was_added_to_as_it_was()
    {
        Listing<int> list = [1];
        _ = list.With(2);
        _ = list.AndOthers();

        Assert.Equal([1], list);
    }

    [Fact]
    public void Every_way_to_go_through_a_list_gives_the_same_items()
    {
        var list = Listing.AndOthers(3, 1, 2);
        var (direct, generic, plain) = (new List<int>(), new List<int>(), new List<int>());
        foreach (var item in list) direct.Add(item);
        foreach (var item in (IEnumerable<int>)list) generic.Add(item);
        foreach (int item in (IEnumerable)list) plain.Add(item);

        Assert.Equal([3, 1, 2], direct);
        Assert.Equal(direct, generic);
        Assert.Equal(direct, plain);
        Assert.Equal(1, list[1]);
        Assert.Throws<IndexOutOfRangeException>(() => list[3]);
    }

    [Fact]
    public void Listings_are_equal_when_items_order_and_completeness_are() =>
        Prop.ForAll(Contents, Contents, (a, b) =>
        {
            var (left, right) = (Make(a), Make(b));
            var same = a.IsComplete == b.IsComplete && a.Items.SequenceEqual(b.Items);
            return left == right == same && left != right == !same && left.Equals(right) == same
                && left.Equals((object)right) == same && (!same || left.GetHashCode() == right.GetHashCode());
        }).Check(Samples.Steady);

    [Fact]
    public void A_listing_is_unknown_exactly_when_it_is_not_complete_and_names_nobody() =>
        Prop.ForAll(Contents, content =>
        {
            var list = Make(content);
            return list.IsComplete == content.IsComplete
                && list.IsUnknown == (!content.IsComplete && content.Items.Length == 0)
                && list.Count == content.Items.Length && list.SequenceEqual(content.Items);
        }).Check(Samples.Steady);

    [Fact]
    public void A_listing_equals_no_other_thing()
    {
        Assert.False(Listing.Of([1]).Equals(null));
        Assert.False(Listing.Of([1]).Equals((object)ValueList.Of([1])));
    }
}
