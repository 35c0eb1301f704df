namespace Diplomacy.Core.Channels;

/// <summary>Who is in the room with whom. A format is not a level: any track can use any of them.</summary>
public enum Format
{
    /// <summary>The sides meet.</summary>
    Direct = 1,

    /// <summary>The sides write to each other, or telephone.</summary>
    Correspondence = 2,

    /// <summary>A third party travels between sides that do not meet.</summary>
    Shuttle = 3,

    /// <summary>The sides stay at one place in separate rooms, and a third party goes between.</summary>
    Proximity = 4,

    /// <summary>Many speak before an audience of their kind, such as at a security conference.</summary>
    Forum = 5,
}

/// <summary>How far the existence of a channel is kept from others.</summary>
public enum Secrecy
{
    /// <summary>Its existence is hidden.</summary>
    Secret = 1,

    /// <summary>Not hidden, but not announced.</summary>
    Confidential = 2,

    /// <summary>Announced, or held in the open.</summary>
    Public = 3,
}

/// <summary>What a channel is for.</summary>
public enum Purpose
{
    /// <summary>To gather information.</summary>
    GatherInformation = 1,

    /// <summary>To explore what might be possible.</summary>
    Explore = 2,

    /// <summary>To signal.</summary>
    Signal = 3,

    /// <summary>To test proposals.</summary>
    TestProposals = 4,

    /// <summary>To negotiate.</summary>
    Negotiate = 5,

    /// <summary>To implement what was agreed.</summary>
    Implement = 6,

    /// <summary>To influence what the other side's government does.</summary>
    Influence = 7,
}

/// <summary>What a third party does in a channel.</summary>
public enum ThirdPartyFunction
{
    /// <summary>Offers the place.</summary>
    Host = 1,

    /// <summary>Helps the sides to talk.</summary>
    Facilitator = 2,

    /// <summary>Helps the sides to agree.</summary>
    Mediator = 3,

    /// <summary>Calls the sides together.</summary>
    Convenor = 4,

    /// <summary>Answers for what is agreed.</summary>
    Guarantor = 5,

    /// <summary>Attests.</summary>
    Witness = 6,

    /// <summary>Carries messages.</summary>
    MessageCarrier = 7,
}

/// <summary>Whether a third party acts for a state or an organization of states.</summary>
public enum Standing
{
    /// <summary>For a state or an international organization.</summary>
    Official = 1,

    /// <summary>For neither.</summary>
    Unofficial = 2,
}

/// <summary>Who disclosed a channel.</summary>
public enum Discloser
{
    /// <summary>One who takes part.</summary>
    Participant = 1,

    /// <summary>Anyone else.</summary>
    Outsider = 2,
}

/// <summary>
/// How far a party that a channel affects is involved in it, from least to most. The five degrees from
/// <see cref="Informed"/> are those of the note of the Polish government of 15 February 1945 on Yalta
/// (Foreign Relations of the United States 1945, vol. V, doc. 111).
/// </summary>
public enum Degree
{
    /// <summary>Not at all.</summary>
    None = 1,

    /// <summary>Told only when it was over. Recorded, and less than informed.</summary>
    ToldAfterwards = 2,

    /// <summary>Told before or while it happens.</summary>
    Informed = 3,

    /// <summary>Asked before or while it happens.</summary>
    Consulted = 4,

    /// <summary>Takes part.</summary>
    Participating = 5,

    /// <summary>Takes part through a representative with its mandate.</summary>
    Represented = 6,

    /// <summary>Has agreed.</summary>
    Consenting = 7,
}

/// <summary>Whether an affected party was asked to come.</summary>
public enum Invitation
{
    /// <summary>It was not invited.</summary>
    NotInvited = 1,

    /// <summary>It was invited.</summary>
    Invited = 2,

    /// <summary>It was invited, and stayed away by its own choice.</summary>
    Declined = 3,
}

/// <summary>What kind of text or act a commitment is.</summary>
public enum CommitmentKind
{
    /// <summary>A written agreement between states, governed by international law, under whatever name (Vienna Convention on the Law of Treaties, art. 2).</summary>
    Treaty = 1,

