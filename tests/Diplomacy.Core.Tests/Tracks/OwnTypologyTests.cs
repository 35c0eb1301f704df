using System.Numerics;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Reasoning;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Tracks;

/// <summary>Typologies of one's own, put together at random of all that compositions and settings can ask.</summary>
public class OwnTypologyTests
{
    private static readonly Source Handbook = new("handbook", "The handbook");

    private static readonly State[] Parties = [.. new[] { 0, 1, 9 }.Select(i => new State($"party{i}", $"Party {i}"))];

    [Fact]
    public void Levels_and_open_questions_are_exactly_those_of_the_completions_and_the_reasons_as_few_as_can_be()
    {
        var random = new Random(1648);
        var (worlds, charted, proved) = (Effort.Of(10_000), 0, 0);
        for (var i = 0; i < worlds; i++)
        {
            var world = i % 4 == 0 ? Open(random) : World.Any(random, most: 300, surrounded: random.Next(2) == 0);
            var (typology, judge) = Any(random, isSurrounded: world.Around is not null);
            var channel = world.ToChannel();
            var name = $"world {i} under {typology}";
            var completions = new Completions<string>(
                world.Facts.Select(f => (f.Id, f.Key, f.Values)), facts => judge(Oracle.Seat(world, facts)).ToString());

            var finding = TrackRules.Classify(channel, World.Day, typology);

            Assert.True(completions.Outcomes.SetEquals(finding.Levels.Select(l => l.ToString())), $"{name}: {finding.Levels}");
            Assert.True(completions.Mattering.SetEquals(finding.OpenQuestions.Select(q => q.Id)), $"{name}: {string.Join(" ", completions.Mattering)} against {finding.OpenQuestions}");
            var levels = typology.Chart?.Levels(channel, World.Day) ?? 0;
            if (levels == 0) continue;
            charted++;
            if (!BitOperations.IsPow2(levels)) continue;
            proved++;
            Assert.Equal(typology.Decide(new Case(channel, World.Day)).Reasons().Count, finding.Reasons.Count);
        }

        if (Effort.CountsKinds) Assert.True(charted > worlds / 2 && proved > worlds / 10, $"{charted} {proved}");
    }

    [Fact]
    public void A_chart_is_made_of_up_to_six_terms_and_marks_and_of_one_term_for_each_matter()
    {
        Typology House(Condition condition) => Typology.Named("house", "House rule", Handbook).Level(TrackLevel.One, condition);
        Kinds[] all = [Kinds.Official, Kinds.PrivateOfficial, Kinds.Legislator, Kinds.Instructed, Kinds.Grassroots, Kinds.Elite];
        Condition Each(params Kinds[] kinds) => kinds.Select(Composition.Some).Aggregate((a, b) => a & b);
        var official = Composition.Some(Kinds.Official) & Composition.SomeSideWithout(Kinds.Official);
        var unofficial = Composition.Some(Kinds.Elite) & Composition.SomeSideWithout(Kinds.Elite);
        var either = Composition.Some(Kinds.Official | Kinds.Elite) & Composition.SomeSideWithout(Kinds.Official | Kinds.Elite);
        var forum = Setting.Held(Format.Forum) & Setting.Kept(Secrecy.Public) & Setting.MediatedBy(Standing.Official);

        // Six terms that tell six kinds apart; six terms of a few kinds, and seven; and six terms that tell leads apart as well.
        Assert.NotNull(House(Each(all)).Chart);
        Assert.NotNull(House(official & unofficial & either).Chart);
        Assert.Null(House(official & unofficial & either & Composition.Some(Kinds.Any)).Chart);
        Assert.Null(House(Each(all[1..]) & Composition.EverySideLedBy(Kinds.Official)).Chart);
        // What rests on different facts, and two questions about the third parties.
        Assert.NotNull(House(forum).Chart);
        Assert.Null(House(Setting.MediatedBy(Standing.Official) & Setting.MediatedBy(Standing.Unofficial)).Chart);
    }

