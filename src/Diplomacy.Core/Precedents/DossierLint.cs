using Ardalis.GuardClauses;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Dossiers.Shapes;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Time;

namespace Diplomacy.Core.Precedents;

/// <summary>What a dossier that can be read may still have wrong.</summary>
public enum LintRule
{
    /// <summary>One office held twice at one time; or two people who are head of state, head of government or foreign minister of one body at one time.</summary>
    OverlappingOffices = 1,

    /// <summary>Somebody takes part in official capacity on a day on which his offices say that he held none of his side's party: before, after or in a gap between them.</summary>
    OfficialWithoutOffice = 2,

    /// <summary>Somebody sits on two sides at what may be one time.</summary>
    OnTwoSides = 3,

    /// <summary>A participant or a third party whose period lies outside that of the channel.</summary>
    ParticipantOutsideChannel = 4,

    /// <summary>An encounter outside the period of the channel.</summary>
    EncounterOutsideChannel = 5,

    /// <summary>A commitment or a signature dated outside the period of the channel.</summary>
    CommitmentOutsideChannel = 6,

    /// <summary>Somebody who signed for a party, and is not among those who sit for it.</summary>
    SignatoryNotSeated = 7,

    /// <summary>A party that is affected and has no side, and no involvement of it is listed.</summary>
    AffectedWithoutInvolvement = 8,

    /// <summary>A disclosure before the channel began.</summary>
    DisclosureBeforeChannel = 9,

    /// <summary>A link to a channel that is not there, or to the channel itself.</summary>
    DeadLink = 10,

    /// <summary>A fact that nobody in particular asserts.</summary>
    FactWithoutSource = 11,

    /// <summary>A source that no fact cites.</summary>
    UnusedSource = 12,
}

/// <summary>Something in a dossier that is probably a mistake.</summary>
/// <remarks>
/// Equal when every property is equal. The rule and the place stay as they are from version to version, so that a test can list those that
/// are right as they stand; the words may be improved.
/// </remarks>
public sealed record LintFinding
{
    internal LintFinding(LintRule rule, string dossier, string place, string message) =>
        (Rule, Dossier, Place, Message) = (rule, dossier, place, message);

    /// <summary>The rule.</summary>
    public LintRule Rule { get; }

    /// <summary>The id of the dossier.</summary>
    public string Dossier { get; }

    /// <summary>Where in the dossier, as a JSONPath (RFC 9535), such as <c>$.channels.oslo.links[0]</c>.</summary>
    public string Place { get; }

    /// <summary>What is the matter, in one line and without the place.</summary>
    public string Message { get; }

    /// <summary>The dossier, the place, the message and the rule, in one line.</summary>
    public override string ToString() => $"{Dossier}: {Place}: {Message} ({Words.Key(Rule)})";
}

/// <summary>Looks for probable mistakes in dossiers that can be read, the user's own included.</summary>
/// <remarks>
/// Only what is certain counts: a date that may lie inside a period is not found to lie outside. A finding need not be a mistake. What was signed after the
/// channel had ended is one; the test that says so lists it.
/// </remarks>
/// <example><code>
/// foreach (var finding in DossierLint.Of(Dossier.Parse(File.ReadAllText("oslo.dossier.json"))))
///     Console.Error.WriteLine(finding);
/// </code></example>
public static class DossierLint
{
    private static readonly Branch[] HeldByOne = [Branch.HeadOfState, Branch.HeadOfGovernment, Branch.ForeignMinister];

    /// <summary>The findings of a dossier, in the order of its file: people, channels, sources. Its links lead to its own channels.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="dossier"/> is null.</exception>
    public static ValueList<LintFinding> Of(Dossier dossier) =>
        [.. Find(Guard.Against.Null(dossier), [.. dossier.Channels.Select(c => c.Id)])];

    /// <summary>The findings of all cases of a base, in its order. Links may lead to the channels of other cases.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="precedents"/> is null.</exception>
    public static ValueList<LintFinding> Of(PrecedentBase precedents)
    {
        HashSet<string> channels = [.. Guard.Against.Null(precedents).Channels.Select(p => p.Channel.Id)];
        return [.. precedents.Dossiers.SelectMany(d => Find(d, channels))];
    }

