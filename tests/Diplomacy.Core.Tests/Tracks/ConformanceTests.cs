using System.Text.RegularExpressions;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Tracks;

/// <summary>
/// The table of compositions and of the level that each text gives them, cell by cell as printed. What is a level there
/// must come out; where a text is undecided (<c>?</c>) or silent (<c>-</c>) the answer must be unclassified.
/// </summary>
public partial class ConformanceTests
{
    private static readonly DateOnly Day = new(2000, 6, 15);
    private static readonly State A = new("a", "A"), B = new("b", "B");
    private static readonly Movement Group = new("group", "Armed group");
    private static readonly Organization ThinkTank = new("think-tank", "Think tank");
    private static readonly string[] Unclassified = ["unclassified"];

    private static readonly Dictionary<string, Typology> Columns = new()
    {
        ["M81"] = Typologies.Montville1981,
        ["ASYM"] = Typologies.McFaul2023,
        ["CAP"] = Typologies.UsipPrimer2019,
        ["PRES"] = Typologies.Presence2016,
        ["MED"] = Typologies.Mapendere2006,
        ["AGHA"] = Typologies.Agha2003,
    };

    private static readonly Row[] Table =
    [
        new("a", "officials both sides, official capacity, public",
            ["1", "1", "1", "1", "1", "1", "front channel"], Of("O", "O").InPublic()),
        new("b", "officials both sides, official capacity, secret, sanctioned",
            ["1", "1", "1", "1", "1", "1", "back channel"], Sanctioned(Of("O", "O")).InSecret()),
        new("c", "officials both sides, private capacity, with experts",
            ["2 or ?", "? (neither side non-official)", "1.5", "1.5", "-", "2", "-"], Of("PX", "PX")),
        new("d", "officials both sides, private capacity, no experts",
            ["2 or ?", "?", "? (needs experts)", "1.5", "-", "?", "-"], Of("P", "P")),
        new("e", "officials one side in official capacity, non-officials other side",
            ["?", "1.5", "? (capacity not private)", "1.5", "-", "?", "not a back channel unless the other side is sanctioned"], Of("O", "X")),
        new("f", "officials one side in private capacity, non-officials other side",
            ["2 or ?", "1.5", "1.5", "1.5", "-", "2", "-"], Of("P", "X")),
        new("g", "former officials both sides, unmandated",
            ["2", "2", "2", "2", "-", "2", "-"], Of("F", "F")),
        new("h", "former officials one side, but instructed by their government",
            ["?", "? (text tests being in government)", "2 by text", "2 by text", "-", "?", "back channel (sanctioned, secret)"],
            Of("F", "X").Backed(Instructed(A)).InSecret()),
        new("i", "former officials with scholars and community leaders",
            ["2", "2", "2", "2", "-", "2", "-"], Of("FXC", "FXC")),
        new("j", "citizens and grassroots groups",
            ["2", "2", "2", "2", "-", "2", "- (USIP glossary: 3)"], Of("CC", "CC")),
        new("k", "officials both sides, unofficial mediator",
            ["1", "1", "1", "1", "**1.5**", "1", "depends on secrecy"],
            Of("O", "O").With(new ThirdParty(ThinkTank, ThirdPartyFunction.Mediator) { Standing = Standing.Unofficial })),
        new("l", "non-officials both sides, official mediator or host",
            ["2", "2", "2", "2", "-", "2", "-"],
            Of("X", "X").With(new ThirdParty(new State("c", "C"), ThirdPartyFunction.Mediator), new ThirdParty(new State("d", "D"), ThirdPartyFunction.Host))),
        new("m", "ministers speaking officially at a think-tank forum, with experts",
            ["1", "1", "not 1.5 (capacity official)", "1.5", "1 (no mediator)", "-", "- (Longhini & Zimmerman: 1.5)"],
            Of("OX", "OX").With(new ThirdParty(ThinkTank, ThirdPartyFunction.Convenor) { Standing = Standing.Unofficial }) with { Format = Format.Forum }),
        new("n", "sitting legislators with former officials",
            ["?", "depends on \"official\"", "?", "?", "-", "2 (Chaophraya practice)", "- (Berghof Cyprus: 1.5)"], Of("LF", "LF")),
        // The civilian is a member for the armed group's side. Whether anybody is instructed changes no level here.
        new("o", "intelligence officer with a civilian go-between to an armed group",
            ["?", "1.5", "1.5 if unofficial capacity", "1.5", "-", "-", "back channel if sanctioned"], Of("O", "X", Group)),
        new("p", "state official, armed-group political office (non-state)",
            ["1 (de facto)", "1", "1", "1", "1", "1", "-"], Of("O", "O", Group)),
    ];

