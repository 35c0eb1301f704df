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
    [Theory]
    [InlineData("tracks")]
    [InlineData("pictures")]
    [InlineData("principles")]
    [InlineData("principles/law")]
    [InlineData("principles/practice")]
    public async Task The_examples_of_a_page_compile_and_print_what_it_says(string page) =>
        Assert.Equal(Blocks(Read(page), "text"), await CommandLine.RunExample(Blocks(Read(page), "csharp")));

    [Fact]
    public void The_page_of_the_tracks_gives_every_typology_with_its_rule()
    {
        var rows = Typologies.All.Select(t => $"| `Typologies.{NameOf(t)}` | {t.Rule} |");

        Assert.Contains(string.Join('\n', rows), Read("tracks"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_pages_of_the_principles_give_every_reading_with_its_source()
    {
        var party = new State("x", "X");
        Principle[] principles =
        [
            NothingAboutWithout.For(party),
            TreatyLaw.AuthorityToBind(party), TreatyLaw.NoEffectOnThird(party), TreatyLaw.Coercion,
            DiplomaticLaw.UnauthorizedDiplomacy(party), DiplomaticLaw.DiplomaticChannels,
            Practice.Confidentiality, Practice.FaithfulRepresentation(party), Practice.DoNoHarm,
            .. Mediation.Fundamentals, Mediation.WomensParticipation, Mediation.Coherence(),
        ];

        var rows = principles.SelectMany(p => p.Readings.Select(r => $"| `{p.Id}` | `{r.Name}` | {Cited(r.Source)} |"));
        var pages = string.Concat(new[] { "principles", "principles/law", "principles/practice" }.Select(Read));

        Assert.Equal(rows, ReadingRow().Matches(pages).Select(m => m.Value));

        static string Cited(Source source) =>
            string.Join(", ", new[] { source.Author, source.Title, source.Publisher, source.Published?.ToString() }.Where(t => t is not null));
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

        Assert.Equal(makers.Distinct().Order(StringComparer.Ordinal), PrincipleRow().Matches(Read("principles")).Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_page_of_ones_own_principles_prints_the_sample_that_is_built_and_tested()
    {
        var folder = Path.Combine(CommandLine.Root, "tests", "Diplomacy.Core.Sample");

        var code = File.ReadAllText(Path.Combine(folder, "NeutralGround.cs")) + File.ReadAllText(Path.Combine(folder, "NeutralGroundTests.cs"));

        Assert.Equal(code, Blocks(Read("own-principles"), "csharp"));
    }

    private static string NameOf(Typology typology) =>
        typeof(Typologies).GetProperties().Single(p => ReferenceEquals(p.GetValue(null), typology)).Name;

    private static string Read(string page) => File.ReadAllText(Path.Combine(CommandLine.Root, "docs", "guide", $"{page}.md"));

    private static string Blocks(string text, string language) =>
        string.Concat(Block().Matches(text).Where(m => m.Groups["language"].Value == language).Select(m => m.Groups["text"].Value));

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^\| `[a-z0-9-]+` \| `[a-z/ -]+[0-9]*` \| .* \|$", RegexOptions.Multiline)]
    private static partial Regex ReadingRow();

    [GeneratedRegex(@"^\| (`[A-Z]\w+\.\w+`) \|", RegexOptions.Multiline)]
    private static partial Regex PrincipleRow();
}
#endif
