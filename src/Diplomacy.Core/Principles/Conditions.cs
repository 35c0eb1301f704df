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
        About(
            party,
            $"the channel affects {party?.Name}",
            c => SomeSubject(c.Channel, on: null, s => Affects(s, party!), OtherSubject(c.Channel, party!)),
            (channel, _) => SomeSubject(channel, on: null, party!, s => s.Affects));

    /// <summary>A subject that affects the party is discussed on the day.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    public static Condition Discusses(Party party) =>
        About(
            party,
            $"{party?.Name} is discussed",
            c => SomeSubject(c.Channel, c.On, s => Affects(s, party!), OtherSubject(c.Channel, party!)),
            (channel, on) => SomeSubject(channel, on, party!, s => s.Affects));

    /// <summary>
    /// Something that binds or affects the party has been decided by the day, between sides that could all commit those
    /// they speak for: by authorization, or by an official at the table whose party has not refused. People without
    /// authority cannot dispose of anything.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    public static Condition Decides(Party party) =>
        About(
            party,
            $"a decision about {party?.Name} is taken",
            c => SomeCommitment(c.Channel, party!, c.On) & Proposition.AllOf(c.Channel.Sides.Select(Table.Of(c).CanCommit)),
            (channel, on) => IfKnown(SomeCommitmentAbout(channel, party!, on) is { IsFalse: false } made ? made & AllCanCommit(channel, on) : Truth.False));

    /// <summary>
    /// The party is involved at least so far, before or while it happens. A side of its own counts as participating, and
    /// as represented when somebody official or instructed sits there. Unknown where nobody states it.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="atLeast"/> is not a defined value.</exception>
    public static Condition Involved(Party party, Degree atLeast)
    {
        Guard.Against.EnumOutOfRange(atLeast);
        var degrees = uint.MaxValue << (int)atLeast - 1 & Choices.All<Degree>();
        var kinds = atLeast == Degree.Represented ? Kinds.Official | Kinds.Instructed : Kinds.Any;
        return About(
            party,
            $"{party?.Name} is at least {Words.Of(atLeast)}",
            c =>
            {
                var recorded = Involvement(c.Channel, party!, c.On).Is(degrees);
                return atLeast <= Degree.Represented && c.Channel.SideOf(party!) is { } side ? Table.Of(c).Seats(side, kinds) | recorded : recorded;
            },
            (channel, on) =>
            {
                var recorded = Choices.Within(PossibleDegrees(channel, party!, on), degrees);
                return atLeast <= Degree.Represented && !recorded.IsTrue && channel.SideOf(party!) is { } side
                    ? IfKnown(Seating.Seats(channel, side, on, kinds) | recorded) : recorded;
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
        About(
            party,
            $"{party?.Name} declined to come",
            c => Invited(c.Channel, party!, c.On).Is(Choices.Bit(Invitation.Declined)),
            (channel, on) => Choices.Within(PossibleInvitations(channel, party!, on), Choices.Bit(Invitation.Declined)));

    private static Condition About(Party? party, string name, Func<Case, Proposition> propose, Func<Channel, DateOnly, Truth?>? settle = null)
    {
        Guard.Against.Null(party);
        return new Condition(name, propose, settle: settle);
    }

    /// <summary>What is known of what asks for a fact twice: where three-valued logic leaves it open, it may yet be settled.</summary>
    private static Truth? IfKnown(Truth truth) => truth.IsKnown ? truth : null;

    /// <summary>Whether this is so of something on a list.</summary>
    private static Truth Some<T>(Listing<T> listing, Func<T, Truth> that)
    {
        var any = Others(listing);
        foreach (var item in listing) any |= that(item);
        return any;
    }

    private static Truth SomeSubject(Channel channel, DateOnly? on, Party party, Func<Subject, Listing<Claim<Party>>> parties)
    {
        var any = channel.Subjects.IsComplete ? Truth.False : Truth.Unknown;
        foreach (var subject in channel.Subjects)
        {
            var then = on is { } day && subject.Period is { } period ? period.Includes(day) : Truth.True;
            any |= subject.By.Holds() & then & Names(parties(subject), party);
        }

        return any;
    }

    private static Truth SomeCommitmentAbout(Channel channel, Party party, DateOnly on)
    {
        var any = channel.Commitments.IsComplete ? Truth.False : Truth.Unknown;
        foreach (var commitment in channel.Commitments)
            any |= IsMade(commitment, on) & (Names(commitment.Binds, party) | Names(commitment.Affects, party));
        return any;
    }

    private static Truth AllCanCommit(Channel channel, DateOnly on)
    {
        var all = Truth.True;
        foreach (var side in channel.Sides) all &= Seating.CanCommit(channel, side, on);
        return all;
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
                Rank = 10,
                Answers = 2,
                Possible = Question.Bits(discussed),
                Attainable = Question.No,
                Wording = () => new()
                {
                    Key = $"subject/{subject.Title}",
                    By = () => subject.By,
                    Ask = () => $"Was \"{subject.Title}\" discussed?",
                    Tell = () => $"\"{subject.Title}\" was {(discussed.IsTrue ? "" : "not ")}discussed",
                    Do = _ => $"leave \"{subject.Title}\" aside",
                },
            };
            var then = on is { } day && subject.Period is { } period ? InPeriod(subject, period, day) : Proposition.True;
            subjects.Add(raised.Is(Question.Yes) & then & that(subject));
        }

        subjects.Add(other);
        return Proposition.AnyOf(subjects);
    }

    private static Proposition Affects(Subject subject, Party party) =>
        Touches("affects", "affects", "affect", subject.Title, subject.Affects, party);

    private static Proposition OtherSubject(Channel channel, Party party) => new Question
    {
        Rank = 11,
        Answers = 2,
        Possible = channel.Subjects.IsComplete ? Question.No : Question.Yes | Question.No,
        Wording = () => new()
        {
            Key = $"other-subject/{party.Id}",
            Ask = () => $"Was anything else discussed that affects {party.Name}?",
            Tell = () => $"nothing else was discussed that affects {party.Name}",
        },
    }.Is(Question.Yes);

    private static Proposition InPeriod(Subject subject, Period period, DateOnly on)
    {
        var then = period.Includes(on);
        return new Question
        {
            Rank = 10,
            Answers = 2,
            Possible = Question.Bits(then),
            Wording = () => new()
            {
                Key = $"subject-period/{subject.Title}",
                By = () => subject.By,
                Ask = () => $"Was \"{subject.Title}\" discussed on {Words.Of(on)}?",
                Tell = () => $"\"{subject.Title}\" was {(then.IsTrue ? "" : "not ")}discussed on {Words.Of(on)}",
            },
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
            Rank = 13,
            Answers = 2,
            Possible = isOpen ? Question.Yes | Question.No : Question.No,
            Attainable = Question.No,
            Wording = () => new()
            {
                Key = $"other-commitment/{party.Id}",
                Ask = () => $"Was anything else agreed about {party.Name}?",
                Tell = () => $"nothing else was agreed about {party.Name}",
                Do = _ => "end it without a decision",
            },
        }.Is(Question.Yes));
        return Proposition.AnyOf(commitments);
    }

    private static Proposition Made(Commitment commitment, DateOnly on)
    {
        var made = IsMade(commitment, on);
        return new Question
        {
            Rank = 12,
            Answers = 2,
            Possible = Question.Bits(made),
            Attainable = Question.No,
            Wording = () => new()
            {
                Key = $"commitment/{commitment.Title}",
                By = () => commitment.By,
                Ask = () => $"Had the parties agreed on {commitment.Title} by {Words.Of(on)}?",
                Tell = () => $"the parties had {(made.IsTrue ? "" : "not ")}agreed on {commitment.Title} by {Words.Of(on)}",
                Do = _ => $"end it without {commitment.Title}",
            },
        }.Is(Question.Yes);
    }

    private static Truth IsMade(Commitment commitment, DateOnly on) =>
        commitment.By.Holds() & (commitment.On is { } date ? !date.IsAfter(on) : Truth.Unknown);

    private static Proposition Binds(Commitment commitment, Party party) =>
        Touches("binds", "purports to bind", "purport to bind", commitment.Title, commitment.Binds, party);

    /// <summary>That a list of parties has this one on it.</summary>
    private static Proposition Touches(string key, string does, string doing, string what, Listing<Claim<Party>> parties, Party party)
    {
        var touches = Names(parties, party);
        return new Question
        {
            Rank = 14,
            Answers = 2,
            Possible = Question.Bits(touches),
            Wording = () => new()
            {
                Key = $"{key}/{party.Id}/{what}",
                By = () => [.. parties.Where(c => c.Value.Id == party.Id).SelectMany(c => c.By)],
                Ask = () => $"Does \"{what}\" {doing} {party.Name}?",
                Tell = () => touches.IsTrue ? $"\"{what}\" {does} {party.Name}" : $"\"{what}\" does not {doing} {party.Name}",
            },
        }.Is(Question.Yes);
    }

    /// <summary>Whether a list has a party on it.</summary>
    private static Truth Names<T>(Listing<Claim<T>> parties, T party)
        where T : Party
    {
        Truth? agreed = null;
        foreach (var claim in parties)
        {
            if (claim.Value.Id != party.Id) continue;
            agreed = agreed is null || agreed == claim.Holds ? claim.Holds : Truth.Unknown;
        }

        return agreed ?? (parties.IsComplete ? Truth.False : Truth.Unknown);
    }

    /// <summary>Whether a list has a value on it, and the claims that say so or deny it.</summary>
    internal static (Truth Holds, Claim<T>[] Claims) Find<T>(Listing<Claim<T>> listing, Func<T, bool> isIt)
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
        var possible = PossibleDegrees(channel, party, on);
        return new Question
        {
            Rank = 40,
            Answers = Degrees.Length,
            Possible = possible,
            Attainable = Choices.Bit(Degree.Informed) | Choices.Bit(Degree.Consulted) | Choices.Bit(Degree.Participating) | Choices.Bit(Degree.Represented) | Choices.Bit(Degree.Consenting),
            Wording = () => new()
            {
                Key = $"involvement/{party.Id}",
                By = () => Records(channel, party).SelectMany(r => r.By.Concat(r.Degree.Voices())).Once(),
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
            },
        };
    }

    /// <summary>How far a party may have been involved on a day, by record and not by a side of its own: a bit for each degree.</summary>
    internal static uint PossibleDegrees(Channel channel, Party party, DateOnly on)
    {
        var hasSide = channel.SideOf(party) is not null;
        int least = 0, most = Degrees.Length - 1;
        var settled = channel.Involvements.IsComplete;
        var maybe = 0u;
        foreach (var record in channel.Involvements)
        {
            if (!IsOf(record, party)) continue;
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
        var possible = PossibleInvitations(channel, party, on);
        return new Question
        {
            Rank = 41,
            Answers = 3,
            Possible = possible,
            Wording = () => new()
            {
                Key = $"invitation/{party.Id}",
                By = () => Records(channel, party).Where(r => Stands(r, on)).SelectMany(r => r.Invitation.Voices()).Once(),
                Ask = () => $"Was {party.Name} invited, and did it stay away by its own choice?",
                Tell = () => possible switch
                {
                    1 => $"{party.Name} was not invited",
                    2 => $"{party.Name} was invited",
                    4 => $"{party.Name} was invited and stayed away by its own choice",
                    3 => $"{party.Name} did not stay away by its own choice",
                    _ => $"{party.Name} was invited, or declined to come",
                },
            },
        };
    }

    private static uint PossibleInvitations(Channel channel, Party party, DateOnly on)
    {
        var any = Choices.All<Invitation>();
        var (possible, isRecorded) = (any, false);
        foreach (var record in channel.Involvements)
        {
            if (!IsOf(record, party)) continue;
            isRecorded = true;
            if (!Stands(record, on)) continue;
            foreach (var invitation in Choices.ValuesOf<Invitation>())
                if (record.Invitation.Is(invitation).IsFalse) possible &= ~Choices.Bit(invitation);
        }

        if (!isRecorded && channel.Involvements.IsComplete) return Choices.Bit(Invitation.NotInvited);
        return possible == 0 ? any : possible;
    }

    private static bool Stands(Involvement record, DateOnly on) => (record.By.Holds() & (record.Period?.StartedBy(on) ?? Truth.True)).IsTrue;

    private static bool IsOf(Involvement record, Party party) => record.Party.Id == party.Id && record.By.Holds().IsPossible;

    private static IEnumerable<Involvement> Records(Channel channel, Party party) => channel.Involvements.Where(i => IsOf(i, party));

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
        if ((possible & (Choices.Bit(Degree.Participating) | Choices.Bit(Degree.Represented))) != 0)
            return $"{party.Name} was {Words.Or([.. Choices.ValuesOf<Degree>(possible).Select(d => d == Degree.None ? "not involved" : Past(d))])}";
        return Choices.Has(possible, Degrees.Length - 1) ? $"no side speaks for {party.Name}" : $"{party.Name} did not take part";
    }
}
