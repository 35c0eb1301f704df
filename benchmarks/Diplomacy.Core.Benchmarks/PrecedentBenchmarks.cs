using BenchmarkDotNet.Attributes;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Precedents;

namespace Diplomacy.Core.Benchmarks;

/// <summary>The precedents of the library: one case, all of them, and what one channel is most like.</summary>
[MemoryDiagnoser]
public class PrecedentBenchmarks
{
    private static readonly DateOnly Day = new(2023, 4, 24);

    private static readonly string[] Names =
        [.. typeof(PrecedentBase).Assembly.GetManifestResourceNames().Where(n => n.EndsWith(".dossier.json", StringComparison.Ordinal))];

    private Channel _channel = null!;

    [GlobalSetup]
    public void Setup()
    {
        _channel = Precedents.Precedents.HaassLavrov2023.Channel("haass-lavrov");
        if (MostLike().Count != Precedents.Precedents.All.Channels.Count) throw new InvalidOperationException("Some precedents are missing.");
    }

    [Benchmark]
    public Dossier OneCase()
    {
        using var stream = Open("haass-lavrov-2023.dossier.json");
        return Dossier.Read(stream);
    }

    [Benchmark]
    public PrecedentBase AllCases() => PrecedentBase.FromStreams(Names.Select(name => (name, Open(name))));

    /// <summary>With what is compared of the base worked out before.</summary>
    [Benchmark]
    public ValueList<PrecedentLikeness> MostLike() => Precedents.Precedents.MostLike(_channel, Day);

    [Benchmark]
    public Likeness OneLikeness() => Likeness.Of(_channel, Day, _channel, Day);

    private static Stream Open(string name) => typeof(PrecedentBase).Assembly.GetManifestResourceStream(name)!;
}
