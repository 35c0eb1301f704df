using Ardalis.GuardClauses;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Reasoning;
using Diplomacy.Core.Time;

namespace Diplomacy.Core.Tracks;

/// <summary>Whether a sector of society is there in a channel on a day, and why.</summary>
/// <remarks>Equal when every property is equal. The text is stable.</remarks>
public sealed record SectorFinding
{
    private static readonly Source DiamondMcDonald = new("diamond-mcdonald-1996", "Multi-Track Diplomacy: A Systems Approach to Peace")
    {
        Author = "L. Diamond and J. W. McDonald",
        Published = PartialDate.Parse("1996"),
        Url = "https://www.rienner.com/title/Multi_Track_Diplomacy_A_Systems_Approach_to_Peace",
        Note = "3rd ed.; names and order as in the list of chapters on the publisher's page",
    };

    internal SectorFinding(Sector sector, DateOnly on) => (Sector, On) = (sector, on);

    /// <summary>The sector.</summary>
    public Sector Sector { get; }

    /// <summary>The day.</summary>
    public DateOnly On { get; }

    /// <summary>Where the sectors are printed.</summary>
    public Source Source { get; } = DiamondMcDonald;

    /// <summary>Whether somebody of the sector is there: definite if and only if every way of filling in the unknown facts gives that answer.</summary>
    public Truth IsThere { get; init; }

    /// <summary>A smallest set of facts on which the answer rests.</summary>
    public ValueList<Reason> Reasons { get; init; }

    /// <summary>Exactly the unknown facts whose answer can change it.</summary>
    public ValueList<OpenQuestion> OpenQuestions { get; init; }

    /// <summary>The sector and the answer, such as <c>research: there</c>.</summary>
    public override string ToString() =>
        $"{Words.Of(Sector)}: {(IsThere.IsTrue ? "there" : IsThere.IsFalse ? "not there" : "unknown")}";
}

public static partial class TrackRules
{
    /// <summary>The sectors of society that are there in a channel on a day: a set, and no level.</summary>
    /// <remarks>
    /// <para>
    /// What decides is the sector that somebody works in, not the capacity in which he comes. Everyone at the table counts,
    /// and the third parties of the day, who are on no side but work in a sector all the same.
    /// </para>
    /// <list type="bullet">
    /// <item><description>Whoever holds offices on the day works in the sectors of their bodies, all of them. States, movements
    /// and international organizations are in that of government; an organization is in the one that is stated.</description></item>
    /// <item><description>Whoever holds no office on the day is a private citizen.</description></item>
    /// <item><description>Whoever takes part as a member of the community is a private citizen, whatever office he holds.</description></item>
    /// <item><description>A body that is a third party is in its own sector.</description></item>
    /// </list>
    /// <para>
    /// Where offices, the sector of an organization, the rest of a side or of the third parties are not stated, anybody of
    /// any sector may be there.
    /// </para>
    /// </remarks>
    /// <returns>One finding for each sector, in their order; none on a day on which the channel was certainly not in being.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="channel"/> is null.</exception>
    /// <example><code>
    /// var there = TrackRules.Sectors(channel, day).Where(s => s.IsThere.IsTrue).Select(s => s.Sector);  // government, research
    /// </code></example>
    public static ValueList<SectorFinding> Sectors(Channel channel, DateOnly on)
    {
        Guard.Against.Null(channel);
        if (channel.Period.Includes(on).IsFalse) return [];

        var society = new Society(channel, on);
        return
        [
            .. Choices.ValuesOf<Sector>().Select(sector =>
            {
                var decision = new Decision([(society.Includes(sector), 1)], otherwise: 0);
                return new SectorFinding(sector, on)
                {
                    IsThere = decision.IsOne,
                    Reasons = [.. decision.Reasons()],
                    OpenQuestions = decision.OpenQuestions(),
                };
            }),
        ];
    }

    /// <summary>Who works where, of those who are there on a day: from facts to propositions.</summary>
    private sealed class Society
    {
        private const uint None = 1, OfTheSector = 2, OfOthersOnly = 4;
        private const uint Serving = (uint)(ServiceAnswers.Serving | ServiceAnswers.Legislator);

        private readonly Channel _channel;
        private readonly DateOnly _on;
        private readonly Table _table;
        private readonly (Actor Who, Proposition There, Question? Capacity, int Block)[] _present;
        private readonly Dictionary<string, Question> _sectors;

        public Society(Channel channel, DateOnly on)
        {
            (_channel, _on, _table) = (channel, on, Table.Of(new Case(channel, on)));
            var seated = channel.Sides.SelectMany(_table.Named).ToArray();
            var people = seated.Select(s => s.Who).Concat(channel.ThirdParties.Select(t => t.Actor).OfType<Attendee>())
                .DistinctBy(p => p.Id).ToDictionary(p => p.Id, Actor (p) => p, StringComparer.Ordinal);
            _present =
            [
                .. seated.Select(s => (people[s.Who.Id], s.Sits, (Question?)s.Capacity, s.Capacity.Block)),
                // A third party may be recorded more than once. Third parties are asked about last, one after the other.
                .. channel.ThirdParties.GroupBy(t => (t.Actor.Id, t.Function)).Select(same => (
                    people.GetValueOrDefault(same.Key.Id, same.First().Actor), IsThirdParty([.. same]).Is(Question.Yes), (Question?)null, int.MaxValue)),
            ];
            _sectors = _present.SelectMany(p => BodiesOf(p.Who).OfType<Organization>().Select(o => (Organization: o, p.Block)))
                .GroupBy(o => o.Organization.Id, StringComparer.Ordinal)
                .ToDictionary(same => same.Key, same => SectorOf([.. same.Select(o => o.Organization)], same.Min(o => o.Block)), StringComparer.Ordinal);
        }

