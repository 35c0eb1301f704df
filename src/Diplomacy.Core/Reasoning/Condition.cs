using Ardalis.GuardClauses;
using Diplomacy.Core.Channels;

namespace Diplomacy.Core.Reasoning;

/// <summary>A named predicate over a channel and a day, from which principles and typologies are built.</summary>
/// <remarks>
/// Conditions are pure: the same channel and day give the same answer. They are joined by <c>&amp;</c>, <c>|</c> and
/// <c>!</c>. Instances are compared by reference.
/// </remarks>
/// <example><code>
/// Condition talkOnly = Conditions.Discusses(ukraine) &amp; !Conditions.Decides(ukraine);
/// Truth answer = talkOnly.Holds(channel, new DateOnly(2023, 4, 24));
/// </code></example>
public sealed class Condition
{
    private readonly Func<Case, Proposition> _propose;
    private readonly Joint _joint;
    private readonly ValueList<Condition> _parts;
    private readonly object? _term;
    private readonly Func<Channel, DateOnly, Truth?>? _settle;
    private readonly string? _name;

    /// <summary>A condition under its name.</summary>
    /// <param name="name">The condition in words, such as <c>Ukraine is consulted</c>.</param>
    /// <param name="propose">What it comes to for a channel on a day. Must be pure.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="propose"/> is null.</exception>
    public Condition(string name, Func<Channel, DateOnly, Proposition> propose)
    {
        _name = Guard.Against.NullOrWhiteSpace(name);
        Guard.Against.Null(propose);
        _propose = c => propose(c.Channel, c.On);
    }

    /// <param name="name">The condition in words.</param>
    /// <param name="propose">What it comes to for a case.</param>
    /// <param name="term">What it asks, for those who can answer it without a proposition.</param>
    /// <param name="settle">The same without a proposition: unknown where both answers are possible, null where it takes a proposition to tell.</param>
    internal Condition(string name, Func<Case, Proposition> propose, object? term = null, Func<Channel, DateOnly, Truth?>? settle = null)
    {
        _name = name;
        _propose = propose;
        _term = term;
        _settle = settle;
    }

    private Condition(Func<Case, Proposition> propose, Joint joint, ValueList<Condition> parts, string? name = null) =>
        (_propose, _joint, _parts, _name) = (propose, joint, parts, name);

    private enum Joint
    {
        None,
        And,
        Or,
        Not,
    }

    /// <summary>The condition in words.</summary>
    public string Name => _name ?? _joint switch
    {
        Joint.And => $"({_parts[0].Name} and {_parts[1].Name})",
        Joint.Or => $"({_parts[0].Name} or {_parts[1].Name})",
        _ => $"not {_parts[0].Name}",
    };

    /// <summary>So when both are.</summary>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    public static Condition operator &(Condition left, Condition right) =>
        new(c => left.Of(c) & right.Of(c), Joint.And, [Guard.Against.Null(left), Guard.Against.Null(right)]);

    /// <summary>So when either is.</summary>
    /// <exception cref="ArgumentNullException">An operand is null.</exception>
    public static Condition operator |(Condition left, Condition right) =>
        new(c => left.Of(c) | right.Of(c), Joint.Or, [Guard.Against.Null(left), Guard.Against.Null(right)]);

    /// <summary>So when this is not.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is null.</exception>
    public static Condition operator !(Condition condition) =>
        new(c => !condition.Of(c), Joint.Not, [Guard.Against.Null(condition)]);

    /// <summary>The method form of <c>&amp;</c>.</summary>
    public Condition BitwiseAnd(Condition other) => this & other;

    /// <summary>The method form of <c>|</c>.</summary>
    public Condition BitwiseOr(Condition other) => this | other;

    /// <summary>The method form of <c>!</c>.</summary>
    public Condition LogicalNot() => !this;

    /// <summary>What the condition comes to for a channel on a day.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="channel"/> is null.</exception>
    public Proposition On(Channel channel, DateOnly on) => Of(new Case(Guard.Against.Null(channel), on));

    /// <summary>Whether the condition holds.</summary>
    /// <returns>True or false if and only if every way of filling in the unknown facts gives that answer; otherwise unknown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="channel"/> is null.</exception>
    public Truth Holds(Channel channel, DateOnly on) => new Decision([(On(channel, on), 1)], otherwise: 0).IsOne;

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal Proposition Of(Case @case) => _joint == Joint.None ? @case.Of(this, _propose) : _propose(@case);

    /// <summary>The name, where it stands alone.</summary>
    internal string Clause => _joint is Joint.And or Joint.Or && Name[0] == '(' ? Name[1..^1] : Name;

    /// <summary>The same condition in other words.</summary>
    internal Condition Called(string name) =>
        _joint == Joint.None ? new(name, _propose, _term, _settle) : new(_propose, _joint, _parts, name);

    /// <summary>What three-valued logic makes of it: right where it is settled.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="on">The day.</param>
    /// <param name="case">The same channel and day; made when it is needed.</param>
    internal Truth Settle(Channel channel, DateOnly on, ref Case? @case)
    {
        switch (_joint)
        {
            case Joint.And: return _parts[0].Settle(channel, on, ref @case) is { IsFalse: false } left ? left & _parts[1].Settle(channel, on, ref @case) : Truth.False;
            case Joint.Or: return _parts[0].Settle(channel, on, ref @case) is { IsTrue: false } one ? one | _parts[1].Settle(channel, on, ref @case) : Truth.True;
            case Joint.Not: return !_parts[0].Settle(channel, on, ref @case);
            default: return _settle?.Invoke(channel, on) ?? Of(@case ??= new Case(channel, on)).Kleene();
        }
    }

    /// <summary>
    /// Whether both answers are certainly possible, where <see cref="Settle"/> leaves it open: one part alone keeps it so, or what keeps it
    /// so asks for no fact twice.
    /// </summary>
    internal bool IsCertainlyOpen(Case @case)
    {
        var parts = new List<Condition>();
        AddOpen(@case, parts);
        if (parts is [{ _settle: { } settle }] && settle(@case.Channel, @case.On) is not null) return true;
        var questions = new List<Question>();
        return parts.TrueForAll(p => p.Of(@case).AddOpen(questions)) && Question.AskNothingTwice(questions);
    }

    /// <summary>Adds the parts that stand alone and keep it open.</summary>
    private void AddOpen(Case? @case, List<Condition> open)
    {
        if (_joint == Joint.None) open.Add(this);
        foreach (var part in _parts)
            if (!part.Settle(@case!.Channel, @case.On, ref @case).IsKnown) part.AddOpen(@case, open);
    }

    /// <summary>Whether it is joined of terms of this type and nothing else; adds those that it asks.</summary>
    internal bool IsMadeOf<T>(ISet<T> terms)
    {
        if (_joint != Joint.None) return _parts.All(p => p.IsMadeOf(terms));
        if (_term is not T term) return false;
        terms.Add(term);
        return true;
    }

    /// <summary>Whether it holds where just these of its terms do.</summary>
    internal bool Holds<T>(Predicate<T> term) => _joint switch
    {
        Joint.And => _parts[0].Holds(term) && _parts[1].Holds(term),
        Joint.Or => _parts[0].Holds(term) || _parts[1].Holds(term),
        Joint.Not => !_parts[0].Holds(term),
        _ => term((T)_term!),
    };
}
