// Stands in for the Verify.Xunit package where a registry lacks it: snapshots of text, with the same file names and the
// same content. Build with -p:StandIns=false to use the package instead.
using System.Runtime.CompilerServices;
using System.Text;

namespace VerifyXunit;

/// <summary>Compares a text with the snapshot that lies beside the test.</summary>
/// <remarks>
/// <para>
/// The snapshot of <c>SomeTests.Method</c> is <c>SomeTests.Method.verified.txt</c>: UTF-8 with a byte-order mark, lines
/// ended by <c>\n</c>, and no newline added after the last. A text that differs, or has no snapshot yet, is written to
/// <c>SomeTests.Method.received.txt</c> and fails the test; whoever agrees with it renames the file to <c>.verified.</c>.
/// </para>
/// <para>A snapshot with one newline more at its end, or with other line ends, is still the same text.</para>
/// <para>
/// Call it from the test method itself: the class is read from the name of the source file (up to its first dot, so that
/// <c>SomeTests.Text.cs</c> may hold a part of <c>SomeTests</c>), the method from the caller.
/// </para>
/// </remarks>
internal static class Verifier
{
    private const string RootMarker = "Diplomacy.Core.sln";

    private static readonly UTF8Encoding Utf8WithMark = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>Fails unless the text is the snapshot's.</summary>
    public static async Task Verify(
        string? target,
        string extension = "txt",
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string memberName = "")
    {
        string path = Locate(sourceFile);
        string directory = Path.GetDirectoryName(path)!;
        string name = $"{Path.GetFileName(path).Split('.')[0]}.{memberName}";
        string verifiedFile = Path.Combine(directory, $"{name}.verified.{extension}");
        string receivedFile = Path.Combine(directory, $"{name}.received.{extension}");

        string received = target switch { null => "null", "" => "emptyString", _ => WithLineFeeds(target) };
        string? verified = File.Exists(verifiedFile) ? WithLineFeeds(await File.ReadAllTextAsync(verifiedFile)) : null;
        if (verified == received || verified == received + "\n")
        {
            File.Delete(receivedFile);
            return;
        }

        await Write(receivedFile, received);
        throw new VerifyException(Explain(directory, verifiedFile, verified, receivedFile, received));
    }

    /// <summary>The source file on this machine, also where a deterministic build has replaced its root.</summary>
    internal static string Locate(string sourceFile)
    {
        if (Directory.Exists(Path.GetDirectoryName(sourceFile)))
        {
            return sourceFile;
        }

        // A mapped path is /_/tests/…, or /_1/tests/… where there are several roots.
        string[] parts = sourceFile.Split('/', 3);
        if (parts is ["", ['_', ..], var relative])
        {
            for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, RootMarker)))
                {
                    return Path.Combine(folder.FullName, relative);
                }
            }
        }

        throw new VerifyException($"The folder of the test's source file `{sourceFile}` is not on this machine.");
    }

    private static string WithLineFeeds(string text)
        => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    // Moved into place, because the tests of two target frameworks may write the same file at the same time.
    private static async Task Write(string file, string text)
    {
        string temporary = $"{file}.{Environment.ProcessId}";
        await File.WriteAllTextAsync(temporary, text, Utf8WithMark);
        File.Move(temporary, file, overwrite: true);
    }

    private static string Explain(
        string directory, string verifiedFile, string? verified, string receivedFile, string received)
    {
        StringBuilder text = new();
        text.Append("Directory: ").Append(directory).Append('\n');
        text.Append(verified is null ? "New:\n" : "NotEqual:\n");
        text.Append("  - Received: ").Append(Path.GetFileName(receivedFile)).Append('\n');
        text.Append("    Verified: ").Append(Path.GetFileName(verifiedFile)).Append('\n');
        if (verified is not null)
        {
            text.Append(FirstDifference(verified, received)).Append('\n');
        }

        text.Append("\nReceived:\n").Append(received).Append('\n');
        if (verified is not null)
        {
            text.Append("\nVerified:\n").Append(verified).Append('\n');
        }

        return text.ToString();
    }

    private static string FirstDifference(string verified, string received)
    {
        string[] expected = verified.Split('\n');
        string[] actual = received.Split('\n');
        int line = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"First difference in line {line + 1}.";
    }
}
