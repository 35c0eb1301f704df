using Ardalis.GuardClauses;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Authority;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Precedents;

/// <summary>A channel of a case, and what can be asked of it when looking for precedents.</summary>
/// <remarks>
/// <para>
/// Every question is answered by a <see cref="Truth"/>: true or false only where the facts settle it. Answers are joined by <c>&amp;</c>, <c>|</c>
/// and <c>!</c>; see <see cref="PrecedentBase.Find"/>. A party is meant by its id in the case, its name, or one of its codes as
/// text, such as <c>iso3166-1:CUB</c>.
/// </para>
/// <para>Equal when the case and the channel are equal.</para>
/// </remarks>
/// <param name="Dossier">The case.</param>
/// <param name="Channel">The channel.</param>
/// <example><code>
/// Precedents.All.Find(p => p.In(Region.Europe) &amp; p.Affects("ukraine") &amp; !p.HasSide("ukraine"))
/// </code></example>
public sealed record Precedent(Dossier Dossier, Channel Channel)
{
    /// <summary>The ids of the case and of the channel, such as <c>oslo-1993/oslo</c>.</summary>
    public string Id => $"{Dossier.Id}/{Channel.Id}";

    /// <summary>
    /// The days that stand for the channel where it is compared: those of its encounters, of which one is dated so coarsely that it may
    /// have been on several days by the first of them; where none is dated, the first day on which the channel may have been in being, or else the last.
    /// Days on which it certainly was not in being are left out. A channel that nothing dates stands on the first day of the calendar.
    /// </summary>
    public ValueList<DateOnly> KeyDays
    {
        get
        {
            DateOnly[] days =
            [
                .. Channel.Encounters.Where(e => !e.By.Holds().IsFalse).Select(e => e.On.FirstPossibleDay).OfType<DateOnly>()
                    .Where(day => Channel.Period.Includes(day).IsPossible).Distinct().Order(),
            ];
            return days.Length > 0 ? [.. days] : [Channel.Period.FirstPossibleDay ?? Channel.Period.LastPossibleDay ?? DateOnly.MinValue];
        }
    }

    /// <summary>Whether the channel was in being at some time of a period.</summary>
    public Truth InBeing(Period period) => Channel.Period.Overlaps(period);

    /// <summary>Whether the matter lay in a region.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="region"/> is not a defined value.</exception>
    public Truth In(Region region) =>
        Dossier.Regions.Contains(Guard.Against.EnumOutOfRange(region)) ? Truth.True : Dossier.Regions.IsComplete ? Truth.False : Truth.Unknown;

    /// <summary>Whether a side speaks for a party.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    public Truth HasSide(string party) => SidesOf(party).Any();

    /// <summary>Whether something that is talked about affects a party.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    public Truth Affects(string party)
    {
        Guard.Against.Null(party);
        return Channel.Subjects
            .Select(s => s.By.Holds() & Conditions.Find(s.Affects, p => Is(p, party)).Holds)
            .Aggregate(Channel.Subjects.IsComplete ? Truth.False : Truth.Unknown, (a, b) => a | b);
    }

    /// <summary>Whether the channel had a level under a typology on some day of its life.</summary>
    /// <remarks>
    /// True where it had the level on some day for certain, or on every day on which it may have been in being. Each day is looked at by
    /// itself: of a fact that would give the level now on one day and now on another, the answer is unknown.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="typology"/> is null.</exception>
    public Truth HadLevel(TrackLevel level, Typology typology)
    {
        var spans = TrackRules.History(Channel, typology);
        return Sometime(spans.Select(s => (s.InBeing, !s.Levels.Contains(level) ? Truth.False : s.Levels.Count == 1 ? Truth.True : Truth.Unknown)));
    }

    /// <summary>Whether a party stood so towards its side on some day of the channel's life.</summary>
    /// <remarks>
    /// By <see cref="AuthorizationRules.StatusOf"/> on each day. Where that is unknown, a denial still rules out what it denies. False of a party
    /// that has no side.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The scope or the status is not a defined value.</exception>
    public Truth HadBacking(string party, AuthorizationScope scope, AuthorizationStatus status)
    {
        Guard.Against.EnumOutOfRange(status);
        return SidesOf(party).Select(s => s.Party!)
            .Select(p => Sometime(Days().Select(day => (Channel.Period.Includes(day), Stood(p, Guard.Against.EnumOutOfRange(scope), status, day)))))
            .Aggregate(Truth.False, (a, b) => a | b);
    }

    /// <summary>Whether its existence was kept so from others.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="secrecy"/> is not a defined value.</exception>
    public Truth WasKept(Secrecy secrecy) => Channel.Secrecy.Is(Guard.Against.EnumOutOfRange(secrecy));

