using Diplomacy.Core.Channels;

namespace Diplomacy.Core.Authority;

/// <summary>The words for backing in texts that people read.</summary>
internal static class AuthorityWords
{
    public static string Of(AuthorizationScope scope) => scope switch
    {
        AuthorizationScope.Contact => "the contact",
        AuthorizationScope.Message => "carrying its message",
        AuthorizationScope.Exploring => "exploring for it",
        AuthorizationScope.Committing => "committing it",
        _ => "signing for it",
    };

    /// <summary>What an authority did, such as <c>disavowed</c>, or did not do, such as <c>did not endorse</c>.</summary>
    public static string Did(AuthorizationStatus status, bool denied)
    {
        var (did, infinitive) = status switch
        {
            AuthorizationStatus.Prohibited => ("prohibited", "prohibit"),
            AuthorizationStatus.Opposed => ("opposed", "oppose"),
            AuthorizationStatus.Disavowed => ("disavowed", "disavow"),
            AuthorizationStatus.Unaware when denied => ("", "lack knowledge of"),
            AuthorizationStatus.Unaware => ("did not know of", ""),
            AuthorizationStatus.Aware => ("knew of", "know of"),
            AuthorizationStatus.Briefed => ("was told of", "hear of"),
            AuthorizationStatus.Tolerated => ("tolerated", "tolerate"),
            AuthorizationStatus.Cleared => ("cleared", "clear"),
            AuthorizationStatus.Encouraged => ("encouraged", "encourage"),
            AuthorizationStatus.Endorsed => ("endorsed", "endorse"),
            AuthorizationStatus.Authorized => ("authorized", "authorize"),
            AuthorizationStatus.Mandated => ("mandated", "mandate"),
            AuthorizationStatus.Instructed => ("instructed", "instruct"),
            _ => ("gave full powers for", "give full powers for"),
        };
        return denied ? $"did not {infinitive}" : did;
    }
}
