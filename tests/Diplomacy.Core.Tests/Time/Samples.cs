using System.Globalization;
using Diplomacy.Core.Time;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Core.Tests.Time;

/// <summary>Generated texts and values, and what must hold of every error.</summary>
internal static class Samples
{
    /// <summary>The same cases in every run.</summary>
    public static readonly Config Steady = Config.QuickThrowOnFailure.WithReplay(20190204, 8601).WithMaxTest(2000);

    /// <summary>Texts of every supported form of date, of years from one to another.</summary>
    public static Gen<string> DateTexts(int firstYear, int lastYear)
    {
        var year = Gen.Choose(firstYear, lastYear).Select(y => y.ToString("D4", CultureInfo.InvariantCulture));
        var month = from y in year
                    from m in Gen.Choose(1, 12)
                    select $"{y}-{m:D2}";
        var day = from m in month
                  from d in Gen.Choose(1, DateTime.DaysInMonth(Number(m[..4]), Number(m[5..])))
                  select $"{m}-{d:D2}";
        var form = Gen.OneOf(
            year, month, day,
            year.Select(y => y[..3] + "X"), year.Select(y => y[..2] + "XX"),
            year.Select(y => y + "-XX"), year.Select(y => y + "-XX-XX"), month.Select(m => m + "-XX"));
        return from text in form
               from qualifier in Gen.Elements("", "", "", "~", "~", "?", "%")
               select text + qualifier;
    }

    /// <summary>Values of every kind, near enough to each other for every answer to occur.</summary>
    public static Arbitrary<PartialDate> Dates { get; } =
        Gen.OneOf(DateTexts(1998, 2002), DateTexts(1998, 2002), DateTexts(1, 9999), Gen.Constant("XXXX"))
            .Select(text => PartialDate.Parse(text))
            .ToArbitrary();

    /// <summary>Texts, most of them no dates: a correct one with some characters changed, put in or left out.</summary>
    public static Arbitrary<string> Misprints { get; } = Misprinted(DateTexts(1, 9999)).ToArbitrary();

    public static Gen<string> Misprinted(Gen<string> texts)
    {
        var character = Gen.OneOf(Gen.Elements("0123456789XX--~?%/.[]{},TYESZ :+x\u0660\u3000`\n\u2028\ud83d\ude00\0".ToCharArray()));
        var change = from at in Gen.Choose(0, 30)
                     from kind in Gen.Choose(0, 2)
                     from c in character
                     select (at, kind, c);
        return from text in texts
               from count in Gen.Choose(0, 3)
               from changes in change.ArrayOf(count)
               select changes.Aggregate(text, Apply);

        static string Apply(string text, (int At, int Kind, char C) change)
        {
            var at = change.At % (text.Length + 1);
            var rest = change.Kind > 0 && at < text.Length ? text[(at + 1)..] : text[at..];
            return text[..at] + (change.Kind < 2 ? change.C : "") + rest;
        }
    }

    /// <summary>Fails unless the error is one short line in the library's style.</summary>
    public static void HasTheStyleOfErrors(string? error)
    {
        Assert.NotNull(error);
        Assert.InRange(error.Length, 10, 300);
        Assert.DoesNotContain(error, c => char.IsControl(c) || c is '\u2028' or '\u2029');
        Assert.False(char.IsUpper(error[0]), error);
        Assert.False(error.EndsWith('.'), error);
        Assert.True(error.Count(c => c == '`') % 2 == 0, error);
        Assert.DoesNotContain("PartialDate", error, StringComparison.Ordinal);
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
