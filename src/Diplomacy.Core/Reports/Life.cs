using Diplomacy.Core.Actors;
using Diplomacy.Core.Authority;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Reports;

/// <summary>
/// What a picture tells of a channel: on one day, or over its life as far as it is certain. Where no day of its life is certain, what is
/// told is what may be so on any that is possible.
/// </summary>
internal sealed class Life
{
    private readonly Channel _channel;
    private readonly DateOnly[][] _moments;

    public Life(Channel channel, DateOnly? on)
    {
        _channel = channel;
        if (on is { } day)
        {
            _moments = [[day]];
            return;
        }

        var possible = Array.FindAll(TrackRules.TurnsOf(channel), d => channel.Period.Includes(d).IsPossible);
        var certain = Array.FindAll(possible, d => channel.Period.Includes(d).IsTrue);
        _moments = certain.Length > 0 ? Array.ConvertAll(certain, d => new[] { d }) : [possible];
    }

    /// <summary>The level, such as <c>track 1.5, later track 1</c>.</summary>
    public string LevelUnder(Typology typology) => Told(days =>
    {
        ValueList<TrackLevel> levels = [.. days.SelectMany(d => TrackRules.PossibleLevels(_channel, d, typology)).Distinct().OrderBy(l => l.Index)];
        return (PictureWords.Of(levels), levels.Count == 1);
    });

    /// <summary>How a party stands towards its side, such as <c>aware, later briefed</c>.</summary>
    public string Backing(Party party, AuthorizationScope scope) => Told(days =>
    {
        var findings = Array.ConvertAll(days, d => AuthorizationRules.StatusOf(_channel, party, scope, d));
        var answers = findings.Select(f => f.Answer).Distinct().ToArray();
        return answers is [var answer] ? (answer, findings[0].IsDisputed || findings[0].Status is not null) : ("unknown", false);
    });

    /// <summary>
    /// What is so at one moment after the other, without repetition. What is settled at some moment is told, and what is open at others
    /// is then left out.
    /// </summary>
    /// <param name="tell">What is so, or may be, on these days, and whether that is settled.</param>
    /// <param name="when">The days that count; all of them where none of them does.</param>
    public string Told(Func<DateOnly[], (string Text, bool IsSettled)> tell, Predicate<DateOnly>? when = null)
    {
        var moments = when is null ? _moments : Array.FindAll(Array.ConvertAll(_moments, m => Array.FindAll(m, when)), m => m.Length > 0);
        var all = Array.ConvertAll(moments.Length > 0 ? moments : _moments, m => tell(m));
        var told = new List<string>();
        foreach (var (text, _) in Array.Exists(all, t => t.IsSettled) ? Array.FindAll(all, t => t.IsSettled) : all)
            if (told.Count == 0 || told[^1] != text) told.Add(text);
        return string.Join(", later ", told);
    }
}
