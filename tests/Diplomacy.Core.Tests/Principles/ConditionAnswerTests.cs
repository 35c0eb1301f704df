using Diplomacy.Core.Actors;
using Diplomacy.Core.Authority;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Reasoning;
using Diplomacy.Core.Time;
using static Diplomacy.Core.Principles.Conditions;

namespace Diplomacy.Core.Tests.Principles;

/// <summary>What conditions come to where accounts contradict each other, dates are vague or lists are open.</summary>
public class ConditionAnswerTests
{
    private static readonly DateOnly Day = new(2000, 6, 15);
    private static readonly State Country = new("country", "Country");
    private static readonly State Other = new("other", "Other");
    private static readonly State Host = new("host", "Host");
    private static readonly Person Ann = new("ann", "Ann");
    private static readonly Person Bob = new("bob", "Bob");
    private static readonly Attribution Paper = new Source("paper", "A paper");
    private static readonly Attribution Denial = new Source("denial", "A denial").Denying();

    private static Channel Talks => new("talks", "Talks", Side.For(Country), Side.For(Other));

    [Fact]
    public void The_head_of_a_mission_to_a_third_party_adopts_a_text_where_that_takes_part()
    {
        var thirdParty = new ThirdParty(Host, ThirdPartyFunction.Host);
        var elsewhere = new ThirdParty(new State("elsewhere", "Elsewhere"), ThirdPartyFunction.Host);

        Assert.Equal(Truth.True, Adopted([thirdParty]));
        Assert.Equal(Truth.True, Adopted([elsewhere, thirdParty]));
        Assert.Equal(Truth.False, Adopted([elsewhere]));
        Assert.Equal(Truth.False, Adopted([thirdParty with { By = [Denial] }]));
        Assert.Equal(Truth.Unknown, Adopted([thirdParty with { By = [Paper, Denial] }]));
        Assert.Equal(Truth.Unknown, Adopted(Listing.AndOthers(elsewhere)));

        static Truth Adopted(Listing<ThirdParty> thirdParties)
        {
            var ambassador = Ann with
            {
                Offices = [new Office(Country, "Ambassador") { Branch = Branch.HeadOfMission, AccreditedTo = Host, Period = Period.Since(new PartialDate(1990)) }],
            };
            return ActedWithAuthority(Country, TreatyAct.Adopting, Instruments.Treaties).Holds(Signed(ambassador) with { ThirdParties = thirdParties, Authorization = [] }, Day);
        }
    }

    [Fact]
    public void Who_was_head_of_state_or_of_government_needs_no_full_powers_whichever_it_was()
    {
        // Every other branch is ruled out.
        var branch = Enum.GetValues<Branch>().Except([Branch.HeadOfState, Branch.HeadOfGovernment])
            .Aggregate(default(Stated<Branch>), (stated, b) => stated.And(Denial, b));
        var head = Ann with { Offices = [new Office(Country, "Head") { Branch = branch, Period = Period.Since(new PartialDate(1990)) }] };

        Assert.Equal(Truth.True, ActedWithAuthority(Country, TreatyAct.Consenting, Instruments.Treaties).Holds(Signed(head) with { Authorization = [] }, Day));
    }

    [Theory]
    [InlineData("2000-05", true)]
    [InlineData("2000-02", false)]
    [InlineData(null, false)]
    public void Full_powers_are_asked_for_the_day_of_the_signature_or_else_of_the_text(string? day, bool expected)
    {
        var channel = Signed(Ann with { Offices = [] }, day is null ? null : PartialDate.Parse(day)) with
        {
            Authorization =
            [
                new AuthorizationStatement(Country, AuthorizationScope.Signing, AuthorizationStatus.FullPowers) { Period = Period.Since(PartialDate.Parse("2000-03")) },
            ],
        };

        Assert.Equal((Truth)expected, ActedWithAuthority(Country, TreatyAct.Consenting, Instruments.Treaties).Holds(channel, Day));
    }

    [Fact]
    public void The_convention_reaches_texts_of_the_day_on_which_it_came_into_force()
    {
        var (eve, first) = (new DateOnly(1980, 1, 26), new DateOnly(1980, 1, 27));
        var made = Concluded(Instruments.Convention);
        Channel Text(string on) => Talks with { Commitments = [new Commitment(CommitmentKind.Treaty, "Pact") { On = PartialDate.Parse(on) }] };

        Assert.Equal(Truth.False, made.Holds(Text("1980-01-26"), first));
        Assert.Equal(Truth.True, made.Holds(Text("1980-01-27"), first));
        Assert.Equal(Truth.Unknown, made.Holds(Text("1980-01"), first));
        Assert.Equal(Truth.False, made.Holds(Text("1980-01"), eve));
        Assert.Equal(Truth.Unknown, made.Holds(Talks with { Commitments = default }, first));
        Assert.Equal(Truth.False, made.Holds(Talks with { Commitments = default }, eve));
    }

