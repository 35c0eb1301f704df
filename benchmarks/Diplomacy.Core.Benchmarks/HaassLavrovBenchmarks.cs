using BenchmarkDotNet.Attributes;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Precedents;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Reports;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Benchmarks;

/// <summary>The main jobs on the embedded case of April 2023.</summary>
[MemoryDiagnoser]
public class HaassLavrovBenchmarks
{
    private static readonly DateOnly Day = new(2023, 4, 24);

    private byte[] _file = [];
    private Channel _channel = null!;
    private Principle _principle = null!;

    [GlobalSetup]
    public void Setup()
    {
        var dossier = Precedents.Precedents.HaassLavrov2023;
        _file = System.Text.Encoding.UTF8.GetBytes(dossier.ToJson());
        _channel = dossier.Channel("haass-lavrov");
        _principle = NothingAboutWithout.For(dossier.Party("ukraine"), Trigger.Discussion, Degree.Represented);
    }

    [Benchmark(Baseline = true)]
    public object Classify() => TrackRules.Classify(_channel, Day, Typologies.McFaul2023);

    [Benchmark]
    public object Check() => PrincipleRules.Check(_channel, Day, _principle);

    [Benchmark]
    public object Assess() => Assessment.Of(_channel, Day);

    [Benchmark]
    public object ReadDossier() => Dossier.Read(_file);
}
