using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Diplomacy.Core;

/// <summary>An immutable list that is equal to another when it holds equal items in the same order.</summary>
/// <remarks><c>default</c> is the empty list. Ordering between lists is not defined. Safe to share between threads.</remarks>
/// <typeparam name="T">The type of the items.</typeparam>
/// <example><code>ValueList&lt;ExternalCode&gt; codes = [ExternalCode.Iso("UKR"), ExternalCode.Wikidata("Q212")];</code></example>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Of))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly ImmutableArray<T> _items;

    internal ValueList(ImmutableArray<T> items) => _items = items;

    /// <summary>How many items there are.</summary>
    public int Count => _items.IsDefault ? 0 : _items.Length;

    /// <summary>Whether there is no item.</summary>
    public bool IsEmpty => _items.IsDefaultOrEmpty;

    // What asks for the empty array is not inlined; so ask first whether it is needed.
    internal ImmutableArray<T> Array => _items.IsDefault ? [] : _items;

    /// <summary>The item at a position, counted from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public T this[int index] => _items.IsDefault ? Array[index] : _items[index];

    /// <summary>Whether both lists hold equal items in the same order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether the lists differ in an item or in order.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>The items, first to last.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => _items.IsDefault ? Array.GetEnumerator() : _items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Array).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Array).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other) => _items.AsSpan().SequenceEqual(other._items.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Array) hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>The items in brackets, separated by commas.</summary>
    public override string ToString() => $"[{string.Join(", ", Array)}]";
}

/// <summary>Makes <see cref="ValueList{T}"/> values.</summary>
public static class ValueList
{
    /// <summary>The list of these items; what a collection expression calls.</summary>
    public static ValueList<T> Of<T>(ReadOnlySpan<T> items) => new([.. items]);

    /// <summary>The list of these items, in their order.</summary>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => new([.. items]);
}
