using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Tracks;

public class WhatIfTests
{
    private static readonly DateOnly Day = new(2022, 2, 7);

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
