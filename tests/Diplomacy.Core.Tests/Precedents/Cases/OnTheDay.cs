using System.Globalization;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Authority;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Precedents.Cases;

/// <summary>What the rules say of a channel on a day that is written as text.</summary>
internal static class OnTheDay
{
    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static TrackLevel? Level(this Channel channel, string day, Typology typology) => TrackRules.Classify(channel, Day(day), typology).Level;

    public static ChannelKind? Kind(this Channel channel, string day) => TrackRules.KindOf(channel, Day(day)).Value;

    public static Verdict Verdict(this Channel channel, string day, Principle principle, string reading) =>
        PrincipleRules.Check(channel, Day(day), principle, reading).Verdict;

    public static Verdict Verdict(this Channel channel, string day, Principle principle) =>
        Assert.Single(PrincipleRules.Check(channel, Day(day), principle)).Verdict;

    public static AuthorizationStatus? Status(this Channel channel, string day, Party party, AuthorizationScope scope) =>
        AuthorizationRules.StatusOf(channel, party, scope, Day(day)).Status;

    public static Principle Fundamental(Requirement requirement) => Mediation.Fundamentals[(int)requirement - 1];
}
