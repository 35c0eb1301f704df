using Ardalis.GuardClauses;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Time;

namespace Diplomacy.Core.Channels;

/// <summary>Somebody who is on no side: host, facilitator, mediator, convenor, guarantor, witness or message carrier.</summary>
/// <remarks>A third party never counts as a side. Equal when every property is equal.</remarks>
public sealed record ThirdParty : IAttributed<ThirdParty>
{
    /// <summary>A third party and what it does.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="actor"/> is null.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The function is not a defined value.</exception>
    public ThirdParty(Actor actor, ThirdPartyFunction function)
    {
        Actor = Guard.Against.Null(actor);
        Function = Guard.Against.EnumOutOfRange(function);
    }

    /// <summary>The person or body.</summary>
    public Actor Actor { get; private init; }

    /// <summary>What it does.</summary>
    public ThirdPartyFunction Function { get; }

    /// <summary>Whether it acts for a state or an organization of states.</summary>
    public Stated<Standing> Standing { get; init; }

    /// <summary>From when to when; null when throughout the channel's life.</summary>
    public Period? Period { get; init; }

    /// <summary>Who asserts it; empty when undisputed.</summary>
    public ValueList<Attribution> By { get; init; }

    ThirdParty IAttributed<ThirdParty>.See(Lens lens) => this with { Actor = Actor.See(lens), Standing = lens.See(Standing), By = lens.See(By) };
}

/// <summary>Something that is talked about, and the parties that it affects.</summary>
/// <remarks>Nobody can change who is affected. Equal when every property is equal.</remarks>
public sealed record Subject : IAttributed<Subject>
{
    /// <summary>A subject under its title.</summary>
    /// <exception cref="ArgumentException"><paramref name="title"/> is blank.</exception>
    public Subject(string title) => Title = Guard.Against.NullOrWhiteSpace(title);

    /// <summary>The subject in a few words, such as "ending the war in Ukraine".</summary>
    public string Title { get; }

    /// <summary>The parties whose territory, borders, government, alliances or people it concerns.</summary>
    public Listing<Claim<Party>> Affects { get; init; }

    /// <summary>The parties that are in dispute over it, or whose measures it is about.</summary>
    public Listing<Claim<Party>> DisputedBy { get; init; }

    /// <summary>From when to when it is talked about; null when throughout the channel's life.</summary>
    public Period? Period { get; init; }

    /// <summary>Who asserts that it is talked about; empty when undisputed.</summary>
    public ValueList<Attribution> By { get; init; }

    Subject IAttributed<Subject>.See(Lens lens) => this with
    {
        Affects = lens.See(Affects),
        DisputedBy = lens.See(DisputedBy),
        By = lens.See(By),
    };
}

/// <summary>One occasion on which people met, spoke or wrote.</summary>
/// <remarks>On its date those recorded as present are at the table, and of the sides nobody else. Equal when every property is equal.</remarks>
public sealed record Encounter : IAttributed<Encounter>
{
    /// <summary>An occasion on a date.</summary>
    public Encounter(Period on) => On = on;

    /// <summary>When it took place.</summary>
    public Period On { get; }

    /// <summary>Where; null when not stated.</summary>
    public string? Place { get; init; }

    /// <summary>Who was there, of the sides and of the third parties.</summary>
    public Listing<Actor> Present { get; init; }

    /// <summary>Who asserts it; empty when undisputed.</summary>
    public ValueList<Attribution> By { get; init; }

    Encounter IAttributed<Encounter>.See(Lens lens) => this with { Present = new([.. Present.Select(a => a.See(lens))], Present.IsComplete), By = lens.See(By) };
}

/// <summary>That the channel became known to others.</summary>
/// <remarks>Equal when every property is equal.</remarks>
public sealed record Disclosure : IAttributed<Disclosure>
{
    /// <summary>When; null when not stated.</summary>
    public PartialDate? On { get; init; }

