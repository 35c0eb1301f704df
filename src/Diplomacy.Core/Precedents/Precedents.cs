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
    /// Henry Kissinger and Ambassador Dobrynin in Washington from February 1969 to 1976, and beside them the delegations to the
    /// arms talks in Helsinki and Vienna.
    /// </summary>
    public static Dossier KissingerDobrynin1969 => Case("kissinger-dobrynin-1969");

    /// <summary>American table tennis players in China from 10 to 17 April 1971, and their reception by Zhou Enlai.</summary>
    public static Dossier PingPong1971 => Case("ping-pong-1971");

    /// <summary>
    /// Henry Kissinger with Zhou Enlai in Beijing from 9 to 11 July 1971, and the letters through Pakistan before.
    /// </summary>
    public static Dossier KissingerInBeijing1971 => Case("kissinger-beijing-1971");

    /// <summary>
    /// British ministers and intelligence officers with the leadership of the Provisional IRA in London and Derry from 1972 to 1993.
    /// </summary>
    public static Dossier NorthernIrelandBackChannel => Case("northern-ireland-1972");

    /// <summary>
    /// The government of Mozambique and Renamo at the Community of Sant'Egidio in Rome from July 1990 to October 1992.
    /// </summary>
    public static Dossier MozambiqueRome1990 => Case("mozambique-rome-1990");

    /// <summary>
    /// The presidents of Bosnia and Herzegovina, Croatia and Serbia at Dayton in November 1995, and the shuttle before.
    /// </summary>
    public static Dossier Dayton1995 => Case("dayton-1995");

    /// <summary>
    /// The official contacts over Ukraine from 7 to 15 February 2022: Macron, Scholz, Duda, Biden, Putin, Zelensky and their ministers.
    /// </summary>
    public static Dossier UkraineContacts2022 => Case("ukraine-contacts-2022");

    /// <summary>
    /// Richard Haass, Thomas Graham and Charles Kupchan with Sergey Lavrov in New York on 24 April 2023, and the wider
    /// talks of former United States officials with Russians, as each account has them.
    /// </summary>
    public static Dossier HaassLavrov2023 => Case("haass-lavrov-2023");

    private static Dossier Case(string id) => All.Dossier(id);
}
