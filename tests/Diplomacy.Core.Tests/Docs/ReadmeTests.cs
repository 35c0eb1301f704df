#if NET10_0_OR_GREATER
using System.Text.Json;
using System.Text.RegularExpressions;
using Diplomacy.Core.Reports;

namespace Diplomacy.Core.Tests.Docs;

/// <summary>What the README prints, run as printed. Files are run by the SDK, so once is enough: on its own framework.</summary>
public partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(CommandLine.Root, "README.md"));

    [Fact]
    public async Task The_quickstart_prints_the_assessment_of_the_embedded_case()
    {
        var (code, output, error) = await CommandLine.Dotnet("run", "docs/quickstart.cs");

        Assert.True(code == 0, error);
        Assert.Equal(Assessment.Of(Core.Precedents.Precedents.HaassLavrov2023.Channel("haass-lavrov"), new DateOnly(2023, 4, 24)).ToText(), output);
    }

    [Fact]
    public async Task The_quickstart_assesses_a_file_as_json()
    {
        var (code, output, error) = await CommandLine.Dotnet(
            "run", "docs/quickstart.cs", "--", "docs/samples/macron-putin-2022.dossier.json", "--on", "2022-02-07", "--json");

        Assert.True(code == 0, error);
        using var json = JsonDocument.Parse(output);
        var common = json.RootElement[0].GetProperty("tracks")[0];
        Assert.Equal("common", common.GetProperty("typology").GetString());
        Assert.Equal("1", Assert.Single(common.GetProperty("levels").EnumerateArray()).GetString());
    }

    [Fact]
    public async Task The_quickstart_says_what_is_wrong_with_a_file_and_fails()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, "{ \"format\": 1, \"id\": \"x\", \"titel\": \"X\" }");

        var (code, output, error) = await CommandLine.Dotnet("run", "docs/quickstart.cs", "--", file, "--on", "2022-02-07");

        File.Delete(file);
        Assert.Equal(1, code);
        Assert.Empty(output);
        Assert.Contains("did you mean `title`?", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_example_compiles_and_prints_what_the_README_says() =>
        Assert.Equal(Block("text"), await CommandLine.RunExample(Block("csharp")));

    private static string Block(string language) =>
        Blocks().Matches(Readme).Single(m => m.Groups["language"].Value == language).Groups["text"].Value;

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
#endif
