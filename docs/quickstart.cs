#!/usr/bin/env dotnet
#:project ../src/Diplomacy.Core/Diplomacy.Core.csproj
#:property PublishAot=false

// Prints the assessment of a case.
//
//   dotnet run docs/quickstart.cs                                        the embedded case of April 2023
//   dotnet run docs/quickstart.cs -- my.dossier.json --on 2024-06-15     a file of your own
//   … --json                                                             the same as JSON

using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Precedents;
using Diplomacy.Core.Reports;
using Diplomacy.Core.Time;

const string Usage = "usage: dotnet run docs/quickstart.cs -- [FILE.dossier.json] [--on YYYY-MM-DD] [--json]";

string? file = null;
PartialDate? on = null;
var asJson = false;
for (var i = 0; i < args.Length; i++)
{
    if (args[i] == "--json") asJson = true;
    else if (args[i] == "--on" && i + 1 < args.Length && PartialDate.TryParse(args[++i], null, out var date)) on = date;
    else if (file is null && !args[i].StartsWith('-')) file = args[i];
    else return Fail($"{Usage}\n`{args[i]}` is not understood");
}

if (file is not null && on is null) return Fail($"{Usage}\na file needs the day: --on YYYY-MM-DD");
if ((on ?? new PartialDate(2023, 4, 24)) is not { Day: not null, Earliest: { } day }) return Fail($"{Usage}\n`{on}` is not a day");

Dossier dossier;
if (file is null)
{
    dossier = Precedents.HaassLavrov2023;
}
else
{
    if (!File.Exists(file)) return Fail($"there is no file `{file}`");
    try
    {
        dossier = Dossier.Read(File.ReadAllBytes(file));
    }
    catch (DossierException exception)
    {
        return Fail($"{file}:\n{exception.Message}");
    }
}

var channels = file is null ? [dossier.Channel("haass-lavrov")] : dossier.Channels.ToArray();
var assessments = channels.Select(channel => Assessment.Of(channel, day)).ToArray();
Console.Write(asJson
    ? $"[\n{string.Join(",\n", assessments.Select(a => a.ToJson().TrimEnd()))}\n]\n"
    : string.Join("\n", assessments.Select(a => a.ToText())));
return 0;

static int Fail(string message)
{
    Console.Error.WriteLine(message);
    return 1;
}
