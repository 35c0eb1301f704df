using System.Globalization;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Reasoning;

namespace Diplomacy.Core.Tracks;

/// <summary>What is computed of a channel on a day beside its level, such as front or back channel, and why.</summary>
/// <remarks>Equal when every property is equal. The text is stable.</remarks>
/// <typeparam name="T">What is asked for.</typeparam>
/// <example><code>
/// Finding&lt;ChannelKind&gt; finding = TrackRules.KindOf(channel, new DateOnly(1993, 6, 14));
/// if (finding.Value is { } kind) Console.WriteLine(kind);
/// </code></example>
public sealed record Finding<T>
    where T : struct, Enum
{
    internal Finding(DateOnly on) => On = on;

    /// <summary>The day.</summary>
    public DateOnly On { get; }

    /// <summary>Where the rule is printed; null when nothing but the facts is needed.</summary>
    public Source? Source { get; init; }

    /// <summary>
    /// The possible values: exactly those that some way of filling in the unknown facts gives. One when the facts settle
    /// it; none when the channel was certainly not in being on that day.
    /// </summary>
    public ValueList<T> Possible { get; init; }

    /// <summary>The value when the facts settle it; null otherwise.</summary>
    public T? Value => Possible.Count == 1 ? Possible[0] : null;

    /// <summary>A smallest set of facts on which the answer rests.</summary>
    public ValueList<Reason> Reasons { get; init; }

    /// <summary>Exactly the unknown facts whose answer can change the value.</summary>
    public ValueList<OpenQuestion> OpenQuestions { get; init; }

    /// <summary>The answer in a few words, such as <c>back channel</c> or <c>shuttle or proximity</c>.</summary>
    public override string ToString() => Possible.IsEmpty
        ? $"the channel was not in being on {Words.Of(On)}"
        : Words.Or([.. Possible.Select(Words.Of)]);
}

/// <summary>Makes <see cref="Finding{T}"/> values.</summary>
internal static class Finding
{
    /// <summary>The value of the first case that is so on the day, or else the last one. Values are numbered from 1.</summary>
    public static Finding<T> Of<T>(Channel channel, DateOnly on, Source? source, Func<Case, (Proposition When, T Value)[]> cases, T otherwise)
        where T : struct, Enum
    {
        var finding = new Finding<T>(on) { Source = source };
        if (channel.Period.Includes(on).IsFalse) return finding;

        var decision = new Decision([.. cases(new Case(channel, on)).Select(c => (c.When, Number(c.Value)))], Number(otherwise));
        return finding with
        {
            Possible = [.. Enum.GetValues<T>().Where(v => Choices.Has(decision.Possible, Number(v)))],
            Reasons = [.. decision.Reasons()],
            OpenQuestions = decision.OpenQuestions(),
        };

        static int Number(T value) => Convert.ToInt32(value, CultureInfo.InvariantCulture);
    }
}
