using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Tests.Time;
using Diplomacy.Core.Time;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Core.Tests.Dossiers;

/// <summary>Dossiers with every kind of fact, stated in every way that there is.</summary>
internal static class RandomDossiers
{
    private static readonly Gen<string> Texts = Gen.Elements(
        "x", "...", "Grüße aus 東京", "😀", "“so”", "\"quoted\" \\ / `", "two\nlines\r\n\tand a tab", "\u0000\u001f\u007f\u0085\u2028\u202e\ufeff", " x ", "null", "1993");

    private static readonly Gen<string> Ids = from letter in Gen.Elements('a', 'b', 'z')
                                              from number in Gen.Choose(0, 99)
                                              select $"{letter}-{number}";

    private static readonly Gen<PartialDate> Dates = Samples.Dates.Generator;

    private static readonly Gen<Period> Periods =
        from dates in Dates.Two()
        from text in Gen.Elements(
            "/", $"{dates.Item1}", $"{dates.Item1}/..", $"{dates.Item1}/", $"../{dates.Item1}", $"/{dates.Item1}", $"{dates.Item1}/{dates.Item2}")
        select Period.TryParse(text, out var period, out _) ? period : default;

    public static Gen<Dossier> All { get; } =
        from sources in Some(0, 3, Sources())
        from bodies in Some(1, 5, Bodies(new(sources, [], [], [])))
        let partyIn = bodies.OfType<Party>().ToArray()
        let parties = partyIn.Length == 0 ? [new State("some-state", "Some state")] : partyIn
        let allBodies = bodies.Union(parties).ToArray()
        from people in Some(1, 4, People(new(sources, allBodies, parties, [])))
        let world = new World(sources, allBodies, parties, people)
        from channels in Some(0, 3, Channels(world))
        from id in Ids
        from title in Texts
        from summary in Maybe(Texts)
        from regions in Listed(Any<Region>())
        from codes in Codes()
        select new Dossier(id, title)
        {
            Summary = summary,
            Regions = regions,
            Codes = codes,
            Sources = [.. sources],
            Bodies = [.. allBodies],
            People = [.. people],
            Channels = [.. channels],
        };

    private static Func<string, Gen<Source>> Sources() => id =>
        from title in Texts
        from author in Maybe(Texts)
        from publisher in Maybe(Texts)
        from published in MaybeValue(Dates)
        from url in Maybe(Texts)
        from note in Maybe(Texts)
        select new Source(id + "s", title) { Author = author, Publisher = publisher, Published = published, Url = url, Note = note };

    private static Func<string, Gen<Body>> Bodies(World world) => id =>
        from name in Texts
        from kind in Gen.Choose(0, 3)
        from codes in Codes()
        from sector in Stated(Any<Sector>(), world)
        select kind switch
        {
            0 => (Body)new State(id + "b", name) { Codes = codes },
            1 => new Movement(id + "b", name) { Codes = codes },
            2 => new InternationalOrganization(id + "b", name) { Codes = codes },
            _ => new Organization(id + "b", name) { Codes = codes, Sector = sector },
        };

    private static Func<string, Gen<Attendee>> People(World world) => id =>
        from name in Texts
        from isGroup in Gen.Elements(true, false)
        from count in MaybeValue(Gen.Elements(1, 7, int.MaxValue))
        from codes in Codes()
        from offices in Listed(
            from body in Gen.Elements(world.Bodies)
            from title in Texts
            from branch in Stated(Any<Branch>(), world)
            from accreditedTo in Stated(Gen.Elements(world.Parties), world)
            from period in Periods
            from whom in By(world)
            select new Office(body, title) { Branch = branch, AccreditedTo = accreditedTo, Period = period, By = whom })
        from gender in Stated(Any<Gender>(), world)
        from citizenOf in world.States.Length == 0 ? Gen.Constant<Listing<Claim<State>>>([]) : Listed(Claims(Gen.Elements(world.States), world))
        select isGroup
            ? (Attendee)new Group(id + "p", name) { Count = count, Codes = codes, Offices = offices, Gender = gender, CitizenOf = citizenOf }
            : new Person(id + "p", name) { Codes = codes, Offices = offices, Gender = gender, CitizenOf = citizenOf };

