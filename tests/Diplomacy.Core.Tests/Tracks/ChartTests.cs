using System.Numerics;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Reasoning;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Tracks;

/// <summary>The two ways to a level, the chart and the decision diagram, against each other.</summary>
public class ChartTests
{
    private static readonly int Worlds = Effort.Of(3_000);

    private static readonly DateOnly Day = World.Day;

    public static TheoryData<string> Ids => [.. Typologies.All.Select(t => t.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_chart_gives_the_levels_that_the_diagram_gives(string id)
    {
        var typology = Typologies.All.Single(t => t.Id == id);
        var random = new Random(1993);
        var charted = 0;
        for (var i = 0; i < Worlds; i++)
        {
            var channel = World.Any(random, surrounded: i % 2 == 0).ToChannel();
            var levels = typology.Chart!.Levels(channel, Day);
            if (levels == 0) continue;
            charted++;
            Assert.Equal(typology.Decide(new Case(channel, Day)).Possible, levels);
        }

        // The rest may have had an encounter on the day.
        if (Effort.CountsKinds) Assert.InRange(charted, Worlds / 2, Worlds);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_proof_has_as_few_reasons_as_the_diagram_and_the_level_stands_on_them_alone(string id)
    {
        var typology = Typologies.All.Single(t => t.Id == id);
        var random = new Random(1994);
        var proved = 0;
        for (var i = 0; i < Worlds; i++)
        {
            var world = World.Any(random, surrounded: i % 2 == 0);
            var channel = world.ToChannel();
            var levels = typology.Chart!.Levels(channel, Day);
            if (!BitOperations.IsPow2(levels)) continue;
            proved++;

            var reasons = Proof.Of(SeatingPlan.Of(typology.Chart!, channel, Day)!);

            Assert.Equal(typology.Decide(new Case(channel, Day)).Reasons().Count, reasons.Count);
            // What a list of those present says of somebody cannot be left out alone.
            if (world.Meetings.Count > 0) continue;
            var ids = reasons.Select(r => r.Id).ToHashSet();
            Assert.Equal(TrackLevel.Set(levels), TrackRules.PossibleLevels(Knowing(channel, ids), Day, typology));
            foreach (var reason in ids)
                Assert.NotEqual(TrackLevel.Set(levels), TrackRules.PossibleLevels(Knowing(channel, [.. ids.Except([reason])]), Day, typology));
        }

        if (Effort.CountsKinds) Assert.InRange(proved, Worlds / 10, Worlds);
    }

    /// <summary>What says how somebody took part stands before what says who he is.</summary>
    [Fact]
    public void Of_several_smallest_proofs_that_take_one_person_or_another_the_first_in_a_report_is_given_whatever_the_order_of_the_facts()
    {
        State[] one = [new("x", "X")], two = [new("x", "X"), new("y", "Y")];
        var official = Composition.Some(Kinds.Official);

        foreach (var isReversed in new[] { false, true })
        {
            Assert.Equal(["seat/x/a-x", "service/a-x/x", "capacity/x/a-x"], Reasons(one, official, isReversed, s => [Official("a", s), Official("b", s)]));
            Assert.Equal(["seat/x/a-x", "service/a-x/x", "capacity/x/a-x"], Reasons(two, official, isReversed, s => [Official("a", s), Official("b", s)]));
            Assert.Equal(
                ["seat/x/e-x", "service/e-x/x", "grant/x"],
                Reasons(one, Composition.Some(Kinds.Grassroots | Kinds.Elite), isReversed, s => [Scholar("e", s).Leading(), Scholar("f", s).Leading()]));
            Assert.Equal(
                ["seat/x/c-x", "seat/y/c-y", "others/x", "others/y", "service/d-x/x", "service/d-y/y"],
                Reasons(two, official, isReversed, s => [Scholar("c", s).As(Part.Adviser), Scholar("d", s).As(Part.Member)]));
        }

        static string[] Reasons(State[] states, Condition condition, bool isReversed, Func<State, Participant[]> people)
        {
            Side[] sides = [.. states.Select(s => Side.For(s) with { Participants = [.. isReversed ? Enumerable.Reverse(people(s)) : people(s)] })];
            var channel = Channel.Between("c", "C", [.. isReversed ? Enumerable.Reverse(sides) : sides]).Backed();
            var own = Typology.Named("own", "Own", new Source("own", "Own")).Level(TrackLevel.One, condition);
            return [.. TrackRules.Classify(channel, Day, own).Reasons.Select(r => r.Id)];
        }

        static Participant Official(string id, State state) => new Person($"{id}-{state.Id}", id)
        {
            Offices = [new Office(state, "Minister") { Branch = Branch.Minister, Period = Core.Time.Period.Parse("1999/2001") }],
        }.Officially().Leading();

        static Participant Scholar(string id, State state) => new Person($"{id}-{state.Id}", id) { Offices = [] }.Privately();
    }

    /// <summary>By McFaul's definition, which gives no level where nobody in office sits, but somebody who is instructed.</summary>
    [Fact]
    public void However_many_sides_turn_on_their_mandate_that_of_each_counts()
    {
        for (var count = 1; count <= 7; count++)
        {
            State[] states = [.. Enumerable.Range(0, count).Select(i => new State($"s{i}", $"S {i}"))];
            var channel = new Channel("c", "C", [.. states.Select(s => Side.For(s) with { Participants = [Scholar(s)] })]) { Encounters = [], Authorization = [] };
            Assert.Equal([TrackLevel.Two], TrackRules.PossibleLevels(channel, Day, Typologies.McFaul2023));

            foreach (var state in states)
            {
                var message = new AuthorizationStatement(state, AuthorizationScope.Message, AuthorizationStatus.Authorized);
                var denied = message with { By = [new Attribution(new Source("a", "A")) { Certainty = Certainty.Denied }, new Attribution(new Source("b", "B"))] };
                Assert.Equal([TrackLevel.Unclassified], TrackRules.PossibleLevels(channel.Backed(message), Day, Typologies.McFaul2023));
                Assert.Equal([TrackLevel.Unclassified, TrackLevel.Two], TrackRules.PossibleLevels(channel.Backed(denied), Day, Typologies.McFaul2023));
            }
        }

        static Participant Scholar(State state) => new Person($"p-{state.Id}", state.Name) { Offices = [] }.Privately().Leading();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_levels_alone_are_found_without_an_allocation(string id)
    {
        var typology = Typologies.All.Single(t => t.Id == id);
        var channel = Core.Precedents.Precedents.HaassLavrov2023.Channel("haass-lavrov");
        var day = new DateOnly(2023, 4, 24);
        var unknown = new Channel("unknown", "Unknown", Side.For(new State("a", "A")), Side.For(new State("b", "B")).Seating(new Person("p", "P")));
        long Allocated(Channel of)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            TrackRules.PossibleLevels(of, day, typology);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        // The first time makes the chart, and what the runtime keeps of each type.
        Allocated(channel);
        Allocated(unknown);

        Assert.Equal((0, 0), (Allocated(channel), Allocated(unknown)));
    }

    [Fact]
    public void A_typology_with_a_condition_of_ones_own_has_no_chart_and_is_decided_all_the_same()
    {
        var own = new Condition("always", (_, _) => Proposition.True);
        var typology = Typology.Named("own", "Own", new Source("own", "Own"))
            .Level(TrackLevel.One, own & Composition.EverySide(Kinds.Official))
            .Otherwise(TrackLevel.Two);

        Assert.Null(typology.Chart);
        Assert.Equal([TrackLevel.One], TrackRules.PossibleLevels(Cases.MacronPutin, new DateOnly(2022, 2, 7), typology));
    }

    [Fact]
    public void A_typology_that_tells_more_apart_than_a_chart_holds_is_decided_all_the_same()
    {
        var typology = Typology.Named("fine", "Fine", new Source("fine", "Fine"))
            .Level(TrackLevel.One, Composition.EverySide(Kinds.Official))
            .Level(TrackLevel.Two, Composition.Some(Kinds.PrivateOfficial) | Composition.Some(Kinds.Legislator) | Composition.Some(Kinds.Instructed))
            .Level(TrackLevel.Three, Composition.EverySideLedBy(Kinds.Grassroots) | Composition.Some(Kinds.Elite) | Composition.Some(Kinds.Grassroots));

        Assert.Null(typology.Chart);
        Assert.Equal([TrackLevel.One], TrackRules.PossibleLevels(Cases.MacronPutin, new DateOnly(2022, 2, 7), typology));
    }

    /// <summary>The channel of which just these facts are known.</summary>
    private static Channel Knowing(Channel channel, HashSet<string> ids)
    {
        var parties = channel.Sides.Select(s => s.Party).OfType<Party>().ToArray();
        var statements = channel.Authorization.Where(s => ids.Contains($"grant/{s.Party.Id}")).ToArray();
        return new Channel(channel.Id, channel.Name, [.. channel.Sides.Select(Side)])
        {
            Period = channel.Period,
            Authorization = channel.Authorization.IsComplete && parties.All(p => ids.Contains($"grant/{p.Id}")) ? [.. statements]
                : statements.Length == 0 ? default : Listing.AndOthers(statements),
            Format = ids.Contains("format") ? channel.Format : default,
            ThirdParties = ThirdParties(),
        };

        Listing<ThirdParty> ThirdParties()
        {
            var (one, another) = (new Attribution(new Source("one", "One")), new Attribution(new Source("another", "Another")));
            Listing<ThirdParty> thirdParties =
            [
                .. channel.ThirdParties.Select(t => t with
                {
                    Standing = ids.Contains($"standing/{t.Actor.Id}") ? t.Standing : Stated.By(one, Standing.Official).And(another, Standing.Unofficial),
                    Period = ids.Contains($"third-party/{t.Actor.Id}/{t.Function.ToString().ToLowerInvariant()}") ? t.Period : default(Core.Time.Period),
                    By = ids.Contains($"third-party/{t.Actor.Id}/{t.Function.ToString().ToLowerInvariant()}") ? t.By : [],
                }),
            ];
            return ids.Contains("other-third-party") ? thirdParties : new Listing<ThirdParty>(thirdParties.Items, isComplete: false);
        }

        Side Side(Side side)
        {
            Listing<Participant> participants = [.. side.Participants.Select(p => Participant(side, p))];
            return side with { Participants = ids.Contains($"others/{side.Id}") ? participants : participants.AndOthers() };
        }

        Participant Participant(Side side, Participant participant)
        {
            var who = (Person)participant.Who;
            var isPlaced = ids.Contains($"seat/{side.Id}/{who.Id}");
            return new Participant(who with { Offices = ids.Contains($"service/{who.Id}/{side.Id}") ? who.Offices : default })
            {
                Capacity = ids.Contains($"capacity/{side.Id}/{who.Id}") ? participant.Capacity : default,
                Part = isPlaced ? participant.Part : default,
                Period = isPlaced ? participant.Period : null,
            };
        }
    }
}
