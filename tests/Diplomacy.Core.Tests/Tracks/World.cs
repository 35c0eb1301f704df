using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Time;

namespace Diplomacy.Core.Tests.Tracks;

/// <summary>
/// A small random channel, kept twice: as lists of what may be so, for the oracle, and as a <see cref="Channel"/> that
/// says as much and no more. Shares no code with the rules.
/// </summary>
internal sealed class World
{
    public static readonly DateOnly Day = new(2000, 6, 15);

    public static readonly string[] Services = ["serving", "legislator", "former", "never"];
    public static readonly string[] Capacities = ["official", "private", "community"];
    public static readonly string[] Seats = ["lead", "member", "away"];

    public required List<SideWorld> Sides { get; init; }

    /// <summary>The facts that more than one value is left for.</summary>
    public IEnumerable<Unknown> Unknowns => Sides.SelectMany(s => s.Facts).Where(f => f.Values.Length > 1);

    public static World Any(Random random)
    {
        while (true)
        {
            var world = new World
            {
                Sides = [.. Enumerable.Range(0, random.Next(8) == 0 ? 1 : random.Next(6) == 0 ? 3 : 2).Select(i => SideWorld.Any(random, i))],
            };
            var open = world.Sides.Count(s => s.IsOpen);
            var size = world.Unknowns.Where(u => !u.Id.StartsWith("others", StringComparison.Ordinal)).Aggregate(1L, (n, u) => n * u.Values.Length);
            if (world.Unknowns.Count() <= 8 && open <= 1 && size * (open == 1 ? 729 : 1) <= 1_500) return world;
        }
    }

    public Channel ToChannel() => new Channel("any", "Any", [.. Sides.Select(s => s.ToSide())])
    {
        Period = Period.Parse("2000-06-01/2000-06-30"),
        Authorization = Authorization(),
    };

    private Listing<AuthorizationStatement> Authorization()
    {
        // One list serves all sides: it is complete when every side's mandate is known.
        var parties = Sides.Where(s => s.Party is not null).ToArray();
        var listing = new List<AuthorizationStatement>();
        foreach (var side in parties)
        {
            if (side.Mandate.Values.Length > 1) continue;
            if (side.Mandate.Values[0] == "yes")
                listing.Add(new AuthorizationStatement(side.Party!, AuthorizationScope.Message, AuthorizationStatus.Mandated));
            else
                listing.Add(new AuthorizationStatement(side.Party!, AuthorizationScope.Contact, AuthorizationStatus.Disavowed));
        }

        if (parties.All(s => s.Mandate.Values.Length == 1)) return [.. listing];
        return listing.Count == 0 ? default : Listing.AndOthers([.. listing]);
    }

    /// <summary>A fact and the values that are left for it.</summary>
    public sealed record Unknown(string Id, string[] Values);

    public sealed class SideWorld
    {
        public required Party? Party { get; init; }

        public required string Id { get; init; }

        public required List<Seated> People { get; init; }

        public required bool IsOpen { get; init; }

        public required Unknown Mandate { get; init; }

        public IEnumerable<Unknown> Facts
        {
            get
            {
                foreach (var person in People)
                {
                    if (Party is not null) yield return person.Service;
                    yield return person.Capacity;
                    yield return person.Seat;
                }

                if (Party is not null) yield return Mandate;
                if (IsOpen) yield return new Unknown($"others/{Id}", Others);
            }
        }

        /// <summary>
        /// Who else may sit: for each kind nobody, a member or a lead. Somebody who leads besides a member of his own
        /// kind changes no rule that a lead alone does not.
        /// </summary>
        private string[] Others =>
        [
            .. (Party is null ? ["G", "E"] : new[] { "O", "P", "L", "I", "G", "E" })
                .Aggregate((IEnumerable<string>)[""], (done, kind) => done.SelectMany(d => new[] { d, $"{d}{kind}m ", $"{d}{kind}l " })),
        ];

