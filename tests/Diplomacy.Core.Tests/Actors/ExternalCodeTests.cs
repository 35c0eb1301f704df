using Diplomacy.Core.Actors;

namespace Diplomacy.Core.Tests.Actors;

public class ExternalCodeTests
{
    [Theory]
    [InlineData("iso3166-1", "UKR")]
    [InlineData("cow", "2")]
    [InlineData("cow", "369")]
    [InlineData("cameo", "UKR")]
    [InlineData("cameo", "IGOUNO")]
    [InlineData("wikidata", "Q212")]
    [InlineData("wikidata", "Q1")]
    [InlineData("gwcode", "369")]
    [InlineData("own-list", "anything, even with blanks")]
    public void A_code_has_the_form_of_its_scheme(string scheme, string value)
    {
        var code = new ExternalCode(scheme, value);

        Assert.Equal(scheme, code.Scheme);
        Assert.Equal(value, code.Value);
        Assert.Equal($"{scheme}:{value}", code.ToString());
    }

    [Theory]
    [InlineData("iso3166-1", "UK")]
    [InlineData("iso3166-1", "UKRA")]
    [InlineData("iso3166-1", "ukr")]
    [InlineData("iso3166-1", "804")]
    [InlineData("iso3166-1", "ÜKR")]
    [InlineData("cow", "1000")]
    [InlineData("cow", "UKR")]
    [InlineData("cow", "-1")]
    [InlineData("cow", "٣٦٩")]
    [InlineData("cameo", "ukr")]
    [InlineData("cameo", "UKR1")]
    [InlineData("wikidata", "212")]
    [InlineData("wikidata", "Q")]
    [InlineData("wikidata", "q212")]
    [InlineData("wikidata", "P31")]
    [InlineData("wikidata", "Q21x")]
    [InlineData("gwcode", " ")]
    [InlineData("gwcode", "")]
    public void A_code_of_another_form_is_refused(string scheme, string value) =>
        Assert.Throws<ArgumentException>(nameof(value), () => new ExternalCode(scheme, value));

    [Fact]
    public void A_scheme_is_an_id()
    {
        Assert.Throws<ArgumentException>("scheme", () => new ExternalCode("ISO", "UKR"));
        Assert.Throws<ArgumentNullException>("scheme", () => new ExternalCode(null!, "UKR"));
        Assert.Throws<ArgumentNullException>("value", () => new ExternalCode("iso3166-1", null!));
    }

    [Fact]
    public void The_schemes_with_methods_of_their_own_give_equal_codes()
    {
        Assert.Equal(new ExternalCode("iso3166-1", "UKR"), ExternalCode.Iso("UKR"));
        Assert.Equal(new ExternalCode("wikidata", "Q212"), ExternalCode.Wikidata("Q212"));
        Assert.NotEqual(ExternalCode.Iso("UKR"), new ExternalCode("cameo", "UKR"));
        Assert.Throws<ArgumentException>("value", () => ExternalCode.Iso("UA"));
        Assert.Throws<ArgumentException>("value", () => ExternalCode.Wikidata("212"));
    }
}
