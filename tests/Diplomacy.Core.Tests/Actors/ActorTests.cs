using Diplomacy.Core.Actors;

namespace Diplomacy.Core.Tests.Actors;

public class ActorTests
{
    private static readonly Func<string, string, Actor>[] Kinds =
    [
        (id, name) => new State(id, name),
        (id, name) => new Movement(id, name),
        (id, name) => new InternationalOrganization(id, name),
        (id, name) => new Organization(id, name),
        (id, name) => new Person(id, name),
        (id, name) => new Group(id, name),
    ];

    [Fact]
    public void Every_actor_has_an_id_and_a_name() => Assert.All(Kinds, make =>
    {
        var actor = make("x-1", "The X");

        Assert.Equal("x-1", actor.Id);
        Assert.Equal("The X", actor.Name);
        Assert.True(actor.Codes.IsEmpty);
        Assert.Equal("The X", actor.ToString());
    });

    [Fact]
    public void Every_actor_refuses_what_is_no_id_or_no_name() => Assert.All(Kinds, make =>
    {
        Assert.Throws<ArgumentNullException>("id", () => make(null!, "The X"));
        Assert.Throws<ArgumentException>("id", () => make("", "The X"));
        Assert.Throws<ArgumentException>("id", () => make("The X", "The X"));
        Assert.Throws<ArgumentException>("id", () => make(new string('x', 65), "The X"));
        Assert.Throws<ArgumentNullException>("name", () => make("x", null!));
        Assert.Throws<ArgumentException>("name", () => make("x", " "));
    });

    [Fact]
    public void Actors_of_different_kinds_are_different()
    {
        var actors = Kinds.Select(make => make("x", "The X")).ToArray();

        Assert.Equal(Kinds.Length, actors.Distinct().Count());
        Assert.False(actors[0] == actors[1]);
    }

    [Fact]
    public void States_movements_and_international_organizations_can_be_parties_and_an_organization_cannot()
    {
        Assert.All(Kinds[..3], make => Assert.IsAssignableFrom<Party>(make("x", "The X")));
        Assert.All(Kinds[3..], make => Assert.False(make("x", "The X") is Party));
        Assert.IsAssignableFrom<Body>(Kinds[3]("x", "The X"));
        Assert.All(Kinds[4..], make => Assert.IsAssignableFrom<Attendee>(make("x", "The X")));
    }

    [Fact]
    public void Codes_count_in_equality()
    {
        var ukraine = new State("ukraine", "Ukraine") { Codes = [ExternalCode.Iso("UKR")] };

        Assert.Equal(new State("ukraine", "Ukraine") { Codes = [ExternalCode.Iso("UKR")] }, ukraine);
        Assert.NotEqual(new State("ukraine", "Ukraine"), ukraine);
        Assert.Equal(new State("ukraine", "Ukraine"), ukraine with { Codes = [] });
    }

    [Fact]
    public void A_group_may_say_how_many_they_are()
    {
        Assert.Null(new Group("others", "Others").Count);
        Assert.Equal(3, new Group("others", "Others") { Count = 3 }.Count);
        Assert.Null((new Group("others", "Others") { Count = 3 } with { Count = null }).Count);
        Assert.Throws<ArgumentException>("Count", () => new Group("others", "Others") { Count = 0 });
        Assert.Throws<ArgumentException>("Count", () => new Group("others", "Others") { Count = -1 });
    }
}
