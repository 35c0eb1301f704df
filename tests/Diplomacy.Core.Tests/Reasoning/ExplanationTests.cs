using Diplomacy.Core.Evidence;
using Diplomacy.Core.Reasoning;

namespace Diplomacy.Core.Tests.Reasoning;

public class ExplanationTests
{
    private static readonly ValueList<Attribution> Both = [new Source("a", "A"), new Source("b", "B").Denying()];

    [Fact]
    public void A_reason_and_a_question_name_those_who_assert_it_after_the_text()
    {
        Assert.Equal("it was so [a; b, denied]", new Reason("it", "it was so", Both).ToString());
        Assert.Equal("it was so", new Reason("it", "it was so", []).ToString());
        Assert.Equal("Was it so? [a; b, denied]", new OpenQuestion("it", "Was it so?", Both).ToString());
        Assert.Equal("Was it so?", new OpenQuestion("it", "Was it so?", []).ToString());
    }

    [Fact]
    public void The_changes_of_a_remedy_are_all_needed()
    {
        var (consult, invite) = (new Change("involvement/x", "consult X"), new Change("invitation/x", "invite X"));

        Assert.Equal("consult X", consult.ToString());
        Assert.Equal("consult X and invite X", new Remedy([consult, invite]).ToString());
    }
}
