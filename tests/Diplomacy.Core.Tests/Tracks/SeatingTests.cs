using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Reasoning;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Tracks;

/// <summary>Who may have sat on a side, and whether it could commit its party: what is read off the facts, and what is asked of them.</summary>
public class SeatingTests
{
    private static readonly DateOnly Day = new(2000, 6, 15);
    private static readonly State Country = new("country", "Country");
    private static readonly Source Paper = new("paper", "A paper");
    private static readonly Attribution Denial = new Source("denial", "A denial").Denying();

    /// <summary>What is stated of the backing, whether the list is complete, and what that makes of the side.</summary>
    public static TheoryData<string, bool, string> Backings => new()
    {
        { "", true, "if an official sits there" },
        { "", false, "open" },
        { "Contact Aware", true, "if an official sits there" },
        { "Message Mandated", true, "if an official sits there" },
        { "Message Mandated", false, "open" },
        { "Committing Authorized", true, "yes" },
        { "Committing Authorized", false, "yes" },
        { "Signing FullPowers", false, "yes" },
        { "Contact Disavowed", true, "no" },
        { "Contact Disavowed", false, "no" },
        { "Committing Prohibited", true, "no" },
        { "Committing Prohibited", false, "no" },
        { "Message Mandated, Committing Prohibited", true, "no" },
        { "Signing Opposed", true, "if an official sits there" },
    };

    [Theory]
    [MemberData(nameof(Backings))]
    public void A_side_can_commit_its_party_if_it_may_or_if_an_official_sits_there_and_the_party_has_not_refused(string stated, bool isComplete, string expected)
    {
        AuthorizationStatement[] statements = [.. stated.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(s => s.Split(' ')).Select(s =>
            new AuthorizationStatement(Country, Enum.Parse<AuthorizationScope>(s[0]), Enum.Parse<AuthorizationStatus>(s[1])))];
        foreach (var official in new[] { Truth.True, Truth.False, Truth.Unknown })
        {
            var channel = Seating(Somebody(official).Officially().Leading()) with { Authorization = new(statements.ToValueList(), isComplete) };
            var truth = expected switch { "yes" => Truth.True, "no" => Truth.False, "open" => Truth.Unknown, _ => official };

            Assert.Equal(truth, Exactly(Table.Of(new Case(channel, Day)).CanCommit(channel.Sides[0])));
            Assert.Equal(truth, Core.Tracks.Seating.CanCommit(channel, channel.Sides[0], Day));
        }
    }

    [Fact]
    public void A_side_that_speaks_for_no_party_commits_nobody()
    {
        var channel = Channel.Between("c", "C", Side.OfMembers("people", "The people").Seating(Somebody(Truth.True).Officially()));

        Assert.Equal(Truth.False, Exactly(Table.Of(new Case(channel, Day)).CanCommit(channel.Sides[0])));
        Assert.Equal(Truth.False, Core.Tracks.Seating.CanCommit(channel, channel.Sides[0], Day));
    }

    /// <summary>
    /// Against the completions where it is settled; and settled wherever the logic of the propositions settles it, but where an
    /// encounter may have been on the day, and for others on a side that speaks for no party.
    /// </summary>
    [Fact]
    public void What_is_read_off_the_facts_is_so_and_is_no_less_than_three_valued_logic_makes_of_them()
    {
        var random = new Random(2003);
        var (worlds, found) = (Effort.Of(4_000), new HashSet<Truth>());
        for (var i = 0; i < worlds; i++)
        {
            var world = World.Any(random, most: 200);
            var channel = world.ToChannel();
            var side = random.Next(channel.Sides.Count);
            var kinds = (Kinds)random.Next(1, 64);
            var letters = string.Concat("OPLIGE".Where((_, kind) => ((int)kinds >> kind & 1) != 0));
            var completions = new Completions<bool>(
                world.Facts.Select(f => (f.Id, f.Key, f.Values)), facts => Oracle.Seat(world, facts).Sides[side].Has(letters));

            var read = Core.Tracks.Seating.Seats(channel, channel.Sides[side], World.Day, kinds);

            found.Add(read);
            if (read.IsKnown) Assert.Equal([read.IsTrue], completions.Outcomes);
            else if (world.Uncertain.Length == 0 && !(world.Sides[side] is { IsOpen: true, Party: null }))
                Assert.False(Table.Of(new Case(channel, World.Day)).Seats(channel.Sides[side], kinds).Kleene().IsKnown, $"world {i}");
        }

        if (Effort.CountsKinds) Assert.Equal(3, found.Count);
    }

