using System.ComponentModel;
using Diplomacy.Core.Authority;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Tests.Channels;
using Diplomacy.Core.Time;
using static Diplomacy.Core.Channels.AuthorizationScope;
using static Diplomacy.Core.Channels.AuthorizationStatus;

namespace Diplomacy.Core.Tests.Authority;

public class AuthorizationRulesTests
{
    private static readonly DateOnly Day = new(2023, 7, 7);

    private static readonly Source Reuters = new("reuters", "Briefings") { Published = PartialDate.Parse("2023-07-06") };

    private static readonly Channel Dinner = new(
        "dinner", "A dinner in New York", Side.For(Cast.Usa).Seating(Cast.Haass), Side.For(Cast.Russia).Seating(Cast.Lavrov));

    private static AuthorizationStatement Says(AuthorizationScope scope, AuthorizationStatus status) => new(Cast.Usa, scope, status);

    private static AuthorizationStatement Denies(AuthorizationScope scope, AuthorizationStatus status) =>
        Says(scope, status) with { By = [Reuters.Denying()] };

    private static AuthorizationFinding Find(AuthorizationScope scope, params AuthorizationStatement[] statements) =>
        AuthorizationRules.StatusOf(Dinner.Backed(statements), Cast.Usa, scope, Day);

    /// <summary>Settled with this status, and resting on exactly these statements.</summary>
    private static void Settles(AuthorizationStatus? expected, AuthorizationFinding finding, params AuthorizationStatement[] statements)
    {
        Assert.Equal(expected, finding.Status);
        Assert.False(finding.IsDisputed);
        Assert.Equal(statements, finding.Statements.ToArray());
    }

    private static void IsDisputed(AuthorizationFinding finding, params AuthorizationStatement[] statements)
    {
        Assert.True(finding.IsDisputed);
        Assert.Null(finding.Status);
        Assert.Equal(statements, finding.Statements.ToArray());
    }

    [Fact]
    public void Silence_is_unknown()
    {
        foreach (var scope in Enum.GetValues<AuthorizationScope>())
        {
            Settles(null, AuthorizationRules.StatusOf(Dinner, Cast.Usa, scope, Day));
            Settles(null, AuthorizationRules.StatusOf(Dinner with { Authorization = [] }, Cast.Usa, scope, Day));
        }
    }

    [Fact]
    public void A_finding_names_what_was_asked()
    {
        var finding = Find(Contact, Says(Contact, Aware));

        Assert.Same(Cast.Usa, finding.Party);
        Assert.Equal(Contact, finding.Scope);
        Assert.Equal(Day, finding.On);
        Assert.Equal("United States, the contact: aware", finding.ToString());
        Assert.Equal("United States, carrying its message: unknown", Find(Message).ToString());
        Assert.Equal("United States, signing for it: full powers", Find(Signing, Says(Signing, FullPowers)).ToString());
        Assert.Equal(
            "United States, the contact: disputed", Find(Contact, Says(Contact, Endorsed), Denies(Contact, Endorsed)).ToString());
    }

    [Fact]
    public void Every_scope_has_words_of_its_own() =>
        Assert.Equal(5, Enum.GetValues<AuthorizationScope>().Select(scope => Find(scope).ToString()).Distinct().Count());

    [Fact]
    public void Every_status_is_found_as_stated()
    {
        foreach (var scope in Enum.GetValues<AuthorizationScope>())
        {
            foreach (var status in Enum.GetValues<AuthorizationStatus>())
            {
                var statement = Says(scope, status);
                Settles(status, Find(scope, statement), statement);
            }
        }
    }

    [Fact]
    public void What_is_granted_for_a_scope_is_granted_for_those_below_it_only()
    {
        foreach (var granted in Enum.GetValues<AuthorizationScope>())
        {
            foreach (var status in Enum.GetValues<AuthorizationStatus>().Where(s => s >= Aware))
            {
                var statement = Says(granted, status);
                foreach (var asked in Enum.GetValues<AuthorizationScope>())
                {
                    if (asked <= granted) Settles(status, Find(asked, statement), statement);
                    else Settles(null, Find(asked, statement));
                }
            }
        }
    }

    [Fact]
    public void What_is_refused_for_a_scope_is_refused_for_those_above_it_only()
    {
        foreach (var refused in Enum.GetValues<AuthorizationScope>())
        {
            foreach (var status in Enum.GetValues<AuthorizationStatus>().Where(s => s <= Unaware))
            {
                var statement = Says(refused, status);
                foreach (var asked in Enum.GetValues<AuthorizationScope>())
                {
                    if (asked >= refused) Settles(status, Find(asked, statement), statement);
                    else Settles(null, Find(asked, statement));
                }
            }
        }
    }

