using System.Globalization;
using System.Text.RegularExpressions;

namespace Diplomacy.Core.Tests.Reports;

/// <summary>What holds of every picture.</summary>
internal static partial class Pictures
{
    public static void AssertAccessible(string svg)
    {
        var drawn = new Drawn(svg);
        var (title, description) = (drawn.Root.Elements().ElementAt(0), drawn.Root.Elements().ElementAt(1));

        Assert.Equal("img", (string?)drawn.Root.Attribute("role"));
        Assert.Equal(("title", "desc"), (title.Name.LocalName, description.Name.LocalName));
        Assert.Equal((string?)title.Attribute("id"), (string?)drawn.Root.Attribute("aria-labelledby"));
        Assert.Equal((string?)description.Attribute("id"), (string?)drawn.Root.Attribute("aria-describedby"));
        Assert.NotEmpty(drawn.Title!);
        Assert.True(drawn.Description!.Length > drawn.Title!.Length);
        Assert.DoesNotContain("url(", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("href", svg, StringComparison.Ordinal);
    }

    /// <summary>The text, in the colour of the picture, against every tint on its ground: 4.5 to 1 or more (WCAG 2.2, 1.4.3).</summary>
    public static void AssertLegible(string style)
    {
        var grounds = Ground().Matches(style);
        Assert.Equal(2, grounds.Count);
        var tints = Tint().Matches(style);
        Assert.NotEmpty(tints);
        foreach (Match ground in grounds)
        {
            var (text, background) = (Channels(ground.Groups["text"].Value), Channels(ground.Groups["ground"].Value));
            Assert.InRange(Contrast(text, background), 4.5, 21);
            Assert.All(tints, tint =>
            {
                var fill = tint.Groups["fill"].Value == "currentColor" ? text : Channels(tint.Groups["fill"].Value);
                var opacity = double.Parse(tint.Groups["opacity"].Value, CultureInfo.InvariantCulture);
                Assert.InRange(Contrast(text, [.. fill.Zip(background, (f, b) => f * opacity + b * (1 - opacity))]), 4.5, 21);
            });
        }
    }

    private static double[] Channels(string colour) =>
        [.. Enumerable.Range(0, 3).Select(i => int.Parse(colour.AsSpan(1 + 2 * i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)];

    private static double Contrast(double[] one, double[] other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(double[] colour)
    {
        double[] linear = [.. colour.Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4))];
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }

    [GeneratedRegex(@":root \{ color: (?<text>#\w{6}); background: (?<ground>#\w{6}); \}")]
    private static partial Regex Ground();

    [GeneratedRegex(@"fill: (?<fill>#\w{6}|currentColor); fill-opacity: (?<opacity>[\d.]+);")]
    private static partial Regex Tint();
}
