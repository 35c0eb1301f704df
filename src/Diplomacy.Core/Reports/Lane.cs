using Diplomacy.Core.Actors;
using Diplomacy.Core.Authority;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Reports;

/// <summary>A stretch of a channel's life; null where it has no known bound.</summary>
internal sealed record Bar(DateOnly? From, DateOnly? To, string Text, string Look, bool IsCertain);

/// <summary>Something that happened, under its number; <see cref="Days"/> are the first and last day on which it may have been, null where it is not dated.</summary>
internal sealed record Mark(int Number, PartialDate? On, string Text)
{
    public (DateOnly First, DateOnly Last)? Days => On is { Earliest: { } first, Latest: { } last } ? (first, last) : null;

    public override string ToString() => $"{(On is { } date ? PictureWords.Of(date) : "not dated")}: {Text}";
}

/// <summary>What a <see cref="Timeline"/> shows of one channel.</summary>
internal sealed record Lane(string Title, ValueList<string> Lines, ValueList<Bar> Bars)
{
    /// <summary>How the foot of the bar is drawn; null where secrecy is not settled.</summary>
    public string? Secrecy { get; private init; }

    public ValueList<DateOnly> Encounters { get; private init; }

    public ValueList<Mark> Marks { get; private init; }

    /// <summary>The days that the picture has to hold.</summary>
    public IEnumerable<DateOnly> Days =>
        Bars.SelectMany(b => new[] { b.From, b.To }).OfType<DateOnly>()
            .Concat(Encounters)
            .Concat(Marks.Select(m => m.Days).SelectMany(d => d is var (first, last) ? new[] { first, last } : []));

    /// <summary>Whether it goes on before, or after, the days that are known.</summary>
    public (bool Before, bool After) GoesOn => (Bars.Any(b => b.From is null), Bars.Any(b => b.To is null));

    public static Lane Of(Channel channel, Typology typology)
    {
        // Of a channel whose time is not known at all, the stretches between which its level changes say nothing of when it was.
        var history = channel.Period.FirstPossibleDay is null && channel.Period.LastPossibleDay is null && !channel.Period.HasOpenStart
            ? []
            : TrackRules.History(channel, typology);
        var life = new Life(channel, on: null);
        return new(channel.Name, [.. Told()], [.. history.Select(Bar)])
        {
            Secrecy = channel.Secrecy.TryGet(out var secrecy) ? Words.Key(secrecy) : null,
            Encounters =
            [
                .. channel.Encounters.Where(e => !e.By.Holds().IsFalse)
                    .Select(e => e.On.FirstPossibleDay is { } first && first == e.On.LastPossibleDay ? first : (DateOnly?)null)
                    .OfType<DateOnly>().Distinct().Order(),
            ],
            Marks = [.. Happened(channel).OrderBy(m => m.On?.Earliest ?? DateOnly.MaxValue).Select((m, i) => new Mark(i + 1, m.On, m.Text))],
        };

        IEnumerable<string> Told()
        {
            var levels = history.IsEmpty
                ? life.LevelUnder(typology)
                : string.Join("; ", Changes(history).Select(s => s == history[0] || s.From is not { } from ? PictureWords.Of(s.Levels) : $"from {Words.Of(from)} {PictureWords.Of(s.Levels)}"));
            yield return $"{PictureWords.Of(channel.Period)}; {PictureWords.Of(channel.Secrecy, "secrecy")}; {levels}";
            foreach (var party in channel.Sides.Select(s => s.Party).OfType<Party>())
                yield return $"Behind {party.Name}: the contact {life.Backing(party, AuthorizationScope.Contact)}, its message {life.Backing(party, AuthorizationScope.Message)}";
        }
    }

    /// <summary>What it shows, in sentences.</summary>
    public override string ToString() =>
        string.Join(' ', ((string[])[Title, .. Lines, .. Encountered, .. Marks.Select(m => m.ToString())]).Select(s => $"{s}."));

    private string[] Encountered => Encounters.IsEmpty ? [] : [$"Recorded encounters: {string.Join(", ", Encounters.Select(Words.Of))}"];

    private static Bar Bar(TrackSpan span) => new(
        span.From,
        span.To,
        PictureWords.Of(span.Levels),
        span.Level is { } level && level != TrackLevel.Unclassified ? $"level-{level.ToString().Replace('.', '-')}" : "level-open",
        span.InBeing.IsTrue);

    /// <summary>The stretches that begin with another level: among those where it is settled, if it is anywhere.</summary>
    private static IEnumerable<TrackSpan> Changes(ValueList<TrackSpan> history)
    {
        TrackSpan[] told = history.Any(s => s.Level is not null) ? [.. history.Where(s => s.Level is not null)] : [.. history];
        return told.Where((span, i) => i == 0 || told[i - 1].Levels != span.Levels);
    }

    /// <summary>What changed the backing, made the channel known, or was agreed.</summary>
    private static IEnumerable<(PartialDate? On, string Text)> Happened(Channel channel)
    {
        foreach (var statement in channel.Authorization)
        {
            if (statement.Period?.Start is not { } start) continue;
            var who = statement.Authority is { } authority ? $"{authority} ({statement.Party.Name})" : statement.Party.Name;
            yield return (start, $"{who} {AuthorityWords.Did(statement.Status, statement.By.Holds().IsFalse)} {AuthorityWords.Of(statement.Scope)}{Doubt(statement.By)}");
        }

        foreach (var disclosure in channel.Disclosures.Where(d => !d.By.Holds().IsFalse))
        {
            var by = disclosure.Discloser.TryGet(out var discloser) ? $" by {(discloser == Discloser.Participant ? "a participant" : "an outsider")}" : "";
            yield return (disclosure.On, $"disclosed{by}{(disclosure.How is { } how ? $", {how}" : "")}{Doubt(disclosure.By)}");
        }

        foreach (var commitment in channel.Commitments.Where(c => !c.By.Holds().IsFalse))
            yield return (commitment.On, $"{Words.Of(commitment.Kind)}: {commitment.Title}{Doubt(commitment.By)}");
    }

    private static string Doubt(ValueList<Attribution> by) => by.Holds().IsKnown ? "" : " (disputed)";
}
