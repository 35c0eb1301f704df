using System.Numerics;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Reasoning;

namespace Diplomacy.Core.Tests.Reasoning;

/// <summary>Random rules over a few questions, against an enumeration of every completion.</summary>
public class DecisionTests
{
    private static readonly int Rules = Effort.Of(10_000);
    private static readonly DateOnly Day = new(2000, 6, 15);
    private static readonly Channel Channel = Channel.Between("c", "C", Side.For(new State("x", "X")));

    [Fact]
    public void An_outcome_is_possible_if_and_only_if_some_completion_gives_it() =>
        ForEachRule(rule => Assert.Equal(rule.Outcomes(q => q.Possible), rule.Decide().Possible));

    [Fact]
    public void The_open_questions_are_exactly_those_whose_answer_can_change_the_outcome() =>
        ForEachRule(rule =>
        {
            var expected = rule.Questions.Where(rule.Matters).DistinctBy(q => q.Id).OrderBy(q => q.Rank).ThenBy(q => q.Id, StringComparer.Ordinal).Select(q => q.Id);
            Assert.Equal(expected, rule.Decide().OpenQuestions().Select(q => q.Id));
        });

    [Fact]
    public void The_reasons_are_a_smallest_set_of_facts_that_leaves_no_other_outcome_and_the_first_of_those() =>
        ForEachRule(rule =>
        {
            var decision = rule.Decide();
            var reasons = decision.Reasons().Select(r => r.Id).ToArray();

            var facts = rule.Questions.Where(q => q.IsInformed).DistinctBy(q => q.Id)
                .OrderBy(q => q.Rank).ThenBy(q => q.Id, StringComparer.Ordinal).Select(q => q.Id).ToArray();
            var smallest = Subsets(facts).First(held =>
                (rule.Outcomes(q => held.Contains(q.Id) ? q.Possible : q.All) & ~decision.Possible) == 0);
            Assert.Equal(smallest, reasons);
        });

