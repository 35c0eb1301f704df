using Ardalis.GuardClauses;

namespace Diplomacy.Core.Evidence;

/// <summary>A value and who asserts it.</summary>
/// <remarks>Equal when the value and the attributions are equal.</remarks>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed record Claim<T>
    where T : notnull
{
    /// <summary>A value, asserted by these; by nobody in particular, and so undisputed, when none is given.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public Claim(T value, params ReadOnlySpan<Attribution> by)
    {
        Value = Guard.Against.Null(value);
        if (typeof(T).IsEnum && !Enum.IsDefined(typeof(T), value))
        {
            throw new System.ComponentModel.InvalidEnumArgumentException(
                nameof(value), Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture), typeof(T));
        }

        foreach (var attribution in by) Guard.Against.Null(attribution, nameof(by));
        By = ValueList.Of(by);
    }

    internal Claim(T value, ValueList<Attribution> by)
    {
        Value = value;
        By = by;
    }

    /// <summary>What is asserted, or denied.</summary>
    public T Value { get; }

    /// <summary>Who asserts or denies it.</summary>
    public ValueList<Attribution> By { get; }

    /// <summary>Whether it is so: true when asserted, false when only denied, unknown when both.</summary>
    public Truth Holds => By.Holds();

    /// <summary>A value that nobody in particular asserts.</summary>
    public static implicit operator Claim<T>(T value) => new(value);

    /// <summary>The value and who asserts it.</summary>
    public override string ToString() => By.IsEmpty ? $"{Value}" : $"{Value} [{string.Join("; ", By)}]";
}

