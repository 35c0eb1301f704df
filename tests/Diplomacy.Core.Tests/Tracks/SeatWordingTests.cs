using Diplomacy.Core.Actors;
using Diplomacy.Core.Authority;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Reasoning;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Tracks;

/// <summary>The sentences in which reasons and changes tell who sat at the table, in what capacity, and with whose backing.</summary>
public class SeatWordingTests
{
    private static readonly DateOnly Day = new(2000, 6, 15);
    private static readonly State Country = new("country", "Country");
    private static readonly Source Paper = new("paper", "A paper");
    private static readonly Attribution Denial = new Source("denial", "A denial").Denying();

    private static readonly Person Minister = new("minister", "The minister") { Offices = [Held("Minister", Branch.Minister, "1999/2001")] };
    private static readonly Person Scholar = new("scholar", "The scholar") { Offices = [] };

    private static readonly Condition ScholarLeads = Composition.EverySideLedBy(Kinds.Elite);

    public static TheoryData<string, string> Parts => new()
    {
        { "lead", "The minister led for Country" },
        { "member", "The minister sat at the table for Country" },
        { "lead or member", "The minister sat at the table for Country" },
        { "adviser", "The minister was not at the table on 2000-06-15" },
        { "not lead", "The minister did not lead for Country" },
        { "lead, if there", "The minister led for Country or was not at the table on 2000-06-15" },
    };

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_reason_says_what_part_somebody_had(string part, string expected)
    {
        var led = Composition.EverySideLedBy(Kinds.Official);
        var (condition, minister) = part switch
        {
            "lead" => (led, Minister.As(Part.Lead)),
            "member" => (Composition.Some(Kinds.Official), Minister.As(Part.Member)),
            "lead or member" => (Composition.Some(Kinds.Official), With(Without(Part.Adviser, Part.Observer, Part.Guest, Part.GoBetween))),
            "adviser" => (Composition.Some(Kinds.Official), Minister.As(Part.Adviser)),
            "not lead" => (ScholarLeads, With(Without(Part.Lead))),
            // As a member he would make it so, and nothing else would.
            _ => (Composition.Some(Kinds.Official) & ScholarLeads, Minister.As(Part.Lead).During(Period.Parse("2000-06/2000-06"))),
        };
        var needsScholar = part is "not lead" or "lead, if there";
        var channel = needsScholar ? Seating(minister.Officially(), Scholar.Privately().Leading()) : Seating(minister.Officially());

        Assert.Equal(expected, Reason(channel, condition, "seat/country/minister").Text);

        static Participant With(Stated<Part> part) => new(Minister) { Part = part };

        static Stated<Part> Without(params Part[] parts) => parts.Aggregate(default(Stated<Part>), (stated, one) => stated.And(Denial, one));
    }

    [Fact]
    public void A_reason_says_in_what_capacity_somebody_took_part()
    {
        string Capacity(Person who, Stated<Capacity> capacity, Kinds kinds) => Reason(
            Seating(new Participant(who) { Part = Part.Member, Capacity = capacity }), Composition.Some(kinds), $"capacity/country/{who.Id}").Text;
        Stated<Capacity> Not(Capacity capacity) => Stated.By(Denial, capacity);

        Assert.Equal("The minister took part in official capacity", Capacity(Minister, Core.Channels.Capacity.Official, Kinds.Official));
        Assert.Equal("The minister took part in private capacity", Capacity(Minister, Core.Channels.Capacity.Private, Kinds.PrivateOfficial));
        Assert.Equal("The scholar took part as a member of the community", Capacity(Scholar, Core.Channels.Capacity.Community, Kinds.Grassroots));
        Assert.Equal("The minister took part in no official capacity", Capacity(Minister, Not(Core.Channels.Capacity.Official), Kinds.PrivateOfficial));
        Assert.Equal("The scholar took part in one of two capacities", Capacity(Scholar, Not(Core.Channels.Capacity.Community), Kinds.Elite));
    }

