using System.Text;
using System.Text.Json;

namespace Diplomacy.Core.Tests.Robustness;

/// <summary>A JSON file, cut into its members and items, so that they can be dropped, doubled, moved and replaced.</summary>
internal sealed class CutFile
{
    private static readonly byte[][] Values =
    [
        .. new[]
        {
            "null", "true", "false", "0", "-0", "1", "-1", "1.5", "1e400", "-1E-400", "2147483648", "1" + new string('0', 60), "[]", "{}", "[[]]", "[{}]", "[null]",
            "\"\"", "\" \"", "\"x\"", "\"...\"", "[\"...\"]", "[\"...\",\"...\"]", "\"\\u0000\"", "\"\\ud83d\\ude00\"", "\"\\ud83d\"", "\"\\u202e\"", "\"\u00e9\u6771\"",
            "\"1993\"", "\"1993-02-30\"", "\"2001-21\"", "\"XXXX\"", "\"2000/1990\"", "\"1993-05~/..\"", "\"/\"", "\"official\"", "\"OFFICIAL\"", "\"state\"",
            "{\"x\":1}", "{\"name\":\"N\"}", "{\"value\":\"x\",\"by\":[\"a\"]}", "{\"id\":\"a\",\"id\":\"a\"}",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    private static readonly byte[] Marks = [.. "{}[]\",:\\/'0123456789.-+eEtfnuX~?%# \t\r\n\0"u8, 0x7f, 0x80, 0xbf, 0xc0, 0xe2, 0xed, 0xef, 0xf0, 0xfe, 0xff];

    private readonly List<Piece> _pieces = [];

    public CutFile(byte[] bytes)
    {
        Bytes = bytes;
        try
        {
            Cut();
        }
        catch (JsonException)
        {
            _pieces.Clear(); // no JSON: it can only be scratched
        }
    }

    public byte[] Bytes { get; }

    /// <summary>The file after a few random changes to its structure, with values of another file among the new ones.</summary>
    public byte[] Damaged(Random random, CutFile other)
    {
        if (_pieces.Count == 0) return Bytes;
        var edits = new List<Edit>();
        for (var count = Math.Max(1, random.Next(6) - 2); count > 0; count--) edits.AddRange(Change(random, other));
        var damaged = new List<byte>(Bytes.Length + 256);
        var at = 0;
        foreach (var edit in edits.OrderBy(e => e.Start).ThenBy(e => e.End))
        {
            if (edit.Start < at) continue;
            damaged.AddRange(Bytes.AsSpan(at, edit.Start - at));
            damaged.AddRange(edit.New);
            at = edit.End;
        }

        damaged.AddRange(Bytes.AsSpan(at));
        return [.. damaged];
    }

    /// <summary>The bytes after a few random changes, whatever they stand for.</summary>
    public static byte[] Scratched(Random random, byte[] bytes)
    {
        for (var count = random.Next(1, 5); count > 0 && bytes.Length > 0; count--)
        {
            var (at, length) = (random.Next(bytes.Length), random.Next(1, 30));
            var end = Math.Min(at + length, bytes.Length);
            var b = random.Next(2) == 0 ? (byte)random.Next(256) : DossierMutations.Pick(random, Marks);
            bytes = random.Next(8) switch
            {
                0 or 1 => [.. bytes[..at], b, .. bytes[(at + 1)..]],
                2 => [.. bytes[..at], b, .. bytes[at..]],
                3 => [.. bytes[..at], .. bytes[(at + 1)..]],
                4 => [.. bytes[..at], (byte)(bytes[at] ^ (1 << random.Next(8))), .. bytes[(at + 1)..]],
                5 => [.. bytes[..at], .. bytes[end..]],
                6 => [.. bytes[..end], .. bytes[at..]],
                _ => random.Next(4) == 0 ? bytes[..at] : [.. bytes[..at], .. Encoding.UTF8.GetBytes($"\\u{random.Next(0x10000):x4}"), .. bytes[at..]],
            };
        }

        return bytes;
    }

    private void Cut()
    {
        var json = new Utf8JsonReader(Bytes, new JsonReaderOptions { MaxDepth = 1000 });
        var starts = new Stack<(int Start, int Value)>();
        int? name = null;
        while (json.Read())
        {
            var value = (int)json.TokenStartIndex;
            var start = name ?? value;
            name = null;
            switch (json.TokenType)
            {
                case JsonTokenType.PropertyName: name = value; break;
                case JsonTokenType.StartObject or JsonTokenType.StartArray: starts.Push((start, value)); break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    var (first, opened) = starts.Pop();
                    Add(first, opened, (int)json.BytesConsumed);
                    break;
                default: Add(start, value, (int)json.BytesConsumed); break;
            }
        }

        void Add(int from, int valueFrom, int end) => _pieces.Add(new(from, valueFrom, end));
    }

    private IEnumerable<Edit> Change(Random random, CutFile other)
    {
        var (piece, second) = (DossierMutations.Pick(random, _pieces), DossierMutations.Pick(random, _pieces));
        byte[] Whole(Piece p) => Bytes[p.Start..p.End];
        byte[] Value(Piece p) => Bytes[p.Value..p.End];
        Edit Replace(Piece p, byte[] value) => new(p.Value, p.End, value);
        switch (random.Next(100))
        {
            case < 20: return [Without(piece)];
            case < 30: return [new(piece.End, piece.End, [(byte)',', .. Whole(piece)])];
            case < 40: return [Replace(piece, Value(second)), Replace(second, Value(piece))];
            case < 48: return [new(piece.Start, piece.End, Whole(second)), new(second.Start, second.End, Whole(piece))];
            case < 58: return [Replace(piece, Value(second))];
            case < 74: return [Replace(piece, DossierMutations.Pick(random, Values))];
            case < 84 when other._pieces.Count > 0: return [Replace(piece, other.Value(DossierMutations.Pick(random, other._pieces)))];
            case < 96: return [new(piece.Start, piece.End, Misspelt(random, Whole(piece)))];
            case < 99: return [Replace(piece, Nested(random, Value(piece)))];
            default: return random.Next(6) > 0 ? [] : [Replace(piece, Huge(random))];
        }
    }

    private byte[] Value(Piece piece) => Bytes[piece.Value..piece.End];

    /// <summary>Leaves a piece out, and the comma that parts it from another.</summary>
    private Edit Without(Piece piece)
    {
        var (before, after) = (piece.Start, piece.End);
        while (after < Bytes.Length && char.IsWhiteSpace((char)Bytes[after])) after++;
        if (after < Bytes.Length && Bytes[after] == ',') return new(piece.Start, after + 1, []);
        while (before > 0 && char.IsWhiteSpace((char)Bytes[before - 1])) before--;
        return before > 0 && Bytes[before - 1] == ',' ? new(before - 1, piece.End, []) : new(piece.Start, piece.End, []);
    }

    /// <summary>One letter or digit of an id, a date, a word or a name is another one, or there twice, or not there.</summary>
    private static byte[] Misspelt(Random random, byte[] piece)
    {
        int[] letters = [.. Enumerable.Range(0, Math.Min(piece.Length, 40)).Where(i => char.IsAsciiLetterOrDigit((char)piece[i]))];
        if (letters.Length == 0) return piece;
        var at = DossierMutations.Pick(random, letters);
        return random.Next(4) switch
        {
            0 => [.. piece[..at], .. piece[(at + 1)..]],
            1 => [.. piece[..at], piece[at], .. piece[at..]],
            _ => [.. piece[..at], "0123456789aeinorstx-~?X"u8[random.Next(23)], .. piece[(at + 1)..]],
        };
    }

    private static byte[] Nested(Random random, byte[] value)
    {
        var depth = random.Next(200) == 0 ? 5000 : random.Next(1, 45);
        var (open, close) = random.Next(2) == 0 ? ("[", "]") : ("{\"x\":", "}");
        string Times(string text) => string.Concat(Enumerable.Repeat(text, depth));
        return [.. Encoding.UTF8.GetBytes(Times(open)), .. value, .. Encoding.UTF8.GetBytes(random.Next(20) == 0 ? "" : Times(close))];
    }

    private static byte[] Huge(Random random) => Encoding.UTF8.GetBytes(random.Next(4) switch
    {
        0 => $"\"{new string('x', random.Next(9_995, 10_006))}\"",
        1 => new string('9', random.Next(1, 20_000)),
        2 => $"[{string.Join(',', Enumerable.Repeat("1", random.Next(9_995, 10_006)))}]",
        _ => $"{{{string.Join(',', Enumerable.Range(0, random.Next(1, 3_000)).Select(i => $"\"x{i}\":1"))}}}",
    });

    /// <summary>A member from its name, or an item, to its end; and where its value starts.</summary>
    private readonly record struct Piece(int Start, int Value, int End);

    private readonly record struct Edit(int Start, int End, byte[] New);
}