    [Fact]
    public void To_be_aware_is_not_to_endorse() => Settles(Aware, Find(Contact, Says(Contact, Aware)), Says(Contact, Aware));

    [Fact]
    public void The_fullest_of_several_grants_counts()
    {
        var (aware, instructed) = (Says(Contact, Aware), Says(Message, Instructed));

        Settles(Instructed, Find(Contact, aware, instructed), aware, instructed);
        Settles(Instructed, Find(Message, aware, instructed), instructed);
        Settles(null, Find(Exploring, aware, instructed));
    }

    [Fact]
    public void Who_did_not_sanction_a_contact_did_not_forbid_it()
    {
        var denial = Denies(Contact, Endorsed);

        Settles(null, Find(Contact, denial), denial);
        Settles(Aware, Find(Contact, Says(Contact, Aware), denial), Says(Contact, Aware), denial);
        Settles(Encouraged, Find(Contact, denial, Says(Contact, Encouraged)), denial, Says(Contact, Encouraged));
    }

    [Fact]
    public void A_denial_contradicts_whoever_asserts_as_much_or_more_for_that_scope_or_one_above_it()
    {
        var denial = Denies(Message, Endorsed);

        IsDisputed(Find(Message, Says(Message, Endorsed), denial), Says(Message, Endorsed), denial);
        IsDisputed(Find(Message, Says(Message, Authorized), denial), Says(Message, Authorized), denial);
        IsDisputed(Find(Message, Says(Signing, FullPowers), denial), Says(Signing, FullPowers), denial);
        Settles(Encouraged, Find(Message, Says(Message, Encouraged), denial), Says(Message, Encouraged), denial);
        Settles(Authorized, Find(Contact, Says(Contact, Authorized), denial), Says(Contact, Authorized));
    }

    [Fact]
    public void That_it_was_not_forbidden_says_nothing_of_its_backing()
    {
        var denial = Denies(Contact, Prohibited);

        Settles(null, Find(Contact, denial), denial);
        Settles(Instructed, Find(Contact, denial, Says(Contact, Instructed)), denial, Says(Contact, Instructed));
    }

    [Fact]
    public void A_party_that_both_knows_and_disowns_disowns() =>
        Settles(
            Disavowed, Find(Contact, Says(Contact, Aware), Says(Contact, Disavowed)), Says(Contact, Aware), Says(Contact, Disavowed));

    [Theory]
    [InlineData(Prohibited, Endorsed)]
    [InlineData(Opposed, Encouraged)]
    [InlineData(Disavowed, Instructed)]
    [InlineData(Prohibited, Tolerated)]
    [InlineData(Unaware, Aware)]
    [InlineData(Unaware, Authorized)]
    public void Refusing_and_granting_at_once_is_a_dispute(AuthorizationStatus refused, AuthorizationStatus granted) =>
        IsDisputed(Find(Contact, Says(Contact, refused), Says(Contact, granted)), Says(Contact, refused), Says(Contact, granted));

    [Fact]
    public void A_statement_that_one_asserts_and_another_denies_is_disputed()
    {
        var statement = Says(Contact, Endorsed) with { By = [Cast.Nbc.Alleging(), Reuters.Denying()] };

        IsDisputed(Find(Contact, statement), statement);
    }

    [Fact]
    public void Statements_apply_in_their_time()
    {
        var trip = Says(Contact, Authorized) with { Period = Period.Parse("2023-07-01/2023-07-07") };
        var announcement = Says(Contact, Disavowed) with { Period = Period.Parse("2023-07-08/..") };
        var channel = Dinner.Backed(trip, announcement);

        Settles(Authorized, AuthorizationRules.StatusOf(channel, Cast.Usa, Contact, Day), trip);
        Settles(Disavowed, AuthorizationRules.StatusOf(channel, Cast.Usa, Contact, Day.AddDays(1)), announcement);
        Settles(null, AuthorizationRules.StatusOf(channel, Cast.Usa, Contact, new DateOnly(2023, 6, 30)));
    }

    [Fact]
    public void A_statement_whose_time_is_uncertain_leaves_the_answer_open_unless_it_makes_no_difference()
    {
        var sometime = Says(Contact, Endorsed) with { Period = Period.Parse("2023-07") };
        var always = Says(Contact, Instructed);

        Settles(null, Find(Contact, sometime), sometime);
        Settles(Instructed, Find(Contact, sometime, always), sometime, always);
    }

