using System.Globalization;
using System.Text;

namespace Diplomacy.Core.Reports.Drawing;

/// <summary>How a line of text is set.</summary>
/// <remarks>
/// A picture brings no font of its own, so widths are estimates on the wide side: those of a wide sans-serif such as DejaVu
/// Sans or Verdana.
/// </remarks>
internal sealed record Lettering(string Class, int Size, bool IsBold = false)
{
    public static readonly Lettering Title = new("title", 18, IsBold: true);
    public static readonly Lettering Head = new("head", 14, IsBold: true);
    public static readonly Lettering Body = new("body", 12);

    public static readonly Lettering[] All = [Title, Head, Body];

    public int LineHeight => Size * 3 / 2;

    public int WidthOf(string text)
    {
        var ems = 0.0;
        foreach (var rune in text.EnumerateRunes()) ems += Ems(rune);
        return (int)Math.Ceiling(ems * Size * (IsBold ? 1.12 : 1));
    }

    /// <summary>The text in lines that are no wider than this. A word that is wider is broken.</summary>
    public List<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        var (line, room) = (new StringBuilder(), width);
        foreach (var (piece, isNext) in Pieces(text, width))
        {
            var (space, wide) = (isNext && line.Length > 0 ? WidthOf(" ") : 0, WidthOf(piece));
            if (line.Length > 0 && space + wide > room)
            {
                lines.Add(line.ToString());
                line.Clear();
                (room, space) = (width, 0);
            }

            if (space > 0) line.Append(' ');
            line.Append(piece);
            room -= space + wide;
        }

        if (line.Length > 0) lines.Add(line.ToString());
        return lines;
    }

    /// <summary>The words; of one that is too wide, its parts between hyphens, and of a part that is, what a reader takes for its letters.</summary>
    private IEnumerable<(string Piece, bool IsNextWord)> Pieces(string text, int width)
    {
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var isNext = true;
            foreach (var piece in WidthOf(word) <= width ? [word] : Parts(word).SelectMany(p => WidthOf(p) <= width ? [p] : Letters(p)))
            {
                yield return (piece, isNext);
                isNext = false;
            }
        }
    }

    private static IEnumerable<string> Parts(string word)
    {
        for (int start = 0, end; start < word.Length; start = end)
        {
            end = word.IndexOf('-', start) is var hyphen && hyphen < 0 ? word.Length : hyphen + 1;
            yield return word[start..end];
        }
    }

    private static IEnumerable<string> Letters(string part)
    {
        var letters = StringInfo.GetTextElementEnumerator(part);
        while (letters.MoveNext()) yield return letters.GetTextElement();
    }

    private static double Ems(Rune rune) => rune.Value switch
    {
        ' ' or 'i' or 'j' or 'l' or 'I' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' => 0.37,
        'f' or 'r' or 't' or '-' or '/' or '(' or ')' or '[' or ']' or '"' => 0.46,
        'm' or 'w' or 'M' or 'W' or '%' => 1.02,
        >= 'A' and <= 'Z' or '&' or '+' or '<' or '=' or '>' or '~' or '#' => 0.84,
        '@' => 1.2,
        < 0x80 => 0.65,
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format => 0,
        < 0x2E80 => 0.85,
        _ => 1.1,
    };
}
