using Ardalis.GuardClauses;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Time;
using static Diplomacy.Core.Principles.Conditions;

namespace Diplomacy.Core.Principles;

/// <summary>
/// Principles of the law of treaties: who can bind a state, what a treaty does to those outside it, and consent under coercion.
/// </summary>
/// <remarks>
/// <para>
/// They stand in the Vienna Convention on the Law of Treaties of 23 May 1969, in force since 27 January 1980. It is about written
/// agreements between states (art. 2) and does not reach back (art. 4). So each principle has a reading <c>convention</c>, which applies
/// to treaties made since then, and a wider one, which takes the same rule as a yardstick whatever the date. Whether the states
/// concerned had joined the Convention is not asked.
/// </para>
/// <para>The findings say what the recorded facts come to under the printed rule. They are no legal advice.</para>
/// </remarks>
public static class TreatyLaw
{
    private static readonly Source Convention = new("vclt", "Vienna Convention on the Law of Treaties")
    {
        Publisher = "International Law Handbook",
        Published = PartialDate.Parse("1969-05-23"),
        Url = "http://hozir.org/international-law-handbook.html?page=27",
    };

    private static readonly Source Third = new("vclt-third-states", "Treaties and third states")
    {
        Publisher = "LexCliq",
        Url = "https://lexcliq.com/treaties-and-third-states-by-mahek-upadhayaylexcliq/",
    };

    private static readonly Source Representative = new("vclt-51", "Article 51, Vienna Convention on the Law of Treaties")
    {
        Published = PartialDate.Parse("1969-05-23"),
        Url = "https://de.scribd.com/document/416503809/Article-51-1969-Vienna-Convention-on-the-pdf",
    };

    private static readonly Source PersonalDimension = new("proelss-2014", "The Personal Dimension")
    {
        Author = "A. Proelss",
        Publisher = "Elgar",
        Published = PartialDate.Parse("2014"),
        Url = "http://classic.austlii.edu.au/au/journals/ELECD/2014/743.html",
    };

    /// <summary>
    /// No legal effect without authority (arts. 7 and 8): an act for a state in the making of a treaty counts when whoever did it
    /// could represent the state for that, or when the state confirmed it afterwards.
    /// </summary>
    /// <remarks>
    /// <para>
    /// By office alone, heads of state, heads of government and foreign ministers represent a state for all acts; heads of mission only
    /// for adopting a text between the state and the one that they are accredited to. Representatives accredited to an organization
    /// that takes part are recorded as heads of mission to it. Everyone else, an ambassador who signs, a national security adviser, a
    /// special envoy or a former official, needs full powers or a confirmation.
    /// </para>
    /// <para>
    /// <b>Satisfied</b>: everything that was done for the party in a treaty that purports to bind it was done with authority.
    /// <b>Violated</b>: something was not, and so has no legal effect. <b>Undetermined</b>: full powers, the office on the day, or who signed are
    /// unknown. <b>Not applicable</b>: nobody did it for the party, the text is no treaty between states, the party is no state, or the
    /// treaty is older than the Convention.
    /// </para>
    /// <para>
    /// Readings: <c>consent/convention</c>, <c>adoption/convention</c>, <c>consent/any-date</c>, <c>adoption/any-date</c>. Not asked: limits
    /// on a representative that the others were told of (art. 47), internal law (art. 46), and circumstances from which full powers were
    /// dispensed with (art. 7(1)(b)), unless recorded as an authorization to sign.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    /// <example><code>
    /// PrincipleRules.Check(channel, day, TreatyLaw.AuthorityToBind(usa), "consent/convention").Remedies  // have United States confirm …
    /// </code></example>
    public static Principle AuthorityToBind(Party party)
    {
        var principle = Principle.Named("authority-to-bind", $"Authority to bind {Guard.Against.Null(party).Name}", Convention);
        foreach (var of in new[] { Instruments.Convention, Instruments.Treaties })
        {
            foreach (var (act, name) in new[] { (TreatyAct.Consenting, "consent"), (TreatyAct.Adopting, "adoption") })
            {
                principle = principle.Read($"{name}/{(of == Instruments.Convention ? "convention" : "any-date")}")
                    .When(ActedFor(party, act, of))
                    .Requires(ActedWithAuthority(party, act, of));
            }
        }

        return principle;
    }

    /// <summary>
    /// No effect on third states (arts. 34 to 36): what a treaty purports for a state that is not party to it has no effect on it
    /// without its consent. An obligation needs acceptance, expressly and in writing; a right is presumed accepted.
    /// </summary>
    /// <remarks>
    /// <para>
    /// <b>Satisfied</b>: the party accepted an obligation in writing, or did not refuse a right. <b>Violated</b>: it did not accept, so
    /// the text has no effect <em>on it</em>; nothing is said against having talked or agreed about it, which is another principle (see
    /// <see cref="NothingAboutWithout"/>). <b>Undetermined</b>: acceptance, or what the text purports for the party, is unknown.
    /// <b>Not applicable</b>: the party signed, the text purports nothing for it, or (in the reading <c>convention</c>) it is no treaty
    /// since 1980, or the party no state.
    /// </para>
    /// <para>
    /// Reading <c>any-instrument</c> asks the same of commitments of every kind, between whomever and of any date, as the maxim
    /// <i>pacta tertiis</i> does. Objective regimes, custom (art. 38) and revocation (art. 37) are not asked for.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    public static Principle NoEffectOnThird(Party party) =>
        Principle.Named("no-effect-on-third", $"No effect on {Guard.Against.Null(party).Name} without its consent", Third)
            .Read("convention")
            .When(ReachesAbsent(party, Instruments.Convention))
            .Requires(AcceptedByAbsent(party, Instruments.Convention))
            .Read("any-instrument", PersonalDimension)
            .When(ReachesAbsent(party, Instruments.Commitments))
            .Requires(AcceptedByAbsent(party, Instruments.Commitments));

    /// <summary>
    /// No consent under coercion: of a representative by acts or threats against him (art. 51), or of a state by the threat or use of
    /// force in breach of the Charter (art. 52).
    /// </summary>
    /// <remarks>
    /// Recorded facts only; nothing is inferred from who was stronger. <b>Satisfied</b>: it is recorded that nobody was coerced.
    /// <b>Violated</b>: coercion is recorded. <b>Undetermined</b>: only other pressure is recorded (economic pressure was left out of the
    /// text), accounts contradict each other, or nobody says anything. <b>Not applicable</b>: no treaty was made or, in the reading
    /// <c>convention</c>, none since 1980; the reading <c>any-date</c> takes the rule as a yardstick for older ones.
    /// </remarks>
    public static Principle Coercion { get; } =
        Principle.Named("coercion", "No consent under coercion", Representative)
            .Read("convention")
            .When(Concluded(Instruments.Convention))
            .Requires(FreeOfCoercion(Instruments.Convention))
            .Read("any-date")
            .When(Concluded(Instruments.Treaties))
            .Requires(FreeOfCoercion(Instruments.Treaties));
}
