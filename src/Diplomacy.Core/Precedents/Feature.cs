namespace Diplomacy.Core.Precedents;

/// <summary>What channels are compared by. Who they were, and where and when, counts nowhere.</summary>
public enum Feature
{
    /// <summary>
    /// Of which kinds (<see cref="Tracks.Kinds"/>) somebody sits at the table, and of which on every side. It does not matter which side is
    /// which, nor how many sat there.
    /// </summary>
    Composition = 1,

    /// <summary>The level under <see cref="Tracks.Typologies.Common"/>.</summary>
    Level = 2,

    /// <summary>
    /// How far the parties stand behind their sides, some of them and all of them: from knowing of the contact to letting it sign; and
    /// whether one stands against it.
    /// </summary>
    Authorization = 3,

    /// <summary>How far it is kept from others.</summary>
    Secrecy = 4,

    /// <summary>What third parties do, and whether they act for states or international organizations.</summary>
    ThirdParties = 5,

    /// <summary>Whether a party is affected that has no side, and how far such parties are involved, some of them and all of them.</summary>
    Involvement = 6,

    /// <summary>What it is for.</summary>
    Purposes = 7,
}
