using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Time;

namespace Diplomacy.Core.Tests.Tracks;

/// <summary>Meetings whose level is known from print, as far as the level needs them.</summary>
internal static class Cases
{
    public static State UnitedStates { get; } = new("usa", "United States");

    private static readonly State Soviet = new("ussr", "Soviet Union");
    private static readonly State Israel = new("israel", "Israel");
    private static readonly Movement Plo = new("plo", "PLO");
    private static readonly State NorthKorea = new("dprk", "North Korea");
    private static readonly State Iran = new("iran", "Iran");
    private static readonly State France = new("france", "France");
    private static readonly State Russia = new("russia", "Russia");

    public static Channel KennedyDobrynin => Channel
        .Between("kennedy-dobrynin", "Robert Kennedy and Dobrynin",
            Side.For(UnitedStates).Seating(Serving("rfk", "Robert Kennedy", UnitedStates, "Attorney General", Branch.Minister, "1961-01/1964-09").Officially().Leading()),
            Side.For(Soviet).Seating(Serving("dobrynin", "Anatoly Dobrynin", Soviet, "Ambassador", Branch.HeadOfMission, "1962-03/1986").Officially().Leading()))
        .During(Period.Parse("1962-10-23/1962-10-28"))
        .InSecret();

    /// <summary>Scali wrote for ABC; Feklisov was the KGB's resident. In what capacity Feklisov acted is not settled.</summary>
    public static Channel ScaliFeklisov => Channel
        .Between("scali-feklisov", "Scali and Feklisov",
            Side.For(UnitedStates).Seating(Outsider("scali", "John Scali").Privately().As(Part.Member)),
            Side.For(Soviet).Seating(new Participant(Serving("feklisov", "Aleksandr Feklisov", Soviet, "KGB resident", Branch.Intelligence, "1960/1964")) { Part = Part.Member }))
        .During(Period.Parse("1962-10-26/1962-10"))
        .Backed();

    /// <summary>Two academics until May; from then on the director general, with the academics as advisers.</summary>
    public static Channel Oslo
    {
        get
        {
            var hirschfeld = Outsider("hirschfeld", "Yair Hirschfeld");
            var pundak = Outsider("pundak", "Ron Pundak");
            var savir = Serving("savir", "Uri Savir", Israel, "Director General of the Foreign Ministry", Branch.Executive, "1993-05/1996");
            var qurie = Serving("qurie", "Ahmed Qurie", Plo, "Head of the economics department", Branch.Executive, "1992/..");
            return Channel
                .Between("oslo", "Oslo channel",
                    Side.For(Israel).Seating(
                        hirschfeld.Privately().Leading().During(Period.Parse("1993-01-20/1993-05-19")),
                        pundak.Privately().As(Part.Member).During(Period.Parse("1993-01-20/1993-05-19")),
                        savir.Officially().Leading().During(Period.Parse("1993-05-20/1993-09-13")),
                        hirschfeld.Privately().As(Part.Adviser).During(Period.Parse("1993-05-20/1993-09-13")),
                        pundak.Privately().As(Part.Adviser).During(Period.Parse("1993-05-20/1993-09-13"))),
                    Side.For(Plo).Seating(qurie.Officially().Leading()))
                .During(Period.Parse("1993-01-20/1993-09-13"))
                .InSecret()
                .Backed(new AuthorizationStatement(Israel, AuthorizationScope.Contact, AuthorizationStatus.Tolerated) { Authority = "Deputy Foreign Minister" });
        }
    }

    /// <summary>Leave for the trip is no mandate; one account calls him an envoy, and a senator denies it.</summary>
    public static Channel Carter(bool withEnvoyAccounts)
    {
        var herald = new Source("korea-herald", "Korea Herald") { Published = PartialDate.Parse("2001") };
        var record = new Source("congressional-record", "Congressional Record") { Published = PartialDate.Parse("1994-06-21") };
        var channel = Channel
            .Between("carter-kim", "Carter and Kim Il Sung",
                Side.For(UnitedStates).Seating(new Participant(Serving("carter", "Jimmy Carter", UnitedStates, "President", Branch.HeadOfState, "1977-01-20/1981-01-20")).Privately().Leading()),
                Side.For(NorthKorea).Seating(Serving("kim-il-sung", "Kim Il Sung", NorthKorea, "President", Branch.HeadOfState, "1972/1994-07-08").Officially().Leading()))
            .During(Period.Parse("1994-06-15/1994-06-18"))
            .Backed(new AuthorizationStatement(UnitedStates, AuthorizationScope.Contact, AuthorizationStatus.Authorized) { Authority = "President" });
        return withEnvoyAccounts
            ? channel.Backed(
                new AuthorizationStatement(UnitedStates, AuthorizationScope.Message, AuthorizationStatus.Mandated) { By = [herald] },
                new AuthorizationStatement(UnitedStates, AuthorizationScope.Message, AuthorizationStatus.Authorized) { By = [record.Denying("Alfonse D'Amato")] })
            : channel;
    }

    public static Channel Oman => Channel
        .Between("oman", "Oman channel",
            Side.For(UnitedStates).Seating(
                Serving("burns", "William Burns", UnitedStates, "Deputy Secretary of State", Branch.Executive, "2011-07/2014-11").Officially().Leading(),
                Serving("sullivan", "Jake Sullivan", UnitedStates, "National Security Adviser to the Vice President", Branch.Executive, "2013-02/2014-08").Officially().As(Part.Member)),
            Side.For(Iran).Seating(Serving("khaji", "Ali Asghar Khaji", Iran, "Deputy Foreign Minister", Branch.Executive, "2012/2014").Officially().Leading()))
        .During(Period.Parse("2013-03/2013-11"))
        .InSecret();

    public static Channel MacronPutin => Channel
        .Between("macron-putin", "Macron and Putin",
            Side.For(France).Seating(Serving("macron", "Emmanuel Macron", France, "President", Branch.HeadOfState, "2017-05-14/..").Officially().Leading()),
            Side.For(Russia).Seating(Serving("putin", "Vladimir Putin", Russia, "President", Branch.HeadOfState, "2012-05-07/..").Officially().Leading()))
        .During(Period.Parse("2022-02-07"))
        .InPublic();

    private static Person Serving(string id, string name, Party party, string title, Branch branch, string period) =>
        new(id, name) { Offices = [new Office(party, title) { Branch = branch, Period = Period.Parse(period) }] };

    private static Person Outsider(string id, string name) => new(id, name) { Offices = [] };
}
