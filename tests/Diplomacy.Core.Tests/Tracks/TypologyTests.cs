using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Tracks;

public class TypologyTests
{
    private static readonly DateOnly Day = new(2022, 2, 7);
    private static readonly Source Handbook = new("handbook", "The handbook");

    [Fact]
    public void A_typology_of_ones_own_classifies_like_a_printed_one()
    {
        var house = Typology.Named("house", "House rule", Handbook)
            .Level(TrackLevel.One, Composition.Only(Kinds.Official))
            .Level(TrackLevel.Two, Composition.No(Kinds.Official));

        var finding = TrackRules.Classify(Cases.MacronPutin, Day, house);

        Assert.Equal(TrackLevel.One, finding.Level);
        Assert.Equal(("house", "House rule", Handbook), (finding.Typology, finding.Title, finding.Source));
        Assert.Equal("House rule: track 1", finding.ToString());
        Assert.Equal("House rule: 1 if only O; 2 if no O", house.ToString());
    }

    [Fact]
    public void Outside_its_cells_a_typology_answers_unclassified_and_says_so()
    {
        var narrow = Typology.Named("narrow", "Narrow", Handbook).Level(TrackLevel.Three, Composition.Only(Kinds.Grassroots));

        Assert.Equal("Narrow: unclassified", TrackRules.Classify(Cases.MacronPutin, Day, narrow).ToString());
    }

    [Fact]
    public void A_typology_without_levels_leaves_everything_to_its_last_word()
    {
        var empty = Typology.Named("empty", "Empty", Handbook);

        Assert.Equal(TrackLevel.Unclassified, TrackRules.Classify(Cases.MacronPutin, Day, empty).Level);
        Assert.Equal(TrackLevel.Two, TrackRules.Classify(Cases.MacronPutin, Day, empty.Otherwise(TrackLevel.Two)).Level);
    }

    [Fact]
    public void The_first_level_whose_condition_holds_is_the_level()
    {
        var ordered = Typology.Named("ordered", "Ordered", Handbook)
            .Level(TrackLevel.Two, Composition.Some(Kinds.Official))
            .Level(TrackLevel.One, Composition.Some(Kinds.Official));

        Assert.Equal(TrackLevel.Two, TrackRules.Classify(Cases.MacronPutin, Day, ordered).Level);
    }

    [Fact]
    public void On_a_day_on_which_the_channel_was_not_in_being_there_is_no_level()
    {
        var finding = TrackRules.Classify(Cases.MacronPutin, new DateOnly(2021, 1, 1), Typologies.Common);

        Assert.Empty(finding.Levels);
        Assert.Null(finding.Level);
        Assert.Equal("Common: the channel was not in being on 2021-01-01", finding.ToString());
    }

