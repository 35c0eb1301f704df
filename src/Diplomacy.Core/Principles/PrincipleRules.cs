using System.Numerics;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Reasoning;

namespace Diplomacy.Core.Principles;

/// <summary>Whether a principle holds.</summary>
public enum Verdict
{
    /// <summary>The facts leave it open.</summary>
    Undetermined = 0,

    /// <summary>The principle does not apply.</summary>
    NotApplicable = 1,

    /// <summary>It applies and what it requires is so.</summary>
    Satisfied = 2,

    /// <summary>It applies and what it requires is not so.</summary>
    Violated = 3,
}

/// <summary>What one reading of a principle comes to for a channel on a day, and why.</summary>
/// <remarks>
/// Equal when every property is equal. The text is stable. The verdict is there at once; possible verdicts, reasons, open questions and
/// remedies are worked out together when one of them is first read, which takes longer, and kept. Safe to share between threads.
/// </remarks>
public sealed record PrincipleFinding
{
    /// <summary>Each set of verdicts, at the place that its bits number.</summary>
    private static readonly ValueList<Verdict>[] Verdicts =
        [.. Enumerable.Range(0, 1 << (int)Verdict.Violated + 1).Select(bits => Enum.GetValues<Verdict>().Where(v => (bits >> (int)v & 1) != 0).ToValueList())];

    private readonly Channel _channel;
    private readonly Principle _principle;
    private readonly Reading _reading;
    private readonly StrongBox<Explanation?> _explanation = new();

    internal PrincipleFinding(Channel channel, DateOnly on, Principle principle, Reading reading, Verdict verdict)
    {
        (_channel, _principle, _reading) = (channel, principle, reading);
        (On, Verdict) = (on, verdict);
    }

    /// <summary>The id of the principle.</summary>
    public string Principle => _principle.Id;

    /// <summary>The name of the principle.</summary>
    public string Title => _principle.Title;

    /// <summary>The name of the reading.</summary>
    public string Reading => _reading.Name;

    /// <summary>Where this wording is printed.</summary>
    public Source Source => _reading.Source;

    /// <summary>The day.</summary>
    public DateOnly On { get; }

    /// <summary>
    /// The verdict: definite if and only if every way of filling in the unknown facts gives it, otherwise
    /// <see cref="Verdict.Undetermined"/>.
    /// </summary>
    public Verdict Verdict { get; }

    /// <summary>The verdicts that some way of filling in the unknown facts gives.</summary>
    /// <exception cref="InvalidOperationException">Conditions of your own give one id to facts that differ (see <see cref="Proposition.Of"/>).</exception>
    public ValueList<Verdict> Possible => Verdicts[Explanation.Possible];

    /// <summary>A smallest set of facts on which the answer rests.</summary>
    /// <exception cref="InvalidOperationException">Conditions of your own give one id to facts that differ (see <see cref="Proposition.Of"/>).</exception>
    public ValueList<Reason> Reasons => Explanation.Reasons;

    /// <summary>Exactly the unknown facts whose answer can change the verdict.</summary>
    /// <exception cref="InvalidOperationException">Conditions of your own give one id to facts that differ (see <see cref="Proposition.Of"/>).</exception>
    public ValueList<OpenQuestion> OpenQuestions => Explanation.OpenQuestions;

    /// <summary>
    /// For a violated principle, the smallest changes within the parties' power that would satisfy it; none where more than
    /// four would be needed.
    /// </summary>
    /// <exception cref="InvalidOperationException">Conditions of your own give one id to facts that differ (see <see cref="Proposition.Of"/>).</exception>
    public ValueList<Remedy> Remedies => Explanation.Remedies;

    // Whoever comes first, the explanation is the same: two threads may both work it out, and neither waits.
    private Explanation Explanation => _explanation.Value ??= PrincipleRules.Explain(_channel, On, _reading);

    /// <inheritdoc/>
    public bool Equals(PrincipleFinding? other) =>
        other is not null && (Principle, Title, Reading, On, Verdict) == (other.Principle, other.Title, other.Reading, other.On, other.Verdict)
        && Source == other.Source && Explanation == other.Explanation;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Principle, Reading, On, Verdict);

    /// <summary>The answer in a few words, such as <c>discussion/represented: violated</c>.</summary>
    public override string ToString() => $"{Reading}: {Words.Of(Verdict)}";
}

/// <summary>Answers whether principles hold.</summary>
public static class PrincipleRules
{
    private static readonly Explanation NotInBeing = new(1u << (int)Verdict.NotApplicable);

    /// <summary>What every reading of a principle comes to for a channel on a day, in the order of the readings.</summary>
    /// <remarks>On a day on which the channel was certainly not in being, every reading is not applicable.</remarks>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example><code>
    /// foreach (var finding in PrincipleRules.Check(channel, day, NothingAboutWithout.For(ukraine)))
    ///     Console.WriteLine(finding);  // discussion/represented: violated …
    /// </code></example>
    public static ValueList<PrincipleFinding> Check(Channel channel, DateOnly on, Principle principle) =>
        Check(channel, on, [Guard.Against.Null(principle)]);

