using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Tests.Channels;
using Diplomacy.Core.Tests.Time;
using Diplomacy.Core.Time;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Core.Tests.Principles;

/// <summary>
/// Verdicts, open questions, remedies and reasons of the principles of practice and mediation on random channels, against an
/// enumeration of every completion by an evaluator that shares no code with the rules.
/// </summary>
public class PracticeExactnessTests
{
    private static readonly int Worlds = Effort.Of(8_000);

    private static readonly DateOnly Day = new(2010, 6, 15);
    private static readonly State X = new("x", "X");
    private static readonly State Y = new("y", "Y");
    private static readonly Source Somebody = new("somebody", "Somebody");
    private static readonly Source Other = new("other", "Somebody else");

    private static readonly Dictionary<string, Func<Dice, World>> Kinds = new()
    {
        ["confidentiality"] = Confidentiality,
        ["faithful representation"] = FaithfulRepresentation,
        ["no harm"] = NoHarm,
        ["the fundamentals"] = Fundamentals,
        ["women's participation"] = WomensParticipation,
        ["coherence"] = Coherence,
    };

    public static TheoryData<string> All => [.. Kinds.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public void Verdicts_open_questions_remedies_and_reasons_are_those_of_every_completion(string kind)
    {
        var dice = new Dice(new Random(kind.Length * 7919));
        var verdicts = new HashSet<Verdict>();
        for (var i = 0; i < (kind == "women's participation" ? Worlds / 4 : Worlds); i++)
        {
            World world;
            do world = Kinds[kind](dice);
            while (world.Completions > 200);

            var finding = PrincipleRules.Check(world.Channel, Day, world.Principle, world.Reading);

            var label = $"{kind} {i}, {world}";
            var (outcomes, mattering) = world.Judged();
            Assert.True(outcomes.SetEquals(finding.Possible), $"{label}: {string.Join(" ", outcomes)} against {finding.Possible}");
            var asked = finding.OpenQuestions.Select(q => q.Id).ToArray();
            Assert.True(mattering.SetEquals(asked), $"{label}: {string.Join(" ", mattering)} against {string.Join(" ", asked)}");
            if (finding.Verdict == Verdict.Violated)
            {
                var remedies = finding.Remedies.Select(r => string.Join('+', r.Changes.Select(c => c.Id).Order(StringComparer.Ordinal))).ToHashSet();
                var expected = world.Remedies();
                Assert.True(expected.SetEquals(remedies), $"{label}: {string.Join(" or ", expected)} against {string.Join(" or ", remedies)}");
            }

            if (i % 8 == 0)
            {
                Assert.True(world.IsSmallestReason([.. finding.Reasons.Select(r => r.Id)]), $"{label}: {finding.Reasons}");
                Assert.Equal(finding, PrincipleRules.Check(world.Shuffled(dice), Day, world.Principle, world.Reading));
            }

            verdicts.Add(finding.Verdict);
        }

        // Nothing sets off these two: they apply to every channel of the day.
        if (Effort.CountsKinds) Assert.Equal(kind is "no harm" or "women's participation" ? 3 : 4, verdicts.Count);
    }

    [Fact]
    public void No_principle_is_satisfied_or_violated_for_want_of_facts()
    {
        var bare = Channel.Between("bare", "Bare", new Side(X), new Side(Y)).During(Period.Parse("2010-06"));
        Principle[] principles =
        [
            Practice.Confidentiality, Practice.DoNoHarm, Practice.FaithfulRepresentation(X), .. Mediation.Fundamentals,
            Mediation.WomensParticipation, Mediation.Coherence(), Mediation.Coherence(bare),
        ];

        Assert.All(principles.SelectMany(p => PrincipleRules.Check(bare, Day, p)), f =>
        {
            Assert.Equal(Verdict.Undetermined, f.Verdict);
            Assert.NotEmpty(f.OpenQuestions);
            Assert.Empty(f.Reasons);
        });
    }

    [Fact]
    public void Every_channel_has_an_answer_whatever_is_stated_of_it_and_the_same_one_each_time() =>
        Prop.ForAll(RandomChannels.Attributed, RandomChannels.Attributed, (channel, beside) =>
        {
            var day = new DateOnly(2023, 7, 1);
            var other = new Channel("other", "Other", [.. beside.Sides]) { Positions = beside.Positions };
            Principle[] principles =
            [
                Practice.Confidentiality, Practice.DoNoHarm, Practice.FaithfulRepresentation(Cast.Usa), .. Mediation.Fundamentals,
                Mediation.WomensParticipation, Mediation.Coherence(other), NothingAboutWithout.For(Cast.Ukraine),
                Principle.Named("spoken-for", "Spoken for", Somebody).Requires(Conditions.RepresentedThrough(Cast.Ukraine)),
            ];
            Assert.Equal(channel.Sides.Select(s => s.Name), Mediation.CountWomen(channel, day).Select(c => c.Where).Where(w => w != "mediators"));
            return principles.All(p => PrincipleRules.Check(channel, day, p) is var findings
                && findings.All(f => f.Possible.Count > 0 && f.OpenQuestions.IsEmpty == (f.Possible.Count == 1))
                && findings == PrincipleRules.Check(channel, day, p));
        }).Check(Samples.Steady.WithMaxTest(150));

    private static World Confidentiality(Dice dice)
    {
        var world = new World { Principle = Practice.Confidentiality, Reading = dice.Pick("participants", "anyone", "anyone/so far") };
        string[] all = ["Secret", "Confidential", "Public"];
        var (secrecy, stated) = dice.Pick<(string[], Stated<Secrecy>)>(
            (["Secret"], Secrecy.Secret), (["Secret"], Secrecy.Secret), (["Confidential"], Secrecy.Confidential), (["Public"], Secrecy.Public),
            (all, default), (all, Stated.By(Somebody, Secrecy.Secret).And(Other, Secrecy.Public)),
            (["Secret", "Confidential"], Stated.By(Somebody.Denying(), Secrecy.Public)),
            (["Confidential", "Public"], Stated.By(Somebody.Denying(), Secrecy.Secret)));
        world.Fact("secrecy", all, secrecy);

        var disclosures = new List<Disclosure>();
        var names = new List<string>();
        for (var i = 0; i < dice.Next(3); i++)
        {
            var (made, agreed, then) = (dice.Truth(), dice.Truth(), dice.Truth());
            var on = then.IsTrue ? PartialDate.Parse(dice.Pick("2010-06-15", "2009", "2010-05"))
                : then.IsFalse ? PartialDate.Parse(dice.Pick("2010-06-16", "2011"))
                : dice.Pick<PartialDate?>(null, PartialDate.Parse("2010-06"), PartialDate.Parse("2010"));
            var name = on is null ? $"d{i}" : $"d{i}, {on}";
            var (who, discloser) = dice.Pick<(string[], Stated<Discloser>)>(
                (["participant"], Discloser.Participant), (["outsider"], Discloser.Outsider), (["participant", "outsider"], default),
                (["outsider"], Stated.By(Somebody.Denying(), Discloser.Participant)));
            world.YesNo($"disclosure/{name}", made);
            world.Fact($"discloser/{name}", ["participant", "outsider"], who);
            world.YesNo($"disclosure-agreed/{name}", agreed, attainable: ["yes"]);
            world.YesNo($"disclosed-by/{name}", then);
            names.Add(name);
            disclosures.Add(new Disclosure { How = $"d{i}", On = on, Discloser = discloser, Agreed = dice.Stated(agreed), By = dice.By(made) });
        }

        var listed = dice.Listed(disclosures);
        foreach (var who in new[] { "participant", "outsider" }) world.Others($"other-disclosure/{who}", listed.IsComplete, "other-disclosure");
        world.Channel = Between(dice) with { Secrecy = stated, Disclosures = listed };
        world.Judge = f =>
        {
            if (f["secrecy"] == "Public") return Verdict.NotApplicable;
            bool Broken(string by) => f[$"other-disclosure/{by}"] == "yes" || names.Any(n =>
                f[$"disclosure/{n}"] == "yes" && f[$"discloser/{n}"] == by && f[$"disclosure-agreed/{n}"] == "no"
                && (world.Reading != "anyone/so far" || f[$"disclosed-by/{n}"] == "yes"));
            return Broken("participant") || (world.Reading != "participants" && Broken("outsider")) ? Verdict.Violated : Verdict.Satisfied;
        };
        return world;
    }

    private static World FaithfulRepresentation(Dice dice)
    {
        var world = new World { Principle = Practice.FaithfulRepresentation(X), Reading = dice.Pick("contradiction", "authority") };
        var isComplete = dice.Next(2) == 0;
        var positions = new List<Position>();
        var attributed = new List<(string Said, string As, string Own)>();
        for (var i = 0; i < dice.Next(3); i++)
        {
            var (said, favours) = (dice.Truth(), dice.Truth());
            var issue = $"i{dice.Next(2)}";
            var who = new Person($"w{i}", $"W{i}");
            world.YesNo($"attributed/x/{issue}/{who.Id}", said);
            world.YesNo($"attributed-as/x/{issue}/{who.Id}", favours, attainable: ["no", "yes"]);
            attributed.Add(($"attributed/x/{issue}/{who.Id}", $"attributed-as/x/{issue}/{who.Id}", $"position/x/{issue}"));
            positions.Add(new Position(X, issue) { AttributedBy = who, Favours = dice.Stated(favours), By = dice.By(said) });
        }

        // What Y holds, and what is attributed to Y, is beside the point.
        positions.Add(new Position(Y, "i0") { Favours = true, AttributedBy = dice.Pick<Actor?>(null, X) });
        string[] any = ["for", "against", "silent"];
        foreach (var issue in new[] { "i0", "i1" })
        {
            Position Own(Stated<bool> favours) => new(X, issue) { Favours = favours, AttributedBy = dice.Pick<Actor?>(null, null, X) };
            var favours = dice.Next(2) == 0;
            var stance = favours ? "for" : "against";
            string[] none = isComplete ? ["silent"] : any;
            string[] maybe = isComplete ? [stance, "silent"] : any;
            var (left, records) = dice.Pick<(string[], Position[])>(
                (none, []),
                ([stance], [Own(favours)]),
                ([stance], [Own(dice.Stated(favours)) with { Period = Period.Parse("2010-06-10/..") }]),
                (["for", "against"], [Own(default)]),
                ([stance], [Own(default), Own(favours)]),
                (any, [Own(favours), Own(!favours)]),
                (maybe, [Own(favours) with { By = [Somebody, Other.Denying()] }]),
                (maybe, [Own(favours) with { Period = Period.Parse("2010-06") }]),
                (["for", "against"], [Own(favours), Own(!favours) with { Period = Period.Parse("2010-06") }]),
                (none, [Own(favours) with { Period = Period.Parse("2010-06-16/..") }]),
                (none, [Own(favours) with { By = [Somebody.Denying()] }]));
            world.Fact($"position/x/{issue}", any, left);
            positions.AddRange(records);
        }

        string[] others = ["none", "faithful", "contrary"];
        world.Fact("other-attribution/x", others, isComplete ? ["none"] : others);

        string[] backings = ["granted", "ungranted", "refused"];
        var listsBacking = dice.Next(2) == 0;
        string[] unsaid = listsBacking ? ["ungranted"] : backings;
        AuthorizationStatement Says(AuthorizationScope scope, AuthorizationStatus status) => new(X, scope, status);
        var (message, statements) = dice.Pick<(string[], AuthorizationStatement[])>(
            (unsaid, []),
            (["granted"], [Says(AuthorizationScope.Message, AuthorizationStatus.Mandated)]),
            (["granted"], [Says(AuthorizationScope.Committing, AuthorizationStatus.FullPowers)]),
            (["refused"], [Says(AuthorizationScope.Message, AuthorizationStatus.Disavowed)]),
            (["refused"], [Says(AuthorizationScope.Contact, AuthorizationStatus.Opposed)]),
            (unsaid, [Says(AuthorizationScope.Exploring, AuthorizationStatus.Disavowed)]),
            (unsaid, [Says(AuthorizationScope.Contact, AuthorizationStatus.Authorized)]),
            (unsaid, [new(Y, AuthorizationScope.Message, AuthorizationStatus.Mandated)]),
            (backings, [Says(AuthorizationScope.Message, AuthorizationStatus.Mandated), Says(AuthorizationScope.Message, AuthorizationStatus.Disavowed)]),
            (listsBacking ? ["granted", "ungranted"] : backings, [Says(AuthorizationScope.Message, AuthorizationStatus.Mandated) with { Period = Period.Parse("2010-06") }]));
        world.Fact("message/x", backings, message, attainable: ["granted"], id: "grant/x");

        var sits = dice.Next(3) > 0;
        var (service, offices) = dice.Pick<(string[], Listing<Office>)>(
            (["serving"], [new Office(X, "Office") { Branch = Branch.Executive, Period = Period.Parse("1990/2020") }]),
            (["outside"], []),
            (["serving", "outside"], [new Office(X, "Office") { Branch = Branch.Executive, Period = Period.Parse("1990/") }]));
        var (capacity, how) = dice.Pick<(string[], Stated<Capacity>)>(
            (["official"], Capacity.Official), (["private"], Capacity.Private), (["official", "private", "community"], default));
        var (seat, part) = dice.Pick<(string[], Stated<Part>)>((["lead"], Part.Lead), (["away"], Part.Guest), (["lead", "member", "away"], default));
        if (sits)
        {
            world.Fact("service/p/x", ["serving", "outside"], service);
            world.Fact("capacity/x/p", ["official", "private", "community"], capacity, attainable: ["official", "private", "community"]);
            world.Fact("seat/x/p", ["lead", "member", "away"], seat, attainable: ["lead", "member", "away"]);
            world.Others("others/x", isComplete: true, attainable: ["yes"]);
        }

        world.Channel = new Channel(
            "any", "Any",
            [new Side(Y), .. sits ? [new Side(X) { Participants = [new Participant(new Person("p", "P") { Offices = offices }) { Capacity = how, Part = part }] }] : Array.Empty<Side>()])
        {
            Period = Period.Parse("2010-06"),
            Positions = isComplete ? [.. positions] : Listing.AndOthers<Position>([.. positions]),
            Authorization = listsBacking ? [.. statements] : statements.Length == 0 ? default : Listing.AndOthers(statements),
        };
        world.Judge = f =>
        {
            var told = attributed.Where(a => f[a.Said] == "yes").ToArray();
            if (told.Length == 0 && f["other-attribution/x"] == "none") return Verdict.NotApplicable;
            var isKept = world.Reading == "contradiction"
                ? f["other-attribution/x"] != "contrary"
                    && !told.Any(a => f[a.Own] != "silent" && (f[a.As] == "yes") != (f[a.Own] == "for"))
                : f["message/x"] == "granted"
                    || (f["message/x"] == "ungranted" && sits && (f["others/x"] == "yes"
                        || (f["seat/x/p"] != "away" && f["service/p/x"] == "serving" && f["capacity/x/p"] == "official")));
            return isKept ? Verdict.Satisfied : Verdict.Violated;
        };
        return world;
    }

    private static World NoHarm(Dice dice)
    {
        var world = new World { Principle = Practice.DoNoHarm, Reading = "as stated" };
        var effects = new List<Effect>();
        for (var i = 0; i < dice.Next(5); i++)
        {
            var (kind, holds) = (dice.Pick(EffectKind.Harm, EffectKind.Help), dice.Truth());
            effects.Add(new Effect(kind, $"e{i}") { By = dice.By(holds) });
            if (kind == EffectKind.Harm) world.YesNo($"harm/e{i}", holds, attainable: ["no"]);
        }

        var listed = dice.Listed(effects);
        world.Others("other-harm", listed.IsComplete, attainable: ["no"]);
        world.Channel = Between(dice) with { Effects = listed };
        world.Judge = f => f.ContainsValue("yes") ? Verdict.Violated : Verdict.Satisfied;
        return world;
    }

    private static World Fundamentals(Dice dice)
    {
        var principle = dice.Pick([.. Mediation.Fundamentals]);
        var requirement = Enum.GetValues<Requirement>()[Mediation.Fundamentals.ToList().IndexOf(principle)];
        var world = new World { Principle = principle, Reading = "as stated" };
        var mediators = Mediators(dice, world, out var others);
        var isConsent = requirement == Requirement.Consent;
        var records = new List<Conduct>();
        string[] wanted = isConsent ? ["consent/x", "consent/y"] : [$"conduct/{Hyphened(requirement.ToString())}"];
        foreach (var key in wanted)
        {
            var party = isConsent ? key == "consent/x" ? X : Y : null;
            world.YesNo(key, Conducted(dice, requirement, party, records), attainable: ["yes"]);
        }

        // What is said of another requirement is beside the point.
        records.Add(new Conduct(requirement == Requirement.Coherence ? Requirement.Impartiality : Requirement.Coherence) { Met = false });
        var agreed = new List<string>();
        Listing<Commitment> commitments = default;
        if (requirement == Requirement.QualityAgreement)
        {
            var made = dice.Truth();
            var texts = new List<Commitment>();
            if (dice.Next(2) == 0)
            {
                world.YesNo("commitment/c", made);
                agreed.Add("commitment/c");
                texts.Add(new Commitment(CommitmentKind.Treaty, "c") { On = PartialDate.Parse("2010-05"), By = dice.By(made) });
            }

            commitments = dice.Listed(texts);
            world.Others("other-agreement", commitments.IsComplete);
            agreed.Add("other-agreement");
        }

        world.Channel = Between(dice) with { ThirdParties = others, Conduct = dice.Listed(records), Commitments = commitments };
        world.Judge = f =>
        {
            var applies = (f["other-mediator"] == "yes" || mediators.Any(m => f[m] == "yes")) && (agreed.Count == 0 || agreed.Any(a => f[a] == "yes"));
            return !applies ? Verdict.NotApplicable : wanted.All(w => f[w] == "yes") ? Verdict.Satisfied : Verdict.Violated;
        };
        return world;
    }

    /// <summary>Records of one requirement, and what they come to.</summary>
    private static Truth Conducted(Dice dice, Requirement requirement, State? party, List<Conduct> records)
    {
        Conduct Says(Stated<bool> met, string? period = null) =>
            new(requirement) { Of = party, Met = met, Period = period is null ? null : Period.Parse(period) };
        Conduct Of(State one, bool met) => Says(met) with { Of = one };
        var (sure, vague, past) = ("2010-06-01/..", "2010-06", "2009");
        var is1 = dice.Next(2) == 0;
        var (met, said) = dice.Pick<(Truth, Conduct[])>(
            (Truth.Unknown, []),
            (is1, [Says(is1)]),
            (is1, [Says(dice.Stated(is1), sure)]),
            (is1, [Says(is1), Says(is1) with { How = "again" }]),
            (is1, [Says(is1), Says(!is1, past)]),
            (is1, [Says(is1), Says(default)]),
            (is1, [Says(is1), Says(is1, vague)]),
            (Truth.Unknown, [Says(is1, vague)]),
            (Truth.Unknown, [Says(is1), Says(!is1)]),
            (Truth.Unknown, [Says(is1), Says(!is1, vague)]),
            (Truth.Unknown, [Says(is1, past)]),
            (Truth.Unknown, [Says(is1) with { By = [Somebody, Other.Denying()] }]),
            (Truth.Unknown, [Says(dice.Stated(Truth.Unknown))]),
            // Of one party alone it may be said that it was wronged, not that all was well.
            party is null ? (false, [Of(X, false)]) : (Truth.Unknown, []),
            party is null ? (Truth.Unknown, [Of(X, true)]) : (Truth.Unknown, []));
        records.AddRange(said);
        return met;
    }

    private static string Hyphened(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : $"{c}"));

