using Diplomacy.Core.Channels;
using Diplomacy.Core.Precedents;
using Diplomacy.Core.Tracks;
using Base = Diplomacy.Core.Precedents.Precedents;

namespace Diplomacy.Core.Tests.Precedents;

/// <summary>What is argued from precedents in print, against what the cases are like.</summary>
public class SeedArgumentTests
{
    private static readonly DateOnly Day = new(2023, 4, 24);

    private static readonly Channel Meeting = Base.HaassLavrov2023.Channel("haass-lavrov");
    private static readonly Channel Oslo = Base.OsloChannel.Channel("oslo");
    private static readonly Channel Oman = Base.OmanChannel.Channel("oman");
    private static readonly Channel Kennedy = Base.CubanMissileCrisis.Channel("kennedy-dobrynin");

    private static readonly DateOnly February = new(1993, 2, 15), June = new(1993, 6, 14), March = new(2013, 3, 1), October = new(1962, 10, 27);

    [Fact]
    public void The_channel_that_settled_the_missile_crisis_was_not_track_two()
    {
        Assert.All(Typologies.All, typology => Assert.Contains(
            Assert.Single(TrackRules.PossibleLevels(Kennedy, October, typology)), new[] { TrackLevel.One, TrackLevel.Unclassified }));

        var likeness = Likeness.Of(Kennedy, October, Base.UkraineContacts2022.Channel("macron-putin"), new DateOnly(2022, 2, 7));

        Assert.Equal(1, Of(Feature.Level, likeness).Least);
        Assert.Equal(1, Of(Feature.Composition, likeness).Most);
        Assert.Equal(0, Of(Feature.Secrecy, likeness).Most);
    }

    [Fact]
    public void Oslo_is_like_the_meeting_of_2023_until_the_director_general_comes()
    {
        var (before, after) = (Likeness.Of(Oslo, February, Meeting, Day), Likeness.Of(Oslo, June, Meeting, Day));

        Assert.Equal(1, Of(Feature.Level, before).Least);
        Assert.Empty(before.Different);
        Assert.Equal(0, Of(Feature.Level, after).Most);
        Assert.Equal(["an official on every side"], Of(Feature.Composition, after).OnlyHere);
        Assert.True(before.Least > after.Least && before.Most > after.Most);
    }

    [Fact]
    public void Carter_is_no_certain_precedent_for_the_meeting_of_2023()
    {
        var likeness = Likeness.Of(Base.CarterInNorthKorea.Channel("carter-kim"), new DateOnly(1994, 6, 16), Meeting, Day);

        Assert.True(likeness.Most - likeness.Least > 0.5);
        Assert.Contains("a party against it", Of(Feature.Authorization, likeness).Alike);
    }

    [Fact]
    public void Oman_is_like_the_second_phase_of_Oslo_and_like_1962_and_unlike_the_meeting_of_2023()
    {
        var meeting = Likeness.Of(Oman, March, Meeting, Day);

        Assert.Equal(0, Of(Feature.Level, meeting).Most);
        Assert.Equal(["an official on every side"], Of(Feature.Composition, meeting).OnlyHere);
        foreach (var other in new[] { Likeness.Of(Oman, March, Oslo, June), Likeness.Of(Oman, March, Kennedy, October) })
        {
            Assert.Equal((1, 1), (Of(Feature.Level, other).Least, Of(Feature.Secrecy, other).Least));
            Assert.True(other.Least > meeting.Least && other.Most > meeting.Most);
        }
    }

    private static FeatureLikeness Of(Feature feature, Likeness likeness) => likeness.Features.Single(f => f.Feature == feature);
}
