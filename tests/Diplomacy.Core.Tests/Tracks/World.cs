using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Time;

namespace Diplomacy.Core.Tests.Tracks;

/// <summary>
/// A small random channel, kept twice: as lists of what may be so, for the oracle, and as a <see cref="Channel"/> that
/// says as much and no more. Shares no code with the rules.
/// </summary>
internal sealed record World
{
    public static readonly DateOnly Day = new(2000, 6, 15);

    public static readonly string[] Services = ["serving", "legislator", "former", "never"];
    public static readonly string[] Capacities = ["official", "private", "community"];
    public static readonly string[] Seats = ["lead", "member", "away"];

    public required List<SideWorld> Sides { get; init; }

    /// <summary>The occasions that are recorded.</summary>
    public required List<Meeting> Meetings
    {
        get;
        init
        {
            field = value;
            Certain = [.. value.Where(m => m.Held.IsTrue)];
            Uncertain =
            [
                .. value.GroupBy(m => m.On).SelectMany(same => same.Select((m, i) => (m, i == 0 ? m.On : $"{m.On}#{i + 1}"))).Where(m => !m.m.Held.IsKnown),
            ];
        }
    }

    /// <summary>The meetings that were certainly on the day.</summary>
    public Meeting[] Certain { get; private init; } = [];

    /// <summary>The meetings that may have been on the day, under the names by which they are asked for: those of one date are numbered.</summary>
    public (Meeting Meeting, string Name)[] Uncertain { get; private init; } = [];

    /// <summary>What surrounds the table; null where nothing is stated of it, and it does not matter.</summary>
    public required Surroundings? Around { get; init; }

    /// <summary>What each fact may be.</summary>
    public IEnumerable<Unknown> Facts
    {
        get
        {
            foreach (var (_, name) in Uncertain) yield return new($"encounter/{name}", ["no", "yes"]);
            foreach (var fact in Sides.SelectMany(s => s.Facts(this))) yield return fact;
            foreach (var fact in Around?.Facts ?? []) yield return fact;
        }
    }

    /// <summary>The facts that more than one value is left for.</summary>
    public IEnumerable<Unknown> Unknowns => Facts.Where(f => f.Values.Length > 1);

    /// <param name="random">Where it comes from.</param>
    /// <param name="most">How many completions it may have. Where they are few, so are the seats.</param>
    /// <param name="surrounded">Whether what surrounds the table matters.</param>
    public static World Any(Random random, int most = 1_500, bool surrounded = false)
    {
        while (true)
        {
            var sides = new List<SideWorld>
            ([
                .. Enumerable.Range(0, random.Next(8) == 0 ? 1 : random.Next(6) == 0 ? 3 : 2).Select(i => SideWorld.Any(random, i, seats: most < 100 ? 2 : 3)),
            ]);
            var world = new World
            {
                Sides = sides,
                Meetings = [.. Enumerable.Range(0, random.Next(3) > 0 ? 0 : Math.Max(1, random.Next(4))).Select(_ => Meeting.Any(random, sides))],
                Around = surrounded ? Surroundings.Any(random) : null,
            };
            var unknowns = world.Unknowns.ToArray();
            if (unknowns.Length <= 8 && unknowns.Aggregate(1L, (n, u) => n * u.Values.Length) <= most) return world;
        }
    }

    public Channel ToChannel()
    {
        var channel = new Channel("any", "Any", [.. Sides.Select(s => s.ToSide())])
        {
            Period = Period.Parse("2000-06-01/2000-06-30"),
            Authorization = Authorization(),
            Encounters = Meetings.Count == 0 ? default : [.. Meetings.Select(m => m.ToEncounter())],
        };
        return Around is null ? channel : Around.Surround(channel);
    }

    /// <summary>The same world, in which one more fact is known; itself when all are.</summary>
    public World Told(Random random)
    {
        var more = new List<World>();
        for (var i = 0; i < Meetings.Count; i++)
        {
            foreach (var meeting in Meetings[i].Told(random))
                more.Add(this with { Meetings = [.. Meetings.Take(i), meeting, .. Meetings.Skip(i + 1)] });
        }

        for (var i = 0; i < Sides.Count; i++)
        {
            foreach (var side in Sides[i].Told(random))
                more.Add(this with { Sides = [.. Sides.Take(i), side, .. Sides.Skip(i + 1)] });
        }

        more.AddRange((Around?.Told(random) ?? []).Select(around => this with { Around = around }));
        return more.Count == 0 ? this : more[random.Next(more.Count)];
    }

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
    /// <param name="Id">The id under which it is asked for.</param>
    /// <param name="Values">The values.</param>
    /// <param name="Part">Tells facts apart that are asked for under one id.</param>
    public sealed record Unknown(string Id, string[] Values, string Part = "")
    {
        public string Key { get; } = Id + Part;