    /// <summary>Third parties, and the facts of those who mediate; women among them where the world asks for gender.</summary>
    private static List<string> Mediators(Dice dice, World world, out Listing<ThirdParty> thirdParties, bool withGender = false)
    {
        var facts = new List<string>();
        var third = new List<ThirdParty>();
        for (var i = 0; i < dice.Next(3); i++)
        {
            var function = dice.Pick(ThirdPartyFunction.Mediator, ThirdPartyFunction.Facilitator, ThirdPartyFunction.Host, ThirdPartyFunction.Witness);
            var takes = dice.Truth();
            var person = new Person($"m{i}", $"M{i}");
            if (function is ThirdPartyFunction.Mediator or ThirdPartyFunction.Facilitator)
            {
                world.YesNo($"mediator/m{i}", takes);
                if (withGender) person = person with { Gender = Gendered(dice, world, person.Id) };
                facts.Add($"mediator/m{i}");
            }

            var period = takes.IsTrue ? dice.Pick(null, "2010") : takes.IsFalse ? "2011" : "2010-06";
            third.Add(new ThirdParty(person, function) { Period = period is null ? null : Period.Parse(takes.IsTrue ? "2009/2011" : period) });
        }

        thirdParties = dice.Listed(third);
        if (!withGender) world.Others("other-mediator", thirdParties.IsComplete);
        return facts;
    }

