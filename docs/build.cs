#!/usr/bin/env dotnet
#:project site/Diplomacy.Core.Site.csproj
#:property PublishAot=false

// Builds the documentation site from the guide, the library and its documentation comments, and checks it.
//
//   dotnet run docs/build.cs                writes artifacts/site
//   dotnet run docs/build.cs -- FOLDER      writes another folder
//
// Lists every problem and fails: an undocumented public member, a reference or link that leads nowhere, an example that
// does not compile.

using Diplomacy.Core.Site;

var root = Path.GetDirectoryName((string)AppContext.GetData("EntryPointFileDirectoryPath")!)!;
var output = args.Length > 0 ? args[0] : Path.Combine(root, "artifacts", "site");

var site = SiteBuilder.Build(root);
site.WriteTo(output);
foreach (var problem in site.Problems) Console.Error.WriteLine(problem);
Console.WriteLine($"{site.Pages.Count} pages, {site.Problems.Count} problems: {output}");
return site.Problems.Count == 0 ? 0 : 1;