    private static IEnumerable<LintFinding> Find(Dossier dossier, HashSet<string> channels)
    {
        return OfPeople(dossier)
            .Concat(dossier.Channels.SelectMany(c => OfChannel(c, channels)))
            .Concat(UnusedSources(dossier))
            .Select(f => new LintFinding(f.Rule, dossier.Id, JsonPath.Of(f.Place), f.Message));
    }

    private static IEnumerable<Found> OfPeople(Dossier dossier)
    {
        var offices = dossier.People.SelectMany(p => p.Offices.Select((o, i) => (Who: p, Office: o, Place: Path("people", p.Id, "offices", i)))).ToArray();
        for (var i = 0; i < offices.Length; i++)
        {
            var (who, office, place) = offices[i];
            if (office.By.IsEmpty) yield return NoSource(place, $"{who.Name} was {office.Title}");
            foreach (var (other, held, _) in offices.Take(i))
            {
                if (held.Body.Id != office.Body.Id || !Overlap(held, office)) continue;
                if (other.Id == who.Id && string.Equals(held.Title, office.Title, StringComparison.OrdinalIgnoreCase))
                    yield return new(LintRule.OverlappingOffices, place, $"{who.Name} is {office.Title} in {held.Period} and in {office.Period}");
                if (other.Id != who.Id && Array.Exists(HeldByOne, b => (held.Branch.Is(b) & office.Branch.Is(b)).IsTrue))
                    yield return new(LintRule.OverlappingOffices, place, $"{who.Name} is {office.Title} of {office.Body.Name} in {office.Period}, when {other.Name} is {held.Title}");
            }
        }
    }

    /// <summary>Whether two offices were certainly held at one time, and not only on the day on which one follows the other.</summary>
    private static bool Overlap(Office one, Office other) =>
        (one.By.Holds() & other.By.Holds() & one.Period.Overlaps(other.Period)).IsTrue
        && !Follows(one.Period, other.Period) && !Follows(other.Period, one.Period);

    private static bool Follows(Period one, Period other) => one.Start is { } start && start == other.End;

    private static IEnumerable<Found> OfChannel(Channel channel, HashSet<string> channels) =>
        OfSides(channel).Concat(OfDates(channel)).Concat(OfParties(channel)).Concat(Links(channel, channels))
            .Concat(WithoutSource(channel)).OrderBy(f => f.Rule);

    private static IEnumerable<Found> OfSides(Channel channel)
    {
        var seats = channel.Sides.SelectMany((side, s) => side.Participants.Select((p, i) =>
            (Side: side, Participant: p, Place: Path("channels", channel.Id, "sides", s, "participants", i)))).ToArray();
        foreach (var (side, participant, place) in seats)
        {
            if (participant.By.Holds().IsFalse) continue;
            if (IsOutside(channel, participant.Period))
                yield return new(LintRule.ParticipantOutsideChannel, place, $"{participant.Who.Name} takes part in {participant.Period}, and the channel was in being in {channel.Period}");
            if (seats.FirstOrDefault(s => s.Side != side && s.Participant.Who.Id == participant.Who.Id && MayMeet(s.Participant, participant)).Side is { } other
                && Array.FindIndex(seats, s => s.Side == other) < Array.FindIndex(seats, s => s.Side == side))
                yield return new(LintRule.OnTwoSides, place, $"{participant.Who.Name} sits for {side.Name} and for {other.Name}");
            if (side.Party is { } party && WithoutOffice(channel, participant, party) is { } day)
                yield return new(LintRule.OfficialWithoutOffice, place, $"{participant.Who.Name} takes part in official capacity on {Words.Of(day)}, and held no office of {party.Name} then");
        }

        static bool MayMeet(Participant one, Participant other) =>
            one.By.Holds().IsPossible && (one.Period is not { } its || other.Period is not { } theirs || its.Overlaps(theirs).IsPossible);
    }