    /// <summary>The same for a few people of whom everything is known but one thing, whatever the kinds.</summary>
    [Fact]
    public void Of_one_person_it_is_read_off_whether_he_sits_there_and_is_of_these_kinds()
    {
        var cases =
            from official in new[] { Truth.True, Truth.False, Truth.Unknown }
            from part in new[] { Part.Lead, Part.Member, Part.Adviser, default }
            from backing in new[] { (true, true), (true, false), (false, false) }
            from isOpen in new[] { true, false }
            select (official, part, backing, isOpen);
        foreach (var (official, part, (isBacked, isMandated), isOpen) in cases)
        {
            var side = Side.For(Country) with
            {
                Participants = new([new Participant(Somebody(official)) { Capacity = Capacity.Official, Part = part == default ? default(Stated<Part>) : part }], !isOpen),
            };
            var mandate = new AuthorizationStatement(Country, AuthorizationScope.Message, AuthorizationStatus.Mandated);
            var channel = Channel.Between("c", "C", side) with { Authorization = isMandated ? [mandate] : isBacked ? [] : default };
            string[] his =
            [
                .. official.IsFalse ? [] : new[] { "O" },
                .. official.IsTrue ? [] : isMandated ? new[] { "I" } : isBacked ? ["E"] : ["I", "E"],
            ];
            string[] seated = part switch { Part.Lead or Part.Member => his, Part.Adviser => ["-"], _ => [.. his, "-"] };
            for (var kinds = 1; kinds < 64; kinds++)
            {
                var letters = string.Concat("OPLIGE".Where((_, kind) => (kinds >> kind & 1) != 0));
                var sits = seated.Select(kind => letters.Contains(kind, StringComparison.Ordinal)).Distinct().ToArray();
                Truth expected = sits.Length > 1 ? Truth.Unknown : sits[0] ? true : isOpen ? Truth.Unknown : false;

                Assert.Equal(expected, Core.Tracks.Seating.Seats(channel, side, Day, (Kinds)kinds));
            }
        }
    }

    [Fact]
    public void Where_an_encounter_may_have_been_on_the_day_nothing_is_read_off()
    {
        var channel = Seating(Somebody(Truth.True).Officially()) with { Encounters = [new Encounter(Period.Parse("2000-06"))] };

        Assert.False(Core.Tracks.Seating.Seats(channel, channel.Sides[0], Day, Kinds.Official).IsKnown);
    }

    /// <summary>One more than a chart can look at; only the last one was on the day, and the official was not there.</summary>
    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    public void However_many_encounters_are_recorded_those_of_the_day_count(int count)
    {
        var (official, scholar) = (Somebody(Truth.True), new Person("scholar", "The scholar") { Offices = [] });
        var first = new DateOnly(2000, 1, 1);
        var channel = Seating(official.Officially().As(Part.Member), scholar.Privately().As(Part.Member)) with
        {
            Encounters =
            [
                .. Enumerable.Range(0, count - 1).Select(i => new Encounter(Period.On(PartialDate.On(first.AddDays(i)))) { Present = [official] }),
                new Encounter(Period.Parse("2000-06-15")) { Present = [scholar] },
            ],
        };

        Assert.Equal([TrackLevel.Two], TrackRules.PossibleLevels(channel, Day, Typologies.Presence2016));
    }

    [Fact]
    public void Where_every_part_is_denied_any_may_be_so_and_where_one_is_left_it_is()
    {
        Participant Not(params Part[] parts) => new(Somebody(Truth.True)) { Capacity = Capacity.Official, Part = parts.Aggregate(default(Stated<Part>), (stated, part) => stated.And(Denial, part)) };
        var parts = Enum.GetValues<Part>();

        Assert.Equal([TrackLevel.One, TrackLevel.Two], TrackRules.PossibleLevels(Seating(Not(parts)), Day, Typologies.Presence2016));
        foreach (var left in parts)
        {
            TrackLevel expected = left is Part.Lead or Part.Member ? TrackLevel.One : TrackLevel.Two;
            Assert.Equal([expected], TrackRules.PossibleLevels(Seating(Not([.. parts.Where(p => p != left)])), Day, Typologies.Presence2016));
        }
    }

    [Fact]
    public void Who_stands_on_a_side_twice_is_asked_for_by_period_and_everybody_else_by_name()
    {
        var official = Somebody(Truth.True);
        var house = Typology.Named("house", "House rule", Paper).Level(TrackLevel.One, Composition.Some(Kinds.Official));
        var channel = Seating(
            official.Officially().Leading().During(Period.Parse("2000-01/2000-06")),
            official.Officially().As(Part.Member).During(Period.Parse("2000-06/2000-12")),
            new Participant(new Person("deputy", "The deputy") { Offices = official.Offices }).Officially());

        var finding = TrackRules.Classify(channel, Day, house);

        Assert.Equal([TrackLevel.Unclassified, TrackLevel.One], finding.Levels);
        Assert.Equal(
            ["seat/country/deputy", "seat/country/official@2000-01/2000-06", "seat/country/official@2000-06/2000-12"],
            finding.OpenQuestions.Select(q => q.Id));
    }

    /// <summary>Somebody who serves, never did, or of whom nobody says so.</summary>
    private static Person Somebody(Truth official) => new("official", "The official")
    {
        Offices = official.IsTrue ? [new Office(Country, "Minister") { Branch = Branch.Minister, Period = Period.Parse("1999/2001") }]
            : official.IsFalse ? []
            : [new Office(Country, "Minister") { Branch = Branch.Minister, Period = Period.Parse("1999/2001"), By = [Paper, Denial] }],
    };

    private static Channel Seating(params Participant[] people) =>
        Channel.Between("c", "C", Side.For(Country) with { Participants = [.. people] }).Backed();

    private static Truth Exactly(Proposition proposition) => new Decision([(proposition, 1)], otherwise: 0).IsOne;
}
