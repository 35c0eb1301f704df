using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Time;

namespace Diplomacy.Core.Tests.Channels;

public class ParticipantTests
{
    private static readonly Period May = Period.Parse("1993-05");

    [Fact]
    public void Of_a_participant_nothing_is_stated_but_who_it_is()
    {
        var participant = new Participant(Cast.Haass);

        Assert.Same(Cast.Haass, participant.Who);
        Assert.Equal(default, participant.Part);
        Assert.Equal(default, participant.Capacity);
        Assert.Null(participant.Period);
        Assert.True(participant.By.IsEmpty);
        Assert.Throws<ArgumentNullException>("who", () => new Participant(null!));
        Assert.Throws<ArgumentNullException>("who", () => (Participant)(Person)null!);
    }

    [Fact]
    public void Whoever_can_attend_is_a_participant()
    {
        Participant person = Cast.Haass;
        Participant group = new Group("academics", "Academics");

        Assert.Equal(new Participant(Cast.Haass), person);
        Assert.Equal(new Participant(new Group("academics", "Academics")), group);
    }

    [Fact]
    public void The_fluent_way_and_the_object_initializer_give_equal_values()
    {
        Assert.Equal(new Participant(Cast.Haass) { Capacity = Capacity.Official }, Cast.Haass.Officially());
        Assert.Equal(new Participant(Cast.Haass) { Capacity = Capacity.Private }, Cast.Haass.Privately());
        Assert.Equal(new Participant(Cast.Haass) { Capacity = Capacity.Private, Part = Part.Lead }, Cast.Haass.Privately().Leading());
        Assert.Equal(new Participant(Cast.Haass) { Capacity = Capacity.Official }, Cast.Haass.Privately().Officially());
        foreach (var part in Enum.GetValues<Part>())
        {
            Assert.Equal(new Participant(Cast.Haass) { Part = part }, Cast.Haass.As(part));
            Assert.Equal(new Participant(Cast.Haass) { Capacity = Capacity.Private, Part = part }, Cast.Haass.Privately().As(part));
        }

        Assert.Equal(new Participant(Cast.Haass) { Part = Part.Guest, Period = May }, Cast.Haass.As(Part.Guest).During(May));
        Assert.Equal(
            new Participant(Cast.Haass) { Part = Part.Guest, By = [Cast.Nbc, Cast.Tass.Denying()] },
            Cast.Haass.As(Part.Guest).AccordingTo(Cast.Nbc, Cast.Tass.Denying()));
    }

    [Fact]
    public void The_first_word_needs_somebody()
    {
        Assert.Throws<ArgumentNullException>("who", () => ((Person)null!).Officially());
        Assert.Throws<ArgumentNullException>("who", () => ((Person)null!).Privately());
        Assert.Throws<ArgumentNullException>("who", () => ((Person)null!).As(Part.Lead));
    }
}
