using Diplomacy.Core.Channels;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Tests.Channels;
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
    public void A_reading_that_the_principle_does_not_have_is_refused_with_those_it_has()
    {
        var refusal = Assert.Throws<ArgumentException>(() => PrincipleRules.VerdictOf(Meeting, Day, AboutUkraine, "decision/consulted"));

        Assert.Equal("reading", refusal.ParamName);
        Assert.Contains("`discussion/represented`", refusal.Message, StringComparison.Ordinal);
    }
}
