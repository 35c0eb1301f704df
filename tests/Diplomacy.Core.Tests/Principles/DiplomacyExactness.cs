using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Time;

namespace Diplomacy.Core.Tests.Principles;

/// <summary>
/// Diplomacy without authority, and diplomatic channels, on random channels against an enumeration of every completion by an evaluator
/// that shares no code with the rules: verdicts, open questions, and remedies once they are made.
/// </summary>
public class DiplomacyExactness
{
    private static readonly int Worlds = Effort.Of(15_000);

    private static readonly DateOnly Day = new(2000, 6, 15);
    private static readonly State X = new("x", "X");
    private static readonly State Y = new("y", "Y");
    private static readonly State Z = new("z", "Z");
    private static readonly Movement M = new("m", "M");
    private static readonly Source Somebody = new("somebody", "Somebody");
    private static readonly Source Other = new("other", "Somebody else");

    [Fact]
    public void Diplomatic_law_is_decided_if_and_only_if_every_completion_agrees()
    {
        var random = new Random(1799);
        var verdicts = new Dictionary<string, int>(StringComparer.Ordinal);
        var mended = 0;
        for (var i = 0; i < Worlds; i++)
        {
            var isLogan = random.Next(2) == 0;
            var world = World.Any(random, isLogan);
            var finding = PrincipleRules.Check(world.Channel, Day, isLogan ? DiplomaticLaw.UnauthorizedDiplomacy(X) : DiplomaticLaw.DiplomaticChannels)[0];

            Verdict Judge(Dictionary<string, string> facts) => isLogan ? world.Logan(facts) : world.Channels(facts);
            var completions = new Completions<Verdict>(world.Facts, Judge);
            string Label() => $"world {i}: {finding.Title}: {string.Join(", ", world.Facts.Select(f => $"{f.Key}={string.Join("|", f.Values)}"))}";
            if (!completions.Outcomes.SetEquals(finding.Possible))
                Assert.Fail($"{Label()}: {string.Join(" ", completions.Outcomes)} against {finding.Possible}");
            if (!completions.Mattering.SetEquals(finding.OpenQuestions.Select(q => q.Id)))
                Assert.Fail($"{Label()}: {string.Join(" ", completions.Mattering)} against {finding.OpenQuestions}");
            foreach (var remedy in finding.Remedies)
            {
                var made = remedy.Changes.ToDictionary(c => c.Id + Newcomer(c.Text), c => Answer(c.Text), StringComparer.Ordinal);
                var changed = world.Facts.Select(f => made.TryGetValue(f.Key, out var answer) ? (f.Id, f.Key, [answer]) : f);
                if (!new Completions<Verdict>(changed, Judge).Outcomes.SetEquals([Verdict.Satisfied])) Assert.Fail($"{Label()}: {remedy}");
                mended++;
            }

            var key = $"{finding.Principle} {finding.Verdict}";
            verdicts[key] = verdicts.GetValueOrDefault(key) + 1;
        }

        if (!Effort.CountsKinds) return;
        Assert.Equal(8, verdicts.Count);
        Assert.All(verdicts, v => Assert.True(v.Value >= 20, $"{v.Key}: {v.Value}"));
        Assert.InRange(mended, Worlds / 100, 10 * Worlds);
    }

    /// <summary>The kind of somebody whom a remedy has join the table; empty when it has nobody join.</summary>
    private static string Newcomer(string text) =>
        !text.Contains("join the table", StringComparison.Ordinal) ? ""
        : text.Contains("in private capacity", StringComparison.Ordinal) ? "/P"
        : text.Contains("an official", StringComparison.Ordinal) ? "/O"
        : text.Contains("instructed", StringComparison.Ordinal) ? "/I"
        : throw new InvalidOperationException(text);

    /// <summary>What a remedy brings about.</summary>
    private static string Answer(string text) =>
        text.Contains("join the table", StringComparison.Ordinal) ? "yes"
        : text.Contains("authorize", StringComparison.Ordinal) ? "yes"
        : text.Contains("leave the table", StringComparison.Ordinal) ? "away"
        : text.Contains(" lead ", StringComparison.Ordinal) ? "lead"
        : text.Contains(" sit ", StringComparison.Ordinal) ? "member"
        : text.Contains("official capacity", StringComparison.Ordinal) ? "official"
        : text.Contains("private capacity", StringComparison.Ordinal) ? "private"
        : text.Contains("member of the community", StringComparison.Ordinal) ? "community"
        : throw new InvalidOperationException(text);

