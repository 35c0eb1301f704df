using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Reasoning;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Tracks;

/// <summary>In what order a diagram asks who was at the table: what can matter together is asked together, or it grows too large.</summary>
public class TableTests
{
    [Fact]
    public void Sides_are_asked_about_one_after_the_other_and_on_each_the_backing_then_each_participant_then_whoever_else_sat_there()
    {
        State a = new("a", "A"), b = new("b", "B");
        var channel = new Channel("unknown", "Unknown", Side.For(a) with { Participants = Somebody("anna", "ansgar") }, Side.For(b) with { Participants = Somebody("bela", "berta") });
        var table = Table.Of(new Case(channel, new DateOnly(2000, 1, 1)));
        var asked = new List<Question>();

        foreach (var side in channel.Sides.Reverse()) table.Seats(side, Kinds.Official | Kinds.Instructed).AddOpen(asked);

        Assert.Equal(
        [
            "grant/a",
            "capacity/a/anna seat/a/anna service/anna/a",
            "capacity/a/ansgar seat/a/ansgar service/ansgar/a",
            "others/a",
            "grant/b",
            "capacity/b/bela seat/b/bela service/bela/b",
            "capacity/b/berta seat/b/berta service/berta/b",
            "others/b",
        ],
        asked.GroupBy(q => q.Block).OrderBy(g => g.Key).Select(g => string.Join(' ', g.Select(q => q.Id).Distinct().Order(StringComparer.Ordinal))));
    }

    private static Listing<Participant> Somebody(params string[] ids) =>
        Listing.AndOthers([.. ids.Select(id => new Participant(new Person(id, id.ToUpperInvariant())))]);
}
