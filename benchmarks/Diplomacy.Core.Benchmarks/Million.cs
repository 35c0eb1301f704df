using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Precedents;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Benchmarks;

/// <summary>A million mixed channels, each classified under the common typology and checked against one principle, by one thread and by two.</summary>
/// <remarks>
/// They are the channels of the library's precedents, each as all its sources together have it, as every one of them alone has it, and as it was
/// known at the start of every year in which one of them was published; wherever that gives a different channel. Each such variant is
/// asked about on the days of its encounters and on those after them, as long as it may have been in being. Nothing that is worked out
/// about a channel is kept with it, so that a variant costs as much on its thousandth day as on its first.
/// </remarks>
internal static class Million
{
    private const int Count = 1_000_000;
    private const int Rounds = 5;

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>Measures, and says in Markdown what came of it, and how many times as fast two threads are as one.</summary>
    public static (string Text, double TimesAsFast) Run()
    {
        var text = new StringBuilder();
        var variants = Precedents.Precedents.All.Channels.SelectMany(Variants).ToArray();
        text.Append(Invariant, $"{Count:N0} channels: {variants.Length:N0} variants of {Precedents.Precedents.All.Channels.Count}, asked about on {variants.Sum(v => v.Days.Length):N0} days in all. ");
        text.Append(Invariant, $"The median of {Rounds} rounds, and their lowest and highest.\n\n");
        text.Append("| Threads | Channels per second | Lowest to highest | Processor time | Allocated by each | Times as fast | Settled levels | Violations |\n");
        text.Append("|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        Measure(variants, 2); // to warm up
        var (one, two) = (new List<Round>(), new List<Round>());
        for (var i = 0; i < Rounds; i++)
        {
            one.Add(Measure(variants, 1));
            two.Add(Measure(variants, 2));
        }

        if (one.Concat(two).DistinctBy(r => (r.Settled, r.Violated)).Count() != 1) throw new InvalidOperationException("The answers differ.");
        Report(text, 1, one, one);
        Report(text, 2, two, one);
        return (text.ToString(), Median(one).Elapsed / Median(two).Elapsed);
    }

    /// <summary>The channel number n: the first round is that of every variant on one day, the next that on another.</summary>
    private static (Variant Variant, DateOnly On) At(Variant[] variants, int number)
    {
        var variant = variants[number % variants.Length];
        return (variant, variant.Days[number / variants.Length % variant.Days.Length]);
    }

    private static Round Measure(Variant[] variants, int threads)
    {
        GC.Collect();
        var (settled, violated) = (0, 0);
        var (allocated, processor, clock) = (GC.GetTotalAllocatedBytes(precise: true), Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
        Parallel.ForEach(
            Partitioner.Create(0, Count, Count / 100), // some parts are harder than others
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            part =>
            {
                var (settledHere, violatedHere) = (0, 0);
                for (var number = part.Item1; number < part.Item2; number++)
                {
                    var (variant, on) = At(variants, number);
                    if (TrackRules.PossibleLevels(variant.Channel, on, Typologies.Common).Count == 1) settledHere++;
                    if (PrincipleRules.VerdictOf(variant.Channel, on, variant.Principle, "discussion/represented") == Verdict.Violated) violatedHere++;
                }

                Interlocked.Add(ref settled, settledHere);
                Interlocked.Add(ref violated, violatedHere);
            });
        return new(clock.Elapsed, Environment.CpuUsage.TotalTime - processor, GC.GetTotalAllocatedBytes(precise: true) - allocated, settled, violated);
    }

    private static IEnumerable<Variant> Variants(Precedent precedent)
    {
        var (dossier, channel) = (precedent.Dossier, precedent.Channel);
        var years = dossier.Sources.Select(s => s.Published?.Year).OfType<int>().Distinct();
        var channels = new[] { channel }
            .Concat(dossier.Sources.Select(s => channel.AccordingTo(s.Id)))
            .Concat(years.Select(year => channel.KnownOn(new DateOnly(year, 1, 1))))
            .Distinct();
        var days = precedent.KeyDays.SelectMany(day => Enumerable.Range(0, 1000).Select(day.AddDays)).Distinct().Where(InBeing).ToArray();
        var parties = channel.Sides.Select(s => s.Party).OfType<Party>().Concat(dossier.Bodies.OfType<Party>()).DistinctBy(p => p.Id)
            .DefaultIfEmpty(new State("other", "A state of no side"));
        var rules = parties.Select(p => NothingAboutWithout.For(p, Trigger.Discussion, Degree.Represented)).ToArray();
        return channels.Select((one, i) => new Variant(one, days, rules[i % rules.Length]));

        bool InBeing(DateOnly day) => channel.Period.Includes(day).IsPossible;
    }

    private static void Report(StringBuilder text, int threads, List<Round> rounds, List<Round> alone)
    {
        var rates = rounds.Select(r => Count / r.Elapsed.TotalSeconds).Order().ToList();
        var median = Median(rounds);
        text.Append(Invariant, $"| {threads} | {rates[Rounds / 2]:N0} | {rates[0]:N0} to {rates[^1]:N0} | {median.Processor.TotalSeconds:N2} s | {(double)median.Allocated / Count:N0} B ");
        text.Append(Invariant, $"| {Median(alone).Elapsed / median.Elapsed:N2} | {(double)median.Settled / Count:P1} | {(double)median.Violated / Count:P1} |\n");
    }

    private static Round Median(List<Round> rounds) => rounds.OrderBy(r => r.Elapsed).ElementAt(rounds.Count / 2);

    private sealed record Variant(Channel Channel, DateOnly[] Days, Principle Principle);

    private sealed record Round(TimeSpan Elapsed, TimeSpan Processor, long Allocated, int Settled, int Violated);
}
