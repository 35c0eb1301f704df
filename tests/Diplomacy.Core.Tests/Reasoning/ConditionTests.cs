using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Reasoning;

namespace Diplomacy.Core.Tests.Reasoning;

public class ConditionTests
{
    private static readonly DateOnly Day = new(2000, 6, 15);
    private static readonly Channel Channel = Channel.Between("c", "C", Side.For(new State("x", "X")));

    private static readonly Condition Yes = Named("yes", true);
    private static readonly Condition No = Named("no", false);
    private static readonly Condition Open = Named("open", Truth.Unknown);

    public static TheoryData<string, string> Joined { get; } = new()
    {
        { "yes & open", "unknown" },
        { "no & open", "false" },
        { "yes | open", "true" },
        { "no | open", "unknown" },
        { "!yes", "false" },
        { "!open", "unknown" },
        { "!no", "true" },
        { "open | !open", "true" },
        { "open & !open", "false" },
    };

    [Theory]
    [MemberData(nameof(Joined))]
    public void Joined_conditions_are_exact_even_where_a_fact_occurs_twice(string text, string expected)
    {
        var condition = text switch
        {
            "yes & open" => Yes & Open,
            "no & open" => No.BitwiseAnd(Open),
            "yes | open" => Yes | Open,
            "no | open" => No.BitwiseOr(Open),
            "!yes" => !Yes,
            "!open" => !Open,
            "!no" => No.LogicalNot(),
            "open | !open" => Open | !Open,
            _ => Open & !Open,
        };

        Assert.Equal(expected, condition.Holds(Channel, Day).ToString());
    }

    [Fact]
    public void The_name_of_a_joined_condition_reads_like_a_sentence()
    {
        Assert.Equal("(yes and (open or not no))", (Yes & (Open | !No)).Name);
        Assert.Equal("yes", Yes.ToString());
    }

    [Fact]
    public void A_joined_condition_stands_in_brackets_within_a_sentence_and_without_them_alone_unless_it_has_a_name()
    {
        Assert.Equal("yes and open", (Yes & Open).Clause);
        Assert.Equal("yes or open", (Yes | Open).Clause);
        Assert.Equal("not yes", (!Yes).Clause);
        Assert.Equal("all of it", (Yes & Open).Called("all of it").Clause);
        Assert.Equal("(in brackets) it is", Named("(in brackets) it is", true).Clause);
    }

    [Fact]
    public void A_condition_in_other_words_is_the_same_condition()
    {
        var (joined, one) = ((Yes & Open & !No).Called("all of it"), Asking("a").Called("one"));

        Assert.Equal("all of it", joined.Name);
        Assert.Equal("one", one.Name);
        Assert.Equal(Truth.Unknown, joined.Holds(Channel, Day));
        Assert.True(((Asking("a") | Asking("b")).Called("some")).Holds<string>(term => term == "b"));
        Assert.True(one.IsMadeOf(new HashSet<string>()));
    }

    [Fact]
    public void A_condition_of_terms_holds_where_they_do_and_one_of_anything_else_is_not_made_of_terms()
    {
        var (a, b) = (Asking("a"), Asking("b"));
        var terms = new HashSet<string>();

        Assert.True(((a & !b) | b).IsMadeOf(terms));
        Assert.Equal(["a", "b"], terms.Order(StringComparer.Ordinal));
        Assert.False((a & Yes).IsMadeOf(new HashSet<string>()));
        Assert.False((Yes | a).IsMadeOf(new HashSet<string>()));
        foreach (var (isA, isB) in new[] { (false, false), (false, true), (true, false), (true, true) })
        {
            bool IsSo(string term) => term == "a" ? isA : isB;
            Assert.Equal(isA && isB, (a & b).Holds<string>(IsSo));
            Assert.Equal(isA || isB, (a | b).Holds<string>(IsSo));
            Assert.Equal(!isA, (!a).Holds<string>(IsSo));
        }
    }

    [Fact]
    public void What_can_be_settled_without_a_proposition_is_asked_for_none()
    {
        var settled = new Condition("settled", _ => throw new InvalidOperationException("asked"), settle: (_, _) => Truth.True);
        Case? @case = null;

        Assert.True(settled.Settle(Channel, Day, ref @case).IsTrue);
        Assert.Null(@case);
    }

