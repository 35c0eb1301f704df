#if NET10_0_OR_GREATER
using System.Text.RegularExpressions;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Docs;

/// <summary>The pages of the guide: the examples of a page are one program, and print what stands below them.</summary>
public partial class GuidePagesTests
{
    [Theory]
    [InlineData("tracks")]
    public async Task The_examples_of_a_page_compile_and_print_what_it_says(string page) =>
        Assert.Equal(Blocks(Read(page), "text"), await CommandLine.RunExample(Blocks(Read(page), "csharp")));

    [Fact]
    public void The_page_of_the_tracks_gives_every_typology_with_its_rule()
    {
        var rows = Typologies.All.Select(t => $"| `Typologies.{NameOf(t)}` | {t.Rule} |");

        Assert.Contains(string.Join('\n', rows), Read("tracks"), StringComparison.Ordinal);
    }

    private static string NameOf(Typology typology) =>
        typeof(Typologies).GetProperties().Single(p => ReferenceEquals(p.GetValue(null), typology)).Name;

    private static string Read(string page) => File.ReadAllText(Path.Combine(CommandLine.Root, "docs", "guide", $"{page}.md"));

    private static string Blocks(string text, string language) =>
        string.Concat(Block().Matches(text).Where(m => m.Groups["language"].Value == language).Select(m => m.Groups["text"].Value));

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
#endif
