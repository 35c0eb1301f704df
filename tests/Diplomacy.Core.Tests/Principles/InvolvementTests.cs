using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Reasoning;
using Diplomacy.Core.Time;

namespace Diplomacy.Core.Tests.Principles;

/// <summary>How far a party that no side speaks for may have been involved.</summary>
public class InvolvementTests
{
    private static readonly DateOnly Day = new(2000, 6, 15);
    private static readonly State Absent = new("absent", "Absent");
    private static readonly Attribution Paper = new Source("paper", "A paper");
    private static readonly Attribution Denial = new Source("denial", "A denial").Denying();

    private static readonly Degree[] AnyButAtTheTable = [Degree.None, Degree.ToldAfterwards, Degree.Informed, Degree.Consulted, Degree.Consenting];

    private static readonly Involvement Involved = new(Absent);

    /// <summary>Two accounts, of which nobody can say which is right.</summary>
    private static readonly ValueList<Attribution> InDoubt = [Paper, Denial];

    [Fact]
    public void A_record_says_how_far_it_went_where_it_is_the_only_one() =>
        Possible([Degree.Consulted], Involved with { Degree = Degree.Consulted });

    [Fact]
    public void A_record_in_doubt_leaves_what_it_says_and_that_there_was_none() =>
        Possible([Degree.None, Degree.Consulted], Involved with { Degree = Degree.Consulted, By = InDoubt });

    [Fact]
    public void Two_records_in_doubt_that_say_the_same_leave_what_one_leaves()
    {
        var doubtful = Involved with { Degree = Degree.Consulted, By = InDoubt };

        Possible([Degree.None, Degree.Consulted], doubtful, doubtful with { Invitation = Invitation.Invited });
    }

    [Fact]
    public void What_is_certain_rules_out_what_would_be_less() =>
        Possible([Degree.Consulted], Involved with { Degree = Degree.Consulted }, Involved with { Degree = Degree.Informed, By = InDoubt });

    [Fact]
    public void A_record_of_later_says_at_most_that_it_was_told_afterwards()
    {
        Possible([Degree.ToldAfterwards], Involved with { Degree = Degree.Consenting, Period = Period.Parse("2001") });
        Possible([Degree.None], Involved with { Degree = Degree.None, Period = Period.Parse("2001") });
    }

    [Fact]
    public void What_is_ruled_out_leaves_what_is_less()
    {
        Possible([Degree.None, Degree.ToldAfterwards, Degree.Informed], Involved with { Degree = Stated.By(Denial, Degree.Consulted) });
        PossibleAmongOthers(
            [Degree.None, Degree.ToldAfterwards, Degree.Informed], Involved with { Degree = Stated.By(Denial, Degree.Consulted) });
    }

    [Fact]
    public void What_is_both_said_and_denied_rules_nothing_out() =>
        PossibleAmongOthers(AnyButAtTheTable, Involved with { Degree = Stated.By(Paper, Degree.Consulted).And(Denial, Degree.Consulted) });

    [Fact]
    public void What_a_record_in_doubt_rules_out_is_not_ruled_out() =>
        PossibleAmongOthers(AnyButAtTheTable, Involved with { Degree = Stated.By(Denial, Degree.Consulted), By = InDoubt });

    [Fact]
    public void Records_that_contradict_each_other_leave_everything() =>
        PossibleAmongOthers(
            Enum.GetValues<Degree>(), Involved with { Degree = Degree.Consulted }, Involved with { Degree = Stated.By(Denial, Degree.Informed) });

    [Fact]
    public void Records_of_invitations_that_contradict_each_other_leave_open_whether_it_declined()
    {
        var (invited, not) = (Involved with { Invitation = Invitation.Declined }, Involved with { Invitation = Invitation.NotInvited });

        Assert.True(Conditions.DeclinedToCome(Absent).Holds(Recorded([invited]), Day).IsTrue);
        Assert.False(Conditions.DeclinedToCome(Absent).Holds(Recorded([invited, not]), Day).IsKnown);
    }

    [Theory]
    [InlineData("How far was Absent involved: informed, consulted or consenting?", Degree.Informed)]
    [InlineData("How far was Absent involved: consulted or consenting?", Degree.Consulted)]
    public void The_question_names_the_degrees_that_are_left(string expected, Degree certain)
    {
        var channel = Recorded(Listing.AndOthers(Involved with { Degree = certain }));

        Assert.Equal(expected, Question(channel).Ask);
    }

    [Fact]
    public void Of_a_part_in_the_talks_that_is_in_doubt_it_is_told_what_is_left()
    {
        var doubtful = Involved with { Degree = Degree.Participating, By = InDoubt };

        Assert.Equal("Absent was not involved or participating", Question(Recorded([doubtful])).Tell);
        Assert.Equal("Absent was consulted or participating", Question(Recorded([doubtful, Involved with { Degree = Degree.Consulted }])).Tell);
    }

    private static void Possible(Degree[] expected, params Involvement[] records) => Holds(expected, Recorded([.. records]));

    private static void PossibleAmongOthers(Degree[] expected, params Involvement[] records) =>
        Holds(expected, Recorded(Listing.AndOthers<Involvement>(records)));

    private static void Holds(Degree[] expected, Channel channel)
    {
        Assert.Equal(expected, Choices.ValuesOf<Degree>(Conditions.PossibleDegrees(channel, Absent, Day)));
        Assert.Equal(expected, Choices.ValuesOf<Degree>(Question(channel).Possible));
        foreach (var degree in Enum.GetValues<Degree>()[1..])
        {
            var truth = Array.TrueForAll(expected, d => d >= degree) ? Truth.True : Array.Exists(expected, d => d >= degree) ? Truth.Unknown : Truth.False;
            Assert.Equal(truth, Conditions.Involved(Absent, degree).Holds(channel, Day));
        }
    }

    private static Question Question(Channel channel) =>
        Assert.IsType<Proposition.Asks>(Conditions.Involved(Absent, Degree.Consulted).On(channel, Day) switch
        {
            Proposition.Not not => not.Part,
            var asks => asks,
        }).Question;

    private static Channel Recorded(Listing<Involvement> records) =>
        new("talks", "Talks", Side.For(new State("a", "A")), Side.For(new State("b", "B"))) { Involvements = records };
}
