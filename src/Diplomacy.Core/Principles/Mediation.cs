using Ardalis.GuardClauses;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Reasoning;
using Diplomacy.Core.Time;
using static Diplomacy.Core.Principles.Conditions;

namespace Diplomacy.Core.Principles;

/// <summary>What is asked of mediation, of whom it includes, and of channels that run beside each other.</summary>
/// <example><code>
/// foreach (var principle in Mediation.Fundamentals)
///     foreach (var finding in PrincipleRules.Check(channel, day, principle)) Console.WriteLine($"{finding.Title}: {finding.Verdict}");
/// </code></example>
public static class Mediation
{
    internal static readonly Source Guidance2012 = new("un-guidance-2012", "Guidance for Effective Mediation")
    {
        Publisher = "United Nations, A/66/811",
        Published = PartialDate.Parse("2012-06-25"),
        Url = "https://docslib.org/doc/2785969/guidance-for-effective-mediation",
        Note = "seen in text copies",
    };

    private static readonly Source Resolution1325 = new("unscr-1325", "Security Council resolution 1325 (2000)")
    {
        Publisher = "United Nations, S/RES/1325",
        Published = PartialDate.Parse("2000-10-31"),
        Url = "https://ft.dk/samling/20101/almdel/FOU/bilag/144/1015483/index.htm",
        Note = "seen in text copies",
    };

    private static readonly DateOnly AdoptionOf1325 = new(2000, 10, 31);

    /// <summary>
    /// The eight fundamentals of the United Nations Guidance for Effective Mediation (A/66/811, 2012), in its order:
    /// preparedness, consent, impartiality, inclusivity, national ownership, international law and normative frameworks,
    /// coherence, quality peace agreements.
    /// </summary>
    /// <remarks>
    /// Each asks for what its <see cref="Requirement"/> says, as somebody recorded it (<see cref="Conduct"/>): nothing is
    /// inferred. Consent is asked of every side. The text addresses mediators, so none applies where nobody mediates or
    /// facilitates, as in a direct call; and the last one not before something is agreed.
    /// </remarks>
    public static ValueList<Principle> Fundamentals { get; } =
    [
        Fundamental(Requirement.Preparedness, "preparedness"),
        Fundamental(Requirement.Consent, "consent"),
        Fundamental(Requirement.Impartiality, "impartiality"),
        Fundamental(Requirement.Inclusivity, "inclusivity"),
        Fundamental(Requirement.NationalOwnership, "national ownership"),
        Fundamental(Requirement.InternationalLaw, "international law and normative frameworks"),
        Fundamental(Requirement.Coherence, "coherence, coordination and complementarity"),
        Fundamental(Requirement.QualityAgreement, "quality peace agreements"),
    ];

    /// <summary>
    /// Women's participation (Security Council resolution 1325, 2000): women take part in negotiating or mediating, or a
    /// mechanism of its own brings a gender perspective into the process.
    /// </summary>
    /// <remarks>
    /// Satisfied where a woman is at the table or mediates on the day, or where that is recorded of the process
    /// (<see cref="Requirement.WomensParticipation"/>). One meeting without women does not violate it: what the rest of the
    /// process did stays the open question, so the answer is <see cref="Verdict.Undetermined"/>, "not shown". Violated only
    /// where somebody states it of the process. Not applicable before 31 October 2000. The numbers are in
    /// <see cref="CountWomen"/>.
    /// </remarks>
    public static Principle WomensParticipation { get; } = Principle.Named("womens-participation", "Women's participation", Resolution1325)
        .When(new Condition("the resolution stands", c => c.On >= AdoptionOf1325 ? Proposition.True : Proposition.False))
        .Requires(WomanAtTheTable | Met(Requirement.WomensParticipation));

    /// <summary>
    /// Coherence of parallel channels (the seventh fundamental of the United Nations Guidance, 2012): they know of each
    /// other, and do not contradict each other.
    /// </summary>
    /// <remarks>
    /// Reading <c>known</c>: those who lead this channel and each one beside it knew of each other, or answered to somebody
    /// who knew of both, as the links say (<see cref="ChannelLink.Awareness"/>). Reading <c>positions</c>: no position of a
    /// party that this channel conveys on the day contradicts one that a channel beside it conveys; for that the others must be
    /// given, and one that is not leaves it open. Not applicable where no channel runs beside it.
    /// </remarks>
    /// <param name="others">The channels beside this one, by whose ids its links are found; others may be among them.</param>
    /// <exception cref="ArgumentException">Two of them have the same id.</exception>
    /// <example><code>PrincipleRules.Check(oman, day, Mediation.Coherence(p5PlusOne))</code></example>
    public static Principle Coherence(params ReadOnlySpan<Channel> others) =>
        Principle.Named("coherence", "Coherence of parallel channels", Guidance2012)
            .Read("known").When(HasParallel).Requires(ParallelKnown)
            .Read("positions").When(HasParallel).Requires(!ContradictsParallel(others));

    /// <summary>How many women sat on each side on a day, and how many mediated.</summary>
    /// <returns>
    /// A count for each side, in the channel's order, and then one for the mediators and facilitators if any are recorded.
    /// Whoever is not certain to have been at the table is not counted, and makes the count incomplete.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="channel"/> is null.</exception>
    /// <example><code>Mediation.CountWomen(channel, day)[0].ToString()  // "United States: 1 woman of 4, gender of 2 not stated"</code></example>
    public static ValueList<Headcount> CountWomen(Channel channel, DateOnly on)
    {
        Guard.Against.Null(channel);
        var sides = channel.Sides.Select(side => Headcount.Of(side.Name, SeatedOn(channel, side, on)));
        var mediators = MediatingOn(channel, on).ToArray();
        return mediators.Length == 0 ? [.. sides] : [.. sides, Headcount.Of("mediators", mediators)];
    }

    private static Principle Fundamental(Requirement requirement, string title) =>
        Principle.Named($"un-{Words.Key(requirement)}", $"Mediation: {title}", Guidance2012)
            .When(requirement == Requirement.QualityAgreement ? Mediated & Agreed : Mediated)
            .Requires(Met(requirement));
}
