using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Diplomacy.Core.Tests.Reports;

/// <summary>An SVG as its readers have it: elements, and the places that its lines of text take.</summary>
internal sealed partial class Drawn
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    // The widths of Helvetica in thousandths of its size, from the blank to the tilde, as printed in its font metrics (AFM).
    private static readonly int[] Helvetica =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556,
        278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667,
        611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833,
        556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    private readonly XElement _root;

    public Drawn(string svg)
    {
        _root = XDocument.Parse(svg).Root!;
        Style = _root.Element(Svg + "style")!.Value;
        (Width, Height) = (Number(_root, "width"), Number(_root, "height"));
        Lines = [.. _root.Elements(Svg + "text").Select(LineOf)];
    }

    public string Style { get; }

    public double Width { get; }

    public double Height { get; }

    /// <summary>The lines of text, with the room that each takes in a font that is 15 percent wider than Helvetica.</summary>
    public (string Text, double Left, double Top, double Right, double Bottom)[] Lines { get; }

    public string Text => string.Join(' ', Lines.Select(l => l.Text));

    public string? Title => _root.Element(Svg + "title")?.Value;

    public string? Description => _root.Element(Svg + "desc")?.Value;

    public XElement Root => _root;

    /// <summary>How many shapes have a class.</summary>
    public int Count(string shape, string @class) => _root.Elements(Svg + shape).Count(e => ((string)e.Attribute("class")!).Split(' ').Contains(@class));

    /// <summary>What is wrong with the layout: lines of text that overlap, and what leaves the picture.</summary>
    public IEnumerable<string> Faults()
    {
        for (var i = 0; i < Lines.Length; i++)
        {
            var one = Lines[i];
            if (one.Left < 0 || one.Top < 0 || one.Right > Width || one.Bottom > Height) yield return $"`{one.Text}` leaves the picture";
            for (var j = i + 1; j < Lines.Length; j++)
            {
                var other = Lines[j];
                if (one.Left < other.Right && other.Left < one.Right && one.Top < other.Bottom && other.Top < one.Bottom)
                    yield return $"`{one.Text}` and `{other.Text}` overlap";
            }
        }

        foreach (var box in _root.Elements(Svg + "rect"))
        {
            if (Number(box, "x") < 0 || Number(box, "y") < 0
                || Number(box, "x") + Number(box, "width") > Width || Number(box, "y") + Number(box, "height") > Height) yield return $"{box} leaves the picture";
        }

        foreach (var line in _root.Elements(Svg + "line"))
        {
            if (new[] { "x1", "x2" }.Any(x => Number(line, x) is var at && (at < 0 || at > Width))
                || new[] { "y1", "y2" }.Any(y => Number(line, y) is var at && (at < 0 || at > Height))) yield return $"{line} leaves the picture";
        }
    }

    private (string Text, double Left, double Top, double Right, double Bottom) LineOf(XElement text)
    {
        var classes = ((string)text.Attribute("class")!).Split(' ');
        var rule = FontRule().Matches(Style).Single(m => m.Groups["class"].Value == classes[0]);
        var size = double.Parse(rule.Groups["size"].Value, CultureInfo.InvariantCulture);
        var boldness = rule.Groups["weight"].Value == "400" ? 1 : 1.07;
        var width = text.Value.Sum(c => c is >= ' ' and <= '~' ? Helvetica[c - ' '] : 700) / 1000.0 * size * 1.15 * boldness;
        var left = Number(text, "x") - (classes.Contains("centred") ? width / 2 : 0);
        return (text.Value, left, Number(text, "y") - 0.8 * size, left + width, Number(text, "y") + 0.22 * size);
    }

    private static double Number(XElement element, string attribute) => double.Parse((string)element.Attribute(attribute)!, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\.(?<class>\w+) \{ font-size: (?<size>\d+)px; font-weight: (?<weight>\d+); \}")]
    private static partial Regex FontRule();
}