    [Fact]
    public void The_remedies_are_the_smallest_changes_after_which_only_the_wanted_outcome_is_possible() =>
        ForEachRule(rule =>
        {
            const uint Wanted = 1u << 2;
            const int MostChanges = 4; // as the documentation says
            var remedies = rule.Decide().Remedies(outcome: 2);
            if (rule.Outcomes(q => q.Possible) == Wanted)
            {
                Assert.Empty(remedies);
                return;
            }

            // Of changes of the same facts, the least.
            var changeable = rule.Mentioned.Where(q => q.Attainable != 0).ToArray();
            var working = Subsets([.. changeable.Select(q => q.Key)])
                .Where(keys => keys.Length is > 0 and <= MostChanges)
                .Select(keys => Choices([.. changeable.Where(q => keys.Contains(q.Key))]).FirstOrDefault(choice =>
                    rule.Outcomes(q => choice.TryGetValue(q.Key, out var answer) ? 1u << answer : q.Possible) == Wanted))
                .OfType<Dictionary<string, int>>().ToArray();
            var expected = working.Where(choice => choice.Count == working[0].Count)
                .Select(choice => string.Join(" and ", choice.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key} {c.Value}")));
            Assert.Equal(expected.Order(StringComparer.Ordinal), remedies.Select(r => r.ToString()));
        });

    [Fact]
    public void Both_ways_to_decide_give_the_same_answers()
    {
        var readOnce = 0;
        ForEachRule(rule =>
        {
            var (decision, full) = (rule.Decide(), new FullDecision(rule.Cases, rule.Otherwise));
            if (ReadOnce.Count(rule.Cases) == rule.Cases.Length && decision.Reasons().Count > 0) readOnce++;

            Assert.Equal(full.Possible, decision.Possible);
            Assert.Equal(full.Reasons(), decision.Reasons());
            Assert.Equal(full.OpenQuestions().Select(q => q.Id).Order(StringComparer.Ordinal), decision.OpenQuestions().Select(q => q.Id).Order(StringComparer.Ordinal));
            for (var outcome = 1; outcome <= 3; outcome++)
            {
                var remedies = decision.Possible == 1u << outcome ? [] : full.Remedies(outcome).Select(r => string.Join(" and ", r.Select(c => c.Question.Do(c.Answer))));
                Assert.Equal(remedies.Order(StringComparer.Ordinal), decision.Remedies(outcome).Select(r => r.ToString()).Order(StringComparer.Ordinal));
            }
        });

        // Enough of either kind, with something to prove.
        if (Effort.CountsKinds) Assert.InRange(readOnce, Rules / 10, Rules / 2);
    }

    [Fact]
    public void However_it_is_proved_what_is_so_rests_on_the_same_facts()
    {
        var (proved, monotone) = (0, 0);
        ForEachRule(rule =>
        {
            foreach (var (condition, expected) in rule.Conditions)
            {
                var proposition = condition.On(Channel, Day);
                var reasons = Proving.ReasonsOf(proposition);

                Assert.Equal(expected.IsTrue, reasons is not null);
                if (reasons is null) continue;
                proved++;
                var ids = new FullDecision([(proposition, 1)], otherwise: 0).Reasons().Select(r => r.Id).ToArray();
                Assert.Equal(ids, reasons.Select(r => r.Id));
                if (!Monotone.Is(proposition)) continue;
                monotone++;
                Assert.Equal(ids, Monotone.Reasons(proposition)!.Select(r => r.Id));
            }
        });

        if (Effort.CountsKinds) Assert.True(proved > Rules / 4 && monotone > Rules / 4 && monotone < proved);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void A_remedy_of_more_than_four_changes_is_none(int changes)
    {
        var facts = Enumerable.Range(1, changes).Select(i => Fact($"f{i}", false)).ToArray();
        var (all, twice) = (Proposition.AllOf(facts), Proposition.AllOf([.. facts, facts[0] | !facts[1]]));
        string[] expected = changes > 4 ? [] : ["f1 and f2 and f3 and f4"];

        Assert.Equal(expected, Remedies(all));
        Assert.Equal(expected, Remedies(Proposition.AllOf([facts[0] & facts[1], .. facts[2..]])));
        Assert.Equal(expected, Remedies(twice));

        static IEnumerable<string> Remedies(Proposition proposition) =>
            new Decision([(proposition, 1)], otherwise: 0).Remedies(outcome: 1).Select(r => r.ToString());
    }

    [Fact]
    public void Of_changes_of_the_same_facts_the_least_is_given_in_the_order_of_the_facts_and_not_of_the_questions()
    {
        var (z, a) = (Asking("z"), Asking("a"));
        var onceTwo = (z.Is(0b001) & a.Is(0b010)) | (z.Is(0b010) & a.Is(0b001));

        Assert.Equal(["a 0 and z 1"], new Decision([(onceTwo, 1)], otherwise: 0).Remedies(1).Select(r => r.ToString()));

        static Question Asking(string key) => new()
        {
            Answers = 3,
            Possible = 0b100,
            Attainable = 0b011,
            Wording = () => new() { Key = key, Ask = () => "?", Tell = () => "told", Do = answer => $"{key} {answer}" },
        };
    }

    [Fact]
    public void A_fact_of_ones_own_is_told_as_it_is()
    {
        var (yes, no) = (Proposition.Of("x", true, "x?", "x is so", "x is not so"), Proposition.Of("y", false, "y?", "y is so", "y is not so"));

        Assert.Equal(["x is so", "y is not so"], new Decision([(yes & !no, 1)], otherwise: 0).Reasons().Select(r => r.Text));
    }

    [Fact]
    public void What_is_settled_part_by_part_is_so_and_what_is_certainly_open_may_be_so_or_not()
    {
        var (settled, open) = (0, 0);
        ForEachRule(rule =>
        {
            foreach (var (condition, expected) in rule.Conditions)
            {
                Case? @case = null;
                var truth = condition.Settle(Channel, Day, ref @case);
                var isOpen = !truth.IsKnown && condition.IsCertainlyOpen(@case ?? new Case(Channel, Day));
                if (truth.IsKnown) settled++;
                if (isOpen) open++;

                if (truth.IsKnown || isOpen) Assert.Equal(expected, truth);
                else Assert.False(rule.IsReadOnce);
            }
        });

        if (Effort.CountsKinds) Assert.True(settled > Rules / 2 && open > Rules / 10);
    }

    [Fact]
    public void A_case_that_cannot_change_the_outcome_opens_nothing()
    {
        var (one, other) = (Fact("x", Truth.Unknown), Fact("y", Truth.Unknown));

        Assert.Equal(["own/x"], new Decision([(one, 1), (other, 2)], otherwise: 2).OpenQuestions().Select(q => q.Id));
        Assert.Equal(["own/y"], new Decision([(one & !Fact("z", true), 1), (other, 2)], otherwise: 1).OpenQuestions().Select(q => q.Id));
        Assert.Equal(["own/y"], new Decision([(other, 2), (one, 1), (Proposition.True, 1)], otherwise: 0).OpenQuestions().Select(q => q.Id));
        Assert.Equal(["own/y"], new Decision([(other, 2), (one, 1), (Proposition.False, 2)], otherwise: 1).OpenQuestions().Select(q => q.Id));
        Assert.Equal(["own/x", "own/y"], new Decision([(one, 1), (other, 2)], otherwise: 1).OpenQuestions().Select(q => q.Id));
    }

    [Fact]
    public void Of_proofs_that_are_as_small_the_first_in_a_report_is_given_in_whatever_order_they_are_joined()
    {
        var (early, late) = (Fact("b", true) & Fact("c", true), Fact("a", true, rank: 1) & Fact("d", true));

        Assert.Equal(["own/b", "own/c"], Reasons(early | late));
        Assert.Equal(["own/b", "own/c"], Reasons(late | early));
        Assert.Equal(["own/e"], Reasons(early | late | Fact("e", true, rank: 2)));
        Assert.Equal(["own/e"], Reasons(Fact("e", true, rank: 2) | early | late));
        // Which stands first turns on what it has first in a report, wherever that is joined to the rest.
        var (one, other) = (Fact("c", true) & Fact("b", true), Fact("d", true) & Fact("a", true));
        Assert.Equal(["own/a", "own/d"], Reasons(one | other));
        Assert.Equal(["own/a", "own/d"], Reasons(other | one));
        Assert.Equal(["own/f", "own/e"], Reasons(Fact("e", true, rank: 2) & (Fact("g", true, rank: 1) | Fact("f", true))));

        static IEnumerable<string> Reasons(Proposition proposition) => new Decision([(proposition, 1)], otherwise: 0).Reasons().Select(r => r.Id);
    }

    private static Proposition Fact(string id, Truth truth, int rank = 0) => new Question
    {
        Rank = rank,
        Answers = 2,
        Possible = Question.Bits(truth),
        Attainable = Question.Yes,
        Wording = () => new()
        {
            Key = $"own/{id}",
            Ask = () => "?",
            Tell = () => "told",
            Do = _ => id,
        },
    }.Is(Question.Yes);

    /// <summary>Each place by itself leaves it open, and so would the worst answer for each.</summary>
    [Fact]
    public void What_one_place_or_another_makes_so_whatever_the_answer_rests_on_no_fact()
    {
        var question = new Question { Answers = 3, Possible = 0b111, Wording = () => new() { Key = "fact", Ask = () => "Which?", Tell = () => "this one" } };

        var decision = new Decision([(question.Is(0b011) | question.Is(0b110), 1)], otherwise: 0);

        Assert.True(decision.IsOne.IsTrue);
        Assert.Empty(decision.Reasons());
    }

    [Fact]
    public void A_fact_or_its_opposite_is_always_so()
    {
        var unknown = Proposition.Of("x", Truth.Unknown, "x?", "x", "not x");

        Assert.Equal(1u << 1, new Decision([(unknown | !unknown, 1)], otherwise: 0).Possible);
    }

    private static void ForEachRule(Action<Rule> check)
    {
        var random = new Random(20230424);
        for (var i = 0; i < Rules; i++) check(Rule.Any(random));
    }

    /// <summary>Every subset: smaller ones first, and among equals the one whose first members come first.</summary>
    private static IEnumerable<string[]> Subsets(string[] items) => Enumerable.Range(0, 1 << items.Length)
        .Select(bits => Enumerable.Range(0, items.Length).Where(i => (bits >> i & 1) != 0).ToArray())
        .OrderBy(places => places.Length).ThenBy(string.Concat, StringComparer.Ordinal)
        .Select(places => Array.ConvertAll(places, i => items[i]));

    private static IEnumerable<Dictionary<string, int>> Choices(Question[] questions)
    {
        IEnumerable<Dictionary<string, int>> choices = [[]];
        foreach (var question in questions)
        {
            choices = choices.SelectMany(c => Enumerable.Range(0, question.Answers)
                .Where(a => (question.Attainable >> a & 1) != 0)
                .Select(a => new Dictionary<string, int>(c) { [question.Key] = a }));
        }

        return choices;
    }

    /// <summary>A rule whose conditions are trees, kept beside propositions of the same shape.</summary>
    private sealed class Rule
    {
        private readonly Tree[] _cases = new Tree[2];
        private int[] _outcomes = [1, 2, 3];

        public required Question[] Questions { get; init; }

        /// <summary>Whether it asks for no fact twice.</summary>
        public required bool IsReadOnce { get; init; }

        /// <summary>The conditions of the cases, joined of those of single questions, and what every completion makes of each.</summary>
        public IEnumerable<(Condition Condition, Truth Expected)> Conditions => _cases.Select(tree =>
        {
            var answers = Completions(q => q.Possible).Select(tree.Holds).Distinct().ToArray();
            return (tree.Join(), answers.Length > 1 ? Truth.Unknown : answers[0]);
        });

        /// <summary>1 unless the first case holds, 2 when the second does, otherwise 3, as a principle does; now and then others, or the same.</summary>
        public (Proposition When, int Outcome)[] Cases => [(!_cases[0].Propose(), _outcomes[0]), (_cases[1].Propose(), _outcomes[1])];

        public int Otherwise => _outcomes[2];

        public IEnumerable<Question> Mentioned => Questions.Where(q => _cases.Any(c => c.Mentions(q)));

        public static Rule Any(Random random)
        {
            var isReadOnce = random.Next(2) == 0;
            var ranks = new Dictionary<string, int>();
            var questions = Enumerable.Range(0, random.Next(1, 6)).Select(i =>
            {
                var answers = random.Next(2, 4);
                var all = (1u << answers) - 1;
                uint possible;
                do possible = (uint)random.Next(1, 1 << answers);
                while (possible == 0);
                // Two questions are sometimes answered by one fact.
                var id = i > 0 && !isReadOnce && random.Next(4) == 0 ? $"f{i - 1}" : $"f{i}";
                ranks.TryAdd(id, random.Next(3));
                return new Question
                {
                    Rank = ranks[id],
                    Answers = answers,
                    Possible = random.Next(3) == 0 ? all : possible,
                    Attainable = (uint)random.Next(0, 1 << answers),
                    Wording = () => new()
                    {
                        Key = $"q{i}",
                        Id = id,
                        Ask = () => "?",
                        Tell = () => "told",
                        Do = a => $"q{i} {a}",
                    },
                };
            }).ToArray();
            var rule = new Rule { Questions = questions, IsReadOnce = isReadOnce };
            // In every other rule each question is asked once at most, and answered by a fact of its own.
            List<Question>? unasked = isReadOnce ? [.. questions] : null;
            if (random.Next(4) == 0) rule._outcomes = Array.ConvertAll(rule._outcomes, _ => random.Next(1, 4));
            for (var i = 0; i < rule._cases.Length; i++) rule._cases[i] = Tree.Any(random, questions, unasked, depth: 3);
            return rule;
        }

        public Decision Decide() => new(Cases, Otherwise);

        public uint Outcomes(Func<Question, uint> possible)
        {
            var outcomes = 0u;
            foreach (var answers in Completions(possible)) outcomes |= 1u << Outcome(answers);
            return outcomes;
        }

        public bool Matters(Question question) =>
            Completions(q => q == question ? 1u << BitOperations.TrailingZeroCount(q.Possible) : q.Possible).Any(answers =>
                Enumerable.Range(0, question.Answers).Where(a => (question.Possible >> a & 1) != 0)
                    .Select(a => Outcome(new Dictionary<Question, int>(answers) { [question] = a })).Distinct().Count() > 1);

        private int Outcome(Dictionary<Question, int> answers) =>
            _outcomes[!_cases[0].Holds(answers) ? 0 : _cases[1].Holds(answers) ? 1 : 2];

        private IEnumerable<Dictionary<Question, int>> Completions(Func<Question, uint> possible)
        {
            IEnumerable<Dictionary<Question, int>> completions = [[]];
            foreach (var question in Questions)
            {
                completions = completions.SelectMany(c => Enumerable.Range(0, question.Answers)
                    .Where(a => (possible(question) >> a & 1) != 0)
                    .Select(a => new Dictionary<Question, int>(c) { [question] = a }));
            }

            return completions;
        }
    }

    private sealed record Tree(char Kind, Tree[] Parts, Question? Question = null, uint Answers = 0)
    {
        /// <param name="random">What decides.</param>
        /// <param name="questions">What can be asked.</param>
        /// <param name="unasked">What of that is left where nothing is asked twice; null where it may be.</param>
        /// <param name="depth">How deep the tree is at most.</param>
        public static Tree Any(Random random, Question[] questions, List<Question>? unasked, int depth)
        {
            if (unasked is []) return new("&|"[random.Next(2)], []);
            var kind = depth == 0 ? '?' : "?&|!"[random.Next(4)];
            if (kind == '?')
            {
                var question = unasked is null ? questions[random.Next(questions.Length)] : unasked[random.Next(unasked.Count)];
                unasked?.Remove(question);
                return new(kind, [], question, (uint)random.Next(0, 1 << question.Answers));
            }

            var parts = Enumerable.Range(0, kind == '!' ? 1 : random.Next(1, 4)).Select(_ => Any(random, questions, unasked, depth - 1));
            return new(kind, [.. parts]);
        }

        public bool Mentions(Question question) => Question == question || Parts.Any(p => p.Mentions(question));

        public bool Holds(Dictionary<Question, int> answers) => Kind switch
        {
            '&' => Parts.All(p => p.Holds(answers)),
            '|' => Parts.Any(p => p.Holds(answers)),
            '!' => !Parts[0].Holds(answers),
            _ => (Answers >> answers[Question!] & 1) != 0,
        };

        /// <summary>The same as a condition: with two answers, a question is settled without a proposition; with three, where that is easy.</summary>
        public Condition Join() => Kind switch
        {
            '&' => Parts.Aggregate(Always, (all, p) => all & p.Join()),
            '|' => Parts.Aggregate(!Always, (any, p) => any | p.Join()),
            '!' => !Parts[0].Join(),
            _ => new Condition("it", _ => Question!.Is(Answers), settle: Answers == 0 ? null : (_, _) =>
                Question!.Answers == 2 || !Question.IsOpen ? Core.Reasoning.Choices.Within(Question.Possible, Answers) : null),
        };

        private static Condition Always { get; } = new("always", _ => Proposition.True);

        public Proposition Propose() => Kind switch
        {
            '&' => Proposition.AllOf(Parts.Select(p => p.Propose())),
            '|' => Proposition.AnyOf(Parts.Select(p => p.Propose())),
            '!' => !Parts[0].Propose(),
            _ => Question!.Is(Answers),
        };
    }
}
