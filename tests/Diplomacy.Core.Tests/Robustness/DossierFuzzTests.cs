using System.Text;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Precedents;
using Diplomacy.Core.Reports;
using Diplomacy.Core.Tests.Dossiers;

namespace Diplomacy.Core.Tests.Robustness;

public class DossierFuzzTests
{
    /// <summary>What reading may allocate in all: for each byte of the file, and beside that for the problems, of which there are at most 101.</summary>
    private const long AllocatedForEachByte = 256, AllocatedAnyway = 64 * 1024;

    [Fact]
    public void A_damaged_file_is_read_or_refused_with_problems_inside_it_and_bounded_memory()
    {
        _ = Dossier.TryRead(Corpus.Read("valid/everything.json"), out _, out _); // what is made once is not counted
        var (cases, read) = (Effort.Of(150_000), 0);
        for (var number = 0; number < cases; number++)
        {
            var file = DossierMutations.Of(number);
            try
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var isRead = Dossier.TryRead(file, out var dossier, out var problems);
                var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

                if (allocated > AllocatedAnyway + AllocatedForEachByte * file.Length) Assert.Fail($"{allocated} bytes for {file.Length}");
                if (isRead != problems.IsEmpty || isRead != dossier is not null) Assert.Fail("neither read nor refused");
                if (dossier is not null) IsWhole(dossier, ++read);
                else ArePlacedIn(file, problems);
                if (number % 10 == 0) IsTheSameByOtherWays(file, dossier, problems);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Case {number}: {Encoding.UTF8.GetString(file)}", e);
            }
        }

        if (Effort.CountsKinds) Assert.InRange(read, cases / 20, cases / 2); // both kinds are tried
    }

    [Theory]
    [InlineData("\"purposes\": [", "\"x\"")]
    [InlineData("\"purposes\": [", "{ \"value\": \"explore\", \"by\": \"x\" }")]
    [InlineData("\"encounters\": [", "{ \"on\": \"1\" }")]
    [InlineData("\"encounters\": [", "{ \"x\": 1 }")]
    [InlineData("\"encounters\": [", "1")]
    public void A_file_full_of_one_error_costs_no_more_than_any_other(string list, string item)
    {
        var lists = Enumerable.Range(0, 20).Select(i => $"\"c{i}\": {{ {list} {string.Join(',', Enumerable.Repeat(item, 9_000))} ] }}");
        var file = Encoding.UTF8.GetBytes($"{{ \"channels\": {{ {string.Join(',', lists)} }} }}");
        _ = Dossier.TryRead(file, out _, out _); // what is made once is not counted
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.False(Dossier.TryRead(file, out _, out var problems));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, AllocatedAnyway + AllocatedForEachByte * file.Length);
        ArePlacedIn(file, problems);
    }

    /// <summary>Nothing of the file was lost, the schema accepts it, and every rule has an answer for it.</summary>
    private static void IsWhole(Dossier dossier, int count)
    {
        var written = dossier.ToJson();
        var again = Dossier.Parse(written);
        if (again != dossier || again.GetHashCode() != dossier.GetHashCode() || again.ToJson() != written) Assert.Fail($"not written back: {written}");
        if (count % 50 != 0) return;

        Assert.True(SchemaEvaluator.Dossiers.Accepts(written), written);
        _ = DossierLint.Of(dossier);
        foreach (var channel in dossier.Channels) Assert.NotEmpty(Assessment.Of(channel, new DateOnly(1993, 5, 14)).ToText());
    }

    private static void ArePlacedIn(byte[] file, ValueList<Problem> problems)
    {
        Assert.InRange(problems.Count, 1, 101);
        var (at, line, last) = (0, 1, (1, 1));
        foreach (var problem in problems)
        {
            ProblemTests.HasTheStyle(problem);
            if (last.CompareTo((problem.Line, problem.Column)) > 0) Assert.Fail($"not in the order of the file: {problem}");
            last = (problem.Line, problem.Column);
            for (; line < problem.Line; line++)
            {
                var end = file.AsSpan(at).IndexOf((byte)'\n');
                if (end < 0) Assert.Fail($"a line that is not there: {problem}");
                at += end + 1;
            }

            var length = file.AsSpan(at).IndexOf((byte)'\n') is var rest and >= 0 ? rest : file.Length - at;
            if (problem.Column > length + 1) Assert.Fail($"beyond the end of its line: {problem}");
        }
    }

    private static void IsTheSameByOtherWays(byte[] file, Dossier? dossier, ValueList<Problem> problems)
    {
        using var stream = new MemoryStream(file);
        _ = Dossier.TryRead(stream, out var streamed, out var found);
        Assert.Equal((dossier, problems), (streamed, found));
        if (dossier is null) Assert.Equal(problems, Assert.Throws<DossierException>(() => Dossier.Read(file)).Problems);

        var text = Encoding.UTF8.GetString(file);
        if (!Encoding.UTF8.GetBytes(text).AsSpan().SequenceEqual(file)) return; // it was not UTF-8
        _ = Dossier.TryParse(text, out var parsed, out found);
        Assert.Equal((dossier, problems), (parsed, found));
    }
}
