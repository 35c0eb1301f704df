using System.Globalization;
using System.Text;
using System.Xml;

namespace Diplomacy.Core.Reports.Drawing;

/// <summary>Writes pictures as SVG.</summary>
/// <remarks>
/// Standing alone, a picture follows the reader's choice of light or dark. Within a page its text and lines take the colour of the
/// text around them. Tints are so faint that text stays legible on them in either: at least 4.5 to 1.
/// </remarks>
internal static class Svg
{
    private const int Margin = 20;

    private static readonly string Style = $$"""
        .diplomacy { max-width: 100%; height: auto; font-family: system-ui, sans-serif; }
        svg.diplomacy:root { color: #1f2328; background: #ffffff; }
        @media (prefers-color-scheme: dark) { svg.diplomacy:root { color: #e6e6e6; background: #16191d; } }
        .diplomacy text { fill: currentColor; }
        {{string.Join('\n', Lettering.All.Select(l => $".diplomacy .{l.Class} {{ font-size: {Number(l.Size)}px; font-weight: {(l.IsBold ? 600 : 400)}; }}"))}}
        .diplomacy .centred { text-anchor: middle; }
        .diplomacy rect { fill: none; stroke: currentColor; }
        .diplomacy line { stroke: currentColor; }
        .diplomacy .group, .diplomacy .grid { stroke-opacity: 0.3; }
        .diplomacy .table { stroke-width: 2; }
        .diplomacy .official, .diplomacy .level-1-5 { fill: #3b6fd4; fill-opacity: 0.25; }
        .diplomacy .between { stroke-dasharray: 8 3; }
        .diplomacy .unofficial { stroke-dasharray: 4 3; }
        .diplomacy .unknown { stroke-dasharray: 1 3; }
        .diplomacy .behind { stroke-opacity: 0.3; fill: currentColor; fill-opacity: 0.06; }
        .diplomacy .level-1 { fill: #3b6fd4; fill-opacity: 0.45; }
        .diplomacy .level-2 { fill: #3b6fd4; fill-opacity: 0.1; }
        .diplomacy .perhaps { stroke-dasharray: 3 3; fill-opacity: 0.05; }
        .diplomacy .secret { stroke-width: 6; stroke-dasharray: 2 2; }
        .diplomacy .confidential { stroke-width: 6; stroke-dasharray: 2 8; }
        .diplomacy .public { stroke-width: 2; }
        """;

    /// <summary>A picture with what it is called and what it shows, for those who do not see it. Lines end with <c>\n</c>.</summary>
    public static string Of(string id, string title, string description, Block picture)
    {
        var svg = new StringBuilder();
        var (width, height) = (Number(picture.Width + 2 * Margin), Number(picture.Height + 2 * Margin));
        svg.Append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"diplomacy\" role=\"img\" ")
            .Append(CultureInfo.InvariantCulture, $"aria-labelledby=\"{id}-title\" aria-describedby=\"{id}-desc\" ")
            .Append(CultureInfo.InvariantCulture, $"width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\">\n")
            .Append(CultureInfo.InvariantCulture, $"<title id=\"{id}-title\">{Escaped(title)}</title>\n")
            .Append(CultureInfo.InvariantCulture, $"<desc id=\"{id}-desc\">{Escaped(description)}</desc>\n")
            .Append(CultureInfo.InvariantCulture, $"<style>\n{Style.ReplaceLineEndings("\n")}\n</style>\n");
        foreach (var shape in picture.At(Margin, Margin).Shapes) svg.Append(Element(shape)).Append('\n');
        return svg.Append("</svg>\n").ToString();
    }

    private static string Element(Shape shape) => shape switch
    {
        Box box => string.Create(CultureInfo.InvariantCulture,
            $"<rect x=\"{box.X}\" y=\"{box.Y}\" width=\"{box.Width}\" height=\"{box.Height}\"{(box.Round > 0 ? $" rx=\"{Number(box.Round)}\"" : "")} class=\"{box.Class}\"/>"),
        Rule rule => string.Create(CultureInfo.InvariantCulture,
            $"<line x1=\"{rule.X1}\" y1=\"{rule.Y1}\" x2=\"{rule.X2}\" y2=\"{rule.Y2}\" class=\"{rule.Class}\"/>"),
        TextLine line => string.Create(CultureInfo.InvariantCulture,
            $"<text x=\"{line.X}\" y=\"{line.Y}\" class=\"{line.Lettering.Class}{(line.IsCentred ? " centred" : "")}\">{Escaped(line.Text)}</text>"),
        _ => throw new ArgumentOutOfRangeException(nameof(shape)),
    };

    /// <summary>The text as XML 1.0 has it; what XML cannot hold becomes a replacement character.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                _ => escaped.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar : rune),
            };
        }

        return escaped.ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
