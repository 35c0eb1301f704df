using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Precedents.Cases;

/// <summary>What a case comes to, in the words in which printed sources put it.</summary>
internal static class Judged
{
    /// <summary>The levels that are possible, such as <c>1.5</c> or <c>1, 1.5</c>.</summary>
    public static string Level(this Channel channel, DateOnly on, string typology = "common") =>
        Level(channel, on, Typologies.All.Single(t => t.Id == typology));

    public static string Level(this Channel channel, DateOnly on, Typology typology) =>
        string.Join(", ", TrackRules.Classify(channel, on, typology).Levels);

    /// <summary>The verdict on "nothing about X without X" in one reading.</summary>
    public static Verdict NothingAbout(this Channel channel, DateOnly on, Party party, string reading) =>
        PrincipleRules.Check(channel, on, NothingAboutWithout.For(party), reading).Verdict;

    public static Verdict Of(this Channel channel, DateOnly on, Principle principle, string? reading = null) =>
        reading is null ? PrincipleRules.Check(channel, on, principle).Single().Verdict : PrincipleRules.Check(channel, on, principle, reading).Verdict;

    public static bool Has(this Channel channel, DateOnly on, Sector sector) =>
        TrackRules.Sectors(channel, on).Single(s => s.Sector == sector).IsThere.IsTrue;

    public static Commitment Commitment(this Channel channel, string title) => channel.Commitments.Single(c => c.Title == title);

    public static PartialDate Dated(string date) => PartialDate.Parse(date);
}
