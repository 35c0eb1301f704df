using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Reasoning;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;
using static Diplomacy.Core.Principles.Conditions;

namespace Diplomacy.Core.Principles;

/// <summary>Principles of practice that bind whoever takes part in a channel, with a mandate or without.</summary>
/// <example><code>
/// foreach (var finding in PrincipleRules.Check(channel, day, Practice.FaithfulRepresentation(usa)))
///     Console.WriteLine(finding);  // contradiction: violated …
/// </code></example>
public static class Practice
{
    private static readonly Source DoNoHarm1999 = new("anderson-1999", "Do No Harm: How Aid Can Support Peace or War")
    {
        Author = "M. B. Anderson",
        Published = PartialDate.Parse("1999"),
        Url = "https://docslib.org/doc/7166695/a-users-guide-to-do-no-harm",
        Note = "seen through M. Wallace, From Principle to Practice: A User's Guide to Do No Harm, CDA 2014",
    };

    private static readonly Condition ParticipantDiscloses = Disclosed(Discloser.Participant);

    /// <summary>
    /// Confidentiality: what is kept secret or confidential is not disclosed before the parties agree to it (United Nations
    /// Guidance for Effective Mediation, 2012, where it affects consent).
    /// </summary>
    /// <remarks>
    /// <para>
    /// Reading <c>participants</c>: nobody who takes part discloses it, at whatever time; violated, it was broken.
    /// Reading <c>anyone</c>: nobody at all does; violated beside a satisfied <c>participants</c>, it was exposed by an
    /// outsider. Reading <c>anyone/so far</c>: nobody has by the day.
    /// </para>
    /// <para>
    /// Not applicable to a public channel. A disclosure that the parties had agreed to breaks nothing; where nobody says
    /// whether they had, or whether there were others, the answer stays open. It can stand against the duty to inform those
    /// who are absent (<see cref="NothingAboutWithout"/>): then the two findings stand side by side.
    /// </para>
    /// </remarks>
    public static Principle Confidentiality { get; } = Principle.Named("confidentiality", "Confidentiality", Mediation.Guidance2012)
        .Read("participants").When(Confidential).Requires(!ParticipantDiscloses)
        .Read("anyone").When(Confidential).Requires(!ParticipantDiscloses & !Disclosed(Discloser.Outsider))
        .Read("anyone/so far").When(Confidential).Requires(!DisclosedSoFar(Discloser.Participant) & !DisclosedSoFar(Discloser.Outsider));

    /// <summary>
    /// Do no harm (M. B. Anderson, 1999, for aid; M. McFaul, 2023, for such talks): the channel harms nobody.
    /// </summary>
    /// <remarks>
    /// Recorded effects only, whenever they came: nothing is inferred from who took part. Violated by one recorded harm,
    /// whatever help stands beside it; satisfied only where the list of effects is complete and names none; otherwise open.
    /// </remarks>
    public static Principle DoNoHarm { get; } = Principle.Named("do-no-harm", "Do no harm", DoNoHarm1999).Requires(!Harmful);

    /// <summary>Faithful representation (M. McFaul, 2023): who says what a party wants says what it wants, and may say it.</summary>
    /// <remarks>
    /// <para>
    /// Reading <c>contradiction</c>: no position that somebody else attributes to the party contradicts the one that the
    /// party itself held on the day. Reading <c>authority</c>: where positions are attributed to it, the party lets its
    /// message be carried: it authorized that, or an official of it sits at the table and it has not disowned the message.
    /// </para>
    /// <para>
    /// Not applicable where nothing is attributed to the party. Where a source that tells only one of the two sides is
    /// chosen (<see cref="Channel.AccordingTo"/>), the other is unknown, and so is the answer.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    public static Principle FaithfulRepresentation(Party party)
    {
        var attributed = Attributed(party);
        return Principle.Named("faithful-representation", $"Faithful representation of {party.Name}", Typologies.McFaul2023.Source)
            .Read("contradiction").When(attributed).Requires(!Contradicted(party))
            .Read("authority").When(attributed).Requires(MayConvey(party));
    }
}
