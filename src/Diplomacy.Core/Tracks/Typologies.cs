using Ardalis.GuardClauses;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Time;
using static Diplomacy.Core.Tracks.Composition;
using static Diplomacy.Core.Tracks.Kinds;

namespace Diplomacy.Core.Tracks;

/// <summary>Printed definitions of the track levels, and the library's own.</summary>
/// <remarks>The letters O, P, L, I, G and E are those of <see cref="Kinds"/>.</remarks>
public static class Typologies
{
    /// <summary>
    /// The library's default, which decides every composition. 1: on every side the leads, or all at the table if it has
    /// no lead, are only O or I. 2: no O, P or I. 3: only G. Otherwise 1.5.
    /// </summary>
    public static Typology Common { get; } = Typology
        .Named("common", "Common", new Source("diplomacy-core", "Diplomacy.Core, the common typology"))
        .Level(TrackLevel.One, EverySideLedBy(Official | Instructed))
        .Level(TrackLevel.Three, Only(Grassroots))
        .Level(TrackLevel.Two, No(Official | PrivateOfficial | Instructed))
        .Otherwise(TrackLevel.OneAndHalf);

    /// <summary>
    /// M. McFaul, 2023. 1: every side O. 1.5: some side O or P, and some side neither. 2: no O, P, I or L.
    /// </summary>
    public static Typology McFaul2023 { get; } = Typology
        .Named("mcfaul-2023", "McFaul 2023", new Source("mcfaul-2023", "The Negative Consequences of Track 1.5 Diplomacy to End the War in Ukraine")
        {
            Author = "M. McFaul",
            Publisher = "Substack",
            Published = PartialDate.Parse("2023"),
            Url = "https://michaelmcfaul.substack.com/p/the-negative-consequences-of-track",
        })
        .Level(TrackLevel.One, EverySide(Official))
        .Level(TrackLevel.OneAndHalf, Some(Official | PrivateOfficial) & SomeSideWithout(Official | PrivateOfficial))
        .Level(TrackLevel.Two, No(Official | PrivateOfficial | Instructed | Legislator));

    /// <summary>
    /// United States Institute of Peace, glossary of 2011. 1: only O. 1.5: some O or P, and some E, G, I or L. 2: no O, no P,
    /// not only G. 3: only G.
    /// </summary>
    public static Typology UsipGlossary2011 { get; } = Typology
        .Named("usip-2011", "USIP glossary 2011", new Source("usip-2011", "Peace Terms: Glossary of Terms for Conflict Management and Peacebuilding")
        {
            Author = "D. Snodderly (ed.)",
            Publisher = "United States Institute of Peace",
            Published = PartialDate.Parse("2011"),
            Note = "wording seen on a mirror; title and year not verified",
        })
        .Level(TrackLevel.One, Only(Official))
        .Level(TrackLevel.OneAndHalf, Some(Official | PrivateOfficial) & Some(Elite | Grassroots | Instructed | Legislator))
        .Level(TrackLevel.Three, Only(Grassroots))
        .Level(TrackLevel.Two, No(Official | PrivateOfficial));

    /// <summary>
    /// United States Institute of Peace, primer of 2019. 1: only O. 1.5: some P, no O, and some E, I or L. 2: no O, P or L.
    /// </summary>
    public static Typology UsipPrimer2019 { get; } = Typology
        .Named("usip-2019", "USIP primer 2019", new Source("usip-2019", "A Primer on Multi-track Diplomacy: How Does it Work?")
        {
            Publisher = "United States Institute of Peace",
            Published = PartialDate.Parse("2019-07"),
            Url = "https://www.usip.org/index.php/publications/2019/07/primer-multi-track-diplomacy-how-does-it-work",
        })
        .Level(TrackLevel.One, Only(Official))
        .Level(TrackLevel.OneAndHalf, Some(PrivateOfficial) & No(Official) & Some(Elite | Instructed | Legislator))
        .Level(TrackLevel.Two, No(Official | PrivateOfficial | Legislator));

    /// <summary>W. D. Davidson and J. V. Montville, 1981. 1: every side O. 2: no O, I or L. It has no 1.5 and no 3.</summary>
    public static Typology Montville1981 { get; } = Typology
        .Named("montville-1981", "Montville 1981", new Source("montville-1981", "Foreign Policy According to Freud")
        {
            Author = "W. D. Davidson and J. V. Montville",
            Publisher = "Foreign Policy",
            Published = PartialDate.Parse("1981"),
            Note = "winter 1981-82; one later source names Foreign Affairs as the journal",
        })
        .Level(TrackLevel.One, EverySide(Official))
        .Level(TrackLevel.Two, No(Official | Instructed | Legislator));

    /// <summary>The typologies of this class that ask for no party, the common one first.</summary>
    public static ValueList<Typology> All { get; } = [Common, McFaul2023, UsipGlossary2011, UsipPrimer2019, Montville1981];

    /// <summary>
    /// The viewpoint of one party, as the United States Department of State uses the words. 1: every side O. 2: the
    /// party's side has no O, P or I.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    /// <exception cref="ArgumentException">The party's id is longer than 54 characters, so that <c>viewpoint-</c> does not fit before it.</exception>
    public static Typology Viewpoint(Party party)
    {
        Guard.Against.Null(party);
        return Typology
            .Named($"viewpoint-{party.Id}", $"Viewpoint of {party.Name}", new Source("korea-joongang-daily-2017", "Report on United States and DPRK track two meetings")
            {
                Publisher = "Korea JoongAng Daily",
                Published = PartialDate.Parse("2017-05"),
                Note = "described, not the printed title",
                Url = "http://koreajoongangdaily.joins.com/news/article/article.aspx?aid=3033117",
            })
            .Level(TrackLevel.One, EverySide(Official))
            .Level(TrackLevel.Two, !SideOf(party, Official | PrivateOfficial | Instructed));
    }
}
