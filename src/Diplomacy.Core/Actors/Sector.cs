namespace Diplomacy.Core.Actors;

/// <summary>The sectors of society that L. Diamond and J. W. McDonald call the nine tracks, in their order and with their numbers.</summary>
/// <remarks>
/// "Multi-Track Diplomacy: A Systems Approach to Peace", 3rd ed. 1996. What decides is the sector that somebody works in, so one
/// meeting can hold several. A sector is no track level: their track 2 is professional conflict resolution only, and
/// their track 3 is business, where others mean unofficial and people-to-people contact.
/// </remarks>
public enum Sector
{
    /// <summary>1: government, through diplomacy. States, movements and international organizations are in it.</summary>
    Government = 1,

    /// <summary>2: non-government and professional, through professional conflict resolution.</summary>
    Professional = 2,

    /// <summary>3: business, through commerce.</summary>
    Business = 3,

    /// <summary>4: private citizens, through personal involvement.</summary>
    PrivateCitizen = 4,

    /// <summary>5: research, training and education, through learning.</summary>
    Research = 5,

    /// <summary>6: activism, through advocacy.</summary>
    Activism = 6,

    /// <summary>7: religion, through faith in action.</summary>
    Religion = 7,

    /// <summary>8: funding, through providing resources.</summary>
    Funding = 8,

    /// <summary>9: communications and the media, through information.</summary>
    Media = 9,
}
