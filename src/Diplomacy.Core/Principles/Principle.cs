using System.Collections.Immutable;
using Ardalis.GuardClauses;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Reasoning;

namespace Diplomacy.Core.Principles;

/// <summary>A principle of diplomatic practice or law, in one reading or several.</summary>
/// <remarks>
/// A reading says when the principle applies and what it then requires. Readings of one principle may disagree on one
/// channel. Immutable; instances are compared by reference.
/// </remarks>
/// <example><code>
/// var principle = Principle.Named("ask-first", "Ask first", new Source("handbook", "The handbook"))
///     .When(Conditions.Discusses(ukraine))
///     .Requires(Conditions.Involved(ukraine, Degree.Consulted));
/// </code></example>
public sealed class Principle
{
    private Principle(string id, string title, Source source)
    {
        Id = Guard.Against.InvalidId(id);
        Title = Guard.Against.NullOrWhiteSpace(title);
        Source = Guard.Against.Null(source);
    }

    private Principle(Principle other, ValueList<Reading> readings) =>
        (Id, Title, Source, Readings) = (other.Id, other.Title, other.Source, readings);

    /// <summary>The short id.</summary>
    public string Id { get; }

    /// <summary>The name as printed in reports.</summary>
    public string Title { get; }

    /// <summary>Where the principle is printed.</summary>
    public Source Source { get; }

    /// <summary>The readings, in the order given.</summary>
    public ValueList<Reading> Readings { get; }

    /// <summary>A principle that has no reading yet.</summary>
    /// <exception cref="ArgumentException">The id is not an id, or the title is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    public static Principle Named(string id, string title, Source source) => new(id, title, source);

    /// <summary>The same principle with one more reading; what follows is said of it.</summary>
    /// <param name="name">The name of the reading, such as <c>discussion/consulted</c>.</param>
    /// <param name="source">Where this wording is printed; the principle's own source when left out.</param>
    /// <exception cref="ArgumentException">The name is blank, or another reading has it.</exception>
    public Principle Read(string name, Source? source = null)
    {
        Guard.Against.NullOrWhiteSpace(name);
        foreach (var reading in Readings)
            if (reading.Name == name) throw new ArgumentException($"the reading `{name}` stands there twice", nameof(name));
        return With(Readings.Array.Add(new Reading(name, source ?? Source, Always, Always)));
    }

    /// <summary>The same principle, which applies when this holds. Without it, the reading always applies.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is null.</exception>
    public Principle When(Condition condition)
    {
        Guard.Against.Null(condition);
        return Last(when: condition);
    }

    /// <summary>The same principle, which requires this where it applies.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is null.</exception>
    public Principle Requires(Condition condition)
    {
        Guard.Against.Null(condition);
        return Last(requires: condition);
    }

    /// <summary>The title.</summary>
    public override string ToString() => Title;

    private static Condition Always { get; } = new("always", _ => Proposition.True);

    /// <summary>The same principle with another condition in its last reading.</summary>
    private Principle Last(Condition? when = null, Condition? requires = null)
    {
        if (Readings.IsEmpty) return Read("as stated").Last(when, requires);
        var last = Readings[^1];
        return With(Readings.Array.SetItem(Readings.Count - 1, new Reading(last.Name, last.Source, when ?? last.When, requires ?? last.Requires)));
    }

    private Principle With(ImmutableArray<Reading> readings) => new(this, new(readings));
}

/// <summary>One reading of a principle.</summary>
/// <remarks>Immutable; instances are compared by reference. Made by <see cref="Principle.Read"/>.</remarks>
public sealed class Reading
{
    internal Reading(string name, Source source, Condition when, Condition requires)
    {
        Name = name;
        Source = source;
        When = when;
        Requires = requires;
    }

    /// <summary>The name, such as <c>discussion/consulted</c>.</summary>
    public string Name { get; }

    /// <summary>Where this wording is printed.</summary>
    public Source Source { get; }

    /// <summary>When the principle applies.</summary>
    public Condition When { get; }

    /// <summary>What it then requires.</summary>
    public Condition Requires { get; }

    /// <summary>The reading in one line.</summary>
    public override string ToString() => $"{Name}: when {When}, {Requires}";
}
