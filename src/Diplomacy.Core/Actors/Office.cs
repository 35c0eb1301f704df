using Ardalis.GuardClauses;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Time;

namespace Diplomacy.Core.Actors;

/// <summary>The branches of a body that rules tell apart.</summary>
public enum Branch
{
    /// <summary>Head of state.</summary>
    HeadOfState = 1,

    /// <summary>Head of government.</summary>
    HeadOfGovernment = 2,

    /// <summary>Minister for foreign affairs.</summary>
    ForeignMinister = 3,

    /// <summary>Any other minister.</summary>
    Minister = 4,

    /// <summary>Head of a diplomatic mission.</summary>
    HeadOfMission = 5,

    /// <summary>Any other official of the executive.</summary>
    Executive = 6,

    /// <summary>Special envoy.</summary>
    SpecialEnvoy = 7,

    /// <summary>The armed forces.</summary>
    Military = 8,

    /// <summary>The intelligence services.</summary>
    Intelligence = 9,

    /// <summary>The legislature.</summary>
    Legislature = 10,

    /// <summary>The judiciary.</summary>
    Judiciary = 11,

    /// <summary>The leadership of a political party or a movement.</summary>
    Leadership = 12,
}

/// <summary>What someone is to a body on a day.</summary>
public enum Service
{
    /// <summary>Holds an office of it.</summary>
    Serving = 1,

    /// <summary>Holds none, but did before.</summary>
    Former = 2,

    /// <summary>Holds none, and never did.</summary>
    Never = 3,
}

/// <summary>An office that someone holds or held: of which body, under which title, in which branch, and when.</summary>
/// <remarks>
/// An office says what somebody <em>is</em>; in what capacity he takes part in a channel is another fact, and stands with
/// the participant. Equal when every property is equal.
/// </remarks>
public sealed record Office : IAttributed<Office>
{
    /// <summary>An office of a body, under its title.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="body"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="title"/> is blank.</exception>
    public Office(Body body, string title)
    {
        Body = Guard.Against.Null(body);
        Title = Guard.Against.NullOrWhiteSpace(title);
    }

    /// <summary>The body whose office it is.</summary>
    public Body Body { get; private init; }

    /// <summary>The title.</summary>
    public string Title { get; }

    /// <summary>The branch of the body. Unknown leaves open whether it is the legislature.</summary>
    public Stated<Branch> Branch { get; init; }

    /// <summary>The state or international organization that the head of a mission is accredited to. Unknown leaves open where.</summary>
    public Stated<Party> AccreditedTo { get; init; }

    /// <summary>From when to when. The default is a period of which nothing is known.</summary>
    public Period Period { get; init; }

    /// <summary>Who asserts that the office was held; empty when undisputed.</summary>
    public ValueList<Attribution> By { get; init; }

    Office IAttributed<Office>.See(Lens lens) => this with
    {
        Body = Body.See(lens),
        Branch = lens.See(Branch),
        AccreditedTo = lens.See(AccreditedTo),
        By = lens.See(By),
    };
}
