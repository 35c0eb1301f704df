using System.Globalization;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Reasoning;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Tracks;

/// <summary>The history of the level, against a classification of every single day.</summary>
public class TrackHistoryTests
{
    private static readonly DateOnly First = new(1999, 11, 1);
    private static readonly DateOnly Last = new(2000, 7, 15);
    private static readonly State One = new("one", "One");
    private static readonly State Other = new("other", "Other");

    [Fact]
    public void Oslo_changes_when_the_director_general_arrives()
    {
        // Savir came on 20 May; he held his office since some day of May, so that it is certain from the last one on.
        var history = TrackRules.History(Cases.Oslo, Typologies.McFaul2023);

        Assert.Equal(
            [
                "1993-01-20 to 1993-05-19: track 1.5",
                "1993-05-20 to 1993-05-30: track 1 or track 1.5",
                "1993-05-31 to 1993-09-13: track 1",
            ],
            history.Select(s => s.ToString()));
        Assert.Equal((new DateOnly(1993, 1, 20), new DateOnly(1993, 5, 19)), (history[0].From, history[0].To));
        Assert.Equal([TrackLevel.OneAndHalf, null, TrackLevel.One], history.Select(s => s.Level));
        Assert.All(history, span => Assert.True(span.InBeing.IsTrue));
    }

    [Fact]
    public void A_typology_that_asks_whether_a_text_was_accepted_changes_on_the_day_of_the_acceptance()
    {
        var typology = Typology.Named("own", "Own", new Source("own", "Own"))
            .Level(TrackLevel.One, Conditions.AcceptedByAbsent(Other, Instruments.Commitments))
            .Otherwise(TrackLevel.Two);
        var channel = Channel.Between("talks", "Talks", Side.For(One)).During(Period.Parse("2000-01-01/2000-06-30")) with
        {
            Commitments =
            [
                new Commitment(CommitmentKind.Understanding, "the text")
                {
                    On = PartialDate.Parse("1999-12-01"),
                    Binds = [Other],
                    Entitles = [],
                    Signatures = [],
                    Acceptances = [new Acceptance(Other, AcceptanceKind.Written) { On = PartialDate.Parse("2000-03-01") }],
                },
            ],
        };

        Assert.Equal(
            ["2000-01-01 to 2000-02-29: track 2", "2000-03-01 to 2000-06-30: track 1"],
            TrackRules.History(channel, typology).Select(s => s.ToString()));
    }

    [Fact]
    public void The_history_has_on_every_day_the_levels_of_that_day()
    {
        var random = new Random(1993);
        var (channels, spans) = (Effort.Of(40), 0);
        for (var i = 0; i < channels; i++)
        {
            var channel = Dated(random);
            var typology = Typologies.All[i % Typologies.All.Count];

            var history = TrackRules.History(channel, typology);

            spans += history.Count;
            foreach (var day in Days().Append(DateOnly.MinValue).Append(DateOnly.MaxValue))
            {
                var span = history.Where(s => !(s.From > day) && !(s.To < day)).ToArray();
                var inBeing = channel.Period.Includes(day);
                var possible = inBeing.IsFalse ? 0 : typology.Decide(new Case(channel, day)).Possible;
                var found = $"channel {i}, {channel.Period}, on {day:O}: {history}";
                Assert.True(span.Length == (inBeing.IsFalse ? 0 : 1), found);
                Assert.True(span.All(s => s.Levels.Aggregate(0u, (bits, l) => bits | 1u << l.Index) == possible && s.InBeing == inBeing), found);
            }

            foreach (var (before, after) in history.Zip(history.Skip(1)))
            {
                Assert.Equal(before.To!.Value.AddDays(1), after.From);
                Assert.False((before.InBeing, before.Levels) == (after.InBeing, after.Levels), $"channel {i}: {history}");
            }
        }

        if (Effort.CountsKinds) Assert.InRange(spans, channels, 225 * channels);
    }

    [Theory]
    [InlineData("1993-05", "1993-05-01 to 1993-05-31: track 1, if the channel was in being")]
    [InlineData("1993-05-14", "1993-05-14: track 1")]
    [InlineData("../1993-05-14", "until 1993-05-14: track 1")]
    [InlineData("1993-05-14/..", "since 1993-05-14: track 1")]
    [InlineData("1993-05-14/", "1993-05-14: track 1|since 1993-05-15: track 1, if the channel was in being")]
    [InlineData("/1993-05-14", "until 1993-05-13: track 1, if the channel was in being|1993-05-14: track 1")]
    [InlineData("1993-05-14/1993-06", "1993-05-14 to 1993-06-01: track 1|1993-06-02 to 1993-06-30: track 1, if the channel was in being")]
    [InlineData("/", "at any time: track 1, if the channel was in being")]
    public void The_history_says_how_far_it_is_known_that_the_channel_was_in_being(string period, string expected) =>
        Assert.Equal(
            expected.Split('|'),
            TrackRules.History(AlwaysOfficial().During(Period.Parse(period)), Typologies.Montville1981).Select(s => s.ToString()));

