namespace Diplomacy.Core.Time;

/// <summary>What the texts of dates and periods share.</summary>
internal static class EdtfText
{
    /// <inheritdoc cref="Words.Quote"/>
    public static string Quote(ReadOnlySpan<char> text) => Words.Quote(text);

    /// <summary>The character at an index, quoted, or "the end".</summary>
    public static string QuoteAt(ReadOnlySpan<char> text, int index)
    {
        if (index >= text.Length) return "the end";
        var isPair = index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]);
        return Quote(text.Slice(index, isPair ? 2 : 1));
    }
}
