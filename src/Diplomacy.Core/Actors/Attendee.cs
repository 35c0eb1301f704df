using Ardalis.GuardClauses;
using Diplomacy.Core.Evidence;

namespace Diplomacy.Core.Actors;

/// <summary>A person's gender, where a source states it.</summary>
public enum Gender
{
    /// <summary>A woman.</summary>
    Woman = 1,

    /// <summary>A man.</summary>
    Man = 2,

    /// <summary>Neither.</summary>
    NonBinary = 3,
}

/// <summary>Who can take part in a channel: a <see cref="Person"/>, or a <see cref="Group"/> of people who are not named.</summary>
public abstract record Attendee : Actor
{
    private protected Attendee(string id, string name)
        : base(id, name)
    {
    }

    /// <summary>
    /// The offices held, with their dates. <c>[]</c> says that none was ever held; the default, that nobody told us.
    /// </summary>
    public Listing<Office> Offices { get; init; }

    /// <summary>
    /// The gender, as a source states it; of a group, that of every one of them. It is never inferred from a name, and
    /// stays unknown where nobody states it.
    /// </summary>
    public Stated<Gender> Gender { get; init; }

    /// <summary>The states whose citizen the attendee is; of a group, every one of them.</summary>
    public Listing<Claim<State>> CitizenOf { get; init; }

    /// <summary>Whether the attendee holds an office of the body on a day, and if not, ever did before.</summary>
    /// <returns>Null when unknown: the offices are not listed, not completely listed, dated too coarsely, or disputed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="body"/> is null.</exception>
    /// <example><code>lavrov.ServiceOf(russia, new DateOnly(2023, 4, 24))  // Service.Serving</code></example>
    public Service? ServiceOf(Body body, DateOnly on) => Offices.ServiceOf(Guard.Against.Null(body), on).Settled();

    internal abstract override Attendee See(Lens lens);
}

/// <summary>A person with a name.</summary>
/// <example><code>
/// var lavrov = new Person("lavrov", "Sergey Lavrov")
/// {
///     Offices = [new Office(russia, "Minister of Foreign Affairs") { Branch = Branch.ForeignMinister, Period = Period.Parse("2004-03-09/..") }],
/// };
/// </code></example>
public sealed record Person : Attendee
{
    /// <summary>A person with a short id and a name.</summary>
    /// <exception cref="ArgumentException">The id is not an id, or the name is blank.</exception>
    public Person(string id, string name)
        : base(id, name)
    {
    }

    internal override Person See(Lens lens) => this with { Offices = lens.See(Offices), Gender = lens.See(Gender), CitizenOf = lens.See(CitizenOf) };
}

/// <summary>
/// One or more people who are not named, such as "several other unnamed persons". All of one kind: people of different
/// kinds are different groups. A group has a kind though it has no names, and does not make a list of participants open.
/// </summary>
/// <example><code>var scholars = new Group("russian-academics", "Russian academics") { Offices = [] };  // never held office</code></example>
public sealed record Group : Attendee
{
    /// <summary>A group with a short id and what it is called.</summary>
    /// <exception cref="ArgumentException">The id is not an id, or the name is blank.</exception>
    public Group(string id, string name)
        : base(id, name)
    {
    }

    /// <summary>How many they are; null when the number is not stated.</summary>
    /// <exception cref="ArgumentException">The value is zero or negative.</exception>
    public int? Count
    {
        get;
        init => field = value is { } count ? Guard.Against.NegativeOrZero(count, nameof(Count)) : null;
    }

    internal override Group See(Lens lens) => this with { Offices = lens.See(Offices), Gender = lens.See(Gender), CitizenOf = lens.See(CitizenOf) };
}
