using Diplomacy.Core.Benchmarks;

switch (args)
{
    case ["million"]:
        Console.Write(Million.Run().Text);
        break;
    case ["results", .. var rest]:
        Results.Write(Path.Combine("benchmarks", "RESULTS.md"), rest);
        break;
    default:
        Results.Run(args);
        break;
}
