using System.Net;
using System.Runtime.CompilerServices;
using System.Text;

namespace Diplomacy.Core.Site;

/// <summary>A piece of a page. What is put into <c>$"…"</c> is escaped, unless it is itself a piece of a page.</summary>
[InterpolatedStringHandler]
public sealed class Html
{
    private readonly StringBuilder _text;

    public Html(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + 16 * formattedCount);

    private Html(string raw) => _text = new StringBuilder(raw);

    public static Html Empty { get; } = new("");

    public bool IsEmpty => _text.Length == 0;

    /// <summary>Text that is HTML already.</summary>
    public static Html Raw(string html) => new(html);

    public static Html Text(string? text) => $"{text}";

    public static Html Of(Html html) => html;

    public static Html Join(IEnumerable<Html> parts, string separator = "") => new(string.Join(WebUtility.HtmlEncode(separator), parts));

    public static Html Each<T>(IEnumerable<T> items, Func<T, Html> html, string separator = "") => Join(items.Select(html), separator);

    /// <summary>The piece, or nothing.</summary>
    public static Html If(bool condition, Html html) => condition ? html : Empty;

    public void AppendLiteral(string html) => _text.Append(html);

    public void AppendFormatted(string? text) => _text.Append(Escape(text));

    public void AppendFormatted(Html? html) => _text.Append(html?._text);

    public void AppendFormatted(int number) => _text.Append(number);

    public void AppendFormatted(DateOnly day) => _text.Append(day.ToString("yyyy-MM-dd"));

    public override string ToString() => _text.ToString();

    /// <summary>The text alone, for searching.</summary>
    public static string Strip(string html)
    {
        var text = new StringBuilder();
        var inTag = false;
        foreach (var letter in html)
        {
            if (letter == '<') inTag = true;
            else if (letter == '>' && inTag) inTag = false;
            else if (!inTag) text.Append(letter is '\n' or '\t' ? ' ' : letter);
        }

        return string.Join(' ', WebUtility.HtmlDecode(text.ToString()).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Escape(string? text) => text is null
        ? ""
        : text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}
