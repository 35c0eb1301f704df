using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Time;

namespace Diplomacy.Core.Tests.Channels;

public class SideTests
{
    private static Participant During(string? period) =>
        new(Cast.Haass) { Period = period is null ? null : Period.Parse(period) };

    [Fact]
    public void A_side_speaks_for_a_party()
    {
        var side = Side.For(Cast.Plo);

        Assert.Same(Cast.Plo, side.Party);
        Assert.Equal("plo", side.Id);
        Assert.Equal("PLO", side.Name);
        Assert.False(side.IsCommunity);
        Assert.True(side.Participants.IsUnknown);
        Assert.Throws<ArgumentNullException>("party", () => Side.For(null!));
        Assert.Throws<ArgumentNullException>("party", () => new Side(null!));
    }

    [Fact]
    public void A_side_stands_for_a_community_or_for_its_members()
    {
        var community = Side.OfCommunity("greek-cypriots", "Greek Cypriots");
        var members = Side.OfMembers("greek-cypriots", "Greek Cypriots");

        Assert.All(new[] { community, members }, side =>
        {
            Assert.Null(side.Party);
            Assert.Equal("greek-cypriots", side.Id);
            Assert.Equal("Greek Cypriots", side.Name);
            Assert.True(side.Participants.IsUnknown);
        });
        Assert.True(community.IsCommunity);
        Assert.False(members.IsCommunity);
        Assert.NotEqual(community, members);
    }

    [Fact]
    public void A_side_of_its_own_needs_an_id_and_a_name() =>
        Assert.All(new Func<string, string, Side>[] { Side.OfCommunity, Side.OfMembers }, make =>
        {
            Assert.Throws<ArgumentNullException>("id", () => make(null!, "The members"));
            Assert.Throws<ArgumentException>("id", () => make("The members", "The members"));
            Assert.Throws<ArgumentNullException>("name", () => make("members", null!));
            Assert.Throws<ArgumentException>("name", () => make("members", " "));
        });

    [Fact]
    public void Those_seated_are_all_unless_others_are_said_to_sit_there()
    {
        Assert.True(Side.For(Cast.Usa).Seating(Cast.Haass).Participants.IsComplete);
        Assert.True(Side.For(Cast.Usa).Seating(Cast.Haass).Seating(Cast.Kupchan).Participants.IsComplete);
        Assert.False(Side.For(Cast.Usa).Seating(Cast.Haass).AndOthers().Participants.IsComplete);
        Assert.False(Side.For(Cast.Usa).Seating(Cast.Haass).AndOthers().Seating(Cast.Kupchan).Participants.IsComplete);
    }

    [Fact]
    public void The_fluent_way_and_the_object_initializer_give_equal_values()
    {
        var (haass, kupchan) = (new Participant(Cast.Haass) { Part = Part.Member }, new Participant(Cast.Kupchan) { Part = Part.Lead });

        Assert.Equal(new Side(Cast.Usa), Side.For(Cast.Usa));
        Assert.Equal(new Side(Cast.Usa) { Participants = [haass, kupchan] }, Side.For(Cast.Usa).Seating(haass, kupchan));
        Assert.Equal(new Side(Cast.Usa) { Participants = [haass, kupchan] }, Side.For(Cast.Usa).Seating(haass).Seating(kupchan));
        Assert.Equal(
            new Side(Cast.Usa) { Participants = Listing.AndOthers(haass, kupchan) },
            Side.For(Cast.Usa).Seating(haass, kupchan).AndOthers());
        Assert.Equal(Side.OfMembers("us", "Us") with { Participants = [haass] }, Side.OfMembers("us", "Us").Seating(haass));
    }

    [Fact]
    public void Whoever_is_seated_sits_at_the_table_unless_another_part_is_stated()
    {
        var denied = new Participant(Cast.Haass) { Part = Stated.By(Cast.Nbc.Denying(), Part.Lead) };

        Assert.Equal(
            new Side(Cast.Usa) { Participants = [new Participant(Cast.Haass) { Capacity = Capacity.Private, Part = Part.Member }] },
            Side.For(Cast.Usa).Seating(Cast.Haass.Privately()));
        foreach (var part in Enum.GetValues<Part>())
            Assert.Equal(new Side(Cast.Usa) { Participants = [Cast.Haass.As(part)] }, Side.For(Cast.Usa).Seating(Cast.Haass.As(part)));
        Assert.Equal(new Side(Cast.Usa) { Participants = [denied] }, Side.For(Cast.Usa).Seating(denied));
        Assert.Equal(default, new Side(Cast.Usa) { Participants = [Cast.Haass] }.Participants[0].Part);
    }

    [Fact]
    public void Nobody_sits_twice_on_one_side()
    {
        Assert.Throws<ArgumentException>("participants", () => Side.For(Cast.Usa).Seating(Cast.Haass, Cast.Haass));
        Assert.Throws<ArgumentException>("participants", () => Side.For(Cast.Usa).Seating(Cast.Haass).Seating(Cast.Haass.Privately()));
        Assert.Throws<ArgumentException>(
            "participants", () => new Side(Cast.Usa) { Participants = [Cast.Haass, Cast.Kupchan, Cast.Haass] });
        Assert.Throws<ArgumentException>(
            "participants", () => Side.For(Cast.Usa).Seating(Cast.Haass, new Person("haass", "Another Haass")));
    }

    [Theory]
    [InlineData("1993-01-01/1993-06-30", "1993-06-30/1993-12-31")]
    [InlineData("1993-01-01/..", "1994-01-01/..")]
    [InlineData("../1993-06-30", "1993-06-30")]
    [InlineData(null, "1993-01-01")]
    [InlineData("1993-01-01", null)]
    [InlineData(null, null)]
    public void Nobody_sits_twice_in_periods_that_certainly_overlap(string? one, string? other) =>
        Assert.Throws<ArgumentException>("participants", () => Side.For(Cast.Usa).Seating(During(one), During(other)));

    [Theory]
    [InlineData("1993-01-01/1993-06-30", "1993-07-01/1993-12-31")]
    [InlineData("1993-07-01/1993-12-31", "1993-01-01/1993-06-30")]
    [InlineData("1993-05", "1993-05")]
    [InlineData("1993/1994", "1994/1995")]
    [InlineData("1993-01-01/", "1993-06-01/..")]
    public void A_seat_may_be_taken_again_at_another_time_or_perhaps_another_time(string one, string other) =>
        Assert.Equal(2, Side.For(Cast.Usa).Seating(During(one), During(other)).Participants.Count);

    [Fact]
    public void Different_people_may_sit_side_by_side_at_one_time() =>
        Assert.Equal(2, Side.For(Cast.Usa).Seating(Cast.Haass, Cast.Kupchan).Participants.Count);
}
