namespace Diplomacy.Core.Reports.Drawing;

/// <summary>A shape at its place, in pixels from the top left.</summary>
internal abstract record Shape
{
    public abstract Shape Moved(int x, int y);
}

/// <summary>A line of text; <see cref="Y"/> is where its letters stand, <see cref="X"/> its start or its middle.</summary>
internal sealed record TextLine(int X, int Y, Lettering Lettering, string Text, bool IsCentred = false) : Shape
{
    public override Shape Moved(int x, int y) => this with { X = X + x, Y = Y + y };
}

/// <summary>A rectangle.</summary>
internal sealed record Box(int X, int Y, int Width, int Height, string Class, int Round = 0) : Shape
{
    public override Shape Moved(int x, int y) => this with { X = X + x, Y = Y + y };
}

/// <summary>A straight line.</summary>
internal sealed record Rule(int X1, int Y1, int X2, int Y2, string Class) : Shape
{
    public override Shape Moved(int x, int y) => new Rule(X1 + x, Y1 + y, X2 + x, Y2 + y, Class);
}

/// <summary>Part of a picture: shapes, and the room that they take.</summary>
internal sealed record Block(int Width, int Height, params IReadOnlyList<Shape> Shapes)
{
    /// <summary>Text, in as many lines as it needs.</summary>
    public static Block Of(string text, Lettering lettering, int width)
    {
        var lines = lettering.Wrap(text, width);
        var (height, foot) = (lettering.LineHeight, (lettering.LineHeight - lettering.Size) / 2 + lettering.Size / 5);
        return new(width, lines.Count * height, [.. lines.Select((line, i) => new TextLine(0, (i + 1) * height - foot, lettering, line))]);
    }

    /// <summary>One below the other.</summary>
    public static Block Stack(int gap, params IReadOnlyList<Block> blocks)
    {
        var (shapes, height) = (new List<Shape>(), 0);
        foreach (var block in blocks.Where(b => b.Height > 0))
        {
            if (height > 0) height += gap;
            shapes.AddRange(block.MovedBy(0, height));
            height += block.Height;
        }

        return new(blocks.Max(b => b.Width), height, shapes);
    }

    /// <summary>One on the other, in one room.</summary>
    public static Block Pile(params IReadOnlyList<Block> blocks) =>
        new(blocks.Max(b => b.Width), blocks.Max(b => b.Height), [.. blocks.SelectMany(b => b.Shapes)]);

    /// <summary>The same, with a box around it that is at least so high.</summary>
    public Block Framed(string @class, int padding, int height = 0)
    {
        var (wide, high) = (Width + 2 * padding, Math.Max(height, Height + 2 * padding));
        return new(wide, high, [new Box(0, 0, wide, high, @class, Round: 4), .. MovedBy(padding, padding)]);
    }

    /// <summary>The same further to the right and below, with the room before it.</summary>
    public Block At(int x, int y) => new(Width + x, Height + y, [.. MovedBy(x, y)]);

    private IEnumerable<Shape> MovedBy(int x, int y) => Shapes.Select(s => s.Moved(x, y));
}
