using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Precedents.Cases;

/// <summary>The contacts of February 2022 against their sheet (domain facts D6) and the expected answers of the specification.</summary>
public class UkraineContacts2022Tests
{
    private static readonly Dossier Dossier = Core.Precedents.Precedents.UkraineContacts2022;
    private static readonly Channel Moscow = Dossier.Channel("macron-putin");
    private static readonly Core.Actors.Party Ukraine = Dossier.Party("ukraine");

    /// <summary>The rows of the table: the channel, its day, its sides, and whether Ukraine was there.</summary>
    public static TheoryData<string, string, string, bool> Rows { get; } = new()
    {
        { "macron-putin", "2022-02-07", "france russia", false },
        { "baerbock-kuleba", "2022-02-07", "germany ukraine", true },
        { "macron-zelensky", "2022-02-08", "france ukraine", true },
        { "weimar-triangle", "2022-02-08", "germany france poland", false },
        { "macron-putin-call", "2022-02-12", "france russia", false },
        { "biden-putin-call", "2022-02-12", "usa russia", false },
        { "blinken-lavrov-call", "2022-02-12", "usa russia", false },
        { "biden-zelensky-call", "2022-02-13", "usa ukraine", true },
        { "scholz-putin", "2022-02-15", "germany russia", false },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_contact_of_the_table_is_open_and_on_Track_1(string id, string day, string sides, bool present)
    {
        var channel = Dossier.Channel(id);

        Assert.Equal(Period.Parse(day), channel.Period);
        Assert.Equal(sides.Split(' '), channel.Sides.Select(s => s.Party!.Id));
        Assert.Equal(present, channel.SideOf(Ukraine) is not null);
        foreach (var typology in new[] { Typologies.Common, Typologies.McFaul2023, Typologies.UsipGlossary2011, Typologies.UsipPrimer2019, Typologies.Montville1981 })
            Assert.Equal(TrackLevel.One, channel.Level(day, typology));
        Assert.Equal(ChannelKind.FrontChannel, channel.Kind(day));
    }

    [Fact]
    public void No_decision_about_Ukraine_was_announced_where_it_was_absent()
    {
        foreach (var channel in Dossier.Channels.Where(c => c.SideOf(Ukraine) is null))
            Assert.Equal(Verdict.Satisfied, PrincipleRules.Check(channel, channel.Period.Start!.Value.Earliest!.Value, NothingAboutWithout.For(Ukraine), "decision/represented").Verdict);
    }

    [Fact]
    public void Before_Moscow_Macron_had_called_Zelensky_so_Ukraine_was_informed_and_whether_it_was_more_is_open()
    {
        Assert.Equal(Verdict.Satisfied, Moscow.Verdict("2022-02-07", NothingAboutWithout.For(Ukraine), "discussion/informed"));
        Assert.Equal(Verdict.Undetermined, Moscow.Verdict("2022-02-07", NothingAboutWithout.For(Ukraine), "discussion/consulted"));
        Assert.Equal(Verdict.Undetermined, Moscow.Verdict("2022-02-07", NothingAboutWithout.For(Ukraine), "discussion/represented"));
    }

    [Fact]
    public void Of_the_calls_of_12_February_nobody_says_what_Kyiv_knew()
    {
        foreach (var id in new[] { "macron-putin-call", "biden-putin-call", "blinken-lavrov-call" })
            Assert.Equal(Verdict.Undetermined, Dossier.Channel(id).Verdict("2022-02-12", NothingAboutWithout.For(Ukraine), "discussion/informed"));
    }

    [Fact]
    public void The_same_man_went_from_Moscow_to_Kyiv_and_on_to_Berlin()
    {
        Assert.Equal(["macron-zelensky", "weimar-triangle"], Moscow.Links.Where(l => l.Kind == LinkKind.Precedes).Select(l => l.Channel));
        Assert.Equal(Verdict.Satisfied, Dossier.Channel("weimar-triangle").Verdict("2022-02-08", NothingAboutWithout.For(Ukraine), "discussion/consulted"));
    }

    [Fact]
    public void What_Macron_said_that_Putin_promised_is_his_word_and_no_commitment()
    {
        var promise = Assert.Single(Moscow.Positions, p => p.AttributedBy is not null);

        Assert.Equal("macron", promise.AttributedBy!.Id);
        Assert.True(Moscow.Commitments is { IsComplete: true, Count: 0 });
        Assert.Equal(Verdict.Undetermined, Moscow.Verdict("2022-02-07", Practice.FaithfulRepresentation(Dossier.Party("russia")), "contradiction"));
    }

    [Fact]
    public void The_column_of_those_days_speaks_of_five_of_the_contacts() =>
        Assert.Equal(
            ["macron-putin", "macron-zelensky", "weimar-triangle", "biden-putin-call", "blinken-lavrov-call"],
            Dossier.Channels.Where(c => c.Encounters.Any(e => e.By.Any(a => a.Source.Id == "ahram"))).Select(c => c.Id));
}
