using System.Buffers;
using System.Globalization;

namespace Diplomacy.Core.Dossiers.Shapes;

/// <summary>Writes indented JSON.</summary>
/// <remarks>
/// Utf8JsonWriter would end lines as the machine does (on .NET 8), and which letters its encoders escape depends on the
/// Unicode version of the runtime. A canonical text has the same bytes everywhere.
/// </remarks>
internal sealed class JsonText
{
    private const int Least = 16 * 1024;

    /// <summary>What stands for itself, and fills nearly all texts.</summary>
    private static readonly SearchValues<char> Plain =
        SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c).Where(c => c is not ('"' or '\\'))]);

    // What is written to is lent, and given back with the whole text.
    private char[] _text = [];
    private int _length;
    private int _depth;
    private bool _isEmpty = true; // nothing stands yet in the innermost object or list
    private bool _isAfterName;

    public void StartObject() => Start('{');

    public void EndObject() => End('}');

    public void StartList() => Start('[');

    public void EndList() => End(']');

    public void Name(string name)
    {
        Text(name);
        Append(": ");
        _isAfterName = true;
    }

    public void Text(ReadOnlySpan<char> value)
    {
        Place();
        Append('"');
        while (value.IndexOfAnyExcept(Plain) is var index and >= 0)
        {
            Append(value[..index]);
            Escape(value[index]);
            value = value[(index + 1)..];
        }

        Append(value);
        Append('"');
    }

    public void Number(int value)
    {
        Place();
        Append(value.ToString(CultureInfo.InvariantCulture));
    }

    public void Boolean(bool value)
    {
        Place();
        Append(value ? "true" : "false");
    }

    public void Member(string name, string value)
    {
        Name(name);
        Text(value);
    }

    public void Member(string name, int value)
    {
        Name(name);
        Number(value);
    }

    /// <summary>The whole text, ended by a line feed. Nothing can be written after it.</summary>
    public string Finish()
    {
        Append('\n');
        var text = new string(_text, 0, _length);
        ArrayPool<char>.Shared.Return(_text);
        (_text, _length) = ([], 0);
        return text;
    }

    private void Start(char bracket)
    {
        Place();
        Append(bracket);
        _depth++;
        _isEmpty = true;
    }

    private void End(char bracket)
    {
        _depth--;
        if (!_isEmpty) NewLine();
        Append(bracket);
        _isEmpty = false;
    }

    /// <summary>Goes to where the next name or value belongs.</summary>
    private void Place()
    {
        if (!_isAfterName)
        {
            if (!_isEmpty) Append(',');
            if (_depth > 0) NewLine();
        }

        _isAfterName = _isEmpty = false;
    }

    private void NewLine()
    {
        var line = Lengthen(1 + 2 * _depth);
        line[0] = '\n';
        line[1..].Fill(' ');
    }

    /// <summary>Escapes what JSON requires, and what would break, hide or reorder a line in an editor.</summary>
    private void Escape(char c)
    {
        switch (c)
        {
            case '"': Append("\\\""); break;
            case '\\': Append(@"\\"); break;
            case '\b': Append("\\b"); break;
            case '\t': Append("\\t"); break;
            case '\n': Append("\\n"); break;
            case '\f': Append("\\f"); break;
            case '\r': Append("\\r"); break;
            case < ' ' or (>= '\u007f' and <= '\u009f') or (>= '\u2028' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\ufeff':
                Append(string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"));
                break;
            default: Append(c); break;
        }
    }

    private void Append(char c) => Lengthen(1)[0] = c;

    private void Append(ReadOnlySpan<char> text) => text.CopyTo(Lengthen(text.Length));

    /// <summary>Room for as many more characters.</summary>
    private Span<char> Lengthen(int count)
    {
        if (count > _text.Length - _length) Grow(count);
        var room = _text.AsSpan(_length, count);
        _length += count;
        return room;
    }

    private void Grow(int count)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_length + count, Math.Max(2 * _text.Length, Least)));
        _text.AsSpan(0, _length).CopyTo(larger);
        if (_text.Length > 0) ArrayPool<char>.Shared.Return(_text);
        _text = larger;
    }
}
