using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Tracks;

/// <summary>Levels and open questions of random channels, against an enumeration of every completion.</summary>
public class ExactnessTests
{
    private const int Worlds = 10_000;

    [Fact]
    public void The_possible_levels_and_the_open_questions_are_exactly_those_of_the_completions()
    {
        var random = new Random(1962);
        var unknown = new HashSet<int>();
        for (var i = 0; i < Worlds; i++)
        {
            var world = World.Any(random);
            unknown.Add(world.Unknowns.Count());
            var channel = world.ToChannel();
            var completions = Oracle.Completions(world).Select(facts => (facts, table: Oracle.Seat(world, facts))).ToList();
            var typology = Typologies.All[i % Typologies.All.Count];
            var level = Oracle.Definitions[typology.Id];

            var finding = TrackRules.Classify(channel, World.Day, typology);

            var expected = completions.Select(c => level(c.table)).Distinct().Order(StringComparer.Ordinal).ToArray();
            Assert.True(
                expected.SequenceEqual(finding.Levels.Select(l => l.ToString()).Order(StringComparer.Ordinal)),
                $"world {i} under {typology.Id}: expected {string.Join(" ", expected)}, found {finding.Levels}");
            Assert.True(
                Mattering(world, completions, level).SetEquals(finding.OpenQuestions.Select(q => q.Id)),
                $"world {i} under {typology.Id}: {string.Join(" ", Mattering(world, completions, level))} against {finding.OpenQuestions}");
        }

        Assert.Superset(Enumerable.Range(0, 9).ToHashSet(), unknown);
    }

    [Fact]
    public void Every_definition_has_its_turn() =>
        Assert.Equal(Oracle.Definitions.Keys.Order(StringComparer.Ordinal), Typologies.All.Select(t => t.Id).Order(StringComparer.Ordinal));

    /// <summary>The unknown facts for which two completions that differ in nothing else differ in level.</summary>
    private static HashSet<string> Mattering(
        World world, List<(Dictionary<string, string> Facts, List<Oracle.Table> Table)> completions, Func<List<Oracle.Table>, string> level)
    {
        var unknowns = world.Unknowns.ToArray();
        var levels = completions.Select(c => level(c.Table)).ToArray();
        var mattering = new HashSet<string>(StringComparer.Ordinal);
        if (levels.Distinct().Count() == 1) return mattering;
        foreach (var fact in unknowns)
        {
            var others = unknowns.Where(u => u.Key != fact.Key).Select(u => u.Key).ToArray();
            var rest = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var i = 0; i < completions.Count && !mattering.Contains(fact.Id); i++)
            {
                var key = string.Join("|", others.Select(other => completions[i].Facts[other]));
                if (!rest.TryAdd(key, levels[i]) && rest[key] != levels[i]) mattering.Add(fact.Id);
            }
        }

        return mattering;
    }
}
