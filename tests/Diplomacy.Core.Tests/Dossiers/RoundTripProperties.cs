using System.Text;
using System.Text.Json.Nodes;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Tests.Time;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Core.Tests.Dossiers;

public class RoundTripProperties
{
    private static readonly string[] Maps = ["codes", "sources", "bodies", "people", "channels"];

    private static readonly string[] ValidFiles = [.. Corpus.Files("valid")];

    [Fact]
    public void What_is_written_is_read_back_to_an_equal_dossier_and_written_to_the_same_bytes() =>
        Prop.ForAll(RandomDossiers.All.ToArbitrary(), dossier =>
        {
            var json = dossier.ToJson();
            var read = Dossier.Parse(json);
            return read == dossier && read.GetHashCode() == dossier.GetHashCode() && read.ToJson() == json;
        }).Check(Samples.Steady.WithMaxTest(300));

    [Fact]
    public void Members_in_the_opposite_order_are_read_to_an_equal_dossier() =>
        Prop.ForAll(RandomDossiers.All.ToArbitrary(), dossier =>
        {
            var reversed = Reversed(JsonNode.Parse(dossier.ToJson()), isMap: false)!.ToJsonString();
            return reversed.StartsWith("""{"channels":""", StringComparison.Ordinal) == !dossier.Channels.IsEmpty && Dossier.Parse(reversed) == dossier;
        }).Check(Samples.Steady.WithMaxTest(100));

    [Fact]
    public void A_dossier_of_channels_can_always_be_written() =>
        Prop.ForAll(RandomDossiers.All.ToArbitrary(), dossier =>
        {
            var collected = Dossier.Of(dossier.Id, dossier.Title, [.. dossier.Channels]);
            return Dossier.Parse(collected.ToJson()) == collected && collected.Channels == dossier.Channels
                && collected.People.All(dossier.People.Contains) && collected.Bodies.All(dossier.Bodies.Contains);
        }).Check(Samples.Steady.WithMaxTest(100));

    [Fact]
    public void What_is_written_satisfies_the_schema() =>
        Prop.ForAll(RandomDossiers.All.ToArbitrary(), dossier => SchemaEvaluator.Dossiers.Accepts(dossier.ToJson()))
            .Check(Samples.Steady.WithMaxTest(100));

    [Fact]
    public void Damaged_bytes_are_read_or_refused_and_nothing_is_thrown()
    {
        var change = from at in Gen.Choose(0, 100_000)
                     from kind in Gen.Choose(0, 3)
                     from b in Gen.OneOf(Gen.Elements("{}[]\",:\\/'0123456789.-+eEtfn \n\ufeff"u8.ToArray()), Gen.Choose(0, 255).Select(i => (byte)i))
                     select (at, kind, b);
        var damaged = from file in Gen.Elements(ValidFiles)
                      from count in Gen.Choose(1, 4)
                      from changes in change.ArrayOf(count)
                      select changes.Aggregate(Corpus.Read(file), Apply);
        Prop.ForAll(damaged.ToArbitrary(), bytes =>
        {
            if (Dossier.TryRead(bytes, out var dossier, out var problems)) return problems.IsEmpty && Dossier.Parse(dossier.ToJson()) == dossier;
            foreach (var problem in problems) ProblemTests.HasTheStyle(problem);
            var places = problems.Select(p => (p.Line, p.Column)).ToArray();
            return dossier is null && !problems.IsEmpty && places.SequenceEqual(places.Order());
        }).Check(Samples.Steady.WithMaxTest(3000));
    }

    [Fact]
    public void A_file_cut_off_anywhere_is_refused_with_one_problem()
    {
        var file = Corpus.Text("valid/everything.json").TrimEnd();
        for (var length = 0; length < file.Length; length += length < 300 ? 1 : 17)
        {
            var cut = Encoding.UTF8.GetBytes(file[..length]);
            Assert.False(Dossier.TryRead(cut, out _, out var problems));
            ProblemTests.HasTheStyle(Assert.Single(problems));
        }
    }

    private static byte[] Apply(byte[] bytes, (int At, int Kind, byte B) change)
    {
        var at = change.At % bytes.Length;
        return change.Kind switch
        {
            0 => [.. bytes[..at], change.B, .. bytes[(at + 1)..]],
            1 => [.. bytes[..at], change.B, .. bytes[at..]],
            2 when bytes.Length > 1 => [.. bytes[..at], .. bytes[(at + 1)..]],
            _ => [.. bytes[..at], .. bytes[..Math.Min(20, bytes.Length)], .. bytes[at..]],
        };
    }

    /// <summary>The same JSON with the members of every object in the opposite order, but not the entries of a map, whose order counts.</summary>
    private static JsonNode? Reversed(JsonNode? node, bool isMap) => node switch
    {
        JsonArray list => new JsonArray([.. list.Select(item => Reversed(item, isMap: false))]),
        JsonObject members when isMap => new JsonObject(members.Select(m => KeyValuePair.Create(m.Key, Reversed(m.Value, isMap: false)))),
        JsonObject members => new JsonObject(members.Reverse().Select(m => KeyValuePair.Create(m.Key, Reversed(m.Value, Maps.Contains(m.Key))))),
        _ => node?.DeepClone(),
    };
}
