using System.Reflection;
using System.Text.Json;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Precedents;
using Diplomacy.Core.Reports;

namespace Diplomacy.Core.Tests.Precedents;

/// <summary>What holds of every case that comes with the library. Sources are looked for in the files themselves, apart from the linter.</summary>
public class WholeBaseTests
{
    /// <summary>The facts, and the lists of facts: each says who asserts it.</summary>
    private static readonly HashSet<string> Facts =
    [
        "format", "secrecy", "offices", "participants", "thirdParties", "disclosures", "purposes", "subjects", "encounters", "authorization", "involvements", "commitments",
        "signatures", "acceptances", "coercions", "effects", "positions", "conduct", "links", "labels",
    ];

    /// <summary>Those of which it is enough that what is stated of them says so.</summary>
    private static readonly HashSet<string> StatedInParts = ["involvements", "positions", "conduct"];

    private static readonly PrecedentBase All = Core.Precedents.Precedents.All;

    public static TheoryData<string> Cases { get; } = new([.. All.Ids]);

    [Fact]
    public void There_are_at_least_35_cases_and_60_channels()
    {
        Assert.InRange(All.Ids.Count, 35, int.MaxValue);
        Assert.InRange(All.Channels.Count, 60, int.MaxValue);
    }

    [Fact]
    public void No_two_channels_have_the_same_id() =>
        Assert.Empty(All.Channels.GroupBy(p => p.Channel.Id).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void Every_case_is_a_member_of_its_own()
    {
        var members = typeof(Core.Precedents.Precedents).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(p => p.PropertyType == typeof(Dossier)).Select(p => ((Dossier)p.GetValue(null)!).Id);

        Assert.Equal(All.Ids.Order(StringComparer.Ordinal), members.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_says_where_it_lay_and_what_happened_by_at_least_two_sources(string id)
    {
        var dossier = All.Dossier(id);

        Assert.NotEmpty(dossier.Regions);
        Assert.False(string.IsNullOrWhiteSpace(dossier.Summary));
        Assert.InRange(dossier.Sources.Count, 2, int.MaxValue);
        Assert.NotEmpty(dossier.Channels);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_fact_names_its_source(string id)
    {
        using var file = JsonDocument.Parse(Text(id));

        Assert.Empty(Unattributed(file.RootElement, "$"));

        static IEnumerable<string> Unattributed(JsonElement element, string place)
        {
            foreach (var (name, value) in Members(element))
            {
                foreach (var (item, i) in Items(value).Select((item, i) => (item, i)))
                {
                    var inner = $"{place}.{name}{(value.ValueKind == JsonValueKind.Array ? $"[{i}]" : "")}";
                    if (place != "$" && Facts.Contains(name) && !IsOthers(item) && !HasSource(item) && !(StatedInParts.Contains(name) && HasSourceWithin(item)))
                        yield return inner;
                    foreach (var found in Unattributed(item, inner)) yield return found;
                }
            }
        }

        static bool IsOthers(JsonElement fact) => fact.ValueKind == JsonValueKind.String && fact.GetString() == "...";

        static bool HasSource(JsonElement fact) => fact.ValueKind == JsonValueKind.Object && fact.TryGetProperty("by", out _);

        static bool HasSourceWithin(JsonElement fact) => Members(fact).SelectMany(m => Items(m.Value)).Any(HasSource);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_source_has_a_title_and_is_cited(string id)
    {
        using var file = JsonDocument.Parse(Text(id));
        HashSet<string> cited = [.. Cited(file.RootElement)];

        foreach (var (source, about) in Members(file.RootElement.GetProperty("sources")))
        {
            Assert.False(string.IsNullOrWhiteSpace(about.GetProperty("title").GetString()));
            Assert.Contains(source, cited);
        }

        static IEnumerable<string> Cited(JsonElement element) => Members(element).SelectMany(m => Items(m.Value).SelectMany(item => m.Name == "by"
            ? [item.ValueKind == JsonValueKind.Object ? item.GetProperty("source").GetString()! : item.GetString()!]
            : Cited(item)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_that_is_written_reads_back_equal(string id)
    {
        var dossier = Dossier.Parse(Text(id));
        var written = dossier.ToJson();

        Assert.Equal(dossier, Dossier.Parse(written));
        Assert.Equal(written, Dossier.Parse(written).ToJson());
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_is_assessed_on_each_of_its_key_days(string id)
    {
        foreach (var precedent in All.Channels.Where(p => p.Dossier.Id == id))
        {
            Assert.All(precedent.KeyDays, day =>
            {
                var assessment = Assessment.Of(precedent.Channel, day);

                Assert.NotEmpty(assessment.Tracks);
                Assert.All(assessment.Tracks, t => Assert.NotEmpty(t.Levels));
                Assert.All(assessment.Principles, p => Assert.NotEmpty(p.Possible));
                Assert.Contains("\nANSWER\n", assessment.ToText(), StringComparison.Ordinal);
            });
        }
    }

    private static string Text(string id)
    {
        using var reader = new StreamReader(typeof(PrecedentBase).Assembly.GetManifestResourceStream(id + ".dossier.json")!);
        return reader.ReadToEnd();
    }

    private static IEnumerable<(string Name, JsonElement Value)> Members(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object ? element.EnumerateObject().Select(m => (m.Name, m.Value)) : [];

    /// <summary>What a list holds, or the one thing that stands for a list of one.</summary>
    private static JsonElement[] Items(JsonElement element) =>
        element.ValueKind == JsonValueKind.Array ? [.. element.EnumerateArray()] : [element];
}