        /// <summary>One of the values that are left; null where no more than one is.</summary>
        public Unknown? Told(Random random) => Values.Length == 1 ? null : this with { Values = [Values[random.Next(Values.Length)]] };
    }

    /// <summary>A recorded occasion, which was on the day, was not, or may have been: by its date, or by what is said of it; with those present, if they are stated.</summary>
    public sealed record Meeting(Truth Held, bool ByDate, string[] Present, bool IsComplete)
    {
        public string On => !ByDate || Held.IsTrue ? "2000-06-15" : Held.IsFalse ? "2000-06-14" : "2000-06";

        public static Meeting Any(Random random, List<SideWorld> sides)
        {
            var people = sides.SelectMany(s => s.People).Select(p => p.Id).Where(_ => random.Next(3) > 0).ToArray();
            Truth held = random.Next(7) switch { 0 => false, < 4 => true, _ => Truth.Unknown };
            var isStated = random.Next(4) > 0;
            return new(held, random.Next(3) > 0, isStated ? people : [], isStated && random.Next(2) == 0);
        }

        public IEnumerable<Meeting> Told(Random random)
        {
            if (!Held.IsKnown) yield return this with { Held = random.Next(2) == 0 };
            if (!IsComplete) yield return this with { IsComplete = true };
        }

        public string[] Recorded(string person, string[] covered) =>
            Present.Contains(person) ? ["yes"]
            : IsComplete || covered is ["no"] ? ["no"]
            : ["no", "yes"];

        public Encounter ToEncounter()
        {
            var assertion = new Attribution(new Source("paper", "A paper"));
            var denial = new Source("denial", "A denial").Denying();
            Actor[] present = [.. Present.Select(id => new Person(id, id))];
            return new Encounter(Period.Parse(On))
            {
                Present = IsComplete ? [.. present] : present.Length == 0 ? default : Listing.AndOthers(present),
                By = ByDate ? [] : Held.IsTrue ? [assertion] : Held.IsFalse ? [denial] : [assertion, denial],
            };
        }
    }

    public sealed record SideWorld
    {
        public required Party? Party { get; init; }

        public required string Id { get; init; }

        public required List<Seated> People { get; init; }

        public required bool IsOpen { get; init; }

        public required Unknown Mandate { get; init; }

        public IEnumerable<Unknown> Facts(World world)
        {
            foreach (var person in People)
            {
                if (Party is not null) yield return person.Service;
                yield return person.Capacity;
                foreach (var fact in person.Seating(Id, world)) yield return fact;
            }

            if (Party is not null) yield return Mandate;
            // Who was there is settled where there certainly was a meeting, and the list of each that may have been is complete.
            if (IsOpen && (world.Certain.Length == 0 || world.Meetings.Any(m => !m.Held.IsFalse && !m.IsComplete))) yield return new Unknown($"others/{Id}", Others);
        }