    private static Stated<Gender> Gendered(Dice dice, World world, string who)
    {
        var (woman, gender) = dice.Pick<(Truth, Stated<Gender>)>(
            (true, Gender.Woman), (true, Stated.By(Somebody, Gender.Woman)), (false, Gender.Man), (false, Gender.NonBinary),
            (false, Stated.By(Somebody.Denying(), Gender.Woman)), (Truth.Unknown, default),
            (Truth.Unknown, Stated.By(Somebody.Denying(), Gender.Man)), (Truth.Unknown, Stated.By(Somebody, Gender.Woman).And(Other, Gender.Man)));
        world.YesNo($"gender/{who}", woman);
        return gender;
    }

    private static World WomensParticipation(Dice dice)
    {
        var world = new World { Principle = Mediation.WomensParticipation, Reading = "as stated" };
        var mediators = Mediators(dice, world, out var third, withGender: true);
        world.Others("other-mediators-women", third.IsComplete);
        var records = new List<Conduct>();
        world.YesNo("conduct/womens-participation", Conducted(dice, Requirement.WomensParticipation, null, records), attainable: ["yes"]);

        var women = new List<(string Seat, string Gender)>();
        var open = new List<string>();
        var closed = dice.Next(4) == 0;
        var present = new List<Actor>();
        Side[] sides = [new Side(X), dice.Next(2) == 0 ? new Side(Y) : Side.OfCommunity("y", "Y")];
        for (var s = 0; s < 2; s++)
        {
            var seats = new List<Participant>();
            for (var i = 0; i < dice.Next(3); i++)
            {
                var person = new Person($"{sides[s].Id}{i}", "P");
                person = person with { Gender = Gendered(dice, world, person.Id) };
                var (left, part) = dice.Pick<(string[], Stated<Part>)>(
                    (["lead"], Part.Lead), (["member"], Part.Member), (["away"], Part.Adviser), (["lead", "member", "away"], default));
                if (closed)
                {
                    if (dice.Next(2) == 0) present.Add(person);
                    else left = ["away"];
                }

                world.YesNo($"seat/{sides[s].Id}/{person.Id}", left is ["away"] ? false : left.Contains("away") ? Truth.Unknown : true, attainable: ["yes"]);
                women.Add(($"seat/{sides[s].Id}/{person.Id}", $"gender/{person.Id}"));
                seats.Add(new Participant(person) { Part = part });
            }

            var listed = dice.Listed(seats);
            sides[s] = sides[s] with { Participants = listed };
            world.Others($"others-women/{sides[s].Id}", listed.IsComplete || closed);
            open.Add($"others-women/{sides[s].Id}");
        }

        world.Channel = new Channel("any", "Any", sides)
        {
            Period = Period.Parse("2010-06"),
            ThirdParties = third,
            Conduct = dice.Listed(records),
            Encounters = closed ? [new Encounter(Period.Parse("2010-06-15")) { Present = [.. present] }] : default,
        };
        world.Judge = f =>
            f["conduct/womens-participation"] == "yes"
            || f["other-mediators-women"] == "yes"
            || mediators.Any(m => f[m] == "yes" && f[m.Replace("mediator/", "gender/", StringComparison.Ordinal)] == "yes")
            || women.Any(w => f[w.Seat] == "yes" && f[w.Gender] == "yes")
            || open.Any(o => f[o] == "yes")
                ? Verdict.Satisfied
                : Verdict.Violated;
        return world;
    }

