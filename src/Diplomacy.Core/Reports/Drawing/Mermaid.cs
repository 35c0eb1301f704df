using System.Globalization;
using System.Text;

namespace Diplomacy.Core.Reports.Drawing;

/// <summary>Texts within Mermaid's notation.</summary>
internal static class Mermaid
{
    /// <summary>The text on one line, with everything that the notation may take for its own written as a code: <c>#58;</c> for a colon.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).EnumerateRunes())
        {
            if (rune.Value is >= 0x80 or ' ' or ',' or '.' or '-' or '(' or ')' or '/' || Rune.IsLetterOrDigit(rune)) escaped.Append(rune);
            else escaped.Append(CultureInfo.InvariantCulture, $"#{rune.Value};");
        }

        return escaped.ToString();
    }

    /// <summary>What the picture is called and what it shows, for those who do not see it.</summary>
    public static string Accessible(string title, string description) => $"    accTitle: {Escaped(title)}\n    accDescr: {Escaped(description)}\n";
}
