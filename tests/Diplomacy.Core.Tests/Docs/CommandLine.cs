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

    /// <summary>
    /// Compiles an example with the compiler of the SDK against the library as it was built for the tests, runs it, and gives what
    /// it prints. No project is made and built for it, as <see cref="RunExample"/> does: that takes several seconds for each.
    /// </summary>
    public static async Task<string> CompileAndRun(string code)
    {
        var folder = Directory.CreateTempSubdirectory("diplomacy-example-").FullName;
        string In(string name) => Path.Combine(folder, name);
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var (_, sdk, _) = await Dotnet("--version");
        var compiler = Path.GetFullPath(Path.Combine(runtime, "..", "..", "..", "sdk", sdk.Trim(), "Roslyn", "bincore", "csc.dll"));
        var tests = new DirectoryInfo(AppContext.BaseDirectory);
        // Not the copy beside the tests, which may be instrumented for coverage.
        var library = Path.Combine(Root, "src", "Diplomacy.Core", "bin", tests.Parent!.Name, tests.Name, "Diplomacy.Core.dll");
        File.Copy(library, In("Diplomacy.Core.dll"));
        foreach (var needed in tests.GetFiles("Ardalis.*.dll")) needed.CopyTo(In(needed.Name));
        File.Copy(Path.Combine(tests.FullName, "Diplomacy.Core.Tests.runtimeconfig.json"), In("example.runtimeconfig.json"));
        await File.WriteAllTextAsync(In("usings.cs"), string.Concat(ImplicitUsings.Select(name => $"global using {name};\n")));
        await File.WriteAllTextAsync(In("example.cs"), code);
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(a => a.StartsWith(runtime, StringComparison.Ordinal));
        await File.WriteAllLinesAsync(
            In("example.rsp"),
            [
                "-nologo", "-langversion:14", "-nullable:enable", "-warnaserror", $"-out:\"{In("example.dll")}\"",
                .. framework.Append(library).Select(a => $"-r:\"{a}\""), $"\"{In("example.cs")}\"", $"\"{In("usings.cs")}\"",
            ]);

        var (exit, output, error) = await Dotnet(compiler, $"@{In("example.rsp")}");
        if (exit == 0) (exit, output, error) = await Dotnet(In("example.dll"));

        Directory.Delete(folder, recursive: true);
        return exit == 0 ? output : throw new InvalidOperationException(output + error);
    }

    private static readonly string[] ImplicitUsings =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Diplomacy.Core.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run inside the repository.");
    }
}
