using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Precedents.Cases;

/// <summary>Mozambique 1990 to 1992 against its sheet (domain facts D7) and the communiqué of July 1990.</summary>
public class MozambiqueRome1990Tests
{
    private const string Day = "1991-06-01";
    private static readonly Dossier Dossier = Core.Precedents.Precedents.MozambiqueRome1990;
    private static readonly Channel Rome = Dossier.Channel("rome-talks");

    [Fact]
    public void The_parties_are_official_and_the_mediators_mixed_Track_1_and_by_the_mediator_1_5()
    {
        Assert.Equal(TrackLevel.One, Rome.Level(Day, Typologies.Common));
        Assert.Equal(TrackLevel.One, Rome.Level(Day, Typologies.McFaul2023));
        Assert.Equal(TrackLevel.OneAndHalf, Rome.Level(Day, Typologies.Mapendere2006));
    }

    [Fact]
    public void Four_mediators_came_from_a_government_a_community_and_a_church()
    {
        var mediators = Rome.ThirdParties.Where(t => t.Function == ThirdPartyFunction.Mediator).ToArray();

        Assert.Equal(["raffaelli", "riccardi", "zuppi", "goncalves"], mediators.Select(t => t.Actor.Id));
        Assert.Equal(
            [Standing.Official, Standing.Unofficial, Standing.Unofficial, Standing.Unofficial],
            mediators.Select(t => Enum.GetValues<Standing>().Single(s => t.Standing.Is(s).IsTrue)));
    }

    [Fact]
    public void The_parties_had_asked_for_them_in_the_communique_of_10_July_1990() =>
        Assert.Equal(Verdict.Satisfied, Rome.Verdict(Day, OnTheDay.Fundamental(Requirement.Consent)));

    [Fact]
    public void The_peace_was_signed_on_4_October_1992_by_the_president_and_the_leader_of_Renamo()
    {
        var peace = Rome.Commitments.Single(c => c.Title == "the General Peace Agreement");

        Assert.Equal(PartialDate.Parse("1992-10-04"), peace.On);
        Assert.Equal(["chissano", "dhlakama"], peace.Signatures.Select(s => s.Signatory.Id));
        Assert.Equal(CommitmentKind.AgreementWithMovement, peace.Kind);
    }

    [Fact]
    public void It_is_called_a_hybrid_and_an_Italian_formula() =>
        Assert.Superset(new HashSet<string> { "hybrid model", "Italian formula" }, Rome.Labels.Select(l => l.Text).ToHashSet());
}
