using Ardalis.GuardClauses;
using Diplomacy.Core.Evidence;

namespace Diplomacy.Core.Actors;

/// <summary>Someone or something that acts: an <see cref="Attendee"/> or a <see cref="Body"/>.</summary>
/// <remarks>Equal when of the same kind and every property is equal. Ordering is not defined.</remarks>
public abstract record Actor
{
    private protected Actor(string id, string name)
    {
        Id = Guard.Against.InvalidId(id);
        Name = Guard.Against.NullOrWhiteSpace(name);
    }

    /// <summary>The short id by which dossiers cite the actor: lower-case letters, digits and single hyphens.</summary>
    public string Id { get; }

    /// <summary>The name as printed in reports.</summary>
    public string Name { get; }

    /// <summary>The actor's names in other lists; empty when none is recorded.</summary>
    /// <exception cref="ArgumentException">Two are of one scheme.</exception>
    public ValueList<ExternalCode> Codes
    {
        get;
        init => field = Guard.Against.Repeated(value, (ExternalCode c) => c.Scheme, "a code of the scheme", nameof(Codes));
    }

    /// <summary>The name.</summary>
    public sealed override string ToString() => Name;

    /// <summary>The actor with those of its own facts that are in view.</summary>
    internal abstract Actor See(Lens lens);
}

/// <summary>A body that people hold offices in: a <see cref="Party"/> or an <see cref="Organization"/>.</summary>
public abstract record Body : Actor
{
    private protected Body(string id, string name)
        : base(id, name)
    {
    }

    internal abstract override Body See(Lens lens);
}

/// <summary>
/// A body that can be a party to a dispute, and so have a side that speaks for it: a <see cref="State"/>, a
/// <see cref="Movement"/> or an <see cref="InternationalOrganization"/>.
/// </summary>
public abstract record Party : Body
{
    private protected Party(string id, string name)
        : base(id, name)
    {
    }

    internal sealed override Body See(Lens lens) => this;
}

/// <summary>A state.</summary>
/// <example><code>var ukraine = new State("ukraine", "Ukraine") { Codes = [ExternalCode.Iso("UKR")] };</code></example>
public sealed record State : Party
{
    /// <summary>A state with its short id and its name.</summary>
    /// <exception cref="ArgumentException">The id is not an id, or the name is blank.</exception>
    public State(string id, string name)
        : base(id, name)
    {
    }
}

/// <summary>An organised non-state party, such as the PLO, the FARC or the Taliban. Its officials count as a party's officials.</summary>
public sealed record Movement : Party
{
    /// <summary>A movement with its short id and its name.</summary>
    /// <exception cref="ArgumentException">The id is not an id, or the name is blank.</exception>
    public Movement(string id, string name)
        : base(id, name)
    {
    }
}

/// <summary>An organization of states, such as the United Nations.</summary>
public sealed record InternationalOrganization : Party
{
    /// <summary>An international organization with its short id and its name.</summary>
    /// <exception cref="ArgumentException">The id is not an id, or the name is blank.</exception>
    public InternationalOrganization(string id, string name)
        : base(id, name)
    {
    }
}

/// <summary>A think tank, university, church, NGO, business or newspaper. It cannot be a party.</summary>
/// <example><code>var cfr = new Organization("cfr", "Council on Foreign Relations") { Sector = Sector.Research };</code></example>
public sealed record Organization : Body
{
    /// <summary>An organization with its short id and its name.</summary>
    /// <exception cref="ArgumentException">The id is not an id, or the name is blank.</exception>
    public Organization(string id, string name)
        : base(id, name)
    {
    }

    /// <summary>The sector of society in which it works. Unknown leaves every sector open.</summary>
    public Stated<Sector> Sector { get; init; }

    internal override Organization See(Lens lens) => this with { Sector = lens.See(Sector) };
}
