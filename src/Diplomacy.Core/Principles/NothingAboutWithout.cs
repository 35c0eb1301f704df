using Ardalis.GuardClauses;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Principles;

/// <summary>What sets off "nothing about X without X".</summary>
public enum Trigger
{
    /// <summary>A subject that affects the party is discussed.</summary>
    Discussion = 1,

    /// <summary>A decision about the party is taken. A channel that affects it and decides nothing satisfies the principle.</summary>
    Decision = 2,
}

/// <summary>
/// The principle "nothing about X without X": that a party is involved in what is said, or decided, about it.
/// </summary>
/// <remarks>
/// <para>
/// The wordings in print differ in what sets the principle off and in how far the party must be involved; each is a
/// reading. In every reading the principle is also satisfied when the party was invited and stayed away by its own choice.
/// It is not applicable when nothing that the channel is about affects the party.
/// </para>
/// <para>
/// The degrees of involvement are those of the note of the Polish government of 15 February 1945 on Yalta (Foreign
/// Relations of the United States 1945, vol. V, doc. 111): knowledge, consultation, participation, a representative with a
/// mandate, consent; each before or while it happens. A party that is represented through another one has no seat.
/// </para>
/// </remarks>
/// <example><code>
/// var findings = PrincipleRules.Check(channel, day, NothingAboutWithout.For(ukraine));
/// </code></example>
public static class NothingAboutWithout
{
    private static readonly Source Note1945 = new("frus-1945-v-111", "Note of the Polish Government on the Yalta decisions")
    {
        Publisher = "Foreign Relations of the United States 1945, vol. V, doc. 111",
        Published = PartialDate.Parse("1945-02-15"),
        Url = "https://history.state.gov/historicaldocuments/frus1945v05/d111",
    };

    private static readonly Source Readout2021 = new("biden-2021", "Readout of the call of President Biden with President Zelensky")
    {
        Publisher = "The Pavlovic Today",
        Published = PartialDate.Parse("2021-12"),
        Url = "https://thepavlovictoday.com/highlights-of-bidens-call-with-president-volodymyr-zelenskyy-of-ukraine/",
    };

    private static readonly Source Remarks2023 = new("bates-2023", "Remarks of the deputy press secretary A. Bates")
    {
        Published = PartialDate.Parse("2023-07-06"),
        Note = "seen on a machine-translated mirror",
    };

    private static readonly Source Report2025 = new("afp-2025", "US-Russia talks begin in Saudi Arabia with no seat for Ukraine")
    {
        Publisher = "AFP",
        Published = PartialDate.Parse("2025-02-18"),
        Url = "https://www.tag24.com/topic/ukraine-conflict/us-russia-talks-begin-in-saudi-arabia-with-no-seat-for-ukraine-3361026",
    };

    /// <summary>
    /// The principle for a party, in the readings that stand in print for Ukraine: <c>discussion/represented</c> (United
    /// States readout, December 2021), <c>decision/represented</c> (A. Bates, July 2023), <c>discussion/consulted</c>
    /// (M. McFaul, 2023: "a stop in Kyiv") and <c>discussion/informed</c> (V. Zelensky, February 2025).
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    public static Principle For(Party party) => Of(
        party,
        (Trigger.Discussion, Degree.Represented, Readout2021),
        (Trigger.Decision, Degree.Represented, Remarks2023),
        (Trigger.Discussion, Degree.Consulted, Typologies.McFaul2023.Source),
        (Trigger.Discussion, Degree.Informed, Report2025));

    /// <summary>The principle for a party in one reading of your own choice.</summary>
    /// <param name="party">The party.</param>
    /// <param name="trigger">What sets the principle off.</param>
    /// <param name="least">The least involvement that satisfies it: <see cref="Degree.Informed"/> or more.</param>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The trigger or the degree is not a defined value.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="least"/> is less than informed.</exception>
    public static Principle For(Party party, Trigger trigger, Degree least)
    {
        Guard.Against.EnumOutOfRange(trigger);
        Guard.Against.EnumOutOfRange(least);
        if (least < Degree.Informed) throw new ArgumentOutOfRangeException(nameof(least), least, "The least involvement is informed.");
        return Of(party, (trigger, least, Note1945));
    }

    private static Principle Of(Party party, params ReadOnlySpan<(Trigger Trigger, Degree Least, Source Source)> readings)
    {
        var principle = Principle.Named("nothing-about-without", $"Nothing about {Guard.Against.Null(party).Name} without {party.Name}", Note1945);
        var (discussed, declined) = (Conditions.Discusses(party), Conditions.DeclinedToCome(party));
        foreach (var (trigger, least, source) in readings)
        {
            var involved = Conditions.Involved(party, least) | declined;
            principle = principle.Read($"{Words.Of(trigger)}/{Words.Of(least)}", source);
            principle = trigger == Trigger.Discussion
                ? principle.When(discussed).Requires(involved)
                : principle.When(Conditions.Affects(party)).Requires(!Conditions.Decides(party) | involved);
        }

        return principle;
    }
}
