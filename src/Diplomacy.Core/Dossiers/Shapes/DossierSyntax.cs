using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Diplomacy.Core.Dossiers.Shapes;

/// <summary>Checks that a file is JSON, before anything of it is read.</summary>
internal static class DossierSyntax
{
    /// <summary>Deeper than the limit, so that it is this library that finds it exceeded.</summary>
    public static readonly JsonReaderOptions Options = new() { MaxDepth = Limits.Depth + 8 };

    private static readonly SearchValues<byte> Blanks = SearchValues.Create(" \t\r\n"u8);

    /// <summary>The one problem that keeps the file from being read; null when there is none.</summary>
    public static Finding? Check(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > Limits.Bytes) return TooLong;
        if (utf8.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return Problem(0, "a byte order mark", "UTF-8 without one");
        if (utf8.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0])) return Problem(0, "UTF-32", "UTF-8");
        if (utf8.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || utf8.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Problem(0, "UTF-16", "UTF-8");
        if (!Utf8.IsValid(utf8))
        {
            var at = 0;
            while (Rune.DecodeFromUtf8(utf8[at..], out _, out var length) == OperationStatus.Done) at += length;
            return Problem(at, string.Create(CultureInfo.InvariantCulture, $"the byte `{utf8[at]:X2}`, which does not belong there in UTF-8"), "UTF-8");
        }

        var json = new Utf8JsonReader(utf8, Options);
        var last = JsonTokenType.None;
        var (end, containers) = (0, new Stack<bool>()); // of each container, whether it is an object
        try
        {
            while (json.Read())
            {
                (last, end) = (json.TokenType, (int)json.BytesConsumed);
                switch (last)
                {
                    case JsonTokenType.StartObject or JsonTokenType.StartArray:
                        containers.Push(last == JsonTokenType.StartObject);
                        if (containers.Count > Limits.Depth)
                            return Problem((int)json.TokenStartIndex, string.Create(CultureInfo.InvariantCulture, $"more than {Limits.Depth} levels of objects and lists"), "fewer");
                        break;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        containers.Pop();
                        break;
                    case JsonTokenType.String or JsonTokenType.PropertyName when json.ValueIsEscaped && HalfPair(json.ValueSpan) is var half and >= 0:
                        return Problem(
                            (int)json.TokenStartIndex + 1 + half,
                            $"{Quote(json.ValueSpan.Slice(half, 6))}, which is half of a surrogate pair",
                            "both halves, or the character itself");
                }
            }

            return null;
        }
        catch (JsonException)
        {
            return Explain(utf8, end, last, containers.Count == 0 ? null : containers.Peek());
        }
    }

    public static Finding TooLong => Problem(
        0, string.Create(CultureInfo.InvariantCulture, $"a file of more than {Limits.Bytes} bytes"), "a smaller one");

    /// <summary>Half of a pair in a text that was never UTF-8.</summary>
    public static Finding HalfPair(int position) => Problem(position, "half of a surrogate pair, which is no character", "both halves");

    /// <summary>What is wrong after the last token that could be read.</summary>
    /// <remarks>Worked out here and not taken from the runtime's exception, whose words and places change with its version.</remarks>
    private static Finding Explain(ReadOnlySpan<byte> utf8, int end, JsonTokenType last, bool? isInObject)
    {
        var at = SkipBlanks(utf8, end);
        var isAfterValue = last is not (JsonTokenType.None or JsonTokenType.PropertyName or JsonTokenType.StartObject or JsonTokenType.StartArray);
        var isAfterComma = isAfterValue && isInObject is not null && at < utf8.Length && utf8[at] == ',';
        if (isAfterComma) at = SkipBlanks(utf8, at + 1);

        var isNameNext = isInObject == true && (isAfterComma || last == JsonTokenType.StartObject);
        var isValueNext = last is JsonTokenType.PropertyName || (isInObject == false && (isAfterComma || last == JsonTokenType.StartArray));
        var expected = (last, isInObject, isAfterComma) switch
        {
            (JsonTokenType.None, _, _) => "`{`",
            (JsonTokenType.PropertyName, _, _) => "a value",
            (_, null, _) => "the end of the file",
            (JsonTokenType.StartObject, _, _) => "the name of a member, in double quotes, or `}`",
            (JsonTokenType.StartArray, _, _) => "a value or `]`",
            (_, true, true) => "the name of a member, in double quotes",
            (_, false, true) => "a value",
            (_, true, false) => "`,` or `}`",
            (_, false, false) => "`,` or `]`",
        };
        if (at >= utf8.Length) return Problem(at, utf8.IsEmpty ? "an empty file" : "the end of the file", expected);

        var c = (char)utf8[at];
        if (c is '#' || (c == '/' && at + 1 < utf8.Length && utf8[at + 1] is (byte)'/' or (byte)'*'))
            return Problem(at, "a comment", $"{expected}; JSON has no comments");
        if (isAfterComma && c is '}' or ']')
            return Problem(at, $"`{c}` after a comma", $"{expected}; or leave the comma out");
        if (c == '"' && (isNameNext || isValueNext)) return ExplainText(utf8, at, isNameNext);
        if (isNameNext || isValueNext)
        {
            if (c == '\'') return Problem(at, "`'`", "double quotes");
            var word = Word(utf8[at..]);
            if (word.Length > 0 && isNameNext) return Problem(at, Quote(word), expected);
            if (word.Length > 0) return Problem(at, Quote(word), "a value: a text in double quotes, a number such as 12, true or false, an object or a list");
        }

        Rune.DecodeFromUtf8(utf8[at..], out var rune, out _);
        return Problem(at, Words.Quote(rune.ToString()), expected);
    }

    private static Finding ExplainText(ReadOnlySpan<byte> utf8, int start, bool isName)
    {
        for (var i = start + 1; i < utf8.Length; i++)
        {
            switch (utf8[i])
            {
                case (byte)'"' when isName:
                    var next = SkipBlanks(utf8, i + 1);
                    if (next >= utf8.Length) return Problem(next, "the end of the file", "`:` and a value");
                    Rune.DecodeFromUtf8(utf8[next..], out var rune, out _);
                    return Problem(next, Words.Quote(rune.ToString()), "`:` and a value");
                case (byte)'\n' or (byte)'\r':
                    return Problem(i, "a line break in a text", "`\"` at its end, or `\\n` for a line break");
                case < 0x20:
                    return Problem(i, string.Create(CultureInfo.InvariantCulture, $"the control character `\\u{{{utf8[i]:X}}}` in a text"), $"an escape such as `\\u{utf8[i]:x4}`");
                case (byte)'\\':
                    var isEscape = i + 1 < utf8.Length && (utf8[i + 1] == (byte)'u' ? HexDigits(utf8[(i + 2)..]) == 4 : "\"\\/bfnrt"u8.Contains(utf8[i + 1]));
                    if (!isEscape && i + 1 < utf8.Length)
                    {
                        Rune.DecodeFromUtf8(utf8[(i + 1)..], out var escaped, out _);
                        return Problem(i, Words.Quote("\\" + escaped), "an escape: `\\\"`, `\\\\`, `\\/`, `\\b`, `\\f`, `\\n`, `\\r`, `\\t` or `\\u` with four hexadecimal digits");
                    }

                    i++;
                    break;
            }
        }

        return Problem(start, "a text without end", "`\"` at its end");
    }

    /// <summary>The index in an escaped text of the escape of a surrogate that stands alone; -1 when there is none.</summary>
    private static int HalfPair(ReadOnlySpan<byte> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != (byte)'\\') continue;
            if (text[i + 1] != (byte)'u')
            {
                i++;
                continue;
            }

            var first = Unit(text[i..]);
            if (char.IsHighSurrogate(first) && char.IsLowSurrogate(Unit(text[(i + 6)..]))) i += 6;
            else if (char.IsSurrogate(first)) return i;
            i += 5;
        }

        return -1;

        static char Unit(ReadOnlySpan<byte> escape) =>
            escape.StartsWith("\\u"u8) ? (char)int.Parse(escape.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : default;
    }

    private static int HexDigits(ReadOnlySpan<byte> text)
    {
        var count = 0;
        while (count < 4 && count < text.Length && char.IsAsciiHexDigit((char)text[count])) count++;
        return count;
    }

    private static int SkipBlanks(ReadOnlySpan<byte> utf8, int at) =>
        utf8[at..].IndexOfAnyExcept(Blanks) is var blanks && blanks < 0 ? utf8.Length : at + blanks;

    /// <summary>The letters, digits and signs that stand together.</summary>
    private static ReadOnlySpan<byte> Word(ReadOnlySpan<byte> utf8)
    {
        var length = 0;
        while (length < utf8.Length && (char.IsAsciiLetterOrDigit((char)utf8[length]) || utf8[length] is (byte)'-' or (byte)'+' or (byte)'.' or (byte)'_' or >= 0x80)) length++;
        return utf8[..length];
    }

    private static string Quote(ReadOnlySpan<byte> utf8) => Words.Quote(Encoding.UTF8.GetString(utf8));

    private static Finding Problem(int position, string found, string expected) =>
        new(position, "$", $"found {found}, expected {expected}", found, expected);
}
