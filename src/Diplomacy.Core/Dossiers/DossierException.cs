using System.Globalization;
using Ardalis.GuardClauses;

namespace Diplomacy.Core.Dossiers;

/// <summary>A text is not a valid dossier; the message lists its problems.</summary>
/// <remarks>Thrown where the caller asked for a dossier or nothing. Where files come from others, prefer
/// <see cref="Dossier.TryRead(ReadOnlySpan{byte}, out Dossier, out ValueList{Problem})"/>.</remarks>
public sealed class DossierException : FormatException
{
    private const int MostInMessage = 20;

    /// <summary>An exception for these problems.</summary>
    /// <exception cref="ArgumentException">There is no problem.</exception>
    public DossierException(ValueList<Problem> problems)
        : base(Describe(problems)) => Problems = problems;

    /// <summary>Everything that is wrong, in the order of the file.</summary>
    public ValueList<Problem> Problems { get; }

    private static string Describe(ValueList<Problem> problems)
    {
        Guard.Against.NullOrEmpty(problems);
        var lines = new List<string> { "The text is not a valid dossier:" };
        lines.AddRange(problems.Take(MostInMessage).Select(p => p.ToString()));
        if (problems.Count > MostInMessage) lines.Add(string.Create(CultureInfo.InvariantCulture, $"and {problems.Count - MostInMessage} more"));
        return string.Join('\n', lines);
    }
}
