using System.Numerics;
using Ardalis.GuardClauses;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Reasoning;

namespace Diplomacy.Core.Tracks;

/// <summary>The level of a channel on a day under one typology, and why.</summary>
/// <remarks>
/// Equal when every property is equal. The text is stable. The levels are there at once; reasons and open questions are worked out
/// together when one of them is first read, which takes longer, and kept. Safe to share between threads.
/// </remarks>
public sealed record TrackFinding
{
    // Whoever comes first, the explanation is the same: two threads may both work it out, and neither waits.
    private readonly Lazy<Explanation> _explanation;

    internal TrackFinding(Typology typology, DateOnly on, ValueList<TrackLevel> levels, Func<Explanation> explain)
    {
        _explanation = new(explain, LazyThreadSafetyMode.PublicationOnly);
        Levels = levels;
        Typology = typology.Id;
        Title = typology.Title;
        Source = typology.Source;
        On = on;
    }

    /// <summary>The id of the typology.</summary>
    public string Typology { get; }

    /// <summary>The name of the typology.</summary>
    public string Title { get; }

    /// <summary>Where the typology is printed.</summary>
    public Source Source { get; }

    /// <summary>The day.</summary>
    public DateOnly On { get; }

    /// <summary>
    /// The possible levels: exactly those that some way of filling in the unknown facts gives. One when the facts settle
    /// it; none when the channel was certainly not in being on that day.
    /// </summary>
    public ValueList<TrackLevel> Levels { get; }

    /// <summary>The level when the facts settle it; null otherwise.</summary>
    public TrackLevel? Level => Levels.Count == 1 ? Levels[0] : null;

    /// <summary>A smallest set of facts on which the answer rests.</summary>
    /// <exception cref="InvalidOperationException">Conditions of your own give one id to facts that differ (see <see cref="Proposition.Of"/>).</exception>
    public ValueList<Reason> Reasons => Explanation.Reasons;

    /// <summary>Exactly the unknown facts whose answer can change the level.</summary>
    /// <exception cref="InvalidOperationException">Conditions of your own give one id to facts that differ (see <see cref="Proposition.Of"/>).</exception>
    public ValueList<OpenQuestion> OpenQuestions => Explanation.OpenQuestions;

    private Explanation Explanation => _explanation.Value;

    /// <inheritdoc/>
    public bool Equals(TrackFinding? other) =>
        other is not null && (Typology, Title, On) == (other.Typology, other.Title, other.On)
        && Source == other.Source && Levels == other.Levels && Explanation == other.Explanation;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Typology, On, Levels);

    /// <summary>The answer in a few words, such as <c>McFaul 2023: track 1.5</c>.</summary>
    public override string ToString() => $"{Title}: {Answer}";

    internal string Answer => Levels.Count switch
    {
        0 => $"the channel was not in being on {Words.Of(On)}",
        1 => Levels[0].Words,
        _ => $"track {string.Join(" or ", Levels)}",
    };
}

/// <summary>Answers about the level of a channel.</summary>
public static partial class TrackRules
{
    /// <summary>The possible levels of a channel on a day under a typology, with reasons and open questions.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example><code>
    /// TrackRules.Classify(channel, new DateOnly(2023, 4, 24), Typologies.McFaul2023).Level  // 1.5
    /// </code></example>
    public static TrackFinding Classify(Channel channel, DateOnly on, Typology typology)
    {
        return new TrackFinding(typology, on, PossibleLevels(channel, on, typology), () => Explain(channel, on, typology));
    }

    /// <summary>
    /// The possible levels alone, as <see cref="Classify"/> gives them: for many channels, or where nobody will ask why.
    /// Under the typologies of <see cref="Typologies.All"/> it allocates nothing, but for a channel with an encounter that may
    /// or may not have been on the day, somebody who stands on a side twice, or statements on its backing that contradict
    /// each other.
    /// </summary>
    /// <returns>One level when the facts settle it; none when the channel was certainly not in being on that day.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example><code>
    /// channels.Count(c => TrackRules.PossibleLevels(c, day, Typologies.Common) is [var level] &amp;&amp; level == TrackLevel.Two)
    /// </code></example>
    public static ValueList<TrackLevel> PossibleLevels(Channel channel, DateOnly on, Typology typology)
    {
        Guard.Against.Null(channel);
        Guard.Against.Null(typology);
        if (channel.Period.Includes(on).IsFalse) return [];
        var levels = typology.Chart?.Levels(channel, on) ?? 0;
        return TrackLevel.Set(levels != 0 ? levels : typology.Decide(new Case(channel, on)).Possible);
    }

    private static Explanation Explain(Channel channel, DateOnly on, Typology typology)
    {
        if (channel.Period.Includes(on).IsFalse) return new Explanation(0);
        // Where there is a chart it takes far less work.
        return typology.Chart is { } chart && SeatingPlan.Of(chart, channel, on) is { } plan
            ? new Explanation(plan.Levels, Proof.Of(plan), BitOperations.IsPow2(plan.Levels) ? [] : Openness.Of(plan))
            : typology.Decide(new Case(channel, on)).Explain();
    }
}
