using Ardalis.GuardClauses;
using Diplomacy.Core.Evidence;

namespace Diplomacy.Core.Reasoning;

/// <summary>
/// One thing that can be asked about a channel, with finitely many answers, of which the facts leave some possible.
/// </summary>
/// <remarks>
/// Two questions with one key are the same question, wherever they are asked. Questions that one fact answers together
/// share its id: "nobody else sat there" answers for every kind of other.
/// </remarks>
internal sealed class Question
{
    /// <summary>
    /// What is asked together: questions are asked in the order of their blocks, so that all that one participant can
    /// matter is known before the next one is asked about. It decides the size of a diagram, and nothing else.
    /// </summary>
    public int Block { get; init; }

    /// <summary>Where the fact stands in a report: subjects first, then who sat there, then backing and involvement.</summary>
    public int Rank { get; init; }

    /// <summary>How many answers there are, at most 32.</summary>
    public required int Answers { get; init; }

    /// <summary>The answers that the facts leave possible, as bits; never none.</summary>
    public required uint Possible { get; init; }

    /// <summary>The answers that the parties to the channel could bring about, as bits.</summary>
    public uint Attainable { get; init; }

    /// <summary>What it is called and how it is told: made when somebody asks, since most questions settle themselves.</summary>
    public required Func<Wording> Wording { private get; init; }

    /// <inheritdoc cref="Wording.Key"/>
    public string Key => Said.Key;

    /// <inheritdoc cref="Wording.Id"/>
    public string Id => Said.Id;

    /// <inheritdoc cref="Wording.By"/>
    public ValueList<Attribution> By => Said.By();

    /// <inheritdoc cref="Wording.Ask"/>
    public string Ask => field ??= Said.Ask();

    /// <inheritdoc cref="Wording.Tell"/>
    public string Tell => field ??= Said.Tell();

    /// <inheritdoc cref="Wording.Do"/>
    public string Do(int answer) => Said.Do(answer);

    private Wording Said => field ??= Wording();

    public uint All => Answers == 32 ? uint.MaxValue : (1u << Answers) - 1;

    /// <summary>Whether the facts rule any answer out.</summary>
    public bool IsInformed => Possible != All;

    /// <summary>Whether the facts leave more than one answer.</summary>
    public bool IsOpen => (Possible & (Possible - 1)) != 0;

    /// <summary>The order of facts in a report: by rank, then by id.</summary>
    public static int InReport(Question left, Question right) =>
        left.Rank != right.Rank ? left.Rank.CompareTo(right.Rank) : string.CompareOrdinal(left.Id, right.Id);

    /// <summary>Whether each asks for a fact of its own.</summary>
    public static bool AskNothingTwice(List<Question> questions) =>
        questions.Count < 2 || DiplomacyGuards.Twice(questions, (Question q) => q.Id) is null;

    /// <summary>Refuses that one question has two answers.</summary>
    /// <exception cref="InvalidOperationException">It is the same question, and what is known of it differs.</exception>
    public void MustAgree(Question other)
    {
        if (Key == other.Key && Possible != other.Possible) throw new InvalidOperationException($"Two facts that differ have the id {Words.Quote(Id)}.");
    }

    /// <summary>That the answer is one of these.</summary>
    public Proposition Is(uint answers) =>
        (answers & All) == 0 ? Proposition.False : (answers & All) == All ? Proposition.True : new Proposition.Asks(this, answers & All);

    /// <summary>The bit of each answer that is possible.</summary>
    public static uint Bits(Truth truth) => (truth.IsFalse ? 0u : Yes) | (truth.IsTrue ? 0u : No);

    public const uint No = 1;
    public const uint Yes = 2;
}

/// <summary>What a question is called, and how it is asked and answered in words.</summary>
internal sealed class Wording
{
    public required string Key { get; init; }

    /// <summary>The fact that answers it.</summary>
    public string Id { get => field ?? Key; init; }

    /// <summary>Who asserts the facts behind it.</summary>
    public Func<ValueList<Attribution>> By { get; init; } = static () => [];

    /// <summary>The question as a sentence.</summary>
    public required Func<string> Ask { get; init; }

    /// <summary>What is known, as a sentence without a full stop.</summary>
    public required Func<string> Tell { get; init; }

    /// <summary>What bringing an answer about would mean, such as <c>seat Ukraine</c>.</summary>
    public Func<int, string> Do { get; init; } = static answer => $"answer {answer}";
}
