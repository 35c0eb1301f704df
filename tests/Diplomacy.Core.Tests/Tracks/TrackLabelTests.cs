using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Tracks;

/// <summary>What authors print, beside what their own definitions give.</summary>
public class TrackLabelTests
{
    private static readonly DateOnly Day = new(2022, 2, 7);
    private static readonly Source Paper = new("paper", "A paper");

    [Fact]
    public void McFaul_calls_the_embedded_case_what_his_definition_gives()
    {
        var meeting = Core.Precedents.Precedents.HaassLavrov2023.Channel("haass-lavrov");

        var findings = TrackRules.Labels(meeting, new DateOnly(2023, 4, 24));

        var his = Assert.Single(findings, f => f.Label.By.Any(a => a.Source.Id == "mcfaul"));
        Assert.Equal((TrackLevel.OneAndHalf, TrackLevel.OneAndHalf), (his.Level!.Value, his.Computed!.Level!.Value));
        Assert.True(his.Agrees.IsTrue);
        Assert.Equal("\"Track 1.5\": McFaul 2023: track 1.5, agrees", his.ToString());
        Assert.Equal(meeting.Labels.Count, findings.Count);
        Assert.All(findings.Where(f => f != his), f => Assert.False(f.Agrees.IsKnown));
    }

    /// <summary>The primer of 2019 prints that Oslo began as track 2 and ended as track 1.</summary>
    [Fact]
    public void USIP_prints_of_the_beginning_of_Oslo_what_its_own_definition_does_not_give()
    {
        var oslo = Cases.Oslo with
        {
            Labels =
            [
                new PrintedLabel("track 2") { Typology = "usip-2019", Period = Period.Parse("1993-01-20/") },
                new PrintedLabel("track 1") { Typology = "usip-2019", Period = Period.Parse("/1993-09-13") },
            ],
        };

        var began = TrackRules.Labels(oslo, new DateOnly(1993, 1, 20))[0];
        var ended = TrackRules.Labels(oslo, new DateOnly(1993, 9, 13))[1];

        Assert.True(began.Agrees.IsFalse);
        Assert.Equal(TrackLevel.Unclassified, began.Computed!.Level);
        Assert.Equal("\"track 2\": USIP primer 2019: unclassified, differs", began.ToString());
        Assert.Contains(began.Reasons, r => r.Id == "service/qurie/plo");
        Assert.True(ended.Agrees.IsTrue);
        Assert.Empty(ended.Reasons);
        Assert.All(TrackRules.Labels(oslo, new DateOnly(1993, 6, 15)), f => Assert.False(f.Agrees.IsKnown));
    }

    [Theory]
    [InlineData("Track 1.5", "1.5")]
    [InlineData("track 1.5 diplomacy", "1.5")]
    [InlineData("TRACK 1,5", "1.5")]
    [InlineData("Track-1½", "1.5")]
    [InlineData("track one and a half", "1.5")]
    [InlineData("Track One-and-a-Half", "1.5")]
    [InlineData("1.5", "1.5")]
    [InlineData("Track I", "1")]
    [InlineData("track 1.0", "1")]
    [InlineData("Track One", "1")]
    [InlineData("Track II", "2")]
    [InlineData("Track Two", "2")]
    [InlineData("Track-Two Diplomacy", "2")]
    [InlineData("track 2.0", "2")]
    [InlineData(" 2 ", "2")]
    [InlineData("Track III", "3")]
    [InlineData("track three", "3")]
    [InlineData("back channel", null)]
    [InlineData("back-channel diplomacy", null)]
    [InlineData("fake diplomacy", null)]
    [InlineData("Track 1.75", null)]
    [InlineData("Track 2.5", null)]
    [InlineData("Track 4", null)]
    [InlineData("Track", null)]
    [InlineData("not Track Two", null)]
    [InlineData("Track Two or 1.5", null)]
    [InlineData("two", null)]
    [InlineData("I", null)]
    public void A_label_names_a_level_or_none(string text, string? level)
    {
        var finding = Assert.Single(TrackRules.Labels(Labelled(new PrintedLabel(text) { Typology = "common" }), Day));

        Assert.Equal(level is null ? null : TrackLevel.Parse(level), finding.Level);
        Assert.Equal(level is null ? Truth.Unknown : level == "1", finding.Agrees);
    }

    [Fact]
    public void A_label_that_names_no_known_typology_stands_alone()
    {
        var channel = Labelled(new PrintedLabel("Track 1"), new PrintedLabel("Track 1") { Typology = "nobody-1999" });

        Assert.All(TrackRules.Labels(channel, Day), f =>
        {
            Assert.Null(f.Computed);
            Assert.False(f.Agrees.IsKnown);
            Assert.Equal("\"Track 1\": nothing to compare it with", f.ToString());
        });
        Assert.All(TrackRules.Labels(Labelled(new PrintedLabel("Track 1") { Typology = "common" }), Day, Typologies.McFaul2023), f => Assert.Null(f.Computed));
    }

    [Fact]
    public void A_label_is_compared_on_the_days_of_which_it_is_meant()
    {
        var channel = Labelled(
            new PrintedLabel("Track 1") { Typology = "common", Period = Period.Parse("2022-01") },
            new PrintedLabel("Track 2") { Typology = "common", Period = Period.Parse("2022-02") });

        var finding = Assert.Single(TrackRules.Labels(channel, Day));

        Assert.Equal(TrackLevel.Two, finding.Level);
        Assert.False(finding.Agrees.IsKnown);
        Assert.NotNull(finding.Computed);
    }

    [Fact]
    public void Who_denies_a_label_agrees_with_a_definition_that_gives_another()
    {
        Truth Agrees(string text, params Attribution[] by) =>
            TrackRules.Labels(Labelled(new PrintedLabel(text) { Typology = "common", By = [.. by] }), Day)[0].Agrees;

        Assert.True(Agrees("Track 2", Paper.Denying()).IsTrue);
        Assert.True(Agrees("Track 1", Paper.Denying()).IsFalse);
        Assert.False(Agrees("Track 1", Paper, Paper.Denying()).IsKnown);
    }

    [Fact]
    public void Where_facts_are_missing_a_label_still_differs_from_levels_that_are_all_others()
    {
        // Unclassified or 1.5, depending on the capacity in which Feklisov acted.
        Truth Agrees(string text) => TrackRules.Labels(
            Cases.ScaliFeklisov with { Labels = [new PrintedLabel(text) { Typology = "usip-2019" }] }, new DateOnly(1962, 10, 26))[0].Agrees;

        Assert.False(Agrees("Track 1.5").IsKnown);
        Assert.True(Agrees("Track 2").IsFalse);
    }

    [Fact]
    public void There_is_no_label_on_a_day_on_which_the_channel_was_not_in_being() =>
        Assert.Empty(TrackRules.Labels(Labelled(new PrintedLabel("Track 1")), new DateOnly(2021, 1, 1)));

    [Fact]
    public void Labels_need_a_channel_typologies_and_ids()
    {
        Assert.Throws<ArgumentNullException>("channel", () => TrackRules.Labels(null!, Day));
        Assert.Throws<ArgumentNullException>("typologies", () => TrackRules.Labels(Cases.MacronPutin, Day, Typologies.Common, null!));
        Assert.Throws<ArgumentException>("Typology", () => new PrintedLabel("Track 1") { Typology = "No Id" });
    }

    private static Channel Labelled(params PrintedLabel[] labels) => Cases.MacronPutin with { Labels = [.. labels] };
}
