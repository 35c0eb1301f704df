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
            var typology = Typologies.All[i % Typologies.All.Count];
            var level = Oracle.Definitions[typology.Id];
            var completions = new Completions<string>(
                world.Facts.Select(f => (f.Id, f.Key, f.Values)), facts => level(Oracle.Seat(world, facts)));

            var finding = TrackRules.Classify(channel, World.Day, typology);

            Assert.True(
                completions.Outcomes.SetEquals(finding.Levels.Select(l => l.ToString())),
                $"world {i} under {typology.Id}: expected {string.Join(" ", completions.Outcomes)}, found {finding.Levels}");
            Assert.True(
                completions.Mattering.SetEquals(finding.OpenQuestions.Select(q => q.Id)),
                $"world {i} under {typology.Id}: {string.Join(" ", completions.Mattering)} against {finding.OpenQuestions}");
        }

        Assert.Superset(Enumerable.Range(0, 9).ToHashSet(), unknown);
    }

    [Fact]
    public void Every_definition_has_its_turn() =>
        Assert.Equal(Oracle.Definitions.Keys.Order(StringComparer.Ordinal), Typologies.All.Select(t => t.Id).Order(StringComparer.Ordinal));
}