    [Fact]
    public void A_reason_names_the_office_of_the_day_and_who_says_so()
    {
        var gazette = new Source("gazette", "The gazette");
        Person Somebody(params Office[] offices) => new("minister", "The minister") { Offices = [.. offices] };
        string Service(Person who, Condition condition) => Reason(Seating(who.Officially().As(Part.Member)), condition, "service/minister/country").ToString();

        Assert.Equal(
            "The minister was Minister of Country on 2000-06-15 [gazette]",
            Service(
                Somebody(Held("Mayor", Branch.Executive, "1980/1990") with { By = [Paper] }, Held("Minister", Branch.Minister, "1999/2001") with { By = [gazette] }),
                Composition.Some(Kinds.Official)));
        Assert.Equal("The minister never held an office of Country", Service(Somebody(), Composition.No(Kinds.Official)));
        Assert.Equal(
            "The minister held no office of Country on 2000-06-15 [paper]",
            Service(Somebody(Held("Mayor", Branch.Executive, "1980/1990") with { By = [Paper] }), Composition.No(Kinds.Official)));
        // Whether he still was it is not known; that he sat in no legislature is.
        Assert.Equal(
            "The minister's offices of Country leave open what he held on 2000-06-15",
            Service(Somebody(Held("Mayor", Branch.Executive, "1990/")), Composition.No(Kinds.Legislator)));
    }

    public static TheoryData<string, string> Backings => new()
    {
        { "", "authorized nothing" },
        { "Contact Authorized", "authorized the contact" },
        { "Contact Authorized, Message Mandated", "mandated carrying its message" },
        { "Message Opposed, Contact Disavowed", "disavowed the contact" },
        { "Contact Authorized, Committing Prohibited", "authorized the contact and prohibited committing it" },
        { "Contact Opposed, Contact Aware denied", "opposed the contact" },
        { "Message Authorized denied, Contact Endorsed denied, Contact Aware denied", "did not know of the contact" },
        { "Contact Authorized denied", "did not authorize the contact" },
        { "Contact Endorsed", "authorized nothing" },
        { "Contact Unaware", "authorized nothing" },
        { "Contact Unaware denied", "authorized nothing" },
        { "Message Mandated denied", "authorized nothing" },
        { "Contact Tolerated disputed, Contact Aware", "tolerated the contact and knew of the contact" },
    };

    /// <summary>Everything where accounts differ; else the highest grant and the lowest refusal, or else the denial of the least backing.</summary>
    [Theory]
    [MemberData(nameof(Backings))]
    public void A_reason_says_of_the_backing_what_tells_most(string stated, string expected)
    {
        AuthorizationStatement[] statements = [.. stated.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(Statement)];
        var channel = Seating(Scholar.Privately().As(Part.Member)) with { Authorization = [.. statements] };

        Assert.Equal($"Country {expected}", Reason(channel, Composition.Some(Kinds.Instructed), "grant/country").Text);
    }

    [Fact]
    public void Where_statements_on_the_backing_contradict_each_other_all_are_named()
    {
        AuthorizationStatement Said(string source, AuthorizationScope scope, AuthorizationStatus status) =>
            new(Country, scope, status) { By = [new Source(source, source)] };
        var channel = Seating(Scholar.Privately().As(Part.Member)).Backed(
            Said("one", AuthorizationScope.Contact, AuthorizationStatus.Prohibited),
            Said("two", AuthorizationScope.Message, AuthorizationStatus.Authorized),
            Said("three", AuthorizationScope.Contact, AuthorizationStatus.Aware));

        var question = Assert.Single(Classify(channel, Composition.Some(Kinds.Instructed)).OpenQuestions);

        Assert.Equal("What did Country authorize its side to do? [one; two; three]", question.ToString());
    }

    [Fact]
    public void A_reason_says_whether_somebody_was_there_where_an_encounter_may_have_been_on_the_day()
    {
        Channel Met(Participant who, Person present) => Seating(who.Officially().Leading()) with
        {
            Encounters = [new Encounter(Period.Parse("2000-06")) { Present = [present] }],
        };

        Assert.Equal(
            "The minister was there on 2000-06-15",
            Reason(Met(Minister, Minister), Composition.Some(Kinds.Official), "there/country/minister").Text);
        Assert.Equal(
            "The minister was not there on 2000-06-15",
            Reason(Met(new Participant(Minister).During(Period.Parse("1999/2000-05")), Scholar), Composition.Some(Kinds.Official), "there/country/minister").Text);
    }

