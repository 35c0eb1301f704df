using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Tracks;

/// <summary>The nine sectors, by their printed criterion: where somebody works.</summary>
public class SectorTests
{
    private static readonly DateOnly Day = new(2000, 6, 15);
    private static readonly State Country = new("country", "Country");
    private static readonly Organization University = new("university", "University") { Sector = Sector.Research };
    private static readonly Organization Bank = new("bank", "Bank") { Sector = Sector.Business };

    [Fact]
    public void The_sectors_have_the_printed_numbers()
    {
        string[] printed =
        [
            "government", "professional", "business", "private citizen", "research", "activism", "religion", "funding", "media",
        ];

        Assert.Equal(printed, TrackRules.Sectors(With(), Day).Select(f => f.ToString().Split(':')[0]));
        Assert.Equal(Enumerable.Range(1, 9), Enum.GetValues<Sector>().Select(s => (int)s));
        Assert.Equal("diamond-mcdonald-1996", TrackRules.Sectors(With(), Day)[0].Source.Id);
    }

    [Fact]
    public void Everyone_works_in_the_sectors_of_the_bodies_whose_offices_he_holds_on_the_day()
    {
        var channel = With(
            Person("minister", Held(Country, "1999/2001")).Officially(),
            Person("professor", Held(University, "1999/2001"), Held(Bank, "1999/2001"), Held(Country, "1980/1990")).Privately());

        Assert.Equal([Sector.Government, Sector.Business, Sector.Research], There(channel));
        Assert.Equal(9 - 3, TrackRules.Sectors(channel, Day).Count(f => f.IsThere.IsFalse));
    }

    [Fact]
    public void The_capacity_in_which_an_official_comes_makes_no_difference_to_where_he_works() =>
        Assert.Equal([Sector.Government], There(With(Person("minister", Held(Country, "1999/2001")).Privately())));

    [Fact]
    public void Who_holds_no_office_or_comes_as_a_member_of_the_community_is_a_private_citizen()
    {
        Assert.Equal([Sector.PrivateCitizen], There(With(Person("retired", Held(Country, "1980/1990")).Privately())));
        Assert.Equal([Sector.PrivateCitizen], There(With(Person("mayor", Held(Country, "1999/2001")).As(Part.Member) with { Capacity = Capacity.Community })));
    }

    [Fact]
    public void An_organization_of_which_every_sector_is_denied_may_work_in_any()
    {
        var denial = new Source("denial", "A denial").Denying();
        var denied = Enum.GetValues<Sector>().Skip(1).Aggregate(Stated.By(denial, Sector.Government), (stated, sector) => stated.And(denial, sector));
        var channel = With(Person("member", Held(new Organization("club", "Club") { Sector = denied }, "1999/2001")).Privately());

        Assert.All(
            TrackRules.Sectors(channel, Day).Where(f => f.Sector != Sector.PrivateCitizen),
            f => Assert.Equal(["sector/club"], f.OpenQuestions.Select(q => q.Id)));
    }

    [Fact]
    public void Advisers_and_those_who_have_left_are_not_there()
    {
        var channel = With(
            Person("adviser", Held(University, "1999/2001")).Privately().As(Part.Adviser),
            Person("gone", Held(Bank, "1999/2001")).Privately().During(Period.Parse("2000-01/2000-02")),
            Person("minister", Held(Country, "1999/2001")).Officially());

        Assert.Equal([Sector.Government], There(channel));
    }

    [Fact]
    public void Third_parties_count_where_they_work_on_the_day()
    {
        var cleric = Person("cleric", Held(new Organization("church", "Church") { Sector = Sector.Religion }, "1999/2001"));
        var channel = With(Person("minister", Held(Country, "1999/2001")).Officially()) with
        {
            ThirdParties =
            [
                new ThirdParty(University, ThirdPartyFunction.Convenor),
                new ThirdParty(cleric, ThirdPartyFunction.Mediator),
                new ThirdParty(Bank, ThirdPartyFunction.Host) { Period = Period.Parse("2000-01/2000-02") },
            ],
        };

        Assert.Equal([Sector.Government, Sector.Research, Sector.Religion], There(channel));
        Assert.Contains(
            TrackRules.Sectors(channel, Day).Single(f => f.Sector == Sector.Religion).Reasons,
            r => r.Text == "cleric was mediator on 2000-06-15");
    }

    [Fact]
    public void Where_nobody_says_who_was_between_the_sides_anybody_may_have_been()
    {
        var channel = With(Person("minister", Held(Country, "1999/2001")).Officially()) with { ThirdParties = default };

        Assert.All(TrackRules.Sectors(channel, Day), f => Assert.Equal(f.Sector == Sector.Government, f.IsThere.IsTrue));
        Assert.All(
            TrackRules.Sectors(channel, Day).Where(f => f.Sector != Sector.Government),
            f => Assert.Equal("other-third-parties", Assert.Single(f.OpenQuestions).Id));
    }

