using Diplomacy.Core.Channels;
using Diplomacy.Core.Tests.Time;

namespace Diplomacy.Core.Tests.Kernel;

public class WordsTests
{
    [Fact]
    public void The_name_of_a_value_is_written_in_words()
    {
        Assert.Equal("full powers", Words.Of(AuthorizationStatus.FullPowers));
        Assert.Equal("aware", Words.Of(AuthorizationStatus.Aware));
        Assert.Equal("gather-information", Words.Key(Purpose.GatherInformation));
        Assert.Equal("public", Words.Key(Secrecy.Public));
    }

    [Theory]
    [InlineData("", "", "")]
    [InlineData("a", "a", "a")]
    [InlineData("a,b", "a and b", "a or b")]
    [InlineData("a,b,c", "a, b and c", "a, b or c")]
    public void Words_are_joined_as_in_a_sentence(string words, string and, string or)
    {
        var list = words.Split(',', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(and, Words.And(list));
        Assert.Equal(or, Words.Or(list));
    }

    [Fact]
    public void A_day_is_written_alike_in_every_culture() =>
        HostileCulture.Try(() => Assert.Equal("1994-06-16", Words.Of(new DateOnly(1994, 6, 16))));

    [Fact]
    public void Names_are_written_alike_in_every_culture() =>
        HostileCulture.Try(() => Assert.Equal("instructed", Words.Of(AuthorizationStatus.Instructed)));
}
