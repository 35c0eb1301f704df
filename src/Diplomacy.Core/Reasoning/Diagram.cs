using System.Runtime.InteropServices;

namespace Diplomacy.Core.Reasoning;

/// <summary>
/// A reduced ordered decision diagram over questions with finitely many answers, ending in numbered outcomes.
/// </summary>
/// <remarks>
/// It holds one node for each way in which what is still to be asked can matter, so a rule over many participants stays
/// small: what was asked before counts only as far as it changes what follows. Being reduced, it asks a question if and
/// only if some answer to it can change the outcome. A node is made after its branches, so ascending order is bottom-up.
/// </remarks>
internal sealed class Diagram
{
    private const int MostAnswers = 32;

    private readonly int _outcomes;
    private readonly List<Question> _questions = [];
    private readonly Dictionary<string, int> _order = new(StringComparer.Ordinal);
    private readonly List<(int Question, int First)> _nodes = [];
    private readonly List<int> _branches = [];
    private readonly HashSet<int> _unique;
    private readonly Dictionary<(int, int, int), int> _choices = [];

    public Diagram(int outcomes)
    {
        _outcomes = outcomes;
        _unique = new HashSet<int>(new SameNode(this));
        for (var i = 0; i < outcomes; i++) _nodes.Add((int.MaxValue, 0));
    }

    public int Count => _nodes.Count;

    public IReadOnlyList<Question> Questions => _questions;

    public bool IsOutcome(int node) => node < _outcomes;

    public int IndexOf(int node) => _nodes[node].Question;

    public Question QuestionOf(int node) => _questions[_nodes[node].Question];

    public int Branch(int node, int answer) => _branches[_nodes[node].First + answer];

    /// <summary>The diagram of a proposition: outcome 1 when it is so, 0 when it is not.</summary>
    public int Of(Proposition proposition) => proposition switch
    {
        Proposition.Asks asks => Asks(asks),
        Proposition.Not not => Choose(Of(not.Part), 0, 1),
        Proposition.All all => Fold(all.Parts, (part, rest) => Choose(part, rest, 0), 1),
        Proposition.Any any => Fold(any.Parts, (part, rest) => Choose(part, 1, rest), 0),
        _ => throw new ArgumentOutOfRangeException(nameof(proposition)),
    };

    /// <summary>Fixes the order of the questions: by block, and within a block as they are first mentioned.</summary>
    public void Order(IEnumerable<Proposition> propositions)
    {
        var mentioned = new Dictionary<string, Question>(StringComparer.Ordinal);
        foreach (var proposition in propositions) Mention(proposition);
        foreach (var question in mentioned.Values.OrderBy(q => q.Block))
        {
            _order.Add(question.Key, _questions.Count);
            _questions.Add(question);
        }

        void Mention(Proposition proposition)
        {
            switch (proposition)
            {
                case Proposition.Asks asks: mentioned.TryAdd(asks.Question.Key, asks.Question); break;
                case Proposition.Not not: Mention(not.Part); break;
                case Proposition.All all: foreach (var part in all.Parts) Mention(part); break;
                case Proposition.Any any: foreach (var part in any.Parts) Mention(part); break;
            }
        }
    }

    /// <summary>Where <paramref name="test"/> comes to 1, what <paramref name="then"/> comes to; elsewhere, what <paramref name="otherwise"/> does.</summary>
    /// <remarks>Without recursion, since a channel may seat thousands: first all choices that are needed, then from the last question up.</remarks>
    public int Choose(int test, int then, int otherwise)
    {
        var whole = (test, then, otherwise);
        if (IsMade(whole, out var made)) return made;
        List<(int, int, int)> needed = [whole];
        var seen = new HashSet<(int, int, int)>();
        for (var i = 0; i < needed.Count; i++)
        {
            var top = Top(needed[i]);
            for (var answer = 0; answer < _questions[top].Answers; answer++)
            {
                var part = Part(needed[i], top, answer);
                if (!IsMade(part, out _) && seen.Add(part)) needed.Add(part);
            }
        }

        needed.Sort((a, b) => Top(b).CompareTo(Top(a)));
        Span<int> all = stackalloc int[MostAnswers];
        foreach (var choice in needed)
        {
            var top = Top(choice);
            var branches = all[.._questions[top].Answers];
            for (var answer = 0; answer < branches.Length; answer++) IsMade(Part(choice, top, answer), out branches[answer]);
            _choices[choice] = Node(top, branches);
        }

        return _choices[whole];

        int Top((int Test, int Then, int Otherwise) c) =>
            Math.Min(_nodes[c.Test].Question, Math.Min(_nodes[c.Then].Question, _nodes[c.Otherwise].Question));

        (int, int, int) Part((int Test, int Then, int Otherwise) c, int question, int answer) =>
            (At(c.Test, question, answer), At(c.Then, question, answer), At(c.Otherwise, question, answer));
    }

