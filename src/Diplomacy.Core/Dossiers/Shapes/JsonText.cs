using System.Buffers;
using System.Globalization;
using System.Text;

namespace Diplomacy.Core.Dossiers.Shapes;

/// <summary>Writes indented JSON.</summary>
/// <remarks>
/// Utf8JsonWriter would end lines as the machine does (on .NET 8), and which letters its encoders escape depends on the
/// Unicode version of the runtime. A canonical text has the same bytes everywhere.
/// </remarks>
internal sealed class JsonText
{
    /// <summary>What stands for itself, and fills nearly all texts.</summary>
    private static readonly SearchValues<char> Plain =
        SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c).Where(c => c is not ('"' or '\\'))]);

    private readonly StringBuilder _text = new();
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
        _text.Append(": ");
        _isAfterName = true;
    }

    public void Text(string value)
    {
        Place();
        _text.Append('"');
        var rest = value.AsSpan();
        while (rest.IndexOfAnyExcept(Plain) is var index and >= 0)
        {
            _text.Append(rest[..index]);
            Append(rest[index]);
            rest = rest[(index + 1)..];
        }

        _text.Append(rest).Append('"');
    }

    public void Number(int value)
    {
        Place();
        _text.Append(CultureInfo.InvariantCulture, $"{value}");
    }

    public void Boolean(bool value)
    {
        Place();
        _text.Append(value ? "true" : "false");
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

    /// <summary>The text, ended by a line feed.</summary>
    public override string ToString() => _text.ToString();

    private void Start(char bracket)
    {
        Place();
        _text.Append(bracket);
        _depth++;
        _isEmpty = true;
    }

    private void End(char bracket)
    {
        _depth--;
        if (!_isEmpty) NewLine();
        _text.Append(bracket);
        if (_depth == 0) _text.Append('\n');
        _isEmpty = false;
    }

    /// <summary>Goes to where the next name or value belongs.</summary>
    private void Place()
    {
        if (!_isAfterName)
        {
            if (!_isEmpty) _text.Append(',');
            if (_depth > 0) NewLine();
        }

        _isAfterName = _isEmpty = false;
    }

    private void NewLine() => _text.Append('\n').Append(' ', 2 * _depth);

    /// <summary>Escapes what JSON requires, and what would break, hide or reorder a line in an editor.</summary>
    private void Append(char c)
    {
        switch (c)
        {
            case '"' or '\\': _text.Append('\\').Append(c); break;
            case '\b': _text.Append("\\b"); break;
            case '\t': _text.Append("\\t"); break;
            case '\n': _text.Append("\\n"); break;
            case '\f': _text.Append("\\f"); break;
            case '\r': _text.Append("\\r"); break;
            case < ' ' or (>= '\u007f' and <= '\u009f') or (>= '\u2028' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\ufeff':
                _text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
                break;
            default: _text.Append(c); break;
        }
    }
}
