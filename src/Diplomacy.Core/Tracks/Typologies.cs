using Ardalis.GuardClauses;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Time;
using static Diplomacy.Core.Tracks.Composition;
using static Diplomacy.Core.Tracks.Kinds;
using static Diplomacy.Core.Tracks.Setting;

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

    /// <summary>
    /// Presence: R. Slim, 2016, and the Nuclear Threat Initiative, for which the capacity of officials does not matter. 1: only O.
    /// 1.5: some O or P, not only O. 2: no O, P or L.
    /// </summary>
    public static Typology Presence2016 { get; } = Typology
        .Named("presence-2016", "Presence 2016", new Source("slim-2016", "Q&A: From Back Channel to Diplomatic Fixture")
        {
            Author = "S. Malcomson with R. Slim",
            Publisher = "Syria Deeply",
            Published = PartialDate.Parse("2016-02-16"),
            Url = "https://deeply.thenewhumanitarian.org/syria/community/2016/02/16/qa-from-back-channel-to-diplomatic-fixture",
            Note = "title as in the address of the page; the same rule in NTI, Atomic Pulse, https://www.nti.org/atomic-pulse/multi-track-diplomacy-explained/",
        })
        .Level(TrackLevel.One, Only(Official))
        .Level(TrackLevel.OneAndHalf, Some(Official | PrivateOfficial))
        .Level(TrackLevel.Two, No(Official | PrivateOfficial | Legislator));

    /// <summary>
    /// J. Mapendere, 2006. 1: every side O, and a mediator or facilitator official, or none. 1.5: every side O, and a mediator or
    /// facilitator unofficial. The test is that an unofficial third party helps, so an official and an unofficial one
    /// together make it 1.5. It has no 2 and no 3.
    /// </summary>
    public static Typology Mapendere2006 { get; } = Typology
        .Named("mapendere-2006", "Mapendere 2006", new Source("mapendere-2006", "Track One and a Half Diplomacy and the Complementarity of Tracks")
        {
            Author = "J. Mapendere",
            Publisher = "COPOJ",
            Published = PartialDate.Parse("2006"),
            Url = "https://docslib.org/doc/9052745/track-one-and-track-two-diplomacy-within-a-strategic-framework-for-peace",
            Note = "volume 2, number 1, pp. 66-81; read on a mirror",
        })
        .Level(TrackLevel.One, EverySide(Official) & !MediatedBy(Standing.Unofficial))
        .Level(TrackLevel.OneAndHalf, EverySide(Official) & MediatedBy(Standing.Unofficial));

    /// <summary>
    /// H. Agha, S. Feldman, A. Khalidi and Z. Schiff, 2003, and the usage of CSCAP: officials in private capacity may sit in. 1: only
    /// O. 2: no O or I, and some E, G or L. It has no 1.5 and no 3.
    /// </summary>
    public static Typology Agha2003 { get; } = Typology
        .Named("agha-2003", "Agha et al. 2003", new Source("agha-2003", "Track-II Diplomacy: Lessons from the Middle East")
        {
            Author = "H. Agha, S. Feldman, A. Khalidi and Z. Schiff",
            Publisher = "MIT Press",
            Published = PartialDate.Parse("2003"),
            Url = "http://www.sfcg.org/articles/peacetrack21.html",
            Note = "read in the extracts of a review",
        })
        .Level(TrackLevel.One, Only(Official))
        .Level(TrackLevel.Two, No(Official | Instructed) & Some(Elite | Grassroots | Legislator));

    /// <summary>B. Roberts, 2020. 1: only O. 1.5: some O or P, and some E, I or L. 2: only E. It has no 3.</summary>
    public static Typology Roberts2020 { get; } = Typology
        .Named("roberts-2020", "Roberts 2020", new Source("roberts-2020", "Taking Stock: U.S.–China Track 1.5 Nuclear Dialogue")
        {
            Author = "B. Roberts (ed.)",
            Publisher = "Center for Global Security Research",
            Published = PartialDate.Parse("2020-12"),
            Url = "https://www.strategicstudyindia.com/2020/12/uschina-track-15-nuclear-dialogue.html",
            Note = "read on a mirror",
        })
        .Level(TrackLevel.One, Only(Official))
        .Level(TrackLevel.OneAndHalf, Some(Official | PrivateOfficial) & Some(Elite | Instructed | Legislator))
        .Level(TrackLevel.Two, Only(Elite));

    /// <summary>
    /// A. Longhini and E. Zimmerman, 2021. 1.5: a forum convened by a non-state body, and some O. It has nothing else.
    /// </summary>
    public static Typology LonghiniZimmerman2021 { get; } = Typology
        .Named("longhini-zimmerman-2021", "Longhini & Zimmerman 2021", new Source(
            "longhini-zimmerman-2021", "Regional security dialogues in Europe and in Asia: The role of Track 1.5 forums in the practice of international security")
        {
            Author = "A. Longhini and E. Zimmerman",
            Publisher = "European Journal of International Security",
            Published = PartialDate.Parse("2021"),
            Url = "https://www.cambridge.org/core/journals/european-journal-of-international-security/article/regional-security-dialogues-in-europe-and-in-asia-the-role-of-track-15-forums-in-the-practice-of-international-security/AB79225032348A0636F363159B14785C",
            Note = "title as in the address of the page",
        })
        .Level(TrackLevel.OneAndHalf, Held(Format.Forum) & ConvenedBy(Standing.Unofficial) & Some(Official));

    /// <summary>The typologies of this class that ask for no party, the common one first.</summary>
    public static ValueList<Typology> All { get; } =
    [
        Common, McFaul2023, UsipGlossary2011, UsipPrimer2019, Montville1981,
        Presence2016, Mapendere2006, Agha2003, Roberts2020, LonghiniZimmerman2021,
    ];

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
