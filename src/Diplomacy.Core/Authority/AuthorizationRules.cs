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

/// <summary>Answers about the authorization of a channel, per party, scope and day.</summary>
public static class AuthorizationRules
{
    /// <summary>How a party stands towards its side of a channel, for one scope, on one day.</summary>
    /// <remarks>
    /// What is granted for a scope is granted for those below it; what is refused for a scope is refused for those above
    /// it. Where a party both knows and disowns, the answer is that it disowns. Where one authority of the party backs what
    /// another refuses, or does not know of, the answer is disputed. Denials ("did not sanction") never
    /// make a status by themselves: they are listed, and they contradict whoever asserts as much or more.
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

        // A statement whose time is uncertain leaves the answer open unless it makes no difference.
        var status = Status(certain);
        return status == Status(possible) && !Contradictory(possible) && !Divided(possible) ? finding with { Status = status } : finding;
    }

    /// <summary>The statements on the backing of a party that apply, or may apply, on a day.</summary>
    internal static IEnumerable<(AuthorizationStatement Statement, Truth Applies)> StatementsOn(
        this Channel channel, Party party, DateOnly on)
    {
        foreach (var statement in channel.Authorization)
        {
            var applies = AppliesTo(statement, party, on);
            if (applies.IsPossible) yield return (statement, applies);
        }
    }

    /// <summary>Whether a statement is on the backing of a party, and of a day; unknown where it is disputed.</summary>
    internal static Truth AppliesTo(AuthorizationStatement statement, Party party, DateOnly on)
    {
        if (statement.Party.Id != party.Id) return false;
        var applies = statement.Period?.Includes(on) ?? Truth.True;
        return statement.By.Holds().IsKnown ? applies : applies & Truth.Unknown;
    }

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
