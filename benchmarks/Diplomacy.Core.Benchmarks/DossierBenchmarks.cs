using System.Text;
using System.Text.Json.Nodes;
using BenchmarkDotNet.Attributes;
using Diplomacy.Core.Dossiers;

namespace Diplomacy.Core.Benchmarks;

/// <summary>Reading a dossier file: by source-generated System.Text.Json into plain records without any checks, and by the library.</summary>
[MemoryDiagnoser]
public class DossierReadingBenchmarks
{
    private byte[] _file = [];

    /// <summary>The case of April 2023, and the largest file of the library.</summary>
    [Params("seeds-of-peace-1993", "haass-lavrov-2023", "cuban-missile-crisis-1962")]
    public string File { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        _file = DossierFiles.Read(File);
        DossierFiles.CheckNothingIsLost(_file);
    }

    [Benchmark(Baseline = true)]
    public object PlainRecords() => PlainDossier.Read(_file);

    [Benchmark]
    public Dossier Library() => Dossier.Read(_file);
}

/// <summary>Writing the same files, indented: from plain records, and by the library.</summary>
[MemoryDiagnoser]
public class DossierWritingBenchmarks
{
    private PlainDossier _plain = null!;
    private Dossier _dossier = null!;

    /// <summary>The case of April 2023, and the largest file of the library.</summary>
    [Params("haass-lavrov-2023", "cuban-missile-crisis-1962")]
    public string File { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        var file = DossierFiles.Read(File);
        DossierFiles.CheckNothingIsLost(file);
        (_plain, _dossier) = (PlainDossier.Read(file), Dossier.Read(file));
    }

    [Benchmark(Baseline = true)]
    public string PlainRecords() => _plain.ToJson();

    [Benchmark]
    public string Library() => _dossier.ToJson();
}

/// <summary>The dossier files of the library.</summary>
internal static class DossierFiles
{
    public static byte[] Read(string id)
    {
        using var stream = typeof(Precedents.Precedents).Assembly.GetManifestResourceStream(id + ".dossier.json")!;
        using var file = new MemoryStream();
        stream.CopyTo(file);
        return file.ToArray();
    }

    /// <summary>The plain records hold the whole file: they write the same JSON again, and of a canonical file the same bytes.</summary>
    public static void CheckNothingIsLost(byte[] file)
    {
        var canonical = Dossier.Read(file).ToJson();
        if (!JsonNode.DeepEquals(JsonNode.Parse(PlainDossier.Read(file).ToJson()), JsonNode.Parse(file))
            || PlainDossier.Read(Encoding.UTF8.GetBytes(canonical)).ToJson() + "\n" != canonical)
            throw new InvalidOperationException("The plain records do not hold the whole file.");
    }
}
