using System.Text.RegularExpressions;
using Diplomacy.Core.Tests.Docs;

namespace Diplomacy.Core.Tests.Api;

/// <summary>Data flows one way: facts, conditions, findings, reports.</summary>
public partial class LayeringTests
{
    private static readonly string[] Floors =
    [
        "Time", "Evidence", "Actors", "Channels", "Authority", "Reasoning", "Tracks", "Principles", "Dossiers", "Precedents", "Reports",
    ];

    public static TheoryData<string> Folders { get; } = [.. Floors];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_uses_only_the_folders_before_it(string folder)
    {
        var files = Directory.GetFiles(Path.Combine(CommandLine.Root, "src", "Diplomacy.Core", folder), "*.cs", SearchOption.AllDirectories);
        var later = Floors.SkipWhile(f => f != folder).Skip(1);

        Assert.NotEmpty(files);
        var used = files.SelectMany(f => Usings().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value));
        Assert.Empty(used.Intersect(later));
    }

    [Fact]
    public void Every_folder_has_its_floor()
    {
        var folders = Directory.GetDirectories(Path.Combine(CommandLine.Root, "src", "Diplomacy.Core")).Select(d => Path.GetFileName(d));

        Assert.Equal(Floors.Order(StringComparer.Ordinal), folders.Except(["StandIns", "bin", "obj"]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_lies_outside_the_folders_uses_none_of_them()
    {
        var files = Directory.GetFiles(Path.Combine(CommandLine.Root, "src", "Diplomacy.Core"), "*.cs");

        Assert.DoesNotContain(files, f => Usings().IsMatch(File.ReadAllText(f)));
    }

    [GeneratedRegex(@"^using (?:static )?Diplomacy\.Core\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex Usings();
}
