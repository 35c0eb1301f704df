using Ardalis.GuardClauses;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;

namespace Diplomacy.Core.Authority;

/// <summary>What stands behind the side of a party, for one scope, on one day.</summary>
/// <remarks>Equal when every property is equal.</remarks>
public sealed record AuthorizationFinding
{
    internal AuthorizationFinding(Party party, AuthorizationScope scope, DateOnly on)
    {
        Party = party;
        Scope = scope;
        On = on;
    }

    /// <summary>The party whose backing it is.</summary>
    public Party Party { get; }

    /// <summary>What is granted or withheld.</summary>
    public AuthorizationScope Scope { get; }

    /// <summary>The day.</summary>
    public DateOnly On { get; }

    /// <summary>How the party stands towards it; null when unknown or disputed.</summary>
    public AuthorizationStatus? Status { get; init; }

    /// <summary>Whether statements contradict each other; then <see cref="Statements"/> holds both.</summary>
    public bool IsDisputed { get; init; }

    /// <summary>The statements that the answer rests on, in the channel's order.</summary>
    public ValueList<AuthorizationStatement> Statements { get; init; }

    /// <summary>The answer in a few words, such as <c>United States, the contact: aware</c>.</summary>
    public override string ToString() =>
        $"{Party.Name}, {AuthorityWords.Of(Scope)}: {Answer}";

    internal string Answer => IsDisputed ? "disputed" : Status is { } status ? Words.Of(status) : "unknown";
}

/// <summary>What one speaker said of what stands behind the side of a party.</summary>
/// <param name="Speaker">Who said it: whoever a source quotes, or else the id of the source.</param>
/// <param name="Finding">What his statements alone come to.</param>
public sealed record SpokenAuthorization(string Speaker, AuthorizationFinding Finding)
{
    /// <summary>The speaker and the answer, such as <c>John Kirby: United States, the contact: aware</c>.</summary>
    public override string ToString() => $"{Speaker}: {Finding}";
}

/// <summary>Answers about the authorization of a channel, per party, scope and day.</summary>
public static class AuthorizationRules
{
    /// <summary>How a party stands towards its side of a channel, for one scope, on one day.</summary>
    /// <remarks>
    /// What is granted for a scope is granted for those below it; what is refused for a scope is refused for those above
    /// it. Where a party both knows and disowns, the answer is that it disowns. Where one authority of the party backs what
    /// another refuses, or does not know of, the answer is disputed. Denials ("did not sanction") never
    /// make a status by themselves: they are listed, and they contradict whoever asserts as much or more. A later statement of
    /// the same authority on the same scope, or one that cannot stand beside its earlier one, replaces that from its own date on;
    /// what has no date of its own is said of the channel's whole life, and is neither earlier nor later.
    /// </remarks>
    /// <returns>
    /// The status and the statements it rests on. Unknown when nobody states it on that day; disputed when statements
    /// contradict each other.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="channel"/> or <paramref name="party"/> is null.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="scope"/> is not a defined value.</exception>
    /// <example><code>AuthorizationRules.StatusOf(channel, usa, AuthorizationScope.Contact, day).Status  // aware</code></example>
    public static AuthorizationFinding StatusOf(Channel channel, Party party, AuthorizationScope scope, DateOnly on)
    {
        Guard.Against.Null(channel);
        Guard.Against.Null(party);
        Guard.Against.EnumOutOfRange(scope);

        var finding = new AuthorizationFinding(party, scope, on);
        var all = channel.StatementsOn(party, on)
            .Where(s => Bound.Of(s.Statement) is not { } bound || bound.Covers(scope)).ToArray();
        var certain = all.Where(s => s.Applies.IsTrue).Select(s => s.Statement).ToArray();
        var possible = all.Select(s => s.Statement).ToArray();
        finding = finding with { Statements = [.. possible] };
        if (Contradictory(certain) || Divided(certain) || all.Any(s => !s.Statement.By.Holds().IsKnown)) return finding with { IsDisputed = true };

        var status = Status(certain);
        if (certain.Length == possible.Length) return finding with { Status = status };
        // A statement whose time is uncertain leaves the answer open unless it makes no difference.
        return status == Status(possible) && !Contradictory(possible) && !Divided(possible) ? finding with { Status = status } : finding;
    }

    /// <summary>What each speaker said of how a party stands towards its side, for one scope, on one day: his statements alone.</summary>
    /// <remarks>
    /// A speaker is whoever a source quotes, or else the source itself, under its id. Statements that nobody in particular makes are
    /// left out. The order is that in which the speakers are first named in the channel.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="channel"/> or <paramref name="party"/> is null.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="scope"/> is not a defined value.</exception>
    /// <example><code>
    /// foreach (var said in AuthorizationRules.BySpeaker(channel, usa, AuthorizationScope.Contact, day))
    ///     Console.WriteLine(said);  // John Kirby: United States, the contact: aware
    /// </code></example>
    public static ValueList<SpokenAuthorization> BySpeaker(Channel channel, Party party, AuthorizationScope scope, DateOnly on)
    {
        Guard.Against.Null(channel);
        Guard.Against.Null(party);
        Guard.Against.EnumOutOfRange(scope);

        var said =
            from statement in channel.Authorization
            where statement.Party.Id == party.Id
            from attribution in statement.By
            group attribution by attribution.Speaker ?? attribution.Source.Id into voice
            select (voice.Key, Theirs: voice.ToHashSet());
        return
        [
            .. said.Select(voice => new SpokenAuthorization(voice.Key, StatusOf(As(voice.Theirs), party, scope, on)))
                .Where(s => !s.Finding.Statements.IsEmpty),
        ];

        Channel As(HashSet<Attribution> theirs) => channel with
        {
            Authorization = new(
                [
                    .. channel.Authorization
                        .Select(s => s with { By = [.. s.By.Where(theirs.Contains)] })
                        .Where(s => !s.By.IsEmpty),
                ],
                isComplete: false),
        };
    }

