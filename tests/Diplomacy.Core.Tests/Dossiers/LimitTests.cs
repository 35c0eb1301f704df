using System.Text;
using Diplomacy.Core.Dossiers;

namespace Diplomacy.Core.Tests.Dossiers;

public class LimitTests
{
    private const int FourMebibytes = 4 * 1024 * 1024;

    [Fact]
    public void A_file_has_at_most_four_mebibytes()
    {
        var file = With("").PadRight(FourMebibytes);
        Assert.NotNull(Dossier.Parse(file));
        Assert.NotNull(Dossier.Read(new MemoryStream(Encoding.UTF8.GetBytes(file))));

        Assert.Equal("line 1, column 1: $: found a file of more than 4194304 bytes, expected a smaller one", Problem(file + " "));
        Assert.False(Dossier.TryRead(new MemoryStream(Encoding.UTF8.GetBytes(file + " ")), out _, out var problems));
        Assert.Equal(Problem(file + " "), Assert.Single(problems).ToString());
    }

    [Fact]
    public void A_text_that_is_too_long_is_refused_before_it_is_copied()
    {
        var text = new string(' ', FourMebibytes + 1);
        _ = Dossier.TryParse(text, out _, out _); // what is made once is not counted
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.False(Dossier.TryParse(text, out _, out var problems));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10_000);
        Assert.Equal(Problem(text + "\ud800"), Assert.Single(problems).ToString());
    }

    [Theory]
    [InlineData("haass-lavrov-2023")]
    [InlineData("cuban-missile-crisis-1962")]
    public void Reading_a_large_file_allocates_at_most_four_times_its_size(string id)
    {
        var file = Corpus.Read(Path.Combine(Corpus.Root, "src", "Diplomacy.Core", "Precedents", "Data", id + ".dossier.json"));
        Assert.InRange(AllocatedForReading(file), 0, 4 * file.Length);
    }

    [Fact]
    public void Reading_a_file_twice_as_large_allocates_at_most_twice_as_much()
    {
        byte[] File(int count) => Encoding.UTF8.GetBytes(With(
            $$"""
            , "bodies": { "b": { "kind": "state", "name": "B" } },
              "people": { {{Join(count, i => $$"""  "p{{i}}": { "name": "P", "offices": [{ "body": "b", "title": "{{i}}" }, "..."] }""")}} }
            """));
        var (small, large) = (File(1000), File(2000));
        Assert.InRange((double)AllocatedForReading(large) / AllocatedForReading(small), 1, 1.1 * large.Length / small.Length);
    }

    [Fact]
    public void A_stream_without_end_is_refused() =>
        Assert.False(Dossier.TryRead(new EndlessStream(), out _, out _));

    [Fact]
    public void A_text_has_at_most_ten_thousand_characters()
    {
        var characters = string.Concat(Enumerable.Repeat("😀", 10_000)); // twice as many in UTF-16
        Assert.Equal(characters, Dossier.Parse(With($", \"summary\": \"{characters}\"")).Summary);
        Assert.Equal(
            "line 1, column 52: $.summary: found a text of 10001 characters, expected at most 10000",
            Problem(With($", \"summary\": \"{characters}x\"")));
        Assert.Throws<InvalidOperationException>(() => new Dossier("d", "D") { Summary = characters + "x" }.ToJson());
    }

    [Fact]
    public void A_list_has_at_most_ten_thousand_entries()
    {
        string Office(int i) => $$"""{ "body": "b", "title": "{{i}}" }""";
        string File(int count, string last) => With(
            $$"""
            , "bodies": { "b": { "kind": "state", "name": "B" } },
              "people": { "p": { "name": "P", "offices": [{{Join(count, Office)}}{{last}}] } }
            """);
        Assert.Equal(10_000, Dossier.Parse(File(10_000, "")).Person("p").Offices.Count);
        Assert.Equal(10_000, Dossier.Parse(File(10_000, ", \"...\"")).Person("p").Offices.Count);
        Assert.EndsWith("$.people.p.offices: found more than 10000 entries, expected fewer", Problem(File(10_002, ", \"...\"")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_has_at_most_ten_thousand_entries_and_those_beyond_are_not_reported_as_missing()
    {
        string Source(int i) => $$"""  "s{{i}}": { "title": "S" }""";
        string File(int count) => With($$"""
            , "sources": { {{Join(count, Source)}} },
              "channels": { "c": { "name": "C", "sides": [ { "members": "m", "name": "M" } ], "labels": [ { "text": "x", "by": "s{{count - 1}}" } ] } }
            """);
        Assert.Equal(10_000, Dossier.Parse(File(10_000)).Sources.Count);
        Assert.EndsWith("$.sources: found more than 10000 entries, expected fewer", Problem(File(10_002)), StringComparison.Ordinal);
    }

    [Fact]
    public void At_most_a_hundred_problems_are_listed_the_first_ones_of_the_file()
    {
        // Sources are read before channels, and stand after them here.
        var file = With(
            $$"""
            , "channels": { {{Join(150, i => $"\"c{i}\": {{ \"name\": 1, \"sides\": [ {{ \"members\": \"m\", \"name\": \"M\" }} ] }}\n")}} },
              "sources": { {{Join(150, i => $"\"s{i}\": 1")}} }
            """);
        Assert.False(Dossier.TryParse(file, out _, out var problems));
        Assert.Equal(101, problems.Count);
        Assert.All(problems.Take(100), (p, i) => Assert.Equal($"$.channels.c{i}.name", p.Path));
        Assert.Equal("too many problems; the rest is not listed", problems[100].Message);
    }

    [Fact]
    public void A_hundred_problems_are_all_that_there_are()
    {
        Assert.False(Dossier.TryParse(With($", {Join(100, i => $"\"x{i}\": 1")}"), out _, out var problems));
        Assert.Equal(100, problems.Count);
    }

    [Theory]
    [InlineData(32, true)]
    [InlineData(33, false)]
    public void A_file_has_at_most_thirty_two_levels(int levels, bool isShallow)
    {
        var inner = levels - 1;
        Assert.Equal(isShallow, !Problem(With($", \"x\": {new string('[', inner)}{new string(']', inner)}")).Contains("levels", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_larger_than_a_file_may_be_is_not_written()
    {
        var dossier = new Dossier("d", "D") { Channels = [.. Enumerable.Range(0, 450).Select(i => new Core.Channels.Channel($"c{i}", new string('x', 9999), Core.Channels.Side.OfMembers("m", "M")))] };
        Assert.Contains("larger", Assert.Throws<InvalidOperationException>(dossier.ToJson).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"x\":1,", "")]
    [InlineData("\"sources\":{\"a\":1},", "")]
    [InlineData("{\"a\":", "")]
    [InlineData("\"channels\":{\"c\":{\"sides\":[", "{\"members\":\"m\",\"name\":\"m\",\"participants\":[{\"who\":\"nobody-that-there-is\"}]},")]
    public async Task A_hostile_file_is_refused_within_seconds(string start, string repeated)
    {
        var text = new StringBuilder(FourMebibytes).Append("{\"format\":1,");
        if (repeated.Length > 0) text.Append(start);
        var unit = repeated.Length > 0 ? repeated : start;
        while (text.Length < FourMebibytes - 200) text.Append(unit);
        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        Assert.False(await Task.Run(() => Dossier.TryRead(bytes, out _, out _)).WaitAsync(TimeSpan.FromSeconds(30)));
    }

    private static string With(string members) => $$"""{ "format": 1, "id": "d", "title": "D"{{members}} }""";

    private static string Join(int count, Func<int, string> entry) => string.Join(",", Enumerable.Range(0, count).Select(entry));

    private static long AllocatedForReading(byte[] file)
    {
        _ = Dossier.Read(file); // what is made once is not counted
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = Dossier.Read(file);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Problem(string file)
    {
        var problems = Corpus.Problems(file);
        return problems.IsEmpty ? "" : problems[0].ToString();
    }

    private sealed class EndlessStream : MemoryStream
    {
        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)' ');
            return buffer.Length;
        }
    }
}
