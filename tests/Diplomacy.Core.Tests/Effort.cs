using System.Globalization;

namespace Diplomacy.Core.Tests;

/// <summary>How many random cases a test tries.</summary>
/// <remarks>
/// The variable DIPLOMACY_CASES multiplies them: by 50 for a long run, whose first cases are those of the short run, or by a fraction
/// such as 0.01, written with a point in every culture, where the same tests run again and again.
/// </remarks>
internal static class Effort
{
    private static readonly decimal Times = Environment.GetEnvironmentVariable("DIPLOMACY_CASES") is { Length: > 0 } times
        ? decimal.Parse(times, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
        : 1;

    /// <summary>
    /// Whether tests look at how many cases of each kind they have tried. With a fraction of the cases they do not: the rare kinds are
    /// too few to count on.
    /// </summary>
    public static bool CountsKinds => Times >= 1;

    /// <summary>All of them on the newest framework, a quarter on the older one, which compiles the same code; at least one.</summary>
    public static int Of(int cases)
    {
#if !NET10_0_OR_GREATER
        cases /= 4;
#endif
        return Math.Max(1, decimal.ToInt32(cases * Times));
    }
}
