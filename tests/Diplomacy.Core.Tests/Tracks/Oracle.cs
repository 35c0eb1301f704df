namespace Diplomacy.Core.Tests.Tracks;

/// <summary>The level of one completed world under each definition, written down plainly from the table of the specification.</summary>
internal static class Oracle
{
    public static IReadOnlyDictionary<string, Func<List<Table>, string>> Definitions { get; } = new Dictionary<string, Func<List<Table>, string>>
    {
        ["common"] = Common,
        ["mcfaul-2023"] = sides =>
            sides.All(s => s.Has("O")) ? "1"
            : sides.Any(s => s.Has("OP")) && sides.Any(s => !s.Has("OP")) ? "1.5"
            : !sides.Any(s => s.Has("OPIL")) ? "2"
            : "unclassified",
        ["usip-2011"] = sides =>
            Only(sides, "O") ? "1"
            : sides.Any(s => s.Has("OP")) && sides.Any(s => s.Has("EGIL")) ? "1.5"
            : Only(sides, "G") ? "3"
            : !sides.Any(s => s.Has("OP")) ? "2"
            : "unclassified",
        ["usip-2019"] = sides =>
            Only(sides, "O") ? "1"
            : sides.Any(s => s.Has("P")) && !sides.Any(s => s.Has("O")) && sides.Any(s => s.Has("EIL")) ? "1.5"
            : !sides.Any(s => s.Has("OPL")) ? "2"
            : "unclassified",
        ["montville-1981"] = sides =>
            sides.All(s => s.Has("O")) ? "1"
            : !sides.Any(s => s.Has("OIL")) ? "2"
            : "unclassified",
    };

    public static List<Table> Seat(World world, Dictionary<string, string> facts) =>
    [
        .. world.Sides.Select(side =>
        {
            var table = new Table();
            foreach (var person in side.People)
            {
                var seat = facts[$"seat/{side.Id}/{person.Id}"];
                if (seat == "away") continue;
                if (world.Encounter is { IsCertain: false })
                {
                    var ground = facts["encounter/2000-06"] == "yes" ? "at the meeting" : "by participation";
                    if (facts[$"there/{side.Id}/{person.Id} {ground}"] == "no") continue;
                }

                var kind = side.Party is null
                    ? facts[person.Capacity.Id] == "community" ? 'G' : 'E'
                    : Kind(facts[person.Service.Id], facts[person.Capacity.Id], facts[side.Mandate.Id]);
                table.Seated.Add((kind, seat == "lead"));
            }

            var isRoom = world.Encounter is not { IsCertain: false, IsComplete: true } || facts["encounter/2000-06"] == "no";
            if (isRoom && facts.TryGetValue($"others/{side.Id}", out var others))
            {
                foreach (var other in others.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    table.Seated.Add((other[0], other[1] == 'l'));
            }

            return table;
        }),
    ];

    private static char Kind(string service, string capacity, string mandate) => service switch
    {
        "serving" => capacity == "official" ? 'O' : 'P',
        "legislator" => 'L',
        _ when mandate == "yes" => 'I',
        _ => capacity == "community" ? 'G' : 'E',
    };

    private static string Common(List<Table> sides)
    {
        var led = true;
        foreach (var side in sides)
        {
            var leads = side.Seated.Where(p => p.IsLead).ToList();
            var those = leads.Count > 0 ? leads : side.Seated;
            if (those.Count == 0 || those.Any(p => p.Kind is not ('O' or 'I'))) led = false;
        }

        if (led) return "1";
        if (Only(sides, "G")) return "3";
        return sides.Any(s => s.Has("OPI")) ? "1.5" : "2";
    }

    private static bool Only(List<Table> sides, string kinds) =>
        sides.Any(s => s.Seated.Count > 0) && sides.All(s => s.Seated.All(p => kinds.Contains(p.Kind, StringComparison.Ordinal)));

    internal sealed class Table
    {
        public List<(char Kind, bool IsLead)> Seated { get; } = [];

        public bool Has(string kinds) => Seated.Any(p => kinds.Contains(p.Kind, StringComparison.Ordinal));
    }
}