    [Fact]
    public void A_refusal_of_one_authority_says_nothing_of_what_another_grants()
    {
        var ministry = Denies(Contact, Endorsed) with { Authority = "State Department" };
        var house = Says(Contact, Endorsed) with { Authority = "White House" };

        Settles(Endorsed, Find(Contact, ministry, house), ministry, house);
        IsDisputed(Find(Contact, ministry with { Authority = "White House" }, house), ministry with { Authority = "White House" }, house);
        IsDisputed(Find(Contact, ministry with { Authority = null }, house), ministry with { Authority = null }, house);
    }

    [Fact]
    public void Only_statements_on_the_party_count()
    {
        var theirs = new AuthorizationStatement(Cast.Russia, Contact, Instructed);

        Settles(null, Find(Contact, theirs));
        Settles(Instructed, AuthorizationRules.StatusOf(Dinner.Backed(theirs), Cast.Russia, Contact, Day), theirs);
    }

    [Fact]
    public void The_statements_of_2023_give_aware_of_the_contact_and_disavowed_for_the_message()
    {
        var kirby = Says(Contact, Aware) with
        {
            Authority = "White House",
            By = [Reuters.Quoting("John Kirby", Cast.Date("2023-07-06"))],
        };
        var department = Denies(Contact, Endorsed) with
        {
            Authority = "State Department",
            By = [Cast.Nbc.Denying("State Department", Cast.Date("2023-07-06"))],
        };
        var sullivan = Says(Message, Disavowed) with
        {
            Authority = "National Security Adviser",
            By = [Reuters.Quoting("Jake Sullivan", Cast.Date("2023-07-07"))],
        };
        var channel = Dinner.Backed(kirby, department, sullivan);

        Settles(Aware, AuthorizationRules.StatusOf(channel, Cast.Usa, Contact, Day), kirby, department);
        Settles(Disavowed, AuthorizationRules.StatusOf(channel, Cast.Usa, Message, Day), department, sullivan);
        Settles(Disavowed, AuthorizationRules.StatusOf(channel, Cast.Usa, Signing, Day), department, sullivan);

        // The day before, Sullivan had not spoken.
        var before = channel.KnownOn(new DateOnly(2023, 7, 6));
        Settles(Aware, AuthorizationRules.StatusOf(before, Cast.Usa, Contact, Day), kirby, department);
        Settles(null, AuthorizationRules.StatusOf(before, Cast.Usa, Message, Day), department);
        Settles(null, AuthorizationRules.StatusOf(channel.KnownOn(new DateOnly(2023, 7, 5)), Cast.Usa, Contact, Day));
    }

    [Fact]
    public void A_dispute_is_settled_by_the_source_that_is_chosen()
    {
        var granted = Says(Contact, Authorized) with { By = [Cast.Nbc] };
        var denied = Denies(Contact, Endorsed) with { By = [Cast.Tass.Denying()] };
        var channel = Dinner.Backed(granted, denied);

        IsDisputed(AuthorizationRules.StatusOf(channel, Cast.Usa, Contact, Day), granted, denied);
        Settles(Authorized, AuthorizationRules.StatusOf(channel.AccordingTo("nbc"), Cast.Usa, Contact, Day), granted);
        Settles(null, AuthorizationRules.StatusOf(channel.AccordingTo("tass"), Cast.Usa, Contact, Day), denied);
        IsDisputed(AuthorizationRules.StatusOf(channel.AccordingTo("monthly"), Cast.Usa, Contact, Day), granted, denied);
        IsDisputed(AuthorizationRules.StatusOf(channel.AccordingTo("nbc", "tass"), Cast.Usa, Contact, Day), granted, denied);
    }

    [Fact]
    public void Choosing_a_source_keeps_what_others_say_of_another_matter()
    {
        var message = Says(Message, Disavowed) with { By = [Cast.Nbc] };
        var contact = Says(Contact, Aware) with { By = [Cast.Tass] };

        Assert.Equal([message, contact], Dinner.Backed(message, contact).AccordingTo("tass").Authorization.ToArray());
    }

    [Fact]
    public void The_arguments_are_checked()
    {
        Assert.Throws<ArgumentNullException>("channel", () => AuthorizationRules.StatusOf(null!, Cast.Usa, Contact, Day));
        Assert.Throws<ArgumentNullException>("party", () => AuthorizationRules.StatusOf(Dinner, null!, Contact, Day));
        Assert.Throws<InvalidEnumArgumentException>("scope", () => AuthorizationRules.StatusOf(Dinner, Cast.Usa, 0, Day));
        Assert.Throws<InvalidEnumArgumentException>("scope", () => AuthorizationRules.StatusOf(Dinner, Cast.Usa, (AuthorizationScope)6, Day));
    }

