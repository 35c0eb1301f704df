using Diplomacy.Core.Channels;
using Diplomacy.Core.Precedents;
using Diplomacy.Core.Tests.Tracks;

namespace Diplomacy.Core.Tests.Precedents;

/// <summary>The interval of a likeness against every completion of two small channels, scored by means that share no code with the library.</summary>
public class LikenessExactness
{
    private static readonly Feature[] OneValued = [Feature.Level, Feature.Secrecy];

    [Fact]
    public void Whatever_the_missing_facts_are_the_likeness_lies_in_the_interval()
    {
        var random = new Random(1971);
        var (wide, settled) = (0, 0);
        for (var i = 0; i < 2_000; i++)
        {
            var (here, there) = (Small.Any(random, "here"), Small.Any(random, "there"));

            var likeness = Likeness.Of(here.Channel, World.Day, there.Channel, World.Day);

            double least = 0, most = 0;
            foreach (var feature in likeness.Features)
            {
                var scores = here.Traits(feature.Feature).SelectMany(a => there.Traits(feature.Feature).Select(b => Score(a, b))).ToArray();
                Assert.True(feature.Least <= scores.Min() && scores.Max() <= feature.Most, $"case {i}, {feature}: {scores.Min()} to {scores.Max()}");
                if (OneValued.Contains(feature.Feature)) Assert.Equal((scores.Min(), scores.Max()), (feature.Least, feature.Most));
                if (here.Traits(feature.Feature).Count == 1 && there.Traits(feature.Feature).Count == 1 && IsClosed(feature.Feature, here, there))
                    Assert.Equal((scores[0], scores[0]), (feature.Least, feature.Most));
                least += feature.Weight * scores.Min();
                most += feature.Weight * scores.Max();
                if (feature.Least < feature.Most) wide++;
                else settled++;
            }

            Assert.True(likeness.Least <= least / 10 + 1e-12 && most / 10 <= likeness.Most + 1e-12, $"case {i}");
        }

        Assert.True(wide > 3_000 && settled > 3_000, $"{wide} {settled}");
    }

    [Fact]
    public void What_becomes_known_never_widens_the_interval()
    {
        var random = new Random(1979);
        for (var i = 0; i < 200; i++)
        {
            var there = Small.Any(random, "there");
            var world = World.Any(random, most: 300, surrounded: true);
            var last = Of(world);
            for (var told = 0; told < 6; told++)
            {
                world = world.Told(random);
                var next = Of(world);
                Assert.True(last.Least <= next.Least + 1e-12 && next.Most <= last.Most + 1e-12, $"case {i}: {last}, then {next}");
                last = next;
            }

            Likeness Of(World of) => Likeness.Of(of.ToChannel(), World.Day, there.Channel, World.Day);
        }
    }

    /// <summary>The share of what either has that both have; two that have nothing are alike.</summary>
    private static double Score(HashSet<string> a, HashSet<string> b) =>
        a.Count + b.Count == 0 ? 1 : (double)a.Intersect(b).Count() / a.Union(b).Count();

    /// <summary>Where a list is open, the oracle leaves out what it cannot name.</summary>
    private static bool IsClosed(Feature feature, Small here, Small there) => feature switch
    {
        Feature.Composition => true,
        Feature.Authorization => here.Channel.Authorization.IsComplete && there.Channel.Authorization.IsComplete,
        Feature.ThirdParties => here.Channel.ThirdParties.IsComplete && there.Channel.ThirdParties.IsComplete,
        _ => new[] { here, there }.All(s => s.Matter.NamesAllPurposes && s.Matter.NamesAllAffected),
    };

    /// <summary>A small channel, and the traits of each of its completions, feature by feature.</summary>
    private sealed class Small
    {
        private readonly Dictionary<Feature, List<HashSet<string>>> _traits = [];

        private Small(Channel channel, Matter matter) => (Channel, Matter) = (channel, matter);

        public Channel Channel { get; }

        public Matter Matter { get; }

        public List<HashSet<string>> Traits(Feature feature) => _traits[feature];

        public static Small Any(Random random, string id)
        {
            var (world, matter) = (World.Any(random, most: 60, surrounded: true), Matter.Any(random));
            var channel = world.ToChannel();
            var small = new Small(
                matter.Of(new Channel(id, id, [.. channel.Sides])
                {
                    Period = channel.Period,
                    Authorization = channel.Authorization,
                    Encounters = channel.Encounters,
                    ThirdParties = channel.ThirdParties,
                    Secrecy = channel.Secrecy,
                }),
                matter);
            var outcomes = new Completions<string>(world.Facts.Select(f => (f.Id, f.Key, f.Values)), facts =>
            {
                var scene = Oracle.Seat(world, facts);
                return string.Join('|', Composition(scene), Oracle.Definitions["common"](scene), Backing(world, facts), scene.Secrecy, Around(scene));
            }).Outcomes;
            foreach (var (feature, i) in new[] { Feature.Composition, Feature.Level, Feature.Authorization, Feature.Secrecy, Feature.ThirdParties }.Select((f, i) => (f, i)))
                small._traits[feature] = [.. outcomes.Select(o => o.Split('|')[i]).Distinct().Select(Set)];
            var matters = new Completions<string>(matter.Facts, facts =>
            {
                var (purposes, involvement) = matter.Traits(facts);
                return $"{string.Join(',', purposes)}|{string.Join(',', involvement)}";
            }).Outcomes;
            small._traits[Feature.Purposes] = [.. matters.Select(o => Set(o.Split('|')[0]))];
            small._traits[Feature.Involvement] = [.. matters.Select(o => Set(o.Split('|')[1]))];
            return small;

            static HashSet<string> Set(string words) => [.. words.Split(',', StringSplitOptions.RemoveEmptyEntries)];
        }

        private static string Composition(Oracle.Scene scene) => string.Join(',', "OPLIGE".Select(k => $"{k}").SelectMany(k => new[]
        {
            scene.Some(k) ? $"some {k}" : "", scene.EverySide(k) ? $"every {k}" : "",
        }));

        /// <summary>Whoever carries his party's message is on the fifth rung; whoever does not is disowned in these worlds.</summary>
        private static string Backing(World world, Dictionary<string, string> facts)
        {
            var mandated = world.Sides.Select(s => s.Party is not null && facts[s.Mandate.Id] == "yes").ToArray();
            var rungs = Enumerable.Range(1, 5);
            return string.Join(',',
            [
                .. rungs.Where(_ => mandated.Any(m => m)).Select(r => $"some {r}"),
                .. rungs.Where(_ => mandated.All(m => m)).Select(r => $"every {r}"),
                world.Sides.Any(s => s.Party is not null && facts[s.Mandate.Id] == "no") ? "against" : "",
            ]);
        }

        private static string Around(Oracle.Scene scene) => string.Join(',', scene.Acting.SelectMany(a => new[] { a.Function, a.Standing }).Distinct());
    }
}
