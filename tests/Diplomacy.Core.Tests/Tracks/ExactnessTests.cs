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
        Func<Channel, (IEnumerable<string> Possible, IEnumerable<string> Open)> Find,
        Func<Oracle.Scene, string> Judge,
        bool IsSurrounded = false);

    private static readonly Rule[] Rules =
    [
        .. Typologies.All.Select(Of),
        Viewpoint(new State("party0", "Party 0")),
        Viewpoint(Absent),
        new("kind", channel => Of(TrackRules.KindOf(channel, World.Day)), Oracle.ChannelKind, IsSurrounded: true),
        new("format", channel => Of(TrackRules.FormatOf(channel, World.Day)), scene => scene.Format, IsSurrounded: true),
    ];

    [Theory]
    [InlineData(1962, 80_000, 48)]
    [InlineData(1993, 20_000, 1_500)]
    public void What_is_possible_and_what_is_open_are_exactly_those_of_the_completions(int seed, int worlds, int most)
    {
        var random = new Random(seed);
        var unknown = new HashSet<int>();
        for (var i = 0; i < worlds; i++)
        {
            var rule = Rules[i % Rules.Length];
            var world = World.Any(random, most, rule.IsSurrounded || random.Next(10) == 0);
            unknown.Add(world.Unknowns.Count());
            var completions = new Completions<string>(
                world.Facts.Select(f => (f.Id, f.Key, f.Values)), facts => rule.Judge(Oracle.Seat(world, facts)));

            var (possible, open) = rule.Find(world.ToChannel());

            Assert.True(
                completions.Outcomes.SetEquals(possible),
                $"world {i} under {rule.Name}: expected {string.Join(" ", completions.Outcomes)}, found {string.Join(" ", possible)}");
            Assert.True(
                completions.Mattering.SetEquals(open),
                $"world {i} under {rule.Name}: {string.Join(" ", completions.Mattering)} against {string.Join(" ", open)}");
        }

        Assert.Superset(Enumerable.Range(0, most > 1_000 ? 9 : 6).ToHashSet(), unknown);
    }

    [Fact]
    public void Every_definition_has_its_turn() =>
        Assert.Equal(Oracle.Definitions.Keys.Order(StringComparer.Ordinal), Typologies.All.Select(t => t.Id).Order(StringComparer.Ordinal));

    private static Rule Of(Typology typology) => new(
        typology.Id,
        channel => Of(channel, typology),
        Oracle.Definitions[typology.Id],
        IsSurrounded: typology == Typologies.Mapendere2006 || typology == Typologies.LonghiniZimmerman2021);

    private static Rule Viewpoint(Party party) => new(
        $"viewpoint of {party.Id}", channel => Of(channel, Typologies.Viewpoint(party)), Oracle.Viewpoint(party.Id));

    private static (IEnumerable<string>, IEnumerable<string>) Of(Channel channel, Typology typology)
    {
        var finding = TrackRules.Classify(channel, World.Day, typology);
        return (finding.Levels.Select(l => l.ToString()), finding.OpenQuestions.Select(q => q.Id));
    }

    private static (IEnumerable<string>, IEnumerable<string>) Of<T>(Finding<T> finding)
        where T : struct, Enum =>
        (finding.Possible.Select(v => typeof(T) == typeof(Format) ? Words(v) : $"{v}"), finding.OpenQuestions.Select(q => q.Id));

    private static string Words<T>(T value) => $"{value}".ToLowerInvariant();
}
