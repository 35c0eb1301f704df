using System.Numerics;
using System.Runtime.CompilerServices;
using Diplomacy.Core.Evidence;

namespace Diplomacy.Core.Reasoning;

/// <summary>The values of an enum as the answers of a <see cref="Question"/>: a bit for each, in the order of their numbers.</summary>
internal static class Choices
{
    /// <summary>The values that what is stated leaves open. Where it rules every one out it contradicts itself, and any may be so.</summary>
    public static uint Of<T>(Stated<T> stated)
        where T : struct, Enum
    {
        if (stated.TryGet(out var known)) return Bit(known);
        var left = 0u;
        foreach (var value in Values<T>.All)
            if (!stated.Is(value).IsFalse) left |= Bit(value);
        return left == 0 ? All<T>() : left;
    }

    public static uint All<T>()
        where T : struct, Enum => (1u << Values<T>.All.Length) - 1;

    public static uint Bit<T>(T value)
        where T : struct, Enum => 1u << Number(value) - Values<T>.First;

    /// <summary>All the values; not to be written to.</summary>
    public static T[] ValuesOf<T>()
        where T : struct, Enum => Values<T>.All;

    /// <summary>The values of these bits.</summary>
    public static T[] ValuesOf<T>(uint bits)
        where T : struct, Enum => Array.FindAll(Values<T>.All, v => (bits & Bit(v)) != 0);

    /// <summary>The places of the bits that are set.</summary>
    public static IEnumerable<int> PlacesOf(uint bits)
    {
        for (; bits != 0; bits &= bits - 1) yield return BitOperations.TrailingZeroCount(bits);
    }

    /// <summary>Whether the bit at this place is set.</summary>
    public static bool Has(uint bits, int place) => (bits & 1u << place) != 0;

    /// <summary>Whether what is possible lies within these answers.</summary>
    public static Truth Within(uint possible, uint answers) =>
        (possible & ~answers) == 0 ? true : (possible & answers) == 0 ? false : Truth.Unknown;

    // Enums are numbered without gaps.
    private static int Number<T>(T value)
        where T : struct, Enum => Unsafe.BitCast<T, int>(value);

    private static class Values<T>
        where T : struct, Enum
    {
        public static readonly T[] All = Enum.GetValues<T>();
        public static readonly int First = Number(All[0]);
    }
}
