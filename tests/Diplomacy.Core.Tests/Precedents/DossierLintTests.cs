using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Precedents;
using Diplomacy.Core.Time;

namespace Diplomacy.Core.Tests.Precedents;

public class DossierLintTests
{
    private static readonly Source Paper = new("paper", "A paper");

    private static readonly State One = new("one", "One"), Two = new("two", "Two"), Third = new("third", "Third");

    private static readonly Person Minister = Officer("minister", One, "1990/1999"), Envoy = Officer("envoy", Two, "1990/1999");

    /// <summary>In which nothing is the matter.</summary>
    private static readonly Channel Sound = Of(Minister);

    [Fact]
    public void In_a_sound_dossier_nothing_is_found() => Assert.Empty(Find(Sound));

    [Fact]
    public void One_office_is_not_held_twice_at_a_time()
    {
        Assert.Equal(
            ["$.people.minister.offices[1]: Minister is minister in 1990/1999 and in 1995/2001 (overlapping-offices)"],
            Find(Of(Officer("minister", One, "1990/1999", "1995/2001"))));
        Assert.Empty(Find(Of(Officer("minister", One, "1990/1995", "1995/2001"))));
        Assert.Empty(Find(Of(Officer("minister", One, "1990-01-01/1995-05-05", "1995-05-05/2001"))));
    }

    [Fact]
    public void There_is_one_foreign_minister_at_a_time()
    {
        Person ForeignMinister(string id, string period, Branch branch = Branch.ForeignMinister) => new(id, id)
        {
            Offices = [new Office(Two, "Foreign Minister") { Branch = branch, Period = Period.Parse(period), By = [Paper] }],
        };
        string[] Of(params Person[] people) => [.. Find(Sound, people)];

        Assert.Equal(
            ["$.people.b.offices[0]: b is Foreign Minister of Two in 1992/1996, when a is Foreign Minister (overlapping-offices)"],
            Of(ForeignMinister("a", "1990/1994"), ForeignMinister("b", "1992/1996")));
        Assert.Empty(Of(ForeignMinister("a", "1990/1992"), ForeignMinister("b", "1992/1996")));
        Assert.Empty(Of(ForeignMinister("a", "1990/1994", Branch.Minister), ForeignMinister("b", "1992/1996", Branch.Minister)));
    }

    [Theory]
    [InlineData("1990/1992")]
    [InlineData("1994/1999")]
    [InlineData("1990/1992 1994/1999")]
    public void Who_takes_part_in_official_capacity_holds_an_office_then(string periods) => Assert.Equal(
        ["$.channels.talks.sides[0].participants[0]: Minister takes part in official capacity on 1993-01-01, and held no office of One then (official-without-office)"],
        Find(Of(Officer("minister", One, periods.Split(' ')))));

    [Theory]
    [InlineData("1990/")]
    [InlineData("1993/1999")]
    public void Where_he_may_hold_one_nothing_is_found(string period) => Assert.Empty(Find(Of(Officer("minister", One, period))));

    [Fact]
    public void Nobody_sits_on_two_sides()
    {
        var both = Changed(Seat(One, Minister), Seat(Two, Minister));

        Assert.Equal(["$.channels.talks.sides[1].participants[0]: Minister sits for Two and for One (on-two-sides)"], Found(LintRule.OnTwoSides, both));
        Assert.Empty(Found(LintRule.OnTwoSides, Changed(
            Seat(One, Minister, "1993-01-01/1993-02-01"), Seat(Two, Minister, "1993-02-02/1993-03-01"))));
    }

    [Fact]
    public void What_belongs_to_a_channel_lies_in_its_life()
    {
        Assert.Equal(
            ["$.channels.talks.sides[0].participants[0]: Minister takes part in 1994, and the channel was in being in 1993-01-01/1993-08-20 (participant-outside-channel)"],
            Found(LintRule.ParticipantOutsideChannel, Changed(Seat(One, Minister, "1994"), Seat(Two, Envoy))));
        Assert.Equal(
            ["$.channels.talks.thirdParties[0]: Institute takes part in 1992, and the channel was in being in 1993-01-01/1993-08-20 (participant-outside-channel)"],
            Find(Sound with { ThirdParties = [Sound.ThirdParties[0] with { Period = Period.Parse("1992") }] }));
        Assert.Equal(
            ["$.channels.talks.encounters[0]: an encounter on 1993-09, and the channel was in being in 1993-01-01/1993-08-20 (encounter-outside-channel)"],
            Find(Sound with { Encounters = [new Encounter(Period.Parse("1993-09")) { By = [Paper] }] }));
        Assert.Equal(
            ["$.channels.talks.commitments[0]: \"A treaty\" is dated 1993-09-13 and 1994, and the channel was in being in 1993-01-01/1993-08-20 (commitment-outside-channel)"],
            Find(Sound with
            {
                Commitments =
                [
                    Sound.Commitments[0] with
                    {
                        On = PartialDate.Parse("1993-09-13"),
                        Signatures = [Sound.Commitments[0].Signatures[0] with { On = PartialDate.Parse("1994") }],
                    },
                ],
            }));
        Assert.Equal(
            ["$.channels.talks.disclosures[0]: disclosed on 1992-12, and the channel was in being in 1993-01-01/1993-08-20 (disclosure-before-channel)"],
            Find(Sound with { Disclosures = [Sound.Disclosures[0] with { On = PartialDate.Parse("1992-12") }] }));
        Assert.Empty(Find(Sound with { Encounters = [new Encounter(Period.Parse("1993-08")) { By = [Paper] }], Disclosures = [Sound.Disclosures[0] with { On = PartialDate.Parse("1999") }] }));
    }

