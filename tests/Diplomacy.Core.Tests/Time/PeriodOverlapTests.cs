using Diplomacy.Core.Time;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Core.Tests.Time;

public class PeriodOverlapTests
{
    private static readonly Gen<Period> Periods =
        from dates in Samples.DateTexts(1998, 2003).Two()
        from text in Gen.Elements(
            dates.Item1, dates.Item1 + "/..", dates.Item1 + "/", "../" + dates.Item1, "/" + dates.Item1, dates.Item1 + "/" + dates.Item2)
        where Period.TryParse(text, out _, out _)
        select Period.Parse(text);

    [Fact]
    public void Some_overlap_if_and_only_if_some_pair_does() =>
        Prop.ForAll(Gen.Choose(2, 4).SelectMany(count => Periods.ArrayOf(count)).ToArbitrary(), periods =>
        {
            var pairs = from i in Enumerable.Range(0, periods.Length)
                        from j in Enumerable.Range(0, i)
                        select periods[i].Overlaps(periods[j]).IsTrue;
            return Period.AnyOverlap(periods) == pairs.Any(overlap => overlap);
        }).Check(Samples.Steady.WithMaxTest(10_000));
}