    /// <summary>A day on which somebody certainly took part, in official capacity, and certainly held no office of the party.</summary>
    private static DateOnly? WithoutOffice(Channel channel, Participant participant, Party party)
    {
        if (!participant.Capacity.Is(Capacity.Official).IsTrue) return null;
        var period = participant.Period ?? channel.Period;
        var days = channel.Encounters
            .Where(e => e.By.Holds().IsTrue && e.Present.Any(a => a.Id == participant.Who.Id) && e.On.FirstPossibleDay == e.On.LastPossibleDay)
            .Select(e => e.On.FirstPossibleDay)
            .Concat(new[] { period.FirstPossibleDay, period.LastPossibleDay }.Where(d => d is { } day && (period.Includes(day) & channel.Period.Includes(day)).IsTrue));
        return days.OfType<DateOnly>().Order().Select(d => (DateOnly?)d).FirstOrDefault(d =>
            (participant.Who.Offices.ServiceOf(party, d!.Value) & (ServiceAnswers.Serving | ServiceAnswers.Legislator)) == 0);
    }

    private static IEnumerable<Found> OfDates(Channel channel)
    {
        foreach (var (thirdParty, i) in Numbered(channel.ThirdParties))
        {
            if (IsOutside(channel, thirdParty.Period))
                yield return new(LintRule.ParticipantOutsideChannel, At("thirdParties", i), $"{thirdParty.Actor.Name} takes part in {thirdParty.Period}, and the channel was in being in {channel.Period}");
        }

        foreach (var (encounter, i) in Numbered(channel.Encounters))
        {
            if (IsOutside(channel, encounter.On))
                yield return new(LintRule.EncounterOutsideChannel, At("encounters", i), $"an encounter on {encounter.On}, and the channel was in being in {channel.Period}");
        }

        foreach (var (disclosure, i) in Numbered(channel.Disclosures))
        {
            if (disclosure.On is { } on && channel.Period.FirstPossibleDay is { } first && Period.On(on).EndedBefore(first).IsTrue)
                yield return new(LintRule.DisclosureBeforeChannel, At("disclosures", i), $"disclosed on {on}, and the channel was in being in {channel.Period}");
        }

        foreach (var (commitment, i) in Numbered(channel.Commitments))
        {
            var dates = commitment.Signatures.Select(s => s.On).Prepend(commitment.On).OfType<PartialDate>().Where(d => IsOutside(channel, Period.On(d))).Distinct().ToArray();
            if (dates.Length > 0)
                yield return new(LintRule.CommitmentOutsideChannel, At("commitments", i), $"\"{commitment.Title}\" is dated {Words.And([.. dates.Select(d => d.ToString())])}, and the channel was in being in {channel.Period}");
        }

        Step[] At(string list, int i) => Path("channels", channel.Id, list, i);
    }

    private static IEnumerable<Found> OfParties(Channel channel)
    {
        foreach (var (commitment, i) in Numbered(channel.Commitments))
        {
            foreach (var (signature, j) in Numbered(commitment.Signatures))
            {
                var side = channel.SideOf(signature.Party);
                if (side is not null && (!side.Participants.IsComplete || side.Participants.Any(p => p.Who.Id == signature.Signatory.Id))) continue;
                yield return new(LintRule.SignatoryNotSeated, Path("channels", channel.Id, "commitments", i, "signatures", j),
                    side is null ? $"{signature.Signatory.Name} signs for {signature.Party.Name}, which has no side" : $"{signature.Signatory.Name} signs for {signature.Party.Name}, and does not sit for it");
            }
        }

        var affected = Numbered(channel.Subjects).Where(s => !s.Item.By.Holds().IsFalse)
            .SelectMany(s => Numbered(s.Item.Affects).Where(a => !a.Item.Holds.IsFalse).Select(a => (Party: a.Item.Value, Subject: s.Index, a.Index)));
        foreach (var (party, subject, i) in affected.DistinctBy(a => a.Party.Id))
        {
            if (channel.SideOf(party) is null && channel.Involvements.All(n => n.Party.Id != party.Id))
                yield return new(LintRule.AffectedWithoutInvolvement, Path("channels", channel.Id, "subjects", subject, "affects", i), $"{party.Name} is affected and has no side, and no involvement of it is listed");
        }
    }

    private static IEnumerable<Found> Links(Channel channel, HashSet<string> channels)
    {
        foreach (var (link, i) in Numbered(channel.Links))
        {
            if (link.Channel == channel.Id || !channels.Contains(link.Channel))
                yield return new(LintRule.DeadLink, Path("channels", channel.Id, "links", i), link.Channel == channel.Id ? "a link to the channel itself" : $"there is no channel {Words.Quote(link.Channel)}");
        }
    }

