namespace Diplomacy.Core.Tracks;

/// <summary>Whether a channel is a front or a back channel, in the sense of A. Wanis-St. John.</summary>
/// <remarks>
/// Not a level, and narrower than the popular word: a back channel is officially sanctioned. Every side seats an official or
/// somebody instructed (see <see cref="Kinds"/>); secret, it is a back channel, and otherwise a front channel.
/// </remarks>
public enum ChannelKind
{
    /// <summary>Some side seats neither an official nor anybody instructed.</summary>
    Neither = 1,

    /// <summary>Every side seats an official or somebody instructed, and it is not secret.</summary>
    FrontChannel = 2,

    /// <summary>Every side seats an official or somebody instructed, and it is secret.</summary>
    BackChannel = 3,
}