    /// <summary>A written agreement that binds politically only.</summary>
    PoliticalAgreement = 2,

    /// <summary>An agreement to which a movement or another non-state body is party.</summary>
    AgreementWithMovement = 3,

    /// <summary>An understanding that is not written down, or not signed.</summary>
    Understanding = 4,

    /// <summary>A communiqué or joint statement.</summary>
    Communique = 5,
}

/// <summary>What a signatory did to a text.</summary>
public enum SignatureKind
{
    /// <summary>Initialled it.</summary>
    Initialled = 1,

    /// <summary>Signed it.</summary>
    Signed = 2,

    /// <summary>Confirmed afterwards what another had signed (Vienna Convention on the Law of Treaties, art. 8).</summary>
    Confirmed = 3,
}

/// <summary>How a party that did not sign a text stands to what it purports for that party.</summary>
public enum AcceptanceKind
{
    /// <summary>Accepted it expressly in writing (Vienna Convention on the Law of Treaties, art. 35).</summary>
    Written = 1,

    /// <summary>Accepted it otherwise: by word of mouth, or by what it did.</summary>
    Unwritten = 2,

    /// <summary>Refused it.</summary>
    Refused = 3,
}

/// <summary>How a party was brought to consent to a text.</summary>
public enum CoercionKind
{
    /// <summary>By acts or threats directed against its representative (Vienna Convention on the Law of Treaties, art. 51).</summary>
    OfRepresentative = 1,

    /// <summary>By the threat or use of force against the state, in breach of the Charter of the United Nations (art. 52).</summary>
    ByForce = 2,

    /// <summary>By other pressure, such as economic pressure. The articles do not settle whether it is coercion.</summary>
    ByPressure = 3,
}

/// <summary>Whether an effect is good or bad for whom it reaches.</summary>
public enum EffectKind
{
    /// <summary>It helps.</summary>
    Help = 1,

    /// <summary>It harms.</summary>
    Harm = 2,
}

/// <summary>Whether those who lead one channel knew of another, and those who lead the other of the one.</summary>
public enum Awareness
{
    /// <summary>Neither knew of the other.</summary>
    None = 1,

    /// <summary>Only one of the two knew.</summary>
    OneSided = 2,

    /// <summary>Each knew of the other.</summary>
    Mutual = 3,

    /// <summary>Both answered to somebody who knew of both.</summary>
    CommonLead = 4,
}

/// <summary>
/// What is asked of good mediation: the eight fundamentals of the United Nations Guidance for Effective Mediation (A/66/811,
/// 2012), and what Security Council resolution 1325 (2000) asks for.
/// </summary>
public enum Requirement
{
    /// <summary>An able mediator, with a team, an analysis of the conflict, and the means.</summary>
    Preparedness = 1,

    /// <summary>The parties agreed to the mediation and to the mediator.</summary>
    Consent = 2,

    /// <summary>The parties are treated evenly, and the mediator has no stake in the result.</summary>
    Impartiality = 3,

    /// <summary>Those who are not at the table have a way to be heard.</summary>
    Inclusivity = 4,

    /// <summary>The parties and the wider society make the process and its result their own; nothing is imposed.</summary>
    NationalOwnership = 5,

    /// <summary>Mandate and result are in keeping with the Charter and applicable law.</summary>
    InternationalLaw = 6,

    /// <summary>One mediator leads, or several have agreed who does what.</summary>
    Coherence = 7,

    /// <summary>The agreement is clear and can be carried out, monitored and argued about.</summary>
    QualityAgreement = 8,

    /// <summary>Women take part in the process, or a mechanism of its own brings a gender perspective into it.</summary>
    WomensParticipation = 9,
}

/// <summary>How one channel stands to another.</summary>
public enum LinkKind
{
    /// <summary>Beside it, at the same time.</summary>
    ParallelTo = 1,

    /// <summary>Before it.</summary>
    Precedes = 2,

    /// <summary>After it, with the same matter.</summary>
    Continues = 3,

    /// <summary>As the public face behind which it goes on.</summary>
    FrontFor = 4,
}
