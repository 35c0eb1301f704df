using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Tracks;

public class ChannelKindTests
{
    [Fact]
    public void Channels_known_from_print_are_the_front_or_back_channels_that_the_specification_expects()
    {
        ChannelKind? Kind(Channel channel, int year, int month, int day) => TrackRules.KindOf(channel, new DateOnly(year, month, day)).Value;

        Assert.Equal(ChannelKind.BackChannel, Kind(Cases.KennedyDobrynin, 1962, 10, 27));
        Assert.Equal(ChannelKind.Neither, Kind(Cases.Oslo, 1993, 2, 15));
        Assert.Equal(ChannelKind.BackChannel, Kind(Cases.Oslo, 1993, 6, 15));
        Assert.Equal(ChannelKind.BackChannel, Kind(Cases.Oman, 2013, 3, 31));
        Assert.Equal(ChannelKind.FrontChannel, Kind(Cases.MacronPutin, 2022, 2, 7));
    }

    [Fact]
    public void The_finding_says_why_and_where_the_rule_is_printed()
    {
        var finding = TrackRules.KindOf(Cases.MacronPutin, new DateOnly(2022, 2, 7));

        Assert.Equal("front channel", finding.ToString());
        Assert.Equal("A. Wanis-St. John", finding.Source?.Author);
        Assert.Contains(finding.Reasons, r => r is { Id: "secrecy", Text: "it was public" });
        Assert.Empty(finding.OpenQuestions);
        Assert.Equal(new DateOnly(2022, 2, 7), finding.On);
    }

    [Fact]
    public void A_later_leak_does_not_change_what_it_was()
    {
        var leaked = Cases.Oman with { Disclosures = [new Disclosure { On = PartialDate.Parse("2013-11-24"), Discloser = Discloser.Outsider }] };

        Assert.Equal(ChannelKind.BackChannel, TrackRules.KindOf(leaked, new DateOnly(2013, 11, 25)).Value);
    }

    [Fact]
    public void Of_unknown_secrecy_it_is_one_or_the_other_and_secrecy_is_the_open_question()
    {
        var finding = TrackRules.KindOf(Cases.Oman with { Secrecy = default }, new DateOnly(2013, 3, 31));

        Assert.Null(finding.Value);
        Assert.Equal([ChannelKind.FrontChannel, ChannelKind.BackChannel], finding.Possible);
        Assert.Equal("front channel or back channel", finding.ToString());
        Assert.Equal("Was it secret, confidential or public?", Assert.Single(finding.OpenQuestions).Text);
    }

    [Fact]
    public void The_format_is_what_is_stated()
    {
        var day = new DateOnly(2013, 3, 31);
        var paper = new Source("paper", "A paper");

        Assert.Equal(Format.Shuttle, TrackRules.FormatOf(Cases.Oman with { Format = Format.Shuttle }, day).Value);
        Assert.Equal(Format.Forum, TrackRules.FormatOf(Cases.Oman with { Format = Format.Forum }, day).Value);
        Assert.Equal(Enum.GetValues<Format>(), TrackRules.FormatOf(Cases.Oman, day).Possible);
        Assert.Equal(
            [Format.Correspondence, Format.Shuttle, Format.Proximity, Format.Forum],
            TrackRules.FormatOf(Cases.Oman with { Format = Stated.By(paper.Denying(), Format.Direct) }, day).Possible);
        Assert.Equal("format", Assert.Single(TrackRules.FormatOf(Cases.Oman, day).OpenQuestions).Id);
        Assert.Null(TrackRules.FormatOf(Cases.Oman, day).Source);
    }

    [Fact]
    public void On_a_day_on_which_the_channel_was_not_in_being_there_is_neither_kind_nor_format()
    {
        var before = new DateOnly(2010, 1, 1);

        Assert.Empty(TrackRules.KindOf(Cases.Oman, before).Possible);
        Assert.Null(TrackRules.KindOf(Cases.Oman, before).Value);
        Assert.Empty(TrackRules.FormatOf(Cases.Oman, before).Possible);
        Assert.Equal("the channel was not in being on 2010-01-01", TrackRules.FormatOf(Cases.Oman, before).ToString());
    }

    [Fact]
    public void Equal_findings_are_equal_and_null_is_refused()
    {
        var day = new DateOnly(2013, 3, 31);

        Assert.Equal(TrackRules.KindOf(Cases.Oman, day), TrackRules.KindOf(Cases.Oman, day));
        Assert.NotEqual(TrackRules.KindOf(Cases.Oman, day), TrackRules.KindOf(Cases.Oman, day.AddDays(1)));
        Assert.Throws<ArgumentNullException>("channel", () => TrackRules.KindOf(null!, day));
        Assert.Throws<ArgumentNullException>("channel", () => TrackRules.FormatOf(null!, day));
    }
}
