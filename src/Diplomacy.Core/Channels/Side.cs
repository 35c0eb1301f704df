using Ardalis.GuardClauses;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Time;

namespace Diplomacy.Core.Channels;

/// <summary>
/// One side of a channel: who sits there, and for whom. It speaks for one party, or stands for a community, or for
/// nobody but its members (people-to-people contact).
/// </summary>
/// <remarks>Equal when every property is equal.</remarks>
/// <example>
/// Both give the same value:
/// <code>
/// Side.For(russia).Seating(lavrov.Officially())
/// new Side(russia) { Participants = [new Participant(lavrov) { Capacity = Capacity.Official, Part = Part.Member }] }
/// </code>
/// </example>
public sealed record Side
{
    /// <summary>A side that speaks for a party.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    public Side(Party party)
    {
        Party = Guard.Against.Null(party);
        Id = party.Id;
        Name = party.Name;
    }

    private Side(string id, string name, bool isCommunity)
    {
        Id = Guard.Against.InvalidId(id);
        Name = Guard.Against.NullOrWhiteSpace(name);
        IsCommunity = isCommunity;
    }

    /// <summary>The party that it speaks for; null when it stands for a community or for its members.</summary>
    public Party? Party { get; }

    /// <summary>Whether it stands for a community.</summary>
    public bool IsCommunity { get; }

    /// <summary>The short id: that of the party, or its own.</summary>
    public string Id { get; }

    /// <summary>The name: that of the party, or its own.</summary>
    public string Name { get; }

    /// <summary>Who takes part. The default says that nobody told us; then anyone of any kind may sit there.</summary>
    /// <exception cref="ArgumentException">Somebody stands there twice with periods that certainly overlap.</exception>
    public Listing<Participant> Participants
    {
        get;
        init
        {
            field = value;
            SeatsSomebodyTwice = CheckSeats(value);
        }
    }

    /// <summary>A side that speaks for a party.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    public static Side For(Party party) => new(party);

    /// <summary>A side that stands for a community.</summary>
    /// <exception cref="ArgumentException">The id is not an id, or the name is blank.</exception>
    public static Side OfCommunity(string id, string name) => new(id, name, isCommunity: true);

    /// <summary>A side that stands for nobody but its members.</summary>
    /// <exception cref="ArgumentException">The id is not an id, or the name is blank.</exception>
    public static Side OfMembers(string id, string name) => new(id, name, isCommunity: false);

    /// <summary>
    /// The same side with these people seated too: at the table, as <see cref="Part.Member"/> where no part is stated.
    /// Unless <see cref="AndOthers"/> follows, they are all.
    /// </summary>
    /// <exception cref="ArgumentException">Somebody stands there twice with periods that certainly overlap.</exception>
    public Side Seating(params ReadOnlySpan<Participant> participants)
    {
        var seated = participants.ToArray();
        for (var i = 0; i < seated.Length; i++)
            if (Guard.Against.Null(seated[i], nameof(participants)).Part == default) seated[i] = seated[i].As(Part.Member);
        return this with { Participants = Participants.With(seated) };
    }

    /// <summary>The same side, on which others sit who are not stated.</summary>
    public Side AndOthers() => this with { Participants = Participants.AndOthers() };

    internal Side See(Lens lens) => this with { Participants = lens.See(Participants) };

    /// <summary>Whether somebody stands there for more than one period.</summary>
    internal bool SeatsSomebodyTwice { get; private init; }

    /// <summary>Each person, with every time that he stands there.</summary>
    internal Participant[][] Seats() => SeatsSomebodyTwice
        ? [.. Participants.GroupBy(p => p.Who.Id, StringComparer.Ordinal).Select(seats => seats.ToArray())]
        : [.. Participants.Select(p => new[] { p })];

    private static bool CheckSeats(Listing<Participant> participants)
    {
        foreach (var participant in participants) Guard.Against.Null(participant, nameof(participants));
        if (DiplomacyGuards.Twice(participants, (Participant p) => p.Who.Id) is null) return false;
        foreach (var seats in participants.GroupBy(p => p.Who.Id, StringComparer.Ordinal))
        {
            var periods = seats.Select(s => s.Period).ToList();
            if (periods.Count == 1) continue;
            if (periods.Contains(null) || Period.AnyOverlap(periods.OfType<Period>()))
                throw new ArgumentException($"`{seats.Key}` cannot sit twice on one side at one time.", nameof(participants));
        }

        return true;
    }
}
