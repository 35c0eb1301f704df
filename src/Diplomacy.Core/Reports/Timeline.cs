using System.Globalization;
using System.Text;
using Ardalis.GuardClauses;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Reports.Drawing;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Reports;

/// <summary>
/// A picture of channels over time: each with its period, its level, its secrecy, and when its backing changed, it became known, or
/// something was agreed.
/// </summary>
/// <remarks>
/// A beginning or an end that is not certain is drawn as uncertain, and what is not dated is told below. No difference is shown by
/// colour alone. Equal when every property is equal; typologies compare by reference. Both texts are stable.
/// </remarks>
/// <example><code>
/// File.WriteAllText("oslo.svg", Timeline.Of(dossier).ToSvg());
/// var asMcFaulHasIt = Timeline.Of(dossier) with { Typology = Typologies.McFaul2023 };
/// </code></example>
public sealed record Timeline
{
    private const int Width = 720, BarHeight = 24;

    private Timeline(string title, ValueList<Channel> channels)
    {
        Title = title;
        Channels = channels;
    }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>The channels, from top to bottom.</summary>
    public ValueList<Channel> Channels { get; }

    /// <summary>The typology of the levels: <see cref="Typologies.Common"/> unless another one is given.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public Typology Typology { get; init => field = Guard.Against.Null(value, nameof(Typology)); } = Typologies.Common;

    /// <summary>A picture of the channels of a dossier, in its order and under its title.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="dossier"/> is null.</exception>
    public static Timeline Of(Dossier dossier) => new(Guard.Against.Null(dossier).Title, dossier.Channels);

    /// <summary>A picture of channels, in this order.</summary>
    /// <exception cref="ArgumentException"><paramref name="title"/> is blank.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Timeline Of(string title, params ReadOnlySpan<Channel> channels)
    {
        Guard.Against.NullOrWhiteSpace(title);
        foreach (var channel in channels) Guard.Against.Null(channel, nameof(channels));
        return new(title, ValueList.Of(channels));
    }

    /// <summary>
    /// The picture as SVG, with a title and a description for those who do not see it. It loads nothing, follows the reader's choice of
    /// light or dark where it stands alone, and takes the colour of the text around it within a page. Lines end with <c>\n</c>.
    /// </summary>
    public string ToSvg()
    {
        var lanes = Lanes;
        return Svg.Of(
            $"timeline-{string.Join('-', Channels.Select(c => c.Id).Take(1).Append(Channels.Count.ToString(CultureInfo.InvariantCulture)))}",
            Title,
            ToString(),
            Draw(lanes, Axis.Of(lanes)));
    }

    /// <summary>The same as a Gantt chart in the notation of Mermaid, for places that draw it, such as Markdown. Lines end with <c>\n</c>.</summary>
    /// <remarks>What is not dated is left out.</remarks>
    public string ToMermaid()
    {
        var lanes = Lanes;
        var text = new StringBuilder("gantt\n").Append(Mermaid.Accessible(Title, ToString()));
        text.Append("    title ").Append(Mermaid.Escaped(Title)).Append("\n    dateFormat YYYY-MM-DD\n");
        if (Axis.Of(lanes) is not { } axis) return text.ToString();
        foreach (var lane in lanes)
        {
            text.Append("    section ").Append(Mermaid.Escaped(lane.Title)).Append('\n');
            foreach (var bar in lane.Bars)
            {
                var (from, to) = (axis.Clamp(bar.From ?? axis.First), axis.Clamp(bar.To ?? axis.Last));
                Task($"{bar.Text}{(bar.IsCertain ? "" : ", perhaps")}", bar.IsCertain ? "" : "done, ", from, $"{Number(to.DayNumber - from.DayNumber + 1)}d");
            }

            foreach (var mark in lane.Marks)
                if (mark.Days is var (first, last)) Task(mark.Text, "milestone, ", DateOnly.FromDayNumber((first.DayNumber + last.DayNumber) / 2), "0d");
        }

        return text.ToString();

        void Task(string name, string tag, DateOnly from, string duration) =>
            text.Append("    ").Append(Mermaid.Escaped(name)).Append(" :").Append(tag).Append(Words.Of(from)).Append(", ").Append(duration).Append('\n');
    }

    /// <summary>What the picture shows, in sentences.</summary>
    public override string ToString() => $"{Title}. {(Channels.IsEmpty ? "No channels." : string.Join(' ', Lanes))}";

    private ValueList<Lane> Lanes => [.. Channels.Select(c => Lane.Of(c, Typology))];

