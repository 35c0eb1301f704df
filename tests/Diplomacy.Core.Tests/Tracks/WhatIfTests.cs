using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Tracks;

public class WhatIfTests
{
    private static readonly DateOnly Day = new(2022, 2, 7);

    [Fact]
    public void What_another_official_would_make_of_the_Oslo_talks()
    {
        var alternatives = TrackRules.WhatIf(Cases.Oslo, new DateOnly(1993, 2, 15), Typologies.McFaul2023);

        Assert.Contains("track 1: have an official of Israel join the table", alternatives.Select(a => a.ToString()));
        Assert.Contains("track 2: have Ahmed Qurie leave the table", alternatives.Select(a => a.ToString()));
        Assert.DoesNotContain(alternatives, a => a.Level == TrackLevel.OneAndHalf);
    }

    [Fact]
    public void A_side_that_nobody_leads_gets_a_lead_where_only_leads_count()
    {
        var scholar = new Person("scholar", "A scholar") { Offices = [] };
        var channel = Channel.Between("c", "C", [.. Cases.MacronPutin.Sides.Select(s => s with
        {
            Participants = [.. s.Participants.Select(p => p.As(Part.Member)), scholar.Privately().As(Part.Member)],
        })]).Backed();

        Assert.Contains(
            "track 1: have an official of France join the table as lead and have an official of Russia join the table as lead",
            TrackRules.WhatIf(channel, Day, Typologies.Common).Select(a => a.ToString()));
    }

    [Fact]
    public void A_mandate_that_may_reach_too_far_is_limited_and_one_that_is_missing_is_given()
    {
        var envoy = new Person("envoy", "An envoy") { Offices = [] };
        var channel = Channel.Between("c", "C",
            Side.For(Cases.UnitedStates).Seating(envoy.Privately()), Side.OfMembers("others", "Others").Seating(new Person("host", "A host") { Offices = [] }.Privately()));

        string[] Texts(Channel of) => [.. TrackRules.WhatIf(of, Day, Typologies.McFaul2023).Select(a => a.ToString())];

        Assert.Contains("track 2: have United States authorize no more than the contact", Texts(channel));
        Assert.Contains("unclassified: have United States authorize carrying its message", Texts(channel.Backed()));
    }

    [Fact]
    public void There_is_no_alternative_on_a_day_on_which_the_channel_was_not_in_being() =>
        Assert.Empty(TrackRules.WhatIf(Cases.MacronPutin, new DateOnly(2021, 1, 1), Typologies.Common));

    [Fact]
    public void An_alternative_needs_a_channel_and_a_typology()
    {
        Assert.Throws<ArgumentNullException>("channel", () => TrackRules.WhatIf(null!, Day, Typologies.Common));
        Assert.Throws<ArgumentNullException>("typology", () => TrackRules.WhatIf(Cases.MacronPutin, Day, null!));
    }
}