    private static World Coherence(Dice dice)
    {
        var world = new World { Reading = dice.Pick("known", "positions") };
        var others = new List<Channel>();
        var links = new List<ChannelLink>();
        var linked = new List<string>();
        var clashes = new List<(string Link, string Ours, string Theirs)>();
        var mine = new List<Position>();
        var ours = Conveyed("any", mine);
        var isListed = dice.Next(2) == 0;
        string[] states = ["None", "OneSided", "Mutual", "CommonLead"];
        foreach (var id in new[] { "o1", "o2" })
        {
            if (dice.Next(2) == 0) continue;
            var (kind, runs) = (dice.Pick(LinkKind.ParallelTo, LinkKind.ParallelTo, LinkKind.FrontFor, LinkKind.Precedes), dice.Truth());
            var (known, awareness) = dice.Pick<(string[], Stated<Awareness>)>(
                (["Mutual"], Awareness.Mutual), (["CommonLead"], Awareness.CommonLead), (["OneSided"], Awareness.OneSided), (["None"], Awareness.None),
                (states, default), (["None", "OneSided"], new Stated<Awareness>([new(Awareness.Mutual, Somebody.Denying()), new(Awareness.CommonLead, Somebody.Denying())])));
            links.Add(new ChannelLink(kind, id) { Awareness = awareness, By = dice.By(runs) });
            var beside = kind != LinkKind.Precedes;
            var theirs = new List<Position>();
            var isGiven = dice.Next(4) > 0;
            var (named, listed) = (new List<(string, string)>(), false);
            if (isGiven)
            {
                named = Conveyed(id, theirs, beside);
                listed = dice.Next(2) == 0;
                others.Add(new Channel(id, id.ToUpperInvariant(), new Side(X)) { Positions = listed ? [.. theirs] : theirs.Count == 0 ? default : Listing.AndOthers<Position>([.. theirs]) });
            }

            if (!beside) continue;
            world.YesNo($"link/{id}", runs);
            world.Fact($"link-known/{id}", states, known, attainable: ["Mutual"]);
            linked.Add(id);
            var isSilent = (isListed && mine.Count == 0) || (isGiven && listed && theirs.Count == 0);
            world.Others($"clash/any/{id}", isSilent || (isListed && isGiven && listed));
            clashes.AddRange(from our in ours from their in named where our.Item1 == their.Item1 select ($"link/{id}", our.Item2, their.Item2));
        }

        var all = dice.Listed(links);
        world.Others("other-link", all.IsComplete);
        world.Others("other-link-known", isComplete: false);
        world.Others("clash/any/others", isListed && mine.Count == 0);
        world.Principle = Mediation.Coherence([.. others]);
        world.Channel = Between(dice) with { Links = all, Positions = isListed ? [.. mine] : mine.Count == 0 ? default : Listing.AndOthers<Position>([.. mine]) };
        world.Judge = f =>
        {
            var running = linked.Where(l => f[$"link/{l}"] == "yes").ToArray();
            if (running.Length == 0 && f["other-link"] == "no") return Verdict.NotApplicable;
            var isCoherent = world.Reading == "known"
                ? running.All(l => f[$"link-known/{l}"] is "Mutual" or "CommonLead") && (f["other-link"] == "no" || f["other-link-known"] == "yes")
                : !running.Any(l => f[$"clash/any/{l}"] == "yes")
                    && !clashes.Any(c => f[c.Link] == "yes" && f[c.Ours] != "silent" && f[c.Theirs] != "silent" && f[c.Ours] != f[c.Theirs])
                    && (f["other-link"] == "no" || f["clash/any/others"] == "no");
            return isCoherent ? Verdict.Satisfied : Verdict.Violated;
        };
        return world;

        // The issue and the fact of each position that a channel conveys.
        List<(string, string)> Conveyed(string channel, List<Position> positions, bool matters = true)
        {
            var facts = new List<(string, string)>();
            for (var i = 0; i < dice.Next(3); i++)
            {
                var (party, issue) = (dice.Pick(X, Y), $"i{dice.Next(2)}");
                var (held, favours) = (dice.Truth(), dice.Truth());
                var who = dice.Pick<Actor?>(null, X);
                if (positions.Any(p => p.Party == party && p.Issue == issue && p.AttributedBy == who)) continue;
                string[] stances = favours.IsTrue ? ["for"] : favours.IsFalse ? ["against"] : ["for", "against"];
                var key = $"conveyed/{channel}/{party.Id}/{issue}/{who?.Id}";
                if (matters)
                {
                    world.Fact(
                        key, ["for", "against", "silent"], held.IsTrue ? stances : held.IsFalse ? ["silent"] : [.. stances, "silent"],
                        attainable: ["for", "against", "silent"]);
                    facts.Add(($"{party.Id}/{issue}", key));
                }

                positions.Add(new Position(party, issue) { Favours = dice.Stated(favours), By = dice.By(held), AttributedBy = who });
            }

            return facts;
        }
    }

