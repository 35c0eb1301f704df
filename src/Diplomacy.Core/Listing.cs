using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Diplomacy.Core;

/// <summary>
/// What is stated of a list: nothing, the whole of it, or some of it and that there are others.
/// </summary>
/// <remarks>
/// <para>
/// <c>default</c> is the unknown list: nobody said who or what is on it. A collection expression gives a complete
/// list, so <c>Offices = []</c> says that she never held an office, and no <c>Offices</c> says that nobody told us.
/// Where a list is not complete, anyone or anything of any kind may be among the rest.
/// </para>
/// <para>Equal when the items, their order and the completeness are equal. Safe to share between threads.</para>
/// </remarks>
/// <typeparam name="T">The type of the items.</typeparam>
/// <example><code>
/// new Side(russia) { Participants = [lavrov.Officially()] }                    // he and nobody else
/// new Side(usa) { Participants = Listing.AndOthers(haass.Privately()) }        // he and others
/// </code></example>
[CollectionBuilder(typeof(Listing), nameof(Listing.Of))]
public readonly struct Listing<T> : IReadOnlyList<T>, IEquatable<Listing<T>>
{
    private readonly bool _isComplete;

    internal Listing(ValueList<T> items, bool isComplete)
    {
        Items = items;
        _isComplete = isComplete;
    }

    /// <summary>The items that are stated; empty when nothing is.</summary>
    public ValueList<T> Items { get; }

    /// <summary>Whether the stated items are all there are.</summary>
    public bool IsComplete => _isComplete;

    /// <summary>Whether nothing is stated: not complete, and no item named.</summary>
    public bool IsUnknown => !_isComplete && Items.IsEmpty;

    /// <summary>How many items are stated.</summary>
    public int Count => Items.Count;

    /// <summary>The stated item at a position, counted from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public T this[int index] => Items[index];

    /// <summary>Whether both state the same items in the same order, equally completely.</summary>
    public static bool operator ==(Listing<T> left, Listing<T> right) => left.Equals(right);

    /// <summary>Whether the two differ in an item, in order or in completeness.</summary>
    public static bool operator !=(Listing<T> left, Listing<T> right) => !left.Equals(right);

    /// <summary>The same items, and others that are not stated.</summary>
    public Listing<T> AndOthers() => new(Items, isComplete: false);

    /// <summary>The same listing with more items stated; an unknown list becomes complete.</summary>
    /// <param name="items">The items to add at the end.</param>
    public Listing<T> With(params ReadOnlySpan<T> items) =>
        new(new ValueList<T>([.. Items.Array, .. items]), _isComplete || IsUnknown);

    /// <summary>The stated items, first to last.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Items).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(Listing<T> other) => _isComplete == other._isComplete && Items == other.Items;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Listing<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Items, _isComplete);

    /// <summary>The items in brackets; <c>...</c> stands for others, <c>unknown</c> for an unknown list.</summary>
    public override string ToString() =>
        IsUnknown ? "unknown" : _isComplete ? Items.ToString() : $"[{string.Join(", ", Items)}, ...]";
}

/// <summary>Makes <see cref="Listing{T}"/> values.</summary>
public static class Listing
{
    /// <summary>The complete list of these items; what a collection expression calls.</summary>
    public static Listing<T> Of<T>(ReadOnlySpan<T> items) => new(ValueList.Of(items), isComplete: true);

    /// <summary>These items, and others that are not stated.</summary>
    /// <exception cref="ArgumentException">No item is given: a list of which nothing is stated is <c>default</c>.</exception>
    public static Listing<T> AndOthers<T>(params ReadOnlySpan<T> items) =>
        items.IsEmpty
            ? throw new ArgumentException("An open list names at least one item; the unknown list is default.", nameof(items))
            : new(ValueList.Of(items), isComplete: false);
}
