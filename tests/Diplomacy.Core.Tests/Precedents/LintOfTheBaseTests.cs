using Diplomacy.Core.Precedents;
using Diplomacy.Core.Tests.Docs;

namespace Diplomacy.Core.Tests.Precedents;

/// <summary>What the linter finds in the base, and why each finding stands as it is.</summary>
public class LintOfTheBaseTests
{
    private const string Unsaid = "no source says how far it was told or asked";
    private const string OutsideContadora = "the armed movements sat at no table of the mediation; no source says how far they were told or asked";
    private const string OfHavana = "the president and the commander signed what their delegations had negotiated";
    private const string OfSalt = "the heads of both signed what the delegations had negotiated";

    private static readonly (string Dossier, LintRule Rule, string Place, string Why)[] Known =
    [
        ("logan-1798", LintRule.AffectedWithoutInvolvement, "$.channels.paris.subjects[0].affects[0]", "he called on Washington and on President Adams when he was back; no source says what the government was told before"),
        ("pugwash-1957", LintRule.EncounterOutsideChannel, "$.channels['pugwash-1957'].encounters[1]", "one page dates the conference to the year of its manifesto, another contradicts; the disagreement is kept"),
        ("cuban-missile-crisis-1962", LintRule.AffectedWithoutInvolvement, "$.channels['kennedy-bolshakov'].subjects[0].affects[0]", Unsaid),
        ("cuban-missile-crisis-1962", LintRule.AffectedWithoutInvolvement, "$.channels['kennedy-khrushchev'].subjects[1].affects[0]", "that Turkey was not told is printed of the secret understanding, not of the letters"),
        ("cuban-missile-crisis-1962", LintRule.AffectedWithoutInvolvement, "$.channels['thant-havana'].subjects[0].affects[2]", Unsaid),
        ("cuban-missile-crisis-1962", LintRule.AffectedWithoutInvolvement, "$.channels['mikoyan-havana'].subjects[0].affects[2]", Unsaid),
        ("kissinger-dobrynin-1969", LintRule.SignatoryNotSeated, "$.channels['salt-delegations'].commitments[0].signatures[0]", OfSalt),
        ("kissinger-dobrynin-1969", LintRule.SignatoryNotSeated, "$.channels['salt-delegations'].commitments[0].signatures[1]", OfSalt),
        ("kissinger-dobrynin-1969", LintRule.SignatoryNotSeated, "$.channels['salt-delegations'].commitments[1].signatures[0]", OfSalt),
        ("kissinger-dobrynin-1969", LintRule.SignatoryNotSeated, "$.channels['salt-delegations'].commitments[1].signatures[1]", OfSalt),
        ("kissinger-beijing-1971", LintRule.CommitmentOutsideChannel, "$.channels['kissinger-zhou'].commitments[0]", "what the talks had agreed was announced four days after them"),
        ("beagle-channel-1978", LintRule.CommitmentOutsideChannel, "$.channels.vatican.commitments[0]", "the treaty was confirmed months after it had been signed and the mediation had ended"),
        ("iran-contra-1985", LintRule.OfficialWithoutOffice, "$.channels.tehran.sides[0].participants[0]", "what the case is about: McFarlane went as the President's envoy when he no longer held an office"),
        ("esquipulas-1987", LintRule.AffectedWithoutInvolvement, "$.channels.contadora.subjects[0].affects[5]", OutsideContadora),
        ("esquipulas-1987", LintRule.AffectedWithoutInvolvement, "$.channels.contadora.subjects[0].affects[6]", OutsideContadora),
        ("esquipulas-1987", LintRule.AffectedWithoutInvolvement, "$.channels.esquipulas.subjects[1].affects[3]", "the United States put forward a plan of its own; no source says how far it was told of this one or asked"),
        ("carter-north-korea-1994", LintRule.AffectedWithoutInvolvement, "$.channels['carter-kim'].subjects[0].affects[3]", Unsaid),
        ("carter-north-korea-1994", LintRule.AffectedWithoutInvolvement, "$.channels['gallucci-kang-letters'].subjects[0].affects[2]", "that Seoul was asked is printed of the journey and of the talks in Geneva, not of the letters"),
        ("carter-north-korea-1994", LintRule.AffectedWithoutInvolvement, "$.channels['gallucci-kang-letters'].subjects[0].affects[3]", Unsaid),
        ("carter-north-korea-1994", LintRule.AffectedWithoutInvolvement, "$.channels['agreed-framework'].subjects[0].affects[3]", Unsaid),
        ("accra-2003", LintRule.AffectedWithoutInvolvement, "$.channels['mass-action'].subjects[0].affects[0]", "the women told the President at an audience, which is a channel of its own"),
        ("accra-2003", LintRule.AffectedWithoutInvolvement, "$.channels['mass-action'].subjects[0].affects[1]", Unsaid),
        ("accra-2003", LintRule.AffectedWithoutInvolvement, "$.channels['mass-action'].subjects[0].affects[2]", Unsaid),
        ("accra-2003", LintRule.AffectedWithoutInvolvement, "$.channels['audience-monrovia'].subjects[0].affects[1]", Unsaid),
        ("colombia-havana-2012", LintRule.SignatoryNotSeated, "$.channels.havana.commitments[0].signatures[0]", OfHavana),
        ("colombia-havana-2012", LintRule.SignatoryNotSeated, "$.channels.havana.commitments[0].signatures[1]", OfHavana),
        ("oman-2013", LintRule.AffectedWithoutInvolvement, "$.channels['kerry-qaboos'].subjects[0].affects[1]", Unsaid),
        ("doha-2020", LintRule.AffectedWithoutInvolvement, "$.channels['kabul-declaration'].subjects[0].affects[2]", Unsaid),
    ];

    [Fact]
    public void Every_finding_of_the_linter_over_the_base_is_known() => Assert.Equal(
        Known.Select(k => (k.Dossier, k.Rule, k.Place)),
        DossierLint.Of(Core.Precedents.Precedents.All).Select(f => (f.Dossier, f.Rule, f.Place)));

    [Fact]
    public void The_guide_gives_every_finding_with_the_reason_why_it_stands()
    {
        var rows = Known.Select(k => $"| `{k.Dossier}` | `{k.Rule}` | `{k.Place}` | {k.Why} |\n");

        var page = File.ReadAllText(Path.Combine(CommandLine.Root, "docs", "guide", "precedents-lint.md"));

        Assert.EndsWith("|---|---|---|---|\n" + string.Concat(rows), page, StringComparison.Ordinal);
    }
}
