using BenchmarkDotNet.Attributes;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Reports;
using static Diplomacy.Core.Benchmarks.Explaining;

namespace Diplomacy.Core.Benchmarks;

/// <summary>Principles on the embedded case of April 2023: one reading by hand, as a verdict and explained; each family, all of them, and a whole assessment.</summary>
[MemoryDiagnoser]
public class PrincipleBenchmarks
{
    private static readonly DateOnly Day = new(2023, 4, 24);

    private Channel _channel = null!;
    private State _ukraine = null!;
    private Principle _one = null!;
    private Dictionary<string, Principle[]> _families = [];
    private Principle[] _all = [];

    [GlobalSetup]
    public void Setup()
    {
        var dossier = Precedents.Precedents.HaassLavrov2023;
        _channel = dossier.Channel("haass-lavrov");
        var ukraine = _ukraine = (State)dossier.Party("ukraine");
        _one = NothingAboutWithout.For(ukraine, Trigger.Discussion, Degree.Represented);
        _families = new()
        {
            [nameof(TreatyLaw)] = [TreatyLaw.AuthorityToBind(ukraine), TreatyLaw.NoEffectOnThird(ukraine), TreatyLaw.Coercion],
            [nameof(DiplomaticLaw)] = [DiplomaticLaw.UnauthorizedDiplomacy(ukraine), DiplomaticLaw.DiplomaticChannels],
            [nameof(Practice)] = [Practice.Confidentiality, Practice.DoNoHarm, Practice.FaithfulRepresentation(ukraine)],
            [nameof(Mediation)] = [.. Mediation.Fundamentals, Mediation.WomensParticipation, Mediation.Coherence()],
            [nameof(NothingAboutWithout)] = [NothingAboutWithout.For(ukraine)],
        };
        _all = [.. _families.Values.SelectMany(f => f)];
        if (OneReadingExplained() == 0 || OneVerdict() != Verdict.Violated || IfElse() != Verdict.Violated)
            throw new InvalidOperationException("The verdicts do not agree.");
    }

    [Benchmark(Baseline = true)]
    public Verdict IfElse() => ByHand.NothingAboutWithout(_channel, Day, _ukraine);

    [Benchmark]
    public Verdict OneVerdict() => PrincipleRules.VerdictOf(_channel, Day, _one, "discussion/represented");

    [Benchmark]
    public int AllVerdicts() =>
        _families.Values.Sum(ps => ps.Sum(p => p.Readings.Count(r => PrincipleRules.VerdictOf(_channel, Day, p, r.Name) == Verdict.Violated)));

    [Benchmark]
    public int OneReadingExplained() => Why(PrincipleRules.Check(_channel, Day, _one)[0]);

    [Benchmark]
    [Arguments(nameof(TreatyLaw))]
    [Arguments(nameof(DiplomaticLaw))]
    [Arguments(nameof(Practice))]
    [Arguments(nameof(Mediation))]
    [Arguments(nameof(NothingAboutWithout))]
    public int FamilyExplained(string name) => Explain(_families[name]);

    [Benchmark]
    public int AllPrinciples() => PrincipleRules.Check(_channel, Day, _all).Count(f => f.Verdict == Verdict.Violated);

    [Benchmark]
    public int AllPrinciplesExplained() => Explain(_all);

    [Benchmark]
    public Assessment WholeAssessment() => Assessment.Of(_channel, Day);

    [Benchmark]
    public int WholeAssessmentExplained() => Why(Assessment.Of(_channel, Day));

    private int Explain(Principle[] principles) => PrincipleRules.Check(_channel, Day, principles).Sum(Why);
}
