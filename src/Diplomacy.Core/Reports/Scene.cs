using System.Numerics;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Reports;

/// <summary>Something with a heading, what is told of it, and what is inside; how it is outlined says what it is.</summary>
internal sealed record Card(string Title, string Look, params ValueList<string> Lines)
{
    public ValueList<Card> Inside { get; init; }

    /// <summary>Whether its heading is all there is to it.</summary>
    public bool IsBare => Lines.IsEmpty && Inside.IsEmpty;

    /// <summary>Heading, lines and what is inside, as one sentence without its full stop.</summary>
    public override string ToString() =>
        Title + (Lines.IsEmpty ? "" : $" ({string.Join("; ", Lines)})") + (Inside.IsEmpty ? "" : $": {string.Join(", ", Inside)}");
}

/// <summary>What a <see cref="Diagram"/> shows.</summary>
internal sealed record Scene(string Title, string When, Card Table, ValueList<(Card People, Card Behind)> Sides, Card? Absent)
{
    /// <summary>What it shows, in sentences.</summary>
    public override string ToString() => string.Concat(
        ((string[])[$"{Title}, {When}", $"{Table}", .. Sides.SelectMany(s => new[] { $"{s.People}", $"{s.Behind}" }), .. Absent is null ? Array.Empty<string>() : [$"{Absent}"]])
        .Select((sentence, i) => $"{(i == 0 ? "" : " ")}{sentence}."));

    public static Scene Of(Channel channel, DateOnly? on) => new Maker(channel, on).Scene();

    private sealed class Maker(Channel channel, DateOnly? on)
    {
        private readonly Life _life = new(channel, on);

        public Scene Scene() => new(
            channel.Name,
            on is { } day ? Words.Of(day) : PictureWords.Of(channel.Period),
            Table(),
            [.. channel.Sides.Select(s => (People(s), Behind(s)))],
            Absent());

        private Card Table()
        {
            var level = _life.LevelUnder(Typologies.Common);
            return new Card(char.ToUpperInvariant(level[0]) + level[1..], "table")
            {
                Lines =
                [
                    $"format: {PictureWords.Of(channel.Format)}",
                    $"secrecy: {PictureWords.Of(channel.Secrecy)}",
                    $"about: {(channel.Subjects.IsUnknown ? "not stated" : List(channel.Subjects.Where(s => IsTold(s.By, s.Period)).Select(s => s.Title), channel.Subjects.IsComplete, "nothing"))}",
                ],
                Inside =
                [
                    .. channel.ThirdParties.Where(t => IsTold(t.By, t.Period)).GroupBy(t => t.Actor.Id).Select(ThirdParty),
                    .. Rest(channel.ThirdParties, "third parties: not stated"),
                ],
            };
        }

        private Card ThirdParty(IGrouping<string, ThirdParty> functions)
        {
            var actor = functions.First().Actor;
            // A state or an organization of states is official by what it is.
            var standing = functions.Select(f => f.Standing.Claims.IsEmpty && actor is Party ? "official" : PictureWords.Of(f.Standing, "standing")).Distinct().ToArray();
            return new Card(
                actor.Name,
                standing is ["official"] ? "official" : standing is ["unofficial"] ? "unofficial" : "unknown",
                [Words.And([.. functions.Select(f => Words.Of(f.Function) + Doubt(f.By) + During(f.Period)).Distinct()]), string.Join(", ", standing)]);
        }

        private Card People(Side side) => new(side.Name, "group")
        {
            Inside =
            [
                .. side.Participants.Select(p => Participant(side, p)).OfType<Card>(),
                .. side.Participants is { IsComplete: true, Count: 0 } ? [new Card("nobody", "unknown")] : Rest(side.Participants, "not stated who"),
            ],
        };

