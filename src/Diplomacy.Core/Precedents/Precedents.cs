using Diplomacy.Core.Channels;
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

    /// <summary>The precedents of the library by their likeness to a channel on a day, the most like first; see <see cref="PrecedentBase.MostLike"/>.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="on">The day.</param>
    /// <param name="weights">How much each feature counts; <see cref="LikenessWeights.Default"/> when left out.</param>
    /// <returns>All precedents of the library; none when the channel was certainly not in being on that day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="channel"/> is null.</exception>
    /// <exception cref="ArgumentException">All weights are 0.</exception>
    /// <example><code>Console.WriteLine(Precedents.MostLike(channel, new DateOnly(2023, 4, 24))[0]);</code></example>
    public static ValueList<PrecedentLikeness> MostLike(Channel channel, DateOnly on, LikenessWeights? weights = null) => All.MostLike(channel, on, weights);

    /// <summary>George Logan, a private citizen, with Talleyrand and Merlin de Douai in Paris in 1798, during the Quasi-War.</summary>
    public static Dossier Logan1798 => Case("logan-1798");

    /// <summary>
    /// Hitler, Chamberlain, Daladier and Mussolini at Munich on 29 and 30 September 1938, and the observers from Prague who were
    /// shown the text when it was signed.
    /// </summary>
    public static Dossier Munich1938 => Case("munich-1938");

    /// <summary>
    /// Roosevelt, Churchill and Stalin at Yalta from 4 to 11 February 1945, and the Polish government that was told afterwards.
    /// </summary>
    public static Dossier Yalta1945 => Case("yalta-1945");

    /// <summary>
    /// Twenty-two scientists of ten countries at Pugwash, Nova Scotia, in July 1957, and the conferences that followed.
    /// </summary>
    public static Dossier Pugwash1957 => Case("pugwash-1957");

    /// <summary>
    /// Citizens of the United States and of the Soviet Union in the Dartmouth Conference from October 1960 to 1990.
    /// </summary>
    public static Dossier Dartmouth1960 => Case("dartmouth-1960");

    /// <summary>
    /// The United States and the Soviet Union over the missiles in Cuba, October 1962: Bolshakov, Dobrynin, the journalist Scali, the
    /// letters, and U Thant, with New York, Havana and the direct line afterwards.
    /// </summary>
    public static Dossier CubanMissileCrisis => Case("cuban-missile-crisis-1962");

    /// <summary>
    /// Henry Kissinger and Ambassador Dobrynin in Washington from February 1969 to 1976, and beside them the delegations to the
    /// arms talks in Helsinki and Vienna.
    /// </summary>
    public static Dossier KissingerDobrynin1969 => Case("kissinger-dobrynin-1969");

    /// <summary>
    /// Henry Kissinger with Zhou Enlai in Beijing from 9 to 11 July 1971, and the letters through Pakistan before.
    /// </summary>
    public static Dossier KissingerInBeijing1971 => Case("kissinger-beijing-1971");

    /// <summary>American table tennis players in China from 10 to 17 April 1971, and their reception by Zhou Enlai.</summary>
    public static Dossier PingPong1971 => Case("ping-pong-1971");

    /// <summary>
    /// The government of Sudan and the Southern Sudan Liberation Movement in Addis Ababa in February 1972, brought together
    /// by the World Council of Churches and the All Africa Conference of Churches.
    /// </summary>
    public static Dossier AddisAbaba1972 => Case("addis-ababa-1972");

    /// <summary>
    /// British ministers and intelligence officers with the leadership of the Provisional IRA in London and Derry from 1972 to 1993.
    /// </summary>
    public static Dossier NorthernIrelandBackChannel => Case("northern-ireland-1972");

    /// <summary>
    /// The mediation of the Pope between Argentina and Chile, from Cardinal Samoré's mission of December 1978 and the Act of
    /// Montevideo to the treaty of 29 November 1984.
    /// </summary>
    public static Dossier BeagleChannel1978 => Case("beagle-channel-1978");

    /// <summary>Anwar Sadat and Menachem Begin with Jimmy Carter at Camp David in September 1978, and the PLO outside.</summary>
    public static Dossier CampDavid1978 => Case("camp-david-1978");

    /// <summary>
    /// The go-betweens of 1985 between the United States and Iran, and Robert McFarlane, no longer in office and yet
    /// instructed, in Tehran in May 1986.
    /// </summary>
    public static Dossier IranContra1985 => Case("iran-contra-1985");

    /// <summary>Sixty-one South Africans from within the country with the banned African National Congress in Dakar from 9 to 12 July 1987.</summary>
    public static Dossier Dakar1987 => Case("dakar-1987");

    /// <summary>
    /// The mediation of the Contadora Group in Central America from 1983 to 1986, which failed, and the accord of the five
    /// presidents in Guatemala City on 7 August 1987.
    /// </summary>
    public static Dossier Esquipulas1987 => Case("esquipulas-1987");

    /// <summary>
    /// Afrikaner academics and the African National Congress in an English country house of a mining company, 1987 to 1990,
    /// and the intelligence service of South Africa with the same leaders in Lucerne on 12 September 1989.
    /// </summary>
    public static Dossier MellsPark1987 => Case("mells-park-1987");

    /// <summary>
    /// The government of Mozambique and Renamo at the Community of Sant'Egidio in Rome from July 1990 to October 1992.
    /// </summary>
    public static Dossier MozambiqueRome1990 => Case("mozambique-rome-1990");

    /// <summary>The Neemrana Dialogue of retired officials of India and Pakistan: its first meeting in October 1991 and that of April 2018.</summary>
    public static Dossier Neemrana1991 => Case("neemrana-1991");

    /// <summary>
    /// The Inter-Tajik Dialogue of citizens from March 1993, and the talks of the United Nations beside it, to the
    /// General Agreement of 27 June 1997.
    /// </summary>
    public static Dossier InterTajik1993 => Case("inter-tajik-1993");

    /// <summary>
    /// Israel and the Palestine Liberation Organization near Oslo, January to September 1993, from two academics to the Declaration of
    /// Principles, with the meeting in London before it and the public talks in Washington beside it.
    /// </summary>
    public static Dossier OsloChannel => Case("oslo-1993");

    /// <summary>Israeli, Egyptian and Palestinian boys in the first Seeds of Peace camp in Maine in August and September 1993.</summary>
    public static Dossier SeedsOfPeace1993 => Case("seeds-of-peace-1993");

    /// <summary>
    /// Jimmy Carter with Kim Il Sung in Pyongyang, June 1994, and the talks of officials that led to the Agreed Framework of Geneva
    /// in October.
    /// </summary>
    public static Dossier CarterInNorthKorea => Case("carter-north-korea-1994");

    /// <summary>
    /// The presidents of Bosnia and Herzegovina, Croatia and Serbia at Dayton in November 1995, and the shuttle before.
    /// </summary>
    public static Dossier Dayton1995 => Case("dayton-1995");

    /// <summary>
    /// The Algerian opposition and the banned Islamic Salvation Front as guests of the Community of Sant'Egidio in Rome in
    /// November 1994 and January 1995, rejected by the government.
    /// </summary>
    public static Dossier RomePlatform1995 => Case("rome-platform-1995");

    /// <summary>
    /// The leaders, women, churches and chiefs of Bougainville in the barracks of Burnham, New Zealand, in July 1997, and their
    /// agreement with Papua New Guinea at Lincoln on 23 January 1998.
    /// </summary>
    public static Dossier Burnham1997 => Case("burnham-1997");

    /// <summary>
    /// The British and Irish governments and eight parties of Northern Ireland at Stormont, from September 1997 to 10
    /// April 1998; the DUP stayed away.
    /// </summary>
    public static Dossier GoodFriday1998 => Case("good-friday-1998");

    /// <summary>
    /// Sri Lanka and the Liberation Tigers of Tamil Eelam under Norwegian facilitation: the ceasefire of 22 February 2002 and
    /// the rounds of talks that the Tigers suspended on 21 April 2003.
    /// </summary>
    public static Dossier SriLanka2002 => Case("sri-lanka-2002");

    /// <summary>
    /// The women of Liberia in their campaign, before President Taylor on 24 April 2003 and outside the peace talks of
    /// Akosombo and Accra from June to August 2003.
    /// </summary>
    public static Dossier Accra2003 => Case("accra-2003");

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

    /// <summary>
    /// The government of Kenya and the Orange Democratic Movement in Nairobi from January to 28 February 2008, mediated by
    /// Kofi Annan, Graça Machel and Benjamin Mkapa.
    /// </summary>
    public static Dossier Kenya2008 => Case("kenya-2008");

    /// <summary>
    /// Former United States officials and experts with serving Iranian officials in four Pugwash meetings in The Hague and
    /// Vienna in 2008.
    /// </summary>
    public static Dossier PugwashIran2008 => Case("pugwash-iran-2008");

    /// <summary>Colombia and FARC in Havana: the secret meetings of 2012, and the negotiation to 24 November 2016.</summary>
    public static Dossier ColombiaHavana2012 => Case("colombia-havana-2012");

    /// <summary>
    /// The United States and Iran in secret in Oman until November 2013, from the first help for three hikers on, beside the talks of the
    /// six powers in Geneva and their Joint Plan of Action.
    /// </summary>
    public static Dossier OmanChannel => Case("oman-2013");

    /// <summary>
    /// The panels of the Philippines, led by Miriam Coronel-Ferrer, and of the Moro Islamic Liberation Front, from December 2012
    /// to the agreement of 27 March 2014.
    /// </summary>
    public static Dossier Bangsamoro2014 => Case("bangsamoro-2014");

    /// <summary>
    /// Afghanistan with former officials of the Taliban in Urumqi in May 2015, and with delegates of the Taliban in Murree in
    /// the night of 7 July 2015.
    /// </summary>
    public static Dossier Murree2015 => Case("murree-2015");

    /// <summary>Parliamentarians, retired officials and scholars of India and Pakistan in the Chaophraya Dialogue in Bangkok in March 2016.</summary>
    public static Dossier Chaophraya2016 => Case("chaophraya-2016");

    /// <summary>Former United States negotiators with serving North Korean diplomats in Kuala Lumpur on 21 and 22 October 2016.</summary>
    public static Dossier KualaLumpur2016 => Case("kuala-lumpur-2016");

    /// <summary>The United States and the Taliban in Doha, 2018 to 29 February 2020, without the government in Kabul.</summary>
    public static Dossier Doha2020 => Case("doha-2020");

    /// <summary>
    /// The official contacts over Ukraine from 7 to 15 February 2022: Macron, Scholz, Duda, Biden, Putin, Zelensky and their ministers.
    /// </summary>
    public static Dossier UkraineContacts2022 => Case("ukraine-contacts-2022");

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