    [Fact]
    public void Whoever_sits_there_may_be_a_third_party_too()
    {
        var professor = Person("professor", Held(University, "1999/2001"));
        var channel = With(professor.Privately()) with { ThirdParties = [new ThirdParty(professor, ThirdPartyFunction.Facilitator)] };

        Assert.Equal([Sector.Research], There(channel));
    }

    [Fact]
    public void A_third_party_that_is_recorded_twice_is_there_when_either_record_says_so()
    {
        ThirdParty Hosting(string period) => new(Bank, ThirdPartyFunction.Host) { Period = Period.Parse(period) };
        var channel = With(Person("minister", Held(Country, "1999/2001")).Officially());

        Assert.Equal([Sector.Government, Sector.Business], There(channel with { ThirdParties = [Hosting("2000-05/2000-07"), Hosting("2000-09/2000-10")] }));
        Assert.Equal([Sector.Government], There(channel with { ThirdParties = [Hosting("2000-03/2000-04"), Hosting("2000-09/2000-10")] }));
        Assert.Equal(
            "Bank was not host on 2000-06-15",
            Assert.Single(Finding(channel with { ThirdParties = [Hosting("2000-03/2000-04"), Hosting("2000-09/2000-10")] }, Sector.Business).Reasons, r => r.Id == "third-party/bank/host").Text);
    }

    [Fact]
    public void Where_offices_are_not_all_listed_their_holder_may_work_in_any_other_sector()
    {
        var (unknown, open) = (new Person("anna", "Anna"), new Person("anna", "Anna") { Offices = Listing.AndOthers(Held(Country, "1999/2001")) });

        Assert.All(TrackRules.Sectors(With(unknown.Privately()), Day), f => Assert.Equal(
            ["Did Anna hold any office on 2000-06-15, and in what sector of society?"], f.OpenQuestions.Where(q => q.Id == "other-office/anna").Select(q => q.Text)));
        Assert.Equal(
            ["Did Anna hold any other office on 2000-06-15, and in what sector of society?"],
            Finding(With(open.Privately()), Sector.Research).OpenQuestions.Select(q => q.Text));
        Assert.Contains(
            "anna held no other office on 2000-06-15",
            Finding(With(Person("anna", Held(Country, "1999/2001")).Privately()), Sector.Research).Reasons.Select(r => r.Text));
        Assert.Contains(
            "anna held no office on 2000-06-15", Finding(With(Person("anna").Privately()), Sector.Research).Reasons.Select(r => r.Text));
    }

    [Fact]
    public void Where_others_may_sit_there_they_may_be_of_any_sector()
    {
        var minister = Person("minister", Held(Country, "1999/2001")).Officially().As(Part.Member);
        var channel = Channel.Between("c", "C", Side.For(Country) with { Participants = Listing.AndOthers(minister) }) with { ThirdParties = [] };

        Assert.All(TrackRules.Sectors(channel, Day), f => Assert.Equal(f.Sector == Sector.Government, f.IsThere.IsTrue));
        Assert.All(
            TrackRules.Sectors(channel, Day).Where(f => f.Sector != Sector.Government), f => Assert.Equal("others/country", Assert.Single(f.OpenQuestions).Id));
    }

    [Fact]
    public void The_questions_and_reasons_say_whether_anybody_else_was_there_who_is_on_no_side()
    {
        var channel = With(Person("minister", Held(Country, "1999/2001")).Officially());
        var hosted = new ThirdParty(University, ThirdPartyFunction.Host);
        string Question(Listing<ThirdParty> thirdParties) => Assert.Single(Finding(channel with { ThirdParties = thirdParties }, Sector.Media).OpenQuestions).Text;
        string Reason(Listing<ThirdParty> thirdParties) =>
            Assert.Single(Finding(channel with { ThirdParties = thirdParties }, Sector.Media).Reasons, r => r.Id == "other-third-parties").Text;

        Assert.Equal("Was anybody there who is on no side, and from what sector of society?", Question(default));
        Assert.Equal("Was anybody else there who is on no side, and from what sector of society?", Question(Listing.AndOthers(hosted)));
        Assert.Equal("nobody was there who is on no side", Reason([]));
        Assert.Equal("nobody else was there who is on no side", Reason([hosted]));
    }

    [Fact]
    public void A_finding_says_whether_the_sector_is_there()
    {
        var channel = With(Person("minister", Held(Country, "1999/2001")).Officially());

        Assert.Equal("government: there", Finding(channel, Sector.Government).ToString());
        Assert.Equal("media: not there", Finding(channel, Sector.Media).ToString());
        Assert.Equal("private citizen: unknown", Finding(channel with { ThirdParties = default }, Sector.PrivateCitizen).ToString());
    }

