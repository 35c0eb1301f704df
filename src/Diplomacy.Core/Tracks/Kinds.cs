namespace Diplomacy.Core.Tracks;

/// <summary>The kinds of people at the table that typologies tell apart; joined by <c>|</c>.</summary>
/// <remarks>
/// Everybody at the table is of exactly one kind on a day. Unknown service, capacity, mandate or date leaves several
/// kinds possible. Officials of a movement that is a party count as its officials.
/// </remarks>
[Flags]
public enum Kinds
{
    /// <summary>No kind.</summary>
    None = 0,

    /// <summary>O: serves the side's party on that day, not only as legislator, and acts in official capacity.</summary>
    Official = 1,

    /// <summary>P: serves it so, in private (personal) capacity.</summary>
    PrivateOfficial = 2,

    /// <summary>L: sits in the party's legislature and holds no other office of it.</summary>
    Legislator = 4,

    /// <summary>I: does not serve, but is authorized by the party to carry its message or more.</summary>
    Instructed = 8,

    /// <summary>G: does not serve, and takes part as a member of the community.</summary>
    Grassroots = 16,

    /// <summary>E: does not serve, anything else: former official, scholar, cleric, business, NGO, journalist.</summary>
    Elite = 32,

    /// <summary>Any kind.</summary>
    Any = 63,
}
