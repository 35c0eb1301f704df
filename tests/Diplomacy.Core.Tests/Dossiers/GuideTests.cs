using System.Text.Json;
using System.Text.RegularExpressions;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Dossiers.Shapes;

namespace Diplomacy.Core.Tests.Dossiers;

/// <summary>What docs/guide/dossiers.md says is so.</summary>
public class GuideTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(Corpus.Root, "docs", "guide", "dossiers.md"));

    private static readonly string Example = Regex.Match(Guide, "```json\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

    [Fact]
    public void The_example_is_a_valid_dossier()
    {
        Assert.Equal("", Corpus.Lines(Corpus.Problems(Example)));
        Assert.True(SchemaEvaluator.Dossiers.Accepts(Example));
    }

    [Fact]
    public void The_example_of_a_mistake_is_reported_as_printed()
    {
        var problem = Assert.Single(Corpus.Problems(Example.Replace("\"private\"", "\"privat\"", StringComparison.Ordinal)));
        Assert.Contains($"```text\n{problem}\n```", Guide, StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_are_those_of_the_format()
    {
        using var schema = JsonDocument.Parse(Dossier.Schema);
        var words = schema.RootElement.GetProperty("$defs").EnumerateObject()
            .Where(d => d.Value.TryGetProperty("enum", out _))
            .Select(d => string.Join(", ", d.Value.GetProperty("enum").EnumerateArray().Select(w => w.GetString())))
            .ToArray();
        Assert.All(words, w => Assert.Contains($"| {w} |", Guide, StringComparison.Ordinal));
    }

    [Fact]
    public void The_limits_are_those_of_the_format()
    {
        foreach (var (what, limit) in new[]
        {
            ("a file", Limits.Bytes), ("levels of objects and lists", Limits.Depth), ("a text", Limits.Characters),
            ("a list or map", Limits.Entries), ("listed problems", Limits.Problems),
        })
            Assert.Matches($@"(?m)^\| {what} \|.*\b{limit}\b.*\|$", Guide);
    }

    [Fact]
    public void The_ways_to_attribute_are_valid()
    {
        var lines = Regex.Matches(Guide, "^\"(by|secrecy)\": .*$", RegexOptions.Multiline).Select(m => m.Value).ToArray();
        Assert.Equal(6, lines.Length);
        foreach (var line in lines)
        {
            var member = line.StartsWith("\"by\"", StringComparison.Ordinal) ? $$"""  "labels": [ { "text": "x", {{line}} } ] """ : line;
            Assert.Equal("", Corpus.Lines(Corpus.Problems(Regex.Replace(Example, "\"secrecy\": \"secret\"", _ => member))));
        }
    }

    [Fact]
    public void The_dates_and_periods_are_valid()
    {
        var dates = Regex.Match(Guide, "## Dates.*?## ", RegexOptions.Singleline).Value;
        var texts = Regex.Matches(dates, "`([0-9/][^`]*)`").Select(m => m.Groups[1].Value).ToArray();
        Assert.InRange(texts.Length, 11, 20);
        Assert.All(texts, text => Assert.True(Core.Time.Period.TryParse(text, out _, out var error), error));
    }
}