    private sealed class World
    {
        private static readonly string[] Unsure = ["no", "yes"];

        private readonly List<Seat> _seats = [];
        private readonly List<Side> _sides = [];
        private int _subjects;

        /// <summary>How many completions may still be added; once there is no room, facts are known.</summary>
        private int _room = 48;

        public List<(string Id, string Key, string[] Values)> Facts { get; } = [];

        public Channel Channel { get; private set; } = null!;

        public static World Any(Random random, bool isLogan)
        {
            while (true)
            {
                var world = new World();
                world.Draw(random, isLogan);
                if (world.Facts.Aggregate(1L, (n, f) => n * f.Values.Length) <= 128) return world;
            }
        }

        public Verdict Logan(Dictionary<string, string> facts)
        {
            bool Is(string fact) => facts[fact] == "yes";
            var dispute = Is("other-dispute/x") || Enumerable.Range(0, _subjects).Any(i => Is($"subject/s{i}") && Is($"disputed/x/s{i}"));
            var meets =
                from citizens in _sides
                from foreign in _sides
                where citizens != foreign && foreign.Party is State && foreign.Id != "x"
                where _seats.Any(s => s.Side == citizens.Id && Is($"takes-part/{s.Side}/{s.Who}") && Is($"citizen/{s.Who}/x"))
                    || Is($"others-beside/{citizens.Id}/citizen/x")
                where Sits(facts, foreign, "OPI")
                select 0;
            if (!dispute || !Is("purpose/influence") || !meets.Any()) return Verdict.NotApplicable;
            var own = _sides.FirstOrDefault(s => s.Id == "x");
            return Is("authorized/contact/x") || (own is not null && Sits(facts, own, "O")) ? Verdict.Satisfied : Verdict.Violated;
        }

        public Verdict Channels(Dictionary<string, string> facts)
        {
            bool Is(string fact) => facts[fact] == "yes";
            var deals =
                from mission in _sides
                from host in _sides
                where mission != host && mission.Party is State && host.Party is State
                where Acts(mission, $"mission/{host.Id}") && Acts(host, "official")
                select host;
            if (!deals.Any()) return Verdict.NotApplicable;
            return deals.All(host =>
                Is($"authorized/contact/{host.Id}") || Acts(host, "foreign-ministry")) ? Verdict.Satisfied : Verdict.Violated;

            bool Acts(Side side, string role) => Is($"others-beside/{side.Id}/{role}")
                || _seats.Any(s => s.Side == side.Id && Is($"acts/{s.Side}/{s.Who}") && Is($"{role}/{s.Who}/{s.Side}"));
        }

        private bool Sits(Dictionary<string, string> facts, Side side, string kinds)
        {
            if (kinds.Any(kind => facts.GetValueOrDefault($"others/{side.Id}/{kind}") == "yes")) return true;
            foreach (var seat in _seats.Where(s => s.Side == side.Id))
            {
                if (facts[$"seat/{side.Id}/{seat.Who}"] == "away") continue;
                var kind = facts[$"service/{seat.Who}/{side.Id}"] switch
                {
                    "serving" => facts[$"capacity/{side.Id}/{seat.Who}"] == "official" ? 'O' : 'P',
                    "legislator" => 'L',
                    _ => facts[$"grant/{side.Id}"] == "instructed" ? 'I' : 'E',
                };
                if (kinds.Contains(kind, StringComparison.Ordinal)) return true;
            }

            return false;
        }

