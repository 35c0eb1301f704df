using System.Diagnostics;

namespace Diplomacy.Core.Tests.Docs;

/// <summary>Runs commands from the root of the repository, as a reader of the README does.</summary>
internal static class CommandLine
{
    public static string Root { get; } = FindRoot();

    public static async Task<(int Code, string Output, string Error)> Dotnet(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // What the test run sets for itself is none of the command's business.
        foreach (var name in start.Environment.Keys.Where(n => n.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)
            || n.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase) || n.StartsWith("CORECLR", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }

    /// <summary>Runs an example as a program of its own, and gives what it prints.</summary>
    public static async Task<string> RunExample(string code)
    {
        var folder = Directory.CreateTempSubdirectory("diplomacy-example-").FullName;
        var file = Path.Combine(folder, "example.cs");
        var project = Path.Combine(Root, "src", "Diplomacy.Core", "Diplomacy.Core.csproj");
        await File.WriteAllTextAsync(file, $"#:project {project}\n#:property PublishAot=false\n{code}");

        var (exit, output, error) = await Dotnet("run", file);

        Directory.Delete(folder, recursive: true);
        return exit == 0 ? output : throw new InvalidOperationException(output + error);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Diplomacy.Core.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run inside the repository.");
    }
}