    private static Channel Between(Dice dice) =>
        new("any", "Any", dice.Next(2) == 0 ? [new Side(X), new Side(Y)] : [new Side(Y), new Side(X)]) { Period = Period.Parse("2010-06") };

    /// <summary>Chance, and ways to state what is so, is not so, or is unknown.</summary>
    private sealed class Dice(Random random)
    {
        public int Next(int below) => random.Next(below);

        public T Pick<T>(params T[] values) => values[random.Next(values.Length)];

        public Truth Truth() => Pick(Core.Truth.True, Core.Truth.True, Core.Truth.False, Core.Truth.Unknown);

        public ValueList<Attribution> By(Truth truth) => truth.IsTrue
            ? Pick<ValueList<Attribution>>([], [Somebody])
            : truth.IsFalse ? [Somebody.Denying()] : [Somebody, Other.Denying()];

        public Stated<bool> Stated(Truth truth) => truth.IsKnown
            ? Pick<Stated<bool>>(truth.IsTrue, Core.Evidence.Stated.By(Somebody, truth.IsTrue), Core.Evidence.Stated.By(Somebody.Denying(), truth.IsFalse))
            : Pick<Stated<bool>>(default, Core.Evidence.Stated.By(Somebody, true).And(Other, false));

        public Listing<T> Listed<T>(List<T> items) =>
            Next(2) == 0 ? [.. items] : items.Count == 0 ? default : Listing.AndOthers<T>([.. items]);