    /// <summary>The cells with which the formulas disagree. Neither is bent.</summary>
    private static readonly Dictionary<(string Row, string Column), (ChannelKind[] Found, string Why)> Disagreements = new()
    {
        [("h", "WSJ")] = ([ChannelKind.Neither],
            "the other side is E: it is neither official nor instructed, and the rule asks that of every side"),
        [("m", "WSJ")] = ([ChannelKind.FrontChannel, ChannelKind.BackChannel],
            "ministers speak officially on every side, which is all that the rule asks; the text has nothing to say of forums"),
        [("p", "WSJ")] = ([ChannelKind.FrontChannel, ChannelKind.BackChannel],
            "officials of a movement that is a party count as its officials; the text speaks of governments"),
    };

    private sealed record Row(string Id, string Composition, string[] Cells, Channel Channel);

    public static TheoryData<string, string, string> Levels
    {
        get
        {
            var cells = new TheoryData<string, string, string>();
            foreach (var row in Table)
                foreach (var (column, cell) in Columns.Keys.Zip(row.Cells)) cells.Add(row.Id, column, cell);
            return cells;
        }
    }

    public static TheoryData<string, string> Labels
    {
        get
        {
            var cells = new TheoryData<string, string>();
            foreach (var row in Table) cells.Add(row.Id, row.Cells[^1]);
            return cells;
        }
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public void Each_composition_has_the_level_that_is_printed_for_it(string row, string column, string cell)
    {
        var channel = Find(row).Channel;
        if (cell.EndsWith("if unofficial capacity", StringComparison.Ordinal)) channel = Of("P", "X", Group);

        var finding = TrackRules.Classify(channel, Day, Columns[column]);

        Assert.True(finding.Level is { } level && Demanded(cell).Contains(level.ToString()), $"{row} {column} `{cell}`: {finding.Levels}");
    }

    [Theory]
    [MemberData(nameof(Labels))]
    public void Each_composition_is_the_front_or_back_channel_that_is_printed_for_it(string row, string cell)
    {
        var channel = Find(row).Channel;

        var faults = Demands(cell)
            .Where(d => !TrackRules.KindOf(d.Change(channel), Day).Possible.All(d.Kinds.Contains))
            .Select(d => d.When).ToArray();

        if (Disagreements.TryGetValue((row, "WSJ"), out var disagreement))
        {
            Assert.NotEmpty(faults);
            Assert.Equal(disagreement.Found, TrackRules.KindOf(channel, Day).Possible);
        }
        else
        {
            Assert.Empty(faults);
        }
    }

    [Fact]
    public void What_the_table_says_of_other_texts_in_passing_comes_out_too()
    {
        Assert.Equal(TrackLevel.Three, TrackRules.Classify(Find("j").Channel, Day, Typologies.UsipGlossary2011).Level);
        Assert.Equal(TrackLevel.OneAndHalf, TrackRules.Classify(Find("m").Channel, Day, Typologies.LonghiniZimmerman2021).Level);
    }

    [Fact]
    public void Whether_anybody_is_instructed_changes_no_level_of_the_go_between()
    {
        var row = Find("o");

        foreach (var channel in new[] { row.Channel, Sanctioned(row.Channel), row.Channel with { Authorization = default } })
        {
            Assert.All(Columns.Keys.Zip(row.Cells).Where(c => c.First != "CAP"), c =>
                Assert.Contains(TrackRules.Classify(channel, Day, Columns[c.First]).Level!.Value.ToString(), Demanded(c.Second)));
        }
    }

    [Fact]
    public void The_table_is_whole()
    {
        Assert.Equal("abcdefghijklmnop", string.Concat(Table.Select(r => r.Id)));
        Assert.All(Table, row => Assert.Equal(Columns.Count + 1, row.Cells.Length));
        Assert.Equal(Table.Length, Table.Select(r => r.Composition).Distinct().Count());
        Assert.All(Disagreements.Keys, key => Assert.Contains(Table, row => row.Id == key.Row));
    }

    [Theory]
    [InlineData("1", "1")]
    [InlineData("**1.5**", "1.5")]
    [InlineData("2 by text", "2")]
    [InlineData("2 or ?", "2")]
    [InlineData("1 or ?", "1 unclassified")]
    [InlineData("-", "unclassified")]
    [InlineData("- (USIP glossary: 3)", "unclassified")]
    [InlineData("? (needs experts)", "unclassified")]
    [InlineData("depends on \"official\"", "unclassified")]
    [InlineData("not 1.5 (capacity official)", "1 2 3 unclassified")]
    public void A_printed_cell_demands_a_level(string cell, string levels) => Assert.Equal(levels, string.Join(" ", Demanded(cell)));

    /// <summary>The levels of which a printed cell demands one.</summary>
    private static string[] Demanded(string cell)
    {
        if (cell.StartsWith("not ", StringComparison.Ordinal))
            return [.. new[] { "1", "1.5", "2", "3", "unclassified" }.Where(l => l != Level().Match(cell).Value)];
        if (cell[0] is '?' or '-' || cell.StartsWith("depends", StringComparison.Ordinal)) return Unclassified;
        var level = Level().Match(cell).Value;
        return cell == "1 or ?" ? [level, .. Unclassified] : [level];
    }

    /// <summary>What a printed label demands, and of which variants of the composition.</summary>
    private static (string When, Func<Channel, Channel> Change, ChannelKind[] Kinds)[] Demands(string cell) => cell switch
    {
        "front channel" => [("as composed", c => c, [ChannelKind.FrontChannel])],
        "back channel" or "back channel (sanctioned, secret)" => [("as composed", c => c, [ChannelKind.BackChannel])],
        "depends on secrecy" =>
        [
            ("secret", c => c.InSecret(), [ChannelKind.BackChannel]),
            ("public", c => c.InPublic(), [ChannelKind.FrontChannel]),
        ],
        "back channel if sanctioned" or "not a back channel unless the other side is sanctioned" =>
        [
            ("sanctioned", c => Sanctioned(c).InSecret(), [ChannelKind.BackChannel]),
            ("not sanctioned", c => c.InSecret(), [ChannelKind.Neither, ChannelKind.FrontChannel]),
        ],
        ['-', ..] => [("as composed", c => c, [ChannelKind.Neither])],
        _ => throw new ArgumentOutOfRangeException(nameof(cell), cell, null),
    };

    private static Row Find(string id) => Table.Single(r => r.Id == id);

    /// <summary>Everything is stated but secrecy. Letters: O official, P the same in private capacity, L legislator, F former official, X expert, C citizen.</summary>
    private static Channel Of(string ours, string theirs, Party? other = null) =>
        Channel.Between("c", "C", Seat(A, ours), Seat(other ?? B, theirs)).Backed() with { ThirdParties = [], Format = Format.Direct };

    private static Side Seat(Party party, string letters) => Side.For(party).Seating(
    [
        .. letters.Select((letter, i) =>
        {
            var person = new Person($"{party.Id}{i}", $"{letter} of {party.Name}") { Offices = [.. Offices(party, letter)] };
            return letter switch
            {
                'O' => person.Officially(),
                'C' => new Participant(person) { Capacity = Capacity.Community },
                _ => person.Privately(),
            };
        }),
    ]);

    private static Office[] Offices(Party party, char letter) => letter switch
    {
        'O' or 'P' => [new Office(party, "official") { Branch = Branch.Executive, Period = Period.Parse("1995/2005") }],
        'L' => [new Office(party, "legislator") { Branch = Branch.Legislature, Period = Period.Parse("1995/2005") }],
        'F' => [new Office(party, "official") { Branch = Branch.Executive, Period = Period.Parse("1985/1995") }],
        _ => [],
    };

    private static AuthorizationStatement Instructed(Party party) => new(party, AuthorizationScope.Message, AuthorizationStatus.Instructed);

    private static Channel Sanctioned(Channel channel) => channel.Backed([.. channel.Sides.Select(s => Instructed(s.Party!))]);

    [GeneratedRegex(@"1\.5|[123]")]
    private static partial Regex Level();
}
