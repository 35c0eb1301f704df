using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Time;

namespace Diplomacy.Core.Tests.Principles;

/// <summary>
/// Verdicts and open questions of "nothing about X without X" on random channels, against an enumeration of every
/// completion by an evaluator that shares no code with the rules.
/// </summary>
public class ExactnessTests
{
    private static readonly int Worlds = Effort.Of(20_000);

    private static readonly DateOnly Day = new(2000, 6, 15);
    private static readonly State X = new("x", "X");
    private static readonly State Y = new("y", "Y");
    private static readonly State Z = new("z", "Z");
    private static readonly Source Somebody = new("somebody", "Somebody");
    private static readonly Source Other = new("other", "Somebody else");

    [Fact]
    public void A_verdict_is_definite_if_and_only_if_every_completion_gives_it_and_the_open_questions_are_those_that_matter()
    {
        var random = new Random(1945);
        var verdicts = new HashSet<Verdict>();
        for (var i = 0; i < Worlds; i++)
        {
            var world = World.Any(random);
            var trigger = random.Next(2) == 0 ? Trigger.Discussion : Trigger.Decision;
            var least = (Degree)random.Next((int)Degree.Informed, (int)Degree.Consenting + 1);

            var principle = NothingAboutWithout.For(X, trigger, least);
            var finding = PrincipleRules.Check(world.Channel, Day, principle)[0];

            var completions = new Completions<Verdict>(
                world.Facts.Select(f => (f.Key, f.Key, f.Value)), facts => world.Judge(facts, trigger, least));
            var label = $"world {i}, {trigger}/{least}: {string.Join(", ", world.Facts.Select(f => $"{f.Key}={string.Join("|", f.Value)}"))}";
            Assert.True(completions.Outcomes.SetEquals(finding.Possible), $"{label}: {string.Join(" ", completions.Outcomes)} against {finding.Possible}");
            Assert.True(
                completions.Mattering.SetEquals(finding.OpenQuestions.Select(q => q.Id)),
                $"{label}: {string.Join(" ", completions.Mattering)} against {finding.OpenQuestions}");
            Assert.Equal(finding.Verdict, PrincipleRules.VerdictOf(world.Channel, Day, principle, finding.Reading));
            verdicts.Add(finding.Verdict);
        }

        if (Effort.CountsKinds) Assert.Equal(4, verdicts.Count);
    }

    /// <summary>The values that are left for each fact, and a channel that says as much and no more.</summary>
    private sealed class World
    {
        public Dictionary<string, string[]> Facts { get; } = new(StringComparer.Ordinal);

        public required Channel Channel { get; init; }

        private List<(string Subject, string Affects)> Subjects { get; } = [];

        private List<(string Made, string Binds, string Affects)> Commitments { get; } = [];

        private List<State> Sides { get; } = [];

        public static World Any(Random random)
        {
            while (true)
            {
                var world = Draw(random);
                var unknown = world.Facts.Values.Where(v => v.Length > 1).ToArray();
                if (unknown.Length <= 8 && unknown.Aggregate(1L, (n, v) => n * v.Length) <= 1_000) return world;
            }
        }

        public Verdict Judge(Dictionary<string, string> facts, Trigger trigger, Degree least)
        {
            var concerned = Subjects.Any(s => facts[s.Subject] == "yes" && facts[s.Affects] == "yes") || facts["other-subject/x"] == "yes";
            if (!concerned) return Verdict.NotApplicable;

            var involved = Enum.Parse<Degree>(facts["involvement/x"]) >= least || facts["invitation/x"] == "Declined";
            if (Sides.Contains(X))
            {
                var kind = Kind(facts, X);
                if (least <= Degree.Participating && kind != "away") involved = true;
                if (least == Degree.Represented && kind is "O" or "I") involved = true;
            }

            if (trigger == Trigger.Discussion) return involved ? Verdict.Satisfied : Verdict.Violated;
            var agreed = facts["other-commitment/x"] == "yes"
                || Commitments.Any(c => facts[c.Made] == "yes" && (facts[c.Binds] == "yes" || facts[c.Affects] == "yes"));
            var binding = Sides.All(side =>
            {
                var (granted, refused) = Grant(facts, side);
                return granted >= 4 || (!refused && Kind(facts, side) == "O");
            });
            return involved || !(agreed && binding) ? Verdict.Satisfied : Verdict.Violated;
        }

