using Diplomacy.Core.Precedents;
using Diplomacy.Core.Reports;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

// GET /assessment?on=2023-04-24&level=1.5 gives the assessment of the embedded case, or 404 where its level is another one.
var app = WebApplication.CreateSlimBuilder(args).Build();

app.MapGet("/assessment", (PartialDate on, TrackLevel? level) =>
{
    if (on.Earliest is not { } day || on.Latest != day) return Results.BadRequest($"`{on}` is not a day");
    var assessment = Assessment.Of(Precedents.HaassLavrov2023.Channel("haass-lavrov"), day);
    return level is null || assessment.Tracks[0].Level == level
        ? Results.Text(assessment.ToJson(), "application/json")
        : Results.NotFound(new { on, level = assessment.Tracks[0].Level });
});

app.Run();