        private Card? Participant(Side side, Participant participant)
        {
            var tookPart = TookPart(participant);
            if (tookPart.IsFalse) return null;
            var (settled, open) = (Kinds.None, Kinds.None);
            var kind = _life.Told(
                days =>
                {
                    var told = Array.ConvertAll(days, d => KindOf(side, participant, d));
                    var possible = told.Aggregate(Kinds.None, (all, one) => all | one.Kinds);
                    var isSettled = BitOperations.IsPow2((int)possible);
                    (isSettled ? ref settled : ref open) |= possible;
                    return (InWords(possible, told.All(t => t.Service == ServiceAnswers.Former)), isSettled);
                },
                IsThere);
            var kinds = settled != Kinds.None ? settled : open;
            var offices = _life.Told(days => string.Join("; ", OfficesOn(participant, side, days)) is var held ? (held, held.Length > 0) : default, IsThere);
            return new Card(
                participant.Who.Name + (participant.Who is Group { Count: { } count } ? $" ({count.ToString(System.Globalization.CultureInfo.InvariantCulture)})" : ""),
                LookOf(kinds),
                [.. ((string[])
                [
                    offices,
                    $"{PictureWords.Of(participant.Part, "part")}, {kind}",
                    kinds is Kinds.Official or Kinds.PrivateOfficial or Kinds.Grassroots ? "" : CapacityOf(participant),
                    tookPart.IsTrue ? "" : participant.By.Holds().IsKnown ? "perhaps not there" : "whether there: disputed",
                    on is null && participant.Period is { } period ? PictureWords.Of(period) : "",
                ]).Where(l => l.Length > 0)]);

            bool IsThere(DateOnly day) => participant.Period is not { } period || period.Includes(day).IsPossible;
        }

        /// <summary>Whether somebody took part, on the day or at all.</summary>
        private Truth TookPart(Participant participant) =>
            on is not { } day ? participant.By.Holds()
            : Seating.Meetings(channel, day, out var meetings) ? Seating.TookPart(channel, participant, day, meetings)
            : Seating.Covers(participant, day);

        private (Kinds Kinds, ServiceAnswers Service) KindOf(Side side, Participant participant, DateOnly day)
        {
            if (side.Party is not { } party) return (Seating.KindsOf(ServiceAnswers.Never, Seating.Capacities(participant), mandated: false), ServiceAnswers.Never);
            var (service, capacities) = (participant.Who.Offices.ServiceOf(party, day), Seating.Capacities(participant));
            var mandates = Seating.Mandates(channel, party, day);
            return (
                ((mandates & Seating.Unmandated) != 0 ? Seating.KindsOf(service, capacities, mandated: false) : Kinds.None)
                | ((mandates & Seating.Mandated) != 0 ? Seating.KindsOf(service, capacities, mandated: true) : Kinds.None),
                service);
        }

        /// <summary>The offices certainly held on all of these days: those of the side's party, or else any.</summary>
        private static IEnumerable<string> OfficesOn(Participant participant, Side side, DateOnly[] days)
        {
            var held = participant.Who.Offices.Where(o => Array.TrueForAll(days, d => (o.By.Holds() & o.Period.Includes(d)).IsTrue)).ToArray();
            var theirs = Array.FindAll(held, o => o.Body.Id == side.Party?.Id);
            return theirs.Length > 0 ? theirs.Select(o => o.Title) : held.Select(o => $"{o.Title}, {o.Body.Name}");
        }

        private static string InWords(Kinds kinds, bool isFormer)
        {
            if (kinds == Kinds.Any) return "kind unknown";
            return Words.Or([.. new[] { Kinds.Official, Kinds.PrivateOfficial, Kinds.Legislator, Kinds.Instructed, Kinds.Grassroots, Kinds.Elite }
                .Where(k => (kinds & k) != 0)
                .Select(k => k switch
                {
                    Kinds.Official => "official",
                    Kinds.PrivateOfficial => "official in private capacity",
                    Kinds.Legislator => "legislator",
                    Kinds.Instructed => "instructed",
                    Kinds.Grassroots => "member of the community",
                    _ => isFormer ? "former official" : "unofficial",
                })]);
        }

        private static string LookOf(Kinds kinds) => kinds switch
        {
            Kinds.Official => "official",
            Kinds.PrivateOfficial or Kinds.Legislator or Kinds.Instructed => "between",
            Kinds.Elite or Kinds.Grassroots => "unofficial",
            _ => "unknown",
        };