        private static string Kind(Dictionary<string, string> facts, State side)
        {
            if (facts[$"seat/{side.Id}/p-{side.Id}"] == "away") return "away";
            if (facts[$"service/p-{side.Id}/{side.Id}"] == "serving") return facts[$"capacity/{side.Id}/p-{side.Id}"] == "official" ? "O" : "P";
            return Grant(facts, side).Granted >= 2 ? "I" : "E";
        }

        private static (int Granted, bool Refused) Grant(Dictionary<string, string> facts, State side)
        {
            var text = facts[$"grant/{side.Id}"];
            return (text[0] - '0', text.EndsWith('r'));
        }

        private static World Draw(Random random)
        {
            var facts = new Dictionary<string, string[]>(StringComparer.Ordinal);
            T Pick<T>(params T[] values) => values[random.Next(values.Length)];
            string[] Settle(string fact, Truth truth) => facts[fact] = truth.IsTrue ? ["yes"] : truth.IsFalse ? ["no"] : ["no", "yes"];
            ValueList<Attribution> By(Truth truth) => truth.IsTrue ? Pick<ValueList<Attribution>>([], [Somebody]) : truth.IsFalse ? [Somebody.Denying()] : [Somebody, Other.Denying()];
            Truth Any() => Pick(Truth.True, Truth.True, Truth.False, Truth.Unknown);

            var subjects = new List<(string, string)>();
            var listed = new List<Subject>();
            for (var i = 0; i < random.Next(3); i++)
            {
                var (discussed, affects) = (Any(), Any());
                Settle($"subject/s{i}", discussed);
                Settle($"affects/x/s{i}", affects);
                subjects.Add(($"subject/s{i}", $"affects/x/s{i}"));
                listed.Add(new Subject($"s{i}") { By = By(discussed), Affects = Affected(affects) });
            }

            Listing<Claim<Party>> Affected(Truth affects) => affects.IsTrue ? [Y, X] : affects.IsFalse ? [Y] : Pick<Listing<Claim<Party>>>(default, Listing.AndOthers<Claim<Party>>(Y), [new Claim<Party>(X, Somebody, Other.Denying())]);

            var otherSubject = random.Next(3) == 0 ? Truth.Unknown : Truth.False;
            Settle("other-subject/x", otherSubject);

            var commitments = new List<(string, string, string)>();
            var made = new List<Commitment>();
            if (random.Next(2) == 0)
            {
                var (when, binds, affects) = (Any(), Any(), Any());
                Settle("commitment/c", when);
                Settle("binds/x/c", binds);
                Settle("decides/x/c", affects);
                commitments.Add(("commitment/c", "binds/x/c", "decides/x/c"));
                made.Add(new Commitment(CommitmentKind.Treaty, "c")
                {
                    On = when.IsTrue ? PartialDate.Parse("2000-05") : when.IsFalse ? PartialDate.Parse("2000-07") : Pick<PartialDate?>(null, PartialDate.Parse("2000-06")),
                    Binds = Affected(binds),
                    Affects = Affected(affects),
                });
            }

            var otherCommitment = random.Next(3) == 0 ? Truth.Unknown : Truth.False;
            Settle("other-commitment/x", otherCommitment);

            State[] parties = random.Next(3) == 0 ? [X, Y] : random.Next(4) == 0 ? [Y] : [Y, Z];
            var complete = random.Next(2) == 0;
            var statements = new List<AuthorizationStatement>();
            var sides = parties.Select(party =>
            {
                facts[$"grant/{party.Id}"] = Back(party);
                var (service, offices) = Pick<(string[], Listing<Office>)>(
                    (["serving"], [new Office(party, "Office") { Branch = Branch.Executive, Period = Period.Parse("1990/2010") }]),
                    (["serving"], [new Office(party, "Office") { Branch = Branch.Executive, Period = Period.Parse("1990/2010") }]),
                    (["outside"], []),
                    (["serving", "outside"], [new Office(party, "Office") { Branch = Branch.Executive, Period = Period.Parse("1990/") }]));
                var (capacity, how) = Pick<(string[], Stated<Capacity>)>(
                    (["official"], Capacity.Official), (["official"], Capacity.Official), (["private"], Capacity.Private), (["official", "private", "community"], default));
                var (seat, part) = Pick<(string[], Stated<Part>)>(
                    (["lead"], Part.Lead), (["member"], Part.Member), (["away"], Part.Guest), (["lead", "member", "away"], default));
                facts[$"service/p-{party.Id}/{party.Id}"] = service;
                facts[$"capacity/{party.Id}/p-{party.Id}"] = capacity;
                facts[$"seat/{party.Id}/p-{party.Id}"] = seat;
                return new Side(party)
                {
                    Participants = [new Participant(new Person($"p-{party.Id}", $"P of {party.Name}") { Offices = offices }) { Capacity = how, Part = part }],
                };
            }).ToArray();

            string[] Back(State party)
            {
                void State(AuthorizationScope scope, AuthorizationStatus status) => statements.Add(new AuthorizationStatement(party, scope, status));
                switch (random.Next(4))
                {
                    case 0:
                        State(AuthorizationScope.Committing, AuthorizationStatus.FullPowers);
                        return complete ? ["4"] : ["4", "5"];
                    case 1:
                        State(AuthorizationScope.Contact, AuthorizationStatus.Disavowed);
                        return ["0r"];
                    case 2:
                        State(AuthorizationScope.Message, AuthorizationStatus.Instructed);
                        return complete ? ["2"] : ["2", "3", "4", "5", "2r", "3r"];
                    default:
                        return complete ? ["0"] : ["0", "1", "2", "3", "4", "5", "0r", "1r", "2r", "3r"];
                }
            }

            var hasSide = parties.Contains(X);
            Degree[] open = hasSide
                ? Enum.GetValues<Degree>()
                : [Degree.None, Degree.ToldAfterwards, Degree.Informed, Degree.Consulted, Degree.Consenting];
            var known = (Degree)random.Next(2, 8);
            var denied = (Degree)random.Next(2, 8);
            var (degrees, records) = random.Next(5) switch
            {
                0 => (open, default),
                1 => (new[] { Degree.None }, (Listing<Involvement>)[]),
                2 => ([known], [new Involvement(X) { Degree = known }]),
                3 => (
                    known >= Degree.Participating
                        ? [.. Enum.GetValues<Degree>().Where(d => d >= known)]
                        : [.. open.Where(d => d >= known)],
                    Listing.AndOthers(new Involvement(X) { Degree = known })),
                _ => ([.. open.Where(d => d < denied)], Listing.AndOthers(new Involvement(X) { Degree = Stated.By(Somebody.Denying(), denied) })),
            };
            facts["involvement/x"] = [.. degrees.Select(d => d.ToString())];
            facts["invitation/x"] = records.IsComplete && records.Count == 0 ? ["NotInvited"] : ["NotInvited", "Invited", "Declined"];
            if (records.Count == 1 && random.Next(3) > 0)
            {
                var invitation = Pick(Enum.GetValues<Invitation>());
                facts["invitation/x"] = [invitation.ToString()];
                records = records.IsComplete
                    ? [records[0] with { Invitation = invitation }]
                    : Listing.AndOthers(records[0] with { Invitation = invitation });
            }

            var world = new World
            {
                Channel = new Channel("any", "Any", sides)
                {
                    Period = Period.Parse("2000-06-01/2000-06-30"),
                    Subjects = Listed(listed, otherSubject.IsFalse),
                    Commitments = Listed(made, otherCommitment.IsFalse),
                    Authorization = Listed(statements, complete),
                    Involvements = records,
                },
            };
            foreach (var (fact, values) in facts) world.Facts.Add(fact, values);
            world.Subjects.AddRange(subjects);
            world.Commitments.AddRange(commitments);
            world.Sides.AddRange(parties);
            return world;
        }

        private static Listing<T> Listed<T>(List<T> items, bool complete) =>
            complete ? [.. items] : items.Count == 0 ? default : Listing.AndOthers<T>([.. items]);
    }
}
