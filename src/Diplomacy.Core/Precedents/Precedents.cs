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
    /// The United States and the Soviet Union over the missiles in Cuba, October 1962: Bolshakov, Dobrynin, the journalist Scali, the
    /// letters, and U Thant, with New York, Havana and the direct line afterwards.
    /// </summary>
    public static Dossier CubanMissileCrisis => Case("cuban-missile-crisis-1962");

    /// <summary>
    /// Israel and the Palestine Liberation Organization near Oslo, January to September 1993, from two academics to the Declaration of
    /// Principles, with the meeting in London before it and the public talks in Washington beside it.
    /// </summary>
    public static Dossier OsloChannel => Case("oslo-1993");

    /// <summary>
    /// Jimmy Carter with Kim Il Sung in Pyongyang, June 1994, and the talks of officials that led to the Agreed Framework of Geneva
    /// in October.
    /// </summary>
    public static Dossier CarterInNorthKorea => Case("carter-north-korea-1994");

    /// <summary>
    /// The United States and Iran in secret in Oman until November 2013, from the first help for three hikers on, beside the talks of the
    /// six powers in Geneva and their Joint Plan of Action.
    /// </summary>
    public static Dossier OmanChannel => Case("oman-2013");

    /// <summary>
    /// Richard Haass, Thomas Graham and Charles Kupchan with Sergey Lavrov in New York on 24 April 2023, and the wider
    /// talks of former United States officials with Russians, as each account has them.
    /// </summary>
    public static Dossier HaassLavrov2023 => Case("haass-lavrov-2023");

    private static Dossier Case(string id) => All.Dossier(id);
}
