using System.Text.RegularExpressions;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Reports;
using Diplomacy.Core.Tests.Channels;
using Diplomacy.Core.Tests.Time;
using Diplomacy.Core.Time;
using FsCheck;
using FsCheck.Fluent;
using static VerifyXunit.Verifier;

namespace Diplomacy.Core.Tests.Reports;

public partial class DiagramTests
{
    private static readonly DateOnly Day = new(2023, 4, 24);

    private static readonly Channel Bare = new("bare", "Talks", Side.For(Cast.Usa), Side.For(Cast.Russia));

    private static Diagram HaassLavrov => Diagram.Of(Core.Precedents.Precedents.HaassLavrov2023.Channel("haass-lavrov"), Day);

    [Fact]
    public async Task The_diagram_of_the_embedded_case_as_svg() => await Verify(HaassLavrov.ToSvg());

    [Fact]
    public async Task The_diagram_of_the_embedded_case_in_mermaid() => await Verify(HaassLavrov.ToMermaid());

    [Theory]
    [InlineData("Richard Haass (lead, former official; in private capacity)")]
    [InlineData("Sergey Lavrov (Minister of Foreign Affairs; lead, official)")]
    [InlineData("Behind them: United States (the contact: aware; its message: disavowed)")]
    [InlineData("Council on Foreign Relations (convenor; unofficial)")]
    [InlineData("secrecy: disputed (secret or confidential)")]
    [InlineData("Ukraine (less than participating; not invited)")]
    public void The_description_of_the_embedded_case_says_what_its_accounts_say(string told)
    {
        Assert.Contains(told, HaassLavrov.ToString(), StringComparison.Ordinal);
        Assert.Equal(HaassLavrov.ToString(), new Drawn(HaassLavrov.ToSvg()).Description);
    }

