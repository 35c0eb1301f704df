namespace Diplomacy.Core;

/// <summary>What the texts of all small values share: there is one format, in every culture.</summary>
internal static class Formats
{
    /// <exception cref="FormatException">The format is neither empty nor <c>G</c>.</exception>
    public static void Check(ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G"))
            throw new FormatException($"there is no format {Words.Quote(format)}, expected `G` or none");
    }

    public static bool TryCopy(ReadOnlySpan<char> text, Span<char> destination, out int charsWritten)
    {
        var hasRoom = text.TryCopyTo(destination);
        charsWritten = hasRoom ? text.Length : 0;
        return hasRoom;
    }

    /// <summary>Where a text stands among others; -1 where it does not.</summary>
    public static int IndexOf(string[] texts, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < texts.Length; i++)
            if (text.SequenceEqual(texts[i])) return i;
        return -1;
    }

    /// <summary>A text, quoted, in an error about what it is not.</summary>
    public static FormatException IsNot(ReadOnlySpan<char> text, string what) => new($"{Words.Quote(text)} is not {what}");
}
