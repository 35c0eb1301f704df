using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Diplomacy.Core.Tests.Time;
using Diplomacy.Core.Time;

namespace Diplomacy.Core.Tests.Robustness;

public partial class EdtfFuzzTests
{
    /// <summary>What the refusal of a text as a date and as a period may allocate, however long the text is: it quotes forty characters.</summary>
    private const long AllocatedToRefuse = 16 * 1024;

    private static readonly string[] Texts = [.. EdtfExamples.Dates, .. EdtfExamples.Intervals, .. EdtfExamples.Unsupported.Select(u => u.Text), "XXXX", "/", "0001", "9999-12-31/.."];

    [Fact]
    public void A_damaged_text_is_read_or_refused_with_its_reason_and_bounded_memory()
    {
        _ = Allocated("1993-05-14"); // what is made once is not counted
        foreach (var text in Texts) _ = Allocated(text);
        var (cases, read) = (Effort.Of(50_000), 0);
        for (var number = 0; number < cases; number++)
        {
            var text = Damaged(number);
            try
            {
                if (Allocated(text) is var allocated && allocated > AllocatedToRefuse) Assert.Fail($"{allocated} bytes");
                if (Keeps<PartialDate>(text, PartialDate.TryParse(text, out var date, out var error), date, error)) read++;
                if (Keeps<Period>(text, Period.TryParse(text, out var period, out error), period, error)) read++;
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Case {number}: {text}", e);
            }
        }

        if (Effort.CountsKinds) Assert.InRange(read, cases / 20, cases);
    }

    private static long Allocated(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = PartialDate.TryParse(text, out _, out _);
        _ = Period.TryParse(text, out _, out _);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>Whether the text was read; by every way that there is it is read to the same, or refused with the documented exception.</summary>
    private static bool Keeps<T>(string text, bool isRead, T value, string? error)
        where T : struct, IParsable<T>, ISpanFormattable
    {
        if (isRead != T.TryParse(text, CultureInfo.InvariantCulture, out _)) Assert.Fail("read by one way only");
        if (isRead)
        {
            if (error is not null || !T.Parse(text, null).Equals(value) || !T.Parse(value.ToString()!, null).Equals(value)) Assert.Fail("not written back");
            return true;
        }

        Samples.HasTheStyleOfErrors(error);
        if (!value.Equals(default(T))) Assert.Fail("refused, and read");
        if (Position().Match(error!) is { Success: true } at && int.Parse(at.Groups[1].ValueSpan, CultureInfo.InvariantCulture) is var position)
            Assert.InRange(position, 1, text.Length + 1);
        if (text.Length % 10 == 0)
        {
            Assert.Equal(error, Assert.Throws<FormatException>(() => T.Parse(text, null)).Message);
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(JsonSerializer.SerializeToUtf8Bytes(text)));
        }

        return false;
    }

    private static string Damaged(int number)
    {
        var random = new Random(number);
        var text = DossierMutations.Pick(random, Texts);
        for (var count = random.Next(0, 5); count > 0; count--)
        {
            var at = random.Next(text.Length + 1);
            var rest = at < text.Length ? text[(at + 1)..] : "";
            var c = random.Next(12) == 0 ? (char)random.Next(0x10000) : "0123456789XX--~?%/.[]{},TYESZ :+x\0\n\u0660\u2028"[random.Next(37)];
            text = random.Next(7) switch
            {
                0 or 1 => text[..at] + c + rest,
                2 => text[..at] + c + text[at..],
                3 => text[..at] + rest,
                4 => text[..at] + DossierMutations.Pick(random, Texts),
                5 => $"{text}/{DossierMutations.Pick(random, Texts)}",
                _ => random.Next(50) == 0 ? string.Concat(Enumerable.Repeat(text, random.Next(2, 2000))) : text[at..],
            };
        }

        return text;
    }

    [GeneratedRegex(@"at position (\d+)")]
    private static partial Regex Position();
}
