using Diplomacy.Core.Reasoning;

namespace Diplomacy.Core.Tests.Reasoning;

public class HittingSetTests
{
    private const int Elements = 8;

    [Fact]
    public void It_is_the_first_of_the_smallest_sets_that_meet_all()
    {
        var random = new Random(1815);
        for (var i = 0; i < Effort.Of(2_000); i++)
        {
            var sets = Enumerable.Range(0, random.Next(9)).Select(_ => Any(random, atMost: 1 + random.Next(5))).ToArray();

            var first = Candidates.First(c => sets.All(s => s.Any(c.Contains)));

            Assert.Equal(first, HittingSet.First(sets));
        }
    }

    [Fact]
    public void Of_no_sets_it_is_empty() => Assert.Empty(HittingSet.First([]));

    /// <summary>Every set of elements: smaller ones first, and among equals the one whose first elements come first.</summary>
    private static int[][] Candidates { get; } =
    [
        .. Enumerable.Range(0, 1 << Elements)
            .Select(bits => Enumerable.Range(0, Elements).Where(e => (bits >> e & 1) != 0).ToArray())
            .OrderBy(c => c.Length).ThenBy(string.Concat, StringComparer.Ordinal),
    ];

    private static int[] Any(Random random, int atMost) =>
        [.. Enumerable.Range(0, atMost).Select(_ => random.Next(Elements)).Distinct().Order()];
}
