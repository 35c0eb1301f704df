using System.Text.RegularExpressions;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Reports;
using Diplomacy.Core.Tests.Channels;
using Diplomacy.Core.Tests.Time;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;
using FsCheck;
using FsCheck.Fluent;
using static VerifyXunit.Verifier;

namespace Diplomacy.Core.Tests.Reports;

public partial class TimelineTests
{
    private static Dossier Dossier => Core.Precedents.Precedents.HaassLavrov2023;

    private static Timeline HaassLavrov => Timeline.Of(Dossier);

    [Fact]
    public async Task The_timeline_of_the_embedded_case_as_svg() => await Verify(HaassLavrov.ToSvg());

    [Fact]
    public async Task The_timeline_of_the_embedded_case_in_mermaid() => await Verify(HaassLavrov.ToMermaid());

    [Theory]
    [InlineData("Haass, Graham and Kupchan with Lavrov. 2023-04-24; secrecy disputed (secret or confidential); track 1.5.")]
    [InlineData("2023-04-25: National Security Council (United States) was told of the contact.")]
    [InlineData("2023-07-06: disclosed, NBC News, from six sources who were not named.")]
    [InlineData("2023-07: disclosed by a participant, interview with The Moscow Times.")]
    [InlineData("Recorded encounters: 2023-04-24.")]
    public void The_description_of_the_embedded_case_says_what_its_accounts_say(string told)
    {
        Assert.Contains(told, HaassLavrov.ToString(), StringComparison.Ordinal);
        Assert.Equal(HaassLavrov.ToString(), new Drawn(HaassLavrov.ToSvg()).Description);
    }

    [Fact]
    public void A_change_of_level_is_told_with_its_date()
    {
        var timeline = Timeline.Of("Talks", Changing);

        Assert.Contains("1993-01-20 to 1993-08-20; secret; track 1.5; from 1993-05-20 track 1.", timeline.ToString(), StringComparison.Ordinal);
        var drawn = new Drawn(timeline.ToSvg());
        Assert.Equal((1, 1), (drawn.Count("rect", "level-1-5"), drawn.Count("rect", "level-1")));
        Assert.Equal(2, drawn.Count("line", "secret"));
    }

