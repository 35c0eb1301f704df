using System.Numerics;

namespace Diplomacy.Core.Reasoning;

/// <summary>
/// What a rule comes to for one channel on one day: the outcome of the first case that is so, or else the last outcome.
/// Principles and typologies are both decided here.
/// </summary>
/// <remarks>
/// Exact under ignorance: an outcome is possible if and only if some way of filling in the unknown facts gives it. Most rules
/// ask for each fact in one place, and are answered by <see cref="ReadOnce"/>; for the others, a diagram is made when
/// it is needed (<see cref="FullDecision"/>).
/// </remarks>
internal sealed class Decision
{
    /// <summary>How many changes a remedy has at most.</summary>
    public const int MostChanges = 4;

    private readonly IReadOnlyList<(Proposition When, int Outcome)> _cases;
    private readonly int _otherwise;

    /// <summary>How many cases from the first on ask for no fact twice.</summary>
    private readonly int _once;

    /// <summary>How many cases from the first on can be the one that decides.</summary>
    private readonly int _reached;

    private FullDecision? _full;
    private FullDecision? _open;

    public Decision(IReadOnlyList<(Proposition When, int Outcome)> cases, int otherwise)
    {
        _cases = cases;
        _otherwise = otherwise;
        _once = ReadOnce.Count(cases);
        var (answer, facts) = (Truth.False, new List<Question>());
        while (!answer.IsTrue && _reached < cases.Count)
        {
            var (when, outcome) = cases[_reached++];
            answer = ReadOnce.Settle(when, facts);
            if (!answer.IsFalse) Possible |= 1u << outcome;
        }

        if (!answer.IsTrue) Possible |= 1u << otherwise;
        // Where a fact is asked for twice, what is settled is right, and what is not may yet be.
        if (!BitOperations.IsPow2(Possible) && AsksTwice) Possible = OfWhatIsOpen.Possible;
    }

    /// <summary>The outcomes that some completion of the facts gives, as bits.</summary>
    public uint Possible { get; }

    /// <summary>Whether the outcome is 1, of a decision between 1 and 0.</summary>
    public Truth IsOne => IsOnly(Possible);

    /// <summary>Whether what can decide asks for a fact twice.</summary>
    private bool AsksTwice => _reached > _once;

    private FullDecision Full => _full ??= new FullDecision(_cases, _otherwise);

    /// <summary>The same with what is settled put in: all that possible outcomes and open questions take, and far smaller.</summary>
    private FullDecision OfWhatIsOpen => _open ??= new FullDecision([.. _cases.Select(c => (c.When.Open(), c.Outcome))], _otherwise);

    /// <summary>Exactly the unknown facts whose answer can change the outcome.</summary>
    public List<Question> Open()
    {
        if (BitOperations.IsPow2(Possible)) return [];
        List<Question> open = AsksTwice ? [.. OfWhatIsOpen.OpenQuestions()] : OpenOnce();
        open.Sort(Question.InReport);
        return open;
    }

    /// <inheritdoc cref="Open"/>
    public ValueList<OpenQuestion> OpenQuestions() => [.. Open().Select(q => new OpenQuestion(q))];

    /// <summary>All that is to be said of it, but for remedies.</summary>
    public Explanation Explain() => new(Possible, [.. Reasons()], OpenQuestions());

    /// <summary>
    /// A smallest set of known facts that leaves no other outcome possible, whatever the rest of the facts. Of several smallest
    /// sets, the first in the order of rank and id.
    /// </summary>
    public List<Reason> Reasons()
    {
        var (given, isReadOnce) = Gives(Possible);
        return isReadOnce ? ReadOnce.Reasons(given) : Proving.ReasonsOf(given)!;
    }

    /// <summary>Whether these outcomes are 1 alone, or 0 alone.</summary>
    public static Truth IsOnly(uint outcomes) => outcomes switch { 1 => false, 2 => true, _ => Truth.Unknown };

    /// <summary>
    /// The smallest sets of changes within the parties' power after which only this outcome is possible; none where more
    /// than <see cref="MostChanges"/> would be needed. Of changes of the same facts, the least.
    /// </summary>
    public ValueList<Remedy> Remedies(int outcome)
    {
        if (Possible == 1u << outcome) return [];
        var (given, isReadOnce) = Gives(1u << outcome);
        var remedies = isReadOnce ? ReadOnce.Remedies(given) : Full.Remedies(outcome);
        foreach (var remedy in remedies) Array.Sort(remedy, static (one, other) => string.CompareOrdinal(one.Question.Key, other.Question.Key));
        return
        [
            .. remedies.OrderBy(r => string.Join('\n', r.Select(c => c.Question.Key)), StringComparer.Ordinal)
                .Select(r => new Remedy([.. r.Select(c => new Change(c.Question, c.Answer))])),
        ];
    }

    /// <summary>What keeps a case open that can decide, where what comes after it can give another outcome.</summary>
    private List<Question> OpenOnce()
    {
        var open = new List<Question>();
        var after = 1u << _otherwise;
        for (var i = _reached - 1; i >= 0; i--)
        {
            var (from, outcome) = (open.Count, 1u << _cases[i].Outcome);
            var answer = ReadOnce.Settle(_cases[i].When, open);
            if (answer.IsKnown || after == outcome) open.RemoveRange(from, open.Count - from);
            after = answer.IsTrue ? outcome : answer.IsFalse ? after : after | outcome;
        }

        return open;
    }

    /// <summary>That the outcome is one of these, and whether that asks for no fact twice.</summary>
    private (Proposition Given, bool IsReadOnce) Gives(uint outcomes)
    {
        var isReadOnce = true;
        var gives = IsOne(_otherwise) ? Proposition.True : Proposition.False;
        for (var i = _cases.Count - 1; i >= 0; i--)
        {
            var (when, outcome) = _cases[i];
            // Nothing turns on a case after which it is as with it.
            if (gives == (IsOne(outcome) ? Proposition.True : Proposition.False)) continue;
            isReadOnce &= i < _once;
            gives = IsOne(outcome) ? when | gives : !when & gives;
        }

        return (gives, isReadOnce);

        bool IsOne(int outcome) => Choices.Has(outcomes, outcome);
    }
}
