using Diplomacy.Core.Actors;

namespace Diplomacy.Core.Principles;

/// <summary>How many women were among those who sat somewhere, as far as sources tell.</summary>
/// <remarks>Equal when every property is equal.</remarks>
public sealed record Headcount
{
    private Headcount(string where) => Where = where;

    /// <summary>The name of the side, or <c>mediators</c>.</summary>
    public string Where { get; }

    /// <summary>How many are said to be women.</summary>
    public int Women { get; private init; }

    /// <summary>How many are known to have sat there, whatever their gender.</summary>
    public int All { get; private init; }

    /// <summary>Of how many of them nobody states the gender, or sources differ.</summary>
    public int Unstated { get; private init; }

    /// <summary>Whether nobody else can have sat there: everyone is listed, and every group has a number.</summary>
    public bool IsComplete { get; private init; }

    /// <summary>The numbers in a few words, such as <c>United States: 1 woman of 4, gender of 2 not stated</c>.</summary>
    public override string ToString() =>
        $"{Where}: {Women} {(Women == 1 ? "woman" : "women")} of {(IsComplete ? "" : "at least ")}{All}"
        + (Unstated == 0 ? "" : $", gender of {Unstated} not stated");

    /// <summary>The count of those who sat somewhere; null stands for others who may have.</summary>
    internal static Headcount Of(string where, IEnumerable<(Attendee? Who, Truth Sat)> seats)
    {
        var all = seats.Where(s => s.Sat.IsPossible).ToArray();
        var seated = all.Where(s => s.Sat.IsTrue).Select(s => s.Who).OfType<Attendee>().DistinctBy(w => w.Id).ToArray();
        return new(where)
        {
            Women = Heads(w => w.Gender.Is(Gender.Woman).IsTrue),
            Unstated = Heads(w => !w.Gender.Is(Gender.Woman).IsKnown),
            All = Heads(_ => true),
            IsComplete = all.All(s => s.Sat.IsTrue && s.Who is not null and not Group { Count: null }),
        };

        int Heads(Func<Attendee, bool> chosen) => seated.Where(chosen).Sum(w => w is Group group ? group.Count ?? 1 : 1);
    }
}
