using Ardalis.GuardClauses;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Time;

namespace Diplomacy.Core.Tracks;

/// <summary>A stretch of days on which a channel has one level.</summary>
/// <remarks>Equal when every property is equal. The text is stable.</remarks>
public sealed record TrackSpan
{
    internal TrackSpan(DateOnly? from, DateOnly? to, Truth inBeing, ValueList<TrackLevel> levels) =>
        (From, To, InBeing, Levels) = (from, to, inBeing, levels);

    /// <summary>The first day; null when no day is known before which the channel was not in being.</summary>
    public DateOnly? From { get; }

    /// <summary>The last day; null when no day is known after which the channel was not in being.</summary>
    public DateOnly? To { get; }

    /// <summary>Whether the channel was in being: true, or unknown where its period leaves open whether it had begun or ended.</summary>
    public Truth InBeing { get; }

    /// <summary>The possible levels on each of these days, if the channel was in being: those of <see cref="TrackFinding.Levels"/>.</summary>
    public ValueList<TrackLevel> Levels { get; }

    /// <summary>The level when the facts settle it; null otherwise.</summary>
    public TrackLevel? Level => Levels.Count == 1 ? Levels[0] : null;

    /// <summary>The days and the level, such as <c>1993-01-20 to 1993-05-19: track 1.5</c>.</summary>
    public override string ToString() =>
        $"{Days}: {Words.Or([.. Levels.Select(l => l.Words)])}{(InBeing.IsKnown ? "" : ", if the channel was in being")}";

    private string Days => (From, To) switch
    {
        (null, null) => "at any time",
        (null, { } to) => $"until {Words.Of(to)}",
        ({ } from, null) => $"since {Words.Of(from)}",
        ({ } from, { } to) => from == to ? Words.Of(from) : $"{Words.Of(from)} to {Words.Of(to)}",
    };
}

public static partial class TrackRules
{
    /// <summary>The level of a channel over its life, under a typology: the stretches of days between which it changes.</summary>
    /// <remarks>
    /// On every day of a stretch, <see cref="Classify"/> gives the levels of the stretch; on all other days the channel was
    /// certainly not in being. Exact to the day where the facts are dated to the day; where they are dated more coarsely,
    /// the levels are those that are possible. A <see cref="Reasoning.Condition"/> of your own may look at any date that the channel
    /// states of what was so, and at no other.
    /// </remarks>
    /// <returns>The stretches, in the order of time and without a gap between them; two neighbours differ.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example><code>
    /// foreach (var span in TrackRules.History(oslo, Typologies.McFaul2023))
    ///     Console.WriteLine(span);  // 1993-01-20 to 1993-05-19: track 1.5 …
    /// </code></example>
    public static ValueList<TrackSpan> History(Channel channel, Typology typology)
    {
        Guard.Against.Null(channel);
        Guard.Against.Null(typology);

        var spans = new List<TrackSpan>();
        var turns = TurnsOf(channel);
        for (var i = 0; i < turns.Length; i++)
        {
            var inBeing = channel.Period.Includes(turns[i]);
            if (inBeing.IsFalse) continue;

            var to = i + 1 < turns.Length ? turns[i + 1].AddDays(-1) : channel.Period.LastPossibleDay;
            var levels = PossibleLevels(channel, turns[i], typology);
            if (spans is [.., var last] && last.InBeing == inBeing && last.Levels == levels)
                spans[^1] = new(last.From, to, inBeing, levels);
            else
                spans.Add(new(spans.Count > 0 ? turns[i] : channel.Period.FirstPossibleDay, to, inBeing, levels));
        }

        return [.. spans];
    }

    /// <summary>The days on which an answer about the channel may be another than on the day before, and the first of all days.</summary>
    internal static DateOnly[] TurnsOf(Channel channel) =>
        [.. PeriodsOf(channel).SelectMany(p => p.Turns).Union([DateOnly.MinValue]).Order()];

    /// <summary>When anything was so that the channel states; not when it was said.</summary>
    private static IEnumerable<Period> PeriodsOf(Channel channel)
    {
        var participants = channel.Sides.SelectMany(s => s.Participants).ToArray();
        IEnumerable<Actor?> actors =
        [
            .. participants.Select(p => p.Who),
            .. channel.ThirdParties.Select(t => t.Actor),
            .. channel.Encounters.SelectMany(e => e.Present),
            .. channel.Commitments.SelectMany(c => c.Signatures).Select(s => s.Signatory),
            .. channel.Effects.Select(e => e.To),
            .. channel.Positions.Select(p => p.AttributedBy),
        ];
        IEnumerable<Period?> periods =
        [
            channel.Period,
            .. participants.Select(p => p.Period),
            .. actors.OfType<Attendee>().SelectMany(a => a.Offices).Select(o => (Period?)o.Period),
            .. channel.ThirdParties.Select(t => t.Period),
            .. channel.Subjects.Select(s => s.Period),
            .. channel.Encounters.Select(e => (Period?)e.On),
            .. channel.Authorization.Select(a => a.Period),
            .. channel.Involvements.Select(i => i.Period),
            .. channel.Positions.Select(p => p.Period),
            .. channel.Conduct.Select(c => c.Period),
            .. channel.Labels.Select(l => l.Period),
        ];
        IEnumerable<PartialDate?> dates =
        [
            .. channel.Disclosures.Select(d => d.On),
            .. channel.Commitments.Select(c => c.On),
            .. channel.Commitments.SelectMany(c => c.Signatures).Select(s => s.On),
            .. channel.Commitments.SelectMany(c => c.Acceptances).Select(a => a.On),
            .. channel.Effects.Select(e => e.On),
        ];
        return periods.Concat(dates.Select(d => d is { } date ? Period.On(date) : (Period?)null)).OfType<Period>();
    }
}
