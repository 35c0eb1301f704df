using Diplomacy.Core.Evidence;
using Diplomacy.Core.Reasoning;
using Diplomacy.Core.Tracks;
using static VerifyXunit.Verifier;

namespace Diplomacy.Core.Tests.Tracks;

public class TrackComparisonTests
{
    private static readonly DateOnly Day = new(2023, 4, 24);
    private static readonly Core.Channels.Channel HaassLavrov = Core.Precedents.Precedents.HaassLavrov2023.Channel("haass-lavrov");

    [Fact]
    public Task The_printed_comparison_of_the_embedded_case() => Verify(TrackRules.Compare(HaassLavrov, Day).ToText());

    [Fact]
    public void Whether_the_typologies_agree_is_exactly_what_the_completions_give()
    {
        var random = new Random(1981);
        var typologies = Typologies.All.Where(t => Oracle.Definitions.ContainsKey(t.Id)).ToArray();
        var answers = new HashSet<Truth>();
        var worlds = Effort.Of(300);
        for (var i = 0; i < worlds; i++)
        {
            var world = World.Any(random, surrounded: true);
            Typology[] compared = [.. typologies.Where(_ => random.Next(2) == 0)];
            if (compared.Length == 0) compared = typologies;
            var completions = new Completions<bool>(
                world.Facts.Select(f => (f.Id, f.Key, f.Values)),
                facts =>
                {
                    var seats = Oracle.Seat(world, facts);
                    return compared.Select(t => Oracle.Definitions[t.Id](seats)).Where(l => l != "unclassified").Distinct().Count() < 2;
                });

            var comparison = TrackRules.Compare(world.ToChannel(), World.Day, compared);

            answers.Add(comparison.Agree);
            Assert.True(
                completions.Outcomes.SetEquals(comparison.Agree.IsKnown ? [comparison.Agree.IsTrue] : [true, false]),
                $"world {i}: {comparison} {comparison.Agree}");
            Assert.True(
                completions.Mattering.SetEquals(comparison.OpenQuestions.Select(q => q.Id)),
                $"world {i}: {string.Join(" ", completions.Mattering)} against {comparison.OpenQuestions}");
            Assert.Equal(compared.Select(t => TrackRules.Classify(world.ToChannel(), World.Day, t)), comparison.Findings);
        }

        if (Effort.CountsKinds) Assert.Equal(3, answers.Count);
    }

    [Fact]
    public void The_disagreement_over_the_embedded_case_is_between_those_who_look_at_both_sides_and_a_viewpoint()
    {
        var viewpoint = Typologies.Viewpoint(HaassLavrov.Sides[0].Party!);

        Assert.True(TrackRules.Compare(HaassLavrov, Day, Typologies.McFaul2023, Typologies.UsipPrimer2019).Agree.IsTrue);
        var comparison = TrackRules.Compare(HaassLavrov, Day, Typologies.McFaul2023, viewpoint);

        Assert.True(comparison.Agree.IsFalse);
        Assert.Equal([TrackLevel.OneAndHalf, TrackLevel.Two], comparison.Findings.Select(f => f.Level));
        Assert.Contains(comparison.Reasons, r => r.Id == "service/lavrov/russia");
        Assert.Contains(comparison.Reasons, r => r.Id == "service/haass/usa");
        Assert.Contains("They disagree, because of these facts.", comparison.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_missing_fact_decides_whether_they_agree_the_comparison_asks_for_it()
    {
        var comparison = TrackRules.Compare(
            Cases.Carter(withEnvoyAccounts: true), new DateOnly(1994, 6, 16), Typologies.Common, Typologies.McFaul2023);

        Assert.False(comparison.Agree.IsKnown);
        Assert.Equal("grant/usa", Assert.Single(comparison.OpenQuestions).Id);
        Assert.Contains("What would settle it:\n- What did United States authorize its side to do?", comparison.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Typologies_that_decide_alike_agree_and_one_that_does_not_decide_is_not_asked()
    {
        var handbook = new Source("handbook", "The handbook");
        var silent = Typology.Named("silent", "Silent", handbook);
        var stubborn = Typology.Named("stubborn", "Stubborn", handbook).Otherwise(TrackLevel.Three);
        var on = new DateOnly(2022, 2, 7);

        Assert.True(TrackRules.Compare(Cases.MacronPutin, on, Typologies.Common, Typologies.Montville1981, silent).Agree.IsTrue);
        Assert.True(TrackRules.Compare(Cases.MacronPutin, on, silent).Agree.IsTrue);
        Assert.True(TrackRules.Compare(Cases.MacronPutin, on, Typologies.Common, stubborn).Agree.IsFalse);
        Assert.Contains("Those that decide agree, whatever the facts.", TrackRules.Compare(Cases.MacronPutin, on, stubborn).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_day_on_which_the_channel_was_not_in_being_there_is_nothing_to_compare()
    {
        var comparison = TrackRules.Compare(Cases.MacronPutin, new DateOnly(2021, 1, 1));

        Assert.Equal(Typologies.All.Select(t => t.Id), comparison.Findings.Select(f => f.Typology));
        Assert.False(comparison.Agree.IsKnown);
        Assert.EndsWith("\nThe channel was not in being on that day.\n", comparison.ToText(), StringComparison.Ordinal);
        Assert.Contains("\nMontville 1981             -      1 if every side seats O; 2 if no O, L or I\n", comparison.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_that_is_longer_than_a_line_has_a_line_of_its_own_and_no_empty_one_before_it()
    {
        var word = new string('x', 120);
        var venue = new Condition("neutral", (_, _) => Proposition.Of("venue", Truth.True, "Was it?", whenTrue: $"{word} was it", whenFalse: "it was not"));
        var own = Typology.Named("own", "Own", new Source("own", "Own")).Level(TrackLevel.Three, venue);

        var text = TrackRules.Compare(Cases.MacronPutin, new DateOnly(2022, 2, 7), Typologies.Common, own).ToText();

        Assert.Contains($"\n- {word}\n  was it\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comparison_needs_a_channel_and_typologies()
    {
        Assert.Throws<ArgumentNullException>("channel", () => TrackRules.Compare(null!, Day));
        Assert.Throws<ArgumentNullException>("typologies", () => TrackRules.Compare(HaassLavrov, Day, Typologies.Common, null!));
    }
}
