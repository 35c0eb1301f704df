using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Tests.Time;
using Diplomacy.Core.Time;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Core.Tests.Dossiers;

public class SchemaTests
{
    /// <summary>What no schema can see.</summary>
    private static readonly string[] OnlyTheReaderSees =
    [
        "which is not declared", "found `...` before the end of the list", "stands there twice", "cannot sit twice",
        "which is an organization", "which is a person", "which is a group", "which is a state", "which is a movement", "which is an international organization",
        "is not a Q and a number", "is not capital letters", "is not three capital letters", "is not a Correlates of War number",
        "which is the id of a body too", "found a second", "only an organization has a `sector`",
    ];

    public static TheoryData<string> Valid => [.. Corpus.Files("valid")];

    public static TheoryData<string> Invalid => [.. Corpus.Files("invalid")];

    [Fact]
    public void The_published_schema_is_that_of_the_library()
    {
        var published = Path.Combine(Corpus.Root, "docs", "schema", "dossier-1.schema.json");
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMA") == "1") File.WriteAllText(published, Dossier.Schema);
        Assert.True(File.ReadAllText(published) == Dossier.Schema, "Run the tests with UPDATE_SCHEMA=1 to publish the schema anew.");
    }

    [Fact]
    public void The_schema_has_the_address_that_files_name()
    {
        var schema = JsonNode.Parse(Dossier.Schema)!;
        var written = JsonNode.Parse(new Dossier("d", "D").ToJson())!;
        Assert.Equal((string?)schema["$id"], (string?)written["$schema"]);
    }

    [Theory, MemberData(nameof(Valid))]
    public void The_schema_accepts_what_is_valid(string file) => Assert.True(SchemaEvaluator.Dossiers.Accepts(Corpus.Text(file)));

    [Theory, MemberData(nameof(Invalid))]
    public void The_schema_refuses_what_is_invalid(string file) => Assert.False(SchemaEvaluator.Dossiers.Accepts(Corpus.Text(file)));

    [Fact]
    public void Schema_and_reader_agree_on_every_change_to_a_valid_file()
    {
        var (accepted, refused) = (0, 0);
        foreach (var file in Corpus.Files("valid"))
        {
            foreach (var json in Changes(JsonNode.Parse(Corpus.Text(file))!))
            {
                var bySchema = SchemaEvaluator.Dossiers.Accepts(json);
                var isRead = Dossier.TryParse(json, out var dossier, out var problems);
                if (isRead) Assert.Equal(dossier, Dossier.Parse(dossier!.ToJson()));
                if (isRead) accepted++;
                else refused++;

                var agree = bySchema
                    ? problems.All(p => OnlyTheReaderSees.Any(words => p.Message.Contains(words, StringComparison.Ordinal)))
                    : !isRead;
                Assert.True(agree, $"{json}\nschema: {bySchema}\nreader:\n{Corpus.Lines(problems)}");
            }
        }

        Assert.InRange(accepted, 100, int.MaxValue);
        Assert.InRange(refused, 1000, int.MaxValue);
    }

    [Fact]
    public void The_patterns_of_dates_and_periods_accept_what_is_read_and_little_else()
    {
        var date = new Regex(SchemaEvaluator.Dossiers.Pattern("date"), RegexOptions.ECMAScript);
        var period = new Regex(SchemaEvaluator.Dossiers.Pattern("period"), RegexOptions.ECMAScript);
        var dates = Gen.OneOf(Samples.DateTexts(1, 9999), Samples.DateTexts(1995, 2005), Gen.Constant("XXXX"));
        var periods = from two in dates.Two()
                      from text in Gen.Elements(
                          two.Item1, $"{two.Item1}/{two.Item2}", $"{two.Item1}/..", $"{two.Item1}/", $"../{two.Item1}", $"/{two.Item1}", "/", "../..", "/..")
                      select text;
        Prop.ForAll(Gen.OneOf(periods, Samples.Misprinted(periods)).ToArbitrary(), text =>
        {
            if (text.EndsWith('\n')) return true; // which `$` lets pass where regular expressions are not those of ECMAScript
            var isDate = PartialDate.TryParse(text, out _, out var dateError);
            var isPeriod = Period.TryParse(text, out _, out var periodError);
            return (isDate ? date.IsMatch(text) : !date.IsMatch(text) || dateError!.Contains("no day `29`", StringComparison.Ordinal))
                && (isPeriod ? period.IsMatch(text) : !period.IsMatch(text)
                    || Regex.IsMatch(periodError!, "no day `29`|before the start|expected a date before or after"));
        }).Check(Samples.Steady.WithMaxTest(20_000));
    }

    /// <summary>The file with each member and entry left out, renamed, doubled or replaced by something else.</summary>
    private static IEnumerable<string> Changes(JsonNode file)
    {
        string[] others = ["null", "0", "1", "1.5", "true", "false", "\"\"", "\"x\"", "\"one\"", "\"ann\"", "\"paper\"", "\"1993\"", "\"...\"", "[]", "[\"...\"]", "{}", "{\"is\": \"one\", \"by\": \"paper\"}"];
        var turn = 0;
        foreach (var (path, node) in Places(file, []))
        {
            // A third of them at each place, in turn: every shape has places enough.
            turn++;
            foreach (var other in others.Where((_, i) => (i + turn) % 3 == 0)) yield return Change(file, path, (parent, key) => Put(parent, key, JsonNode.Parse(other)));
            if (path.Count == 0) continue;
            yield return Change(file, path, (parent, key) =>
            {
                if (parent is JsonObject o) o.Remove((string)key);
                else parent.AsArray().RemoveAt((int)key);
            });
            yield return Change(file, path, (parent, key) =>
            {
                if (parent is JsonArray list)
                {
                    list.Add(list[(int)key]?.DeepClone());
                    return;
                }

                var value = parent[(string)key];
                parent.AsObject().Remove((string)key);
                parent[(string)key + "x"] = value;
            });
            yield return Change(file, path, (parent, key) => Put(parent, key, new JsonArray(node?.DeepClone())));
        }
    }

    private static IEnumerable<(List<object> Path, JsonNode? Node)> Places(JsonNode? node, List<object> path)
    {
        yield return (path, node);
        var parts = node switch
        {
            JsonObject o => o.Select(p => ((object)p.Key, p.Value)),
            JsonArray list => list.Select((value, i) => ((object)i, value)),
            _ => [],
        };
        foreach (var (key, part) in parts)
            foreach (var place in Places(part, [.. path, key])) yield return place;
    }

    private static string Change(JsonNode file, List<object> path, Action<JsonNode, object> change)
    {
        var root = new JsonArray(file.DeepClone());
        JsonNode parent = root;
        object last = 0;
        foreach (var key in path)
        {
            parent = Get(parent, last)!;
            last = key;
        }

        change(parent, last);
        return root[0]?.ToJsonString() ?? "null";
    }

    private static JsonNode? Get(JsonNode parent, object key) => key is string name ? parent[name] : parent[(int)key];

    private static void Put(JsonNode parent, object key, JsonNode? value)
    {
        if (key is string name) parent[name] = value;
        else parent[(int)key] = value;
    }
}
