using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Tests.Channels;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Core.Tests.Principles;

/// <summary>Whom the principles of the library are asked for, and what holds of all of them.</summary>
public class CatalogueTests
{
    private static readonly DateOnly Day = new(2023, 4, 24);

    [Fact]
    public void Each_principle_is_asked_for_all_whom_it_can_concern()
    {
        State State(string id) => new(id, id.ToUpperInvariant());
        var quoted = new Movement("q", "Q");
        var channel = Channel.Between("talks", "Talks",
                Side.For(State("a")).Seating(new Person("ann", "Ann") { CitizenOf = [State("c")] }.Privately()), Side.For(new Movement("m", "M")))
            .About(new Subject("borders") { Affects = [State("a"), State("f")], DisputedBy = [State("d")] })
            with
        {
            Commitments =
            [
                new Commitment(CommitmentKind.Treaty, "a text")
                {
                    Signatures = [new Signature(new Person("sam", "Sam"), State("s"), SignatureKind.Signed)],
                    Binds = [State("a"), State("b")], Entitles = [State("e")], Affects = [State("g")],
                },
            ],
            Positions = [new Position(quoted, "peace") { AttributedBy = State("a") }, new Position(State("o"), "peace")],
        };

        Assert.Equal(
            [
                "Nothing about F without F", "Nothing about G without G", "Nothing about B without B", "Nothing about E without E",
                "Authority to bind A", "Authority to bind M", "Authority to bind S",
                "No effect on F without its consent", "No effect on G without its consent", "No effect on B without its consent", "No effect on E without its consent",
                "No consent under coercion", "Confidentiality",
                "Faithful representation of A", "Faithful representation of M", "Faithful representation of Q",
                "Do no harm",
                "No diplomacy for A without its authority", "No diplomacy for D without its authority", "No diplomacy for C without its authority",
                .. Mediation.Fundamentals.Select(f => f.Title),
                "Women's participation", "Coherence of parallel channels", "Diplomatic channels",
            ],
            PrincipleCatalogue.For(channel).Select(p => p.Title));
    }

    [Theory]
    [InlineData("1986-05-25")]
    [InlineData("1938-09-30")]
    [InlineData("2023-04-24")]
    public void Where_only_the_sides_are_known_no_verdict_is_satisfied_or_violated(string day)
    {
        Side[][] meetings =
        [
            [Side.For(Cast.Usa)],
            [Side.For(Cast.Usa), Side.For(Cast.Russia)],
            [Side.For(Cast.Usa), Side.For(Cast.Plo), Side.OfCommunity("village", "A village")],
            [Side.OfMembers("dialogue", "A dialogue")],
        ];

        foreach (var sides in meetings)
        {
            var channel = new Channel("talks", "Talks", sides);
            var findings = Every(channel, Cast.Usa, Cast.Ukraine, Cast.Plo).SelectMany(p => PrincipleRules.Check(channel, Cast.Day(day), p)).ToArray();

            Assert.True(findings.Length > 30);
            Assert.All(findings, f => Assert.True(f.Verdict is Verdict.Undetermined or Verdict.NotApplicable, $"{f.Title}, {f}"));
        }
    }

