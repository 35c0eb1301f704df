using Ardalis.GuardClauses;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Time;

namespace Diplomacy.Core.Channels;

/// <summary>How an authority stands towards what is done in a channel, from least to most backing.</summary>
/// <remarks>
/// Each rung is attested by a printed statement. To be aware is not to endorse; and who "did not sanction" a contact did
/// not forbid it: that is a denial of <see cref="Endorsed"/> (see <see cref="Certainty.Denied"/>), not <see cref="Prohibited"/>.
/// </remarks>
public enum AuthorizationStatus
{
    /// <summary>The contact itself is forbidden.</summary>
    Prohibited = 1,

    /// <summary>The authority objects.</summary>
    Opposed = 2,

    /// <summary>The authority denies ownership.</summary>
    Disavowed = 3,

    /// <summary>The authority does not know.</summary>
    Unaware = 4,

    /// <summary>The authority knows that it happens.</summary>
    Aware = 5,

    /// <summary>The authority was told of the plan or of the content.</summary>
    Briefed = 6,

    /// <summary>The authority knows and does not stop it.</summary>
    Tolerated = 7,

    /// <summary>Somebody below the authority allows it.</summary>
    Cleared = 8,

    /// <summary>Wished for, without a task.</summary>
    Encouraged = 9,

    /// <summary>The authority stands behind it; "sanctioned".</summary>
    Endorsed = 10,

    /// <summary>A named authority said yes.</summary>
    Authorized = 11,

    /// <summary>The person has a task, and is free in its wording.</summary>
    Mandated = 12,

    /// <summary>The authority sets the message.</summary>
    Instructed = 13,

    /// <summary>The person may bind the party (Vienna Convention on the Law of Treaties, art. 7).</summary>
    FullPowers = 14,
}

/// <summary>What an authority can grant, from least to most. Who is granted one is granted those before it.</summary>
public enum AuthorizationScope
{
    /// <summary>To be in contact: the trip, the meeting.</summary>
    Contact = 1,

    /// <summary>To carry the party's message.</summary>
    Message = 2,

    /// <summary>To explore proposals on the party's behalf.</summary>
    Exploring = 3,

    /// <summary>To commit the party.</summary>
    Committing = 4,

    /// <summary>To sign for the party.</summary>
    Signing = 5,
}

/// <summary>What an authority of a party said of, or did about, the backing of that party's side.</summary>
/// <remarks>Equal when every property is equal. Silence is no statement: what nobody states is unknown.</remarks>
/// <example><code>
/// new AuthorizationStatement(usa, AuthorizationScope.Contact, AuthorizationStatus.Aware)
/// {
///     Authority = "White House", By = [reuters.Quoting("John Kirby", PartialDate.Parse("2023-07-06"))],
/// }
/// </code></example>
public sealed record AuthorizationStatement : IAttributed<AuthorizationStatement>
{
    /// <summary>That a party, for this scope, stands so towards its side of the channel.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The scope or the status is not a defined value.</exception>
    public AuthorizationStatement(Party party, AuthorizationScope scope, AuthorizationStatus status)
    {
        Party = Guard.Against.Null(party);
        Scope = Guard.Against.EnumOutOfRange(scope);
        Status = Guard.Against.EnumOutOfRange(status);
    }

    /// <summary>The party whose backing it is.</summary>
    public Party Party { get; }

    /// <summary>What is granted or withheld.</summary>
    public AuthorizationScope Scope { get; }

    /// <summary>How the authority stands towards it.</summary>
    public AuthorizationStatus Status { get; }

    /// <summary>The authority, such as "Foreign Minister"; null when it is the party as a whole.</summary>
    public string? Authority { get; init; }

    /// <summary>When it was so; null when throughout the channel's life. When it was <em>said</em> stands with <see cref="By"/>.</summary>
    public Period? Period { get; init; }

    /// <summary>Who said it, when, and how surely; empty when undisputed.</summary>
    public ValueList<Attribution> By { get; init; }

    AuthorizationStatement IAttributed<AuthorizationStatement>.See(Lens lens) => this with { By = lens.See(By) };
}

/// <summary>
/// What a statement settles of the backing of a side: that it is at least so much for this scope and those below it (a
/// floor), or less than so much for this scope and those above it (a ceiling).
/// </summary>
internal readonly record struct Bound(bool IsCeiling, AuthorizationStatus Status, AuthorizationScope Scope, string? Authority)
{
    /// <summary>Null when the statement settles nothing: that a contact was not forbidden says nothing of its backing.</summary>
    public static Bound? Of(AuthorizationStatement statement)
    {
        var denied = statement.By.Holds().IsFalse;
        (bool IsCeiling, AuthorizationStatus Status)? bound = statement.Status switch
        {
            AuthorizationStatus.Unaware => denied ? (false, AuthorizationStatus.Aware) : (true, AuthorizationStatus.Aware),
            < AuthorizationStatus.Unaware => denied ? null : (true, AuthorizationStatus.Tolerated),
            var status => (denied, status),
        };
        return bound is { } b ? new Bound(b.IsCeiling, b.Status, statement.Scope, statement.Authority) : null;
    }

    public bool Covers(AuthorizationScope scope) => IsCeiling ? Scope <= scope : scope <= Scope;

    /// <summary>A ceiling set by one authority says nothing of what another one grants; one set by the party as a whole does.</summary>
    public bool Contradicts(Bound other)
    {
        var (ceiling, floor) = IsCeiling ? (this, other) : (other, this);
        return ceiling.IsCeiling && !floor.IsCeiling
            && ceiling.Scope <= floor.Scope && ceiling.Status <= floor.Status
            && (ceiling.Authority is null || ceiling.Authority == floor.Authority);
    }

    /// <summary>Of statements that contradict each other, those of the chosen sources stay.</summary>
    public static Listing<AuthorizationStatement> Settle(Listing<AuthorizationStatement> statements, HashSet<string>? sources)
    {
        if (sources is null) return statements;
        var kept = statements.Items.Where(s => s.By.IsEmpty || Lens.Speaks(s.By, sources) || !statements.Items.Any(other =>
            Lens.Speaks(other.By, sources) && other.Party.Id == s.Party.Id
            && (s.Period is not { } its || other.Period is not { } theirs || its.Overlaps(theirs).IsPossible)
            && Of(s) is { } a && Of(other) is { } b && a.Contradicts(b)));
        return new([.. kept], statements.IsComplete);
    }
}