        private static string CapacityOf(Participant participant) =>
            participant.Capacity.TryGet(out var capacity)
                ? capacity switch { Capacity.Official => "in official capacity", Capacity.Private => "in private capacity", _ => "as a member of the community" }
                : PictureWords.Of(participant.Capacity, "capacity");

        private Card Behind(Side side)
        {
            if (side.Party is not { } party)
                return new Card("Behind them: no party", "behind", side.IsCommunity ? "they stand for a community" : "they stand for nobody but themselves");
            return new Card(
                $"Behind them: {party.Name}",
                "behind",
                $"the contact: {_life.Backing(party, AuthorizationScope.Contact)}",
                $"its message: {_life.Backing(party, AuthorizationScope.Message)}");
        }

        /// <summary>The affected parties that have no side; null when there are certainly none.</summary>
        private Card? Absent()
        {
            var subjects = channel.Subjects.Where(s => IsTold(s.By, s.Period)).ToArray();
            var affected = subjects.SelectMany(s => s.Affects).Where(c => c.Holds.IsPossible).Select(c => c.Value)
                .Concat(channel.Involvements.Where(i => IsTold(i.By, i.Period)).Select(i => i.Party))
                .DistinctBy(p => p.Id).Where(p => channel.SideOf(p) is null).Select(Absent).ToArray();
            var isComplete = channel.Subjects.IsComplete && Array.TrueForAll(subjects, s => s.Affects.IsComplete);
            return affected.Length == 0 && isComplete
                ? null
                : new Card("Affected, and not at the table", "group") { Inside = isComplete ? [.. affected] : [.. affected, new Card(PictureWords.Others, "unknown")] };
        }

        private Card Absent(Party party)
        {
            var involvements = channel.Involvements.Where(i => i.Party.Id == party.Id && IsTold(i.By, i.Period)).ToArray();
            return new Card(party.Name, "unknown")
            {
                Lines = involvements.Length > 0
                    ? [.. involvements.SelectMany(Lines)]
                    : [channel.Involvements.IsComplete ? "not involved" : "involvement unknown"],
            };

            IEnumerable<string> Lines(Involvement involvement)
            {
                yield return DegreeOf(involvement.Degree) + Doubt(involvement.By) + During(involvement.Period);
                if (!involvement.Invitation.Claims.IsEmpty) yield return PictureWords.Of(involvement.Invitation, "invitation");
                if (involvement.Through.TryGet(out var through)) yield return $"through {through.Name}";
            }
        }

        /// <summary>How far a party was involved; the degrees are a ladder, so to deny one leaves those below it.</summary>
        private static string DegreeOf(Stated<Degree> degree)
        {
            if (degree.TryGet(out var known)) return known == Degree.None ? "not involved" : Words.Of(known);
            var denied = degree.Claims.Where(c => c.Holds.IsFalse).Select(c => c.Value).ToArray();
            return denied.Length > 0 && !degree.IsDisputed ? $"less than {Words.Of(denied.Min())}" : PictureWords.Of(degree, "involvement");
        }

        private bool IsTold(ValueList<Attribution> by, Period? period) =>
            !by.Holds().IsFalse && (period is not { } its || on is not { } day || its.Includes(day).IsPossible);

        private static string Doubt(ValueList<Attribution> by) => by.Holds().IsKnown ? "" : " (disputed)";

        private string During(Period? period) => on is null && period is { } its ? $" ({PictureWords.Of(its)})" : "";

        private static string List(IEnumerable<string> items, bool isComplete, string none)
        {
            string[] all = isComplete ? [.. items] : [.. items, PictureWords.Others];
            return all.Length == 0 ? none : string.Join("; ", all);
        }

        /// <summary>The card for those whom a list does not name.</summary>
        private static Card[] Rest<T>(Listing<T> listing, string unknown) =>
            listing.IsComplete ? [] : [new Card(listing.IsUnknown ? unknown : PictureWords.Others, "unknown")];
    }
}
