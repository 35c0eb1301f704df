using System.Globalization;
using System.Runtime.CompilerServices;

namespace Diplomacy.Core.Tests;

/// <summary>Runs all tests under the culture that the variable DIPLOMACY_CULTURE names, such as <c>tr-TR</c>; see .ci/matrix.sh.</summary>
internal static class Culture
{
    [ModuleInitializer]
    internal static void Use()
    {
        if (Environment.GetEnvironmentVariable("DIPLOMACY_CULTURE") is not { Length: > 0 } name) return;
        var culture = new CultureInfo(name);
        // Under invariant globalization a culture of any name carries the data of none: then nothing would be tried.
        if (culture.DateTimeFormat.GetMonthName(1) == CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(1))
            throw new CultureNotFoundException($"There are no data of the culture {name}.");
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = culture;
    }
}
