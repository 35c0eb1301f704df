using System.Numerics;

namespace Diplomacy.Core.Tracks;

/// <summary>
/// Sets of states, each state being up to six marks that are there or not: a number whose bit <em>n</em> says whether the
/// state with the marks <em>n</em> can be reached.
/// </summary>
/// <remarks>
/// What several people bring to a table is what any of them brings. So what can be reached grows by one person at a time,
/// in a step that does not depend on how many there are or on how much of them is unknown.
/// </remarks>
internal static class Reach
{
    /// <summary>How many marks a state can have.</summary>
    public const int MostMarks = 6;

    /// <summary>The state without any mark, and no other.</summary>
    public const ulong Nothing = 1;

    private static readonly ulong[] Having =
    [
        0xAAAA_AAAA_AAAA_AAAA, 0xCCCC_CCCC_CCCC_CCCC, 0xF0F0_F0F0_F0F0_F0F0,
        0xFF00_FF00_FF00_FF00, 0xFFFF_0000_FFFF_0000, 0xFFFF_FFFF_0000_0000,
    ];

    /// <summary>The one state with these marks.</summary>
    public static ulong State(int marks) => 1UL << marks;

    /// <summary>Every state of the one with the marks of every state of the other.</summary>
    public static ulong Join(ulong left, ulong right)
    {
        if (right == Nothing) return left;
        if (left == Nothing) return right;
        if (BitOperations.IsPow2(left) && BitOperations.IsPow2(right))
            return State(BitOperations.TrailingZeroCount(left) | BitOperations.TrailingZeroCount(right));
        if (BitOperations.PopCount(right) > BitOperations.PopCount(left)) (left, right) = (right, left);
        ulong joined = 0;
        for (; right != 0; right &= right - 1) joined |= With(left, BitOperations.TrailingZeroCount(right));
        return joined;
    }

    /// <summary>Every state of some with the marks of every state of all others.</summary>
    public static ulong JoinAll(ReadOnlySpan<ulong> all)
    {
        var joined = Nothing;
        foreach (var states in all) joined = Join(joined, states);
        return joined;
    }

    private static ulong With(ulong states, int marks)
    {
        for (; marks != 0; marks &= marks - 1)
        {
            var mark = BitOperations.TrailingZeroCount(marks);
            var having = Having[mark];
            states = (states & having) | (states & ~having) << (1 << mark);
        }

        return states;
    }
}
