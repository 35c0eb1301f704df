using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;

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
/// if (served.IsKnown) Console.WriteLine(served);
/// </code></example>
[JsonConverter(typeof(TruthJsonConverter))]
public readonly struct Truth : IEquatable<Truth>, ISpanParsable<Truth>, ISpanFormattable
{
    private static readonly string[] Texts = ["false", "unknown", "true"];

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

    /// <summary>Reads <c>true</c>, <c>false</c> or <c>unknown</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is none of these.</exception>
    public static Truth Parse(string s, IFormatProvider? provider = null) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Truth Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var truth) ? truth : throw Formats.IsNot(s, "an answer: true, false or unknown");

    /// <summary>Reads an answer if the text is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Truth result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads an answer if the text is one.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Truth result)
    {
        var index = Formats.IndexOf(Texts, s);
        result = index < 0 ? default : new((sbyte)(index - 1));
        return index >= 0;
    }

    /// <inheritdoc/>
    public bool Equals(Truth other) => _value == other._value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Truth other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _value;

    /// <summary><c>true</c>, <c>false</c> or <c>unknown</c>.</summary>
    public override string ToString() => Texts[_value + 1];

    /// <summary>The text.</summary>
    /// <param name="format">Null, empty or <c>G</c>: there is one format.</param>
    /// <param name="formatProvider">Ignored: the text is the same in every culture.</param>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        Formats.Check(format);
        return ToString();
    }

    /// <summary>Writes the text.</summary>
    /// <param name="destination">Where to write it; 7 characters are always enough.</param>
    /// <param name="charsWritten">How many characters were written; 0 when there was no room.</param>
    /// <param name="format">Empty or <c>G</c>: there is one format.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <returns>Whether there was room.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        Formats.Check(format);
        return Formats.TryCopy(ToString(), destination, out charsWritten);
    }
}