    [Theory]
    [InlineData("0001-01-01/0001-01-02", "0001-01-01", "0001-01-02")]
    [InlineData("9999-12-30/9999-12-31", "9999-12-30", "9999-12-31")]
    [InlineData("/0001-01-01", null, "0001-01-01")]
    public void The_first_and_the_last_day_of_the_calendar_are_days_like_others(string period, string? from, string to)
    {
        var history = TrackRules.History(AlwaysOfficial().During(Period.Parse(period)), Typologies.Montville1981);

        Assert.Equal(from, history[0].From?.ToString("O", CultureInfo.InvariantCulture));
        Assert.Equal(to, history[^1].To?.ToString("O", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_history_needs_a_channel_and_a_typology()
    {
        Assert.Throws<ArgumentNullException>("channel", () => TrackRules.History(null!, Typologies.Common));
        Assert.Throws<ArgumentNullException>("typology", () => TrackRules.History(Cases.Oslo, null!));
    }

    private static Channel AlwaysOfficial()
    {
        Side Of(State state) => Side.For(state).Seating(new Person($"{state.Id}-minister", "A minister")
        {
            Offices = [new Office(state, "Minister") { Branch = Branch.Minister, Period = Period.Parse("../9999-12-31") }],
        }.Officially());
        return Channel.Between("c", "C", Of(One), Of(Other)).Backed();
    }

    private static IEnumerable<DateOnly> Days()
    {
        for (var day = First; day <= Last; day = day.AddDays(1)) yield return day;
    }

    /// <summary>A channel around the year 2000 in which everything has its time, some of it dated coarsely.</summary>
    private static Channel Dated(Random random)
    {
        Side Of(State state) => Side.For(state) with
        {
            Participants = Open(random, 12, [.. Enumerable.Range(0, random.Next(1, 4)).Select(i => new Participant(Person($"{state.Id}-{i}", state))
            {
                Capacity = Maybe(Enum.GetValues<Capacity>()),
                Part = Maybe(Enum.GetValues<Part>()),
                Period = random.Next(3) == 0 ? null : SomePeriod(random),
            })]),
        };
        Person Person(string id, State state) => new(id, id)
        {
            Offices = Open(random, 5, [.. Enumerable.Range(0, random.Next(3)).Select(_ => new Office(state, "Office")
            {
                Branch = random.Next(4) == 0 ? Branch.Legislature : Branch.Executive, Period = SomePeriod(random),
            })]),
        };
        Stated<T> Maybe<T>(T[] values)
            where T : notnull => random.Next(5) == 0 ? default(Stated<T>) : values[random.Next(values.Length)];

        var sides = new[] { Of(One), Of(Other) };
        var people = sides.SelectMany(s => s.Participants).Select(p => p.Who).ToArray();
        return Channel.Between("dated", "Dated", sides) with
        {
            Period = SomePeriod(random),
            Encounters = Open(random, 3, [.. Enumerable.Range(0, random.Next(3)).Select(_ => new Encounter(random.Next(2) == 0 ? Period.On(Date(random)) : SomePeriod(random))
            {
                Present = Open<Actor>(random, 2, [.. people.Where(_ => random.Next(2) == 0)]),
            })]),
            Authorization = Open(random, 3, [.. Enumerable.Range(0, random.Next(3)).Select(_ => new AuthorizationStatement(
                random.Next(2) == 0 ? One : Other, AuthorizationScope.Message, random.Next(2) == 0 ? AuthorizationStatus.Mandated : AuthorizationStatus.Disavowed)
            {
                Period = random.Next(3) == 0 ? null : SomePeriod(random),
            })]),
        };
    }

    private static Listing<T> Open<T>(Random random, int seldom, T[] items) =>
        random.Next(seldom) > 0 ? [.. items] : items.Length == 0 ? default : Listing.AndOthers<T>(items);

    private static Period SomePeriod(Random random)
    {
        while (true)
        {
            var (start, end) = (Date(random), Date(random));
            var text = random.Next(8) switch
            {
                0 => $"{start}/..",
                1 => $"{start}/",
                2 => $"../{end}",
                3 => $"/{end}",
                4 when random.Next(4) == 0 => "/",
                _ => $"{start}/{end}",
            };
            if (Period.TryParse(text, out var period, out _)) return period;
        }
    }

    private static PartialDate Date(Random random)
    {
        var text = new DateOnly(2000, 1, 1).AddDays(random.Next(120)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return PartialDate.Parse(random.Next(6) switch { 0 => text[..7] + "?", 1 => text[..7], 2 => text[..7] + "~", 3 => text + "~", _ => text });
    }
}
