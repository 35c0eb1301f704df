namespace Diplomacy.Core;

/// <summary>An answer that may be missing: true, false or unknown.</summary>
/// <remarks>
/// <para><c>default</c> is <see cref="Unknown"/>: what nobody states is unknown, never false.</para>
/// <para>
/// The operators are those of strong three-valued logic. They are exact for one fact; where a fact occurs twice in an
/// expression (<c>x | !x</c>) only the rules are (see <see cref="Reasoning.Condition"/>).
/// </para>
/// </remarks>
/// <example><code>
/// Truth served = office.Period.Includes(day);
/// if (served.IsKnown) …
/// </code></example>
public readonly struct Truth : IEquatable<Truth>
{
    private readonly sbyte _value;

    private Truth(sbyte value) => _value = value;

    /// <summary>Nobody says, or those who say it contradict each other.</summary>
    public static Truth Unknown => default;

    /// <summary>It is so.</summary>
    public static Truth True => new(1);

    /// <summary>It is not so.</summary>
    public static Truth False => new(-1);

    /// <summary>Whether this is <see cref="True"/>.</summary>
    public bool IsTrue => _value > 0;

    /// <summary>Whether this is <see cref="False"/>.</summary>
    public bool IsFalse => _value < 0;

    /// <summary>Whether this is <see cref="True"/> or <see cref="False"/>.</summary>
    public bool IsKnown => _value != 0;

    /// <summary>Whether this is <see cref="True"/> or <see cref="Unknown"/>.</summary>
    public bool IsPossible => _value >= 0;

    /// <summary>The truth of a plain boolean.</summary>
    public static Truth Of(bool value) => value ? True : False;

    /// <inheritdoc cref="Of(bool)"/>
    public static implicit operator Truth(bool value) => Of(value);

    /// <summary>True if both are, false if either is false, otherwise unknown.</summary>
    public static Truth operator &(Truth left, Truth right) => left._value < right._value ? left : right;

    /// <summary>True if either is, false if both are false, otherwise unknown.</summary>
    public static Truth operator |(Truth left, Truth right) => left._value > right._value ? left : right;

    /// <summary>The opposite; unknown stays unknown.</summary>
    public static Truth operator !(Truth value) => new((sbyte)-value._value);

    /// <summary>Whether the two are the same answer; unknown equals unknown.</summary>
    public static bool operator ==(Truth left, Truth right) => left._value == right._value;

    /// <summary>Whether the two are different answers.</summary>
    public static bool operator !=(Truth left, Truth right) => left._value != right._value;

    /// <summary>The method form of <c>&amp;</c>.</summary>
    public Truth BitwiseAnd(Truth other) => this & other;

    /// <summary>The method form of <c>|</c>.</summary>
    public Truth BitwiseOr(Truth other) => this | other;

    /// <summary>The method form of <c>!</c>.</summary>
    public Truth LogicalNot() => !this;

    /// <inheritdoc/>
    public bool Equals(Truth other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Truth other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value;

    /// <summary><c>true</c>, <c>false</c> or <c>unknown</c>.</summary>
    public override string ToString() => IsTrue ? "true" : IsFalse ? "false" : "unknown";
}
