using System.Text;
using Diplomacy.Core.Dossiers;

namespace Diplomacy.Core.Tests.Dossiers;

/// <summary>Files whose verdict is known; .ci/check-schema.py holds the schema to the same verdicts.</summary>
internal static class Corpus
{
    public static string Root { get; } = FindRoot();

    private static string Folder { get; } = Path.Combine(Root, "tests", "Diplomacy.Core.Tests", "Dossiers", "Corpus");

    /// <summary>The files of a folder: valid, invalid or unsound.</summary>
    public static IEnumerable<string> Files(string folder) =>
        Directory.GetFiles(Path.Combine(Folder, folder), "*.json").Select(f => $"{folder}/{Path.GetFileName(f)}").Order(StringComparer.Ordinal);

    public static byte[] Read(string file) => File.ReadAllBytes(Path.Combine(Folder, file));

    public static string Text(string file) => Encoding.UTF8.GetString(Read(file));

    /// <summary>The problems that a file is known to have, one per line.</summary>
    public static string Expected(string file)
    {
        var expected = Path.Combine(Folder, Path.ChangeExtension(file, ".expected.txt"));
        return File.Exists(expected) ? File.ReadAllText(expected) : "";
    }

    /// <summary>What is wrong with a text; empty when nothing is.</summary>
    public static ValueList<Problem> Problems(string json)
    {
        Assert.Equal(Dossier.TryParse(json, out var dossier, out var problems), problems.IsEmpty);
        Assert.Equal(dossier is null, !problems.IsEmpty);
        return problems;
    }

    public static string Lines(ValueList<Problem> problems) => string.Concat(problems.Select(p => $"{p}\n"));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Diplomacy.Core.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
