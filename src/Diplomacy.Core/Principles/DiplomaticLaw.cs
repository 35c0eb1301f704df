using Ardalis.GuardClauses;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Time;
using static Diplomacy.Core.Principles.Conditions;

namespace Diplomacy.Core.Principles;

/// <summary>Principles on who may deal with a foreign government, and by which way.</summary>
/// <remarks>The findings say what the recorded facts come to under the printed rule. They are no legal advice.</remarks>
public static class DiplomaticLaw
{
    private static readonly Source LoganAct = new("crs-rl33265", "The Logan Act (RL33265)")
    {
        Author = "M. Seitzinger",
        Publisher = "Congressional Research Service",
        Published = PartialDate.Parse("2015-03-11"),
        Url = "https://www.everycrsreport.com/files/20150311_RL33265_50afc757089fe34088ab59373e546667b7079c74.html",
    };

    private static readonly Source Relations = new("vcdr", "Vienna Convention on Diplomatic Relations")
    {
        Published = PartialDate.Parse("1961"),
        Url = "https://www.realityviews.in/2012/05/read-understand-vienna-convention-on.html",
    };

    /// <summary>
    /// No diplomacy without authority, after 18 U.S.C. 953 (the Logan Act of 30 January 1799): a citizen who means to influence a foreign
    /// government in a dispute with his state, or against its measures, needs the authority of his state.
    /// </summary>
    /// <remarks>
    /// <para>
    /// The rule is of four facts. Three make it apply: a citizen of the state takes part; somebody who serves a foreign state, or is
    /// instructed by it, is on another side; a dispute with the state or a measure of it is discussed, with intent to influence that
    /// government. The fourth is what it requires: that the state authorized the contact, or acts through an official on its own side.
    /// </para>
    /// <para>
    /// <b>Violated</b> so means that all four facts are there, and no more: two were ever indicted, nobody was convicted. <b>Satisfied</b>:
    /// the three are there, and the authority. <b>Undetermined</b>: any of them is unknown, the intent or the authority above all; to be aware
    /// of a contact, to tolerate or to encourage it is not to authorize it, and "did not sanction" is no prohibition, but it is no authority.
    /// <b>Not applicable</b>: one of the three is missing. Redress of one's own injury, which the act exempts, is not asked for: it is
    /// recorded as no intent to influence.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    public static Principle UnauthorizedDiplomacy(State state) =>
        Principle.Named("unauthorized-diplomacy", $"No diplomacy for {Guard.Against.Null(state).Name} without its authority", LoganAct)
            .Read("four-facts")
            .When(CitizenMeetsGovernment(state) & DisputeDiscussed(state) & Pursues(Purpose.Influence))
            .Requires(Authorizes(state, AuthorizationScope.Contact) | ActsOfficially(state));

    /// <summary>
    /// Diplomatic channels (Vienna Convention on Diplomatic Relations of 1961, art. 41(2)): official business of a mission with the state
    /// that it is accredited to goes with or through the foreign ministry, or another one that was agreed.
    /// </summary>
    /// <remarks>
    /// <para>
    /// <b>Satisfied</b>: somebody of the host's foreign ministry takes part, or the host authorized its side, and so agreed to another way.
    /// <b>Violated</b>: neither. <b>Undetermined</b>: it is unknown who took part, where the ambassador is accredited, or what the host authorized;
    /// of an official of the executive it is not recorded whether he is of that ministry. <b>Not applicable</b>: no head of a mission
    /// deals with officials of his host. It binds missions, not visiting ministers; an ambassador who meets private people or the
    /// opposition does the lawful work of informing himself.
    /// </para>
    /// <para>The date is not asked for: of channels before the Convention the finding is a yardstick.</para>
    /// </remarks>
    public static Principle DiplomaticChannels { get; } =
        Principle.Named("diplomatic-channels", "Diplomatic channels", Relations)
            .Read("article-41")
            .When(MissionMeetsHost)
            .Requires(ThroughForeignMinistry);
}
