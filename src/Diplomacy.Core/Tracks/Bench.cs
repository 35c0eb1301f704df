using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;

namespace Diplomacy.Core.Tracks;

/// <summary>A side on a day, and what may be seated there by all that is known of it, as a chart takes it.</summary>
internal sealed class Bench
{
    /// <summary>The facts about somebody on a side.</summary>
    public const int Seat = 1, Service = 2, Capacity = 4, Everything = Seat | Service | Capacity;

    private readonly Chart _chart;

    public Bench(Chart chart, Channel channel, Side side, DateOnly on, ulong meetings)
    {
        (_chart, Side) = (chart, side);
        Seats = new Seated[side.Participants.Count];
        for (var i = 0; i < Seats.Length; i++) Seats[i] = Seated.Of(channel, side, side.Participants[i], on, meetings);
        Array.Sort(Seats, static (a, b) => string.CompareOrdinal(b.Participant.Who.Id, a.Participant.Who.Id));
        Rest = new Left[Seats.Length + 1];
        Rest[^1] = Left.Nothing;
        for (var i = Seats.Length - 1; i >= 0; i--) Rest[i] = Rest[i + 1].Join(Brought(Seats[i], Everything));

        var mandates = side.Party is null ? Seating.Unmandated : Seating.Mandates(channel, side.Party, on);
        Mandate = new Left((mandates & Seating.Unmandated) != 0 ? Reach.Nothing : 0, (mandates & Seating.Mandated) != 0 ? Reach.Nothing : 0);
        IsOpen = Seating.IsOpen(channel, side, meetings);
        var anyone = IsOpen ? chart.BroughtByAnyone(side) : Reach.Nothing;
        Others = new Left(anyone, anyone);
    }

    public Side Side { get; }

    /// <summary>Those who are named, in the order of their ids, last first.</summary>
    public Seated[] Seats { get; }

    /// <summary>What is left where nobody sits there and nothing is known of a mandate.</summary>
    public Left Empty => Side.Party is null ? Left.Unmandating : Left.Nothing;

    /// <summary>What is left of both, with a mandate and without.</summary>
    public Left Mandate { get; }

    /// <summary>Whether people may sit there whom the list does not name.</summary>
    public bool IsOpen { get; }

    /// <summary>What they may bring.</summary>
    public Left Others { get; }

    /// <summary>What each of those who are named may bring together with all who stand after him.</summary>
    public Left[] Rest { get; }

    /// <summary>What may be seated by all that is known.</summary>
    public Left All => Mandate.Join(Others).Join(Rest[0]);

    /// <summary>What somebody may bring to the table, by these of the facts about him.</summary>
    public Left Brought(Seated seat, int known)
    {
        var parts = (known & Seat) != 0 ? seat.Parts : Seating.AnyPart;
        var service = Side.Party is null ? ServiceAnswers.Never : (known & Service) != 0 ? seat.Service : ServiceAnswers.Any;
        var capacities = (known & Capacity) != 0 ? seat.Capacities : Seating.AnyCapacity;
        return new Left(
            _chart.Brought(parts, Seating.KindsOf(service, capacities, mandated: false)),
            _chart.Brought(parts, Seating.KindsOf(service, capacities, mandated: true)));
    }

    /// <summary>What the side may answer where this may be seated.</summary>
    public ulong Answers(Left left) => _chart.Answers(Side, left.Unmandated | left.Mandated);
}

/// <summary>What is known of somebody on a side.</summary>
internal sealed record Seated(Participant Participant, Truth TookPart, uint Parts, ServiceAnswers Service, uint Capacities)
{
    public static Seated Of(Channel channel, Side side, Participant participant, DateOnly on, ulong meetings)
    {
        var tookPart = Seating.TookPart(channel, participant, on, meetings);
        return new Seated(
            participant,
            tookPart,
            Seating.Parts(participant, tookPart),
            side.Party is { } party ? participant.Who.Offices.ServiceOf(party, on) : ServiceAnswers.Never,
            Seating.Capacities(participant));
    }

    /// <summary>Whether just as much is known of both.</summary>
    public bool IsLike(Seated other) => (Parts, Service, Capacities) == (other.Parts, other.Service, other.Capacities);
}

/// <summary>What facts leave possible at the table: where the side has no mandate, and where it has one.</summary>
internal readonly record struct Left(ulong Unmandated, ulong Mandated)
{
    public static Left Nothing => new(Reach.Nothing, Reach.Nothing);

    public static Left Unmandating => new(Reach.Nothing, 0);

    public Left Join(Left other) => new(Reach.Join(Unmandated, other.Unmandated), Reach.Join(Mandated, other.Mandated));

    public bool IsWithin(Left other) => (Unmandated & ~other.Unmandated) == 0 && (Mandated & ~other.Mandated) == 0;

    /// <summary>Whether either leaves nothing but these states.</summary>
    public bool IsWithin(ulong states) => ((Unmandated | Mandated) & ~states) == 0;
}
