using Ardalis.GuardClauses;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Reasoning;

namespace Diplomacy.Core.Tracks;

/// <summary>Conditions on who sits at the table: the words in which typologies are written.</summary>
/// <remarks>
/// <em>Every side</em> means that each side seats at least one of the kinds; <em>some</em>, <em>no</em> and
/// <em>only</em> range over everyone at the table. Third parties never count as a side. Advisers,
/// observers, guests and go-betweens are not at the table. On the date of a recorded encounter those recorded as present
/// are at the table; otherwise those whose participation covers the date.
/// </remarks>
/// <example><code>Composition.EverySide(Kinds.Official)</code></example>
public static class Composition
{
    /// <summary>Every side seats somebody of these kinds.</summary>
    public static Condition EverySide(Kinds kinds) => (!SomeSideWithout(kinds)).Called($"every side seats {In(kinds)}");

    /// <summary>Some side seats nobody of these kinds.</summary>
    public static Condition SomeSideWithout(Kinds kinds) => Of($"some side seats no {In(kinds)}", new SideTerm.Lacks(kinds));

    /// <summary>Somebody of these kinds is at the table.</summary>
    public static Condition Some(Kinds kinds) => Of($"some {In(kinds)}", new SideTerm.Seats(kinds));

    /// <summary>Nobody of these kinds is at the table.</summary>
    public static Condition No(Kinds kinds) => (!Some(kinds)).Called($"no {In(kinds)}");

    /// <summary>Somebody of these kinds is at the table, and nobody of any other.</summary>
    public static Condition Only(Kinds kinds) => (Some(kinds) & No(Kinds.Any & ~kinds)).Called($"only {In(kinds)}");

    /// <summary>On every side the leads, or all at the table if it has no lead, are of these kinds only.</summary>
    public static Condition EverySideLedBy(Kinds kinds) =>
        (!Of($"some side is not led only by {In(kinds)}", new SideTerm.LedOtherwise(kinds))).Called($"every side is led only by {In(kinds)}");

    /// <summary>The side of a party seats somebody of these kinds.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    public static Condition SideOf(Party party, Kinds kinds) =>
        Of($"the side of {Guard.Against.Null(party).Name} seats {In(kinds)}", new SideTerm.Seats(kinds, party.Id));

    private static Condition Of(string name, SideTerm term) =>
        new(name, c => Proposition.AnyOf(c.Channel.Sides.Where(term.IsAskedOf).Select(s => term.Of(Table.Of(c), s))), term);

    private static string In(Kinds kinds)
    {
        var letters = new (Kinds Kind, string Letter)[]
        {
            (Kinds.Official, "O"), (Kinds.PrivateOfficial, "P"), (Kinds.Legislator, "L"),
            (Kinds.Instructed, "I"), (Kinds.Grassroots, "G"), (Kinds.Elite, "E"),
        };
        return Words.Or([.. letters.Where(l => (kinds & l.Kind) != 0).Select(l => l.Letter)]);
    }
}
