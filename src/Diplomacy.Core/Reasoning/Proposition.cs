using Ardalis.GuardClauses;
using Diplomacy.Core.Evidence;

namespace Diplomacy.Core.Reasoning;

/// <summary>What a condition comes to for one channel on one day: facts, joined by and, or, not.</summary>
/// <remarks>A proposition is made by a <see cref="Condition"/>. Instances are compared by reference.</remarks>
/// <example>
/// A fact of your own, for a condition of your own:
/// <code>
/// Proposition.Of("venue/neutral", Truth.Unknown,
///     ask: "Was the venue neutral?", whenTrue: "the venue was neutral", whenFalse: "the venue was not neutral")
/// </code>
/// </example>
public abstract class Proposition
{
    private Proposition()
    {
    }

    /// <summary>What is always so.</summary>
    public static Proposition True { get; } = new All([]);

    /// <summary>What is never so.</summary>
    public static Proposition False { get; } = new Any([]);

    /// <summary>A fact that is so, is not so, or is unknown.</summary>
    /// <param name="id">
    /// What tells the fact from others; the same id is the same fact wherever it occurs. A rule that gives one id to facts
    /// that differ throws <see cref="InvalidOperationException"/> when it is asked why, if not before.
    /// </param>
    /// <param name="truth">Whether it is so.</param>
    /// <param name="ask">The open question, when it is unknown.</param>
    /// <param name="whenTrue">The reason, when it is so; no full stop.</param>
    /// <param name="whenFalse">The reason, when it is not so; no full stop.</param>
    /// <param name="by">Who asserts it.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static Proposition Of(
        string id, Truth truth, string ask, string whenTrue, string whenFalse, ValueList<Attribution> by = default)
    {
        Guard.Against.NullOrWhiteSpace(id);
        Guard.Against.NullOrWhiteSpace(ask);
        Guard.Against.NullOrWhiteSpace(whenTrue);
        Guard.Against.NullOrWhiteSpace(whenFalse);
        return new Question
        {
            Answers = 2,
            Possible = Question.Bits(truth),
            Wording = () => new()
            {
                Key = $"own/{id}",
                By = () => by,
                Ask = () => ask,
                Tell = () => truth.IsTrue ? whenTrue : whenFalse,
            },
        }.Is(Question.Yes);
    }

    /// <summary>So when both are.</summary>
    public static Proposition operator &(Proposition left, Proposition right)
    {
        Guard.Against.Null(left);
        Guard.Against.Null(right);
        return left == True || right == False ? right : right == True || left == False ? left : new All([left, right]);
    }

    /// <summary>So when either is.</summary>
    public static Proposition operator |(Proposition left, Proposition right)
    {
        Guard.Against.Null(left);
        Guard.Against.Null(right);
        return left == False || right == True ? right : right == False || left == True ? left : new Any([left, right]);
    }

    /// <summary>So when this is not.</summary>
    public static Proposition operator !(Proposition proposition) => Guard.Against.Null(proposition) switch
    {
        Not not => not.Part,
        _ when proposition == True => False,
        _ when proposition == False => True,
        _ => new Not(proposition),
    };

    /// <summary>The method form of <c>&amp;</c>.</summary>
    public Proposition BitwiseAnd(Proposition other) => this & other;

    /// <summary>The method form of <c>|</c>.</summary>
    public Proposition BitwiseOr(Proposition other) => this | other;

    /// <summary>The method form of <c>!</c>.</summary>
    public Proposition LogicalNot() => !this;

    /// <summary>So when all are; true of none.</summary>
    public static Proposition AllOf(IEnumerable<Proposition> parts) => Joined(parts, without: True, decisive: False, static rest => new All(rest));

    /// <summary>So when any is; false of none.</summary>
    public static Proposition AnyOf(IEnumerable<Proposition> parts) => Joined(parts, without: False, decisive: True, static rest => new Any(rest));

    /// <summary>The parts on which it turns, or the one that decides alone.</summary>
    private static Proposition Joined(IEnumerable<Proposition> parts, Proposition without, Proposition decisive, Func<Proposition[], Proposition> join)
    {
        var all = Guard.Against.Null(parts) as ICollection<Proposition> ?? [.. parts];
        var (rest, count) = (new Proposition[all.Count], 0);
        foreach (var part in all)
        {
            if (Guard.Against.Null(part, nameof(parts)) == decisive) return decisive;
            if (part != without) rest[count++] = part;
        }

        Array.Resize(ref rest, count);
        return rest switch
        {
            [] => without,
            [var only] => only,
            _ => join(rest),
        };
    }

    /// <summary>What three-valued logic makes of it: right where it is settled.</summary>
    internal Truth Kleene()
    {
        switch (this)
        {
            case Asks asks: return asks.Holds;
            case Not not: return !not.Part.Kleene();
        }

        Truth decisive = this is Any;
        var answer = !decisive;
        foreach (var part in this is All all ? all.Parts : ((Any)this).Parts)
        {
            var next = part.Kleene();
            if (next == decisive) return decisive;
            if (next != answer) answer = Truth.Unknown;
        }

        return answer;
    }

    /// <summary>Whether three-valued logic leaves it open, and what keeps it open asks for no fact twice: then both answers are possible.</summary>
    internal bool IsOpenOnce()
    {
        var open = new List<Question>();
        return AddOpen(open) && Question.AskNothingTwice(open);
    }

    /// <summary>Whether three-valued logic leaves it open. Adds the questions that keep it so.</summary>
    internal bool AddOpen(List<Question> open)
    {
        if (Kleene().IsKnown) return false;
        switch (this)
        {
            case Asks asks: open.Add(asks.Question); break;
            case Not not: not.Part.AddOpen(open); break;
            default:
                foreach (var part in ReadOnce.Parts(this)) part.AddOpen(open);
                break;
        }

        return true;
    }

    /// <summary>The same, where what the facts settle is no longer asked.</summary>
    internal Proposition Open() => this switch
    {
        Asks asks => asks.Holds is { IsKnown: true } holds ? holds.IsTrue ? True : False : asks,
        Not not => !not.Part.Open(),
        All all => AllOf(all.Parts.Select(p => p.Open())),
        _ => AnyOf(((Any)this).Parts.Select(p => p.Open())),
    };

    internal sealed class Asks(Question question, uint answers) : Proposition
    {
        public Question Question => question;

        public uint Answers => answers;

        /// <summary>Whether the facts settle it.</summary>
        public Truth Holds => Choices.Within(question.Possible, answers);

        /// <summary>The answers that make it so, or not so.</summary>
        public uint AnswersWhere(bool isSo) => (isSo ? answers : ~answers) & question.All;
    }

    internal sealed class All(Proposition[] parts) : Proposition
    {
        public Proposition[] Parts => parts;
    }

    internal sealed class Any(Proposition[] parts) : Proposition
    {
        public Proposition[] Parts => parts;
    }

    internal sealed class Not(Proposition part) : Proposition
    {
        public Proposition Part => part;
    }
}
