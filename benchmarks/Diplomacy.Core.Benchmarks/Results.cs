using System.Globalization;
using System.Text;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Diplomacy.Core.Benchmarks;

/// <summary>Runs every benchmark and the million, and writes <c>benchmarks/RESULTS.md</c>: the targets, then each table.</summary>
internal static class Results
{
    private static readonly Target[] Targets =
    [
        new("Level only, against if/else over the same objects", typeof(TrackLevelBenchmarks), nameof(TrackLevelBenchmarks.LevelOnly), MostTimesBaseline: 1.2, MostBytes: 0),
        new("The same for eight participants", typeof(EightParticipantsBenchmarks), nameof(EightParticipantsBenchmarks.LevelOnly), "IsSettled=True", MostTimesBaseline: 1.2, MostBytes: 0),
        new("Level explained, eight participants, every fact known", typeof(EightParticipantsBenchmarks), nameof(EightParticipantsBenchmarks.Explained), "IsSettled=True", MostMicroseconds: 2, MostBytes: 2048),
        new("Level explained, eight participants, three facts unknown", typeof(EightParticipantsBenchmarks), nameof(EightParticipantsBenchmarks.Explained), "IsSettled=False", MostMicroseconds: 2, MostBytes: 2048),
        new("Forty participants, all unknown: level only (common)", typeof(FortyUnknownBenchmarks), nameof(FortyUnknownBenchmarks.LevelOnly), "Typology=common", MostMicroseconds: 20),
        new("Forty participants, all unknown: level only (McFaul)", typeof(FortyUnknownBenchmarks), nameof(FortyUnknownBenchmarks.LevelOnly), "Typology=mcfaul-2023", MostMicroseconds: 20),
        new("Forty participants, all unknown: explained (common)", typeof(FortyUnknownBenchmarks), nameof(FortyUnknownBenchmarks.Explained), "Typology=common", MostMicroseconds: 20),
        new("Forty participants, all unknown: explained (McFaul)", typeof(FortyUnknownBenchmarks), nameof(FortyUnknownBenchmarks.Explained), "Typology=mcfaul-2023", MostMicroseconds: 20),
        new("One principle, verdict only", typeof(PrincipleBenchmarks), nameof(PrincipleBenchmarks.OneVerdict), MostMicroseconds: 0.2, MostBytes: 0),
        new("One principle, explained", typeof(PrincipleBenchmarks), nameof(PrincipleBenchmarks.OneReadingExplained), MostMicroseconds: 5),
        new("All principles on one channel: verdicts", typeof(PrincipleBenchmarks), nameof(PrincipleBenchmarks.AllPrinciples), MostMicroseconds: 50),
        new("All principles on one channel, explained", typeof(PrincipleBenchmarks), nameof(PrincipleBenchmarks.AllPrinciplesExplained), MostMicroseconds: 50),
        new("Whole assessment of the Haass–Lavrov case", typeof(PrincipleBenchmarks), nameof(PrincipleBenchmarks.WholeAssessment), MostMicroseconds: 50),
        new("The same with every explanation read", typeof(PrincipleBenchmarks), nameof(PrincipleBenchmarks.WholeAssessmentExplained), MostMicroseconds: 50),
        new("Reading a dossier, 7 kB", typeof(DossierReadingBenchmarks), nameof(DossierReadingBenchmarks.Library), "File=seeds-of-peace-1993", MostTimesBaseline: 2, MostBytes: 4 * 7_051),
        new("Reading a dossier, 20 kB", typeof(DossierReadingBenchmarks), nameof(DossierReadingBenchmarks.Library), "File=haass-lavrov-2023", MostTimesBaseline: 2, MostBytes: 4 * 20_219),
        new("Reading a dossier, 50 kB", typeof(DossierReadingBenchmarks), nameof(DossierReadingBenchmarks.Library), "File=cuban-missile-crisis-1962", MostTimesBaseline: 2, MostBytes: 4 * 50_112),
        new("Writing a dossier, 20 kB", typeof(DossierWritingBenchmarks), nameof(DossierWritingBenchmarks.Library), "File=haass-lavrov-2023", MostTimesBaseline: 2),
        new("Writing a dossier, 50 kB", typeof(DossierWritingBenchmarks), nameof(DossierWritingBenchmarks.Library), "File=cuban-missile-crisis-1962", MostTimesBaseline: 2),
        new("`MostLike` over the whole base", typeof(PrecedentBenchmarks), nameof(PrecedentBenchmarks.MostLike), MostMicroseconds: 200),
    ];

