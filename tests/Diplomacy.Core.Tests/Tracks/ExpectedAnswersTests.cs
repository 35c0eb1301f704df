using Diplomacy.Core.Channels;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Tracks;

/// <summary>The answers that the specification expects of meetings known from print.</summary>
public class ExpectedAnswersTests
{
    public static TheoryData<string, string, string, string, string, string, string> Answers { get; } = new()
    {
        // channel, day, McFaul, USIP 2011, USIP 2019, Montville, Common
        { nameof(Cases.KennedyDobrynin), "1962-10-27", "1", "1", "1", "1", "1" },
        { nameof(Cases.ScaliFeklisov), "1962-10-26", "1.5", "1.5", "unclassified 1.5", "unclassified 2", "1.5" },
        { "OsloFebruary", "1993-02-15", "1.5", "1.5", "unclassified", "unclassified", "1.5" },
        { "OsloJune", "1993-06-15", "1", "1", "1", "1", "1" },
        { "Carter", "1994-06-16", "1.5", "1.5", "unclassified", "unclassified", "1.5" },
        { "CarterWithEnvoyAccounts", "1994-06-16", "1.5", "1.5", "unclassified", "unclassified", "1 1.5" },
        { nameof(Cases.Oman), "2013-04-15", "1", "1", "1", "1", "1" },
        { nameof(Cases.MacronPutin), "2022-02-07", "1", "1", "1", "1", "1" },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void A_meeting_known_from_print_has_the_level_that_each_definition_gives_it(
        string channel, string day, string mcFaul, string usip2011, string usip2019, string montville, string common)
    {
        var on = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        string Levels(Typology typology) => string.Join(" ", TrackRules.Classify(Named(channel), on, typology).Levels);

        Assert.Equal(
            [mcFaul, usip2011, usip2019, montville, common],
            new[]
            {
                Levels(Typologies.McFaul2023), Levels(Typologies.UsipGlossary2011), Levels(Typologies.UsipPrimer2019),
                Levels(Typologies.Montville1981), Levels(Typologies.Common),
            });
    }

    [Fact]
    public void By_the_account_that_calls_Carter_an_envoy_the_common_level_is_1()
    {
        var channel = Cases.Carter(withEnvoyAccounts: true);

        var envoy = TrackRules.Classify(channel.AccordingTo("korea-herald"), new DateOnly(1994, 6, 16), Typologies.Common);
        var senator = TrackRules.Classify(channel.AccordingTo("congressional-record"), new DateOnly(1994, 6, 16), Typologies.Common);

        Assert.Equal(TrackLevel.One, envoy.Level);
        Assert.Equal(TrackLevel.OneAndHalf, senator.Level);
    }

    [Fact]
    public void The_disputed_mandate_is_the_open_question_of_the_Carter_visit()
    {
        var finding = TrackRules.Classify(Cases.Carter(withEnvoyAccounts: true), new DateOnly(1994, 6, 16), Typologies.Common);

        Assert.Equal("grant/usa", Assert.Single(finding.OpenQuestions).Id);
    }

    private static Channel Named(string name) => name switch
    {
        nameof(Cases.KennedyDobrynin) => Cases.KennedyDobrynin,
        nameof(Cases.ScaliFeklisov) => Cases.ScaliFeklisov,
        "OsloFebruary" or "OsloJune" => Cases.Oslo,
        "Carter" => Cases.Carter(withEnvoyAccounts: false),
        "CarterWithEnvoyAccounts" => Cases.Carter(withEnvoyAccounts: true),
        nameof(Cases.Oman) => Cases.Oman,
        nameof(Cases.MacronPutin) => Cases.MacronPutin,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };
}
