using System.Collections.Frozen;
using System.Globalization;
using Ardalis.GuardClauses;
using Diplomacy.Core.Dossiers;

namespace Diplomacy.Core.Precedents;

/// <summary>A collection of cases: those that come with the library, or the user's own.</summary>
/// <remarks>
/// Equal when the same instance. Immutable, and safe to share between threads. The cases that come with the library are read one by one, when
/// first asked for.
/// </remarks>
public sealed class PrecedentBase
{
    private readonly FrozenDictionary<string, Lazy<Dossier>> cases;

    private PrecedentBase(string version, ValueList<string> ids, Func<string, Dossier> read)
    {
        (Version, Ids) = (version, ids);
        cases = ids.ToFrozenDictionary(id => id, id => new Lazy<Dossier>(() => read(id)), StringComparer.Ordinal);
    }

    /// <summary>The version of the data, apart from that of the library.</summary>
    public string Version { get; }

    /// <summary>The ids of the cases.</summary>
    public ValueList<string> Ids { get; }

    /// <summary>The cases, in the order of <see cref="Ids"/>.</summary>
    public ValueList<Dossier> Dossiers => [.. Ids.Select(Dossier)];

    /// <summary>The case with an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Dossier Dossier(string id) =>
        cases.TryGetValue(Guard.Against.Null(id), out var found) ? found.Value : throw new KeyNotFoundException($"There is no precedent `{id}`.");

    /// <summary>The version and the number of cases.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Ids.Count} precedents, version {Version}");

    internal static PrecedentBase Embedded()
    {
        const string Ending = ".dossier.json";
        var assembly = typeof(PrecedentBase).Assembly;
        ValueList<string> ids =
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.EndsWith(Ending, StringComparison.Ordinal))
                .Select(name => name[..^Ending.Length])
                .OrderBy(id => id[^4..], StringComparer.Ordinal)
                .ThenBy(id => id, StringComparer.Ordinal),
        ];
        return new("2026.1", ids, id =>
        {
            using var stream = assembly.GetManifestResourceStream(id + Ending)!;
            return Core.Dossiers.Dossier.Read(stream);
        });
    }
}