    private Block Draw(ValueList<Lane> lanes, Axis? axis) => Block.Stack(
        16,
        [
            Block.Stack(
                4,
                Block.Of(Title, Lettering.Title, Width),
                Block.Of($"Levels: {Typology.Title}. {Legend(lanes)}", Lettering.Body, Width)),
            .. lanes.Select(l => Block.Stack(
                4,
                [
                    Block.Of(l.Title, Lettering.Head, Width),
                    Block.Stack(0, [new Block(Width, 0), .. l.Lines.Select(line => Block.Of(line, Lettering.Body, Width))]),
                    axis is null ? new Block(Width, 0) : Draw(l, axis),
                    Block.Stack(0, [new Block(Width, 0), .. l.Marks.Select(m => Block.Of($"{(m.Days is null ? "–" : Number(m.Number))} {m}", Lettering.Body, Width))]),
                ])),
        ]);

    /// <summary>The marks of a lane, its bars, and the axis.</summary>
    private static Block Draw(Lane lane, Axis axis)
    {
        const int Top = 8, Tick = 5;
        var shapes = new List<Shape>();
        foreach (var bar in lane.Bars)
        {
            var (left, right) = (bar.From is { } from ? axis.Start(from, Width) : 0, bar.To is { } to ? axis.End(to, Width) : Width);
            var wide = Math.Max(3, right - left);
            left = Math.Min(left, Width - wide);
            shapes.Add(new Box(left, Top, wide, BarHeight, bar.IsCertain ? bar.Look : $"{bar.Look} perhaps"));
            var text = bar.IsCertain && bar.To is null ? $"{bar.Text} →" : bar.Text;
            if (Lettering.Body.WidthOf(text) + 8 <= wide) shapes.Add(new TextLine(left + wide / 2, Top + 14, Lettering.Body, text, IsCentred: true));
            if (lane.Secrecy is { } secrecy && bar.IsCertain) shapes.Add(new Rule(left, Top + BarHeight - 3, left + wide, Top + BarHeight - 3, secrecy));
        }

        foreach (var day in lane.Encounters.Select(d => axis.Middle(d, d, Width))) shapes.Add(new Rule(day, 1, day, Top - 2, "encounter"));
        const int Foot = Top + BarHeight + 4;
        shapes.Add(new Rule(0, Foot, Width, Foot, "grid"));
        foreach (var (day, _) in axis.Ticks(Width)) shapes.Add(new Rule(axis.Start(day, Width), Foot, axis.Start(day, Width), Foot + Tick, "grid"));
        var labels = axis.Ticks(Width).Select(t => new TextLine(axis.Start(t.Day, Width), 13, Lettering.Body, t.Label));
        return Block.Stack(0, Marks(lane, axis), new Block(Width, Foot + Tick, shapes), new Block(Width, Lettering.Body.LineHeight, [.. labels]));
    }

    /// <summary>The numbers of what is told below, each above its day, in as many rows as they need.</summary>
    private static Block Marks(Lane lane, Axis axis)
    {
        const int Size = 22, Row = 22;
        var (shapes, ends) = (new List<Shape>(), new List<int>());
        foreach (var mark in lane.Marks)
        {
            if (mark.Days is not var (first, last)) continue;
            var middle = axis.Middle(first, last, Width);
            var left = Math.Clamp(middle - Size / 2, 0, Width - Size);
            var row = ends.FindIndex(end => end + 2 <= left);
            if (row < 0)
            {
                row = ends.Count;
                ends.Add(0);
            }

            ends[row] = left + Size;
            shapes.Add(new Box(left, -(row + 1) * Row, Size, 18, "mark", Round: 9));
            shapes.Add(new TextLine(left + Size / 2, 13 - (row + 1) * Row, Lettering.Body, Number(mark.Number), IsCentred: true));

            // A stroke at the day; a line along the days where it is not stated which.
            shapes.Add(first == last ? new Rule(middle, -2, middle, 2, "day") : new Rule(axis.Start(first, Width), 0, axis.End(last, Width), 0, "day"));
        }

        return new Block(Width, 0, shapes).At(0, ends.Count * Row + 2);
    }

    private static string Legend(ValueList<Lane> lanes)
    {
        (bool IsThere, string Text)[] signs =
        [
            (lanes.Any(l => l.Bars.Any(b => !b.IsCertain)), "Dashed: perhaps in being."),
            (lanes.Any(l => l.Secrecy == "secret"), "Close strokes along the foot: secret."),
            (lanes.Any(l => l.Secrecy == "confidential"), "Wide strokes along the foot: confidential."),
            (lanes.Any(l => l.Secrecy == "public"), "A line along the foot: public."),
            (lanes.Any(l => !l.Encounters.IsEmpty), "Strokes above: recorded encounters."),
            (lanes.Any(l => l.Marks.Any(m => m.Days is not null)), "Numbers: see below each channel."),
        ];
        return string.Join(' ', signs.Where(s => s.IsThere).Select(s => s.Text));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
