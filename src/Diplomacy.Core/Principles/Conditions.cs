using Ardalis.GuardClauses;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Reasoning;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Principles;

/// <summary>Conditions on what a channel means for a party: the words in which principles are written.</summary>
/// <example>
/// With <c>using static Diplomacy.Core.Principles.Conditions;</c> a principle reads like the sentence it states:
/// <code>
/// Principle.Named("nothing-about-without", "Nothing about Ukraine without Ukraine", source)
///     .When(Affects(ukraine) &amp; Discusses(ukraine))
///     .Requires(Seated(ukraine) | PriorConsent(ukraine) | DeclinedToCome(ukraine));
/// </code>
/// </example>
public static partial class Conditions
{
    private static readonly Degree[] Degrees = Choices.ValuesOf<Degree>();

    /// <summary>A subject of the channel affects the party. Unknown where no subjects are stated.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    public static Condition Affects(Party party) =>
        About(party, $"the channel affects {party?.Name}", c => SomeSubject(c.Channel, on: null, s => Affects(s, party!), OtherSubject(c.Channel, party!)));

    /// <summary>A subject that affects the party is discussed on the day.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    public static Condition Discusses(Party party) =>
        About(party, $"{party?.Name} is discussed", c => SomeSubject(c.Channel, c.On, s => Affects(s, party!), OtherSubject(c.Channel, party!)));

    /// <summary>
    /// Something that binds or affects the party has been decided by the day, between sides that could all commit those
    /// they speak for: by authorization, or by an official at the table whose party has not refused. People without
    /// authority cannot dispose of anything.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    public static Condition Decides(Party party) =>
        About(party, $"a decision about {party?.Name} is taken", c =>
            SomeCommitment(c.Channel, party!, c.On) & Proposition.AllOf(c.Channel.Sides.Select(Table.Of(c).CanCommit)));

    /// <summary>
    /// The party is involved at least so far, before or while it happens. A side of its own counts as participating, and
    /// as represented when somebody official or instructed sits there. Unknown where nobody states it.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="atLeast"/> is not a defined value.</exception>
    public static Condition Involved(Party party, Degree atLeast)
    {
        Guard.Against.EnumOutOfRange(atLeast);
        return About(party, $"{party?.Name} is at least {Words.Of(atLeast)}", c =>
        {
            var recorded = Involvement(c.Channel, party!, c.On).Is(uint.MaxValue << (int)atLeast - 1 & 0b1111111);
            if (atLeast > Degree.Represented || c.Channel.SideOf(party!) is not { } side) return recorded;
            var kinds = atLeast == Degree.Represented ? Kinds.Official | Kinds.Instructed : Kinds.Any;
            return Table.Of(c).Seats(side, kinds) | recorded;
        });
    }

    /// <summary>A representative of the party with its mandate is at the table.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    public static Condition Seated(Party party) => Involved(party, Degree.Represented);

    /// <summary>The party agreed before or while it happens.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    public static Condition PriorConsent(Party party) => Involved(party, Degree.Consenting);

    /// <summary>The party was invited, and stayed away by its own choice.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    public static Condition DeclinedToCome(Party party) =>
        About(party, $"{party?.Name} declined to come", c => Invited(c.Channel, party!, c.On).Is(1u << (int)Invitation.Declined - 1));

    private static Condition About(Party? party, string name, Func<Case, Proposition> propose)
    {
        Guard.Against.Null(party);
        return new Condition(name, propose);
    }

    /// <summary>That a subject is discussed of which this is so, or another one that is not stated.</summary>
    private static Proposition SomeSubject(Channel channel, DateOnly? on, Func<Subject, Proposition> that, Proposition other)
    {
        var subjects = new List<Proposition>();
        foreach (var subject in channel.Subjects)
        {
            var discussed = subject.By.Holds();
            var raised = new Question
            {
                Key = $"subject/{subject.Title}",
                Rank = 10,
                Answers = 2,
                Possible = Question.Bits(discussed),
                Attainable = Question.No,
                By = () => subject.By,
                Ask = () => $"Was \"{subject.Title}\" discussed?",
                Tell = () => $"\"{subject.Title}\" was {(discussed.IsTrue ? "" : "not ")}discussed",
                Do = _ => $"leave \"{subject.Title}\" aside",
            };
            var then = on is { } day && subject.Period is { } period ? InPeriod(subject, period, day) : Proposition.True;
            subjects.Add(raised.Is(Question.Yes) & then & that(subject));
        }

        return Proposition.AnyOf(subjects.Append(other));
    }

    private static Proposition Affects(Subject subject, Party party) =>
        Touches("affects", "affects", "affect", subject.Title, subject.Affects, party);

