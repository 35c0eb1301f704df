using Diplomacy.Core.Evidence;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Tracks;

public class WhatIfTests
{
    private static readonly DateOnly Day = new(2022, 2, 7);

    [Fact]
    public void There_is_no_alternative_on_a_day_on_which_the_channel_was_not_in_being() =>
        Assert.Empty(TrackRules.WhatIf(Cases.MacronPutin, new DateOnly(2021, 1, 1), Typologies.Common));

    [Fact]
    public void Alternatives_stand_in_the_order_of_the_levels_and_then_of_the_texts()
    {
        var house = Typology.Named("house", "House rule", new Source("handbook", "The handbook"))
            .Level(TrackLevel.Three, Composition.Some(Kinds.Grassroots))
            .Level(TrackLevel.Two, Composition.Some(Kinds.Elite))
            .Level(TrackLevel.OneAndHalf, Composition.EverySide(Kinds.Official));

        Assert.Equal(
            [
                "unclassified: have Emmanuel Macron leave the table",
                "unclassified: have Emmanuel Macron take part in private capacity",
                "unclassified: have Vladimir Putin leave the table",
                "unclassified: have Vladimir Putin take part in private capacity",
                "track 2: have somebody unofficial of France join the table",
                "track 2: have somebody unofficial of Russia join the table",
                "track 3: have a member of the community of France join the table",
                "track 3: have a member of the community of Russia join the table",
            ],
            TrackRules.WhatIf(Cases.MacronPutin, Day, house).Select(a => a.ToString()));
    }

    [Fact]
    public void An_alternative_needs_a_channel_and_a_typology()
    {
        Assert.Throws<ArgumentNullException>("channel", () => TrackRules.WhatIf(null!, Day, Typologies.Common));
        Assert.Throws<ArgumentNullException>("typology", () => TrackRules.WhatIf(Cases.MacronPutin, Day, null!));
    }
}