    /// <summary>
    /// Whether a party has authorized its side to do this on a day of which only the first and last possible one are known.
    /// Full powers to commit the party are full powers to sign for it.
    /// </summary>
    internal static Truth Granted(this Channel channel, Party party, AuthorizationScope scope, DateOnly first, DateOnly last) =>
        channel.Backs(party, scope, AuthorizationStatus.Authorized, first, last);

    /// <summary>Whether a party stands behind its side at least so far, for one scope, on a day of which only the first and last possible one are known.</summary>
    internal static Truth Backs(
        this Channel channel, Party party, AuthorizationScope scope, AuthorizationStatus atLeast, DateOnly first, DateOnly last)
    {
        var bounds = channel.StatementsOn(party, first, last)
            .Select(s => (s.Applies, Bound: Bound.Of(s.Statement)))
            .Where(s => s.Bound is { } b && (b.Covers(scope) || Grants(b)))
            .Select(s => (s.Applies, Bound: s.Bound!.Value)).ToArray();
        var certain = bounds.Where(s => s.Applies.IsTrue).Select(s => s.Bound).ToArray();
        if (certain.Any(a => a.IsCeiling && certain.Any(a.Contradicts))) return Truth.Unknown;
        if (certain.Any(Grants)) return Truth.True;
        if (bounds.Any(s => Grants(s.Bound))) return Truth.Unknown;
        return channel.Authorization.IsComplete || certain.Any(b => b.IsCeiling && b.Status <= atLeast && b.Authority is null)
            ? Truth.False
            : Truth.Unknown;

        bool Grants(Bound bound) => !bound.IsCeiling && bound.Status >= atLeast
            && (bound.Covers(scope) || (bound.Status == AuthorizationStatus.FullPowers && bound.Scope >= AuthorizationScope.Committing));
    }

    /// <summary>The statements on the backing of a party that apply, or may apply, on a day.</summary>
    internal static IEnumerable<(AuthorizationStatement Statement, Truth Applies)> StatementsOn(
        this Channel channel, Party party, DateOnly on) => channel.StatementsOn(party, on, on);

    /// <summary>The same for a day of which only the first and last possible one are known.</summary>
    private static IEnumerable<(AuthorizationStatement Statement, Truth Applies)> StatementsOn(
        this Channel channel, Party party, DateOnly first, DateOnly last)
    {
        foreach (var statement in channel.Authorization)
        {
            if (statement.Party.Id != party.Id) continue;
            var applies = Applies(channel, statement, first, last);
            if (applies.IsPossible) yield return (statement, applies);
        }
    }

    /// <summary>Whether a statement is of a day of which only the first and last possible one are known.</summary>
    internal static Truth Applies(Channel channel, AuthorizationStatement statement, DateOnly first, DateOnly last)
    {
        var applies = statement.Period?.Includes(first, last) ?? Truth.True;
        if (statement.Period?.Start is not null)
        {
            foreach (var later in channel.Authorization)
                if (later.Period is not null && Replaces(later, statement)) applies &= !Begun(later);
        }

        return statement.By.Holds().IsKnown ? applies : applies & Truth.Unknown;

        Truth Begun(AuthorizationStatement later)
        {
            var begun = later.Period!.Value.StartedBy(first).IsTrue ? Truth.True
                : later.Period!.Value.StartedBy(last).IsFalse ? Truth.False
                : Truth.Unknown;
            return later.By.Holds().IsKnown ? begun : begun & Truth.Unknown;
        }
    }

    /// <summary>
    /// Whether a statement replaces another one from its own date on: the same authority says something else of the same scope,
    /// or what cannot stand beside it, from a later day on. What has no date of its own is said of the channel's whole life, and
    /// is neither earlier nor later.
    /// </summary>
    private static bool Replaces(AuthorizationStatement later, AuthorizationStatement earlier) =>
        later.Party.Id == earlier.Party.Id && later.Authority == earlier.Authority
        && earlier.Period?.Start is { } before && later.Period?.Start is { } after && before.IsBefore(after).IsTrue
        && ((later.Scope == earlier.Scope && !later.By.Holds().IsFalse)
            || (Bound.Of(later) is { } one && Bound.Of(earlier) is { } other && one.Contradicts(other)));

    internal static bool Contradictory(IEnumerable<AuthorizationStatement> statements)
    {
        var bounds = statements.Select(Bound.Of).OfType<Bound>().ToArray();
        return bounds.Any(a => a.IsCeiling && bounds.Any(a.Contradicts));
    }

    /// <summary>Whether authorities of one party stand on different sides of the matter.</summary>
    private static bool Divided(AuthorizationStatement[] statements)
    {
        var asserted = statements.Where(s => !s.By.Holds().IsFalse).Select(s => s.Status).ToArray();
        return (asserted.Any(s => s < AuthorizationStatus.Unaware) && asserted.Any(s => s >= AuthorizationStatus.Tolerated))
            || (asserted.Contains(AuthorizationStatus.Unaware) && asserted.Any(s => s > AuthorizationStatus.Unaware));
    }

    private static AuthorizationStatus? Status(IEnumerable<AuthorizationStatement> statements)
    {
        var asserted = statements.Where(s => !s.By.Holds().IsFalse).Select(s => s.Status).ToArray();
        if (asserted.Length == 0) return null;
        return asserted.Any(s => s <= AuthorizationStatus.Unaware) ? asserted.Min() : asserted.Max();
    }
}
