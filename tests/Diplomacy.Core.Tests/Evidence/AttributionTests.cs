using System.ComponentModel;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Time;

namespace Diplomacy.Core.Tests.Evidence;

public class AttributionTests
{
    private static readonly PartialDate Published = PartialDate.Parse("2023-07-06");

    private static readonly Source Nbc = new("nbc", "Talks in secret") { Published = Published };

    [Fact]
    public void An_attribution_is_a_report_of_the_source_unless_said_otherwise()
    {
        var attribution = new Attribution(Nbc);

        Assert.Same(Nbc, attribution.Source);
        Assert.Equal(Certainty.Reported, attribution.Certainty);
        Assert.Null(attribution.Speaker);
        Assert.Null(attribution.Said);
        Assert.False(attribution.IsDenial);
    }

    [Fact]
    public void A_source_is_required() => Assert.Throws<ArgumentNullException>("source", () => new Attribution(null!));

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(-1)]
    public void A_certainty_that_does_not_exist_is_refused(int value) =>
        Assert.Throws<InvalidEnumArgumentException>("Certainty", () => new Attribution(Nbc) { Certainty = (Certainty)value });

    [Fact]
    public void Only_a_denial_denies()
    {
        foreach (var certainty in Enum.GetValues<Certainty>())
            Assert.Equal(certainty == Certainty.Denied, new Attribution(Nbc) { Certainty = certainty }.IsDenial);
    }

    [Fact]
    public void What_was_said_is_dated_by_itself_or_else_by_its_source()
    {
        var said = PartialDate.Parse("2023-06");

        Assert.Equal(said, new Attribution(Nbc) { Said = said }.Date);
        Assert.Equal(Published, new Attribution(Nbc).Date);
        Assert.Equal(said, new Attribution(new Source("leaflet", "A leaflet")) { Said = said }.Date);
        Assert.Null(new Attribution(new Source("leaflet", "A leaflet")).Date);
    }

    [Fact]
    public void The_text_names_speaker_and_source_and_what_is_not_plain_report()
    {
        Assert.Equal("nbc", new Attribution(Nbc).ToString());
        Assert.Equal("John Kirby in nbc", Nbc.Quoting("John Kirby").ToString());
        Assert.Equal("nbc, denied", Nbc.Denying().ToString());
        Assert.Equal("John Kirby in nbc, denied", Nbc.Denying("John Kirby").ToString());
        Assert.Equal("nbc, alleged", new Attribution(Nbc) { Certainty = Certainty.Alleged }.ToString());
        Assert.Equal("nbc", new Attribution(Nbc) { Certainty = Certainty.Confirmed }.ToString());
    }
}
