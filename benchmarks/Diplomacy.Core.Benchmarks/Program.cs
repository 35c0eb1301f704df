using BenchmarkDotNet.Running;
using Diplomacy.Core.Benchmarks;

switch (args)
{
    case ["million"]:
        Console.Write(Million.Run());
        break;
    case ["results", .. var rest]:
        Results.Write(Path.Combine("benchmarks", "RESULTS.md"), rest);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Million).Assembly).Run(args);
        break;
}
