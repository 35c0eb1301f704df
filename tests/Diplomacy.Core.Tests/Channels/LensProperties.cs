using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Tests.Evidence;
using Diplomacy.Core.Tests.Time;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Core.Tests.Channels;

/// <summary>Laws of <see cref="Channel.AccordingTo"/> and <see cref="Channel.KnownOn"/>.</summary>
public class LensProperties
{
    private static readonly Config Some = Samples.Steady.WithMaxTest(150);

    private static ValueList<Attribution> SaidBy(ValueList<Attribution> by, DateOnly day) =>
        by.Where(a => a.Date is { } said && said.Latest is { } latest && latest <= day).ToValueList();

    [Fact]
    public void The_text_of_all_facts_tells_channels_apart() =>
        Prop.ForAll(RandomChannels.Attributed, RandomChannels.Attributed, (a, b) =>
            a == b == (Facts.Of(a) == Facts.Of(b)) && Facts.Of(a with { Secrecy = a.Secrecy.And(Cast.Nbc, Secrecy.Public) }) != Facts.Of(a))
            .Check(Some);

    [Fact]
    public void Known_on_a_day_is_exactly_what_had_certainly_been_said_by_then_and_what_nobody_in_particular_asserts() =>
        Prop.ForAll(RandomChannels.Attributed, RandomChannels.Days, (channel, day) =>
            Facts.Of(channel.KnownOn(day)) == Facts.Of(channel, by => SaidBy(by, day))).Check(Some);

    [Fact]
    public void Nothing_said_later_is_known_on_a_day() =>
        Prop.ForAll(RandomChannels.Attributed, RandomChannels.Days, (channel, day) =>
            Facts.Attributions(channel.KnownOn(day)).All(a => a.Date?.Latest <= day)).Check(Some);

    [Fact]
    public void To_look_on_two_days_is_to_look_on_the_earlier_one() =>
        Prop.ForAll(RandomChannels.Attributed, RandomChannels.Days, RandomChannels.Days, (channel, one, other) =>
            channel.KnownOn(one).KnownOn(other) == channel.KnownOn(one < other ? one : other)).Check(Some);

    [Fact]
    public void What_is_known_does_not_shrink_with_time() =>
        Prop.ForAll(RandomChannels.Attributed, RandomChannels.Days, RandomChannels.Days, (channel, one, other) =>
        {
            var (earlier, later) = one < other ? (one, other) : (other, one);
            var now = Facts.Attributions(channel.KnownOn(later)).ToList();
            return Facts.Attributions(channel.KnownOn(earlier)).All(now.Remove);
        }).Check(Some);

    [Fact]
    public void In_the_end_everything_is_known_that_has_a_certain_date() =>
        Prop.ForAll(RandomChannels.Attributed, channel =>
            Facts.Of(channel.KnownOn(DateOnly.MaxValue)) == Facts.Of(channel, by => by.Where(a => a.Date?.Latest is not null).ToValueList()))
            .Check(Some);

    [Fact]
    public void To_ask_the_same_sources_twice_changes_nothing() =>
        Prop.ForAll(RandomChannels.Attributed, RandomChannels.SomeSources, (channel, sources) =>
            channel.AccordingTo(sources).AccordingTo(sources) == channel.AccordingTo(sources)).Check(Some);

    [Fact]
    public void According_to_all_sources_is_the_channel_itself() =>
        Prop.ForAll(RandomChannels.Attributed, channel => channel.AccordingTo(RandomChannels.SourceIds) == channel).Check(Some);

    [Fact]
    public void According_to_a_source_that_says_nothing_is_the_channel_itself() =>
        Prop.ForAll(RandomChannels.Attributed, channel => channel.AccordingTo("silent") == channel).Check(Some);

    [Fact]
    public void The_order_of_the_sources_makes_no_difference() =>
        Prop.ForAll(RandomChannels.Attributed, RandomChannels.SomeSources, (channel, sources) =>
            channel.AccordingTo(sources) == channel.AccordingTo([.. Enumerable.Reverse(sources), sources[0]])).Check(Some);

    [Fact]
    public void Choosing_sources_makes_nothing_up() =>
        Prop.ForAll(RandomChannels.Attributed, RandomChannels.SomeSources, (channel, sources) =>
        {
            var before = Facts.Attributions(channel).ToList();
            return Facts.Attributions(channel.AccordingTo(sources)).All(before.Remove);
        }).Check(Some);

    [Fact]
    public void The_word_of_the_chosen_sources_stays() =>
        Prop.ForAll(RandomChannels.Attributed, RandomChannels.SomeSources, (channel, sources) =>
        {
            IEnumerable<string> Theirs(Channel of) =>
                Facts.Attributions(of).Where(a => sources.Contains(a.Source.Id)).Select(a => a.ToString()).Order(StringComparer.Ordinal);
            return Theirs(channel.AccordingTo(sources)).SequenceEqual(Theirs(channel));
        }).Check(Some);

    [Fact]
    public void Where_nobody_in_particular_asserts_anything_there_is_nothing_to_choose() =>
        Prop.ForAll(RandomChannels.Plain, RandomChannels.SomeSources, RandomChannels.Days, (channel, sources, day) =>
            channel.AccordingTo(sources) == channel && channel.KnownOn(day) == channel).Check(Some);

    [Fact]
    public void Of_a_dispute_only_the_word_of_the_chosen_source_stays_if_it_takes_part()
    {
        var disputes = 0;
        foreach (var voices in StatedTests.UpToThree([Cast.Nbc, Cast.Tass, Cast.Monthly]))
        {
            bool IsInDispute(StatedTests.Voice voice) => voices.Any(other => StatedTests.Contradict(voice, other));

            if (voices.Any(IsInDispute)) disputes++;
            var channel = new Channel("talks", "Talks", Side.For(Cast.Usa)) { Secrecy = StatedTests.Of(voices) };
            foreach (var chosen in new[] { Cast.Nbc, Cast.Tass, Cast.Monthly })
            {
                var takesPart = voices.Any(v => v.Source == chosen && IsInDispute(v));
                var left = takesPart ? [.. voices.Where(v => v.Source == chosen || !IsInDispute(v))] : voices;
                var seen = channel.AccordingTo(chosen.Id).Secrecy;
                foreach (var value in Enum.GetValues<Secrecy>())
                {
                    Assert.True(
                        StatedTests.Expected(left, value) == seen.Is(value), $"{channel.Secrecy} as {chosen.Id} has it: {seen}, {value}");
                }
            }
        }

        Assert.InRange(disputes, 500, 6000);
    }

    [Fact]
    public void What_nobody_contradicts_stays_whoever_is_chosen()
    {
        foreach (var voices in StatedTests.UpToThree([null, Cast.Nbc, Cast.Tass]))
        {
            if (voices.Any(a => voices.Any(b => StatedTests.Contradict(a, b)))) continue;
            var channel = new Channel("talks", "Talks", Side.For(Cast.Usa)) { Secrecy = StatedTests.Of(voices) };
            Assert.Equal(channel, channel.AccordingTo("nbc"));
            Assert.Equal(channel, channel.AccordingTo("silent"));
        }
    }
}
