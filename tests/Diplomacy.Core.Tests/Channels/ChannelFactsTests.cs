using System.ComponentModel;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Time;

namespace Diplomacy.Core.Tests.Channels;

public class ChannelFactsTests
{
    [Fact]
    public void A_third_party_is_an_actor_with_a_function()
    {
        var host = new ThirdParty(Cast.Council, ThirdPartyFunction.Host);

        Assert.Same(Cast.Council, host.Actor);
        Assert.Equal(ThirdPartyFunction.Host, host.Function);
        Assert.Equal(default, host.Standing);
        Assert.Null(host.Period);
        Assert.Throws<ArgumentNullException>("actor", () => new ThirdParty(null!, ThirdPartyFunction.Host));
        Assert.Throws<InvalidEnumArgumentException>("function", () => new ThirdParty(Cast.Council, 0));
    }

    [Fact]
    public void A_subject_has_a_title_and_whom_it_affects_is_not_stated()
    {
        Assert.Equal("the war", new Subject("the war").Title);
        Assert.True(new Subject("the war").Affects.IsUnknown);
        Assert.Throws<ArgumentNullException>("title", () => new Subject(null!));
        Assert.Throws<ArgumentException>("title", () => new Subject(""));
    }

    [Fact]
    public void An_encounter_has_a_date_and_who_was_there_is_not_stated()
    {
        var encounter = new Encounter(Period.Parse("2023-04-24"));

        Assert.Equal(Period.Parse("2023-04-24"), encounter.On);
        Assert.Null(encounter.Place);
        Assert.True(encounter.Present.IsUnknown);
    }

    [Fact]
    public void A_disclosure_need_not_state_anything()
    {
        Assert.Null(new Disclosure().On);
        Assert.Null(new Disclosure().How);
        Assert.Equal(default, new Disclosure().Discloser);
    }

    [Fact]
    public void An_involvement_is_that_of_a_party()
    {
        var involvement = new Involvement(Cast.Ukraine);

        Assert.Same(Cast.Ukraine, involvement.Party);
        Assert.Equal(default, involvement.Degree);
        Assert.Equal(default, involvement.Invitation);
        Assert.Equal(default, involvement.Through);
        Assert.Throws<ArgumentNullException>("party", () => new Involvement(null!));
    }

    [Fact]
    public void A_party_may_claim_to_speak_for_another()
    {
        var involvement = new Involvement(Cast.Plo) { Through = Cast.Russia };

        Assert.Equal(Truth.True, involvement.Through.Is(Cast.Russia));
        Assert.Equal(Truth.False, involvement.Through.Is(Cast.Usa));
    }

    [Fact]
    public void A_signature_is_somebodys_for_a_party()
    {
        var signature = new Signature(Cast.Lavrov, Cast.Russia, SignatureKind.Signed);

        Assert.Same(Cast.Lavrov, signature.Signatory);
        Assert.Same(Cast.Russia, signature.Party);
        Assert.Equal(SignatureKind.Signed, signature.Kind);
        Assert.Null(signature.On);
        Assert.Throws<ArgumentNullException>("signatory", () => new Signature(null!, Cast.Russia, SignatureKind.Signed));
        Assert.Throws<ArgumentNullException>("party", () => new Signature(Cast.Lavrov, null!, SignatureKind.Signed));
        Assert.Throws<InvalidEnumArgumentException>("kind", () => new Signature(Cast.Lavrov, Cast.Russia, (SignatureKind)4));
    }

    [Fact]
    public void A_commitment_has_a_kind_and_a_title()
    {
        var treaty = new Commitment(CommitmentKind.Treaty, "Treaty of peace");

        Assert.Equal(CommitmentKind.Treaty, treaty.Kind);
        Assert.Equal("Treaty of peace", treaty.Title);
        Assert.Null(treaty.On);
        Assert.True(treaty.Signatures.IsUnknown);
        Assert.True(treaty.Binds.IsUnknown);
        Assert.True(treaty.Affects.IsUnknown);
        Assert.Throws<InvalidEnumArgumentException>("kind", () => new Commitment(0, "Treaty of peace"));
        Assert.Throws<ArgumentException>("title", () => new Commitment(CommitmentKind.Treaty, " "));
        Assert.Throws<ArgumentNullException>("title", () => new Commitment(CommitmentKind.Treaty, null!));
    }