    /// <summary>Whether something was agreed or decided.</summary>
    /// <param name="kind">The kind of commitment; any when left out.</param>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="kind"/> is not a defined value.</exception>
    /// <example><code>Precedents.All.Find(p => !p.Reached())  // those that ended without a result</code></example>
    public Truth Reached(CommitmentKind? kind = null)
    {
        if (kind is { } wanted) Guard.Against.EnumOutOfRange(wanted, nameof(kind));
        return Channel.Commitments.Where(c => kind is null || c.Kind == kind)
            .Select(c => c.By.Holds())
            .Aggregate(Channel.Commitments.IsComplete ? Truth.False : Truth.Unknown, (a, b) => a | b);
    }

    /// <summary>The id and the name of the channel.</summary>
    public override string ToString() => $"{Id}: {Channel.Name}";

    private static bool Is(Party party, string named) =>
        party.Id == named || party.Name == named || party.Codes.Any(c => c.ToString() == named);

    /// <summary>Whether something was so on some day: of each stretch of days, whether the channel was in being, and whether it was so.</summary>
    private static Truth Sometime(IEnumerable<(Truth InBeing, Truth IsSo)> stretches)
    {
        var all = stretches.Where(s => s.InBeing.IsPossible).ToArray();
        return all.Length > 0 && all.All(s => s.IsSo.IsTrue)
            ? Truth.True
            : all.Aggregate(Truth.False, (some, s) => some | (s.InBeing & s.IsSo));
    }

    private IEnumerable<Side> SidesOf(string party)
    {
        Guard.Against.Null(party);
        return Channel.Sides.Where(s => s.Party is { } its && Is(its, party));
    }

    /// <summary>A day of every stretch in which nothing changes that is said of the backing.</summary>
    private IEnumerable<DateOnly> Days() =>
        Channel.Authorization.Select(a => a.Period).OfType<Period>().Append(Channel.Period)
            .SelectMany(p => p.Turns).Append(DateOnly.MinValue).Distinct();

    private Truth Stood(Party party, AuthorizationScope scope, AuthorizationStatus status, DateOnly on)
    {
        var finding = AuthorizationRules.StatusOf(Channel, party, scope, on);
        if (finding.Status is { } known) return known == status;
        if (Channel.Authorization.IsComplete && finding.Statements.IsEmpty) return false;
        var least = new Bound(IsCeiling: false, status, scope, Authority: null);
        var isDenied = !finding.IsDisputed && Channel.StatementsOn(party, on)
            .Any(s => s.Applies.IsTrue && s.Statement.By.Holds().IsFalse && Bound.Of(s.Statement) is { } bound && bound.Contradicts(least));
        return isDenied ? Truth.False : Truth.Unknown;
    }
}

/// <summary>The channels that surely answer a question, and those that possibly do.</summary>
/// <remarks>Equal when both lists are equal.</remarks>
/// <param name="Surely">Those of which it is true, in the order of the base.</param>
/// <param name="Possibly">Those of which it is unknown, in the order of the base.</param>
public sealed record PrecedentMatches(ValueList<Precedent> Surely, ValueList<Precedent> Possibly)
{
    /// <summary>The ids of both, such as <c>surely oslo-1993/oslo; possibly oman-2013/oman</c>.</summary>
    public override string ToString()
    {
        return $"surely {Ids(Surely)}; possibly {Ids(Possibly)}";

        static string Ids(ValueList<Precedent> list) => list.IsEmpty ? "none" : string.Join(", ", list.Select(p => p.Id));
    }
}

/// <summary>How like a channel is to a precedent.</summary>
/// <remarks>Equal when every property is equal. In the texts, <em>here</em> is the channel and <em>there</em> the precedent.</remarks>
/// <param name="Precedent">The precedent.</param>
/// <param name="On">The day on which the precedent is most like: one of its <see cref="Precedent.KeyDays"/>.</param>
/// <param name="Likeness">The likeness, and what it rests on.</param>
public sealed record PrecedentLikeness(Precedent Precedent, DateOnly On, Likeness Likeness)
{
    /// <summary>The likeness, the precedent and the day, such as <c>0.62 to 0.81: oslo-1993/oslo on 1993-06-14</c>.</summary>
    public override string ToString() => $"{Likeness}: {Precedent.Id} on {Words.Of(On)}";
}

/// <summary>What an author calls a precedent in print, beside the level that his own typology gives it.</summary>
/// <remarks>Equal when every property is equal.</remarks>
/// <param name="Precedent">The precedent.</param>
/// <param name="Finding">The label, the computed level, and the facts on which a difference rests.</param>
public sealed record PrecedentLabel(Precedent Precedent, LabelFinding Finding)
{
    /// <summary>The precedent, the day, both levels, and where they differ the facts that this rests on, in one line.</summary>
    public override string ToString() =>
        $"{Precedent.Id} on {Words.Of(Finding.On)}: {Finding}{(Finding.Reasons.IsEmpty ? "" : $", because {Words.And([.. Finding.Reasons.Select(r => r.Text)])}")}";
}
