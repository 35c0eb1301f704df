using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;

namespace Diplomacy.Core.Principles;

/// <summary>The principles that a channel is looked at under, each for all whom it can concern there.</summary>
internal static class PrincipleCatalogue
{
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
            .. Absent(affected).Select(NothingAboutWithout.For),
            .. Each(sides.Concat(signed)).Select(TreatyLaw.AuthorityToBind),
            .. Absent(affected).Select(TreatyLaw.NoEffectOnThird),
            TreatyLaw.Coercion,
            Practice.Confidentiality,
            .. Each(sides.Concat(quoted)).Select(Practice.FaithfulRepresentation),
            Practice.DoNoHarm,
            .. Each(sides.Concat(disputing).Concat(citizenships)).OfType<State>().Select(DiplomaticLaw.UnauthorizedDiplomacy),
            .. Mediation.Fundamentals,
            Mediation.WomensParticipation,
            Mediation.Coherence(),
            DiplomaticLaw.DiplomaticChannels,
        ];

        IEnumerable<Party> Absent(IEnumerable<Party> parties) => Each(parties).Where(p => channel.SideOf(p) is null);
    }

    private static IEnumerable<T> Values<T>(Listing<Claim<T>> claims)
        where T : Party => claims.Select(c => c.Value);

    private static IEnumerable<Party> Each(IEnumerable<Party> parties) => parties.DistinctBy(p => p.Id);
}