/// <summary>What is stated of one thing that can have one value: nothing, a value, or values that contradict each other.</summary>
/// <remarks>
/// <para><c>default</c> is unknown: nobody states it. Equal when the claims are equal and in the same order.</para>
/// <para>
/// Two different values asserted, or one both asserted and denied, make a dispute: the thing is unknown, and the claims
/// say who says what. A value that is only denied is ruled out, and the others stay possible.
/// </para>
/// </remarks>
/// <typeparam name="T">The type of the value.</typeparam>
/// <example><code>
/// Stated&lt;Capacity&gt; undisputed = Capacity.Official;
/// Stated&lt;Secrecy&gt; disputed = Stated.By(nbc, Secrecy.Secret).And(antiwar, Secrecy.Confidential);
/// </code></example>
public readonly struct Stated<T> : IEquatable<Stated<T>>
    where T : notnull
{
    internal Stated(ValueList<Claim<T>> claims) => Claims = claims;

    /// <summary>Everything that is stated of it, in the order given.</summary>
    public ValueList<Claim<T>> Claims { get; }

    /// <summary>Whether accounts contradict each other.</summary>
    public bool IsDisputed
    {
        get
        {
            Settle(out var isDisputed);
            return isDisputed;
        }
    }

    /// <summary>Whether one value is asserted and nobody contradicts it.</summary>
    public bool IsKnown => TryGet(out _);

    /// <summary>A value that is known.</summary>
    public static implicit operator Stated<T>(T value) => new([new Claim<T>(value)]);

    /// <summary>A value and who asserts it.</summary>
    public static implicit operator Stated<T>(Claim<T> claim) => new([Guard.Against.Null(claim)]);

    /// <summary>Whether both state the same claims in the same order.</summary>
    public static bool operator ==(Stated<T> left, Stated<T> right) => left.Equals(right);

    /// <summary>Whether the two differ in a claim or in order.</summary>
    public static bool operator !=(Stated<T> left, Stated<T> right) => !left.Equals(right);

    /// <summary>The value when it is known.</summary>
    /// <returns>False when nothing is stated, when values are only ruled out, or when it is disputed.</returns>
    public bool TryGet([System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value)
    {
        var asserted = Settle(out var isDisputed);
        var isKnown = asserted is not null && !isDisputed;
        value = isKnown ? asserted!.Value : default;
        return isKnown;
    }

    /// <summary>Whether it has this value: unknown when nothing is stated or when it is disputed.</summary>
    public Truth Is(T value)
    {
        var asserted = Settle(out var isDisputed);
        if (isDisputed) return Truth.Unknown;
        if (asserted is not null) return Same(asserted.Value, value);
        return IsDenied(value) ? false : Truth.Unknown;
    }

    /// <summary>The same, and one more claim.</summary>
    /// <param name="by">Who asserts it.</param>
    /// <param name="value">What is asserted.</param>
    public Stated<T> And(Attribution by, T value) => new([.. Claims, new Claim<T>(value, by)]);

    /// <inheritdoc/>
    public bool Equals(Stated<T> other) => Claims == other.Claims;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Stated<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Claims.GetHashCode();

    /// <summary>The claims; <c>unknown</c> when there are none.</summary>
    public override string ToString() => Claims.IsEmpty ? "unknown" : string.Join(" / ", Claims);

    private static bool Same(T left, T right) => EqualityComparer<T>.Default.Equals(left, right);

    /// <summary>A claim of a value that is asserted; null when none is. Says whether accounts contradict each other.</summary>
    private Claim<T>? Settle(out bool isDisputed)
    {
        isDisputed = true;
        Claim<T>? asserted = null;
        foreach (var claim in Claims)
        {
            var holds = claim.Holds;
            if (!holds.IsKnown) return null;
            if (!holds.IsTrue) continue;
            if (asserted is not null && !Same(asserted.Value, claim.Value)) return null;
            asserted = claim;
        }

        isDisputed = asserted is not null && Claims.Count > 1 && IsDenied(asserted.Value);
        return asserted;
    }

    private bool IsDenied(T value)
    {
        foreach (var claim in Claims)
            if (claim.Holds.IsFalse && Same(claim.Value, value)) return true;
        return false;
    }
}

/// <summary>Makes <see cref="Stated{T}"/> values and answers whether attributed facts hold.</summary>
public static class Stated
{
    /// <summary>A value that a source or a speaker asserts.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Stated<T> By<T>(Attribution by, T value)
        where T : notnull => new Claim<T>(value, Guard.Against.Null(by));

    /// <summary>What is stated as a yes or no. Who denies a yes says no.</summary>
    internal static Truth Answer(this Stated<bool> stated)
    {
        var (yes, no) = (stated.Is(true).IsPossible, stated.Is(false).IsPossible);
        return yes == no ? Truth.Unknown : yes;
    }

    /// <summary>Whether a fact so attributed is so: true when asserted or when nobody is named, false when only denied, unknown when both.</summary>
    public static Truth Holds(this ValueList<Attribution> by)
    {
        if (by.IsEmpty) return Truth.True;
        bool asserted = false, denied = false;
        foreach (var attribution in by)
        {
            if (attribution.IsDenial) denied = true;
            else asserted = true;
        }

        return asserted == denied ? Truth.Unknown : asserted;
    }

    /// <summary>Everybody who states anything of it, or denies it.</summary>
    internal static ValueList<Attribution> Voices<T>(this Stated<T> stated)
        where T : notnull => stated.Claims is [var only] ? only.By.Once() : stated.Claims.SelectMany(c => c.By).Once();

    /// <summary>Each of these once, in the order in which they first stand.</summary>
    internal static ValueList<Attribution> Once(this IEnumerable<Attribution> by)
    {
        // They are few: to compare them costs less than to hash all their texts.
        var once = new List<Attribution>();
        foreach (var attribution in by)
            if (!once.Contains(attribution)) once.Add(attribution);
        return [.. once];
    }

    /// <inheritdoc cref="Once(IEnumerable{Attribution})"/>
    internal static ValueList<Attribution> Once(this ValueList<Attribution> by)
    {
        for (var i = 1; i < by.Count; i++)
            if (by.Array.IndexOf(by[i]) < i) return Once((IEnumerable<Attribution>)by);
        return by;
    }
}