    /// <summary>A few levels, each with its clause, and the level that the first clause gives that is so.</summary>
    private static (Typology Typology, Func<Oracle.Scene, TrackLevel> Judge) Any(Random random, bool isSurrounded)
    {
        TrackLevel[] levels = [TrackLevel.Unclassified, TrackLevel.One, TrackLevel.OneAndHalf, TrackLevel.Two, TrackLevel.Three];
        Kinds[] palette = [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => (Kinds)random.Next(1, 64))];
        var cases = Enumerable.Range(0, random.Next(1, 4))
            .Select(_ => (Level: levels[random.Next(5)], Clause: Clause.Any(random, palette, isSurrounded, depth: random.Next(3)))).ToArray();
        var otherwise = levels[random.Next(5)];
        var typology = cases.Aggregate(Typology.Named("own", "Own", Handbook), (made, c) => made.Level(c.Level, c.Clause.When)).Otherwise(otherwise);
        return (typology, scene => cases.Where(c => c.Clause.IsSo(scene)).Select(c => c.Level).Append(otherwise).First());
    }

    /// <summary>A side of which nobody knows who sits there, of a party or of none; and sometimes a second one with somebody.</summary>
    private static World Open(Random random)
    {
        Party? party = random.Next(2) == 0 ? null : Parties[0];
        var id = party?.Id ?? "side0";
        var open = new World.SideWorld { Party = party, Id = id, People = [], IsOpen = true, Mandate = new($"grant/{id}", ["no"]) };
        var other = World.Any(random, most: 12) is { Sides: var sides } ? sides[^1] : open;
        return new World { Sides = random.Next(2) == 0 || other.Id == id || other.IsOpen ? [open] : [open, other], Meetings = [], Around = null };
    }

    /// <summary>A condition, and what it says of one completed world, written down plainly.</summary>
    private sealed record Clause(Condition When, Predicate<Oracle.Scene> IsSo)
    {
        public static Clause Any(Random random, Kinds[] palette, bool isSurrounded, int depth)
        {
            if (depth > 0)
            {
                var (a, b) = (Next(), Next());
                return random.Next(3) switch
                {
                    0 => new(a.When & b.When, s => a.IsSo(s) && b.IsSo(s)),
                    1 => new(a.When | b.When, s => a.IsSo(s) || b.IsSo(s)),
                    _ => new(!a.When, s => !a.IsSo(s)),
                };
            }

            if (isSurrounded && random.Next(4) == 0) return OfTheSetting(random);
            var kinds = palette[random.Next(palette.Length)];
            var letters = string.Concat("OPLIGE".Where((_, kind) => ((int)kinds >> kind & 1) != 0));
            var party = Parties[random.Next(Parties.Length)];
            return random.Next(7) switch
            {
                0 => new(Composition.Some(kinds), s => s.Some(letters)),
                1 => new(Composition.No(kinds), s => !s.Some(letters)),
                2 => new(Composition.Only(kinds), s => s.Only(letters)),
                3 => new(Composition.EverySide(kinds), s => s.EverySide(letters)),
                4 => new(Composition.SomeSideWithout(kinds), s => s.Sides.Any(side => !side.Has(letters))),
                5 => new(Composition.SideOf(party, kinds), s => s.Sides.Any(side => side.Id == party.Id && side.Has(letters))),
                _ => new(Composition.EverySideLedBy(kinds), s => s.Sides.All(side => IsLedBy(side, letters))),
            };

            Clause Next() => Any(random, palette, isSurrounded, depth - 1);
        }

        private static Clause OfTheSetting(Random random)
        {
            var standing = Enum.GetValues<Standing>()[random.Next(2)];
            var (format, secrecy) = (Enum.GetValues<Format>()[random.Next(5)], Enum.GetValues<Secrecy>()[random.Next(3)]);
            return random.Next(4) switch
            {
                0 => new(Setting.MediatedBy(standing), s => s.Acts(Word(standing), "mediator", "facilitator")),
                1 => new(Setting.ConvenedBy(standing), s => s.Acts(Word(standing), "convenor")),
                2 => new(Setting.Held(format), s => s.Format == Word(format)),
                _ => new(Setting.Kept(secrecy), s => s.Secrecy == Word(secrecy)),
            };

            static string Word<T>(T value)
                where T : struct, Enum => value.ToString().ToLowerInvariant();
        }

        private static bool IsLedBy(Oracle.Table side, string letters)
        {
            var leads = side.Seated.Where(p => p.IsLead).ToList();
            var those = leads.Count > 0 ? leads : side.Seated;
            return those.Count > 0 && those.All(p => letters.Contains(p.Kind, StringComparison.Ordinal));
        }
    }
}