        public static SideWorld Any(Random random, int number)
        {
            Party? party = random.Next(7) == 0 ? null : number == 1 ? new Movement($"party{number}", $"Party {number}") : new State($"party{number}", $"Party {number}");
            var id = party?.Id ?? $"side{number}";
            return new SideWorld
            {
                Party = party,
                Id = id,
                People = [.. Enumerable.Range(0, random.Next(1, 4)).Select(i => Seated.Any(random, id, $"p{number}{i}"))],
                IsOpen = random.Next(40) == 0,
                Mandate = new($"grant/{id}", random.Next(4) == 0 ? ["no", "yes"] : [random.Next(3) == 0 ? "yes" : "no"]),
            };
        }

        public Side ToSide()
        {
            var side = Party is null ? Side.OfMembers(Id, Id) : Side.For(Party);
            Listing<Participant> people = [.. People.Select(p => p.ToParticipant(Party))];
            return side with { Participants = IsOpen ? people.AndOthers() : people };
        }
    }

    public sealed class Seated
    {
        public required string Id { get; init; }

        public required Unknown Service { get; init; }

        public required Unknown Capacity { get; init; }

        public required Unknown Seat { get; init; }

        public required string Part { get; init; }

        public required Truth Covered { get; init; }

        public static Seated Any(Random random, string side, string id)
        {
            string[][] services =
            [
                ["serving"], ["serving"], ["legislator"], ["former"], ["never"], ["never"],
                Services, ["serving", "former"], ["legislator", "former"], ["serving", "legislator"], ["serving", "legislator", "former"],
            ];
            string[][] capacities = [["official"], ["official"], ["private"], ["community"], Capacities, ["private", "community"]];
            string[] parts = ["lead", "member", "member", "lead", "adviser", "unknown", "not lead"];
            var part = parts[random.Next(parts.Length)];
            var covered = random.Next(12) switch { 0 => Truth.False, 1 or 2 => Truth.Unknown, _ => Truth.True };
            string[] there = part switch
            {
                "lead" => ["lead"],
                "member" => ["member"],
                "adviser" => ["away"],
                "not lead" => ["member", "away"],
                _ => Seats,
            };
            string[] seats = covered.IsTrue ? there : covered.IsFalse ? ["away"] : [.. there.Append("away").Distinct()];
            return new Seated
            {
                Id = id,
                Part = part,
                Covered = covered,
                Service = new($"service/{id}/{side}", services[random.Next(services.Length)]),
                Capacity = new($"capacity/{side}/{id}", capacities[random.Next(capacities.Length)]),
                Seat = new($"seat/{side}/{id}", seats),
            };
        }

        public Participant ToParticipant(Party? party)
        {
            var denied = new Source("denial", "A denial").Denying();
            return new Participant(new Person(Id, Id) { Offices = Offices(party) })
            {
                Capacity = Capacity.Values switch
                {
                    ["official"] => Core.Channels.Capacity.Official,
                    ["private"] => Core.Channels.Capacity.Private,
                    ["community"] => Core.Channels.Capacity.Community,
                    ["private", "community"] => Stated.By(denied, Core.Channels.Capacity.Official),
                    _ => default,
                },
                Part = Part switch
                {
                    "lead" => Core.Channels.Part.Lead,
                    "member" => Core.Channels.Part.Member,
                    "adviser" => Core.Channels.Part.Adviser,
                    "not lead" => Stated.By(denied, Core.Channels.Part.Lead),
                    _ => default,
                },
                Period = Covered.IsTrue ? null : Period.Parse(Covered.IsFalse ? "1999/2000-05" : "2000-06/2000-06"),
            };
        }

        private Listing<Office> Offices(Party? party)
        {
            if (party is null) return [];
            Office Held(string period, Branch? branch) => new(party, "Office")
            {
                Period = Period.Parse(period),
                Branch = branch is { } known ? known : default(Stated<Branch>),
            };
            return string.Join(" ", Service.Values) switch
            {
                "serving" => [Held("1990/2010", Branch.Executive)],
                "legislator" => [Held("1990/2010", Branch.Legislature)],
                "former" => [Held("1980/1990", Branch.Executive)],
                "never" => [],
                "serving former" => [Held("1990/", Branch.Executive)],
                "legislator former" => [Held("1990/", Branch.Legislature)],
                "serving legislator" => [Held("1990/2010", null)],
                "serving legislator former" => Listing.AndOthers(Held("1980/1990", Branch.Executive)),
                _ => default,
            };
        }
    }
}
