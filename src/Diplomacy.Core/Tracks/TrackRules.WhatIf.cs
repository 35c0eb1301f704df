using Ardalis.GuardClauses;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Reasoning;

namespace Diplomacy.Core.Tracks;

/// <summary>A smallest set of changes, all within the parties' power, after which a channel would certainly have another level.</summary>
public sealed record Alternative
{
    internal Alternative(TrackLevel level, ValueList<Change> changes) => (Level, Changes) = (level, changes);

    /// <summary>The level that it would have.</summary>
    public TrackLevel Level { get; }

    /// <summary>The changes, all of which are needed.</summary>
    public ValueList<Change> Changes { get; }

    /// <summary>The level and the changes, such as <c>track 1: have an official of United States join the table</c>.</summary>
    public override string ToString() => $"{Level.Words}: {string.Join(" and ", Changes.Select(c => c.Text))}";
}

public static partial class TrackRules
{
    /// <summary>What would give a channel another level on a day: who would have to come, to leave, or to act otherwise.</summary>
    /// <remarks>
    /// Nobody can change what office somebody holds or whether an encounter took place; the parties can change who sits at
    /// the table, in what part and capacity, and what they authorize. Where facts are missing, the changes make the level
    /// certain, whatever those facts are.
    /// </remarks>
    /// <returns>
    /// For every level that is not certain already, <see cref="TrackLevel.Unclassified"/> included, the smallest sets of
    /// changes that make it so; none where the typology has no such level or more than four changes would be needed. In
    /// the order of the levels, and then of the texts. Empty on a day on which the channel was certainly not in being.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example><code>
    /// foreach (var alternative in TrackRules.WhatIf(channel, new DateOnly(2023, 4, 24), Typologies.McFaul2023))
    ///     Console.WriteLine(alternative);  // track 1: have an official of United States join the table …
    /// </code></example>
    public static ValueList<Alternative> WhatIf(Channel channel, DateOnly on, Typology typology)
    {
        Guard.Against.Null(channel);
        Guard.Against.Null(typology);
        if (channel.Period.Includes(on).IsFalse) return [];

        var decision = typology.Decide(new Case(channel, on));
        return
        [
            .. typology.Levels.OrderBy(level => level.Index).SelectMany(level => decision.Remedies(level.Index)
                .Select(remedy => new Alternative(level, remedy.Changes))
                .OrderBy(alternative => alternative.ToString(), StringComparer.Ordinal)),
        ];
    }
}