    /// <summary>Runs the benchmarks that are asked for.</summary>
    public static IEnumerable<Summary> Run(string[] args) => BenchmarkSwitcher.FromAssembly(typeof(Results).Assembly).Run(
        args, DefaultConfig.Instance.WithSummaryStyle(SummaryStyle.Default.WithMaxParameterColumnWidth(40)));

    public static void Write(string path, string[] args)
    {
        var summaries = Run(["--filter", "*", .. args]).ToList();
        var text = new StringBuilder("# Results\n\nWritten by `dotnet run -c Release --project benchmarks/Diplomacy.Core.Benchmarks -- results`; see the [README](README.md).\n\n");
        text.Append(Machine(summaries[0]));
        text.Append("\n## Targets\n\n| Target | At most | Measured | Met |\n|---|--:|--:|:-:|\n");
        foreach (var target in Targets) text.Append(target.Row(summaries)).Append('\n');
        var (million, timesAsFast) = Million.Run();
        text.Append(CultureInfo.InvariantCulture, $"| A million channels on two cores, against one | at least 1.8 × | {timesAsFast:N2} × | {(timesAsFast >= 1.8 ? "yes" : "no")} |\n");
        text.Append("\nHow work grows with participants, from 1 to 1,000, stands under `UnknownParticipantsBenchmarks`.\n");
        text.Append("\n## A million channels\n\n").Append(million);
        foreach (var summary in summaries) text.Append("\n## ").Append(summary.BenchmarksCases[0].Descriptor.Type.Name).Append("\n\n").Append(Table(summary));
        File.WriteAllText(path, text.ToString());
    }

    private static string Machine(Summary summary)
    {
        var host = summary.HostEnvironmentInfo;
        var model = File.Exists("/proc/cpuinfo") ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal)) : null;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            - Date: {DateTime.UtcNow:yyyy-MM-dd}
            - Processor: {model?[(model.IndexOf(':') + 2)..] ?? "not stated"}, {Environment.ProcessorCount} cores
            - Memory: {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1024.0 * 1024 * 1024):N0} GiB
            - System: {host.OsVersion.Value}; SDK {host.DotNetSdkVersion.Value}; {host.RuntimeVersion}; BenchmarkDotNet {host.BenchmarkDotNetVersion}

            """);
    }

    private static string Table(Summary summary)
    {
        var log = new AccumulationLogger();
        MarkdownExporter.GitHub.ExportToLog(summary, log);
        var text = log.GetLog();
        return text[text.IndexOf('|', StringComparison.Ordinal)..].Trim() + "\n"; // the machine is named once, above
    }

    private sealed record Target(
        string What, Type In, string Method, string Parameters = "", double? MostTimesBaseline = null, double? MostMicroseconds = null, long? MostBytes = null)
    {
        public string Row(IEnumerable<Summary> summaries)
        {
            var reports = summaries.SelectMany(s => s.Reports).Where(r => r.BenchmarkCase.Descriptor.Type == In
                && r.BenchmarkCase.Parameters.Items.All(p => Parameters == "" || $"{p.Name}={p.Value}" == Parameters)).ToList();
            var report = reports.FirstOrDefault(r => r.BenchmarkCase.Descriptor.WorkloadMethod.Name == Method);
            if (report?.ResultStatistics is not { Mean: var mean }) return $"| {What} | | not measured | |";
            var bytes = report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0;
            var times = mean / (reports.Find(r => r.BenchmarkCase.Descriptor.Baseline)?.ResultStatistics?.Mean ?? double.NaN);
            var isMet = !(times > MostTimesBaseline) && !(mean / 1000 > MostMicroseconds) && !(bytes > MostBytes);
            string?[] most =
            [
                MostTimesBaseline is { } a ? Text($"{a} × baseline") : null,
                MostMicroseconds is { } b ? Text($"{b} µs") : null,
                MostBytes is { } c ? Text($"{c:N0} B") : null,
            ];
            var ratio = MostTimesBaseline is null ? "" : Text($"{times:N2} × baseline, ");
            return Text($"| {What} | {string.Join(", ", most.OfType<string>())} | {ratio}{mean / 1000:N3} µs, {bytes:N0} B | {(isMet ? "yes" : "no")} |");
        }

        private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
    }
}
