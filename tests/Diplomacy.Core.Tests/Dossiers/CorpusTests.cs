using Diplomacy.Core.Dossiers;

namespace Diplomacy.Core.Tests.Dossiers;

public class CorpusTests
{
    public static TheoryData<string> Valid => [.. Corpus.Files("valid")];

    public static TheoryData<string> Refused => [.. Corpus.Files("invalid"), .. Corpus.Files("unsound")];

    [Theory, MemberData(nameof(Valid))]
    public void A_valid_file_is_read_and_written_back_to_an_equal_dossier(string file)
    {
        Assert.True(Dossier.TryRead(Corpus.Read(file), out var dossier, out var problems), Corpus.Lines(problems));
        Assert.Empty(problems);
        Assert.Equal("", Corpus.Expected(file));

        var written = dossier.ToJson();
        Assert.Equal(dossier, Dossier.Parse(written));
        Assert.Equal(written, Dossier.Parse(written).ToJson());
    }

    [Theory, MemberData(nameof(Refused))]
    public void A_file_with_problems_is_refused_with_all_of_them_at_their_places(string file)
    {
        Assert.False(Dossier.TryRead(Corpus.Read(file), out var dossier, out var problems));
        Assert.Null(dossier);
        Assert.Equal(Corpus.Expected(file), Corpus.Lines(problems));
        Assert.All(problems, ProblemTests.HasTheStyle);
    }

    [Fact]
    public void A_file_in_canonical_form_is_written_back_byte_for_byte()
    {
        var file = Corpus.Read("valid/everything.json");
        using var written = new MemoryStream();
        Dossier.Read(file).WriteTo(written);
        Assert.Equal(file, written.ToArray());
    }

    [Fact]
    public void Every_member_of_the_format_occurs_in_a_valid_file()
    {
        using var schema = System.Text.Json.JsonDocument.Parse(Dossier.Schema);
        var file = Corpus.Text("valid/everything.json");
        foreach (var shape in schema.RootElement.GetProperty("$defs").EnumerateObject().Append(new()).SelectMany(Members).Distinct())
            Assert.Contains($"\"{shape}\":", file, StringComparison.Ordinal);

        IEnumerable<string> Members(System.Text.Json.JsonProperty definition)
        {
            var shape = definition.Value.ValueKind == default ? schema.RootElement : definition.Value;
            return shape.TryGetProperty("properties", out var properties) ? properties.EnumerateObject().Select(p => p.Name) : [];
        }
    }
}
