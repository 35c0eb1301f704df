using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Tracks;

/// <summary>Open questions that are read off a chart.</summary>
public class OpenQuestionTests
{
    private static readonly DateOnly Day = new(2000, 6, 15);
    private static readonly State A = new("a", "A");
    private static readonly State B = new("b", "B");
    private static readonly Typology Own = Typology.Named("own", "Own", new Source("own", "Our own"));

    [Fact]
    public void They_stand_by_the_kind_of_fact_and_then_by_id()
    {
        var channel = new Channel(
            "talks",
            "Talks",
            Side.For(B) with { Participants = Listing.AndOthers(new Person("q", "Q").As(Part.Member)) },
            Side.For(A) with { Participants = Listing.AndOthers(new Person("p", "P").As(Part.Member)) });

        Assert.Equal(
            ["others/a", "others/b", "service/p/a", "service/q/b", "capacity/a/p", "capacity/b/q"],
            Open(channel, Own.Level(TrackLevel.One, Composition.Only(Kinds.Official)).Otherwise(TrackLevel.Two)));
    }

    [Fact]
    public void The_mandate_is_open_where_it_matters_only_beside_others_who_are_not_named()
    {
        var outsider = new Person("p", "P") { Offices = [] }.Privately().As(Part.Member);
        var rule = Own.Level(TrackLevel.OneAndHalf, Composition.Some(Kinds.Official) & Composition.Some(Kinds.Instructed)).Otherwise(TrackLevel.Two);
        Channel Seating(Listing<Participant> participants) => new(
            "talks", "Talks", Side.For(A) with { Participants = participants }, Side.For(B) with { Participants = [] });

        Assert.Equal(["others/a", "grant/a"], Open(Seating(Listing.AndOthers(outsider)), rule));
        Assert.Empty(Open(Seating([outsider]), rule));
    }

    private static IEnumerable<string> Open(Channel channel, Typology typology) =>
        TrackRules.Classify(channel, Day, typology).OpenQuestions.Select(q => q.Id);
}