        public Listing<T> Shuffled<T>(Listing<T> listing)
        {
            T[] items = [.. listing];
            random.Shuffle(items);
            return listing.IsComplete ? [.. items] : items.Length == 0 ? default : Listing.AndOthers(items);
        }

        public ValueList<T> Shuffled<T>(ValueList<T> list)
        {
            T[] items = [.. list];
            random.Shuffle(items);
            return [.. items];
        }
    }

    /// <summary>The values that are left for each fact, and a channel that says as much and no more.</summary>
    private sealed class World
    {
        private readonly List<(string Key, string Id, string[] All, string[] Left, string[] Attainable)> _facts = [];

        public Principle Principle { get; set; } = null!;

        public required string Reading { get; init; }

        public Channel Channel { get; set; } = null!;

        public Func<Dictionary<string, string>, Verdict> Judge { get; set; } = null!;

        public long Completions => _facts.Aggregate(1L, (n, f) => n * f.Left.Length);

        public void Fact(string key, string[] all, string[] left, string[]? attainable = null, string? id = null) =>
            _facts.Add((key, id ?? key, all, left, attainable ?? []));

        public void YesNo(string key, Truth truth, string[]? attainable = null) =>
            Fact(key, ["no", "yes"], truth.IsTrue ? ["yes"] : truth.IsFalse ? ["no"] : ["no", "yes"], attainable);