    [Fact]
    public void Who_signs_sits_there()
    {
        Channel Signed(Attendee who, Party party) => Sound with
        {
            Commitments = [Sound.Commitments[0] with { Signatures = [new Signature(who, party, SignatureKind.Signed) { By = [Paper] }] }],
        };

        Assert.Equal(["$.channels.talks.commitments[0].signatures[0]: Envoy signs for One, and does not sit for it (signatory-not-seated)"], Find(Signed(Envoy, One)));
        Assert.Equal(["$.channels.talks.commitments[0].signatures[0]: Envoy signs for Third, which has no side (signatory-not-seated)"], Find(Signed(Envoy, Third)));
        Assert.Empty(Found(LintRule.SignatoryNotSeated, Changed(Seat(One, Envoy).AndOthers(), Seat(Two, Envoy))));
    }

    [Fact]
    public void Of_whoever_is_affected_and_absent_something_is_recorded() => Assert.Equal(
        ["$.channels.talks.subjects[0].affects[1]: Third is affected and has no side, and no involvement of it is listed (affected-without-involvement)"],
        Find(Sound with { Involvements = [] }));

    [Fact]
    public void A_link_leads_to_another_channel_that_is_there()
    {
        var linked = Sound with { Links = [new ChannelLink(LinkKind.Precedes, "elsewhere"), new ChannelLink(LinkKind.ParallelTo, "talks")] };

        Assert.Equal(
            ["$.channels.talks.links[0]: there is no channel `elsewhere` (dead-link)", "$.channels.talks.links[1]: a link to the channel itself (dead-link)"],
            Find(linked));
        var elsewhere = Dossier.Of("case-b", "Another case", new Channel("elsewhere", "Elsewhere", Seat(One, Minister)));
        Assert.Equal(
            ["case-a: $.channels.talks.links[1]: a link to the channel itself (dead-link)"],
            DossierLint.Of(PrecedentBase.Of(Of(linked), elsewhere)).Select(f => $"{f}"));
    }

