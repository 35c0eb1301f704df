using Diplomacy.Core;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Time;
using Xunit;
using static VerifyXunit.Verifier;

namespace MediationUnit;

public class NeutralGroundTests
{
    private static readonly DateOnly Day = new(2024, 6, 15);
    private static readonly State North = new("north", "North");
    private static readonly State South = new("south", "South");
    private static readonly Channel Direct = new Channel("talks", "Talks", Side.For(North), Side.For(South)) with { ThirdParties = [] };
    private static readonly Channel Mediated = Direct.With(new ThirdParty(new Person("envoy", "the envoy"), ThirdPartyFunction.Mediator));

    [Theory]
    [InlineData("Geneva", Verdict.Satisfied)]
    [InlineData("the capital of North", Verdict.Violated)]
    [InlineData(null, Verdict.Undetermined)]
    public void The_place_decides(string? place, Verdict verdict) =>
        Assert.Equal(verdict, Always(Meeting(Mediated, place)).Verdict);

    [Fact]
    public void A_violation_names_its_reasons()
    {
        var finding = Always(Meeting(Mediated, "the capital of North"));

        Assert.Equal(
            ["they met on 2024-06-10", "the envoy mediated", "the capital of North is not neutral"],
            finding.Reasons.Select(r => r.Text).OrderDescending(StringComparer.Ordinal));
    }

    [Fact]
    public void What_nobody_states_is_asked_and_never_taken_for_granted()
    {
        var finding = Always(Mediated);

        Assert.Equal([Verdict.Satisfied, Verdict.Violated], finding.Possible);
        Assert.Equal("Did they meet anywhere else?", Assert.Single(finding.OpenQuestions).Text);
    }

    [Fact]
    public void Direct_talks_are_none_of_its_business() =>
        Assert.Equal(Verdict.NotApplicable, Always(Meeting(Direct, "the capital of North")).Verdict);

    [Fact]
    public void Sides_that_agreed_may_meet_anywhere_in_the_milder_reading()
    {
        var agreed = Meeting(Mediated, "the capital of North") with { Conduct = [new Conduct(Requirement.Consent) { Met = true }] };

        Assert.Equal(
            [Verdict.Violated, Verdict.Satisfied],
            PrincipleRules.Check(agreed, Day, NeutralGround.Principle).Select(f => f.Verdict));
    }

    [Fact]
    public async Task The_whole_finding_is_as_it_was_approved() =>
        await Verify(Told(Always(Meeting(Mediated, "the capital of North"))));

    private static PrincipleFinding Always(Channel channel) => PrincipleRules.Check(channel, Day, NeutralGround.Principle, "always");

    private static string Told(PrincipleFinding finding) => string.Join('\n',
    [
        $"{finding.Title}, {finding}",
        .. finding.Reasons.Select(reason => $"- {reason}"),
        .. finding.OpenQuestions.Select(question => $"? {question}"),
        .. finding.Remedies.Select(remedy => $"it would be satisfied: {remedy}"),
    ]);

    private static Channel Meeting(Channel channel, string? place) =>
        channel with { Encounters = [new Encounter(Period.Parse("2024-06-10")) { Place = place }] };
}
