using BenchmarkDotNet.Attributes;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;
using static Diplomacy.Core.Benchmarks.Explaining;

namespace Diplomacy.Core.Benchmarks;

/// <summary>The level of the embedded case of April 2023 under McFaul's definition: by hand, alone, and explained; all over the same objects, in one run.</summary>
[MemoryDiagnoser]
public class TrackLevelBenchmarks
{
    private static readonly DateOnly Day = new(2023, 4, 24);

    private Channel _channel = null!;

    [GlobalSetup]
    public void Setup()
    {
        _channel = Precedents.Precedents.HaassLavrov2023.Channel("haass-lavrov");
        if (IfElse() != "1.5" || !LevelOnly().Contains(TrackLevel.OneAndHalf)) throw new InvalidOperationException("The two do not agree.");
    }

    [Benchmark(Baseline = true)]
    public string IfElse() => ByHand.Level(_channel, Day);

    [Benchmark]
    public ValueList<TrackLevel> LevelOnly() => TrackRules.PossibleLevels(_channel, Day, Typologies.McFaul2023);

    [Benchmark]
    public int Explained() => Why(TrackRules.Classify(_channel, Day, Typologies.McFaul2023));
}

/// <summary>The level of eight participants under McFaul's definition: four officials and, opposite, four former ones.</summary>
[MemoryDiagnoser]
public class EightParticipantsBenchmarks
{
    private static readonly DateOnly Day = new(2000, 1, 1);

    private Channel _channel = null!;

    /// <summary>Whether every fact is known; otherwise the capacity of two of them is not, nor the office of a third.</summary>
    [Params(true, false)]
    public bool IsSettled { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        State a = new("a", "A"), b = new("b", "B");
        _channel = new Channel("eight", "Eight",
            Side.For(a) with { Participants = [.. Enumerable.Range(0, 4).Select(i => Official(a, i))] },
            Side.For(b) with { Participants = [.. Enumerable.Range(0, 4).Select(i => Former(b, i))] })
        {
            Encounters = [],
            Authorization = [],
        };
        if (LevelOnly().Count != (IsSettled ? 1 : 2)) throw new InvalidOperationException($"Other levels: {LevelOnly()}");
        if (IsSettled && IfElse() != LevelOnly()[0].ToString()) throw new InvalidOperationException("The two do not agree.");
    }

    [Benchmark(Baseline = true)]
    public string IfElse() => ByHand.Level(_channel, Day);

    [Benchmark]
    public ValueList<TrackLevel> LevelOnly() => TrackRules.PossibleLevels(_channel, Day, Typologies.McFaul2023);

    [Benchmark]
    public int Explained() => Why(TrackRules.Classify(_channel, Day, Typologies.McFaul2023));

    private Participant Official(State state, int number)
    {
        var office = new Office(state, "minister") { Branch = Branch.Minister, Period = Period.Since(new PartialDate(1998)) };
        var who = new Person($"official-{number}", $"Official {number}") { Offices = [office] };
        return !IsSettled && number > 1 ? who.As(Part.Member) : who.Officially().As(Part.Member);
    }

    private Participant Former(State state, int number)
    {
        var office = new Office(state, "minister") { Branch = Branch.Minister, Period = Period.Between(new PartialDate(1990), new PartialDate(1995)) };
        var who = new Person($"former-{number}", $"Former {number}");
        return (!IsSettled && number > 2 ? who : who with { Offices = [office] }).Privately().As(Part.Member);
    }
}

/// <summary>How the work for the level alone grows with participants of whom nothing is known.</summary>
[MemoryDiagnoser]
public class UnknownParticipantsBenchmarks
{
    internal static readonly DateOnly Day = new(2000, 1, 1);

    private Channel _channel = null!;

    [Params(1, 10, 40, 100, 1000)]
    public int Participants { get; set; }

    [GlobalSetup]
    public void Setup() => _channel = Of(Participants);

    [Benchmark(Baseline = true)]
    public string IfElse() => ByHand.Level(_channel, Day);

    [Benchmark]
    public ValueList<TrackLevel> LevelOnly() => TrackRules.PossibleLevels(_channel, Day, Typologies.Common);

    /// <summary>Two sides with so many participants in all, of whom nothing is known but that they sit there.</summary>
    internal static Channel Of(int participants)
    {
        var sides = new[] { new State("a", "A"), new State("b", "B") };
        return new Channel("unknown", "Unknown",
        [
            .. sides.Select((state, side) => Side.For(state) with
            {
                Participants = [.. Enumerable.Range(0, participants).Where(i => i % 2 == side).Select(i => new Participant(new Person($"p{i}", $"P {i}")))],
            }),
        ]);
    }
}

/// <summary>Forty participants of whom nothing is known: the level alone, and with every open question.</summary>
[MemoryDiagnoser]
public class FortyUnknownBenchmarks
{
    private readonly Channel _channel = UnknownParticipantsBenchmarks.Of(40);

    [Params("mcfaul-2023", "common")]
    public string Typology { get; set; } = "";

    [Benchmark(Baseline = true)]
    public ValueList<TrackLevel> LevelOnly() => TrackRules.PossibleLevels(_channel, UnknownParticipantsBenchmarks.Day, Chosen);

    [Benchmark]
    public int Explained() => Why(TrackRules.Classify(_channel, UnknownParticipantsBenchmarks.Day, Chosen));

    private Typology Chosen => Typology == Typologies.Common.Id ? Typologies.Common : Typologies.McFaul2023;
}
