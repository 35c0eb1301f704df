using Diplomacy.Core.Reasoning;

namespace Diplomacy.Core.Tests.Reasoning;

public class QuestionTests
{
    [Theory]
    [InlineData(2, 0b11)]
    [InlineData(3, 0b111)]
    [InlineData(32, uint.MaxValue)]
    public void It_has_a_bit_for_each_of_its_answers(int answers, uint all)
    {
        Assert.Equal(all, Asking(answers, possible: 1).All);
        Assert.Same(Proposition.True, Asking(answers, possible: 1).Is(uint.MaxValue));
        Assert.Same(Proposition.False, Asking(answers, possible: 1).Is(0));
    }

    [Theory]
    [InlineData(0b001, true, false)]
    [InlineData(0b100, true, false)]
    [InlineData(0b110, true, true)]
    [InlineData(0b101, true, true)]
    [InlineData(0b111, false, true)]
    public void It_is_informed_where_the_facts_rule_something_out_and_open_where_they_leave_more_than_one_answer(uint possible, bool isInformed, bool isOpen)
    {
        var question = Asking(answers: 3, possible);

        Assert.Equal(isInformed, question.IsInformed);
        Assert.Equal(isOpen, question.IsOpen);
    }

    [Fact]
    public void Its_sentences_are_made_once()
    {
        var made = 0;
        var question = new Question
        {
            Answers = 2,
            Possible = Question.Yes,
            Wording = () => new() { Key = "key", Ask = () => $"Asked {++made}?", Tell = () => $"told {++made}" },
        };

        Assert.Equal(0, made);
        Assert.Equal(["Asked 1?", "told 2", "Asked 1?", "told 2"], [question.Ask, question.Tell, question.Ask, question.Tell]);
    }

    [Fact]
    public void The_fact_that_answers_it_is_its_own_unless_it_shares_one_and_is_worded_once()
    {
        var worded = 0;
        var question = new Question { Answers = 2, Possible = 1, Wording = () => Worded(id: null) };

        Assert.Equal(("it", "it", 1), (question.Key, question.Id, worded));
        Assert.Equal("fact", new Question { Answers = 2, Possible = 1, Wording = () => Worded("fact") }.Id);

        Wording Worded(string? id)
        {
            worded++;
            return id is null ? Of("it") : new Wording { Key = "it", Id = id, Ask = () => "?", Tell = () => "told" };
        }
    }

    private static Question Asking(int answers, uint possible) => new() { Answers = answers, Possible = possible, Wording = () => Of("it") };

    private static Wording Of(string key) => new() { Key = key, Ask = () => "?", Tell = () => "told" };
}
