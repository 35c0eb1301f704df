#if NET10_0_OR_GREATER
using System.Reflection;
using System.Text.RegularExpressions;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Docs;

/// <summary>The pages of the guide: the examples of a page are one program, and print what stands below them.</summary>
public partial class GuidePagesTests
{
    public static TheoryData<string> Pages { get; } = new(["tracks", "precedents", "pictures", "principles", .. Principles]);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_examples_of_a_page_compile_and_print_what_it_says(string page) =>
        Assert.Equal(Blocks(Read(page), "text"), await CommandLine.CompileAndRun(Blocks(Read(page), "csharp")));

    [Fact]
    public void The_page_of_the_tracks_gives_every_typology_with_its_rule()
    {
        var rows = Typologies.All.Select(t => $"| `Typologies.{NameOf(t)}` | {t.Rule} |");

        Assert.Contains(string.Join('\n', rows), Read("tracks"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_overview_of_the_principles_links_to_every_page_and_each_gives_its_readings_with_their_sources()
    {
        var party = new State("x", "X");
        Principle[] principles =
        [
            NothingAboutWithout.For(party), TreatyLaw.AuthorityToBind(party), TreatyLaw.NoEffectOnThird(party), TreatyLaw.Coercion,
            Practice.Confidentiality, Practice.FaithfulRepresentation(party), Practice.DoNoHarm, DiplomaticLaw.UnauthorizedDiplomacy(party),
            .. Mediation.Fundamentals, Mediation.WomensParticipation, Mediation.Coherence(), DiplomaticLaw.DiplomaticChannels,
        ];

        var rows = principles.SelectMany(p => p.Readings.Select(r => $"| `{p.Id}` | `{r.Name}` | {Cited(r.Source)} |"));

        Assert.Equal(rows, Principles.SelectMany(page => ReadingRow().Matches(Read(page)).Select(m => m.Value)));
        Assert.Equal(Directory.GetFiles(Path.Combine(Guide, "principles")).Length, Principles.Length);

        static string Cited(Source source)
        {
            var text = string.Join(", ", new[] { source.Author, source.Title, source.Publisher, source.Published?.ToString() }.Where(t => t is not null));
            return source.Url is { } url ? $"[{text}]({url})" : text;
        }
    }

    [Fact]
    public void Every_page_of_a_principle_is_made_alike()
    {
        foreach (var page in Principles)
        {
            var headings = Heading().Matches(Read(page)).Where(m => m.Groups["level"].Value == "##").Select(m => m.Groups["title"].Value);
            Assert.Equal(
                ["Readings", "When applies", "What decides", "Limits", "Example", "Beside other principles"],
                headings.Select(h => h is "When it applies" or "When they apply" ? "When applies" : h));
        }
    }

    [Fact]
    public void Every_link_between_the_pages_leads_somewhere()
    {
        foreach (var file in Directory.GetFiles(Guide, "*.md", SearchOption.AllDirectories).Append(Path.Combine(CommandLine.Root, "README.md")))
        {
            foreach (Match link in Link().Matches(File.ReadAllText(file)))
            {
                var target = link.Groups["file"].Value is { Length: > 0 } path ? Path.Combine(Path.GetDirectoryName(file)!, path) : file;
                Assert.True(Path.Exists(target), $"{file}: {link}");
                if (link.Groups["part"].Value is { Length: > 0 } part) Assert.Contains(part, Heading().Matches(File.ReadAllText(target)).Select(Anchor));
            }
        }

        static string Anchor(Match heading) =>
            string.Concat(heading.Groups["title"].Value.ToLowerInvariant().Replace(' ', '-').Where(c => char.IsLetterOrDigit(c) || c == '-'));
    }

    [Fact]
    public void The_page_of_the_principles_names_every_principle_of_the_library()
    {
        var makers =
            from type in new[] { typeof(NothingAboutWithout), typeof(TreatyLaw), typeof(Practice), typeof(DiplomaticLaw), typeof(Mediation) }
            from member in type.GetMembers(BindingFlags.Public | BindingFlags.Static)
            let made = member is PropertyInfo property ? property.PropertyType : (member as MethodInfo)?.ReturnType
            where !member.Name.StartsWith("get_", StringComparison.Ordinal) && (made == typeof(Principle) || made == typeof(ValueList<Principle>))
            select $"`{type.Name}.{member.Name}`";

        Assert.Equal(makers.Distinct().Order(StringComparer.Ordinal), PrincipleRow().Matches(Read("principles")).Select(m => m.Groups["maker"].Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_page_of_ones_own_principles_prints_the_sample_that_is_built_and_tested()
    {
        var folder = Path.Combine(CommandLine.Root, "tests", "Diplomacy.Core.Sample");

        var code = File.ReadAllText(Path.Combine(folder, "NeutralGround.cs")) + File.ReadAllText(Path.Combine(folder, "NeutralGroundTests.cs"));

        Assert.Equal(code, Blocks(Read("own-principles"), "csharp"));
        Assert.Equal(File.ReadAllText(Directory.GetFiles(folder, "*.verified.txt").Single()) + '\n', Blocks(Read("own-principles"), "text"));
    }

    private static string Guide => Path.Combine(CommandLine.Root, "docs", "guide");

    /// <summary>The pages of the principles, in the order of the overview.</summary>
    private static string[] Principles => [.. PrincipleRow().Matches(Read("principles")).Select(m => m.Groups["page"].Value)];

    private static string NameOf(Typology typology) =>
        typeof(Typologies).GetProperties().Single(p => ReferenceEquals(p.GetValue(null), typology)).Name;

    private static string Read(string page) => File.ReadAllText(Path.Combine(Guide, $"{page}.md"));

    private static string Blocks(string text, string language) =>
        string.Concat(Block().Matches(text).Where(m => m.Groups["language"].Value == language).Select(m => m.Groups["text"].Value));

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^\| `[a-z0-9-]+` \| `[a-z/ -]+[0-9]*` \| .* \|$", RegexOptions.Multiline)]
    private static partial Regex ReadingRow();

    [GeneratedRegex(@"^\| (?<maker>`[A-Z]\w+\.\w+`) \| .* \| \[.*\]\((?<page>.*)\.md\) \|$", RegexOptions.Multiline)]
    private static partial Regex PrincipleRow();

    [GeneratedRegex(@"^(?<level>##+) (?<title>.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    /// <summary>A link to a file of the repository, or to a part of one; not to a site.</summary>
    [GeneratedRegex(@"\]\((?!https?:)(?<file>[^)#\s]*)(#(?<part>[^)\s]+))?\)")]
    private static partial Regex Link();
}
#endif
