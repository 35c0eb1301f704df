using System.Globalization;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Time;

namespace Diplomacy.Core.Tests.Principles;

/// <summary>
/// The principles of treaty law on random channels, against an enumeration of every completion by an evaluator that shares no code
/// with the rules: verdicts, open questions, and remedies once they are made.
/// </summary>
public class LawExactness
{
    private static readonly int Worlds = Effort.Of(25_000);

    private static readonly (string Principle, string Reading)[] Readings =
    [
        ("authority-to-bind", "consent/convention"), ("authority-to-bind", "adoption/convention"),
        ("authority-to-bind", "consent/any-date"), ("authority-to-bind", "adoption/any-date"),
        ("no-effect-on-third", "convention"), ("no-effect-on-third", "any-instrument"),
        ("coercion", "convention"), ("coercion", "any-date"),
    ];

    private static readonly Source Somebody = new("somebody", "Somebody");
    private static readonly Source Other = new("other", "Somebody else");
    private static readonly State Y = new("y", "Y");

    [Fact]
    public void Treaty_law_is_decided_if_and_only_if_every_completion_agrees()
    {
        var random = new Random(1969);
        var verdicts = new Dictionary<string, int>(StringComparer.Ordinal);
        var mended = 0;
        for (var i = 0; i < Worlds; i++)
        {
            var (id, reading) = Readings[random.Next(Readings.Length)];
            var world = World.Any(random, id, reading);
            var principle = id switch
            {
                "authority-to-bind" => TreatyLaw.AuthorityToBind(world.X),
                "no-effect-on-third" => TreatyLaw.NoEffectOnThird(world.X),
                _ => TreatyLaw.Coercion,
            };
            var finding = PrincipleRules.Check(world.Channel, world.Day, principle, reading);

            var facts = world.FactsOf(id, reading).ToArray();
            Verdict Judge(Dictionary<string, string> of) => world.Judge(of, principle.Id, reading);
            var completions = new Completions<Verdict>(facts, Judge);
            string Label() => $"world {i}, {world.Day:O}, {principle.Id} {reading}: {string.Join(", ", facts.Select(f => $"{f.Key}={string.Join("|", f.Values)}"))}";
            if (!completions.Outcomes.SetEquals(finding.Possible))
                Assert.Fail($"{Label()}: {string.Join(" ", completions.Outcomes)} against {finding.Possible}");
            if (!completions.Mattering.SetEquals(finding.OpenQuestions.Select(q => q.Id)))
                Assert.Fail($"{Label()}: {string.Join(" ", completions.Mattering)} against {finding.OpenQuestions}");
            foreach (var remedy in finding.Remedies)
            {
                var made = remedy.Changes.ToDictionary(c => c.Id, c => Answer(c.Id), StringComparer.Ordinal);
                var changed = facts.Select(f => made.TryGetValue(f.Key, out var answer) ? (f.Id, f.Key, [answer]) : f);
                if (!new Completions<Verdict>(changed, Judge).Outcomes.SetEquals([Verdict.Satisfied])) Assert.Fail($"{Label()}: {remedy}");
                mended++;
            }

            var key = $"{principle.Id} {finding.Verdict}";
            verdicts[key] = verdicts.GetValueOrDefault(key) + 1;
        }

        if (!Effort.CountsKinds) return;
        Assert.Equal(12, verdicts.Count);
        Assert.All(verdicts, v => Assert.True(v.Value >= Worlds / 1_000, $"{v.Key}: {v.Value}"));
        Assert.InRange(mended, Worlds / 40, 10 * Worlds);
    }

    /// <summary>What a remedy of this fact brings about.</summary>
    private static string Answer(string id) => id[..id.IndexOf('/', StringComparison.Ordinal)] switch
    {
        "other-signature" => "with",
        "full-powers" => "yes",
        "accepts" => "written",
        "coercion" or "commitment" or "other-text" => "no",
        _ => throw new InvalidOperationException(id),
    };