    [Fact]
    public void Where_accounts_differ_on_an_organization_each_account_has_its_own_answer()
    {
        var (one, other) = (new Source("one", "One"), new Source("other", "Other"));
        var firm = new Organization("firm", "Firm") { Sector = Stated.By(one, Sector.Funding).And(other, Sector.Activism) };
        var channel = With(Person("clerk", Held(firm, "1999/2001")).Privately()) with { ThirdParties = [new ThirdParty(firm, ThirdPartyFunction.Host)] };

        Assert.Empty(There(channel));
        Assert.Equal([Sector.Funding], There(channel.AccordingTo("one")));
        Assert.Equal([Sector.Activism], There(channel.AccordingTo("other")));
    }

    [Fact]
    public void What_is_said_of_an_organization_in_different_places_counts_together()
    {
        var firm = new Organization("firm", "Firm");
        var channel = With(Person("clerk", Held(firm, "1999/2001")).Privately(), Person("chief", Held(firm with { Sector = Sector.Funding }, "1999/2001")).Privately());

        Assert.Equal([Sector.Funding], There(channel));
    }

    [Fact]
    public void On_a_day_on_which_the_channel_was_not_in_being_there_is_no_sector() =>
        Assert.Empty(TrackRules.Sectors(With().During(Period.Parse("1999")), Day));

    [Fact]
    public void Sectors_need_a_channel() => Assert.Throws<ArgumentNullException>("channel", () => TrackRules.Sectors(null!, Day));

    [Fact]
    public void The_sectors_and_the_open_questions_are_exactly_those_of_the_completions()
    {
        var random = new Random(1991);
        var societies = Effort.Of(400);
        var answers = new HashSet<Truth>();
        for (var i = 0; i < societies;)
        {
            var society = RandomSociety.Any(random);
            if (society.Facts.Aggregate(1L, (n, f) => n * f.Values.Length) > 2_000) continue;
            i++;
            foreach (var finding in TrackRules.Sectors(society.Channel, Day))
            {
                var completions = new Completions<bool>(
                    society.Facts.Select(f => (f.Id, f.Id, f.Values)), facts => society.Includes($"{finding.Sector}", facts));

                answers.Add(finding.IsThere);
                Assert.True(
                    completions.Outcomes.SetEquals(finding.IsThere.IsKnown ? [finding.IsThere.IsTrue] : [true, false]),
                    $"society {i}, {finding}: {society.Channel.Sides[0]}");
                Assert.True(
                    completions.Mattering.SetEquals(finding.OpenQuestions.Select(q => q.Id)),
                    $"society {i}, {finding}: {string.Join(" ", completions.Mattering)} against {finding.OpenQuestions}");
            }
        }

        if (Effort.CountsKinds) Assert.Equal(3, answers.Count);
    }

    private static Channel With(params Participant[] participants) =>
        Channel.Between("c", "C", Side.For(Country).Seating(participants) with { Participants = [.. participants.Select(p => p.Part == default ? p.As(Part.Member) : p)] }) with
        {
            Period = Period.Parse("2000"),
            ThirdParties = [],
        };

    private static Person Person(string id, params Office[] offices) => new(id, id) { Offices = [.. offices] };

    private static Office Held(Body body, string period) => new(body, "Office") { Branch = Branch.Executive, Period = Period.Parse(period) };

    private static SectorFinding Finding(Channel channel, Sector sector) => TrackRules.Sectors(channel, Day).Single(f => f.Sector == sector);

    private static IEnumerable<Sector> There(Channel channel) =>
        TrackRules.Sectors(channel, Day).Where(f => f.IsThere.IsTrue).Select(f => f.Sector);

    /// <summary>People, organizations and third parties, as what may be so and as a channel that says as much. Shares no code with the rules.</summary>
    private sealed class RandomSociety
    {
        private static readonly string[] Sectors = Enum.GetNames<Sector>();

        private readonly List<string> _seated = [];
        private readonly List<(string Who, string Fact)> _third = [];
        private readonly Dictionary<string, List<string>> _offices = [];

        public List<(string Id, string[] Values)> Facts { get; } = [];

        public required Channel Channel { get; init; }