    [Fact]
    public void A_verdict_that_the_principle_is_satisfied_rests_on_something_that_is_stated()
    {
        var satisfied = new HashSet<string>();
        Prop.ForAll(RandomChannels.Attributed, RandomChannels.Days, (channel, day) =>
        {
            // Whatever the channel says, nothing that was true of it was true of its sides alone.
            var silent = new Channel(channel.Id, channel.Name, [.. channel.Sides.Select(s => s with { Participants = default })]);
            foreach (var principle in PrincipleCatalogue.For(channel))
            {
                Assert.All(PrincipleRules.Check(silent, day, principle), f => Assert.NotEqual(Verdict.Satisfied, f.Verdict));
                foreach (var finding in PrincipleRules.Check(channel, day, principle).Where(f => f.Verdict == Verdict.Satisfied))
                {
                    Assert.NotEmpty(finding.Reasons);
                    satisfied.Add(finding.Principle);
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100).WithReplay(2023, 4243));

        // Random channels satisfy the principles that ask for little.
        Assert.True(satisfied.Count >= 5, string.Join(", ", satisfied));
    }

    [Fact]
    public void The_order_of_the_facts_changes_no_finding()
    {
        var random = new Random(1945);
        foreach (var channel in Core.Precedents.Precedents.HaassLavrov2023.Channels)
        {
            var findings = Findings(channel);
            for (var i = 0; i < 20; i++) Assert.Equal(findings, Findings(Shuffled(channel, random)));
        }

        static PrincipleFinding[] Findings(Channel channel) =>
            [.. PrincipleCatalogue.For(channel).SelectMany(p => PrincipleRules.Check(channel, Day, p)).OrderBy(f => $"{f.Title}/{f.Reading}", StringComparer.Ordinal)];
    }

    private static IEnumerable<Principle> Every(Channel channel, params Party[] parties) =>
        PrincipleCatalogue.For(channel).Concat(parties.SelectMany(p => new[]
        {
            NothingAboutWithout.For(p), TreatyLaw.AuthorityToBind(p), TreatyLaw.NoEffectOnThird(p), Practice.FaithfulRepresentation(p),
        })).Concat(parties.OfType<State>().Select(DiplomaticLaw.UnauthorizedDiplomacy));

    private static Channel Shuffled(Channel channel, Random random)
    {
        return new Channel(channel.Id, channel.Name, Any(channel.Sides.Select(s => s with { Participants = Other(s.Participants) })))
        {
            Period = channel.Period,
            ThirdParties = Other(channel.ThirdParties),
            Format = channel.Format,
            Secrecy = channel.Secrecy,
            Disclosures = Other(channel.Disclosures),
            Purposes = Other(channel.Purposes),
            Subjects = new([.. Any(channel.Subjects).Select(s => s with { Affects = Other(s.Affects), DisputedBy = Other(s.DisputedBy) })], channel.Subjects.IsComplete),
            Encounters = new([.. Any(channel.Encounters).Select(e => e with { Present = Other(e.Present) })], channel.Encounters.IsComplete),
            Authorization = Other(channel.Authorization),
            Involvements = Other(channel.Involvements),
            Commitments = Other(channel.Commitments),
            Effects = Other(channel.Effects),
            Positions = Other(channel.Positions),
            Conduct = Other(channel.Conduct),
            Links = Other(channel.Links),
            Labels = Other(channel.Labels),
        };

        Listing<T> Other<T>(Listing<T> listing) => new([.. Any(listing)], listing.IsComplete);

        T[] Any<T>(IEnumerable<T> items)
        {
            T[] shuffled = [.. items];
            random.Shuffle(shuffled);
            return shuffled;
        }
    }

    [Fact]
    public void Every_principle_is_answered_for_ten_sides_of_which_little_is_known()
    {
        Side Of(int i) => Side.For(new State($"s{i}", $"S{i}")).Seating(new Person($"p{i}", $"P{i}").Officially(), new Person($"q{i}", $"Q{i}"));
        var channel = new Channel("talks", "Talks", Enumerable.Range(0, 10).Select(Of).ToArray());

        // It ends: the work had grown with the number of ways in which sides can matter to each other.
        Assert.All(PrincipleCatalogue.For(channel), p => Assert.NotEmpty(PrincipleRules.Check(channel, Day, p)));
    }

    [Fact]
    public void Every_principle_is_answered_for_eighty_people_of_whom_nothing_is_known()
    {
        Side Of(int side) => Side.For(new State($"s{side}", $"S{side}")) with
        {
            Participants = [.. Enumerable.Range(0, 40).Select(i => new Participant(new Person($"p{side}-{i}", $"P{side}-{i}")))],
        };
        var channel = new Channel("talks", "Talks", Of(1), Of(2));

        // It ends: each of them had doubled the work.
        Assert.All(PrincipleCatalogue.For(channel), p => Assert.NotEmpty(PrincipleRules.Check(channel, Day, p)));
    }
}