        public void Others(string key, bool isComplete, string? id = null, string[]? attainable = null) =>
            Fact(key, ["no", "yes"], isComplete ? ["no"] : ["no", "yes"], attainable, id);

        public (HashSet<Verdict> Outcomes, HashSet<string> Mattering) Judged()
        {
            var all = new Completions<Verdict>(_facts.Select(f => (f.Id, f.Key, f.Left)), Judge);
            return (all.Outcomes, all.Mattering);
        }

        /// <summary>Every smallest set of facts within reach, of which some answers satisfy the principle whatever the rest.</summary>
        public HashSet<string> Remedies()
        {
            var found = new HashSet<string>(StringComparer.Ordinal);
            for (var size = 1; size <= 4 && found.Count == 0; size++) Try([], 0, size, found);
            return found;
        }

        private void Try(Dictionary<string, string> changes, int from, int left, HashSet<string> found)
        {
            if (left == 0)
            {
                var outcomes = Outcomes(f => changes.TryGetValue(f.Key, out var to) ? [to] : f.Left);
                if (outcomes is [Verdict.Satisfied])
                    found.Add(string.Join('+', changes.Keys.Select(k => _facts.First(f => f.Key == k).Id).Order(StringComparer.Ordinal)));
                return;
            }

            for (var i = from; i < _facts.Count; i++)
            {
                foreach (var answer in _facts[i].Attainable)
                    Try(new(changes) { [_facts[i].Key] = answer }, i + 1, left - 1, found);
            }
        }