    [Fact]
    public void The_levels_are_those_of_the_typology()
    {
        var timeline = Timeline.Of("Talks", Changing) with { Typology = Typologies.UsipPrimer2019 };

        Assert.Contains("secret; unclassified; from 1993-05-20 track 1.", timeline.ToString(), StringComparison.Ordinal);
        Assert.Contains($"Levels: {Typologies.UsipPrimer2019.Title}.", new Drawn(timeline.ToSvg()).Text, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => timeline with { Typology = null! });
        Assert.Contains("not dated; secrecy unknown; track 1, 1.5 or 2, or unclassified.", (Timeline.Of("Talks", Bare) with { Typology = Typologies.McFaul2023 }).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1993-01-20/1993-08-20", 0, 1)]
    [InlineData("1992-12/1993-08-20", 1, 1)] // began on some day of December
    [InlineData("1992-12/1993-08", 2, 1)]
    [InlineData("1993-01-20/..", 0, 1)]
    [InlineData("1993-01-20/", 1, 1)] // ended on some day that nobody states
    [InlineData("/1993-08-20", 1, 1)]
    [InlineData("1993", 1, 0)] // some days of the year, and none of them certain
    [InlineData("/", 0, 0)]
    public void What_is_uncertain_of_a_period_is_drawn_as_uncertain(string period, int perhaps, int certain)
    {
        var drawn = new Drawn(Timeline.Of("Talks", Bare.During(Period.Parse(period))).ToSvg());

        Assert.Equal((perhaps, certain), (drawn.Count("rect", "perhaps"), drawn.Count("rect", "level-open") - drawn.Count("rect", "perhaps")));
    }

    [Theory]
    [InlineData("1962-10-22/1962-10-28", "1962-10-22 1962-10-23 1962-10-24 1962-10-25 1962-10-26 1962-10-27 1962-10-28")]
    [InlineData("1992-12-01/1993-08-31", "1992-12 1993-01 1993-02 1993-03 1993-04 1993-05 1993-06 1993-07 1993-08")]
    [InlineData("1969-02-01/1976-12-31", "1970 1971 1972 1973 1974 1975 1976")]
    [InlineData("1960-10-01/2023-12-31", "1965 1970 1975 1980 1985 1990 1995 2000 2005 2010 2015 2020")]
    [InlineData("2023-04-24", "2023-04-24")]
    public void The_axis_has_round_dates_from_days_to_decades(string period, string labels)
    {
        var drawn = new Drawn(Timeline.Of("Talks", Bare.During(Period.Parse(period))).ToSvg());

        var last = drawn.Lines.Max(l => l.Top);
        Assert.Equal(labels.Split(' '), drawn.Lines.Where(l => l.Top == last).OrderBy(l => l.Left).Select(l => l.Text));
    }

    [Fact]
    public void What_happened_has_a_number_at_its_day_and_what_is_not_dated_is_told_without_one()
    {
        var channel = Changing with
        {
            Disclosures = [new Disclosure { On = PartialDate.Parse("1993-08-27"), Discloser = Discloser.Outsider }, new Disclosure { How = "a leak" }],
            Commitments = [new Commitment(CommitmentKind.AgreementWithMovement, "Declaration") { On = PartialDate.Parse("1993-08-20") }],
            Authorization = [new AuthorizationStatement(Cast.Usa, AuthorizationScope.Contact, AuthorizationStatus.Authorized) { Authority = "President", Period = Period.Parse("1993-05-14/..") }],
        };

        var drawn = new Drawn(Timeline.Of("Talks", channel).ToSvg());

        Assert.Equal(3, drawn.Count("rect", "mark"));
        Assert.Equal(
            [
                "1 1993-05-14: President (United States) authorized the contact",
                "2 1993-08-20: agreement with movement: Declaration",
                "3 1993-08-27: disclosed by an outsider",
                "– not dated: disclosed, a leak",
            ],
            drawn.Lines[^4..].Select(l => l.Text));
        var (first, last) = (drawn.Lines.Single(l => l.Text == "1"), drawn.Lines.Single(l => l.Text == "3"));
        Assert.True(first.Right < last.Left);
    }

    [Fact]
    public void Channels_of_which_nothing_is_dated_have_no_axis()
    {
        var drawn = new Drawn(Timeline.Of("Talks", Bare).ToSvg());

        Assert.Equal(0, drawn.Count("line", "grid"));
        Assert.Contains("not dated; secrecy unknown; track 1, 1.5, 2 or 3", drawn.Text, StringComparison.Ordinal);
        Assert.Equal("Nothing. No channels.", new Drawn(Timeline.Of("Nothing").ToSvg()).Description);
    }

    [Theory]
    [InlineData("0001-01-01/9999-12-31")]
    [InlineData("../9999-12-31")]
    [InlineData("0001-01-01/..")]
    [InlineData("9999-12-31")]
    [InlineData("0001-01-01")]
    public void The_ends_of_the_calendar_are_drawn_too(string period)
    {
        var timeline = Timeline.Of("Talks", Bare.During(Period.Parse(period)));

        Assert.Empty(new Drawn(timeline.ToSvg()).Faults());
        Assert.Contains(" :", timeline.ToMermaid(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_line_of_text_overlaps_another_or_leaves_the_picture() =>
        Prop.ForAll(RandomChannels.Attributed, RandomChannels.Plain, (one, other) =>
            !new Drawn(Timeline.Of("Talks", one, other).ToSvg()).Faults().Any())
            .Check(Samples.Steady.WithMaxTest(200));

    [Fact]
    public void Many_things_on_one_day_find_room()
    {
        var channel = Changing with
        {
            Commitments = [.. Enumerable.Range(1, 40).Select(i => new Commitment(CommitmentKind.Understanding, $"Understanding {i}") { On = PartialDate.Parse(i < 20 ? "1993-08-20" : "1993-08") })],
        };

        var drawn = new Drawn(Timeline.Of("Talks", channel, Bare.During(Period.Parse("1950/1960"))).ToSvg());

        Assert.Empty(drawn.Faults());
        Assert.Equal(40, drawn.Count("rect", "mark"));
    }

    [Fact]
    public void In_mermaid_every_stretch_has_its_days()
    {
        var text = Timeline.Of("Talks: \"first\"; #1", Changing).ToMermaid();

        Assert.Contains("    track 1.5 :1993-01-20, 120d\n", text, StringComparison.Ordinal); // to 19 May
        Assert.Contains("    track 1 :1993-05-20, 93d\n", text, StringComparison.Ordinal); // to 20 August
        Assert.All(text.Split('\n'), line => Assert.Matches(MermaidLine(), line));
    }

    [Fact]
    public void Who_does_not_see_the_picture_is_told_what_it_is_and_what_it_shows() => Pictures.AssertAccessible(HaassLavrov.ToSvg());

    [Fact]
    public void The_same_channels_give_the_same_characters_in_every_culture()
    {
        var (svg, mermaid) = (HaassLavrov.ToSvg(), HaassLavrov.ToMermaid());

        Assert.DoesNotContain('\r', svg + mermaid);
        HostileCulture.Try(() => Assert.Equal((svg, mermaid), (HaassLavrov.ToSvg(), HaassLavrov.ToMermaid())));
    }

    [Fact]
    public void Timelines_of_the_same_channels_are_equal()
    {
        Assert.Equal(HaassLavrov, Timeline.Of(Dossier.Title, [.. Dossier.Channels]));
        Assert.Equal(HaassLavrov.GetHashCode(), Timeline.Of(Dossier).GetHashCode());
        Assert.NotEqual(HaassLavrov, HaassLavrov with { Typology = Typologies.McFaul2023 });
        Assert.Throws<ArgumentNullException>(() => Timeline.Of((Dossier)null!));
        Assert.Throws<ArgumentException>(() => Timeline.Of(" ", Bare));
        Assert.Throws<ArgumentNullException>(() => Timeline.Of("Talks", null!, Bare));
    }

    private static Channel Bare => new("bare", "Talks", Side.For(Cast.Usa), Side.For(Cast.Russia));

    /// <summary>A scholar begins; an official takes over on 20 May 1993.</summary>
    private static Channel Changing
    {
        get
        {
            var scholar = Cast.Haass with { Offices = [] };
            var official = Cast.Kupchan with { Offices = [new Office(Cast.Usa, "director general") { Branch = Branch.Executive, Period = Period.Parse("1990/1996") }] };
            var other = Cast.Lavrov with { Offices = [new Office(Cast.Russia, "deputy minister") { Branch = Branch.Executive, Period = Period.Parse("1990/1999") }] };
            return new Channel(
                "talks",
                "Talks",
                Side.For(Cast.Usa).Seating(
                    scholar.Privately().During(Period.Parse("1993-01-20/1993-05-19")),
                    official.Officially().During(Period.Parse("1993-05-20/1993-08-20"))),
                Side.For(Cast.Russia).Seating(other.Officially()))
                .During(Period.Parse("1993-01-20/1993-08-20")).InSecret().Backed();
        }
    }

    /// <summary>A line of a Gantt chart whose names hold nothing that the notation may take for its own.</summary>
    [GeneratedRegex(@"^$|^gantt$|^    dateFormat YYYY-MM-DD$|^    (acc(Title|Descr): |title |section )?([\w ,.()/\u0080-\uFFFF-]|#\d+;)+( :((done|milestone), )?\d{4}-\d\d-\d\d, \d+d)?$")]
    private static partial Regex MermaidLine();
}