    [Fact]
    public void An_encounter_that_may_have_been_on_the_day_leaves_open_whether_those_sat_whom_it_does_not_name()
    {
        var side = Side.For(Country) with { Participants = [Ann.As(Part.Member), Bob.As(Part.Member)] };
        var channel = new Channel("talks", "Talks", side, Side.For(Other)) { Encounters = [new Encounter(Period.Parse("2000-06")) { Present = [Ann] }] };

        Assert.Equal([(Ann, Truth.True), (Bob, Truth.Unknown)], SeatedOn(channel, side, Day));
        Assert.Equal([(Ann, Truth.True), (Bob, Truth.True)], SeatedOn(channel with { Encounters = [] }, side, Day));
    }

    [Fact]
    public void Others_may_have_sat_at_an_encounter_with_an_open_list_that_may_have_been_on_the_day()
    {
        var side = Side.For(Country) with { Participants = Listing.AndOthers(Ann.As(Part.Member)) };
        var certain = new Encounter(Period.On(new PartialDate(2000, 6, 15))) { Present = [Ann] };
        Channel Met(params Encounter[] encounters) => new("talks", "Talks", side, Side.For(Other)) { Encounters = [.. encounters] };

        Assert.Equal([(Ann, Truth.True), (null, Truth.False)], SeatedOn(Met(certain), side, Day));
        Assert.Equal([(Ann, Truth.True), (null, Truth.Unknown)], SeatedOn(Met(certain, new Encounter(Period.Parse("2000-06")) { Present = Listing.AndOthers<Actor>(Ann) }), side, Day));
    }

    [Fact]
    public void Whoever_may_have_mediated_is_counted_as_one_who_may()
    {
        var mediator = new ThirdParty(Ann, ThirdPartyFunction.Mediator);

        Assert.Equal([(Ann, Truth.True)], MediatingOn(Talks with { ThirdParties = [mediator] }, Day));
        Assert.Equal([(Ann, Truth.Unknown)], MediatingOn(Talks with { ThirdParties = [mediator with { By = [Paper, Denial] }] }, Day));
        Assert.Equal([(Ann, Truth.False)], MediatingOn(Talks with { ThirdParties = [mediator with { By = [Denial] }] }, Day));
        Assert.Equal([(Ann, Truth.True), (null, Truth.Unknown)], MediatingOn(Talks with { ThirdParties = Listing.AndOthers(mediator) }, Day));
        Assert.Empty(MediatingOn(Talks with { ThirdParties = default }, Day));
    }

    [Fact]
    public void A_party_is_contradicted_by_what_others_attribute_to_it_and_not_by_what_they_attribute_to_others()
    {
        var own = new Position(Country, "peace") { Favours = false };
        var attributed = new Position(Country, "peace") { Favours = true, AttributedBy = Other };
        var channel = Talks with { Positions = [own, attributed] };

        Assert.Equal((Truth.True, Verdict.Violated), Contradiction(Country, channel));
        Assert.Equal((Truth.True, Verdict.Violated), Contradiction(Country, Talks with { Positions = [own with { Favours = true }, attributed with { Favours = false }] }));
        Assert.Equal((Truth.False, Verdict.Satisfied), Contradiction(Other, channel));
        Assert.Equal((Truth.False, Verdict.Satisfied), Contradiction(Country, Talks with { Positions = [own, attributed with { Favours = false }] }));

        static (Truth, Verdict) Contradiction(Party party, Channel channel)
        {
            var principle = Principle.Named("one", "One", new Source("source", "A source")).Read("as it stands").Requires(!Contradicted(party));
            return (Contradicted(party).Holds(channel, Day), PrincipleRules.VerdictOf(channel, Day, principle, "as it stands"));
        }
    }

    [Fact]
    public void Two_positions_in_doubt_that_say_the_same_leave_what_one_leaves()
    {
        var doubtful = new Position(Country, "peace") { Favours = true, By = [Paper, Denial] };
        var attributed = new Position(Country, "peace") { Favours = false, AttributedBy = Other };

        foreach (Listing<Position> positions in new Listing<Position>[] { [doubtful, attributed], [doubtful, doubtful with { Period = Period.Since(new PartialDate(1990)) }, attributed] })
        {
            Assert.Equal(Truth.Unknown, Contradicted(Country).Holds(Talks with { Positions = positions }, Day));
            Assert.Equal("Country itself did not oppose \"peace\"", ConditionWordingTests.Find(Contradicted(Country), Talks with { Positions = positions }, "position/country/peace").Tell);
        }
    }

    /// <summary>A treaty of January 2000 that somebody signed for the country.</summary>
    private static Channel Signed(Person who, PartialDate? on = null) => Talks with
    {
        Commitments =
        [
            new Commitment(CommitmentKind.Treaty, "Pact")
            {
                On = PartialDate.Parse("2000-01-02"),
                Binds = [Country],
                Signatures = [new Signature(who, Country, SignatureKind.Signed) { On = on }],
            },
        ],
    };
}