    [Fact]
    public void Somebody_is_named_for_every_fact()
    {
        var bare = new Channel("talks", "Talks", [.. new[] { (One, Minister), (Two, Envoy) }.Select(s => Side.For(s.Item1).Seating(s.Item2.Officially()))])
        {
            ThirdParties = [Sound.ThirdParties[0] with { By = [] }],
            Secrecy = Secrecy.Secret,
            Format = new([Format.Direct, new Claim<Format>(Format.Shuttle, Paper.Denying())]),
            Disclosures = [new Disclosure()],
            Purposes = [Purpose.Explore],
            Subjects = [new Subject("peace")],
            Encounters = [new Encounter(Period.Parse("1993"))],
            Authorization = [Sound.Authorization[0] with { By = [] }],
            Involvements = [new Involvement(Third)],
            Commitments = [new Commitment(CommitmentKind.Treaty, "A treaty")],
            Effects = [new Effect(EffectKind.Help, "peace")],
            Positions = [new Position(One, "peace")],
            Conduct = [new Conduct(Requirement.Consent)],
            Labels = [new PrintedLabel("Track 1")],
        };
        string[] places =
        [
            "sides[0].participants[0]", "sides[1].participants[0]", "thirdParties[0]", "format[0]", "secrecy", "disclosures[0]", "purposes[0]", "subjects[0]",
            "encounters[0]", "authorization[0]", "involvements[0]", "commitments[0]", "effects[0]", "positions[0]", "conduct[0]", "labels[0]",
        ];

        var findings = DossierLint.Of(Of(bare, new Person("clerk", "Clerk") { Offices = [new Office(One, "clerk")] }));

        Assert.All(findings, f => Assert.Equal(LintRule.FactWithoutSource, f.Rule));
        Assert.Equal(["$.people.clerk.offices[0]", .. places.Select(p => $"$.channels.talks.{p}")], findings.Select(f => f.Place));
        Assert.All(findings, f => Assert.StartsWith("no source: ", f.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_source_is_cited()
    {
        var dossier = Of(Sound) with { Sources = [Paper, new Source("unread", "An unread book")] };

        Assert.Equal(["case-a: $.sources.unread: no fact cites `An unread book` (unused-source)"], DossierLint.Of(dossier).Select(f => $"{f}"));
    }

    [Fact]
    public void A_source_is_cited_also_by_what_stands_in_no_channel()
    {
        var book = new Source("book", "A book");
        var dossier = Of(Sound);
        dossier = dossier with
        {
            Sources = [.. dossier.Sources, book],
            People = [.. dossier.People, new Person("absentee", "Absentee") { Offices = [new Office(One, "clerk") { By = [book] }] }],
        };

        Assert.Empty(DossierLint.Of(dossier));
    }

    private static Channel Of(Person minister) => new("talks", "Talks", Seat(One, minister), Seat(Two, Envoy))
    {
        Period = Period.Parse("1993-01-01/1993-08-20"),
        ThirdParties = [new ThirdParty(new Organization("institute", "Institute"), ThirdPartyFunction.Host) { By = [Paper] }],
        Secrecy = Stated.By(Paper, Secrecy.Secret),
        Format = Stated.By(Paper, Format.Direct),
        Disclosures = [new Disclosure { On = PartialDate.Parse("1993-08-20"), By = [Paper] }],
        Purposes = [new Claim<Purpose>(Purpose.Negotiate, Paper)],
        Subjects = [new Subject("the third") { Affects = [One, Third], By = [Paper] }],
        Encounters = [new Encounter(Period.Parse("1993-02-01")) { Present = [minister, Envoy], By = [Paper] }],
        Authorization = [new AuthorizationStatement(One, AuthorizationScope.Contact, AuthorizationStatus.Aware) { By = [Paper] }],
        Involvements = [new Involvement(Third) { Degree = Stated.By(Paper, Degree.Informed) }],
        Commitments =
        [
            new Commitment(CommitmentKind.Treaty, "A treaty")
            {
                On = PartialDate.Parse("1993-08-20"),
                Signatures = [new Signature(minister, One, SignatureKind.Signed) { By = [Paper] }],
                By = [Paper],
            },
        ],
        Effects = [new Effect(EffectKind.Help, "peace") { By = [Paper] }],
        Positions = [new Position(One, "peace") { Favours = Stated.By(Paper, true) }],
        Conduct = [new Conduct(Requirement.Consent) { Met = Stated.By(Paper, true) }],
        Links = [new ChannelLink(LinkKind.Precedes, "later")],
        Labels = [new PrintedLabel("Track 1") { By = [Paper] }],
    };

    private static Person Officer(string id, State state, params string[] periods) => new(id, char.ToUpperInvariant(id[0]) + id[1..])
    {
        Offices = [.. periods.Select(p => new Office(state, "minister") { Branch = Branch.Minister, Period = Period.Parse(p), By = [Paper] })],
    };

    private static Side Seat(State state, Person who, string? period = null) => Side.For(state).Seating(new Participant(who)
    {
        Capacity = Capacity.Official,
        Period = period is null ? null : Period.Parse(period),
        By = [Paper],
    });

    private static Channel Changed(params Side[] sides) => new("talks", "Talks", sides)
    {
        Period = Sound.Period,
        Commitments = [Sound.Commitments[0] with { Signatures = [Sound.Commitments[0].Signatures[0] with { On = null }] }],
    };

    /// <summary>A dossier of the channel and of what it links to, with other people too.</summary>
    private static Dossier Of(Channel channel, params Person[] people)
    {
        var dossier = Dossier.Of("case-a", "A case", [channel, .. channel.Links.Any(l => l.Channel == "later") ? new[] { new Channel("later", "Later", Side.OfMembers("some", "Some")) } : []]);
        return dossier with { People = [.. dossier.People, .. people] };
    }

    private static IEnumerable<string> Find(Channel channel, params Person[] people) =>
        DossierLint.Of(Of(channel, people)).Where(f => f.Rule != LintRule.UnusedSource).Select(f => $"{f}"["case-a: ".Length..]);

    private static IEnumerable<string> Found(LintRule rule, Channel channel) =>
        DossierLint.Of(Of(channel)).Where(f => f.Rule == rule).Select(f => $"{f}"["case-a: ".Length..]);
}