        private void Draw(Random random, bool isLogan)
        {
            T Pick<T>(params T[] values) => values[random.Next(values.Length)];
            string[] Values(Truth truth) => truth.IsTrue ? ["yes"] : truth.IsFalse ? ["no"] : Unsure;
            bool Fits(int answers)
            {
                if (answers > _room) return false;
                _room /= answers;
                return true;
            }

            Truth Often() => random.Next(8) switch { 0 => Truth.False, 1 or 2 when Fits(2) => Truth.Unknown, _ => Truth.True };
            void Settle(string fact, params string[] values) => Facts.Add((fact, fact, values));
            ValueList<Attribution> By(Truth truth) => truth.IsTrue ? Pick<ValueList<Attribution>>([], [Somebody]) : truth.IsFalse ? [Somebody.Denying()] : [Somebody, Other.Denying()];
            Listing<Claim<T>> On<T>(Truth truth, T value, T else_)
                where T : notnull => truth.IsTrue ? [new Claim<T>(else_), new Claim<T>(value)] : truth.IsFalse ? [new Claim<T>(else_)]
                : Pick<Listing<Claim<T>>>(default, Listing.AndOthers(new Claim<T>(else_)), [new Claim<T>(value, Somebody, Other.Denying())]);

            Party?[] parties = isLogan
                ? random.Next(20) switch { 0 or 1 or 2 => [null, Y], 3 => [X, M], 4 => [X, Y, Z], _ => [X, Y] }
                : random.Next(40) switch { 0 => [X, Y, Z], 1 or 2 => [X, M], _ => [X, Y] };
            var isClosed = random.Next(2) == 0 || !Fits(1 << parties.Length);
            var statements = new List<AuthorizationStatement>();
            foreach (var party in parties)
            {
                var side = party is null ? Side.OfMembers("members", "Members") : Side.For(party);
                var hosts = parties.Where(p => p is State && p != party).Select(p => p!.Id).ToArray();
                if (party is not null) Authorize(party);
                var isOpen = random.Next(12) == 0 && Fits(8);
                if (isLogan) Settle($"others-beside/{side.Id}/citizen/x", isOpen ? Unsure : ["no"]);
                else
                {
                    foreach (var host in hosts) Settle($"others-beside/{side.Id}/mission/{host}", isOpen ? Unsure : ["no"]);
                    Settle($"others-beside/{side.Id}/foreign-ministry", isOpen ? Unsure : ["no"]);
                    Settle($"others-beside/{side.Id}/official", isOpen ? Unsure : ["no"]);
                }

                if (party is not null && isLogan)
                {
                    foreach (var kind in party != X ? "OPI" : "O") Facts.Add(($"others/{side.Id}", $"others/{side.Id}/{kind}", isOpen ? Unsure : ["no"]));
                }

                var seated = new List<Participant>();
                for (var i = random.Next(5) == 0 ? 2 : 1; i > 0; i--) seated.Add(Seated(side, $"p{i}-{side.Id}", hosts));
                _sides.Add(side with { Participants = isOpen ? Listing.AndOthers<Participant>([.. seated]) : [.. seated] });
            }

            void Authorize(Party party)
            {
                AuthorizationStatement Says(AuthorizationScope scope, AuthorizationStatus status) => new(party, scope, status);
                var (said, grant, authorized) = random.Next(5) switch
                {
                    0 => (Says(AuthorizationScope.Message, AuthorizationStatus.Instructed), "instructed", Truth.True),
                    1 => (Says(AuthorizationScope.Contact, AuthorizationStatus.Authorized), isClosed ? "none" : null, Truth.True),
                    2 => (Says(AuthorizationScope.Contact, AuthorizationStatus.Aware), isClosed ? "none" : null, isClosed ? false : Truth.Unknown),
                    3 => (Says(AuthorizationScope.Contact, AuthorizationStatus.Endorsed) with { By = [Somebody.Denying()] }, "none", Truth.False),
                    _ => (null, isClosed ? "none" : null, isClosed ? false : Truth.Unknown),
                };
                if (said is not null) statements.Add(said);
                if (isLogan) Settle($"grant/{party.Id}", grant is null ? ["none", "instructed"] : [grant]);
                Settle($"authorized/contact/{party.Id}", Values(authorized));
            }

            Participant Seated(Side side, string who, string[] hosts)
            {
                Office Held(Branch branch, string period = "1990/2010") => new(side.Party ?? X, "Office") { Branch = branch, Period = Period.Parse(period) };
                var host = hosts.Length == 0 ? Z : new State(hosts[0], hosts[0].ToUpperInvariant());
                // What somebody holds: for service, for a mission to the first host, and in the foreign ministry.
                var (offices, service, mission, ministry) = random.Next(isLogan ? 7 : 14) switch
                {
                    4 or 6 or 7 when !Fits(4) => ([], "never", false, false),
                    0 or 1 => ((Listing<Office>)[Held(Branch.ForeignMinister)], "serving", Truth.False, Truth.True),
                    2 => ([Held(Branch.Executive)], "serving", false, Truth.Unknown),
                    3 => ([], "never", false, false),
                    4 => ([Held(Branch.Minister, "1990/")], "serving former", false, false),
                    5 => ([Held(Branch.Legislature)], "legislator", false, false),
                    6 => (default, "serving legislator former never", Truth.Unknown, Truth.Unknown),
                    7 => ([Held(Branch.HeadOfMission)], "serving", Truth.Unknown, false),
                    8 => ([Held(Branch.HeadOfMission, "1980/1990") with { AccreditedTo = host }], "former", false, false),
                    _ => ([Held(Branch.HeadOfMission) with { AccreditedTo = host }], "serving", true, false),
                };
                if (side.Party is not null)
                {
                    if (isLogan) Settle($"service/{who}/{side.Id}", service.Split(' '));
                    else
                    {
                        Settle($"official/{who}/{side.Id}", service == "serving" ? ["yes"] : service.Contains("serving", StringComparison.Ordinal) ? Unsure : ["no"]);
                        foreach (var to in hosts) Settle($"mission/{to}/{who}/{side.Id}", Values(mission.IsTrue && to != host.Id ? false : mission));
                        Settle($"foreign-ministry/{who}/{side.Id}", Values(ministry));
                    }
                }

                var (capacity, how) = Pick<(string[], Stated<Capacity>)>(
                    (["official"], Capacity.Official), (["official"], Capacity.Official), (["official"], Capacity.Official), (["official"], Capacity.Official), (["private"], Capacity.Private), (["official", "private", "community"], default));
                if (capacity.Length > 1 && !Fits(3)) (capacity, how) = (["official"], Capacity.Official);
                var (seat, part) = Pick<(string[], Stated<Part>)>(
                    (["lead"], Part.Lead), (["member"], Part.Member), (["member"], Part.Member), (["away"], Part.Adviser), (["lead", "member", "away"], default));
                if (seat.Length > 1 && !Fits(3)) (seat, part) = (["member"], Part.Member);
                var citizen = Often();
                var covers = random.Next(10) switch { 0 => Truth.False, 1 when Fits(2) => Truth.Unknown, _ => Truth.True };
                if (covers.IsFalse) seat = ["away"];
                else if (!covers.IsTrue) seat = [.. seat.Append("away").Distinct()];
                if (isLogan)
                {
                    Settle($"seat/{side.Id}/{who}", seat);
                    Settle($"capacity/{side.Id}/{who}", capacity);
                    Settle($"takes-part/{side.Id}/{who}", Values(covers));
                    Settle($"citizen/{who}/x", Values(citizen));
                }
                else Settle($"acts/{side.Id}/{who}", Values(covers & (capacity.Length > 1 ? Truth.Unknown : capacity is ["official"])));
                _seats.Add(new Seat(side.Id, who));
                return new Participant(new Person(who, who) { Offices = offices, CitizenOf = On(citizen, X, Y) })
                {
                    Capacity = how,
                    Part = part,
                    Period = covers.IsTrue ? null : Period.Parse(covers.IsFalse ? "1999" : "2000-06"),
                };
            }

            var subjects = new List<Subject>();
            var (pursued, isKnown) = (Often(), random.Next(4) > 0 || !Fits(2));
            if (isLogan)
            {
                _subjects = random.Next(4) == 0 ? 2 : 1;
                for (var i = 0; i < _subjects; i++)
                {
                    var (discussed, disputed) = (Often(), Often());
                    Settle($"subject/s{i}", Values(discussed));
                    Settle($"disputed/x/s{i}", Values(disputed));
                    subjects.Add(new Subject($"s{i}") { By = By(discussed), DisputedBy = On<Party>(disputed, X, Y) });
                }

                Settle("other-dispute/x", isKnown ? ["no"] : Unsure);
                Settle("purpose/influence", Values(pursued));
                if (!parties.Contains(X)) Settle("authorized/contact/x", isClosed ? ["no"] : Unsure);
            }

            Channel = new Channel("any", "Any", [.. _sides])
            {
                Period = Period.Parse("2000-06-01/2000-06-30"),
                Subjects = isKnown ? [.. subjects] : subjects.Count == 0 ? default : Listing.AndOthers<Subject>([.. subjects]),
                Purposes = On(pursued, Purpose.Influence, Purpose.Explore),
                Authorization = isClosed ? [.. statements] : statements.Count == 0 ? default : Listing.AndOthers<AuthorizationStatement>([.. statements]),
            };
        }

        private sealed record Seat(string Side, string Who);
    }
}