    [Fact]
    public void Authorities_of_one_party_that_stand_on_different_sides_make_a_dispute_and_both_are_named()
    {
        var refused = Says(Contact, AuthorizationStatus.Opposed) with { Authority = "Department of State" };
        var granted = Says(Contact, AuthorizationStatus.Authorized) with { Authority = "White House" };

        var finding = AuthorizationRules.StatusOf(Dinner.Backed(refused, granted), Cast.Usa, Contact, Day);

        Assert.True(finding.IsDisputed);
        Assert.Null(finding.Status);
        Assert.Equal([refused, granted], finding.Statements.ToArray());
    }

    private static AuthorizationStatement Since(string start, AuthorizationStatement statement) => statement with { Period = Period.Parse($"{start}/..") };

    private static AuthorizationStatement By(string authority, AuthorizationStatement statement) => statement with { Authority = authority };

    [Fact]
    public void A_later_statement_of_the_same_authority_replaces_its_earlier_one_from_its_date_on()
    {
        var earlier = Since("2023-06-01", By("White House", Says(Contact, Authorized)));
        var later = Since("2023-07-07", By("White House", Says(Contact, Disavowed)));
        foreach (var channel in new[] { Dinner.Backed(earlier, later), Dinner.Backed(later, earlier) })
        {
            Settles(Authorized, AuthorizationRules.StatusOf(channel, Cast.Usa, Contact, Day.AddDays(-1)), earlier);
            Settles(Disavowed, AuthorizationRules.StatusOf(channel, Cast.Usa, Contact, Day), later);
        }

        // Also upwards, and also where it says less than before.
        var again = Since("2023-07-08", By("White House", Says(Contact, Aware)));
        Settles(Aware, AuthorizationRules.StatusOf(Dinner.Backed(earlier, later, again), Cast.Usa, Contact, Day.AddDays(1)), again);
    }

    [Fact]
    public void Another_authority_or_another_scope_is_not_replaced()
    {
        var ministry = Since("2023-06-01", By("State Department", Says(Contact, Authorized)));
        var house = Since("2023-07-01", By("White House", Says(Contact, Disavowed)));
        IsDisputed(Find(Contact, ministry, house), ministry, house);

        var contact = Since("2023-06-01", By("White House", Says(Contact, Authorized)));
        var message = Since("2023-07-01", By("White House", Says(Message, Disavowed)));
        Settles(Authorized, Find(Contact, contact, message), contact);
        Settles(Disavowed, Find(Message, contact, message), message);
    }

    [Fact]
    public void A_later_refusal_of_the_contact_replaces_what_the_same_authority_granted_beyond_it()
    {
        var granted = Since("2023-06-01", Says(Signing, FullPowers));
        var refused = Since("2023-07-01", Says(Contact, Prohibited));

        Settles(Prohibited, Find(Signing, granted, refused), refused);
        Settles(FullPowers, AuthorizationRules.StatusOf(Dinner.Backed(granted, refused), Cast.Usa, Signing, new DateOnly(2023, 6, 30)), granted);
    }

    [Fact]
    public void What_has_no_date_of_its_own_is_neither_earlier_nor_later()
    {
        var always = Says(Contact, Authorized);
        var since = Since("2023-07-01", Says(Contact, Disavowed));

        IsDisputed(Find(Contact, always, since), always, since);
    }

    [Fact]
    public void A_denial_replaces_only_what_it_contradicts()
    {
        var aware = Since("2023-06-01", Says(Contact, Aware));
        var endorsed = Since("2023-06-01", Says(Contact, Endorsed));
        var denial = Since("2023-07-01", Denies(Contact, Endorsed));

        Settles(Aware, Find(Contact, aware, denial), aware, denial);
        Settles(null, Find(Contact, endorsed, denial), denial);
        // And what is asserted later replaces the denial.
        var now = Since("2023-07-05", Says(Contact, Endorsed));
        Settles(Endorsed, Find(Contact, denial, now), now);
    }