    [Fact]
    public void The_changes_are_that_somebody_sits_leads_leaves_or_comes()
    {
        Assert.Equal(
            [
                "track 1: have The minister lead for Country",
                "track 1: have The scholar leave the table",
                "track 1: have an official of Country join the table as lead",
            ],
            Alternatives(Seating(Minister.Officially().As(Part.Member), Scholar.Privately().As(Part.Member)), Composition.EverySideLedBy(Kinds.Official)));
        Assert.Equal(
            ["track 1: have The minister sit for Country", "track 1: have an official of Country join the table"],
            Alternatives(Seating(Minister.Officially().As(Part.Adviser)), Composition.Some(Kinds.Official)));
    }

    [Fact]
    public void Whoever_comes_to_the_side_of_a_party_is_of_it_and_to_any_other_side_for_it()
    {
        var people = Channel.Between("c", "C", Side.OfMembers("people", "The people") with { Participants = [] });
        string[] Joining(Channel channel, Kinds kinds) => Alternatives(channel, Composition.Some(kinds));

        Assert.Equal(["track 1: have a member of the community of Country join the table"], Joining(Seating(), Kinds.Grassroots));
        Assert.Equal(["track 1: have somebody unofficial of Country join the table"], Joining(Seating(), Kinds.Elite));
        Assert.Equal(["track 1: have a legislator of Country join the table"], Joining(Seating(), Kinds.Legislator));
        Assert.Equal(["track 1: have an official of Country in private capacity join the table"], Joining(Seating(), Kinds.PrivateOfficial));
        Assert.Equal(["track 1: have a member of the community join the table for The people"], Joining(people, Kinds.Grassroots));
        Assert.Equal(["track 1: have somebody unofficial join the table for The people"], Joining(people, Kinds.Elite));
    }

    [Fact]
    public void A_mandate_that_is_not_known_is_given_and_not_limited() => Assert.Equal(
        ["track 1: have Country authorize carrying its message", "track 1: have somebody instructed by Country join the table"],
        Alternatives(Seating(Scholar.Privately().As(Part.Member)) with { Authorization = default }, Composition.Some(Kinds.Instructed)));

    [Fact]
    public void A_party_that_has_refused_lets_an_official_commit_it_by_authorizing_the_contact()
    {
        var channel = Seating(Minister.Officially().Leading()).Backed(new AuthorizationStatement(Country, AuthorizationScope.Contact, AuthorizationStatus.Disavowed));
        var canCommit = Table.Of(new Case(channel, Day)).CanCommit(channel.Sides[0]);

        Assert.Equal("have Country authorize the contact", Assert.Single(new Decision([(canCommit, 1)], otherwise: 0).Remedies(1)).ToString());
    }

    private static Office Held(string title, Branch branch, string period) => new(Country, title) { Branch = branch, Period = Period.Parse(period) };

    /// <summary>A side on which nobody else sits, and to which nothing else is granted.</summary>
    private static Channel Seating(params Participant[] people) =>
        Channel.Between("c", "C", Side.For(Country) with { Participants = [.. people] }).Backed();

    private static AuthorizationStatement Statement(string words)
    {
        var parts = words.Split(' ');
        return new(Country, Enum.Parse<AuthorizationScope>(parts[0]), Enum.Parse<AuthorizationStatus>(parts[1]))
        {
            By = parts.Length == 2 ? [] : parts[2] == "denied" ? [Denial] : [Paper, Denial],
        };
    }

    private static Typology House(Condition condition) => Typology.Named("house", "House rule", Paper).Level(TrackLevel.One, condition);

    private static TrackFinding Classify(Channel channel, Condition condition) => TrackRules.Classify(channel, Day, House(condition));

    private static Reason Reason(Channel channel, Condition condition, string id) => Assert.Single(Classify(channel, condition).Reasons, r => r.Id == id);

    private static string[] Alternatives(Channel channel, Condition condition) =>
        [.. TrackRules.WhatIf(channel, Day, House(condition)).Where(a => a.Level == TrackLevel.One).Select(a => a.ToString())];
}