    private static Func<string, Gen<Channel>> Channels(World w) => id =>
        from name in Texts
        from sides in Some(1, 3, Sides(w))
        from period in Periods
        from thirdParties in Listed(
            from actor in Gen.Elements(w.Actors)
            from function in Any<ThirdPartyFunction>()
            from standing in Stated(Any<Standing>(), w)
            from time in MaybeValue(Periods)
            from whom in By(w)
            select new ThirdParty(actor, function) { Standing = standing, Period = time, By = whom })
        from format in Stated(Any<Format>(), w)
        from secrecy in Stated(Any<Secrecy>(), w)
        from disclosures in Listed(
            from date in MaybeValue(Dates)
            from discloser in Stated(Any<Discloser>(), w)
            from agreed in Stated(Gen.Elements(true, false), w)
            from how in Maybe(Texts)
            from whom in By(w)
            select new Disclosure { On = date, Discloser = discloser, Agreed = agreed, How = how, By = whom })
        from purposes in Listed(Claims(Any<Purpose>(), w))
        from subjects in Distinct(
            Listed(
                from title in Texts
                from affects in Listed(Claims(Gen.Elements(w.Parties), w))
                from disputedBy in Listed(Claims(Gen.Elements(w.Parties), w))
                from time in MaybeValue(Periods)
                from whom in By(w)
                select new Subject(title) { Affects = affects, DisputedBy = disputedBy, Period = time, By = whom }),
            s => s.Title)
        from encounters in Listed(
            from date in Periods
            from place in Maybe(Texts)
            from present in Listed(Gen.Elements(w.Actors))
            from whom in By(w)
            select new Encounter(date) { Place = place, Present = present, By = whom })
        from authorization in Listed(
            from party in Gen.Elements(w.Parties)
            from scope in Any<AuthorizationScope>()
            from status in Any<AuthorizationStatus>()
            from authority in Maybe(Texts)
            from time in MaybeValue(Periods)
            from whom in By(w)
            select new AuthorizationStatement(party, scope, status) { Authority = authority, Period = time, By = whom })
        from involvements in Listed(
            from party in Gen.Elements(w.Parties)
            from degree in Stated(Any<Degree>(), w)
            from invitation in Stated(Any<Invitation>(), w)
            from through in Stated(Gen.Elements(w.Parties), w)
            from time in MaybeValue(Periods)
            from whom in By(w)
            select new Involvement(party) { Degree = degree, Invitation = invitation, Through = through, Period = time, By = whom })
        from commitments in Distinct(Listed(Commitments(w)), c => c.Title)
        from effects in Listed(
            from kind in Any<EffectKind>()
            from what in Texts
            from to in Maybe(Gen.Elements(w.Actors))
            from date in MaybeValue(Dates)
            from whom in By(w)
            select new Effect(kind, what) { To = to, On = date, By = whom })
        from positions in Listed(
            from party in Gen.Elements(w.Parties)
            from issue in Texts
            from favours in Stated(Gen.Elements(true, false), w)
            from attributedBy in Maybe(Gen.Elements(w.Actors))
            from time in MaybeValue(Periods)
            from whom in By(w)
            select new Position(party, issue) { Favours = favours, AttributedBy = attributedBy, Period = time, By = whom })
        from conduct in Listed(
            from requirement in Any<Requirement>()
            from party in Maybe(Gen.Elements(w.Parties))
            from met in Stated(Gen.Elements(true, false), w)
            from how in Maybe(Texts)
            from time in MaybeValue(Periods)
            from whom in By(w)
            select new Conduct(requirement) { Of = party, Met = met, How = how, Period = time, By = whom })
        from links in Listed(
            from kind in Any<LinkKind>()
            from channel in Ids
            from awareness in Stated(Any<Awareness>(), w)
            from whom in By(w)
            select new ChannelLink(kind, channel) { Awareness = awareness, By = whom })
        from labels in Listed(
            from text in Texts
            from typology in Maybe(Ids)
            from time in MaybeValue(Periods)
            from whom in By(w)
            select new PrintedLabel(text) { Typology = typology, Period = time, By = whom })
        select new Channel(id + "c", name, sides)
        {
            Period = period,
            ThirdParties = thirdParties,
            Format = format,
            Secrecy = secrecy,
            Disclosures = disclosures,
            Purposes = purposes,
            Subjects = subjects,
            Encounters = encounters,
            Authorization = authorization,
            Involvements = involvements,
            Commitments = commitments,
            Effects = effects,
            Positions = positions,
            Conduct = conduct,
            Links = links,
            Labels = labels,
        };

    private static Gen<Commitment> Commitments(World w) =>
        from kind in Any<CommitmentKind>()
        from title in Texts
        from date in MaybeValue(Dates)
        from signatures in Listed(
            from signatory in Gen.Elements(w.People)
            from party in Gen.Elements(w.Parties)
            from act in Any<SignatureKind>()
            from signed in MaybeValue(Dates)
            from whom in By(w)
            select new Signature(signatory, party, act) { On = signed, By = whom })
        from binds in Listed(Claims(Gen.Elements(w.Parties), w))
        from entitles in Listed(Claims(Gen.Elements(w.Parties), w))
        from affects in Listed(Claims(Gen.Elements(w.Parties), w))
        from acceptances in Listed(
            from party in Gen.Elements(w.Parties)
            from how in Any<AcceptanceKind>()
            from accepted in MaybeValue(Dates)
            from whom in By(w)
            select new Acceptance(party, how) { On = accepted, By = whom })
        from coercions in Listed(
            from party in Gen.Elements(w.Parties)
            from how in Any<CoercionKind>()
            from what in Texts
            from whom in By(w)
            select new Coercion(party, how, what) { By = whom })
        from whom in By(w)
        select new Commitment(kind, title)
        {
            On = date,
            Signatures = signatures,
            Binds = binds,
            Entitles = entitles,
            Affects = affects,
            Acceptances = acceptances,
            Coercions = coercions,
            By = whom,
        };

