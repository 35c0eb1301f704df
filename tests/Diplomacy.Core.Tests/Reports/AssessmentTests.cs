using System.Text.Json;
using Diplomacy.Core.Reports;
using static VerifyXunit.Verifier;

namespace Diplomacy.Core.Tests.Reports;

public class AssessmentTests
{
    private static readonly DateOnly Day = new(2023, 4, 24);

    private static Assessment HaassLavrov => Assessment.Of(Core.Precedents.Precedents.HaassLavrov2023.Channel("haass-lavrov"), Day);

    [Fact]
    public async Task The_printed_assessment_of_the_embedded_case() => await Verify(HaassLavrov.ToText());

    [Fact]
    public async Task The_assessment_of_the_embedded_case_as_json() => await Verify(HaassLavrov.ToJson());

    [Fact]
    public void The_printed_assessment_fits_two_screens()
    {
        var lines = HaassLavrov.ToText().Split('\n');

        Assert.InRange(lines.Length, 20, 100);
        Assert.All(lines, line => Assert.InRange(line.Length, 0, 100));
    }

    [Fact]
    public void The_answer_comes_before_the_reasons_the_open_questions_and_the_remedies()
    {
        var text = HaassLavrov.ToText();
        string[] heads = ["ANSWER", "WHY", "NOT KNOWN", "WHAT WOULD CHANGE IT", "SOURCES"];

        var places = heads.Select(h => text.IndexOf($"\n{h}\n", StringComparison.Ordinal)).ToArray();

        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void Every_source_that_the_reasons_cite_is_listed()
    {
        var text = HaassLavrov.ToText();
        var sources = text[text.IndexOf("\nSOURCES\n", StringComparison.Ordinal)..];

        Assert.All(HaassLavrov.Tracks[0].Reasons.SelectMany(r => r.By), a => Assert.Contains($"{a.Source.Id}:", sources, StringComparison.Ordinal));
    }

    [Fact]
    public void On_a_day_on_which_the_channel_was_not_in_being_the_text_says_so_and_nothing_else()
    {
        var assessment = Assessment.Of(Core.Precedents.Precedents.HaassLavrov2023.Channel("haass-lavrov"), new DateOnly(2020, 1, 1));

        Assert.Contains("was not in being", assessment.ToText(), StringComparison.Ordinal);
        Assert.DoesNotContain("WHY", assessment.ToText(), StringComparison.Ordinal);
        Assert.All(assessment.Tracks, t => Assert.Empty(t.Levels));
    }

    [Fact]
    public void The_json_holds_every_finding()
    {
        using var json = JsonDocument.Parse(HaassLavrov.ToJson());

        Assert.Equal(HaassLavrov.Tracks.Count, json.RootElement.GetProperty("tracks").GetArrayLength());
        Assert.Equal(HaassLavrov.Principles.Count, json.RootElement.GetProperty("principles").GetArrayLength());
        Assert.Equal(HaassLavrov.Authorization.Count, json.RootElement.GetProperty("authorization").GetArrayLength());
        Assert.DoesNotContain('\r', HaassLavrov.ToJson());
    }

    [Fact]
    public void Assessments_of_the_same_channel_and_day_are_equal()
    {
        var (one, other) = (HaassLavrov, HaassLavrov);

        Assert.NotSame(one, other);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }
}
