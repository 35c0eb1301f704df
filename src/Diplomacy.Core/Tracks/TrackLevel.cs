using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using Diplomacy.Core.Reasoning;

namespace Diplomacy.Core.Tracks;

/// <summary>A level of diplomacy: 1, 1.5, 2 or 3, or that a text does not decide such a composition.</summary>
/// <remarks>
/// A level means something only under a <see cref="Typology"/>: the same meeting is 1.5 in one text and 2 in another.
/// <c>default</c> is <see cref="Unclassified"/>. Ordering is not defined: a level is not a rank.
/// </remarks>
[JsonConverter(typeof(TextJsonConverter<TrackLevel>))]
public readonly struct TrackLevel : IEquatable<TrackLevel>, ISpanParsable<TrackLevel>, ISpanFormattable
{
    private static readonly string[] Texts = ["unclassified", "1", "1.5", "2", "3"];

    private static readonly ValueList<TrackLevel>[] Sets =
        [.. Enumerable.Range(0, 1 << Texts.Length).Select(bits => All.Where(l => Choices.Has((uint)bits, l.Index)).ToValueList())];

    private readonly byte _index;

    private TrackLevel(int index) => _index = (byte)index;

    /// <summary>The text does not decide such a composition. Differs from facts that are missing.</summary>
    public static TrackLevel Unclassified => default;

    /// <summary>Track 1: official.</summary>
    public static TrackLevel One => new(1);

    /// <summary>Track 1.5: officials and others.</summary>
    public static TrackLevel OneAndHalf => new(2);

    /// <summary>Track 2: unofficial.</summary>
    public static TrackLevel Two => new(3);

    /// <summary>Track 3: people to people.</summary>
    public static TrackLevel Three => new(4);

    internal static int Count => Texts.Length;

    /// <summary>The level in a sentence: <c>track 1.5</c>, or <c>unclassified</c>.</summary>
    internal string Words => this == Unclassified ? "unclassified" : $"track {this}";

    internal static IEnumerable<TrackLevel> All => Enumerable.Range(0, Texts.Length).Select(At);

    /// <summary>The levels of these bits; every set is made once.</summary>
    internal static ValueList<TrackLevel> Set(uint levels) => Sets[levels];

    internal int Index => _index;

    /// <summary>Whether both are the same level.</summary>
    public static bool operator ==(TrackLevel left, TrackLevel right) => left.Equals(right);

    /// <summary>Whether the levels differ.</summary>
    public static bool operator !=(TrackLevel left, TrackLevel right) => !left.Equals(right);

    /// <summary>Reads <c>1</c>, <c>1.5</c>, <c>2</c>, <c>3</c> or <c>unclassified</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: the text is the same in every culture.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException">The text is none of these.</exception>
    public static TrackLevel Parse(string s, IFormatProvider? provider = null) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static TrackLevel Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var level) ? level : throw Formats.IsNot(s, "a track level: 1, 1.5, 2, 3 or unclassified");

    /// <summary>Reads a level if the text is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TrackLevel result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads a level if the text is one.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TrackLevel result)
    {
        var index = Formats.IndexOf(Texts, s);
        result = At(Math.Max(index, 0));
        return index >= 0;
    }

    /// <inheritdoc/>
    public bool Equals(TrackLevel other) => _index == other._index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TrackLevel other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _index;

    /// <summary><c>1</c>, <c>1.5</c>, <c>2</c>, <c>3</c> or <c>unclassified</c>.</summary>
    public override string ToString() => Texts[_index];

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
    /// <param name="destination">Where to write it; 12 characters are always enough.</param>
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

    internal static TrackLevel At(int index) => new(index);
}