    /// <summary>Whether one who takes part disclosed it, or an outsider.</summary>
    public Stated<Discloser> Discloser { get; init; }

    /// <summary>Whether the parties had agreed to it, as when they announce the talks together.</summary>
    public Stated<bool> Agreed { get; init; }

    /// <summary>How, in a few words; null when not stated.</summary>
    public string? How { get; init; }

    /// <summary>Who asserts it; empty when undisputed.</summary>
    public ValueList<Attribution> By { get; init; }

    Disclosure IAttributed<Disclosure>.See(Lens lens) => this with { Discloser = lens.See(Discloser), Agreed = lens.See(Agreed), By = lens.See(By) };
}

/// <summary>How far a party that the channel affects was involved in it.</summary>
/// <remarks>
/// The degrees are a ladder: to assert one is to assert those below it, and to deny one is to deny those above it.
/// For a party that has a side of its own, who sits there is read from that side. Equal when every property is equal.
/// </remarks>
/// <example><code>new Involvement(ukraine) { Degree = Stated.By(hitavada.Denying(), Degree.Participating) }</code></example>
public sealed record Involvement : IAttributed<Involvement>
{
    /// <summary>The involvement of a party.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    public Involvement(Party party) => Party = Guard.Against.Null(party);

    /// <summary>The affected party.</summary>
    public Party Party { get; }

    /// <summary>How far it was involved.</summary>
    public Stated<Degree> Degree { get; init; }

    /// <summary>Whether it was asked to come.</summary>
    public Stated<Invitation> Invitation { get; init; }

    /// <summary>The party that claims to have spoken for it: a recorded, contestable fact, and not a seat.</summary>
    public Stated<Party> Through { get; init; }

    /// <summary>Since when it was so involved; null when throughout the channel's life.</summary>
    public Period? Period { get; init; }

    /// <summary>Who asserts it; empty when undisputed.</summary>
    public ValueList<Attribution> By { get; init; }

    Involvement IAttributed<Involvement>.See(Lens lens) => this with
    {
        Degree = lens.See(Degree),
        Invitation = lens.See(Invitation),
        Through = lens.See(Through),
        By = lens.See(By),
    };
}

/// <summary>What somebody did to a text, for whom, and when.</summary>
/// <remarks>Equal when every property is equal.</remarks>
public sealed record Signature : IAttributed<Signature>
{
    /// <summary>That a person initialled, signed or confirmed a text for a party.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The kind is not a defined value.</exception>
    public Signature(Attendee signatory, Party party, SignatureKind kind)
    {
        Signatory = Guard.Against.Null(signatory);
        Party = Guard.Against.Null(party);
        Kind = Guard.Against.EnumOutOfRange(kind);
    }

    /// <summary>Who.</summary>
    public Attendee Signatory { get; private init; }

    /// <summary>For whom.</summary>
    public Party Party { get; }

    /// <summary>What he did.</summary>
    public SignatureKind Kind { get; }

    /// <summary>When; null when on the date of the commitment.</summary>
    public PartialDate? On { get; init; }

    /// <summary>Who asserts it; empty when undisputed.</summary>
    public ValueList<Attribution> By { get; init; }

    Signature IAttributed<Signature>.See(Lens lens) => this with { Signatory = Signatory.See(lens), By = lens.See(By) };
}

/// <summary>That a party which did not sign a text accepted, or refused, what it purports for that party.</summary>
/// <remarks>Equal when every property is equal.</remarks>
/// <example><code>new Acceptance(cuba, AcceptanceKind.Refused) { On = PartialDate.Parse("1962-10-31"), By = [dorn] }</code></example>
public sealed record Acceptance : IAttributed<Acceptance>
{
    /// <summary>How a party stands to a text that it did not sign.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The kind is not a defined value.</exception>
    public Acceptance(Party party, AcceptanceKind kind)
    {
        Party = Guard.Against.Null(party);
        Kind = Guard.Against.EnumOutOfRange(kind);
    }

