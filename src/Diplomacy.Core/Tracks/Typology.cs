using Ardalis.GuardClauses;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Reasoning;

namespace Diplomacy.Core.Tracks;

/// <summary>One printed definition of the track levels: for each level, the composition that has it.</summary>
/// <remarks>
/// The first level whose condition holds is the level. Where none does, the text does not decide, and the answer is
/// <see cref="TrackLevel.Unclassified"/>. Immutable; instances are compared by reference.
/// </remarks>
/// <example>
/// A typology of your own:
/// <code>
/// var house = Typology.Named("house", "Our house rule", new Source("handbook", "The handbook"))
///     .Level(TrackLevel.One, Composition.Only(Kinds.Official))
///     .Level(TrackLevel.Two, Composition.No(Kinds.Official | Kinds.PrivateOfficial));
/// </code>
/// </example>
public sealed class Typology
{
    private readonly ValueList<(TrackLevel Level, Condition When)> _levels;
    private readonly TrackLevel _otherwise;
    private readonly Lazy<Chart?> _chart;

    private Typology(string id, string title, Source source, ValueList<(TrackLevel, Condition)> levels, TrackLevel otherwise)
    {
        Id = Guard.Against.InvalidId(id);
        Title = Guard.Against.NullOrWhiteSpace(title);
        Source = Guard.Against.Null(source);
        _levels = levels;
        _otherwise = otherwise;
        _chart = new(() => Chart.Of(this));
    }

    /// <summary>The short id.</summary>
    public string Id { get; }

    /// <summary>The name as printed in reports.</summary>
    public string Title { get; }

    /// <summary>Where the definition is printed.</summary>
    public Source Source { get; }

    /// <summary>A typology that has no level yet.</summary>
    /// <exception cref="ArgumentException">The id is not an id, or the title is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public static Typology Named(string id, string title, Source source) => new(id, title, source, [], TrackLevel.Unclassified);

    /// <summary>The same typology, in which this composition has this level unless an earlier one holds.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="when"/> is null.</exception>
    public Typology Level(TrackLevel level, Condition when) =>
        new(Id, Title, Source, [.. _levels, (level, Guard.Against.Null(when))], _otherwise);

    /// <summary>The same typology, in which whatever is left has this level.</summary>
    public Typology Otherwise(TrackLevel level) => new(Id, Title, Source, _levels, level);

    /// <summary>The rule in one line.</summary>
    public override string ToString() => $"{Title}: {Rule}";

    /// <summary>The rule in one line, without the title.</summary>
    internal string Rule =>
        string.Join("; ", _levels.Select(l => $"{l.Level} if {l.When.Clause}"))
        + (_otherwise == TrackLevel.Unclassified ? "" : $"; otherwise {_otherwise}");

    /// <summary>The chart of the typology; null when it has none.</summary>
    internal Chart? Chart => _chart.Value;

    /// <summary>Whether its conditions are joined of terms and nothing else; adds those that they ask.</summary>
    internal bool IsMadeOf(ISet<Term> terms)
    {
        foreach (var (_, when) in _levels)
            if (!when.IsMadeOf(terms)) return false;
        return true;
    }

    /// <summary>The level where just these of its terms hold.</summary>
    internal TrackLevel LevelWhere(Predicate<Term> holds)
    {
        foreach (var (level, when) in _levels)
            if (when.Holds(holds)) return level;
        return _otherwise;
    }

    internal Decision Decide(Case @case) => new([.. _levels.Select(l => (l.When.Of(@case), l.Level.Index))], _otherwise.Index);

    /// <summary>The levels that some composition may have; <see cref="TrackLevel.Unclassified"/> unless the last word is another.</summary>
    internal IEnumerable<TrackLevel> Levels => _levels.Select(l => l.Level).Union([_otherwise]);

    /// <summary>That a channel on a day has this level: one of its compositions, and none before it.</summary>
    internal Proposition Gives(TrackLevel level, Case @case)
    {
        var gives = _otherwise == level ? Proposition.True : Proposition.False;
        for (var i = _levels.Count - 1; i >= 0; i--)
        {
            var when = _levels[i].When.Of(@case);
            gives = _levels[i].Level == level ? when | gives : !when & gives;
        }

        return gives;
    }
}
