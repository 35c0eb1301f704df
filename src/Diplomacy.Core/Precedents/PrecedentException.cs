using System.Globalization;
using Ardalis.GuardClauses;
using Diplomacy.Core.Dossiers;

namespace Diplomacy.Core.Precedents;

/// <summary>One thing that is wrong in one of several dossier files.</summary>
/// <remarks>Equal when every property is equal. The words are for people, and may be improved in any version.</remarks>
public sealed record FileProblem
{
    internal FileProblem(string file, string message) => (File, Message) = (file, message);

    internal FileProblem(string file, Problem problem)
        : this(file, problem.Message) => Problem = problem;

    /// <summary>The name of the file, as it was given, or within the directory that was read.</summary>
    public string File { get; }

    /// <summary>What is wrong, in one line and without the place.</summary>
    public string Message { get; }

    /// <summary>The problem and its place in the file; null where it lies between files, as when two have one id.</summary>
    public Problem? Problem { get; }

    /// <summary>The file, the place and the message, in one line.</summary>
    public override string ToString() => $"{File}: {Problem?.ToString() ?? Message}";
}

/// <summary>Files are no base of precedents; the message lists the problems of all of them.</summary>
public sealed class PrecedentException : FormatException
{
    private const int MostInMessage = 20;

    /// <summary>An exception for these problems.</summary>
    /// <exception cref="ArgumentException">There is no problem.</exception>
    public PrecedentException(ValueList<FileProblem> problems)
        : base(Describe(problems)) => Problems = problems;

    /// <summary>Everything that is wrong, file by file.</summary>
    public ValueList<FileProblem> Problems { get; }

    private static string Describe(ValueList<FileProblem> problems)
    {
        Guard.Against.NullOrEmpty(problems);
        var lines = problems.Take(MostInMessage).Select(p => p.ToString()).Prepend("The files are no base of precedents:").ToList();
        if (problems.Count > MostInMessage) lines.Add(string.Create(CultureInfo.InvariantCulture, $"and {problems.Count - MostInMessage} more"));
        return string.Join('\n', lines);
    }
}
