using Ardalis.GuardClauses;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Time;

namespace Diplomacy.Core.Channels;

/// <summary>A channel of contact: who met whom, for whom, in what capacity, with whose backing, about what, and according to whom.</summary>
/// <remarks>
/// <para>
/// What is left out is unknown, never false. Equal when every property is equal. Ordering is not defined. Immutable, and
/// safe to share between threads.
/// </para>
/// <para>
/// The fluent methods and the object initializer give equal values. What a fluent method adds makes the list complete; to
/// leave room for others, set the property: <c>channel with { Subjects = channel.Subjects.AndOthers() }</c>.
/// </para>
/// </remarks>
/// <example><code>
/// var channel = Channel.Between("dinner", "A dinner in New York",
///         Side.For(usa).Seating(haass.Privately()),
///         Side.For(russia).Seating(lavrov.Officially()))
///     .During(Period.Parse("2023-04-24"))
///     .About("ending the war in Ukraine", ukraine);
/// </code></example>
public sealed record Channel
{
    /// <summary>A channel with a short id, a name and its sides.</summary>
    /// <param name="id">Lower-case letters, digits and single hyphens.</param>
    /// <param name="name">The name as printed in reports.</param>
    /// <param name="sides">One side or more. Dialogue within one community has one.</param>
    /// <exception cref="ArgumentException">The id is not an id, the name is blank, there is no side, two sides have the
    /// same id, or one id stands for two different people.</exception>
    public Channel(string id, string name, params ReadOnlySpan<Side> sides)
    {
        Id = Guard.Against.InvalidId(id);
        Name = Guard.Against.NullOrWhiteSpace(name);
        Sides = ValueList.Of(sides);
        Guard.Against.NullOrEmpty(Sides, nameof(sides));
        foreach (var side in Sides) Guard.Against.Null(side, nameof(sides));
        Guard.Against.Repeated(Sides, (Side s) => s.Id, "the side", nameof(sides));
        var people = new Dictionary<string, Attendee>(Sides.Sum(s => s.Participants.Count), StringComparer.Ordinal);
        foreach (var participant in Sides.SelectMany(s => s.Participants))
        {
            if (!people.TryAdd(participant.Who.Id, participant.Who) && people[participant.Who.Id] != participant.Who)
                throw new ArgumentException($"`{participant.Who.Id}` stands for two different people.", nameof(sides));
        }
    }

    /// <summary>The short id.</summary>
    public string Id { get; }

    /// <summary>The name as printed in reports.</summary>
    public string Name { get; }

    /// <summary>The sides. They are what makes it this channel, so there are no others.</summary>
    public ValueList<Side> Sides { get; private init; }

    /// <summary>From when to when it was in being. The default is a period of which nothing is known.</summary>
    public Period Period { get; init; }

    /// <summary>Who is on no side.</summary>
    public Listing<ThirdParty> ThirdParties { get; init; }

    /// <summary>Who is in the room with whom.</summary>
    public Stated<Format> Format { get; init; }

    /// <summary>How far its existence is kept from others.</summary>
    public Stated<Secrecy> Secrecy { get; init; }

    /// <summary>When and by whom it became known to others.</summary>
    public Listing<Disclosure> Disclosures { get; init; }

    /// <summary>What it is for.</summary>
    public Listing<Claim<Purpose>> Purposes { get; init; }

    /// <summary>What is talked about.</summary>
    /// <exception cref="ArgumentException">Two subjects have the same title.</exception>
    public Listing<Subject> Subjects
    {
        get;
        init => field = Guard.Against.Repeated(value, (Subject s) => s.Title, "the subject", nameof(Subjects));
    }

    /// <summary>The occasions on which people met, spoke or wrote.</summary>
    public Listing<Encounter> Encounters { get; init; }

    /// <summary>What the authorities of the parties said of, or did about, the backing of their sides.</summary>
    public Listing<AuthorizationStatement> Authorization { get; init; }

    /// <summary>How far the affected parties were involved.</summary>
    public Listing<Involvement> Involvements { get; init; }

    /// <summary>What was agreed or decided.</summary>
    /// <exception cref="ArgumentException">Two commitments have the same title.</exception>
    public Listing<Commitment> Commitments
    {
        get;
        init => field = Guard.Against.Repeated(value, (Commitment c) => c.Title, "the commitment", nameof(Commitments));
    }

    /// <summary>Recorded effects.</summary>
    public Listing<Effect> Effects { get; init; }

    /// <summary>Positions of parties, their own and attributed ones.</summary>
    public Listing<Position> Positions { get; init; }

    /// <summary>What is stated of how it was mediated.</summary>
    public Listing<Conduct> Conduct { get; init; }

    /// <summary>Links to other channels.</summary>
    public Listing<ChannelLink> Links { get; init; }

