using Ardalis.GuardClauses;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Time;

namespace Diplomacy.Core.Tracks;

public static partial class TrackRules
{
    private static readonly Source WanisStJohn = new("wanis-st-john-2006", "Back-Channel Negotiation: International Bargaining in the Shadows")
    {
        Author = "A. Wanis-St. John",
        Publisher = "Negotiation Journal",
        Published = PartialDate.Parse("2006"),
        Url = "https://studylib.net/doc/13667858/in-theory-back-channel-negotiation--international-bargain...",
        Note = "volume 22, number 2; read on a mirror",
    };

    /// <summary>Whether a channel is a front or a back channel on a day, with reasons and open questions.</summary>
    /// <remarks>Secret is what is stated of the channel: that it leaked later does not change what it was.</remarks>
    /// <returns>The possible kinds; none when the channel was certainly not in being on that day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="channel"/> is null.</exception>
    /// <example><code>
    /// TrackRules.KindOf(oslo, new DateOnly(1993, 6, 14)).Value  // ChannelKind.BackChannel
    /// </code></example>
    public static Finding<ChannelKind> KindOf(Channel channel, DateOnly on)
    {
        var sanctioned = Composition.EverySide(Kinds.Official | Kinds.Instructed);
        var secret = Setting.Kept(Secrecy.Secret);
        return Finding.Of(
            Guard.Against.Null(channel),
            on,
            WanisStJohn,
            c =>
            [
                ((sanctioned & secret).Of(c), ChannelKind.BackChannel),
                (sanctioned.Of(c), ChannelKind.FrontChannel),
            ],
            ChannelKind.Neither);
    }

    /// <summary>The format of a channel on a day, with reasons and open questions. Any level can have any format.</summary>
    /// <returns>The possible formats; none when the channel was certainly not in being on that day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="channel"/> is null.</exception>
    /// <example><code>
    /// TrackRules.FormatOf(channel, new DateOnly(1974, 5, 2)).Value  // Format.Shuttle
    /// </code></example>
    public static Finding<Format> FormatOf(Channel channel, DateOnly on)
    {
        Format[] formats = Enum.GetValues<Format>();
        return Finding.Of(
            Guard.Against.Null(channel),
            on,
            source: null,
            c => [.. formats[..^1].Select(f => (Setting.Held(f).Of(c), f))],
            formats[^1]);
    }
}
