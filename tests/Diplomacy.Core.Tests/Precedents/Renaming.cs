using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;

namespace Diplomacy.Core.Tests.Precedents;

/// <summary>The same channel in which everybody and everything has another name and another id, or in which everything stands in another order.</summary>
internal static class Renaming
{
    public static Channel Renamed(this Channel channel) =>
        new(channel.Id, "Another name", [.. channel.Sides.Select(Side)])
        {
            Period = channel.Period,
            ThirdParties = Each(channel.ThirdParties, t => new ThirdParty(Who(t.Actor), t.Function) { Standing = t.Standing, Period = t.Period, By = t.By }),
            Format = channel.Format,
            Secrecy = channel.Secrecy,
            Disclosures = channel.Disclosures,
            Purposes = channel.Purposes,
            Subjects = Each(channel.Subjects, s => new Subject(Other(s.Title))
            {
                Affects = Each(s.Affects, Claim),
                DisputedBy = Each(s.DisputedBy, Claim),
                Period = s.Period,
                By = s.By,
            }),
            Encounters = Each(channel.Encounters, e => new Encounter(e.On) { Place = "Elsewhere", Present = Each(e.Present, Who), By = e.By }),
            Authorization = Each(channel.Authorization, a => new AuthorizationStatement(Who(a.Party), a.Scope, a.Status)
            {
                Authority = a.Authority is null ? null : Other(a.Authority),
                Period = a.Period,
                By = a.By,
            }),
            Involvements = Each(channel.Involvements, i => new Involvement(Who(i.Party)) { Degree = i.Degree, Invitation = i.Invitation, Period = i.Period, By = i.By }),
        };

    public static Channel Shuffled(this Channel channel, Random random)
    {
        return new Channel(channel.Id, channel.Name, [.. All(channel.Sides).Select(s => s with { Participants = Of(s.Participants) })])
        {
            Period = channel.Period,
            ThirdParties = Of(channel.ThirdParties),
            Format = channel.Format,
            Secrecy = channel.Secrecy,
            Purposes = Of(channel.Purposes),
            Subjects = Of(channel.Subjects),
            Encounters = Of(channel.Encounters),
            Authorization = Of(channel.Authorization),
            Involvements = Of(channel.Involvements),
        };

        T[] All<T>(IEnumerable<T> items)
        {
            var all = items.ToArray();
            random.Shuffle(all);
            return all;
        }

        Listing<T> Of<T>(Listing<T> listing) => new([.. All(listing)], listing.IsComplete);
    }

    private static Listing<T> Each<T>(Listing<T> listing, Func<T, T> rename) => new([.. listing.Select(item => rename(item))], listing.IsComplete);

    private static string Other(string name) => $"other-{name}";

    private static Claim<Party> Claim(Claim<Party> claim) => new(Who(claim.Value), claim.By.ToArray());

    private static T Who<T>(T actor)
        where T : Actor => (T)(Actor)(actor switch
        {
            State s => new State(Other(s.Id), "A state"),
            Movement m => new Movement(Other(m.Id), "A movement"),
            InternationalOrganization o => new InternationalOrganization(Other(o.Id), "An organization of states"),
            Organization o => new Organization(Other(o.Id), "An organization") { Sector = o.Sector },
            Person p => new Person(Other(p.Id), "Somebody") { Offices = Offices(p.Offices), Gender = p.Gender },
            Group g => new Group(Other(g.Id), "Some people") { Offices = Offices(g.Offices), Count = g.Count },
            _ => throw new ArgumentException("Another kind of actor."),
        });

    private static Listing<Office> Offices(Listing<Office> offices) =>
        Each(offices, o => new Office(Who(o.Body), "An office") { Branch = o.Branch, Period = o.Period, By = o.By });

    private static Side Side(Side side) =>
        (side.Party is { } party ? Core.Channels.Side.For(Who(party)) : Core.Channels.Side.OfMembers(Other(side.Id), "A side")) with
        {
            Participants = Each(side.Participants, p => new Participant(Who(p.Who)) { Part = p.Part, Capacity = p.Capacity, Period = p.Period, By = p.By }),
        };
}