    /// <summary>What authors call it in print.</summary>
    public Listing<PrintedLabel> Labels { get; init; }

    /// <summary>A channel between these sides; see the constructor.</summary>
    /// <inheritdoc cref="Channel(string, string, ReadOnlySpan{Side})" path="/exception"/>
    public static Channel Between(string id, string name, params ReadOnlySpan<Side> sides) => new(id, name, sides);

    /// <summary>The same channel, in being in this period.</summary>
    public Channel During(Period period) => this with { Period = period };

    /// <summary>The same channel, in which this is talked about too. Nobody but these parties is affected by it.</summary>
    /// <exception cref="ArgumentException"><paramref name="subject"/> is blank.</exception>
    public Channel About(string subject, params ReadOnlySpan<Party> affecting)
    {
        var affects = new List<Claim<Party>>();
        foreach (var party in affecting) affects.Add(party);
        return About(new Subject(subject) { Affects = [.. affects] });
    }

    /// <summary>The same channel, in which these subjects are talked about too. Together with those before, they are all.</summary>
    public Channel About(params ReadOnlySpan<Subject> subjects) => this with { Subjects = Subjects.With(subjects) };

    /// <summary>The same channel, with these third parties too. Together with those before, they are all.</summary>
    public Channel With(params ReadOnlySpan<ThirdParty> thirdParties) =>
        this with { ThirdParties = ThirdParties.With(thirdParties) };

    /// <summary>
    /// The same channel, with these statements on its backing too. Together with those before, they are all: nothing else
    /// was granted to any side.
    /// </summary>
    public Channel Backed(params ReadOnlySpan<AuthorizationStatement> statements) =>
        this with { Authorization = Authorization.With(statements) };

    /// <summary>The same channel, in which affected parties were so involved too. No others were involved.</summary>
    public Channel Involving(params ReadOnlySpan<Involvement> involvements) =>
        this with { Involvements = Involvements.With(involvements) };

    /// <summary>The same channel, held in secret.</summary>
    public Channel InSecret() => this with { Secrecy = Channels.Secrecy.Secret };

    /// <summary>The same channel, held in public.</summary>
    public Channel InPublic() => this with { Secrecy = Channels.Secrecy.Public };

    /// <summary>The side that speaks for a party; null when none does.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    public Side? SideOf(Party party)
    {
        Guard.Against.Null(party);
        foreach (var side in Sides)
            if (side.Party?.Id == party.Id) return side;
        return null;
    }

    /// <summary>
    /// The channel as these sources have it: their facts, and the facts that nobody disputes. A dispute in which they take
    /// no part stays a dispute. Where a party's own word contradicts what another attributes to it, who tells one of the two
    /// takes part.
    /// </summary>
    /// <param name="sources">The ids of the sources.</param>
    /// <exception cref="ArgumentException">No source is given.</exception>
    /// <example><code>TrackRules.Classify(channel.AccordingTo("nbc"), day, Typologies.McFaul2023)</code></example>
    public Channel AccordingTo(params ReadOnlySpan<string> sources)
    {
        var ids = sources.ToArray();
        Guard.Against.NullOrEmpty(ids, nameof(sources));
        return See(Lens.AccordingTo(ids));
    }

    /// <summary>
    /// The channel as it was known on a day: only what had certainly been said by then, and what nobody in particular
    /// asserts. An assertion without a date is dated by its source; one that has neither is left out. A list that loses an
    /// entry is no longer known to be complete.
    /// </summary>
    public Channel KnownOn(DateOnly day) => See(Lens.KnownOn(day));

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>The sources that any fact of it cites, by id.</summary>
    internal IEnumerable<Source> Sources()
    {
        var noted = new List<Attribution>();
        See(Lens.Noting(noted));
        return noted.Select(a => a.Source).DistinctBy(s => s.Id).OrderBy(s => s.Id, StringComparer.Ordinal);
    }

    private Channel See(Lens lens) => this with
    {
        Sides = [.. Sides.Select(s => s.See(lens))],
        ThirdParties = lens.See(ThirdParties),
        Format = lens.See(Format),
        Secrecy = lens.See(Secrecy),
        Disclosures = lens.See(Disclosures),
        Purposes = lens.See(Purposes),
        Subjects = lens.See(Subjects),
        Encounters = lens.See(Encounters),
        Authorization = Bound.Settle(lens.See(Authorization), lens.Sources),
        Involvements = lens.See(Involvements),
        Commitments = lens.See(Commitments),
        Effects = lens.See(Effects),
        Positions = Position.Settle(lens.See(Positions), lens.Sources),
        Conduct = lens.See(Conduct),
        Links = lens.See(Links),
        Labels = lens.See(Labels),
    };
}
