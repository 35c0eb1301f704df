using Diplomacy.Core.Precedents;
using Diplomacy.Core.Reports;

// The package alone must be enough to assess the case that comes with it.
var meeting = Precedents.HaassLavrov2023.Channel("haass-lavrov");
Console.Write(Assessment.Of(meeting, new DateOnly(2023, 4, 24)).ToText());
