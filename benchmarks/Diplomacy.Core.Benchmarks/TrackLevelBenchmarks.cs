using BenchmarkDotNet.Attributes;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Benchmarks;

/// <summary>The level under McFaul's definition: by hand, alone, and explained; all over the same objects, in one run.</summary>
[MemoryDiagnoser]
public class TrackLevelBenchmarks
{
    private static readonly DateOnly Day = new(2023, 4, 24);

    private Channel _channel = null!;

    [GlobalSetup]
    public void Setup()
    {
        _channel = Precedents.Precedents.HaassLavrov2023.Channel("haass-lavrov");
        if (ByHand() != "1.5" || !LevelOnly().Contains(TrackLevel.OneAndHalf)) throw new InvalidOperationException("The two do not agree.");
    }

    /// <summary>What somebody would write who knows that no fact is missing.</summary>
    [Benchmark(Baseline = true)]
    public string ByHand()
    {
        Encounter? today = null;
        foreach (var encounter in _channel.Encounters)
            if (encounter.By.Holds().IsTrue && encounter.On.Includes(Day).IsTrue) today = encounter;

        bool allOfficial = true, someServing = false, someWithoutServing = false, someOther = false;
        foreach (var side in _channel.Sides)
        {
            bool official = false, serving = false;
            var mandated = false;
            foreach (var statement in _channel.Authorization)
            {
                if (statement.Party.Id == side.Party?.Id && statement.Scope >= AuthorizationScope.Message
                    && statement.Status >= AuthorizationStatus.Authorized && statement.By.Holds().IsTrue
                    && (statement.Period?.Includes(Day) ?? Truth.True).IsTrue) mandated = true;
            }

            foreach (var participant in side.Participants)
            {
                if (today is not null ? !IsThere(today, participant)
                    : !participant.By.Holds().IsTrue || !(participant.Period?.Includes(Day) ?? Truth.True).IsTrue) continue;
                if (!participant.Part.TryGet(out var part) || part > Part.Member) continue;
                bool serves = false, legislates = false;
                foreach (var office in participant.Who.Offices)
                {
                    if (office.Body.Id != side.Party?.Id || !office.By.Holds().IsTrue || !office.Period.Includes(Day).IsTrue) continue;
                    if (office.Branch.Is(Branch.Legislature).IsTrue) legislates = true;
                    else serves = true;
                }

                if (serves)
                {
                    serving = true;
                    if (participant.Capacity.Is(Capacity.Official).IsTrue) official = true;
                }
                else if (legislates || mandated)
                {
                    someOther = true;
                }
            }

            allOfficial &= official;
            someServing |= serving;
            someWithoutServing |= !serving;
        }

        if (allOfficial) return "1";
        if (someServing && someWithoutServing) return "1.5";
        return someServing || someOther ? "unclassified" : "2";
    }

    [Benchmark]
    public ValueList<TrackLevel> LevelOnly() => TrackRules.PossibleLevels(_channel, Day, Typologies.McFaul2023);

    [Benchmark]
    public TrackFinding Explained() => TrackRules.Classify(_channel, Day, Typologies.McFaul2023);

    private static bool IsThere(Encounter encounter, Participant participant)
    {
        foreach (var present in encounter.Present)
            if (present.Id == participant.Who.Id) return true;
        return false;
    }
}

/// <summary>How the work for the level alone grows with participants of whom nothing is known.</summary>
[MemoryDiagnoser]
public class UnknownParticipantsBenchmarks
{
    private static readonly DateOnly Day = new(2000, 1, 1);

    private Channel _channel = null!;

    [Params(1, 10, 40, 100, 1000)]
    public int Participants { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var sides = new[] { new State("a", "A"), new State("b", "B") };
        _channel = new Channel("unknown", "Unknown",
        [
            .. sides.Select((state, side) => Side.For(state) with
            {
                Participants = [.. Enumerable.Range(0, Participants).Where(i => i % 2 == side).Select(i => new Participant(new Person($"p{i}", $"P {i}")))],
            }),
        ]);
    }

    [Benchmark]
    public ValueList<TrackLevel> LevelOnly() => TrackRules.PossibleLevels(_channel, Day, Typologies.Common);
}