    [Fact]
    public void What_nobody_states_is_drawn_as_not_stated()
    {
        var text = new Drawn(Diagram.Of(Bare).ToSvg()).Text;

        Assert.All(
            ["not dated", "not stated who", "third parties: not stated", "format: unknown", "secrecy: unknown", "about: not stated", "the contact: unknown", "others, not stated"],
            told => Assert.Contains(told, text, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_known_to_be_nothing_is_not_drawn_as_unknown()
    {
        var channel = new Channel("talks", "Talks", Side.For(Cast.Usa).Seating(), Side.For(Cast.Russia).Seating(Cast.Lavrov.Officially()))
        {
            ThirdParties = [],
            Subjects = [],
        };

        var told = Diagram.Of(channel, Day).ToString();

        Assert.Contains("United States: nobody.", told, StringComparison.Ordinal);
        Assert.Contains("about: nothing", told, StringComparison.Ordinal);
        Assert.DoesNotContain("not stated", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Affected", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Over_its_life_everybody_is_there_and_what_changed_is_told_in_order()
    {
        var told = Diagram.Of(Changing).ToString();

        Assert.Contains("Track 1.5, later track 1 ", told, StringComparison.Ordinal);
        Assert.Contains("Richard Haass (lead, unofficial; in private capacity; 1993-01-20 to 1993-05-19)", told, StringComparison.Ordinal);
        Assert.Contains("Charles Kupchan (director general; lead, official; 1993-05-20 to 1993-08-20)", told, StringComparison.Ordinal);
        Assert.Contains("the contact: aware, later authorized", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1993-02-01", "Track 1.5", "Richard Haass", "Charles Kupchan", "the contact: aware")]
    [InlineData("1993-06-14", "Track 1", "Charles Kupchan", "Richard Haass", "the contact: authorized")]
    public void On_a_day_only_those_are_there_who_took_part_on_it(string day, string level, string there, string absent, string backing)
    {
        var diagram = Diagram.Of(Changing, Cast.Day(day));
        var drawn = new Drawn(diagram.ToSvg());

        Assert.Equal($"Talks, {day}", drawn.Title);
        Assert.Contains($"{level} (", drawn.Description, StringComparison.Ordinal);
        Assert.Contains(there, drawn.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(absent, drawn.Text, StringComparison.Ordinal);
        Assert.Contains($"{backing};", drawn.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_day_on_which_the_channel_was_not_in_being_the_picture_says_so() =>
        Assert.Contains("Not in being", new Drawn(Diagram.Of(Changing, new DateOnly(2020, 1, 1)).ToSvg()).Text, StringComparison.Ordinal);

    [Fact]
    public void Who_is_only_said_not_to_have_been_there_is_left_out_and_a_dispute_is_told()
    {
        var denied = new Attribution(Cast.Tass) { Certainty = Certainty.Denied };
        var side = Side.For(Cast.Usa).Seating(
            Cast.Haass.Privately().AccordingTo(denied),
            Cast.Kupchan.Privately().AccordingTo(new Attribution(Cast.Nbc), denied));

        var told = Diagram.Of(new Channel("talks", "Talks", side, Side.For(Cast.Russia))).ToString();

        Assert.DoesNotContain("Haass", told, StringComparison.Ordinal);
        Assert.Contains("whether there: disputed", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    public void Every_side_sits_at_the_one_table(int sides)
    {
        var channel = new Channel("talks", "Talks", [.. Enumerable.Range(1, sides).Select(i => Side.For(new State($"s{i}", $"State {i}")))]);

        var drawn = new Drawn(Diagram.Of(channel).ToSvg());

        Assert.Equal(1, drawn.Count("rect", "table"));
        Assert.Equal(sides, drawn.Count("rect", "behind"));
        Assert.Equal(2 * sides, drawn.Count("line", "seat"));
        Assert.Empty(drawn.Faults());
    }

    [Fact]
    public void No_line_of_text_overlaps_another_or_leaves_the_picture() =>
        Prop.ForAll(RandomChannels.Attributed, RandomChannels.Days, (channel, day) =>
            !new Drawn(Diagram.Of(channel).ToSvg()).Faults().Any() && !new Drawn(Diagram.Of(channel, day).ToSvg()).Faults().Any())
            .Check(Samples.Steady.WithMaxTest(200));

    [Theory]
    [InlineData("a short name")]
    [InlineData("A Name of Ordinary Length That Nevertheless Needs a Second Line")]
    [InlineData("Prince Johannes-Heinrich-Friedrich-Wilhelm-Maximilian-Leopold of Saxe-Coburg-and-Gotha-Koháry")]
    [InlineData("WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW")]
    [InlineData("外交部副部长外交部副部长外交部副部长外交部副部长外交部副部长外交部副部长")]
    public void Eight_a_side_with_names_of_any_length_find_room(string name)
    {
        var (usa, russia) = (new State("usa", name), new State("russia", name));
        var channel = new Channel("talks", name, Full(usa), Full(russia)).About(name, new State("other", name)).With(new ThirdParty(new Organization("host", name), ThirdPartyFunction.Host));

        var drawn = new Drawn(Diagram.Of(channel).ToSvg());

        Assert.Empty(drawn.Faults());
        Assert.Equal(16 + 2, drawn.Count("rect", "unknown")); // they, the host, and who is affected

        Side Full(State state) => Side.For(state).Seating([.. Enumerable.Range(0, 8).Select(i => new Participant(new Person($"{state.Id}-{i}", name)))]);
    }

    [Theory]
    [InlineData("Tom & \"Jerry\" <b>bold</b> 'quoted' ]]> --> &amp;")]
    [InlineData("end; subgraph x[\"y\"] #35; `code` {a} |b| %% c")]
    [InlineData("שלום, Łódź, 🕊 émigré")]
    public void Names_mean_nothing_but_themselves(string name)
    {
        var diagram = Diagram.Of(new Channel("talks", name, Side.For(new State("x", name)), Side.For(Cast.Russia)));
        var drawn = new Drawn(diagram.ToSvg());

        Assert.Equal($"{name}, not dated", drawn.Title);
        Assert.Contains(name.Replace(" ", "", StringComparison.Ordinal), drawn.Text.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.All(diagram.ToMermaid().Split('\n'), line => Assert.Matches(MermaidLine(), line));
    }

    [Fact]
    public void What_xml_cannot_hold_is_replaced()
    {
        var diagram = Diagram.Of(new Channel("talks", "A\u0001B\uD800C\uFFFFD\nE", Side.For(Cast.Usa)));

        Assert.Equal("A\uFFFDB\uFFFDC\uFFFDD\nE, not dated", new Drawn(diagram.ToSvg()).Title);
        Assert.All(diagram.ToMermaid().Split('\n'), line => Assert.Matches(MermaidLine(), line));
    }

    [Fact]
    public void Who_does_not_see_the_picture_is_told_what_it_is_and_what_it_shows() => Pictures.AssertAccessible(HaassLavrov.ToSvg());

    [Fact]
    public void Text_is_legible_in_light_and_dark() => Pictures.AssertLegible(new Drawn(HaassLavrov.ToSvg()).Style);

    [Fact]
    public void The_same_channel_and_day_give_the_same_characters_in_every_culture()
    {
        var (svg, mermaid) = (HaassLavrov.ToSvg(), HaassLavrov.ToMermaid());

        Assert.DoesNotContain('\r', svg + mermaid);
        HostileCulture.Try(() => Assert.Equal((svg, mermaid), (HaassLavrov.ToSvg(), HaassLavrov.ToMermaid())));
    }

    [Fact]
    public void Diagrams_of_the_same_channel_and_day_are_equal()
    {
        var again = Diagram.Of(HaassLavrov.Channel with { }, Day);

        Assert.NotSame(HaassLavrov, again);
        Assert.NotSame(HaassLavrov.Channel, again.Channel);
        Assert.Equal(HaassLavrov, again);
        Assert.Equal(HaassLavrov.GetHashCode(), again.GetHashCode());
        Assert.NotEqual(HaassLavrov, Diagram.Of(HaassLavrov.Channel));
        Assert.NotEqual(HaassLavrov, Diagram.Of(HaassLavrov.Channel, Day.AddDays(1)));
        Assert.Equal((Day, "haass-lavrov"), (HaassLavrov.On, HaassLavrov.Channel.Id));
        Assert.Throws<ArgumentNullException>(() => Diagram.Of(null!));
    }

    /// <summary>Scholars begin; an official takes over in May 1993.</summary>
    private static Channel Changing
    {
        get
        {
            var scholar = Cast.Haass with { Offices = [] };
            var official = Cast.Kupchan with { Offices = [new Office(Cast.Usa, "director general") { Branch = Branch.Executive, Period = Period.Parse("1993-04-01/1996") }] };
            var other = Cast.Lavrov with { Offices = [new Office(Cast.Russia, "deputy minister") { Branch = Branch.Executive, Period = Period.Parse("1990/1999") }] };
            return new Channel(
                "talks",
                "Talks",
                Side.For(Cast.Usa).Seating(
                    scholar.Privately().Leading().During(Period.Parse("1993-01-20/1993-05-19")),
                    official.Officially().Leading().During(Period.Parse("1993-05-20/1993-08-20"))),
                Side.For(Cast.Russia).Seating(other.Officially().Leading()))
                .During(Period.Parse("1993-01-20/1993-08-20"))
                .Backed(
                    new AuthorizationStatement(Cast.Usa, AuthorizationScope.Contact, AuthorizationStatus.Aware) { Period = Period.Parse("1993-01-20/..") },
                    new AuthorizationStatement(Cast.Usa, AuthorizationScope.Contact, AuthorizationStatus.Authorized) { Period = Period.Parse("1993-05-14/..") });
        }
    }

    /// <summary>A line of a flowchart whose labels hold nothing that the notation may take for its own.</summary>
    [GeneratedRegex("""^$|^flowchart LR$|^    acc(Title|Descr): ([\w ,.()/\u0080-\uFFFF-]|#\d+;)+$|^ +(subgraph )?\w+\["(<br/>|[\w ,.()/\u0080-\uFFFF-]|#\d+;)*"\]$|^    end$|^    \w+ (---|-\.-) \w+$""")]
    private static partial Regex MermaidLine();
}
