namespace Diplomacy.Core.Evidence;

/// <summary>A way of looking at attributed facts: as some sources have them, or as known on a day.</summary>
internal sealed class Lens
{
    private readonly Func<ValueList<Attribution>, ValueList<Attribution>> _see;

    private Lens(Func<ValueList<Attribution>, ValueList<Attribution>> see) => _see = see;

    /// <summary>The sources whose word settles a dispute; null where the lens looks by date.</summary>
    public HashSet<string>? Sources { get; private init; }

    /// <summary>Undisputed facts stay; of a dispute only what these sources say stays, if they say anything.</summary>
    public static Lens AccordingTo(IEnumerable<string> sources)
    {
        var chosen = sources.ToHashSet(StringComparer.Ordinal);
        return new Lens(by => by.Holds().IsKnown ? by : OrAll(by, a => chosen.Contains(a.Source.Id))) { Sources = chosen };
    }

    /// <summary>What certainly had been said by the day; facts that nobody in particular asserts stay.</summary>
    public static Lens KnownOn(DateOnly day) =>
        new(by => by.Where(a => a.Date is { } said && said.IsAfter(day).IsFalse).ToValueList());

    /// <summary>Everything stays, and whoever asserts something is noted.</summary>
    public static Lens Noting(ICollection<Attribution> noted) => new(by =>
    {
        foreach (var attribution in by) noted.Add(attribution);
        return by;
    });

    public static bool Speaks(IEnumerable<Attribution> by, HashSet<string> sources) => by.Any(a => sources.Contains(a.Source.Id));

    public ValueList<Attribution> See(ValueList<Attribution> by) => by.IsEmpty ? by : _see(by);

    public bool Keeps(ValueList<Attribution> by) => by.IsEmpty || !_see(by).IsEmpty;

    public Stated<T> See<T>(Stated<T> stated)
        where T : notnull
    {
        var claims = stated.Claims;
        if (Sources is { } sources)
        {
            // A dispute may also stand between claims of different values.
            bool Contradicts(Claim<T> a, Claim<T> b) => a.Value.Equals(b.Value)
                ? a.Holds != b.Holds || !a.Holds.IsKnown
                : !a.Holds.IsFalse && !b.Holds.IsFalse;
            var disputed = claims.Where(c => claims.Any(other => Contradicts(c, other))).ToArray();
            if (disputed.Any(c => Speaks(c.By, sources)))
                claims = claims.Where(c => c.By.IsEmpty || Speaks(c.By, sources) || !disputed.Contains(c)).ToValueList();
        }

        return new([.. claims.Where(c => Keeps(c.By)).Select(c => new Claim<T>(c.Value, See(c.By)))]);
    }

    /// <summary>The facts of a list that are still in view; a list that loses one is no longer known to be complete.</summary>
    public Listing<T> See<T>(Listing<T> listing)
        where T : IAttributed<T>
    {
        var items = listing.Items.Where(i => Keeps(i.By)).Select(i => i.See(this)).ToValueList();
        return new(items, listing.IsComplete && items.Count == listing.Count);
    }

    public Listing<Claim<T>> See<T>(Listing<Claim<T>> listing)
        where T : notnull
    {
        var items = listing.Items.Where(i => Keeps(i.By)).Select(i => new Claim<T>(i.Value, See(i.By))).ToValueList();
        return new(items, listing.IsComplete && items.Count == listing.Count);
    }

    private static ValueList<Attribution> OrAll(ValueList<Attribution> by, Func<Attribution, bool> chosen)
    {
        var kept = by.Where(chosen).ToValueList();
        return kept.IsEmpty ? by : kept;
    }
}

/// <summary>A fact that says who asserts it.</summary>
internal interface IAttributed<out TSelf>
{
    ValueList<Attribution> By { get; }

    TSelf See(Lens lens);
}
