namespace Diplomacy.Core.Tests.Tracks;

/// <summary>The level of one completed world under each definition, written down plainly from the table of the specification.</summary>
internal static class Oracle
{
    public static IReadOnlyDictionary<string, Func<Scene, string>> Definitions { get; } = new Dictionary<string, Func<Scene, string>>
    {
        ["common"] = Common,
        ["mcfaul-2023"] = scene =>
            scene.EverySide("O") ? "1"
            : scene.Some("OP") && scene.Sides.Any(s => !s.Has("OP")) ? "1.5"
            : !scene.Some("OPIL") ? "2"
            : "unclassified",
        ["usip-2011"] = scene =>
            scene.Only("O") ? "1"
            : scene.Some("OP") && scene.Some("EGIL") ? "1.5"
            : scene.Only("G") ? "3"
            : !scene.Some("OP") ? "2"
            : "unclassified",
        ["usip-2019"] = scene =>
            scene.Only("O") ? "1"
            : scene.Some("P") && !scene.Some("O") && scene.Some("EIL") ? "1.5"
            : !scene.Some("OPL") ? "2"
            : "unclassified",
        ["montville-1981"] = scene =>
            scene.EverySide("O") ? "1"
            : !scene.Some("OIL") ? "2"
            : "unclassified",
        ["presence-2016"] = scene =>
            scene.Only("O") ? "1"
            : scene.Some("OP") && !scene.Only("O") ? "1.5"
            : !scene.Some("OPL") ? "2"
            : "unclassified",
        ["mapendere-2006"] = scene =>
            !scene.EverySide("O") ? "unclassified"
            : scene.Acts("unofficial", "mediator", "facilitator") ? "1.5"
            : "1",
        ["agha-2003"] = scene =>
            scene.Only("O") ? "1"
            : !scene.Some("OI") && scene.Some("EGL") ? "2"
            : "unclassified",
        ["roberts-2020"] = scene =>
            scene.Only("O") ? "1"
            : scene.Some("OP") && scene.Some("EIL") ? "1.5"
            : scene.Only("E") ? "2"
            : "unclassified",
        ["longhini-zimmerman-2021"] = scene =>
            scene.Format == "forum" && scene.Acts("unofficial", "convenor") && scene.Some("O") ? "1.5" : "unclassified",
    };

    /// <summary>The level from the viewpoint of a party; where it has no side, nobody of it is there.</summary>
    public static Func<Scene, string> Viewpoint(string party) => scene =>
        scene.EverySide("O") ? "1"
        : !scene.Sides.Any(s => s.Id == party && s.Has("OPI")) ? "2"
        : "unclassified";

    public static string ChannelKind(Scene scene) =>
        !scene.EverySide("OI") ? "Neither"
        : scene.Secrecy == "secret" ? "BackChannel"
        : "FrontChannel";

    public static Scene Seat(World world, Dictionary<string, string> facts)
    {
        var scene = new Scene { Sides = Sides(world, facts) };
        if (world.Around is not { } around) return scene;
        scene = scene with { Format = facts["format"], Secrecy = facts["secrecy"] };
        foreach (var listed in around.ThirdParties)
            if (facts[listed.There.Key] == "yes") scene.Acting.Add((listed.Function, facts[listed.Standing.Key]));
        if (around.IsOpen)
        {
            foreach (var other in facts["other-third-party"].Split(',', StringSplitOptions.RemoveEmptyEntries))
                scene.Acting.Add((other.Split(' ')[0], other.Split(' ')[1]));
        }

        return scene;
    }

    private static List<Table> Sides(World world, Dictionary<string, string> facts)
    {
        var held = world.Uncertain.Where(m => facts[$"encounter/{m.Name}"] == "yes").ToArray();
        return [.. world.Sides.Select(Seat)];

        Table Seat(World.SideWorld side)
        {
            var table = new Table(side.Id);
            foreach (var person in side.People)
            {
                var seat = facts[$"seat/{side.Id}/{person.Id}"];
                if (seat == "away") continue;
                if (world.Uncertain.Length > 0)
                {
                    // He was at one of the meetings; and where there certainly was one, or there was none, it may be for that.
                    var there = $"there/{side.Id}/{person.Id}";
                    var isThere = held.Any(m => facts[$"{there} at {m.Name}"] == "yes")
                        || ((world.Certain.Length > 0 || held.Length == 0) && facts[$"{there} otherwise"] == "yes");
                    if (!isThere) continue;
                }

                var kind = side.Party is null
                    ? facts[person.Capacity.Id] == "community" ? 'G' : 'E'
                    : Kind(facts[person.Service.Id], facts[person.Capacity.Id], facts[side.Mandate.Id]);
                table.Seated.Add((kind, seat == "lead"));
            }

            // Where it turns on what meeting there was, others may have been at one whose list is open; and anyhow where there was none.
            var lists = world.Certain.Concat(held.Select(m => m.Meeting)).Select(m => m.IsComplete).ToArray();
            var isRoom = world.Uncertain.Length == 0 || lists.Length == 0 || lists.Contains(false);
            if (isRoom && facts.TryGetValue($"others/{side.Id}", out var others))
            {
                foreach (var other in others.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    table.Seated.Add((other[0], other[1] == 'l'));
            }

            return table;
        }
    }

    private static char Kind(string service, string capacity, string mandate) => service switch
    {
        "serving" => capacity == "official" ? 'O' : 'P',
        "legislator" => 'L',
        _ when mandate == "yes" => 'I',
        _ => capacity == "community" ? 'G' : 'E',
    };

    private static string Common(Scene scene)
    {
        var led = true;
        foreach (var side in scene.Sides)
        {
            var leads = side.Seated.Where(p => p.IsLead).ToList();
            var those = leads.Count > 0 ? leads : side.Seated;
            if (those.Count == 0 || those.Any(p => p.Kind is not ('O' or 'I'))) led = false;
        }

        if (led) return "1";
        if (scene.Only("G")) return "3";
        return scene.Some("OPI") ? "1.5" : "2";
    }

    internal sealed record Scene
    {
        public required List<Table> Sides { get; init; }

        /// <summary>What each third party does, and for whom.</summary>
        public List<(string Function, string Standing)> Acting { get; } = [];

        public string Format { get; init; } = "";

        public string Secrecy { get; init; } = "";

        public bool EverySide(string kinds) => Sides.All(s => s.Has(kinds));

        public bool Some(string kinds) => Sides.Any(s => s.Has(kinds));

        public bool Only(string kinds) =>
            Sides.Any(s => s.Seated.Count > 0) && Sides.All(s => s.Seated.All(p => kinds.Contains(p.Kind, StringComparison.Ordinal)));

        public bool Acts(string standing, params string[] functions) =>
            Acting.Any(a => a.Standing == standing && functions.Contains(a.Function));
    }

    internal sealed class Table(string id)
    {
        public string Id => id;

        public List<(char Kind, bool IsLead)> Seated { get; } = [];

        public bool Has(string kinds) => Seated.Any(p => kinds.Contains(p.Kind, StringComparison.Ordinal));
    }
}
