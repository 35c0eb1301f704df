using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Tracks;

/// <summary>Levels and open questions of random channels, against an enumeration of every completion.</summary>
public class ExactnessTests
{
    /// <summary>A party that has no side in any world.</summary>
    private static readonly State Absent = new("party9", "Party 9");

    /// <summary>What is computed of a channel, and what the oracle computes of one completion of it.</summary>
    private sealed record Rule(
        string Name,
        Func<Channel, IEnumerable<string>> Possible,
        Func<Channel, (IEnumerable<string> Possible, IEnumerable<string> Open)> Find,
        Func<Oracle.Scene, string> Judge,
        bool IsSurrounded = false);

    private static readonly Rule[] Rules =
    [
        .. Typologies.All.Select(Of),
        Viewpoint(new State("party0", "Party 0")),
        Viewpoint(Absent),
        Computed("kind", TrackRules.KindOf, Oracle.ChannelKind),
        Computed("format", TrackRules.FormatOf, scene => $"{Enum.Parse<Format>(scene.Format, ignoreCase: true)}"),
    ];

    [Fact]
    public void What_is_possible_and_what_is_open_are_exactly_those_of_the_completions()
    {
        var unknown = Each(seed: 1993, worlds: Effort.Of(20_000), most: 1_500, (world, rule, completions, name) =>
        {
            var (possible, open) = rule.Find(world.ToChannel());

            Same(completions.Outcomes, possible, name);
            Same(completions.Mattering, open, name);
        });

        if (Effort.CountsKinds) Assert.Superset(Enumerable.Range(0, 9).ToHashSet(), unknown);
    }

    [Fact]
    public void The_levels_alone_are_those_of_the_completions_too()
    {
        var unknown = Each(seed: 1962, worlds: Effort.Of(80_000), most: 48, (world, rule, completions, name) =>
            Same(completions.Outcomes, rule.Possible(world.ToChannel()), name));

        if (Effort.CountsKinds) Assert.Superset(Enumerable.Range(0, 6).ToHashSet(), unknown);
    }

    /// <summary>
    /// Up to two meetings, each certainly on the day, perhaps, or not, with the one official named, left out or left open: of a
    /// side on which there is nobody else, or on which others may be, and of one that has an open list and names nobody.
    /// </summary>
    [Fact]
    public void Whatever_meetings_there_were_those_sat_there_who_were_at_one_of_them()
    {
        var rule = Rules.Single(r => r.Name == "usip-2011");
        (Truth Held, bool ByDate)[] held = [(true, true), (Truth.Unknown, true), (Truth.Unknown, false), (false, false)];
        World.Meeting[] any =
        [
            .. from h in held
               from isNamed in new[] { true, false }
               from isComplete in new[] { true, false }
               select new World.Meeting(h.Held, h.ByDate, isNamed ? ["official"] : [], isComplete),
        ];
        World.Meeting[][] all = [[], .. any.Select(one => new[] { one }), .. any.SelectMany(one => any.Select(other => new[] { one, other }))];

        foreach (var meetings in all)
        {
            foreach (var covered in new[] { Truth.True, Truth.Unknown, Truth.False })
                foreach (var isOpen in new[] { false, true }) Check(Officially(covered, isOpen), meetings);
            Check(Somebody(), meetings);
        }

        void Check(World.SideWorld side, World.Meeting[] meetings)
        {
            var world = new World { Sides = [side], Meetings = [.. meetings], Around = null };
            var completions = CompletionsOf(world, rule);
            var name = $"{side.Id}, {string.Join("; ", meetings.Select(m => $"{m} {string.Join(' ', m.Present)}"))}";

            var (possible, open) = rule.Find(world.ToChannel());

            Same(completions.Outcomes, possible, name);
            Same(completions.Mattering, open, name);
        }

        static World.SideWorld Officially(Truth covered, bool isOpen) => new()
        {
            Party = new State("country", "Country"),
            Id = "country",
            People =
            [
                new()
                {
                    Id = "official",
                    Part = "lead",
                    Covered = covered,
                    Service = new("service/official/country", ["serving"]),
                    Capacity = new("capacity/country/official", ["official"]),
                },
            ],
            IsOpen = isOpen,
            Mandate = new("grant/country", ["no"]),
        };

        static World.SideWorld Somebody() => new() { Party = null, Id = "people", People = [], IsOpen = true, Mandate = new("grant/people", ["no"]) };
    }

    [Fact]
    public void Every_definition_has_its_turn() =>
        Assert.Equal(Oracle.Definitions.Keys.Order(StringComparer.Ordinal), Typologies.All.Select(t => t.Id).Order(StringComparer.Ordinal));

    private static HashSet<int> Each(int seed, int worlds, int most, Action<World, Rule, Completions<string>, string> check)
    {
        var random = new Random(seed);
        var unknown = new HashSet<int>();
        for (var i = 0; i < worlds; i++)
        {
            var rule = Rules[i % Rules.Length];
            var world = World.Any(random, most, rule.IsSurrounded || random.Next(10) == 0);
            unknown.Add(world.Unknowns.Count());
            check(world, rule, CompletionsOf(world, rule), $"world {i} under {rule.Name}");
        }

        return unknown;
    }

    private static Completions<string> CompletionsOf(World world, Rule rule) =>
        new(world.Facts.Select(f => (f.Id, f.Key, f.Values)), facts => rule.Judge(Oracle.Seat(world, facts)));

    private static void Same(HashSet<string> expected, IEnumerable<string> found, string name) =>
        Assert.True(expected.SetEquals(found), $"{name}: expected {string.Join(" ", expected)}, found {string.Join(" ", found)}");

    private static Rule Of(Typology typology) => Of(
        typology, Oracle.Definitions[typology.Id], typology == Typologies.Mapendere2006 || typology == Typologies.LonghiniZimmerman2021);

    private static Rule Viewpoint(Party party) => Of(Typologies.Viewpoint(party), Oracle.Viewpoint(party.Id), isSurrounded: false);

    private static Rule Of(Typology typology, Func<Oracle.Scene, string> judge, bool isSurrounded) => new(
        typology.Id,
        channel => TrackRules.PossibleLevels(channel, World.Day, typology).Select(l => l.ToString()),
        channel =>
        {
            var finding = TrackRules.Classify(channel, World.Day, typology);
            return (finding.Levels.Select(l => l.ToString()), finding.OpenQuestions.Select(q => q.Id));
        },
        judge,
        isSurrounded);

    private static Rule Computed<T>(string name, Func<Channel, DateOnly, Finding<T>> find, Func<Oracle.Scene, string> judge)
        where T : struct, Enum => new(
        name,
        channel => find(channel, World.Day).Possible.Select(v => $"{v}"),
        channel =>
        {
            var finding = find(channel, World.Day);
            return (finding.Possible.Select(v => $"{v}"), finding.OpenQuestions.Select(q => q.Id));
        },
        judge,
        IsSurrounded: true);
}
