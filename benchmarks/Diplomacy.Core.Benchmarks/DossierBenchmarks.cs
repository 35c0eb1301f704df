using BenchmarkDotNet.Attributes;
using Diplomacy.Core.Dossiers;

namespace Diplomacy.Core.Benchmarks;

/// <summary>Reading and writing the embedded case of April 2023.</summary>
[MemoryDiagnoser]
public class DossierBenchmarks
{
    private Dossier _dossier = null!;
    private byte[] _file = [];

    [GlobalSetup]
    public void Setup()
    {
        _dossier = Precedents.Precedents.HaassLavrov2023;
        _file = System.Text.Encoding.UTF8.GetBytes(_dossier.ToJson());
    }

    [Benchmark(Baseline = true)]
    public Dossier Read() => Dossier.Read(_file);

    [Benchmark]
    public string Write() => _dossier.ToJson();
}