    [Fact]
    public void An_effect_has_a_kind_and_words()
    {
        var effect = new Effect(EffectKind.Harm, "confusion");

        Assert.Equal(EffectKind.Harm, effect.Kind);
        Assert.Equal("confusion", effect.What);
        Assert.Null(effect.To);
        Assert.Null(effect.On);
        Assert.Throws<InvalidEnumArgumentException>("kind", () => new Effect((EffectKind)3, "confusion"));
        Assert.Throws<ArgumentException>("what", () => new Effect(EffectKind.Harm, ""));
        Assert.Throws<ArgumentNullException>("what", () => new Effect(EffectKind.Harm, null!));
    }

    [Fact]
    public void A_position_is_a_partys_on_an_issue()
    {
        var position = new Position(Cast.Russia, "a ceasefire");

        Assert.Same(Cast.Russia, position.Party);
        Assert.Equal("a ceasefire", position.Issue);
        Assert.Equal(default, position.Favours);
        Assert.Null(position.AttributedBy);
        Assert.Null(position.Period);
        Assert.Throws<ArgumentNullException>("party", () => new Position(null!, "a ceasefire"));
        Assert.Throws<ArgumentNullException>("issue", () => new Position(Cast.Russia, null!));
        Assert.Throws<ArgumentException>("issue", () => new Position(Cast.Russia, "\n"));
    }

    [Fact]
    public void A_link_names_another_channel_by_its_id()
    {
        var link = new ChannelLink(LinkKind.FrontFor, "oslo");

        Assert.Equal(LinkKind.FrontFor, link.Kind);
        Assert.Equal("oslo", link.Channel);
        Assert.Throws<InvalidEnumArgumentException>("kind", () => new ChannelLink(0, "oslo"));
        Assert.Throws<ArgumentException>("channel", () => new ChannelLink(LinkKind.FrontFor, "Oslo"));
        Assert.Throws<ArgumentNullException>("channel", () => new ChannelLink(LinkKind.FrontFor, null!));
    }

    [Fact]
    public void A_label_is_a_text_as_printed()
    {
        Assert.Equal("Track 1.5", new PrintedLabel("Track 1.5").Text);
        Assert.Throws<ArgumentNullException>("text", () => new PrintedLabel(null!));
        Assert.Throws<ArgumentException>("text", () => new PrintedLabel(" "));
    }

    [Fact]
    public void A_statement_on_backing_has_a_party_a_scope_and_a_status()
    {
        var statement = new AuthorizationStatement(Cast.Usa, AuthorizationScope.Contact, AuthorizationStatus.Aware);

        Assert.Same(Cast.Usa, statement.Party);
        Assert.Equal(AuthorizationScope.Contact, statement.Scope);
        Assert.Equal(AuthorizationStatus.Aware, statement.Status);
        Assert.Null(statement.Authority);
        Assert.Null(statement.Period);
        Assert.True(statement.By.IsEmpty);
        Assert.Throws<ArgumentNullException>("party", () => new AuthorizationStatement(null!, AuthorizationScope.Contact, AuthorizationStatus.Aware));
        Assert.Throws<InvalidEnumArgumentException>("scope", () => new AuthorizationStatement(Cast.Usa, 0, AuthorizationStatus.Aware));
        Assert.Throws<InvalidEnumArgumentException>(
            "status", () => new AuthorizationStatement(Cast.Usa, AuthorizationScope.Contact, (AuthorizationStatus)15));
    }

    [Fact]
    public void The_rungs_of_backing_and_of_involvement_stand_in_their_order()
    {
        Assert.Equal(
            ["Prohibited", "Opposed", "Disavowed", "Unaware", "Aware", "Briefed", "Tolerated", "Cleared", "Encouraged",
                "Endorsed", "Authorized", "Mandated", "Instructed", "FullPowers"],
            Enum.GetValues<AuthorizationStatus>().Order().Select(s => s.ToString()));
        Assert.Equal(
            ["Contact", "Message", "Exploring", "Committing", "Signing"],
            Enum.GetValues<AuthorizationScope>().Order().Select(s => s.ToString()));
        Assert.Equal(
            ["None", "ToldAfterwards", "Informed", "Consulted", "Participating", "Represented", "Consenting"],
            Enum.GetValues<Degree>().Order().Select(d => d.ToString()));
    }
}
