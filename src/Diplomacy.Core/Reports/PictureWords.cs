using Diplomacy.Core.Evidence;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Reports;

/// <summary>The words of pictures.</summary>
internal static class PictureWords
{
    public const string Others = "others, not stated";

    /// <summary>A value in words: <c>secret</c>, <c>unknown</c>, or <c>disputed (secret or confidential)</c>.</summary>
    public static string Of<T>(Stated<T> stated)
        where T : struct, Enum => stated.TryGet(out var value) ? Words.Of(value)
        : stated.IsDisputed ? $"disputed ({Words.Or([.. stated.Claims.Where(c => !c.Holds.IsFalse).Select(c => Words.Of(c.Value)).Distinct()])})"
        : "unknown";

    /// <summary>The same after what it is of, where the value does not tell: <c>secret</c>, <c>secrecy unknown</c>.</summary>
    public static string Of<T>(Stated<T> stated, string what)
        where T : struct, Enum => stated.IsKnown ? Of(stated) : $"{what} {Of(stated)}";

    /// <summary>The levels that are possible; none says that the channel was not in being.</summary>
    public static string Of(ValueList<TrackLevel> levels)
    {
        if (levels.Count < 2) return levels.IsEmpty ? "not in being" : levels[0].Words;
        string[] numbers = [.. levels.Where(l => l != TrackLevel.Unclassified).Select(l => l.ToString())];
        return $"track {Words.Or(numbers)}{(numbers.Length < levels.Count ? ", or unclassified" : "")}";
    }

    /// <summary>A period in words, such as <c>1992-12 to 1993-08-20</c>.</summary>
    public static string Of(Period period) => (period.Start, period.End) switch
    {
        ({ } start, { } end) => start == end ? Of(start) : $"{Of(start)} to {Of(end)}",
        ({ } start, null) => period.HasOpenEnd ? $"since {Of(start)}" : $"from {Of(start)}, end not stated",
        (null, { } end) => period.HasOpenStart ? $"until {Of(end)}" : $"until {Of(end)}, start not stated",
        _ => "not dated",
    };

    /// <summary>A date in words, such as <c>about 1993</c>.</summary>
    public static string Of(PartialDate date) =>
        (date.IsUncertain ? "perhaps " : "") + (date.IsApproximate ? "about " : "") + date.ToString().TrimEnd('~', '?', '%');
}
