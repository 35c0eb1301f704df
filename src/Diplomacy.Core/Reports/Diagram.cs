using System.Text;
using Ardalis.GuardClauses;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Reports.Drawing;

namespace Diplomacy.Core.Reports;

/// <summary>
/// A picture of a channel: who sat opposite whom, in what capacity, who stood behind them, who was between them, and which of those
/// whom it affects were absent.
/// </summary>
/// <remarks>
/// What nobody states is drawn as not stated. No difference is shown by colour alone. Equal when every property is equal. Both texts
/// are stable: the same channel and day give the same characters.
/// </remarks>
/// <example><code>
/// File.WriteAllText("dinner.svg", Diagram.Of(channel, new DateOnly(2023, 4, 24)).ToSvg());
/// </code></example>
public sealed record Diagram
{
    private const int Column = 230, Middle = 200, Gap = 30;

    private Diagram(Channel channel, DateOnly? on)
    {
        Channel = channel;
        On = on;
    }

    /// <summary>The channel.</summary>
    public Channel Channel { get; }

    /// <summary>The day; null when the picture is of the channel's whole life.</summary>
    public DateOnly? On { get; }

    /// <summary>A picture of a channel.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="on">
    /// The day. Without one, the picture is of the channel's whole life: everybody who ever took part, and what changed, as in
    /// <c>track 1.5, later track 1</c>.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="channel"/> is null.</exception>
    public static Diagram Of(Channel channel, DateOnly? on = null) => new(Guard.Against.Null(channel), on);

    /// <summary>
    /// The picture as SVG, with a title and a description for those who do not see it. It loads nothing, follows the reader's choice of
    /// light or dark where it stands alone, and takes the colour of the text around it within a page. Lines end with <c>\n</c>.
    /// </summary>
    public string ToSvg()
    {
        var scene = Scene.Of(Channel, On);
        return Svg.Of($"diagram-{Channel.Id}{(On is { } day ? $"-{Words.Of(day)}" : "")}", $"{scene.Title}, {scene.When}", scene.ToString(), Draw(scene));
    }

    /// <summary>The same as a flowchart in the notation of Mermaid, for places that draw it, such as Markdown. Lines end with <c>\n</c>.</summary>
    /// <example><code>Console.Write($"```mermaid\n{Diagram.Of(channel).ToMermaid()}```\n");</code></example>
    public string ToMermaid()
    {
        var scene = Scene.Of(Channel, On);
        var text = new StringBuilder("flowchart LR\n").Append(Mermaid.Accessible($"{scene.Title}, {scene.When}", scene.ToString()));
        Group("table", scene.Table with { Title = $"{scene.Title}: {scene.Table.Title}" });
        foreach (var (side, i) in scene.Sides.Select((s, i) => (s, i)))
        {
            Group($"side{i}", side.People);
            Line(i % 2 == 0 ? $"side{i} --- table" : $"table --- side{i}");
            Node($"behind{i}", side.Behind);
            Line(i % 2 == 0 ? $"behind{i} -.-> side{i}" : $"side{i} <-.- behind{i}");
        }

        if (scene.Absent is { } absent) Group("absent", absent);
        return text.ToString();

        void Line(string line) => text.Append("    ").Append(line).Append('\n');

        void Node(string id, Card card) =>
            Line($"{id}[\"{string.Join("<br/>", card.Lines.Prepend(card.Title).Select(Mermaid.Escaped))}\"]");

        void Group(string id, Card card)
        {
            Line($"subgraph {id}[\"{Mermaid.Escaped(card.Title)}\"]");
            if (card.Lines.Count > 0) Line($"    {id}_is[\"{string.Join("<br/>", card.Lines.Select(Mermaid.Escaped))}\"]");
            foreach (var (inner, i) in card.Inside.Select((c, i) => (c, i))) Node($"    {id}_{i}", inner);
            Line("end");
        }
    }

    /// <summary>What the picture shows, in sentences.</summary>
    public override string ToString() => Scene.Of(Channel, On).ToString();

    /// <summary>Sides face each other across the table: the first on the left, the second on the right, a third below the first.</summary>
    private static Block Draw(Scene scene)
    {
        Block[] sides = [.. scene.Sides.Select(s => Block.Stack(0, Drawn(s.People, Column), Support(), Drawn(s.Behind, Column)))];
        var left = Block.Stack(Gap, [.. sides.Where((_, i) => i % 2 == 0)]);
        var table = Drawn(scene.Table, Middle);
        Block[] columns = sides.Length == 1
            ? [left, table.At(Column + Gap, 0)]
            : [left, table.At(Column + Gap, 0), Block.Stack(Gap, [.. sides.Where((_, i) => i % 2 == 1)]).At(Column + Gap + Middle + Gap, 0)];
        var room = Block.Pile([.. columns, Seats(columns.Length)]);
        return Block.Stack(
            12,
            Block.Of(scene.Title, Lettering.Title, room.Width),
            Block.Of(scene.When, Lettering.Body, room.Width),
            room,
            scene.Absent is { } absent ? Across(absent, room.Width) : new Block(0, 0));
    }

    /// <summary>What joins the table to the columns beside it.</summary>
    private static Block Seats(int columns)
    {
        const int Height = 20;
        var left = new Rule(Column, Height, Column + Gap, Height, "seat");
        return columns == 2
            ? new Block(0, 0, left)
            : new Block(0, 0, left, left with { X1 = Column + Gap + Middle, X2 = Column + Gap + Middle + Gap });
    }

    /// <summary>What joins a side to who stands behind it.</summary>
    private static Block Support() => new(Column, 14, new Rule(Column / 2, 0, Column / 2, 14, "seat"));

    private static Block Drawn(Card card, int width)
    {
        const int Padding = 10;
        var room = width - 2 * Padding;
        return Block.Stack(
            6,
            [
                Block.Stack(0, [Block.Of(card.Title, Lettering.Head, room), .. card.Lines.Select(l => Block.Of(l, Lettering.Body, room))]),
                .. card.Inside.Select(c => Drawn(c, room)),
            ]).Framed(card.Look, Padding);
    }

    /// <summary>A card over the whole width, with those inside it side by side.</summary>
    private static Block Across(Card card, int width)
    {
        const int Each = Column - 20, Space = 10;
        var fit = Math.Max(1, (width + Space) / (Each + Space));
        var rows = card.Inside.Select(c => Drawn(c, Each)).Chunk(fit)
            .Select(row => Block.Pile([.. row.Select((c, i) => c.At(i * (Each + Space), 0))]));
        return Block.Stack(
            8,
            [new Block(width, 1, new Rule(0, 0, width, 0, "grid")), Block.Of(card.Title, Lettering.Head, width), .. card.Lines.Select(l => Block.Of(l, Lettering.Body, width)), .. rows]);
    }
}
