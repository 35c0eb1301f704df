namespace Diplomacy.Core.Reasoning;

/// <summary>
/// The answers of a <see cref="Decision"/> for rules of every shape, read off a decision diagram: exact also where one fact is
/// asked for in several places, and dear for that.
/// </summary>
internal sealed class FullDecision
{
    private readonly Diagram _diagram;
    private readonly int _root;

    public FullDecision(IReadOnlyList<(Proposition When, int Outcome)> cases, int otherwise)
    {
        int[] outcomes = [.. cases.Select(c => c.Outcome), otherwise, 1];
        _diagram = new Diagram(1 + outcomes.Max());
        _diagram.Order(cases.Select(c => c.When));
        _root = otherwise;
        for (var i = cases.Count - 1; i >= 0; i--) _root = _diagram.Choose(_diagram.Of(cases[i].When), cases[i].Outcome, _root);
        Possible = Outcomes();
    }

    /// <summary>The outcomes that some completion of the facts gives, as bits.</summary>
    public uint Possible { get; }

    /// <inheritdoc cref="Decision.IsOne"/>
    public Truth IsOne => Decision.IsOnly(Possible);

    /// <inheritdoc cref="Decision.OpenQuestions"/>
    public IEnumerable<Question> OpenQuestions()
    {
        var restricted = _diagram.Restrict(_root);
        return _diagram.Below(restricted).Where(n => !_diagram.IsOutcome(n)).Select(_diagram.QuestionOf).DistinctBy(q => q.Id);
    }

    /// <inheritdoc cref="Decision.Reasons"/>
    public List<Reason> Reasons() => SmallestProof.Of(_diagram.Questions, WayOut);

    /// <inheritdoc cref="Decision.Remedies"/>
    /// <remarks>
    /// As long as another outcome is possible, something must change that is asked on the way to it. So only that is tried,
    /// and only as long as the changes that are left can suffice.
    /// </remarks>
    public List<(Question Question, int Answer)[]> Remedies(int outcome)
    {
        var found = new Dictionary<string, (Question Question, int Answer)[]>(StringComparer.Ordinal);
        for (var size = 1; size <= Decision.MostChanges && found.Count == 0; size++) Try([], size);
        return [.. found.Values];

        void Try(Dictionary<Question, int> made, int left)
        {
            var needed = ChangesTo(outcome, made);
            if (needed[_root] > left) return;
            if (needed[_root] == 0)
            {
                var changes = made.OrderBy(c => c.Key.Key, StringComparer.Ordinal).Select(c => (c.Key, c.Value)).ToArray();
                var facts = string.Join('\n', changes.Select(c => c.Key.Key));
                if (!found.TryGetValue(facts, out var known) || Lesser(changes, known)) found[facts] = changes;
                return;
            }

            foreach (var question in WayPast(needed, made).Where(q => !made.ContainsKey(q)))
            {
                foreach (var answer in Choices.PlacesOf(question.Attainable)) Try(new(made) { [question] = answer }, left - 1);
            }
        }

        static bool Lesser((Question, int Answer)[] changes, (Question, int Answer)[] known) =>
            changes.Zip(known, (a, b) => a.Answer - b.Answer).FirstOrDefault(d => d != 0) < 0;
    }

    /// <summary>
    /// For each node, how many more changes it takes at least until only this outcome is possible below it: as many as if
    /// what is unknown were known by then. Zero where nothing needs to change.
    /// </summary>
    private int[] ChangesTo(int outcome, Dictionary<Question, int> made)
    {
        const int Never = int.MaxValue / 2;
        var needed = new int[_root + 1];
        for (var node = 0; node <= _root; node++)
        {
            if (_diagram.IsOutcome(node))
            {
                needed[node] = node == outcome ? 0 : Never;
                continue;
            }

            var question = _diagram.QuestionOf(node);
            var isMade = made.TryGetValue(question, out var given);
            var (asIs, changed) = (0, Never);
            for (var answer = 0; answer < question.Answers; answer++)
            {
                var below = needed[_diagram.Branch(node, answer)];
                if (isMade ? answer == given : Choices.Has(question.Possible, answer)) asIs = Math.Max(asIs, below);
                if (!isMade && Choices.Has(question.Attainable, answer)) changed = Math.Min(changed, below + 1);
            }

            needed[node] = Math.Min(asIs, changed);
        }

        return needed;
    }

    /// <summary>What is asked on a way to another outcome, once these changes are made.</summary>
    private List<Question> WayPast(int[] needed, Dictionary<Question, int> made)
    {
        var way = new List<Question>();
        for (var node = _root; !_diagram.IsOutcome(node);)
        {
            var question = _diagram.QuestionOf(node);
            way.Add(question);
            var answers = made.TryGetValue(question, out var given)
                ? [given]
                : Choices.PlacesOf(question.Possible);
            node = answers.Select(a => _diagram.Branch(node, a)).First(n => needed[n] > 0);
        }

        return way;
    }

    private uint Outcomes()
    {
        var outcomes = new uint[_root + 1];
        for (var node = 0; node <= _root; node++)
        {
            if (_diagram.IsOutcome(node))
            {
                outcomes[node] = 1u << node;
                continue;
            }

            var question = _diagram.QuestionOf(node);
            foreach (var answer in Choices.PlacesOf(question.Possible)) outcomes[node] |= outcomes[_diagram.Branch(node, answer)];
        }

        return outcomes[_root];
    }

    /// <summary>A shortest way to an outcome that is not possible, past facts that are not held; null when there is none.</summary>
    private SortedSet<int>? WayOut(int[] factOf, bool[] held)
    {
        const int Barred = int.MaxValue / 2;
        var lengths = new int[_root + 1];
        for (var node = 0; node <= _root; node++)
        {
            if (_diagram.IsOutcome(node))
            {
                lengths[node] = Choices.Has(Possible, node) ? Barred : 0;
                continue;
            }

            lengths[node] = Barred;
            var question = _diagram.QuestionOf(node);
            var step = Step(node);
            for (var answer = 0; answer < question.Answers; answer++)
                lengths[node] = Math.Min(lengths[node], lengths[_diagram.Branch(node, answer)] + (Choices.Has(question.Possible, answer) ? 0 : step));
        }

        if (lengths[_root] >= Barred) return null;
        var way = new SortedSet<int>();
        for (var node = _root; !_diagram.IsOutcome(node);)
        {
            var question = _diagram.QuestionOf(node);
            var answer = 0;
            while (lengths[_diagram.Branch(node, answer)] + (Choices.Has(question.Possible, answer) ? 0 : Step(node)) != lengths[node]) answer++;
            if (!Choices.Has(question.Possible, answer)) way.Add(factOf[_diagram.IndexOf(node)]);
            node = _diagram.Branch(node, answer);
        }

        return way;

        int Step(int node) => factOf[_diagram.IndexOf(node)] is >= 0 and var fact && held[fact] ? Barred : 1;
    }
}