    /// <summary>The party.</summary>
    public Party Party { get; }

    /// <summary>Whether it accepted, and how.</summary>
    public AcceptanceKind Kind { get; }

    /// <summary>When; null when on the date of the commitment.</summary>
    public PartialDate? On { get; init; }

    /// <summary>Who asserts it; empty when undisputed.</summary>
    public ValueList<Attribution> By { get; init; }

    Acceptance IAttributed<Acceptance>.See(Lens lens) => this with { By = lens.See(By) };
}

/// <summary>That a party was coerced, or pressed, into a text. Nothing is inferred from who was stronger.</summary>
/// <remarks>Equal when every property is equal.</remarks>
/// <example><code>new Coercion(czechoslovakia, CoercionKind.ByPressure, "told that it would stand alone") { By = [report] }</code></example>
public sealed record Coercion : IAttributed<Coercion>
{
    /// <summary>How a party was coerced or pressed, in a few words.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="what"/> is blank.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The kind is not a defined value.</exception>
    public Coercion(Party party, CoercionKind kind, string what)
    {
        Party = Guard.Against.Null(party);
        Kind = Guard.Against.EnumOutOfRange(kind);
        What = Guard.Against.NullOrWhiteSpace(what);
    }

    /// <summary>The party that was coerced or pressed.</summary>
    public Party Party { get; }

    /// <summary>How.</summary>
    public CoercionKind Kind { get; }

    /// <summary>The threat, the act or the pressure in a few words.</summary>
    public string What { get; }

    /// <summary>Who asserts it; empty when undisputed.</summary>
    public ValueList<Attribution> By { get; init; }

    Coercion IAttributed<Coercion>.See(Lens lens) => this with { By = lens.See(By) };
}

/// <summary>Something that was agreed or decided: a treaty, another instrument, or an understanding.</summary>
/// <remarks>Equal when every property is equal.</remarks>
public sealed record Commitment : IAttributed<Commitment>
{
    /// <summary>A commitment of a kind, under its title.</summary>
    /// <exception cref="ArgumentException"><paramref name="title"/> is blank.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The kind is not a defined value.</exception>
    public Commitment(CommitmentKind kind, string title)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        Title = Guard.Against.NullOrWhiteSpace(title);
    }

    /// <summary>The kind.</summary>
    public CommitmentKind Kind { get; }

    /// <summary>The title, or the understanding in a few words.</summary>
    public string Title { get; }

    /// <summary>When it was made; null when not stated.</summary>
    public PartialDate? On { get; init; }

    /// <summary>Who signed it.</summary>
    public Listing<Signature> Signatures { get; init; }

    /// <summary>The parties that it purports to bind, whether or not they signed.</summary>
    public Listing<Claim<Party>> Binds { get; init; }

    /// <summary>The parties to which it purports to give a right, whether or not they signed.</summary>
    public Listing<Claim<Party>> Entitles { get; init; }

    /// <summary>The parties that it decides about, whether or not it purports to bind them.</summary>
    public Listing<Claim<Party>> Affects { get; init; }

    /// <summary>Which parties that did not sign accepted or refused what it purports for them. <c>[]</c> says that all kept silent.</summary>
    public Listing<Acceptance> Acceptances { get; init; }

    /// <summary>Who was coerced, or pressed, into it. <c>[]</c> says that nobody was.</summary>
    public Listing<Coercion> Coercions { get; init; }

    /// <summary>Who asserts it; empty when undisputed.</summary>
    public ValueList<Attribution> By { get; init; }

    Commitment IAttributed<Commitment>.See(Lens lens) => this with
    {
        Signatures = lens.See(Signatures),
        Binds = lens.See(Binds),
        Entitles = lens.See(Entitles),
        Affects = lens.See(Affects),
        Acceptances = lens.See(Acceptances),
        Coercions = lens.See(Coercions),
        By = lens.See(By),
    };
}

