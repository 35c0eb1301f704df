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
    private static readonly Lazy<Dossier> HaassLavrov = Embedded("haass-lavrov-2023");

    /// <summary>
    /// Richard Haass, Thomas Graham and Charles Kupchan with Sergey Lavrov in New York on 24 April 2023, and the wider
    /// talks of former United States officials with Russians, as each account has them.
    /// </summary>
    public static Dossier HaassLavrov2023 => HaassLavrov.Value;

    private static Lazy<Dossier> Embedded(string id) => new(() =>
    {
        using var stream = typeof(Precedents).Assembly.GetManifestResourceStream($"{id}.dossier.json")
            ?? throw new InvalidOperationException($"The precedent {id} is missing from the assembly.");
        return Dossier.Read(stream);
    });
}
