using static VerifyXunit.Verifier;

namespace Diplomacy.Core.Tests.Api;

/// <summary>
/// The public API is what was approved. A change that is meant is approved by renaming the received file, one for each
/// target framework, to <c>.verified.txt</c>.
/// </summary>
public class PublicApiTests
{
#if NET10_0_OR_GREATER
    [Fact]
    public Task The_public_api_of_net10_is_the_approved_one() => Verify(PublicApi.Text());
#else
    [Fact]
    public Task The_public_api_of_net8_is_the_approved_one() => Verify(PublicApi.Text());
#endif
}