    [Fact]
    public void A_statement_whose_beginning_is_uncertain_leaves_open_whether_it_has_replaced_another()
    {
        var earlier = Since("2023-06-01", Says(Contact, Authorized));
        var sometime = Since("2023-07", Says(Contact, Aware));

        Settles(null, Find(Contact, earlier, sometime), earlier, sometime);
        Settles(Authorized, AuthorizationRules.StatusOf(Dinner.Backed(earlier, sometime), Cast.Usa, Contact, new DateOnly(2023, 6, 30)), earlier);
        Settles(Aware, AuthorizationRules.StatusOf(Dinner.Backed(earlier, sometime), Cast.Usa, Contact, new DateOnly(2023, 8, 1)), sometime);
    }

    /// <summary>Pyongyang, June 1994: the trip was approved; of the announcement the White House heard on television; then it sent its own conditions.</summary>
    private static readonly Channel Carter = new Channel("carter", "Carter in Pyongyang", Side.For(Cast.Usa)).Backed(
        By("President", Says(Contact, Authorized)) with { By = [Center] },
        Since("1994-06-16", By("White House", Says(Committing, Unaware))) with { By = [Oberdorfer] },
        Since("1994-06-17", By("White House", Says(Message, Authorized))) with { By = [Oberdorfer] },
        Says(Message, Authorized) with { By = [Record.Denying("Alfonse D'Amato", Cast.Date("1994-06-21"))] });

    private static Source Center => new("carter-center", "Carter Trip Paves the Way");

    private static Source Oberdorfer => new("oberdorfer-carlin", "The Two Koreas");

    private static Source Record => new("congressional-record", "Congressional Record") { Published = PartialDate.Parse("1994-06-21") };

    [Fact]
    public void Carters_trip_was_approved_and_his_announcement_was_not()
    {
        var announced = new DateOnly(1994, 6, 16);
        var house = Carter.Authorization;

        Settles(Authorized, AuthorizationRules.StatusOf(Carter, Cast.Usa, Contact, announced), house[0]);
        Settles(null, AuthorizationRules.StatusOf(Carter, Cast.Usa, Message, announced), house[3]);
        Settles(Unaware, AuthorizationRules.StatusOf(Carter, Cast.Usa, Committing, announced), house[1], house[3]);

        // The next day it sent back its own conditions through him; a senator denies that he spoke for the United States.
        IsDisputed(AuthorizationRules.StatusOf(Carter, Cast.Usa, Message, announced.AddDays(1)), house[2], house[3]);
        Settles(Authorized, AuthorizationRules.StatusOf(Carter.AccordingTo("oberdorfer-carlin"), Cast.Usa, Message, announced.AddDays(1)), house[2]);
    }

    [Fact]
    public void Statements_are_told_apart_by_speaker()
    {
        var said = AuthorizationRules.BySpeaker(Carter, Cast.Usa, Message, new DateOnly(1994, 6, 17));
        Assert.Equal(
            ["oberdorfer-carlin: United States, carrying its message: authorized", "Alfonse D'Amato: United States, carrying its message: unknown"],
            said.Select(s => s.ToString()));

        var kirby = Says(Contact, Aware) with { By = [Reuters.Quoting("John Kirby"), Cast.Nbc] };
        var department = Denies(Contact, Endorsed) with { By = [Reuters.Denying("State Department")] };
        var nobody = Says(Contact, Briefed);
        var voices = AuthorizationRules.BySpeaker(Dinner.Backed(kirby, department, nobody), Cast.Usa, Contact, Day);
        Assert.Equal(["John Kirby", "nbc", "State Department"], voices.Select(v => v.Speaker));
        Assert.Equal([Aware, Aware, null], voices.Select(v => v.Finding.Status));
        Assert.Empty(AuthorizationRules.BySpeaker(Dinner.Backed(kirby), Cast.Russia, Contact, Day));
    }

    [Fact]
    public void One_who_contradicts_himself_is_disputed_in_his_own_words()
    {
        var one = Says(Contact, Endorsed) with { By = [Reuters.Quoting("A spokesman")] };
        var other = Denies(Contact, Endorsed) with { By = [Cast.Nbc.Denying("A spokesman")] };

        Assert.True(Assert.Single(AuthorizationRules.BySpeaker(Dinner.Backed(one, other), Cast.Usa, Contact, Day)).Finding.IsDisputed);
    }

    [Fact]
    public void The_arguments_by_speaker_are_checked()
    {
        Assert.Throws<ArgumentNullException>("channel", () => AuthorizationRules.BySpeaker(null!, Cast.Usa, Contact, Day));
        Assert.Throws<ArgumentNullException>("party", () => AuthorizationRules.BySpeaker(Dinner, null!, Contact, Day));
        Assert.Throws<InvalidEnumArgumentException>("scope", () => AuthorizationRules.BySpeaker(Dinner, Cast.Usa, 0, Day));
    }
}
