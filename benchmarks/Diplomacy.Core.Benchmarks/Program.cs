using BenchmarkDotNet.Running;
using Diplomacy.Core.Benchmarks;

if (args is ["million"]) Million.Run();
else BenchmarkSwitcher.FromAssembly(typeof(Million).Assembly).Run(args);
