namespace Diplomacy.Core.Dossiers;

/// <summary>A region of the world, as the Uppsala Conflict Data Program numbers them.</summary>
/// <remarks>The UCDP codebooks know these five; Oceania is in Asia there. Where the matter lay, not where people met.</remarks>
public enum Region
{
    /// <summary>1: Europe.</summary>
    Europe = 1,

    /// <summary>2: the Middle East.</summary>
    MiddleEast = 2,

    /// <summary>3: Asia, with Oceania.</summary>
    Asia = 3,

    /// <summary>4: Africa.</summary>
    Africa = 4,

    /// <summary>5: the Americas.</summary>
    Americas = 5,
}