    /// <summary>How one channel stands to another is for whoever keeps the file to say; of everything else somebody has to be named.</summary>
    private static IEnumerable<Found> WithoutSource(Channel channel)
    {
        return channel.Sides.SelectMany((side, s) => Facts(side.Participants, p => p.By, p => $"{p.Who.Name} takes part", "sides", s, "participants"))
            .Concat(Facts(channel.ThirdParties, t => t.By, t => $"{t.Actor.Name} is {Words.Of(t.Function)}", "thirdParties"))
            .Concat(Claims(channel.Format, "the format", "format"))
            .Concat(Claims(channel.Secrecy, "the secrecy", "secrecy"))
            .Concat(Facts(channel.Disclosures, d => d.By, d => $"the disclosure on {d.On?.ToString() ?? "a day not stated"}", "disclosures"))
            .Concat(Facts(channel.Purposes, c => c.By, c => $"the purpose to {Words.Of(c.Value)}", "purposes"))
            .Concat(Facts(channel.Subjects, f => f.By, f => $"the subject \"{f.Title}\"", "subjects"))
            .Concat(Facts(channel.Encounters, e => e.By, e => $"the encounter on {e.On}", "encounters"))
            .Concat(Facts(channel.Authorization, a => a.By, a => $"the backing by {a.Party.Name}", "authorization"))
            .Concat(Facts(channel.Involvements, n => Either(n.By, n.Degree.Voices(), n.Invitation.Voices()), n => $"the involvement of {n.Party.Name}", "involvements"))
            .Concat(Facts(channel.Commitments, c => c.By, c => $"\"{c.Title}\"", "commitments"))
            .Concat(Facts(channel.Effects, e => e.By, e => $"the effect \"{e.What}\"", "effects"))
            .Concat(Facts(channel.Positions, p => Either(p.By, p.Favours.Voices()), p => $"the position of {p.Party.Name} on \"{p.Issue}\"", "positions"))
            .Concat(Facts(channel.Conduct, c => Either(c.By, c.Met.Voices()), c => $"what is said of {Words.Of(c.Requirement)}", "conduct"))
            .Concat(Facts(channel.Labels, l => l.By, l => $"the label \"{l.Text}\"", "labels"));

        IEnumerable<Found> Facts<T>(IEnumerable<T> facts, Func<T, ValueList<Attribution>> by, Func<T, string> what, params Step[] place) =>
            facts.Select((fact, i) => (Fact: fact, i)).Where(f => by(f.Fact).IsEmpty)
                .Select(f => NoSource([.. Path("channels", channel.Id), .. place, f.i], what(f.Fact)));

        // One claim stands in the file by itself, and several in a list.
        IEnumerable<Found> Claims<T>(Stated<T> stated, string what, string place)
            where T : notnull => stated.Claims is [{ By.IsEmpty: true }]
                ? [NoSource(Path("channels", channel.Id, place), what)]
                : Facts(stated.Claims, c => c.By, _ => what, place);

        static ValueList<Attribution> Either(params ReadOnlySpan<ValueList<Attribution>> by)
        {
            foreach (var some in by)
                if (!some.IsEmpty) return some;
            return [];
        }
    }

    private static IEnumerable<Found> UnusedSources(Dossier dossier)
    {
        var cited = new List<Attribution>();
        var noting = Lens.Noting(cited);
        foreach (var actor in dossier.Bodies.Concat<Actor>(dossier.People)) actor.See(noting);
        HashSet<string> used = [.. cited.Select(a => a.Source.Id), .. dossier.Channels.SelectMany(c => c.Sources()).Select(s => s.Id)];
        return dossier.Sources.Where(s => !used.Contains(s.Id))
            .Select(s => new Found(LintRule.UnusedSource, Path("sources", s.Id), $"no fact cites {Words.Quote(s.Title)}"));
    }

    private static Found NoSource(Step[] place, string what) => new(LintRule.FactWithoutSource, place, $"no source: {what}");

    private static bool IsOutside(Channel channel, Period? period) => period is { } when && channel.Period.Overlaps(when).IsFalse;

    private static IEnumerable<(T Item, int Index)> Numbered<T>(IEnumerable<T> items) => items.Select((item, i) => (item, i));

    private static Step[] Path(params Step[] steps) => steps;

    private sealed record Found(LintRule Rule, Step[] Place, string Message);
}
