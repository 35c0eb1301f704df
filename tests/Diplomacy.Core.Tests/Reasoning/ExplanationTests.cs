using Diplomacy.Core.Evidence;
using Diplomacy.Core.Reasoning;

namespace Diplomacy.Core.Tests.Reasoning;

public class ExplanationTests
{
    private static readonly Source A = new("a", "A");

    private static readonly ValueList<Attribution> Both = [A, new Source("b", "B").Denying()];

    [Fact]
    public void A_reason_and_a_question_name_those_who_assert_it_after_the_text()
    {
        Assert.Equal("it was so [a; b, denied]", new Reason(Fact("it", Both)).ToString());
        Assert.Equal("it was so", new Reason(Fact("it")).ToString());
        Assert.Equal("Was it so? [a; b, denied]", new OpenQuestion(Fact("it", Both)).ToString());
        Assert.Equal("Was it so?", new OpenQuestion(Fact("it")).ToString());
    }

    [Fact]
    public void A_fact_that_answers_several_questions_names_everybody_once()
    {
        Assert.Equal("it was so [a; b, denied]", new Reason(Fact("it", [A]), Fact("it", Both)).ToString());
    }

    [Fact]
    public void The_changes_of_a_remedy_are_all_needed()
    {
        var (consult, invite) = (new Change(Fact("x"), 0), new Change(Fact("x"), 1));

        Assert.Equal("consult x", consult.ToString());
        Assert.Equal("consult x and invite x", new Remedy([consult, invite]).ToString());
    }

    [Fact]
    public void Reasons_questions_and_changes_are_equal_when_they_say_the_same()
    {
        AreEqual(new Reason(Fact("it", Both)), new Reason(Fact("it", Both)));
        Differ(new Reason(Fact("it", Both)), new Reason(Fact("other", Both)), new Reason(Fact("it", [A])), new Reason(Fact("it", Both, "now")), null);
        AreEqual(new OpenQuestion(Fact("it", Both)), new OpenQuestion(Fact("it", Both)));
        Differ(
            new OpenQuestion(Fact("it", Both)), new OpenQuestion(Fact("other", Both)), new OpenQuestion(Fact("it", [A])), new OpenQuestion(Fact("it", Both, "now")), null);
        AreEqual(new Change(Fact("x"), 1), new Change(Fact("x"), 1));
        Differ(new Change(Fact("x"), 1), new Change(Fact("y"), 1), new Change(Fact("x"), 0), null);

        static void AreEqual<T>(T one, T other)
        {
            Assert.Equal(one, other);
            Assert.Equal(one!.GetHashCode(), other!.GetHashCode());
        }

        static void Differ<T>(T one, params T?[] others)
        {
            foreach (var other in others) Assert.NotEqual(one, other);
        }
    }

    private static Question Fact(string id, ValueList<Attribution> by = default, string when = "") => new()
    {
        Answers = 2,
        Possible = Question.Yes,
        Wording = () => new()
        {
            Key = id,
            By = () => by,
            Ask = () => $"Was it so{when}?",
            Tell = () => $"it was so{when}",
            Do = answer => (answer == 0 ? "consult " : "invite ") + "x",
        },
    };
}