        /// <summary>Whether these facts suffice for the answer, and no smaller number of known facts does.</summary>
        public bool IsSmallestReason(string[] reasons)
        {
            string[] known = [.. _facts.Where(f => f.Left.Length < f.All.Length).Select(f => f.Id).Distinct()];
            if (_facts.Aggregate(1L, (n, f) => n * f.All.Length) > 1_500 || known.Length > 8) return true;
            var answer = Outcomes(f => f.Left);
            bool Suffice(ICollection<string> held) => Outcomes(f => held.Contains(f.Id) ? f.Left : f.All).SequenceEqual(answer);
            if (reasons.Except(known).Any() || !Suffice(reasons)) return false;
            return reasons.Length == 0 || !Subsets(known, reasons.Length - 1).Any(Suffice);
        }

        private static IEnumerable<string[]> Subsets(string[] all, int size) => size == 0
            ? [[]]
            : all.SelectMany((first, i) => Subsets(all[(i + 1)..], size - 1).Select(rest => (string[])[first, .. rest]));

        private Verdict[] Outcomes(Func<(string Key, string Id, string[] All, string[] Left, string[] Attainable), string[]> values) =>
            [.. new Completions<Verdict>(_facts.Select(f => (f.Id, f.Key, values(f))), Judge).Outcomes.Order()];

        /// <summary>The same facts in another order.</summary>
        public Channel Shuffled(Dice dice) => new(Channel.Id, Channel.Name, [.. dice.Shuffled(Channel.Sides).Select(s => s with { Participants = dice.Shuffled(s.Participants) })])
        {
            Period = Channel.Period,
            Secrecy = Channel.Secrecy,
            Disclosures = dice.Shuffled(Channel.Disclosures),
            Positions = dice.Shuffled(Channel.Positions),
            Authorization = dice.Shuffled(Channel.Authorization),
            Effects = dice.Shuffled(Channel.Effects),
            ThirdParties = dice.Shuffled(Channel.ThirdParties),
            Conduct = dice.Shuffled(Channel.Conduct),
            Commitments = Channel.Commitments,
            Encounters = Channel.Encounters,
            Links = dice.Shuffled(Channel.Links),
        };

        public override string ToString() =>
            $"{Principle} {Reading}: {string.Join(", ", _facts.Select(f => $"{f.Key}={string.Join("|", f.Left)}"))}";
    }
}
