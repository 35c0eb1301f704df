using Diplomacy.Core.Evidence;
using Diplomacy.Core.Time;

namespace Diplomacy.Core.Tests.Evidence;

public class SourceTests
{
    private static readonly Source Nbc = new("nbc", "Talks in secret") { Published = PartialDate.Parse("2023-07-06") };

    [Fact]
    public void A_source_has_an_id_and_a_title_and_nothing_else_is_stated()
    {
        var source = new Source("nbc-2", "Talks in secret");

        Assert.Equal("nbc-2", source.Id);
        Assert.Equal("Talks in secret", source.Title);
        Assert.Null(source.Author);
        Assert.Null(source.Publisher);
        Assert.Null(source.Published);
        Assert.Null(source.Url);
        Assert.Null(source.Note);
    }

    [Theory]
    [InlineData("NBC")]
    [InlineData("nbc news")]
    [InlineData("nbc_news")]
    [InlineData("-nbc")]
    [InlineData("nbc-")]
    [InlineData("n--bc")]
    [InlineData("nbc\n")]
    [InlineData("é")]
    [InlineData("٣")]
    [InlineData("")]
    [InlineData(" ")]
    public void An_id_is_lower_case_letters_digits_and_single_hyphens(string id) =>
        Assert.Throws<ArgumentException>(nameof(id), () => new Source(id, "Title"));

    [Fact]
    public void An_id_has_at_most_64_characters()
    {
        Assert.Equal(64, new Source(new string('a', 64), "Title").Id.Length);
        Assert.Throws<ArgumentException>("id", () => new Source(new string('a', 65), "Title"));
    }

    [Fact]
    public void An_id_and_a_title_are_required()
    {
        Assert.Throws<ArgumentNullException>("id", () => new Source(null!, "Title"));
        Assert.Throws<ArgumentNullException>("title", () => new Source("nbc", null!));
        Assert.Throws<ArgumentException>("title", () => new Source("nbc", " \t"));
    }

    [Fact]
    public void A_source_is_an_attribution_to_itself()
    {
        Attribution attribution = Nbc;

        Assert.Equal(new Attribution(Nbc), attribution);
        Assert.Equal(attribution, Nbc.ToAttribution());
        Assert.Equal(Certainty.Reported, attribution.Certainty);
        Assert.Throws<ArgumentNullException>("source", () => (Attribution)(Source)null!);
    }

    [Fact]
    public void Quoting_names_who_said_it_and_when()
    {
        var said = PartialDate.Parse("2023-07-05");

        Assert.Equal(new Attribution(Nbc) { Speaker = "John Kirby" }, Nbc.Quoting("John Kirby"));
        Assert.Equal(new Attribution(Nbc) { Speaker = "John Kirby", Said = said }, Nbc.Quoting("John Kirby", said));
    }

    [Fact]
    public void Denying_says_that_it_is_not_so()
    {
        var said = PartialDate.Parse("2023-07-05");

        Assert.Equal(new Attribution(Nbc) { Certainty = Certainty.Denied }, Nbc.Denying());
        Assert.Equal(
            new Attribution(Nbc) { Speaker = "Sergey Lavrov", Said = said, Certainty = Certainty.Denied },
            Nbc.Denying("Sergey Lavrov", said));
    }
}
