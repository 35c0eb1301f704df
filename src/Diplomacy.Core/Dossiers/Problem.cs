using System.Globalization;

namespace Diplomacy.Core.Dossiers;

/// <summary>One thing that is wrong in a dossier file: where, what was found and what was expected.</summary>
/// <remarks>
/// Equal when every property is equal. The words are for people: they may be improved in any version, so programs had
/// better not compare them.
/// </remarks>
/// <example><code>
/// if (!Dossier.TryParse(json, out var dossier, out var problems))
///     foreach (var problem in problems) Console.Error.WriteLine(problem);
/// // line 12, column 25: $.channels.oslo.sides[0].participants[2].capacity: found `offical`,
/// // expected official, private or community; did you mean `official`?          (on one line)
/// </code></example>
public sealed record Problem
{
    internal Problem(string path, int line, int column, string message)
    {
        Path = path;
        Line = line;
        Column = column;
        Message = message;
    }

    /// <summary>Where it is, as a JSONPath (RFC 9535), such as <c>$.channels['haass-lavrov'].sides[0]</c>; <c>$</c> for the file.</summary>
    /// <remarks>A name that is long or hard to print is shortened and escaped, as in messages.</remarks>
    public string Path { get; }

    /// <summary>The line, counted from 1. A line ends with a line feed.</summary>
    public int Line { get; }

    /// <summary>The column, counted from 1 in characters (Unicode code points; a tab is one).</summary>
    public int Column { get; }

    /// <summary>What is wrong, in one line and without the place.</summary>
    public string Message { get; }

    /// <summary>What was found; null where the problem is not with one value.</summary>
    public string? Found { get; internal init; }

    /// <summary>What was expected; null where the message cannot be told apart so.</summary>
    public string? Expected { get; internal init; }

    /// <summary>The right name or word that is nearest to the one found; null when none is near.</summary>
    public string? Suggestion { get; internal init; }

    /// <summary>The place and the message, in one line.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"line {Line}, column {Column}: {Path}: {Message}");
}
