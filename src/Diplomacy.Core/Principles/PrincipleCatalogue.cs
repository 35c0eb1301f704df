using System.Runtime.CompilerServices;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;

namespace Diplomacy.Core.Principles;

/// <summary>The principles that a channel is looked at under, each for all whom it can concern there.</summary>
internal static class PrincipleCatalogue
{
    private static readonly Func<Party, Principle> WithoutIt = Kept<Party>(NothingAboutWithout.For);
    private static readonly Func<Party, Principle> Authority = Kept<Party>(TreatyLaw.AuthorityToBind);
    private static readonly Func<Party, Principle> ThirdParty = Kept<Party>(TreatyLaw.NoEffectOnThird);
    private static readonly Func<Party, Principle> Faith = Kept<Party>(Practice.FaithfulRepresentation);
    private static readonly Func<State, Principle> Unauthorized = Kept<State>(DiplomaticLaw.UnauthorizedDiplomacy);

    /// <summary>
    /// Every principle of the library. Whom one is asked for is everybody whom the channel names in the matter, whoever says so
    /// and whether or not it is denied: the finding tells what that comes to.
    /// </summary>
    public static IEnumerable<Principle> For(Channel channel)
    {
        Party[] sides = [.. channel.Sides.Select(s => s.Party).OfType<Party>()];
        var agreed = channel.Commitments.ToArray();
        var signed = agreed.SelectMany(c => c.Signatures).Select(s => s.Party);
        var reached = agreed.SelectMany(c => Values(c.Binds).Concat(Values(c.Entitles)));
        var affected = channel.Subjects.SelectMany(s => Values(s.Affects)).Concat(agreed.SelectMany(c => Values(c.Affects))).Concat(reached).ToArray();
        var quoted = channel.Positions.Where(p => !p.IsOwn).Select(p => p.Party);
        var disputing = channel.Subjects.SelectMany(s => Values(s.DisputedBy));
        var citizenships = channel.Sides.SelectMany(s => s.Participants).SelectMany(p => Values(p.Who.CitizenOf));

        return
        [
            .. Absent(affected).Select(WithoutIt),
            .. Each(sides.Concat(signed)).Select(Authority),
            .. Absent(affected).Select(ThirdParty),
            TreatyLaw.Coercion,
            Practice.Confidentiality,
            .. Each(sides.Concat(quoted)).Select(Faith),
            Practice.DoNoHarm,
            .. Each(sides.Concat(disputing).Concat(citizenships)).OfType<State>().Select(Unauthorized),
            .. Mediation.Fundamentals,
            Mediation.WomensParticipation,
            Mediation.Coherence(),
            DiplomaticLaw.DiplomaticChannels,
        ];

        IEnumerable<Party> Absent(IEnumerable<Party> parties) => Each(parties).Where(p => channel.SideOf(p) is null);
    }

    /// <summary>The same principles, each made once for a party and kept as long as the party is: a party stays what it is.</summary>
    private static Func<T, Principle> Kept<T>(Func<T, Principle> make)
        where T : Party
    {
        var kept = new ConditionalWeakTable<T, Principle>();
        return party => kept.GetValue(party, p => make(p));
    }

    private static IEnumerable<T> Values<T>(Listing<Claim<T>> claims)
        where T : Party => claims.Select(c => c.Value);

    private static IEnumerable<Party> Each(IEnumerable<Party> parties) => parties.DistinctBy(p => p.Id);
}