    private static Proposition OtherSubject(Channel channel, Party party) => new Question
    {
        Key = $"other-subject/{party.Id}",
        Rank = 11,
        Answers = 2,
        Possible = channel.Subjects.IsComplete ? Question.No : Question.Yes | Question.No,
        Ask = () => $"Was anything else discussed that affects {party.Name}?",
        Tell = () => $"nothing else was discussed that affects {party.Name}",
    }.Is(Question.Yes);

    private static Proposition InPeriod(Subject subject, Period period, DateOnly on)
    {
        var then = period.Includes(on);
        return new Question
        {
            Key = $"subject-period/{subject.Title}",
            Rank = 10,
            Answers = 2,
            Possible = Question.Bits(then),
            By = () => subject.By,
            Ask = () => $"Was \"{subject.Title}\" discussed on {Words.Of(on)}?",
            Tell = () => $"\"{subject.Title}\" was {(then.IsTrue ? "" : "not ")}discussed on {Words.Of(on)}",
        }.Is(Question.Yes);
    }

    private static Proposition SomeCommitment(Channel channel, Party party, DateOnly on)
    {
        var commitments = new List<Proposition>();
        foreach (var commitment in channel.Commitments)
        {
            commitments.Add(Made(commitment, on)
                & (Binds(commitment, party)
                    | Touches("decides", "decides about", "decide about", commitment.Title, commitment.Affects, party)));
        }

        var isOpen = !channel.Commitments.IsComplete;
        commitments.Add(new Question
        {
            Key = $"other-commitment/{party.Id}",
            Rank = 13,
            Answers = 2,
            Possible = isOpen ? Question.Yes | Question.No : Question.No,
            Attainable = Question.No,
            Ask = () => $"Was anything else agreed about {party.Name}?",
            Tell = () => $"nothing else was agreed about {party.Name}",
            Do = _ => "end it without a decision",
        }.Is(Question.Yes));
        return Proposition.AnyOf(commitments);
    }

    private static Proposition Made(Commitment commitment, DateOnly on)
    {
        var made = commitment.By.Holds() & (commitment.On is { } date ? !date.IsAfter(on) : Truth.Unknown);
        return new Question
        {
            Key = $"commitment/{commitment.Title}",
            Rank = 12,
            Answers = 2,
            Possible = Question.Bits(made),
            Attainable = Question.No,
            By = () => commitment.By,
            Ask = () => $"Had the parties agreed on {commitment.Title} by {Words.Of(on)}?",
            Tell = () => $"the parties had {(made.IsTrue ? "" : "not ")}agreed on {commitment.Title} by {Words.Of(on)}",
            Do = _ => $"end it without {commitment.Title}",
        }.Is(Question.Yes);
    }

    private static Proposition Binds(Commitment commitment, Party party) =>
        Touches("binds", "purports to bind", "purport to bind", commitment.Title, commitment.Binds, party);

    /// <summary>That a list of parties has this one on it.</summary>
    private static Proposition Touches(string key, string does, string doing, string what, Listing<Claim<Party>> parties, Party party)
    {
        var (touches, claims) = Find(parties, p => p.Id == party.Id);
        return new Question
        {
            Key = $"{key}/{party.Id}/{what}",
            Rank = 14,
            Answers = 2,
            Possible = Question.Bits(touches),
            By = () => [.. claims.SelectMany(c => c.By)],
            Ask = () => $"Does \"{what}\" {doing} {party.Name}?",
            Tell = () => touches.IsTrue ? $"\"{what}\" {does} {party.Name}" : $"\"{what}\" does not {doing} {party.Name}",
        }.Is(Question.Yes);
    }

    /// <summary>Whether a list has a value on it, and the claims that say so or deny it.</summary>
    private static (Truth Holds, Claim<T>[] Claims) Find<T>(Listing<Claim<T>> listing, Func<T, bool> isIt)
        where T : notnull
    {
        var claims = listing.Where(c => isIt(c.Value)).ToArray();
        if (claims.Length == 0) return (listing.IsComplete ? Truth.False : Truth.Unknown, claims);
        var agreed = claims[0].Holds;
        foreach (var claim in claims)
            if (claim.Holds != agreed) agreed = Truth.Unknown;
        return (agreed, claims);
    }