    [Fact]
    public void Every_printed_typology_names_its_source_and_states_its_rule()
    {
        Assert.All(Typologies.All, t => Assert.False(string.IsNullOrWhiteSpace(t.Source.Title)));
        Assert.Equal(Typologies.All.Count, Typologies.All.Select(t => t.Id).Distinct().Count());
        Assert.Contains("1.5", Typologies.Common.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("otherwise 1.5", Typologies.Common.ToString(), StringComparison.Ordinal);
    }

    /// <summary>As the list of facts prints them; the glossary of 2011 was read on a mirror, and the journal of 1981 on paper.</summary>
    [Theory]
    [InlineData("mcfaul-2023", "M. McFaul", "Substack", "2023", "https://michaelmcfaul.substack.com/p/the-negative-consequences-of-track")]
    [InlineData("usip-2011", "D. Snodderly (ed.)", "United States Institute of Peace", "2011", null)]
    [InlineData("usip-2019", null, "United States Institute of Peace", "2019-07", "https://www.usip.org/index.php/publications/2019/07/primer-multi-track-diplomacy-how-does-it-work")]
    [InlineData("montville-1981", "W. D. Davidson and J. V. Montville", "Foreign Policy", "1981", null)]
    [InlineData("presence-2016", "S. Malcomson with R. Slim", "Syria Deeply", "2016-02-16", "https://deeply.thenewhumanitarian.org/syria/community/2016/02/16/qa-from-back-channel-to-diplomatic-fixture")]
    [InlineData("mapendere-2006", "J. Mapendere", "COPOJ", "2006", "https://docslib.org/doc/9052745/track-one-and-track-two-diplomacy-within-a-strategic-framework-for-peace")]
    [InlineData("agha-2003", "H. Agha, S. Feldman, A. Khalidi and Z. Schiff", "MIT Press", "2003", "http://www.sfcg.org/articles/peacetrack21.html")]
    [InlineData("roberts-2020", "B. Roberts (ed.)", "Center for Global Security Research", "2020-12", "https://www.strategicstudyindia.com/2020/12/uschina-track-15-nuclear-dialogue.html")]
    [InlineData("longhini-zimmerman-2021", "A. Longhini and E. Zimmerman", "European Journal of International Security", "2021", "https://www.cambridge.org/core/journals/european-journal-of-international-security/article/regional-security-dialogues-in-europe-and-in-asia-the-role-of-track-15-forums-in-the-practice-of-international-security/AB79225032348A0636F363159B14785C")]
    [InlineData("viewpoint-usa", null, "Korea JoongAng Daily", "2017-05", "http://koreajoongangdaily.joins.com/news/article/article.aspx?aid=3033117")]
    public void A_printed_typology_says_where_it_is_printed(string id, string? author, string publisher, string published, string? url)
    {
        var source = Typologies.All.Append(Typologies.Viewpoint(Cases.UnitedStates)).Single(t => t.Id == id).Source;

        Assert.Equal((author, publisher, PartialDate.Parse(published), url), (source.Author, source.Publisher, source.Published!.Value, source.Url));
    }

    [Fact]
    public void Findings_are_equal_when_everything_that_they_say_is()
    {
        Typology House(string id = "house", string title = "House rule", Source? source = null, TrackLevel? level = null, Kinds kinds = Kinds.Official) =>
            Typology.Named(id, title, source ?? Handbook).Level(level ?? TrackLevel.One, Composition.Some(kinds));
        TrackFinding Of(Typology typology, DateOnly? on = null) => TrackRules.Classify(Cases.MacronPutin, on ?? Day, typology);

        Assert.True(Of(House()).Equals(Of(House())));
        Assert.Equal(Of(House()).GetHashCode(), Of(House()).GetHashCode());
        Assert.False(Of(House()).Equals(null));
        Assert.False(Of(House()).Equals(Of(House(id: "home"))));
        Assert.False(Of(House()).Equals(Of(House(title: "Home rule"))));
        Assert.False(Of(House()).Equals(Of(House(source: new Source("handbook", "The other handbook")))));
        Assert.False(Of(House()).Equals(Of(House(level: TrackLevel.Two))));
        // The same level on other grounds: that somebody is there, of whatever kind.
        Assert.False(Of(House()).Equals(Of(House(kinds: Kinds.Any))));
        Assert.False(Of(Typology.Named("empty", "Empty", Handbook)).Equals(TrackRules.Classify(
            Cases.MacronPutin.During(Period.Parse("2022-02")), Day.AddDays(1), Typology.Named("empty", "Empty", Handbook))));
    }

    [Fact]
    public void A_typology_needs_an_id_a_title_a_source_and_conditions()
    {
        Assert.Throws<ArgumentException>("id", () => Typology.Named("No Id", "X", Handbook));
        Assert.Throws<ArgumentException>("title", () => Typology.Named("x", " ", Handbook));
        Assert.Throws<ArgumentNullException>("source", () => Typology.Named("x", "X", null!));
        Assert.Throws<ArgumentNullException>("when", () => Typology.Named("x", "X", Handbook).Level(TrackLevel.One, null!));
        Assert.Throws<ArgumentNullException>("typology", () => TrackRules.Classify(Cases.MacronPutin, Day, null!));
        Assert.Throws<ArgumentNullException>("channel", () => TrackRules.Classify(null!, Day, Typologies.Common));
        Assert.Throws<ArgumentNullException>("party", () => Typologies.Viewpoint(null!));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1.5")]
    [InlineData("2")]
    [InlineData("3")]
    [InlineData("unclassified")]
    public void A_level_is_read_as_it_is_written(string text)
    {
        Assert.Equal(text, TrackLevel.Parse(text).ToString());
        Assert.True(TrackLevel.TryParse(text, null, out var level));
        Assert.True(level == TrackLevel.Parse(text) && !(level != TrackLevel.Parse(text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1,5")]
    [InlineData("Track 1")]
    [InlineData("4")]
    public void What_is_no_level_is_refused(string text)
    {
        Assert.False(TrackLevel.TryParse(text, null, out _));
        Assert.Contains("1, 1.5, 2, 3 or unclassified", Assert.Throws<FormatException>(() => TrackLevel.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_level_has_one_format()
    {
        Span<char> room = stackalloc char[12], none = [];

        Assert.Equal(["1.5", "1.5", "1.5"], new[] { null, "", "G" }.Select(format => TrackLevel.OneAndHalf.ToString(format, null)));
        Assert.Throws<FormatException>(() => TrackLevel.OneAndHalf.ToString("X", null));
        Assert.True(TrackLevel.Unclassified.TryFormat(room, out var written, "G"));
        Assert.Equal("unclassified", room[..written].ToString());
        Assert.False(TrackLevel.Two.TryFormat(none, out written));
        Assert.Equal(0, written);
        Assert.Throws<FormatException>(() => TrackLevel.OneAndHalf.TryFormat(new char[12], out _, "X"));
    }

    [Fact]
    public void The_default_level_is_unclassified()
    {
        Assert.Equal(TrackLevel.Unclassified, default);
        Assert.Throws<ArgumentNullException>(() => TrackLevel.Parse(null!));
    }

    [Theory]
    [InlineData(Part.Adviser)]
    [InlineData(Part.Observer)]
    [InlineData(Part.Guest)]
    [InlineData(Part.GoBetween)]
    public void Who_is_not_at_the_table_changes_no_level(Part part)
    {
        var scholar = new Person("scholar", "A scholar") { Offices = [] };
        var crowded = Channel.Between("c", "C", [.. Cases.MacronPutin.Sides.Select(s => s.Seating(scholar.Privately().As(part)))]);

        Assert.All(Typologies.All, t => Assert.Equal(
            TrackRules.Classify(Cases.MacronPutin, Day, t).Levels, TrackRules.Classify(crowded, Day, t).Levels));
    }

    [Fact]
    public void On_the_day_of_an_encounter_those_recorded_as_present_are_at_the_table()
    {
        var oslo = Cases.Oslo with
        {
            // Only the academics came, though the director general led the side by then.
            Encounters = [new Encounter(Period.Parse("1993-06-15")) { Present = [.. Cases.Oslo.Sides.SelectMany(s => s.Participants).Where(p => p.Who.Id != "savir").Select(p => p.Who)] }],
        };

        Assert.Equal(TrackLevel.One, TrackRules.Classify(oslo, new DateOnly(1993, 6, 14), Typologies.Montville1981).Level);
        Assert.NotEqual(TrackLevel.One, TrackRules.Classify(oslo, new DateOnly(1993, 6, 15), Typologies.Montville1981).Level);
    }
}
