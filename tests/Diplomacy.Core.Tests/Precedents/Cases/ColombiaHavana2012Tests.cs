using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Precedents.Cases;

/// <summary>The case against the sheet of D7.</summary>
public class ColombiaHavana2012Tests
{
    private static readonly Dossier Dossier = Core.Precedents.Precedents.ColombiaHavana2012;
    private static readonly Channel Exploratory = Dossier.Channel("exploratory");
    private static readonly Channel Havana = Dossier.Channel("havana");

    [Fact]
    public void The_secret_phase_ran_from_23_February_to_the_agenda_of_26_August_2012()
    {
        Assert.Equal(Period.Parse("2012-02-23/2012-08-26"), Exploratory.Period);
        Assert.Equal(PartialDate.Parse("2012-08-26"), Assert.Single(Exploratory.Commitments).On);
        Assert.Equal(ChannelKind.BackChannel, Exploratory.Kind("2012-06-01"));
    }

    [Fact]
    public void A_government_and_an_armed_group_are_track_1()
    {
        foreach (var typology in new[] { Typologies.Common, Typologies.McFaul2023, Typologies.Montville1981, Typologies.Mapendere2006 })
        {
            Assert.Equal(TrackLevel.One, Exploratory.Level("2012-06-01", typology));
            Assert.Equal(TrackLevel.One, Havana.Level("2016-09-26", typology));
        }
    }

    [Fact]
    public void Whether_the_brother_of_the_president_made_the_first_delegation_mixed_is_open()
    {
        var finding = TrackRules.Classify(Exploratory, OnTheDay.Day("2012-06-01"), Typologies.Presence2016);

        Assert.Equal([TrackLevel.One, TrackLevel.OneAndHalf], finding.Levels);
        Assert.Contains("service/enrique-santos/colombia", finding.OpenQuestions.Select(q => q.Id));
    }

    [Fact]
    public void It_was_signed_in_September_and_after_the_plebiscite_again_in_November_2016() =>
        Assert.Equal(["2016-09-26", "2016-11-24"], Havana.Commitments.Select(c => c.On.ToString()!));

    [Fact]
    public void Cuba_and_Norway_were_guarantors_and_nobody_mediated()
    {
        Assert.Equal(["cuba", "norway"], Havana.ThirdParties.Where(t => t.Function == ThirdPartyFunction.Guarantor).Select(t => t.Actor.Id));
        Assert.Equal(Verdict.NotApplicable, Havana.Verdict("2016-09-26", OnTheDay.Fundamental(Requirement.Impartiality)));
    }

    [Fact]
    public void A_woman_among_the_negotiators_and_a_subcommission_show_the_participation_of_women()
    {
        Assert.Equal(Verdict.Undetermined, Havana.Verdict("2012-11-20", Mediation.WomensParticipation));
        Assert.Equal(Verdict.Satisfied, Havana.Verdict("2014-10-01", Mediation.WomensParticipation));
    }

    [Fact]
    public void What_is_agreed_with_a_movement_is_no_treaty() =>
        Assert.All(Havana.Commitments, c => Assert.Equal(CommitmentKind.AgreementWithMovement, c.Kind));
}