    private static Question Involvement(Channel channel, Party party, DateOnly on)
    {
        var records = Records(channel, party).ToArray();
        var possible = PossibleDegrees(channel, party, records, on);
        return new Question
        {
            Key = $"involvement/{party.Id}",
            Rank = 40,
            Answers = Degrees.Length,
            Possible = possible,
            Attainable = Choices.Bit(Degree.Informed) | Choices.Bit(Degree.Consulted) | Choices.Bit(Degree.Participating) | Choices.Bit(Degree.Represented) | Choices.Bit(Degree.Consenting),
            By = () => records.SelectMany(r => r.By.Concat(r.Degree.Claims.SelectMany(c => c.By))).Once(),
            Ask = () => $"How far was {party.Name} involved: {Words.Or([.. Degrees.Where(d => (possible & Choices.Bit(d)) != 0).Select(Past)])}?",
            Tell = () => TellDegree(party, possible),
            Do = answer => Degrees[answer] switch
            {
                Degree.Informed => $"inform {party.Name} beforehand",
                Degree.Consulted => $"consult {party.Name}",
                Degree.Participating => $"seat {party.Name}",
                Degree.Represented => $"seat {party.Name} through a representative with its mandate",
                _ => $"obtain the consent of {party.Name}",
            },
        };
    }

    private static uint PossibleDegrees(Channel channel, Party party, Involvement[] records, DateOnly on)
    {
        var hasSide = channel.SideOf(party) is not null;
        int least = 0, most = Degrees.Length - 1;
        var settled = channel.Involvements.IsComplete;
        var maybe = 0u;
        foreach (var record in records)
        {
            var holds = record.By.Holds() & (record.Period?.StartedBy(on) ?? Truth.True);
            if (holds.IsFalse)
            {
                // Told too late: recorded, and less than informed.
                if (!record.By.Holds().IsFalse && record.Degree.TryGet(out var late)) least = Math.Max(least, Math.Min((int)late - 1, 1));
                continue;
            }

            if (record.Degree.TryGet(out var degree))
            {
                if (holds.IsTrue) least = Math.Max(least, (int)degree - 1);
                maybe |= Choices.Bit(degree);
            }
            else
            {
                settled = false;
                if (!record.Degree.IsDisputed && holds.IsTrue)
                {
                    foreach (var denied in record.Degree.Claims)
                        if (denied.Holds.IsFalse) most = Math.Min(most, (int)denied.Value - 2);
                }
            }
        }

        var named = maybe | 1u << least;
        if (settled) return named & uint.MaxValue << least;
        if (most < least) return (1u << Degrees.Length) - 1;
        var possible = (1u << most + 1) - 1 & uint.MaxValue << least;
        // Nobody takes part who has no side and is not recorded as taking part.
        if (!hasSide && named < Choices.Bit(Degree.Participating)) possible &= ~(Choices.Bit(Degree.Participating) | Choices.Bit(Degree.Represented));
        return possible;
    }

    private static Question Invited(Channel channel, Party party, DateOnly on)
    {
        var records = Records(channel, party).Where(r => (r.By.Holds() & (r.Period?.StartedBy(on) ?? Truth.True)).IsTrue).ToArray();
        const uint Any = 0b111;
        var possible = Any;
        foreach (var record in records)
        {
            foreach (var invitation in Choices.ValuesOf<Invitation>())
                if (record.Invitation.Is(invitation).IsFalse) possible &= ~(1u << (int)invitation - 1);
        }

        if (records.Length == 0 && channel.Involvements.IsComplete && !Records(channel, party).Any()) possible = 1u << (int)Invitation.NotInvited - 1;
        if (possible == 0) possible = Any;
        return new Question
        {
            Key = $"invitation/{party.Id}",
            Rank = 41,
            Answers = 3,
            Possible = possible,
            By = () => records.SelectMany(r => r.Invitation.Claims.SelectMany(c => c.By)).Once(),
            Ask = () => $"Was {party.Name} invited, and did it stay away by its own choice?",
            Tell = () => possible switch
            {
                1 => $"{party.Name} was not invited",
                2 => $"{party.Name} was invited",
                4 => $"{party.Name} was invited and stayed away by its own choice",
                3 => $"{party.Name} did not stay away by its own choice",
                _ => $"{party.Name} was invited, or declined to come",
            },
        };
    }

    private static IEnumerable<Involvement> Records(Channel channel, Party party) =>
        channel.Involvements.Where(i => i.Party.Id == party.Id && i.By.Holds().IsPossible);

    private static string Past(Degree degree) => degree switch
    {
        Degree.None => "not at all",
        Degree.ToldAfterwards => "told afterwards",
        _ => Words.Of(degree),
    };

    private static string TellDegree(Party party, uint possible)
    {
        var least = System.Numerics.BitOperations.TrailingZeroCount(possible);
        var most = System.Numerics.BitOperations.Log2(possible);
        if (least == most) return least == 0 ? $"{party.Name} was not involved" : $"{party.Name} was {Past(Degrees[least])}";
        if (least > 0 && most == Degrees.Length - 1) return $"{party.Name} was at least {Past(Degrees[least])}";
        return (possible & (Choices.Bit(Degree.Participating) | Choices.Bit(Degree.Represented) | Choices.Bit(Degree.Consenting))) == 0
            ? $"{party.Name} did not take part"
            : $"no side speaks for {party.Name}";
    }
}