/// <summary>A recorded effect of the channel. Nothing is inferred from who took part.</summary>
/// <remarks>Equal when every property is equal.</remarks>
public sealed record Effect : IAttributed<Effect>
{
    /// <summary>An effect of a kind, in a few words.</summary>
    /// <exception cref="ArgumentException"><paramref name="what"/> is blank.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The kind is not a defined value.</exception>
    public Effect(EffectKind kind, string what)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        What = Guard.Against.NullOrWhiteSpace(what);
    }

    /// <summary>Whether it helps or harms.</summary>
    public EffectKind Kind { get; }

    /// <summary>The effect in a few words.</summary>
    public string What { get; }

    /// <summary>Whom it reaches; null when not stated.</summary>
    public Actor? To { get; init; }

    /// <summary>When; null when not stated.</summary>
    public PartialDate? On { get; init; }

    /// <summary>Who asserts it; empty when undisputed.</summary>
    public ValueList<Attribution> By { get; init; }

    Effect IAttributed<Effect>.See(Lens lens) => this with { To = To?.See(lens), By = lens.See(By) };
}

/// <summary>A position of a party: its own, or one that somebody attributes to it.</summary>
/// <remarks>Equal when every property is equal.</remarks>
public sealed record Position : IAttributed<Position>
{
    /// <summary>What a party holds on an issue.</summary>
    /// <param name="party">Whose position it is said to be.</param>
    /// <param name="issue">The issue in a few words, worded alike wherever the same one is meant.</param>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="issue"/> is blank.</exception>
    public Position(Party party, string issue)
    {
        Party = Guard.Against.Null(party);
        Issue = Guard.Against.NullOrWhiteSpace(issue);
    }

    /// <summary>Whose position it is said to be.</summary>
    public Party Party { get; }

    /// <summary>The issue.</summary>
    public string Issue { get; }

    /// <summary>Whether the party is for it; unknown when only the issue is recorded.</summary>
    public Stated<bool> Favours { get; init; }

    /// <summary>Who attributes it to the party; null when it is the party's own word.</summary>
    public Actor? AttributedBy { get; init; }

    /// <summary>When it was held; null when throughout the channel's life.</summary>
    public Period? Period { get; init; }

    /// <summary>Who asserts that it was held or attributed; empty when undisputed.</summary>
    public ValueList<Attribution> By { get; init; }

    Position IAttributed<Position>.See(Lens lens) => this with
    {
        Favours = lens.See(Favours),
        AttributedBy = AttributedBy?.See(lens),
        By = lens.See(By),
    };

    /// <summary>Whether it is the party's own word: nobody, or nobody else, attributes it to the party.</summary>
    internal bool IsOwn => AttributedBy is null || AttributedBy.Id == Party.Id;

    /// <summary>Where the party's own word contradicts what is attributed to it, that of the chosen sources stays.</summary>
    internal static Listing<Position> Settle(Listing<Position> positions, HashSet<string>? sources)
    {
        if (sources is null) return positions;
        var kept = positions.Items.Where(p => p.By.IsEmpty || Lens.Speaks(p.By, sources)
            || !positions.Items.Any(other => Lens.Speaks(other.By, sources) && p.Contradicts(other))).ToValueList();
        return new(kept, positions.IsComplete && kept.Count == positions.Count);
    }

    private bool Contradicts(Position other) =>
        Party.Id == other.Party.Id && Issue == other.Issue && IsOwn != other.IsOwn
        && (Period is not { } its || other.Period is not { } theirs || its.Overlaps(theirs).IsPossible)
        && (Favours.Answer() & !other.Favours.Answer() | !Favours.Answer() & other.Favours.Answer()).IsTrue;
}

