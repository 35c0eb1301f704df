namespace Diplomacy.Core.Dossiers.Shapes;

/// <summary>The limits of the format. They keep a hostile file from costing much, and are far beyond any honest one.</summary>
internal static class Limits
{
    public const int Bytes = 4 * 1024 * 1024;

    public const int Depth = 32;

    /// <summary>The longest text, in characters (Unicode code points, as JSON Schema counts).</summary>
    public const int Characters = 10_000;

    /// <summary>The most entries of a list or a map.</summary>
    public const int Entries = 10_000;

    /// <summary>The most problems that are listed.</summary>
    public const int Problems = 100;
}
