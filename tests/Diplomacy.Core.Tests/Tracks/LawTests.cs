using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Tracks;

/// <summary>What holds of every channel, whatever the definitions say.</summary>
public class LawTests
{
    private static readonly int Worlds = Effort.Of(300);

    [Fact]
    public void The_order_of_sides_participants_statements_and_third_parties_changes_nothing() => Each((channel, _, random) =>
    {
        var shuffled = Shuffled(channel, random);

        Assert.Equal(Findings(channel), Findings(shuffled));
    });

    [Fact]
    public void To_know_more_never_makes_more_levels_possible() => Each((channel, world, random) =>
    {
        var told = world.Told(random).ToChannel();

        Assert.All(Typologies.All, t => Assert.Subset(
            TrackRules.Classify(channel, World.Day, t).Levels.ToHashSet(), TrackRules.Classify(told, World.Day, t).Levels.ToHashSet()));
        Assert.Subset(TrackRules.KindOf(channel, World.Day).Possible.ToHashSet(), TrackRules.KindOf(told, World.Day).Possible.ToHashSet());
    });

    [Fact]
    public void To_know_everything_leaves_one_level() => Each((channel, world, random) =>
    {
        while (world.Told(random) is var told && !ReferenceEquals(told, world)) world = told;

        Assert.All(Typologies.All.Where(t => world.Around is not null || t != Typologies.Mapendere2006 && t != Typologies.LonghiniZimmerman2021), t =>
            Assert.NotNull(TrackRules.Classify(world.ToChannel(), World.Day, t).Level));
    });

    [Fact]
    public void Advisers_observers_guests_and_go_betweens_change_no_level() => Each((channel, _, random) =>
    {
        Part[] parts = [Part.Adviser, Part.Observer, Part.Guest, Part.GoBetween];
        var crowded = With(channel, [.. channel.Sides.Select((side, i) => side with
        {
            Participants = new([.. side.Participants, .. Crowd(i)], side.Participants.IsComplete),
        })]);

        Assert.Equal(Levels(channel), Levels(crowded));

        IEnumerable<Participant> Crowd(int side) => Enumerable.Range(0, random.Next(3)).Select(i =>
            new Participant(new Person($"extra{side}{i}", "Somebody")).As(parts[random.Next(parts.Length)]));
    });

    [Fact]
    public void Names_and_ids_change_no_level() => Each((channel, _, _) => Assert.Equal(Levels(channel), Levels(Renamed(channel))));

    [Fact]
    public void The_common_typology_decides_everything() => Each((channel, _, _) =>
        Assert.DoesNotContain(TrackLevel.Unclassified, TrackRules.Classify(channel, World.Day, Typologies.Common).Levels));

    private static void Each(Action<Channel, World, Random> law)
    {
        var random = new Random(1971);
        for (var i = 0; i < Worlds; i++)
        {
            var world = World.Any(random, most: 10_000, surrounded: random.Next(2) == 0);
            law(world.ToChannel(), world, random);
        }
    }

    private static string[] Levels(Channel channel) =>
    [
        .. Typologies.All.Select(t => $"{t.Id}: {TrackRules.Classify(channel, World.Day, t).Levels}"),
        $"kind: {TrackRules.KindOf(channel, World.Day).Possible}",
    ];

    /// <summary>The levels, and the ids of reasons and open questions.</summary>
    private static string[] Findings(Channel channel) =>
    [
        .. Typologies.All.Select(t => TrackRules.Classify(channel, World.Day, t)).Select(f =>
            $"{f.Typology}: {f.Levels} because of {string.Join(", ", f.Reasons.Select(r => r.Id))}; {string.Join(", ", f.OpenQuestions.Select(q => q.Id))}"),
    ];

    private static Channel Shuffled(Channel channel, Random random)
    {
        return With(channel, [.. Any(channel.Sides.Select(s => s with { Participants = Other(s.Participants) }))]) with
        {
            ThirdParties = Other(channel.ThirdParties),
            Authorization = Other(channel.Authorization),
            Encounters = new([.. channel.Encounters.Select(e => e with { Present = Other(e.Present) })], channel.Encounters.IsComplete),
        };

        Listing<T> Other<T>(Listing<T> listing) => new([.. Any(listing)], listing.IsComplete);

        T[] Any<T>(IEnumerable<T> items)
        {
            T[] shuffled = [.. items];
            random.Shuffle(shuffled);
            return shuffled;
        }
    }

    /// <summary>The same channel under other names, whose order is the other way round.</summary>
    private static Channel Renamed(Channel channel)
    {
        return With(channel, [.. channel.Sides.Select(Side)]) with
        {
            ThirdParties = Each(channel.ThirdParties, t => new ThirdParty(Actor(t.Actor), t.Function) { Standing = t.Standing, Period = t.Period, By = t.By }),
            Authorization = Each(channel.Authorization, s => new AuthorizationStatement(Party(s.Party), s.Scope, s.Status)
            {
                Authority = s.Authority,
                Period = s.Period,
                By = s.By,
            }),
            Encounters = Each(channel.Encounters, e => e with { Present = Each(e.Present, Actor) }),
        };

        static Listing<T> Each<T>(Listing<T> listing, Func<T, T> rename) => new([.. listing.Select(rename)], listing.IsComplete);

        static string Id(string id) => $"z{string.Concat(id.Select(c => char.IsAsciiDigit(c) ? (char)('0' + '9' - c) : c))}";

        static Party Party(Party party) => (Party)Actor(party);

        static Side Side(Side side)
        {
            var renamed = side.Party is { } party ? Core.Channels.Side.For(Party(party)) : Core.Channels.Side.OfMembers(Id(side.Id), "Others");
            return renamed with
            {
                Participants = Each(side.Participants, p => new Participant((Person)Actor(p.Who)) { Part = p.Part, Capacity = p.Capacity, Period = p.Period, By = p.By }),
            };
        }

        static Actor Actor(Actor actor) => actor switch
        {
            State => new State(Id(actor.Id), "A state"),
            InternationalOrganization => new InternationalOrganization(Id(actor.Id), "An organization of states"),
            Movement => new Movement(Id(actor.Id), "A movement"),
            Organization => new Organization(Id(actor.Id), "An organization"),
            Person person => new Person(Id(person.Id), "A person")
            {
                Offices = Each(person.Offices, o => new Office((Body)Actor(o.Body), o.Title) { Branch = o.Branch, Period = o.Period, By = o.By }),
            },
            _ => throw new ArgumentOutOfRangeException(nameof(actor)),
        };
    }

    private static Channel With(Channel channel, Side[] sides) => new(channel.Id, channel.Name, sides)
    {
        Period = channel.Period,
        ThirdParties = channel.ThirdParties,
        Format = channel.Format,
        Secrecy = channel.Secrecy,
        Encounters = channel.Encounters,
        Authorization = channel.Authorization,
    };
}
