using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Tracks;

/// <summary>What would give another level: against every change, and every pair of changes, of small random channels.</summary>
public class WhatIfExactnessTests
{
    private static readonly DateOnly Day = new(2022, 2, 7);

    /// <summary>Those that ask only who sits there: the changes tried here are changes of that.</summary>
    private static readonly Typology[] OfTheTable =
        [.. Typologies.All.Where(t => t != Typologies.Mapendere2006 && t != Typologies.LonghiniZimmerman2021)];

    [Fact]
    public void Each_alternative_gives_its_level_and_no_fewer_changes_do()
    {
        var random = new Random(1975);
        var sizes = new HashSet<int>();
        var (worlds, tried) = (Effort.Of(60), 0);
        for (var i = 0; tried < worlds; i++)
        {
            var world = World.Any(random);
            // An encounter that may have been on the day makes "at the table" two facts, of which nobody can change one.
            if (world.Uncertain.Length > 0 || Choices.CountOf(world) > 12) continue;
            tried++;
            var typology = OfTheTable[i % OfTheTable.Length];
            var choices = new Choices(world, Oracle.Definitions[typology.Id]);

            var alternatives = TrackRules.WhatIf(world.ToChannel(), World.Day, typology);

            foreach (var wanted in new[] { "unclassified", "1", "1.5", "2", "3" })
            {
                var found = alternatives.Where(a => a.Level.ToString() == wanted)
                    .Select(a => choices.FactsOf(a.Changes.Select(c => c.Text))).Order(StringComparer.Ordinal).ToArray();
                var expected = choices.Smallest(wanted, most: 2).Order(StringComparer.Ordinal).ToArray();
                if (expected.Length > 0 || found.Length == 0)
                {
                    Assert.True(
                        expected.SequenceEqual(found),
                        $"world {i} under {typology.Id}, {wanted}: expected [{string.Join("; ", expected)}], found [{string.Join("; ", found)}]");
                }

                foreach (var alternative in alternatives.Where(a => a.Level.ToString() == wanted))
                {
                    sizes.Add(alternative.Changes.Count);
                    Assert.Equal([wanted], choices.After(alternative.Changes.Select(c => c.Text)));
                }
            }
        }

        if (Effort.CountsKinds) Assert.Superset(new HashSet<int> { 1, 2 }, sizes);
    }

    [Fact]
    public void What_another_official_would_make_of_the_Oslo_talks()
    {
        var alternatives = TrackRules.WhatIf(Cases.Oslo, new DateOnly(1993, 2, 15), Typologies.McFaul2023);

        Assert.Contains("track 1: have an official of Israel join the table", alternatives.Select(a => a.ToString()));
        Assert.Contains("track 2: have Ahmed Qurie leave the table", alternatives.Select(a => a.ToString()));
        Assert.DoesNotContain(alternatives, a => a.Level == TrackLevel.OneAndHalf);
    }

    [Fact]
    public void A_side_that_nobody_leads_gets_a_lead_where_only_leads_count()
    {
        var scholar = new Person("scholar", "A scholar") { Offices = [] };
        var channel = Channel.Between("c", "C", [.. Cases.MacronPutin.Sides.Select(s => s with
        {
            Participants = [.. s.Participants.Select(p => p.As(Part.Member)), scholar.Privately().As(Part.Member)],
        })]).Backed();

        Assert.Contains(
            "track 1: have an official of France join the table as lead and have an official of Russia join the table as lead",
            TrackRules.WhatIf(channel, Day, Typologies.Common).Select(a => a.ToString()));
    }

    [Fact]
    public void A_mandate_that_may_reach_too_far_is_limited_and_one_that_is_missing_is_given()
    {
        var envoy = new Person("envoy", "An envoy") { Offices = [] };
        var channel = Channel.Between("c", "C",
            Side.For(Cases.UnitedStates).Seating(envoy.Privately()), Side.OfMembers("others", "Others").Seating(new Person("host", "A host") { Offices = [] }.Privately()));

        string[] Texts(Channel of) => [.. TrackRules.WhatIf(of, Day, Typologies.McFaul2023).Select(a => a.ToString())];

        Assert.Contains("track 2: have United States authorize no more than the contact", Texts(channel));
        Assert.Contains("unclassified: have United States authorize carrying its message", Texts(channel.Backed()));
    }

    [Fact]
    public void A_large_delegation_is_answered_too()
    {
        Side Delegation(Party party) => Side.For(party).Seating([.. Enumerable.Range(0, 20).Select(i => new Participant(
            new Person($"{party.Id}-{i}", $"{party.Name} {i}") { Offices = [new Office(party, "Official") { Branch = Branch.Executive, Period = Period.Parse("2000/..") }] }).Officially())]);
        var channel = Channel.Between("c", "C", Delegation(Cases.UnitedStates), Delegation(new State("other", "Other"))).Backed();

        var alternatives = TrackRules.WhatIf(channel, Day, Typologies.UsipGlossary2011);

        Assert.Contains("track 1.5: have somebody unofficial of Other join the table", alternatives.Select(a => a.ToString()));
        Assert.DoesNotContain(alternatives, a => a.Level == TrackLevel.Two);
    }