    /// <summary>The diagram in which answers that the facts rule out no longer count. It asks only what is open and matters.</summary>
    public int Restrict(int root)
    {
        var last = root;
        var restricted = new int[last + 1];
        Span<int> all = stackalloc int[MostAnswers];
        for (var node = 0; node <= last; node++)
        {
            if (IsOutcome(node))
            {
                restricted[node] = node;
                continue;
            }

            var question = QuestionOf(node);
            var first = System.Numerics.BitOperations.TrailingZeroCount(question.Possible);
            var branches = all[..question.Answers];
            for (var answer = 0; answer < branches.Length; answer++)
            {
                // A ruled-out answer does as the first possible one does, and so can make no difference.
                var possible = Choices.Has(question.Possible, answer);
                branches[answer] = restricted[Branch(node, possible ? answer : first)];
            }

            restricted[node] = Node(_nodes[node].Question, branches);
        }

        return restricted[root];
    }

    /// <summary>The nodes that can be reached from one, itself included.</summary>
    public IEnumerable<int> Below(int root)
    {
        var seen = new HashSet<int>();
        var open = new Stack<int>([root]);
        while (open.TryPop(out var node))
        {
            yield return node;
            if (IsOutcome(node)) continue;
            for (var answer = 0; answer < QuestionOf(node).Answers; answer++)
                if (seen.Add(Branch(node, answer))) open.Push(Branch(node, answer));
        }
    }

    private int Fold(Proposition[] parts, Func<int, int, int> join, int nothing)
    {
        // Last part first: each join then meets only questions that come before those already joined.
        var result = nothing;
        for (var i = parts.Length - 1; i >= 0; i--) result = join(Of(parts[i]), result);
        return result;
    }

    private int Asks(Proposition.Asks asks)
    {
        Span<int> branches = stackalloc int[asks.Question.Answers];
        for (var answer = 0; answer < branches.Length; answer++) branches[answer] = Choices.Has(asks.Answers, answer) ? 1 : 0;
        return Node(_order[asks.Question.Key], branches);
    }

    private bool IsMade((int Test, int Then, int Otherwise) choice, out int made)
    {
        var (test, then, otherwise) = choice;
        if (test == 1 || then == otherwise) made = then;
        else if (test == 0) made = otherwise;
        else if (then == 1 && otherwise == 0) made = test;
        else return _choices.TryGetValue(choice, out made);
        return true;
    }

    private int At(int node, int question, int answer) =>
        _nodes[node].Question == question ? Branch(node, answer) : node;

    private int Node(int question, ReadOnlySpan<int> branches)
    {
        if (branches.IndexOfAnyExcept(branches[0]) < 0) return branches[0];
        _nodes.Add((question, _branches.Count));
        _branches.AddRange(branches);
        var added = _nodes.Count - 1;
        if (!_unique.TryGetValue(added, out var known))
        {
            _unique.Add(added);
            return added;
        }

        _branches.RemoveRange(_nodes[added].First, branches.Length);
        _nodes.RemoveAt(added);
        return known;
    }

    private sealed class SameNode(Diagram diagram) : IEqualityComparer<int>
    {
        public bool Equals(int x, int y)
        {
            var (a, b) = (diagram._nodes[x], diagram._nodes[y]);
            return a.Question == b.Question && BranchesOf(x).SequenceEqual(BranchesOf(y));
        }

        public int GetHashCode(int node)
        {
            var hash = new HashCode();
            hash.AddBytes(MemoryMarshal.AsBytes(BranchesOf(node)));
            return hash.ToHashCode();
        }

        private Span<int> BranchesOf(int node) =>
            CollectionsMarshal.AsSpan(diagram._branches).Slice(diagram._nodes[node].First, diagram.QuestionOf(node).Answers);
    }
}
