using System.Globalization;

namespace Diplomacy.Core.Tests;

/// <summary>How many random cases a test tries.</summary>
internal static class Effort
{
    /// <summary>
    /// All of them on the newest framework, and a quarter on the older one, which compiles the same code. The variable
    /// DIPLOMACY_CASES multiplies them for a long run; the cases of the short run come first in it.
    /// </summary>
    public static int Of(int cases)
    {
#if !NET10_0_OR_GREATER
        cases /= 4;
#endif
        return Environment.GetEnvironmentVariable("DIPLOMACY_CASES") is { Length: > 0 } times
            ? checked(cases * int.Parse(times, CultureInfo.InvariantCulture))
            : cases;
    }
}