    /// <summary>Everything that the parties could change in a world, in words, and what comes of it.</summary>
    private sealed class Choices
    {
        private readonly World _world;
        private readonly Func<Oracle.Scene, string> _level;
        private readonly (string Id, string Key, string[] Values)[] _facts;
        private readonly List<(string Fact, string Text, string Key, Func<string, string> Change)> _changes = [];

        public Choices(World world, Func<Oracle.Scene, string> level)
        {
            (_world, _level) = (world, level);
            _facts = [.. world.Facts.Select(f => (f.Id, f.Key, f.Values))];
            var closed = world.Sides.Select(s => $"others/{s.Id}").Where(id => !_facts.Any(f => f.Id == id));
            _facts = [.. _facts, .. closed.Select(id => (id, id, new[] { "" }))];
            foreach (var side in world.Sides) AddChangesOf(side);
        }

        public static long CountOf(World world) => world.Facts.Aggregate(1L, (n, f) => n * f.Values.Length);

        /// <summary>The facts that these changes touch.</summary>
        public string FactsOf(IEnumerable<string> texts) =>
            string.Join(" and ", texts.Select(t => _changes.Single(c => c.Text == t).Fact).Order(StringComparer.Ordinal));

        /// <summary>The facts of the smallest sets of changes that give this level alone.</summary>
        public string[] Smallest(string level, int most)
        {
            if (After([]).SetEquals([level])) return [];
            for (var size = 1; size <= most; size++)
            {
                var sets = size == 1
                    ? _changes.Select(c => new[] { c })
                    : _changes.SelectMany((c, i) => _changes.Skip(i + 1).Where(d => d.Fact != c.Fact).Select(d => new[] { c, d }));
                var found = sets.Where(set => After(set.Select(c => c.Text)).SetEquals([level]))
                    .Select(set => FactsOf(set.Select(c => c.Text))).Distinct().ToArray();
                if (found.Length > 0) return found;
            }

            return [];
        }

        /// <summary>The levels that are possible after these changes.</summary>
        public HashSet<string> After(IEnumerable<string> texts)
        {
            var changes = texts.Select(t => _changes.Single(c => c.Text == t)).ToLookup(c => c.Key);
            return new Completions<string>(
                _facts.Select(f => (f.Id, f.Key, f.Values.Select(v => changes[f.Key].Aggregate(v, (value, c) => c.Change(value))).Distinct().ToArray())),
                facts => _level(Oracle.Seat(_world, facts))).Outcomes;
        }

        private void AddChangesOf(World.SideWorld side)
        {
            var name = side.Party?.Name ?? side.Id;
            foreach (var person in side.People)
            {
                var seat = $"seat/{side.Id}/{person.Id}";
                Add(seat, seat, $"have {person.Id} sit for {name}", _ => "member");
                Add(seat, seat, $"have {person.Id} lead for {name}", _ => "lead");
                Add(seat, seat, $"have {person.Id} leave the table", _ => "away");
                Add(person.Capacity.Id, person.Capacity.Key, $"have {person.Id} take part in official capacity", _ => "official");
                Add(person.Capacity.Id, person.Capacity.Key, $"have {person.Id} take part in private capacity", _ => "private");
                Add(person.Capacity.Id, person.Capacity.Key, $"have {person.Id} take part as a member of the community", _ => "community");
            }

            if (side.Party is not null)
            {
                var limited = side.Mandate.Values.Contains("yes") ? "no more than " : "";
                Add(side.Mandate.Id, side.Mandate.Key, $"have {name} authorize {limited}the contact", _ => "no");
                Add(side.Mandate.Id, side.Mandate.Key, $"have {name} authorize carrying its message", _ => "yes");
            }

            foreach (var (kind, who) in Newcomers(side, name))
            {
                // A list that is open leaves everybody possible besides; a newcomer is one more.
                Func<string, string> Joining(char part) => others =>
                    string.Concat(others.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(o => o[0] != kind).Append($"{kind}{part}").Select(o => o + " "));
                var table = side.Party is null ? $"for {name}" : "";
                Add($"others/{side.Id}/{kind}", $"others/{side.Id}", $"have {who} join the table {table}".TrimEnd(), Joining('m'));
                Add($"others/{side.Id}/{kind}", $"others/{side.Id}", $"have {who} join the table as lead {table}".TrimEnd(), Joining('l'));
            }
        }

        private static (char Kind, string Who)[] Newcomers(World.SideWorld side, string name) => side.Party is null
            ? [('G', "a member of the community"), ('E', "somebody unofficial")]
            :
            [
                ('O', $"an official of {name}"), ('P', $"an official of {name} in private capacity"), ('L', $"a legislator of {name}"),
                ('I', $"somebody instructed by {name}"), ('G', $"a member of the community of {name}"), ('E', $"somebody unofficial of {name}"),
            ];

        private void Add(string fact, string key, string text, Func<string, string> change) => _changes.Add((fact, text, key, change));
    }
}
