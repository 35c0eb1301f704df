using Diplomacy.Core.Authority;
using Diplomacy.Core.Channels;

namespace Diplomacy.Core.Tests.Authority;

public class AuthorityWordsTests
{
    [Fact]
    public void Every_scope_has_words_of_its_own()
    {
        var words = Enum.GetValues<AuthorizationScope>().Select(AuthorityWords.Of).ToArray();

        Assert.Equal(5, words.Distinct().Count());
        Assert.Equal("the contact", words[0]);
        Assert.Equal("signing for it", words[^1]);
    }

    [Theory]
    [InlineData(AuthorizationStatus.Disavowed, "disavowed", "did not disavow")]
    [InlineData(AuthorizationStatus.Unaware, "did not know of", "did not lack knowledge of")]
    [InlineData(AuthorizationStatus.Endorsed, "endorsed", "did not endorse")]
    [InlineData(AuthorizationStatus.FullPowers, "gave full powers for", "did not give full powers for")]
    public void What_an_authority_did_is_a_verb(AuthorizationStatus status, string did, string not)
    {
        Assert.Equal(did, AuthorityWords.Did(status, denied: false));
        Assert.Equal(not, AuthorityWords.Did(status, denied: true));
    }

    [Fact]
    public void Every_status_has_words_of_its_own_both_ways()
    {
        var words = Enum.GetValues<AuthorizationStatus>().SelectMany(s => new[] { AuthorityWords.Did(s, denied: false), AuthorityWords.Did(s, denied: true) }).ToArray();

        Assert.All(words, w => Assert.False(string.IsNullOrWhiteSpace(w)));
        Assert.All(Enum.GetValues<AuthorizationStatus>(), s => Assert.NotEqual(AuthorityWords.Did(s, denied: false), AuthorityWords.Did(s, denied: true)));
    }
}
