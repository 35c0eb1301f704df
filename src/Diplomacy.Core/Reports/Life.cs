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
        return new TrackFinding(typology, days[0]) { Levels = levels }.Answer;
    });

    /// <summary>How a party stands towards its side, such as <c>aware, later briefed</c>.</summary>
    public string Backing(Party party, AuthorizationScope scope) => Told(days =>
        days.Select(d => AuthorizationRules.StatusOf(_channel, party, scope, d).Answer).Distinct().ToArray() is [var only] ? only : "unknown");

    /// <summary>What is so at one moment after the other, without repetition.</summary>
    /// <param name="tell">What is so, or may be, on these days.</param>
    /// <param name="when">The days that count; all of them where none of them does.</param>
    public string Told(Func<DateOnly[], string> tell, Predicate<DateOnly>? when = null)
    {
        var moments = when is null ? _moments : Array.FindAll(Array.ConvertAll(_moments, m => Array.FindAll(m, when)), m => m.Length > 0);
        var told = new List<string>();
        foreach (var moment in moments.Length > 0 ? moments : _moments)
        {
            var next = tell(moment);
            if (told.Count == 0 || told[^1] != next) told.Add(next);
        }

        return string.Join(", later ", told.Where(t => t.Length > 0));
    }
}