    [Fact]
    public void What_is_asked_of_a_case_twice_is_worked_out_once()
    {
        var asked = 0;
        var counted = new Condition("counted", (_, _) =>
        {
            asked++;
            return Proposition.Of("it", Truth.Unknown, "it?", "it", "not it");
        });
        var other = Named("other", Truth.Unknown);
        var given = new Case(Channel, Day);
        var @case = given;

        Assert.False(((counted & other) | counted).Settle(Channel, Day, ref @case).IsKnown);

        Assert.Same(given, @case);
        Assert.Equal(1, asked);
        Assert.Same(given.View(c => new object()), given.View(c => new object()));
    }

    [Fact]
    public void Propositions_are_joined_by_method_as_by_operator()
    {
        var (yes, open) = (Yes.On(Channel, Day), Open.On(Channel, Day));

        Assert.True(Holds(Proposition.False.BitwiseAnd(yes)).IsFalse);

        Assert.True(Holds(yes.BitwiseAnd(open.BitwiseOr(open.LogicalNot()))).IsTrue);
        Assert.True(Holds(Proposition.AllOf([])).IsTrue);
        Assert.True(Holds(Proposition.AnyOf([])).IsFalse);
    }

    [Fact]
    public void What_settles_nothing_is_left_out_and_what_settles_everything_stands_alone()
    {
        var (always, never, open) = (Proposition.True, Proposition.False, Open.On(Channel, Day));

        Assert.All([always & open, open & always, never | open, open | never, !!open], p => Assert.Same(open, p));
        Assert.All([never & open, open & never, !always], p => Assert.Same(never, p));
        Assert.All([always | open, open | always, !never], p => Assert.Same(always, p));
        Assert.Same(open, Proposition.AllOf([always, open, always]));
        Assert.Same(open, Proposition.AnyOf([never, open, never]));
        Assert.Same(never, Proposition.AllOf([open, never, open]));
        Assert.Same(always, Proposition.AnyOf([open, always, open]));
    }

    [Fact]
    public void Propositions_are_joined_with_propositions_only()
    {
        var open = Open.On(Channel, Day);

        Assert.Throws<ArgumentNullException>("right", () => open & null!);
        Assert.Throws<ArgumentNullException>("left", () => null! & open);
        Assert.Throws<ArgumentNullException>("right", () => open | null!);
        Assert.Throws<ArgumentNullException>("left", () => null! | open);
        Assert.Throws<ArgumentNullException>("proposition", () => !(Proposition)null!);
        Assert.Throws<ArgumentNullException>("parts", () => Proposition.AllOf(null!));
        Assert.Throws<ArgumentNullException>("parts", () => Proposition.AnyOf(null!));
    }

    [Fact]
    public void Two_facts_that_differ_cannot_have_one_id()
    {
        var twice = Named("it", true) & Named("it", false);

        Assert.Contains("`own/it`", Assert.Throws<InvalidOperationException>(() => twice.Holds(Channel, Day)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_condition_needs_is_checked()
    {
        Assert.Throws<ArgumentException>("name", () => new Condition(" ", (_, _) => Proposition.True));
        Assert.Throws<ArgumentNullException>("propose", () => new Condition("x", (Func<Channel, DateOnly, Proposition>)null!));
        Assert.Throws<ArgumentNullException>("channel", () => Yes.Holds(null!, Day));
        Assert.Throws<ArgumentException>("id", () => Proposition.Of(" ", true, "x?", "x", "not x"));
        Assert.Throws<ArgumentException>("ask", () => Proposition.Of("x", true, "", "x", "not x"));
        Assert.Throws<ArgumentException>("whenTrue", () => Proposition.Of("x", true, "x?", "", "not x"));
        Assert.Throws<ArgumentException>("whenFalse", () => Proposition.Of("x", true, "x?", "x", ""));
    }

    private static Condition Asking(string term) => new(term, _ => Proposition.True, term);

    private static Truth Holds(Proposition proposition) => new Condition("it", (_, _) => proposition).Holds(Channel, Day);

    private static Condition Named(string name, Truth truth) =>
        new(name, (_, _) => Proposition.Of(name, truth, $"{name}?", name, $"not {name}"));
}