    private static Func<string, Gen<Side>> Sides(World w) => id =>
        from kind in Gen.Choose(0, 2)
        from party in Gen.Elements(w.Parties)
        from name in Texts
        from seats in Gen.SubListOf(w.People)
        from participants in Seats(w, [.. seats])
        from stated in Gen.Choose(0, 3)
        let side = kind switch { 0 when id == "n0" => Side.For(party), 1 => Side.OfCommunity(id, name), _ => Side.OfMembers(id, name) }
        select side with
        {
            Participants = stated switch
            {
                0 => default,
                1 when participants.Length > 0 => Listing.AndOthers<Participant>(participants),
                _ => [.. participants],
            },
        };

    private static Gen<Participant[]> Seats(World w, Attendee[] people) => people.Aggregate(
        Gen.Constant(Array.Empty<Participant>()),
        (seats, who) =>
            from before in seats
            from part in Stated(Any<Part>(), w)
            from capacity in Stated(Any<Capacity>(), w)
            from time in MaybeValue(Periods)
            from whom in By(w)
            select (Participant[])[.. before, new Participant(who) { Part = part, Capacity = capacity, Period = time, By = whom }]);

    private static Gen<ValueList<ExternalCode>> Codes() => Gen.Elements<ValueList<ExternalCode>>(
        [], [ExternalCode.Iso("UKR")], [ExternalCode.Wikidata("Q212"), new("cow", "369")], [new("other", "any text – at all")]);

    private static Gen<ValueList<Attribution>> By(World w)
    {
        if (w.Sources.Length == 0) return Gen.Constant<ValueList<Attribution>>([]);
        var one = from source in Gen.Elements(w.Sources)
                  from speaker in Maybe(Texts)
                  from said in MaybeValue(Dates)
                  from certainty in Any<Certainty>()
                  select new Attribution(source) { Speaker = speaker, Said = said, Certainty = certainty };
        var bare = from source in Gen.Elements(w.Sources) select new Attribution(source);
        return from count in Gen.Elements(0, 0, 0, 1, 1, 2)
               from whom in Gen.OneOf(one, bare).ArrayOf(count)
               select whom.ToValueList();
    }

    private static Gen<Claim<T>> Claims<T>(Gen<T> values, World w)
        where T : notnull =>
        from value in values
        from whom in By(w)
        select new Claim<T>(value, whom);

    private static Gen<Stated<T>> Stated<T>(Gen<T> values, World w)
        where T : notnull =>
        from count in Gen.Elements(0, 0, 1, 1, 2)
        from claims in Claims(values, w).ArrayOf(count)
        select new Stated<T>([.. claims]);

    private static Gen<Listing<T>> Listed<T>(Gen<T> items) =>
        from count in Gen.Elements(0, 0, 1, 2)
        from all in items.ArrayOf(count)
        from isComplete in Gen.Elements(true, false)
        select isComplete ? Listing.Of<T>(all) : count == 0 ? default : Listing.AndOthers<T>(all);

    private static Gen<Listing<T>> Distinct<T>(Gen<Listing<T>> items, Func<T, string> key) =>
        from all in items
        let kept = all.DistinctBy(key).ToArray()
        select all.IsComplete ? Listing.Of<T>(kept) : kept.Length == 0 ? default : Listing.AndOthers<T>(kept);

    private static Gen<T> Any<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>());

    private static Gen<T?> Maybe<T>(Gen<T> values)
        where T : class => Gen.OneOf(Gen.Constant<T?>(null), values.Select(v => (T?)v));

    private static Gen<T?> MaybeValue<T>(Gen<T> values)
        where T : struct => Gen.OneOf(Gen.Constant<T?>(null), values.Select(v => (T?)v));

    /// <summary>Some that need an id each.</summary>
    private static Gen<T[]> Some<T>(int least, int most, Func<string, Gen<T>> make) =>
        from count in Gen.Choose(least, most)
        from items in Enumerable.Range(0, count).Aggregate(
            Gen.Constant(Array.Empty<T>()), (before, i) => from all in before from item in make($"n{i}") select (T[])[.. all, item])
        select items;

    private sealed record World(Source[] Sources, Body[] Bodies, Party[] Parties, Attendee[] People)
    {
        public State[] States => [.. Parties.OfType<State>()];

        public Actor[] Actors => [.. Bodies, .. People];
    }
}
