using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Reasoning;
using Diplomacy.Core.Tests.Channels;
using Diplomacy.Core.Time;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Core.Tests.Principles;

/// <summary>Verdicts without their reasons.</summary>
public class VerdictTests
{
    private static readonly DateOnly Day = new(2023, 4, 24);
    private static readonly Channel Meeting = Core.Precedents.Precedents.HaassLavrov2023.Channel("haass-lavrov");
    private static readonly Principle AboutUkraine = NothingAboutWithout.For(Core.Precedents.Precedents.HaassLavrov2023.Party("ukraine"));

    [Fact]
    public void The_verdict_alone_is_the_one_that_the_explanation_leaves_possible()
    {
        var verdicts = new HashSet<Verdict>();
        Prop.ForAll(RandomChannels.Attributed, RandomChannels.Days, (channel, day) =>
        {
            var together = new Queue<PrincipleFinding>(PrincipleRules.Check(channel, day, PrincipleCatalogue.For(channel)));
            foreach (var principle in PrincipleCatalogue.For(channel))
            {
                foreach (var finding in PrincipleRules.Check(channel, day, principle))
                {
                    var same = together.Dequeue();
                    Assert.Equal((finding.Title, finding.Reading, finding.Verdict), (same.Title, same.Reading, same.Verdict));
                    var explained = finding.Possible is [var only] ? only : Verdict.Undetermined;
                    verdicts.Add(explained);
                    Assert.Equal(explained, finding.Verdict);
                    Assert.Equal(explained, PrincipleRules.VerdictOf(channel, day, principle, finding.Reading));
                }
            }

            Assert.Empty(together);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(1945, 1));

        Assert.Equal(Enum.GetValues<Verdict>(), verdicts.Order());
    }

    [Theory]
    [InlineData("discussion/represented", Verdict.Violated)]
    [InlineData("decision/represented", Verdict.Satisfied)]
    public void A_settled_verdict_about_the_absent_allocates_nothing(string reading, Verdict verdict)
    {
        for (var i = 0; i < 100; i++) Assert.Equal(verdict, PrincipleRules.VerdictOf(Meeting, Day, AboutUkraine, reading));

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++) PrincipleRules.VerdictOf(Meeting, Day, AboutUkraine, reading);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Who_serves_a_movement_heads_no_mission()
    {
        var (movement, host) = (new Movement("movement", "Movement"), new State("host", "Host"));
        var envoy = new Office(movement, "Representative") { Branch = Branch.HeadOfMission, AccreditedTo = host, Period = Period.Since(new PartialDate(1990)) };
        var minister = new Office(host, "Minister") { Branch = Branch.Minister, Period = Period.Since(new PartialDate(1990)) };
        var talks = new Channel(
            "talks",
            "Talks",
            Side.For(movement).Seating(new Person("envoy", "Envoy") { Offices = [envoy] }.Officially()),
            Side.For(host).Seating(new Person("minister", "Minister") { Offices = [minister] }.Officially()));

        Assert.Equal(Verdict.NotApplicable, Alone(talks, Conditions.MissionMeetsHost));
    }

    [Fact]
    public void Who_deals_with_the_government_of_his_own_state_deals_with_no_foreign_one()
    {
        var state = new State("state", "State");
        var minister = new Office(state, "Minister") { Branch = Branch.Minister, Period = Period.Since(new PartialDate(1990)) };
        var talks = new Channel(
            "talks",
            "Talks",
            Side.OfMembers("citizens", "Citizens").Seating(new Person("citizen", "Citizen") { CitizenOf = [state] }.Privately()),
            Side.For(state).Seating(new Person("minister", "Minister") { Offices = [minister] }.Officially()));

        Assert.Equal(Verdict.NotApplicable, Alone(talks, Conditions.CitizenMeetsGovernment(state)));
    }

    [Fact]
    public void What_cannot_apply_is_not_undetermined_since_what_it_requires_is_open()
    {
        // Three-valued logic does not see that this is never so.
        var open = new Condition("it is so", (_, _) => Proposition.Of("so", Truth.Unknown, "Was it so?", "it was so", "it was not so"));
        var required = new Condition("it is done", (_, _) => Proposition.Of("done", Truth.Unknown, "Was it done?", "it was done", "it was not done"));

        Assert.Equal(Verdict.NotApplicable, Alone(Meeting, open & !open, required));
        Assert.Equal(Verdict.Undetermined, Alone(Meeting, open | !open, required));
    }

    [Fact]
    public void A_reading_that_the_principle_does_not_have_is_refused_with_those_it_has()
    {
        var refusal = Assert.Throws<ArgumentException>(() => PrincipleRules.VerdictOf(Meeting, Day, AboutUkraine, "decision/consulted"));

        Assert.Equal("reading", refusal.ParamName);
        Assert.Contains("`discussion/represented`", refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>The verdict without reasons on what applies when this is so.</summary>
    private static Verdict Alone(Channel channel, Condition when, Condition? requires = null)
    {
        var principle = Principle.Named("one", "One", new Source("source", "A source")).Read("as it stands").When(when);
        return PrincipleRules.VerdictOf(channel, Day, requires is null ? principle : principle.Requires(requires), "as it stands");
    }
}