    /// <summary>What every reading of several principles comes to for a channel on a day: quicker than one by one, since they share what they look at.</summary>
    /// <remarks>On a day on which the channel was certainly not in being, every reading is not applicable.</remarks>
    /// <returns>The findings, in the order of the principles and of their readings.</returns>
    /// <exception cref="ArgumentNullException">An argument is null, or one of the principles.</exception>
    /// <example><code>
    /// var broken = PrincipleRules.Check(channel, day, Mediation.Fundamentals).Where(f => f.Verdict == Verdict.Violated);
    /// </code></example>
    public static ValueList<PrincipleFinding> Check(Channel channel, DateOnly on, IEnumerable<Principle> principles)
    {
        Guard.Against.Null(channel);
        Guard.Against.Null(principles);
        var (@case, findings) = (new Case(channel, on), new List<PrincipleFinding>());
        foreach (var principle in principles)
        {
            foreach (var reading in Guard.Against.Null(principle, nameof(principles)).Readings) findings.Add(Check(@case, principle, reading));
        }

        return [.. findings];
    }

    /// <summary>What one reading of a principle comes to for a channel on a day.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The principle has no reading of this name.</exception>
    public static PrincipleFinding Check(Channel channel, DateOnly on, Principle principle, string reading)
    {
        Guard.Against.Null(channel);
        Guard.Against.Null(principle);
        return Check(new Case(channel, on), principle, ReadingOf(principle, Guard.Against.NullOrWhiteSpace(reading)));
    }

    /// <summary>The verdict of one reading of a principle, for many channels, or where nobody will ask why.</summary>
    /// <returns>The <see cref="PrincipleFinding.Verdict"/> of <see cref="Check(Channel, DateOnly, Principle, string)"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The principle has no reading of this name.</exception>
    /// <example><code>
    /// var broken = channels.Count(c => PrincipleRules.VerdictOf(c, day, rule, "discussion/represented") == Verdict.Violated);
    /// </code></example>
    public static Verdict VerdictOf(Channel channel, DateOnly on, Principle principle, string reading)
    {
        Guard.Against.Null(channel);
        Guard.Against.Null(principle);
        Guard.Against.NullOrWhiteSpace(reading);
        Case? @case = null;
        return VerdictOf(channel, on, ReadingOf(principle, reading), ref @case);
    }

    /// <param name="channel">The channel.</param>
    /// <param name="on">The day.</param>
    /// <param name="reading">The reading.</param>
    /// <param name="case">The same channel and day; made when it is needed.</param>
    private static Verdict VerdictOf(Channel channel, DateOnly on, Reading reading, ref Case? @case)
    {
        if (channel.Period.Includes(on).IsFalse) return Verdict.NotApplicable;
        var applies = reading.When.Settle(channel, on, ref @case);
        if (applies.IsFalse) return Verdict.NotApplicable;
        if (applies.IsTrue && reading.Requires.Settle(channel, on, ref @case) is { IsKnown: true } holds) return holds.IsTrue ? Verdict.Satisfied : Verdict.Violated;
        // What three-valued logic leaves open may be settled where one fact is asked for in several places.
        @case ??= new Case(channel, on);
        if ((applies.IsTrue ? reading.Requires : reading.When).IsCertainlyOpen(@case)) return Verdict.Undetermined;
        var possible = Decide(@case, reading).Possible;
        return BitOperations.IsPow2(possible) ? (Verdict)BitOperations.Log2(possible) : Verdict.Undetermined;
    }

    private static Reading ReadingOf(Principle principle, string reading)
    {
        foreach (var one in principle.Readings)
            if (one.Name == reading) return one;
        throw new ArgumentException(
            $"`{principle.Id}` has no reading `{reading}`, but {Words.And([.. principle.Readings.Select(r => $"`{r.Name}`")])}", nameof(reading));
    }

    private static Decision Decide(Case @case, Reading reading) => new(
        [
            (!reading.When.Of(@case), (int)Verdict.NotApplicable),
            (reading.Requires.Of(@case), (int)Verdict.Satisfied),
        ],
        otherwise: (int)Verdict.Violated);

    private static PrincipleFinding Check(Case @case, Principle principle, Reading reading)
    {
        var (channel, on) = (@case.Channel, @case.On);
        return new PrincipleFinding(channel, on, principle, reading, VerdictOf(channel, on, reading, ref @case!));
    }

    internal static Explanation Explain(Channel channel, DateOnly on, Reading reading)
    {
        if (channel.Period.Includes(on).IsFalse) return NotInBeing;
        var decision = Decide(new Case(channel, on), reading);
        return decision.Possible == 1u << (int)Verdict.Violated
            ? decision.Explain() with { Remedies = decision.Remedies((int)Verdict.Satisfied) }
            : decision.Explain();
    }
}