        public static RandomSociety Any(Random random)
        {
            var facts = new List<(string, string[])>();
            var offices = new Dictionary<string, List<string>>();
            Organization[] organizations = [.. new[] { "firm", "church" }.Select(id =>
            {
                var (sector, values) = random.Next(5) switch
                {
                    0 => (default(Stated<Sector>), Sectors),
                    1 => (Stated.By(new Source("denial", "A denial").Denying(), Sector.Media), Sectors.Where(s => s != "Media").ToArray()),
                    _ => One(Enum.GetValues<Sector>()[random.Next(9)]),
                };
                facts.Add(($"sector/{id}", values));
                return new Organization(id, id) { Sector = sector };

                (Stated<Sector>, string[]) One(Sector known) => (known, [$"{known}"]);
            })];
            Person Somebody(string id)
            {
                var isOpen = random.Next(6) == 0;
                offices[id] = [];
                var held = new List<Office>();
                foreach (var body in organizations.Prepend<Body>(Country).Where(_ => random.Next(3) == 0))
                {
                    var (period, values) = random.Next(4) switch { 0 => ("1999/", new[] { "no", "yes" }), 1 => ("1990/1991", ["no"]), _ => ("1999/2001", ["yes"]) };
                    if (isOpen && values is ["no"]) values = ["no", "yes"];
                    offices[id].Add(body.Id);
                    facts.Add(($"service/{id}/{body.Id}", values));
                    held.Add(Held(body, period));
                }

                facts.Add(($"other-office/{id}", isOpen ? [.. Sectors.Prepend("none")] : ["none"]));
                return new Person(id, id) { Offices = !isOpen ? [.. held] : held.Count == 0 ? default : Listing.AndOthers([.. held]) };
            }

            var participants = new List<Participant>();
            foreach (var id in new[] { "anna", "boris" }.Take(random.Next(1, 3)))
            {
                var person = Somebody(id);
                var (part, seat) = random.Next(4) switch { 0 => (default(Stated<Part>), new[] { "no", "yes" }), 1 => (Part.Observer, ["no"]), _ => (Part.Member, ["yes"]) };
                var (capacity, values) = random.Next(3) switch { 0 => (default(Stated<Capacity>), new[] { "else", "community" }), 1 => (Capacity.Community, ["community"]), _ => (Capacity.Private, ["else"]) };
                facts.Add(($"seat/country/{id}", seat));
                facts.Add(($"capacity/country/{id}", values));
                participants.Add(new Participant(person) { Part = part, Capacity = capacity });
            }

            var thirdParties = new List<ThirdParty>();
            var third = new List<(string, string)>();
            foreach (var actor in new Actor[] { organizations[0], organizations[1] }.Where(_ => random.Next(4) == 0).Concat(random.Next(3) == 0 ? [Somebody("carla")] : Array.Empty<Actor>()))
            {
                (Period? period, string[] values) = random.Next(3) switch { 0 => (Period.Parse("2000-01/"), ["no", "yes"]), 1 => (Period.Parse("1999"), ["no"]), _ => (default(Period?), new[] { "yes" }) };
                facts.Add(($"third-party/{actor.Id}/host", values));
                third.Add((actor.Id, $"third-party/{actor.Id}/host"));
                thirdParties.Add(new ThirdParty(actor, ThirdPartyFunction.Host) { Period = period });
            }

            var (openSide, openThird) = (random.Next(6) == 0, random.Next(6) == 0);
            facts.Add(("others/country", openSide ? [.. Sectors.Prepend("none")] : ["none"]));
            facts.Add(("other-third-parties", openThird ? [.. Sectors.Prepend("none")] : ["none"]));
            Listing<Participant> all = [.. participants];
            Listing<ThirdParty> allThird = [.. thirdParties];
            var society = new RandomSociety
            {
                Channel = Channel.Between("c", "C", Side.For(Country) with { Participants = openSide ? all.AndOthers() : all }) with
                {
                    Period = Period.Parse("2000"),
                    ThirdParties = openThird ? allThird.AndOthers() : allThird,
                },
            };
            society.Facts.AddRange(facts);
            society._seated.AddRange(participants.Select(p => p.Who.Id));
            society._third.AddRange(third);
            foreach (var (who, bodies) in offices) society._offices[who] = bodies;
            return society;
        }

        public bool Includes(string sector, Dictionary<string, string> facts)
        {
            var there = new HashSet<string>();
            foreach (var who in _seated.Where(who => facts[$"seat/country/{who}"] == "yes"))
                there.UnionWith(facts[$"capacity/country/{who}"] == "community" ? ["PrivateCitizen"] : SectorsOf(who));
            foreach (var (who, fact) in _third.Where(t => facts[t.Fact] == "yes"))
                there.UnionWith(_offices.ContainsKey(who) ? SectorsOf(who) : [facts[$"sector/{who}"]]);
            there.Add(facts["others/country"]);
            there.Add(facts["other-third-parties"]);
            return there.Contains(sector);

            List<string> SectorsOf(string who)
            {
                var sectors = _offices[who].Where(body => facts[$"service/{who}/{body}"] == "yes")
                    .Select(body => body == "country" ? "Government" : facts[$"sector/{body}"]).ToList();
                if (facts[$"other-office/{who}"] is var other and not "none") sectors.Add(other);
                return sectors.Count == 0 ? ["PrivateCitizen"] : sectors;
            }
        }
    }
}