        public IEnumerable<SideWorld> Told(Random random)
        {
            if (IsOpen) yield return this with { IsOpen = false };
            if (Mandate.Told(random) is { } mandate) yield return this with { Mandate = mandate };
            for (var i = 0; i < People.Count; i++)
            {
                foreach (var person in People[i].Told(random))
                    yield return this with { People = [.. People.Take(i), person, .. People.Skip(i + 1)] };
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

        public static SideWorld Any(Random random, int number, int seats)
        {
            Party? party = random.Next(7) == 0 ? null : number == 1 ? new Movement($"party{number}", $"Party {number}") : new State($"party{number}", $"Party {number}");
            var id = party?.Id ?? $"side{number}";
            return new SideWorld
            {
                Party = party,
                Id = id,
                People = [.. Enumerable.Range(0, random.Next(1, seats + 1)).Select(i => Seated.Any(random, id, $"p{number}{i}"))],
                IsOpen = random.Next(party is null ? 6 : 40) == 0,
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

    public sealed record Seated
    {
        public required string Id { get; init; }

        public required Unknown Service { get; init; }

        public required Unknown Capacity { get; init; }

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
            return new Seated
            {
                Id = id,
                Part = part,
                Covered = covered,
                Service = new($"service/{id}/{side}", services[random.Next(services.Length)]),
                Capacity = new($"capacity/{side}/{id}", capacities[random.Next(capacities.Length)]),
            };
        }

        public IEnumerable<Seated> Told(Random random)
        {
            if (Service.Told(random) is { } service) yield return this with { Service = service };
            if (Capacity.Told(random) is { } capacity) yield return this with { Capacity = capacity };
            if (Part == "unknown") yield return this with { Part = "lead" };
            if (Part is "unknown" or "not lead") yield return this with { Part = random.Next(2) == 0 ? "member" : "adviser" };
            if (!Covered.IsKnown) yield return this with { Covered = random.Next(2) == 0 };
        }

        /// <summary>Where there may have been a meeting, the part is one fact, and having been there on each ground another.</summary>
        public IEnumerable<Unknown> Seating(string side, World world)
        {
            string[] parts = Part switch
            {
                "lead" => ["lead"],
                "member" => ["member"],
                "adviser" => ["away"],
                "not lead" => ["member", "away"],
                _ => Seats,
            };
            string[] covered = Covered.IsTrue ? ["yes"] : Covered.IsFalse ? ["no"] : ["no", "yes"];
            var recorded = world.Certain.Select(m => m.Recorded(Id, covered)).ToArray();
            var otherwise = recorded.Length == 0 ? covered
                : recorded.Any(r => r is ["yes"]) ? ["yes"]
                : recorded.All(r => r is ["no"]) ? ["no"]
                : new[] { "no", "yes" };
            if (world.Uncertain.Length > 0)
            {
                yield return new($"seat/{side}/{Id}", parts);
                yield return new($"there/{side}/{Id}", otherwise, " otherwise");
                foreach (var (meeting, name) in world.Uncertain)
                    yield return new($"there/{side}/{Id}", meeting.Recorded(Id, covered), $" at {name}");
                yield break;
            }

            yield return new($"seat/{side}/{Id}", otherwise switch
            {
                ["yes"] => parts,
                ["no"] => ["away"],
                _ => [.. parts.Append("away").Distinct()],
            });
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

    /// <summary>Third parties, format and secrecy.</summary>
    public sealed record Surroundings
    {
        private static readonly string[] Yes = ["yes"], No = ["no"], Maybe = ["no", "yes"];

        public static readonly string[] Formats = ["direct", "correspondence", "shuttle", "proximity", "forum"];
        public static readonly string[] Secrecies = ["secret", "confidential", "public"];
        public static readonly string[] Standings = ["official", "unofficial"];

        /// <summary>Who else may act: any of these, in any combination.</summary>
        private static readonly string[] Others =
        [
            .. new[] { "mediator official", "mediator unofficial", "convenor official", "convenor unofficial" }
                .Aggregate((IEnumerable<string>)[""], (done, other) => done.SelectMany(d => new[] { d, $"{d}{other}," })),
        ];

        public required List<Listed> ThirdParties { get; init; }

        public required bool IsOpen { get; init; }

        public required Unknown Format { get; init; }

        public required Unknown Secrecy { get; init; }

        public IEnumerable<Unknown> Facts
        {
            get
            {
                foreach (var listed in ThirdParties) yield return listed.There;
                foreach (var standing in ThirdParties.Select(t => t.Standing).DistinctBy(s => s.Key)) yield return standing;
                if (IsOpen) yield return new("other-third-party", Others);
                yield return Format;
                yield return Secrecy;
            }
        }

        public static Surroundings Any(Random random)
        {
            string[][] formats = [["direct"], ["forum"], ["forum"], [.. Formats.Skip(1)], [.. Formats.Take(4)], Formats];
            string[][] secrecies = [["secret"], ["secret"], ["public"], ["confidential", "public"], ["secret", "public"], Secrecies];
            return new Surroundings
            {
                ThirdParties = [.. Enumerable.Range(0, random.Next(4)).Select(i => Listed.Any(random, i))],
                IsOpen = random.Next(6) == 0,
                Format = new("format", formats[random.Next(formats.Length)]),
                Secrecy = new("secrecy", secrecies[random.Next(secrecies.Length)]),
            };
        }

        public IEnumerable<Surroundings> Told(Random random)
        {
            if (IsOpen) yield return this with { IsOpen = false };
            if (Format.Told(random) is { } format) yield return this with { Format = format };
            if (Secrecy.Told(random) is { } secrecy) yield return this with { Secrecy = secrecy };
            for (var i = 0; i < ThirdParties.Count; i++)
            {
                if (ThirdParties[i].There.Told(random) is { } there)
                    yield return this with { ThirdParties = [.. ThirdParties.Take(i), ThirdParties[i] with { There = there }, .. ThirdParties.Skip(i + 1)] };
            }

            foreach (var open in ThirdParties.Select(t => t.Standing).Where(s => s.Values.Length > 1).DistinctBy(s => s.Key))
            {
                var told = Standings[random.Next(2)];
                yield return this with { ThirdParties = [.. ThirdParties.Select(t => t.Standing.Key == open.Key ? t.Stand(told) : t)] };
            }
        }

        public Channel Surround(Channel channel)
        {
            Listing<ThirdParty> thirdParties = [.. ThirdParties.Select(t => t.ToThirdParty())];
            return channel with
            {
                ThirdParties = IsOpen ? thirdParties.AndOthers() : thirdParties,
                Format = Stated<Format>(Formats, Format.Values),
                Secrecy = Stated<Secrecy>(Secrecies, Secrecy.Values),
            };
        }

        /// <summary>A value that is stated, or those that are denied.</summary>
        private static Stated<T> Stated<T>(string[] all, string[] left)
            where T : struct, Enum
        {
            T Value(string word) => Enum.Parse<T>(word, ignoreCase: true);
            if (left.Length == 1) return Value(left[0]);
            var denial = new Source("denial", "A denial").Denying();
            return all.Except(left).Aggregate(default(Stated<T>), (stated, word) => stated.And(denial, Value(word)));
        }

        /// <summary>That somebody is listed as third party. One actor may be listed more than once.</summary>
        public sealed record Listed
        {
            public required string Id { get; init; }

            /// <summary>state, international, movement, organization or person.</summary>
            public required string Actor { get; init; }

            public required string Function { get; init; }

            public required Unknown There { get; init; }

            /// <summary>official, unofficial, not official, not anything, disputed or nothing.</summary>
            public required string Claim { get; init; }

            public required bool ByPeriod { get; init; }

            public Unknown Standing
            {
                get
                {
                    string[] left = Claim switch
                    {
                        "official" => ["official"],
                        "unofficial" or "not official" => ["unofficial"],
                        "nothing" when Actor is "state" or "international" => ["official"],
                        _ => Standings,
                    };
                    return new($"standing/{Id}", left, $" {string.Join(" or ", left)}");
                }
            }

            public static Listed Any(Random random, int number)
            {
                string[] functions = ["mediator", "mediator", "facilitator", "facilitator", "convenor", "convenor", "host", "witness"];
                string[] claims = ["official", "unofficial", "unofficial", "not official", "not anything", "disputed", "nothing", "nothing"];
                string[] actors = ["state", "international", "movement", "organization", "person"];
                string[][] there = [Yes, Yes, Yes, No, Maybe];
                var who = random.Next(2);
                var function = functions[random.Next(functions.Length)];
                return new Listed
                {
                    Id = $"third{who}",
                    Actor = who == 0 ? "state" : actors[random.Next(actors.Length)],
                    Function = function,
                    There = new($"third-party/third{who}/{function}", there[random.Next(there.Length)], $" {number}"),
                    Claim = claims[random.Next(claims.Length)],
                    ByPeriod = random.Next(2) == 0,
                };
            }

            public Listed Stand(string standing) => this with { Claim = standing };

            public ThirdParty ToThirdParty()
            {
                var (assertion, denial) = (new Source("paper", "A paper"), new Source("denial", "A denial").Denying());
                Actor actor = Actor switch
                {
                    "state" => new State(Id, Id),
                    "international" => new InternationalOrganization(Id, Id),
                    "movement" => new Movement(Id, Id),
                    "organization" => new Organization(Id, Id),
                    _ => new Person(Id, Id),
                };
                return new ThirdParty(actor, Enum.Parse<ThirdPartyFunction>(Function, ignoreCase: true))
                {
                    Standing = Claim switch
                    {
                        "official" => Core.Channels.Standing.Official,
                        "unofficial" => Core.Channels.Standing.Unofficial,
                        "not official" => Evidence(denial, Core.Channels.Standing.Official),
                        "not anything" => Evidence(denial, Core.Channels.Standing.Official).And(denial, Core.Channels.Standing.Unofficial),
                        "disputed" => Evidence(assertion, Core.Channels.Standing.Official).And(denial, Core.Channels.Standing.Official),
                        _ => default,
                    },
                    Period = !ByPeriod || There.Values is ["yes"] ? null : Period.Parse(There.Values is ["no"] ? "1999/2000-05" : "2000-06/2000-06"),
                    By = ByPeriod || There.Values is ["yes"] ? [] : There.Values is ["no"] ? [denial] : [assertion, denial],
                };
            }

            private static Stated<Standing> Evidence(Attribution by, Standing standing) => Core.Evidence.Stated.By(by, standing);
        }
    }
}