        /// <summary>That somebody of the sector is there.</summary>
        public Proposition Includes(Sector sector) => Proposition.AnyOf(
        [
            .. _present.Select(p => p.There & (p.Who is Attendee who ? IsOf(who, p.Capacity, sector, p.Block) : IsIn((Body)p.Who, sector))),
            .. _channel.Sides.Select(side => _table.OthersSit(side) & OtherAtTheTable(side)),
            OtherThirdParty().Is(Question.Yes),
        ]);

        private static IEnumerable<Body> BodiesOf(Actor actor) =>
            actor is Attendee who ? who.Offices.Select(o => o.Body).DistinctBy(b => b.Id) : [(Body)actor];

        private Proposition IsOf(Attendee who, Question? capacity, Sector sector, int block)
        {
            var works = WorksIn(who, sector, block);
            if (capacity is null) return works;
            var inCommunity = capacity.Is(1u << (int)Capacity.Community - 1);
            return sector == Sector.PrivateCitizen ? inCommunity | works : !inCommunity & works;
        }

        private Proposition WorksIn(Attendee who, Sector sector, int block)
        {
            var other = OtherOffice(who, block);
            var offices = BodiesOf(who)
                .Select(body => (Body: body, Held: _table.Service(who, body, block).Is(Serving))).ToArray();
            var works = Proposition.AnyOf([.. offices.Select(o => o.Held & IsIn(o.Body, sector)), other.Is(OfTheSector)]);
            return sector == Sector.PrivateCitizen
                ? works | Proposition.AllOf([.. offices.Select(o => !o.Held), other.Is(None)])
                : works;
        }

        private Proposition IsIn(Body body, Sector sector) =>
            body is Organization ? _sectors[body.Id].Is(1u << (int)sector - 1)
            : sector == Sector.Government ? Proposition.True
            : Proposition.False;

        private static Question SectorOf(Organization[] same, int block)
        {
            var organization = same[0];
            var sector = new Stated<Sector>([.. same.SelectMany(o => o.Sector.Claims).Distinct()]);
            var possible = Choices.Of(sector);
            return new Question
            {
                Block = block,
                Rank = 35,
                Answers = Choices.ValuesOf<Sector>().Length,
                Possible = possible,
                Wording = () => new()
                {
                    Key = $"sector/{organization.Id}",
                    By = () => sector.Voices(),
                    Ask = () => $"In what sector of society does {organization.Name} work?",
                    Tell = () => $"{organization.Name} works in the sector of {Words.Or([.. Choices.ValuesOf<Sector>(possible).Select(Words.Of)])}",
                },
            };
        }

        private Question OtherOffice(Attendee who, int block) => new()
        {
            Block = block,
            Rank = 33,
            Answers = 3,
            Possible = who.Offices.IsComplete ? None : None | OfTheSector | OfOthersOnly,
            Wording = () => new()
            {
                Key = $"other-office/{who.Id}",
                Ask = () => $"Did {who.Name} hold any {Other(who.Offices.Items)}office on {Words.Of(_on)}, and in what sector of society?",
                Tell = () => $"{who.Name} held no {Other(who.Offices.Items)}office on {Words.Of(_on)}",
            },
        };

        private static string Other<T>(ValueList<T> listed) => listed.IsEmpty ? "" : "other ";

        private static Proposition OtherAtTheTable(Side side) => new Question
        {
            Rank = 25,
            Answers = 2,
            Possible = Question.Yes | Question.No,
            Wording = () => new()
            {
                Key = $"others-sector/{side.Id}",
                Id = $"others/{side.Id}",
                Ask = () => $"Who else sat for {side.Name}, and in what capacity?",
                Tell = () => "",
            },
        }.Is(Question.Yes);

        private Question IsThirdParty(ThirdParty[] same)
        {
            var (actor, function) = (same[0].Actor, same[0].Function);
            var was = same.Select(t => t.By.Holds() & (t.Period?.Includes(_on) ?? Truth.True)).Aggregate((a, b) => a | b);
            return new Question
            {
                Rank = 27,
                Answers = 2,
                Possible = Question.Bits(was),
                Wording = () => new()
                {
                    Key = $"third-party/{actor.Id}/{Words.Key(function)}",
                    By = () => [.. same.SelectMany(t => t.By).Distinct()],
                    Ask = () => $"Was {actor.Name} {Words.Of(function)} on {Words.Of(_on)}?",
                    Tell = () => $"{actor.Name} was {(was.IsTrue ? "" : "not ")}{Words.Of(function)} on {Words.Of(_on)}",
                },
            };
        }

        private Question OtherThirdParty() => new()
        {
            Rank = 28,
            Answers = 2,
            Possible = _channel.ThirdParties.IsComplete ? Question.No : Question.Yes | Question.No,
            Wording = () => new()
            {
                Key = "other-third-parties",
                Ask = () => $"Was anybody {(_channel.ThirdParties.Items.IsEmpty ? "" : "else ")}there who is on no side, and from what sector of society?",
                Tell = () => $"nobody {(_channel.ThirdParties.Items.IsEmpty ? "" : "else ")}was there who is on no side",
            },
        };
    }
}
