using System.Globalization;
using System.Text;

namespace Diplomacy.Core.Dossiers.Shapes;

/// <summary>The place in a file that is being read or written.</summary>
internal sealed class JsonPath
{
    private readonly Stack<(string? Name, int Index)> _steps = new();

    /// <summary>The place at the end of these steps.</summary>
    public static string Of(params ReadOnlySpan<Step> steps)
    {
        var path = new JsonPath();
        foreach (var step in steps) path._steps.Push((step.Name, step.Index));
        return path.ToString();
    }

    public void Enter(string name) => _steps.Push((name, 0));

    public void Enter(int index) => _steps.Push((null, index));

    public void Leave() => _steps.Pop();

    /// <summary>The place as a JSONPath (RFC 9535), except that a name that would be hard to read is shortened and escaped.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("$");
        foreach (var (name, index) in _steps.Reverse())
        {
            if (name is null) text.Append(CultureInfo.InvariantCulture, $"[{index}]");
            else if (name.Length is > 0 and <= 64 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_')) text.Append('.').Append(name);
            else text.Append("['").Append(Words.Quote(name)[1..^1].Replace("'", "\\'", StringComparison.Ordinal)).Append("']");
        }

        return text.ToString();
    }
}

/// <summary>A step of a place: the name of a member, or the number of an item.</summary>
internal readonly record struct Step(string? Name, int Index)
{
    public static implicit operator Step(string name) => new(name, 0);

    public static implicit operator Step(int index) => new(null, index);
}
