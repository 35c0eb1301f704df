using Diplomacy.Core.Dossiers;

namespace Diplomacy.Core.Precedents;

/// <summary>The historical cases that come with the library, in the file format that users write.</summary>
/// <remarks>A case is read when it is first asked for, and kept. Safe to use from several threads.</remarks>
/// <example><code>
/// var channel = Precedents.HaassLavrov2023.Channel("haass-lavrov");
/// Console.Write(Assessment.Of(channel, new DateOnly(2023, 4, 24)).ToText());
/// </code></example>
public static class Precedents
{
    /// <summary>All of them, in the order of their years.</summary>
    public static PrecedentBase All { get; } = PrecedentBase.Embedded();

    /// <summary>George Logan, a private citizen, with Talleyrand and Merlin de Douai in Paris in 1798, during the Quasi-War.</summary>
    public static Dossier Logan1798 => Case("logan-1798");

    /// <summary>Anwar Sadat and Menachem Begin with Jimmy Carter at Camp David in September 1978, and the PLO outside.</summary>
    public static Dossier CampDavid1978 => Case("camp-david-1978");

    /// <summary>
    /// The go-betweens of 1985 between the United States and Iran, and Robert McFarlane, no longer in office and yet
    /// instructed, in Tehran in May 1986.
    /// </summary>
    public static Dossier IranContra1985 => Case("iran-contra-1985");

    /// <summary>
    /// The Inter-Tajik Dialogue of citizens from March 1993, and the talks of the United Nations beside it, to the
    /// General Agreement of 27 June 1997.
    /// </summary>
    public static Dossier InterTajik1993 => Case("inter-tajik-1993");

    /// <summary>
    /// The British and Irish governments and eight parties of Northern Ireland at Stormont, from September 1997 to 10
    /// April 1998; the DUP stayed away.
    /// </summary>
    public static Dossier GoodFriday1998 => Case("good-friday-1998");

    /// <summary>
    /// Yossi Beilin, Yasser Abed Rabbo and others on a model agreement of Israelis and Palestinians, 2001 to 1 December
    /// 2003.
    /// </summary>
    public static Dossier GenevaInitiative2003 => Case("geneva-initiative-2003");

    /// <summary>
    /// Alon Liel and Ibrahim Suleiman on a peace of Israel and Syria, under a Swiss mediator, from September 2004 to
    /// July 2006.
    /// </summary>
    public static Dossier LielSuleiman2004 => Case("liel-suleiman-2004");

    /// <summary>
    /// Indonesia and the Free Aceh Movement in Helsinki under Martti Ahtisaari, from January to 15 August 2005, and the
    /// feelers before.
    /// </summary>
    public static Dossier Aceh2005 => Case("aceh-2005");

    /// <summary>
    /// Gershon Baskin, then David Meidan, with Ghazi Hamad on the release of Gilad Shalit, from June 2006 to October
    /// 2011.
    /// </summary>
    public static Dossier Shalit2006 => Case("shalit-2006");

    /// <summary>Colombia and FARC in Havana: the secret meetings of 2012, and the negotiation to 24 November 2016.</summary>
    public static Dossier ColombiaHavana2012 => Case("colombia-havana-2012");

    /// <summary>The United States and the Taliban in Doha, 2018 to 29 February 2020, without the government in Kabul.</summary>
    public static Dossier Doha2020 => Case("doha-2020");

    /// <summary>
    /// Richard Haass, Thomas Graham and Charles Kupchan with Sergey Lavrov in New York on 24 April 2023, and the wider
    /// talks of former United States officials with Russians, as each account has them.
    /// </summary>
    public static Dossier HaassLavrov2023 => Case("haass-lavrov-2023");

    /// <summary>
    /// Ukraine and its partners on terms of peace, without Russia: Copenhagen, Jeddah, Malta, Davos, and the
    /// Bürgenstock in June 2024.
    /// </summary>
    public static Dossier Burgenstock2024 => Case("burgenstock-2024");

    /// <summary>The foreign ministers of the United States and Russia in Riyadh on 18 February 2025, without Ukraine.</summary>
    public static Dossier Riyadh2025 => Case("riyadh-2025");

    private static Dossier Case(string id) => All.Dossier(id);
}