/// <summary>How this channel stands to another one.</summary>
/// <remarks>Equal when every property is equal.</remarks>
/// <example><code>new ChannelLink(LinkKind.ParallelTo, "p5-plus-1") { Awareness = Stated.By(burns, Awareness.CommonLead) }</code></example>
public sealed record ChannelLink : IAttributed<ChannelLink>
{
    /// <summary>A link to the channel with this id.</summary>
    /// <exception cref="ArgumentException"><paramref name="channel"/> is not an id.</exception>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The kind is not a defined value.</exception>
    public ChannelLink(LinkKind kind, string channel)
    {
        Kind = Guard.Against.EnumOutOfRange(kind);
        Channel = Guard.Against.InvalidId(channel);
    }

    /// <summary>How it stands to the other.</summary>
    public LinkKind Kind { get; }

    /// <summary>The id of the other channel.</summary>
    public string Channel { get; }

    /// <summary>Whether those who lead the two knew of each other.</summary>
    public Stated<Awareness> Awareness { get; init; }

    /// <summary>Who asserts it; empty when undisputed.</summary>
    public ValueList<Attribution> By { get; init; }

    ChannelLink IAttributed<ChannelLink>.See(Lens lens) => this with { Awareness = lens.See(Awareness), By = lens.See(By) };
}

/// <summary>Whether something that is asked of good mediation was done.</summary>
/// <remarks>Only what somebody states of it. Equal when every property is equal.</remarks>
/// <example><code>new Conduct(Requirement.Consent) { Of = iran, Met = Stated.By(newYorker, true) }</code></example>
public sealed record Conduct : IAttributed<Conduct>
{
    /// <summary>A requirement, of which nothing else is stated.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException">The requirement is not a defined value.</exception>
    public Conduct(Requirement requirement) => Requirement = Guard.Against.EnumOutOfRange(requirement);

    /// <summary>What is required.</summary>
    public Requirement Requirement { get; }

    /// <summary>
    /// The party whose consent it is, or that was wronged in something else; null when it is said of all of them, or of the
    /// process as a whole.
    /// </summary>
    public Party? Of { get; init; }

    /// <summary>Whether it was met.</summary>
    public Stated<bool> Met { get; init; }

    /// <summary>How, or by what, in a few words; null when not stated.</summary>
    public string? How { get; init; }

    /// <summary>From when to when it was so; null when throughout the channel's life.</summary>
    public Period? Period { get; init; }

    /// <summary>Who asserts it; empty when undisputed.</summary>
    public ValueList<Attribution> By { get; init; }

    Conduct IAttributed<Conduct>.See(Lens lens) => this with { Met = lens.See(Met), By = lens.See(By) };
}

/// <summary>What an author calls the channel in print, such as "Track 1.5".</summary>
/// <remarks>Equal when every property is equal. A label is a fact about the author; the library computes its own level.</remarks>
/// <example><code>
/// new PrintedLabel("track 2") { Typology = "usip-2019", Period = Period.Parse("1993-01-20/"), By = [primer] }
/// </code></example>
public sealed record PrintedLabel : IAttributed<PrintedLabel>
{
    /// <summary>A label as printed.</summary>
    /// <exception cref="ArgumentException"><paramref name="text"/> is blank.</exception>
    public PrintedLabel(string text) => Text = Guard.Against.NullOrWhiteSpace(text);

    /// <summary>The label as printed.</summary>
    public string Text { get; }

    /// <summary>The id of the typology in whose sense the author uses it, such as <c>mcfaul-2023</c>; null when not known.</summary>
    /// <exception cref="ArgumentException">The value is not an id.</exception>
    public string? Typology { get; init => field = value is null ? null : Guard.Against.InvalidId(value, nameof(Typology)); }

    /// <summary>When the channel was so, in the author's words; null when throughout the channel's life.</summary>
    public Period? Period { get; init; }

    /// <summary>Who printed it.</summary>
    public ValueList<Attribution> By { get; init; }

    PrintedLabel IAttributed<PrintedLabel>.See(Lens lens) => this with { By = lens.See(By) };
}
