using System.Globalization;

namespace Diplomacy.Core.Tests.Time;

/// <summary>A culture with everything that has ever broken a date: other digits, signs, separators and calendar.</summary>
/// <remarks>Made here because globalization is invariant in these tests: real cultures would carry no data.</remarks>
internal sealed class HostileCulture : CultureInfo
{
    private readonly Calendar _calendar;

    private HostileCulture(Calendar calendar, string digits)
        : base("")
    {
        _calendar = calendar;
        NumberFormat = new NumberFormatInfo
        {
            NegativeSign = "\u2212",
            PositiveSign = "plus",
            NumberDecimalSeparator = "-",
            NumberGroupSeparator = "/",
            NumberGroupSizes = [1],
            NativeDigits = [.. digits.Select(c => c.ToString())],
            DigitSubstitution = DigitShapes.NativeNational,
        };
        DateTimeFormat = new DateTimeFormatInfo { DateSeparator = ":", ShortDatePattern = "dd:MM:yy", LongDatePattern = "yyyy dd MM" };
    }

    /// <summary>Arabic with the Umm al-Qura calendar, Thai with the Buddhist calendar, and Turkish, as far as they matter here.</summary>
    public static IEnumerable<CultureInfo> All =>
    [
        new HostileCulture(new UmAlQuraCalendar(), "\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669"),
        new HostileCulture(new ThaiBuddhistCalendar(), "\u0e50\u0e51\u0e52\u0e53\u0e54\u0e55\u0e56\u0e57\u0e58\u0e59"),
        new HostileCulture(new GregorianCalendar(), "0123456789"),
    ];

    public override Calendar Calendar => _calendar;

    /// <summary>Runs an action under every one of the cultures.</summary>
    public static void Try(Action action)
    {
        var before = CurrentCulture;
        try
        {
            foreach (var culture in All)
            {
                CurrentCulture = culture;
                action();
            }
        }
        finally
        {
            CurrentCulture = before;
        }
    }
}
