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
            Line(i % 2 == 0 ? $"behind{i} -.- side{i}" : $"side{i} -.- behind{i}");
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
        const int Seat = 20;
        var (left, right) = (0, 0);
        var (room, reach) = (new List<Block>(), 0);
        foreach (var (side, i) in scene.Sides.Select((s, i) => (s, i)))
        {
            var isLeft = i % 2 == 0;
            var top = isLeft ? left : right;
            var column = Block.Stack(0, Drawn(side.People, Column), Support(), Drawn(side.Behind, Column));
            room.Add(column.At(isLeft ? 0 : Column + Gap + Middle + Gap, top));
            room.Add(new(0, 0, new Rule(isLeft ? Column : Column + Gap + Middle, top + Seat, isLeft ? Column + Gap : Column + Gap + Middle + Gap, top + Seat, "seat")));
            reach = Math.Max(reach, top + 2 * Seat);
            (isLeft ? ref left : ref right) += column.Height + Gap;
        }

        // Everybody sits at the one table.
        room.Add(Drawn(scene.Table, Middle, reach).At(Column + Gap, 0));
        var all = Block.Pile(room);
        return Block.Stack(
            14,
            Block.Stack(2, Block.Of(scene.Title, Lettering.Title, all.Width), Block.Of(scene.When, Lettering.Body, all.Width)),
            all,
            scene.Absent is { } absent ? Across(absent, all.Width) : new Block(0, 0));
    }

    /// <summary>What joins a side to who stands behind it.</summary>
    private static Block Support() => new(Column, 14, new Rule(Column / 2, 0, Column / 2, 14, "seat"));

    private static Block Drawn(Card card, int width, int height = 0)
    {
        const int Padding = 10;
        var room = width - 2 * Padding;
        return Block.Stack(
            6,
            [
                Block.Stack(0, [Block.Of(card.Title, card.IsBare ? Lettering.Body : Lettering.Head, room), .. card.Lines.Select(l => Block.Of(l, Lettering.Body, room))]),
                .. card.Inside.Select(c => Drawn(c, room)),
            ]).Framed(card.Look, Padding, height);
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