    private sealed class World
    {
        /// <summary>The days on which anything changes, and the days before.</summary>
        private static readonly DateOnly[] Calendar =
        [
            DateOnly.MinValue,
            .. new[]
            {
                "1800-01-01", "1955-12-31", "1969-12-31", "1970-01-01", "1979-01-01", "1979-06-01", "1979-06-15", "1979-06-16", "1979-12-31",
                "1980-01-01", "1980-01-10", "1980-01-19", "1980-01-20", "1980-01-21", "1980-01-26", "1980-01-27", "1980-01-31", "1980-02-10",
                "1980-03-01", "1980-03-15", "1980-03-16", "1980-03-31", "1980-04-01", "1980-12-31",
            }.Select(d => DateOnly.ParseExact(d, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ];

        private readonly List<(string Id, string Key, string[] Values)> _facts = [];
        private readonly List<Text> _texts = [];

        public required Party X { get; init; }

        public required DateOnly Day { get; init; }

        public Channel Channel { get; private set; } = null!;

        private bool IsOpen { get; set; }

        public static World Any(Random random, string principle, string reading)
        {
            while (true)
            {
                var world = new World
                {
                    X = random.Next(6) == 0 ? new Movement("x", "X") : new State("x", "X"),
                    Day = random.Next(6) == 0 ? new DateOnly(1979, 6, 15) : new DateOnly(1980, 3, 15),
                };
                world.Draw(random);
                if (world.FactsOf(principle, reading).Aggregate(1L, (n, f) => n * f.Values.Length) <= 64) return world;
            }
        }

        /// <summary>The facts that are asked for by one reading. The others are left out, since they answer nothing.</summary>
        public IEnumerable<(string Id, string Key, string[] Values)> FactsOf(string principle, string reading)
        {
            string[] asked = principle switch
            {
                "authority-to-bind" =>
                    ["commitment", "since", "binds", "signature", "represents", "full-powers", reading.StartsWith("adoption", StringComparison.Ordinal) ? "other-signature/adopting" : "other-signature/consenting"],
                "no-effect-on-third" => ["commitment", "since", "binds", "entitles", "signature", "other-signature/consenting", "accepts"],
                _ => ["commitment", "since", "coercion"],
            };
            foreach (var fact in _facts.Where(f => asked.Any(a => f.Key.StartsWith(a, StringComparison.Ordinal)))) yield return fact;
            if (!IsOpen) yield break;
            var other = OtherText(principle, reading);
            yield return (other, other, ["no", "yes"]);
            yield return (other, $"{other}/so", ["no", "yes"]);
        }

        public Verdict Judge(Dictionary<string, string> facts, string principle, string reading)
        {
            var isConvention = reading.EndsWith("convention", StringComparison.Ordinal);
            var isAny = reading == "any-instrument";
            if (!isAny && principle != "coercion" && X is not State) return Verdict.NotApplicable;
            if (isConvention && Day < new DateOnly(1980, 1, 27)) return Verdict.NotApplicable;

            bool applies = false, holds = true;
            foreach (var text in _texts)
            {
                if (facts[$"commitment/{text.Title}"] == "no" || (!isAny && !text.IsTreaty)) continue;
                if (isConvention && facts[$"since-1980/{text.Title}"] == "no") continue;
                if (principle == "coercion")
                {
                    applies = true;
                    holds &= facts[$"coercion/{text.Title}"] == "no";
                    continue;
                }

                var binds = facts[$"binds/x/{text.Title}"] == "yes";
                var adopting = reading.StartsWith("adoption", StringComparison.Ordinal);
                var others = facts[$"other-signature/{(adopting ? "adopting" : "consenting")}/x/{text.Title}"];
                bool acted = others != "none", represented = others == "with";
                foreach (var (key, kind) in text.Signatures)
                {
                    if (facts[$"signature/x/{key}"] == "no" || (kind == SignatureKind.Initialled && !adopting)) continue;
                    acted = true;
                    if (principle == "no-effect-on-third") continue;
                    represented |= kind == SignatureKind.Confirmed
                        || facts[$"full-powers/x/{key}"] == "yes"
                        || facts[$"represents/x/{key}"] == "head"
                        || (adopting && facts[$"represents/x/{key}"] == "mission");
                }

                var (concerned, fine) = (binds && acted, represented);
                if (principle == "no-effect-on-third")
                {
                    var entitles = facts[$"entitles/x/{text.Title}"] == "yes";
                    var accepts = facts[$"accepts/x/{text.Title}"];
                    (concerned, fine) = ((binds || entitles) && !acted, (!binds || accepts == "written") && (!entitles || accepts != "refused"));
                }

                applies |= concerned;
                holds &= !concerned || fine;
            }

            if (IsOpen && facts[OtherText(principle, reading)] == "yes")
            {
                applies = true;
                holds &= facts[$"{OtherText(principle, reading)}/so"] == "yes";
            }

            return !applies ? Verdict.NotApplicable : holds ? Verdict.Satisfied : Verdict.Violated;
        }

        private static string OtherText(string principle, string reading)
        {
            var of = reading.EndsWith("convention", StringComparison.Ordinal) ? "convention" : reading == "any-instrument" ? "commitments" : "treaties";
            return principle switch
            {
                "authority-to-bind" => $"other-text/{of}/{(reading.StartsWith("adoption", StringComparison.Ordinal) ? "adopting" : "consenting")}/x",
                "no-effect-on-third" => $"other-text/{of}/absent/x",
                _ => $"other-text/{of}/made",
            };
        }

        private void Draw(Random random)
        {
            T Pick<T>(params T[] values) => values[random.Next(values.Length)];
            Truth AnyTruth() => Pick(Truth.True, Truth.True, Truth.True, Truth.False, Truth.Unknown);
            string[] Values(Truth truth) => truth.IsTrue ? ["yes"] : truth.IsFalse ? ["no"] : ["no", "yes"];
            void Settle(string fact, params string[] values) => _facts.Add((fact, fact, values));
            ValueList<Attribution> By(Truth truth) => truth.IsTrue ? Pick<ValueList<Attribution>>([], [Somebody]) : truth.IsFalse ? [Somebody.Denying()] : [Somebody, Other.Denying()];
            Listing<Claim<Party>> Parties(Truth truth) => truth.IsTrue ? [Y, X] : truth.IsFalse ? [Y]
                : Pick<Listing<Claim<Party>>>(default, Listing.AndOthers<Claim<Party>>(Y), [new Claim<Party>(X, Somebody, Other.Denying())]);

            var (statements, full) = Backing(random);
            var commitments = new List<Commitment>();
            for (var i = random.Next(5) == 0 ? 2 : 1; i > 0; i--)
            {
                var title = $"t{i}";
                var kind = random.Next(5) == 0 ? Pick(CommitmentKind.PoliticalAgreement, CommitmentKind.AgreementWithMovement, CommitmentKind.Understanding) : CommitmentKind.Treaty;
                var (on, days) = SomeDate(random);
                var said = random.Next(6) == 0 ? AnyTruth() : Truth.True;
                Settle($"commitment/{title}", Values(said & (on is null ? Truth.Unknown : Of(days, d => d <= Day))));
                Settle($"since-1980/{title}", Values(Of(Past(days), d => d >= new DateOnly(1980, 1, 27))));
                var (binds, entitles) = (AnyTruth(), random.Next(2) == 0 ? Truth.False : AnyTruth());
                Settle($"binds/x/{title}", Values(binds));
                Settle($"entitles/x/{title}", Values(entitles));

                var text = new Text(title, kind == CommitmentKind.Treaty, []);
                var signatures = new List<Signature>();
                for (var s = random.Next(3); s > 0; s--)
                {
                    var act = Pick(SignatureKind.Initialled, SignatureKind.Signed, SignatureKind.Signed, SignatureKind.Signed, SignatureKind.Confirmed);
                    var (own, ownDays) = random.Next(3) == 0 ? SomeDate(random) : (null, days);
                    if (own is null) ownDays = days;
                    var key = $"p{title}{s}/{Words(act)}/{title}";
                    var signed = random.Next(5) == 0 ? AnyTruth() : Truth.True;
                    Settle($"signature/x/{key}", Values(signed & (own is null ? Truth.True : Of(ownDays, d => d <= Day))));
                    var (offices, ranks) = Offices(random, Past(ownDays));
                    if (act != SignatureKind.Confirmed)
                    {
                        Settle($"represents/x/{key}", ranks);
                        Settle($"full-powers/x/{key}", Values(full(Past(ownDays))));
                    }

                    text.Signatures.Add((key, act));
                    signatures.Add(new Signature(new Person($"p{title}{s}", $"P {s}") { Offices = offices }, X, act) { On = own, By = By(signed) });
                }

                if (random.Next(3) == 0) signatures.Add(new Signature(new Person("y-minister", "Y's minister"), Y, SignatureKind.Signed));
                var isClosed = random.Next(3) > 0;
                foreach (var doing in new[] { "adopting", "consenting" })
                    Settle($"other-signature/{doing}/x/{title}", isClosed ? ["none"] : ["none", "without", "with"]);

                var (acceptances, accepted) = Accepting(random);
                Settle($"accepts/x/{title}", accepted);
                var (coercions, coerced) = Coercing(random);
                Settle($"coercion/{title}", Values(coerced));
                _texts.Add(text);
                commitments.Add(new Commitment(kind, title)
                {
                    On = on,
                    By = By(said),
                    Binds = Parties(binds),
                    Entitles = Parties(entitles),
                    Signatures = Listed(signatures, isClosed),
                    Acceptances = acceptances,
                    Coercions = coercions,
                });
            }

            IsOpen = random.Next(5) == 0;
            Channel = new Channel("any", "Any", Side.For(X), Side.For(Y))
            {
                ThirdParties = [],
                Commitments = Listed(commitments, !IsOpen),
                Authorization = statements,
            };
        }

        private IReadOnlyList<DateOnly> Past(IReadOnlyList<DateOnly> days) => days.Any(d => d <= Day) ? [.. days.Where(d => d <= Day)] : [days[0]];

        /// <summary>A date, and the days that it can be.</summary>
        private (PartialDate? Text, IReadOnlyList<DateOnly> Days) SomeDate(Random random)
        {
            string? text = random.Next(12) switch
            {
                0 => "1980-01",
                1 => "1980",
                2 => "1979-06",
                3 => "1979",
                4 => "1980-03",
                5 => null,
                6 => "1980-01-10",
                7 => "1980-04-01",
                8 => "1980-02-10",
                _ => Day.Year == 1979 ? "1979-06-01" : "1980-03-01",
            };
            if (text is null) return (null, Calendar);
            var first = DateOnly.ParseExact((text + "-01-01")[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture);
            var next = text.Length switch { 4 => first.AddYears(1), 7 => first.AddMonths(1), _ => first.AddDays(1) };
            return (PartialDate.Parse(text), [.. Calendar.Where(d => d >= first && d < next)]);
        }

        /// <summary>Offices, and what they may amount to on one of the days.</summary>
        private (Listing<Office> Offices, string[] Ranks) Offices(Random random, IReadOnlyList<DateOnly> days)
        {
            string[] all = ["nothing", "mission", "head"];
            var offices = new List<Office>();
            var possible = new List<string[]>();
            for (var i = random.Next(3); i > 0; i--)
            {
                var (branch, accredited, ranks) = random.Next(9) switch
                {
                    0 => (Branch.HeadOfState, default, ["head"]),
                    1 => (Branch.HeadOfGovernment, default, ["head"]),
                    2 => (Branch.ForeignMinister, default, ["head"]),
                    3 => (Branch.SpecialEnvoy, default, ["nothing"]),
                    4 => (Branch.Minister, default, ["nothing"]),
                    5 => (Branch.HeadOfMission, Y, ["mission"]),
                    6 => (Branch.HeadOfMission, new State("z", "Z"), ["nothing"]),
                    7 => (Branch.HeadOfMission, default(Stated<Party>), ["nothing", "mission"]),
                    _ => (default(Stated<Branch>), default(Stated<Party>), all),
                };
                var (period, held) = random.Next(5) switch
                {
                    0 => ("1970-01-01/1980-01-20", Of(days, d => d >= new DateOnly(1970, 1, 1) && d <= new DateOnly(1980, 1, 20))),
                    1 => ("1950/1955", Of(days, d => d.Year is >= 1950 and <= 1955)),
                    2 => ("1970-01-01/", days.Any(d => d.Year >= 1970) ? Truth.Unknown : Truth.False),
                    _ => ("1800/..", Of(days, d => d.Year >= 1800)),
                };
                if (random.Next(8) == 0)
                {
                    // An office of another body amounts to nothing for X.
                    offices.Add(new Office(Y, "Minister of Y") { Branch = Branch.ForeignMinister, Period = Period.Parse("1800/..") });
                    continue;
                }

                offices.Add(new Office(X, $"Office {i}") { Branch = branch, AccreditedTo = accredited, Period = Period.Parse(period) });
                possible.Add(held.IsTrue ? ranks : held.IsFalse ? ["nothing"] : [.. ranks.Append("nothing").Distinct()]);
            }

            var isClosed = random.Next(4) > 0;
            if (!isClosed) possible.Add(all);
            // The highest of one choice for each office.
            string[] outcomes = ["nothing"];
            foreach (var choices in possible)
                outcomes = [.. outcomes.SelectMany(o => choices.Select(c => Array.IndexOf(all, c) > Array.IndexOf(all, o) ? c : o)).Distinct()];
            return (Listed(offices, isClosed), outcomes);
        }

        /// <summary>Statements on X's backing, and whether they give full powers on a day out of several.</summary>
        private (Listing<AuthorizationStatement> Statements, Func<IReadOnlyList<DateOnly>, Truth> Full) Backing(Random random)
        {
            AuthorizationStatement Says(AuthorizationScope scope, AuthorizationStatus status) => new(X, scope, status);
            var (statement, effect) = random.Next(9) switch
            {
                0 => (Says(AuthorizationScope.Signing, AuthorizationStatus.FullPowers), 1),
                1 => (Says(AuthorizationScope.Committing, AuthorizationStatus.FullPowers), 1),
                2 => (Says(AuthorizationScope.Signing, AuthorizationStatus.Authorized), 1),
                3 => (Says(AuthorizationScope.Committing, AuthorizationStatus.Instructed), 0),
                4 => (Says(AuthorizationScope.Signing, AuthorizationStatus.Endorsed), 0),
                5 => (Says(AuthorizationScope.Signing, AuthorizationStatus.Authorized) with { By = [Somebody.Denying()] }, -1),
                6 => (Says(AuthorizationScope.Contact, AuthorizationStatus.Disavowed), -1),
                7 => (Says(AuthorizationScope.Contact, AuthorizationStatus.Disavowed) with { Authority = "One ministry" }, 0),
                _ => (null, 0),
            };
            Func<IReadOnlyList<DateOnly>, Truth> when = _ => true;
            if (statement is not null && random.Next(3) == 0)
            {
                var start = new DateOnly(1980, 1, 20);
                statement = statement with { Period = Period.Parse("1980-01-20/..") };
                when = days => Of(days, d => d >= start);
            }

            var isClosed = random.Next(2) == 0;
            Listing<AuthorizationStatement> statements = statement is null ? isClosed ? [] : default : isClosed ? [statement] : Listing.AndOthers(statement);
            return (statements, days => effect switch
            {
                > 0 when when(days).IsTrue => Truth.True,
                > 0 when when(days).IsPossible => Truth.Unknown,
                < 0 when when(days).IsTrue => Truth.False,
                _ => isClosed ? Truth.False : Truth.Unknown,
            });
        }

        private (Listing<Acceptance> Acceptances, string[] Values) Accepting(Random random)
        {
            string[] all = ["written", "unwritten", "refused", "silent"];
            var kind = (AcceptanceKind)random.Next(1, 4);
            var name = all[(int)kind - 1];
            var said = new Acceptance(X, kind);
            Listing<Acceptance> one = [said];
            return random.Next(7) switch
            {
                0 => (default, all),
                1 => ([], ["silent"]),
                2 => ([new Acceptance(Y, AcceptanceKind.Written)], ["silent"]),
                3 => ([said with { By = [Somebody, Other.Denying()] }], [name, "silent"]),
                4 => ([said with { On = PartialDate.Parse("1990") }], ["silent"]),
                5 => ([said, new Acceptance(X, AcceptanceKind.Refused)], [.. new[] { name, "refused" }.Distinct()]),
                _ => (random.Next(2) == 0 ? one : one.AndOthers(), [name]),
            };
        }

        private (Listing<Coercion> Coercions, Truth Coerced) Coercing(Random random)
        {
            var pressed = new Coercion(X, CoercionKind.ByPressure, "aid was held back");
            var forced = new Coercion(Y, random.Next(2) == 0 ? CoercionKind.ByForce : CoercionKind.OfRepresentative, "a threat");
            return random.Next(6) switch
            {
                0 => (default, Truth.Unknown),
                1 => ([], false),
                2 => ([pressed], Truth.Unknown),
                3 => ([pressed, forced], true),
                4 => ([forced with { By = [Somebody.Denying()] }], false),
                _ => (Listing.AndOthers(forced), true),
            };
        }

        private static Truth Of(IReadOnlyList<DateOnly> days, Func<DateOnly, bool> so) => days.All(so) ? Truth.True : days.Any(so) ? Truth.Unknown : Truth.False;

        private static string Words(SignatureKind kind) => kind switch { SignatureKind.Initialled => "initialled", SignatureKind.Signed => "signed", _ => "confirmed" };

        private static Listing<T> Listed<T>(List<T> items, bool complete) =>
            complete ? [.. items] : items.Count == 0 ? default : Listing.AndOthers<T>([.. items]);

        private sealed record Text(string Title, bool IsTreaty, List<(string Key, SignatureKind Kind)> Signatures);
    }
}
