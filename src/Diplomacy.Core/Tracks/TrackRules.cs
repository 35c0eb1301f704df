using Ardalis.GuardClauses;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Reasoning;

namespace Diplomacy.Core.Tracks;

/// <summary>The level of a channel on a day under one typology, and why.</summary>
/// <remarks>Equal when every property is equal. The text is stable.</remarks>
public sealed record TrackFinding
{
    internal TrackFinding(Typology typology, DateOnly on)
    {
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
    public ValueList<TrackLevel> Levels { get; init; }

    /// <summary>The level when the facts settle it; null otherwise.</summary>
    public TrackLevel? Level => Levels.Count == 1 ? Levels[0] : null;

    /// <summary>A smallest set of facts on which the answer rests.</summary>
    public ValueList<Reason> Reasons { get; init; }

    /// <summary>Exactly the unknown facts whose answer can change the level.</summary>
    public ValueList<OpenQuestion> OpenQuestions { get; init; }

    /// <summary>The answer in a few words, such as <c>McFaul 2023: track 1.5</c>.</summary>
    public override string ToString() => $"{Title}: {Answer}";

    internal string Answer => Levels.Count switch
    {
        0 => $"the channel was not in being on {Words.Of(On)}",
        1 when Levels[0] == TrackLevel.Unclassified => "unclassified",
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
        Guard.Against.Null(channel);
        Guard.Against.Null(typology);
        var finding = new TrackFinding(typology, on);
        if (channel.Period.Includes(on).IsFalse) return finding;

        var decision = typology.Decide(new Case(channel, on));
        return finding with
        {
            Levels = [.. TrackLevel.All.Where(l => (decision.Possible >> l.Index & 1) != 0)],
            Reasons = decision.Reasons(),
            OpenQuestions = decision.OpenQuestions(),
        };
    }
}
