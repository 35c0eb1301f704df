using System.Globalization;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Time;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Core.Tests.Channels;

/// <summary>Channels with facts of every type, attributed, denied, disputed and plain.</summary>
internal static class RandomChannels
{
    public static readonly string[] SourceIds = ["s0", "s1", "s2", "s3"];

    /// <summary>Channels made from a number, with attributions.</summary>
    public static readonly Arbitrary<Channel> Attributed = Make(attributed: true);

    /// <summary>Channels in which nobody in particular asserts anything.</summary>
    public static readonly Arbitrary<Channel> Plain = Make(attributed: false);

    /// <summary>Days around those on which things are said.</summary>
    public static readonly Arbitrary<DateOnly> Days =
        Gen.Choose(-10, 80).Select(new DateOnly(2023, 6, 1).AddDays).ToArbitrary();

    /// <summary>One source or more; one of them says nothing in any channel.</summary>
    public static readonly Arbitrary<string[]> SomeSources =
        Gen.Elements([.. SourceIds, "silent"]).NonEmptyListOf().Select(ids => ids.Distinct().Take(3).ToArray()).ToArbitrary();

    private static Arbitrary<Channel> Make(bool attributed) =>
        Gen.Choose(0, int.MaxValue - 1).Select(seed => new Maker(new Random(seed), attributed).Channel()).ToArbitrary();

    private sealed class Maker(Random random, bool attributed)
    {
        private static readonly Party[] PartiesWithOffices = [Cast.Usa, Cast.Russia, Cast.Plo];

        private static readonly Party[] Parties = [Cast.Usa, Cast.Russia, Cast.Ukraine, Cast.Plo];

        // Some sources are dated by the day, some by the month, some not at all.
        private static readonly Source[] Sources =
        [
            new(SourceIds[0], "A paper") { Published = PartialDate.Parse("2023-07-06") },
            new(SourceIds[1], "A monthly") { Published = PartialDate.Parse("2023-06") },
            new(SourceIds[2], "A leaflet"),
            new(SourceIds[3], "A memoir") { Published = PartialDate.Parse("2023-07-20~") },
        ];

        private int _made;

        public Channel Channel()
        {
            var us = Side.For(Cast.Usa) with { Participants = Some(Participant, "haass", "kupchan", "graham") };
            var them = Side.For(Cast.Russia) with { Participants = Some(Participant, "lavrov", "ryabkov") };
            return new Channel("talks", "Talks", us, them)
            {
                Period = SomePeriod(),
                ThirdParties = Some(() => new ThirdParty(Person("host"), One(Enum.GetValues<ThirdPartyFunction>()))
                {
                    Standing = Stated(Enum.GetValues<Standing>()),
                    By = By(),
                }),
                Format = Stated(Enum.GetValues<Format>()),
                Secrecy = Stated(Enum.GetValues<Secrecy>()),
                Disclosures = Some(() => new Disclosure { On = Date(), Discloser = Stated(Enum.GetValues<Discloser>()), Agreed = Stated([true, false]), By = By() }),
                Purposes = Claims(Enum.GetValues<Purpose>()),
                Subjects = Some(() => new Subject(NewTitle()) { Affects = Claims(Parties), DisputedBy = Claims(Parties), By = By() }),
                Encounters = Some(() => new Encounter(SomePeriod()) { Present = [Council(), Person("guest")], By = By() }),
                Authorization = Some(() => new AuthorizationStatement(
                    One(Parties), One(Enum.GetValues<AuthorizationScope>()), One(Enum.GetValues<AuthorizationStatus>()))
                {
                    Period = PeriodOfItsOwn(),
                    By = By(),
                }),
                Involvements = Some(() => new Involvement(One(Parties))
                {
                    Degree = Stated(Enum.GetValues<Degree>()),
                    Invitation = Stated(Enum.GetValues<Invitation>()),
                    Through = Stated(Parties),
                    By = By(),
                }),
                Commitments = Some(() => new Commitment(One(Enum.GetValues<CommitmentKind>()), NewTitle())
                {
                    Signatures = Some(() => new Signature(Person("signatory"), One(Parties), One(Enum.GetValues<SignatureKind>())) { By = By() }),
                    Binds = Claims(Parties),
                    Entitles = Claims(Parties),
                    Affects = Claims(Parties),
                    Acceptances = Some(() => new Acceptance(One(Parties), One(Enum.GetValues<AcceptanceKind>())) { By = By() }),
                    Coercions = Some(() => new Coercion(One(Parties), One(Enum.GetValues<CoercionKind>()), "a threat") { By = By() }),
                    By = By(),
                }),
                Effects = Some(() => new Effect(One(Enum.GetValues<EffectKind>()), "something") { To = Person("victim"), By = By() }),
                Positions = Some(() => new Position(One(Parties), "a matter")
                {
                    Favours = Stated([true, false]),
                    AttributedBy = random.Next(2) == 0 ? Person("witness") : null,
                    Period = random.Next(2) == 0 ? PeriodOfItsOwn() : null,
                    By = By()
                }),
                Conduct = Some(() => new Conduct(One(Enum.GetValues<Requirement>()))
                {
                    Of = One(Parties),
                    Met = Stated([true, false]),
                    By = By()
                }),
                Links = Some(() => new ChannelLink(One(Enum.GetValues<LinkKind>()), "other") { Awareness = Stated(Enum.GetValues<Awareness>()), By = By() }),
                Labels = Some(() => new PrintedLabel("Track 1.5")
                {
                    Typology = random.Next(2) == 0 ? "mcfaul-2023" : null,
                    Period = random.Next(2) == 0 ? SomePeriod() : null,
                    By = By(),
                }),
            };
        }

        /// <summary>A period that has nothing in common with another one's.</summary>
        private Period PeriodOfItsOwn() => Period.On(new DateOnly(2020, 1, 1).AddDays(_made++));

        private Person Person(string id) => new(id, id)
        {
            Offices = Some(() => new Office(Body(), "Office")
            {
                Branch = Stated(Enum.GetValues<Branch>()),
                AccreditedTo = Stated(Parties),
                Period = SomePeriod(),
                By = By(),
            }),
            Gender = Stated(Enum.GetValues<Gender>()),
            CitizenOf = Claims<State>([Cast.Usa, Cast.Russia, Cast.Ukraine]),
        };

        private Body Body() => random.Next(4) == 0 ? Council() : One(PartiesWithOffices);

        private Organization Council() => Cast.Council with { Sector = Stated(Enum.GetValues<Sector>()) };

        private Participant Participant(string id) => new(Person(id))
        {
            Part = Stated(Enum.GetValues<Part>()),
            Capacity = Stated(Enum.GetValues<Capacity>()),
            By = By(),
        };

        private string NewTitle() => string.Create(CultureInfo.InvariantCulture, $"matter {_made++}");

        private Listing<T> Some<T>(Func<T> make) => Some(_ => make(), ["", "", ""]);

        /// <summary>No list, a complete one or an open one.</summary>
        private Listing<T> Some<T>(Func<string, T> make, params string[] names)
        {
            ValueList<T> items = [.. names.Take(random.Next(names.Length + 1)).Select(make)];
            return new(items, isComplete: random.Next(3) > 0);
        }

        private Listing<Claim<T>> Claims<T>(T[] values)
            where T : notnull => Some(() => new Claim<T>(One(values), By()));

        private Stated<T> Stated<T>(T[] values)
            where T : notnull => new([.. Enumerable.Range(0, random.Next(4)).Select(_ => new Claim<T>(One(values), By()))]);

        private ValueList<Attribution> By() => random.Next(3) == 0 ? [] : Somebody();

        private ValueList<Attribution> Somebody() =>
            attributed ? [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Attribution())] : [];

        private Attribution Attribution() => new(One(Sources))
        {
            Speaker = random.Next(3) == 0 ? "somebody" : null,
            Said = random.Next(2) == 0 ? Date() : null,
            Certainty = One(Enum.GetValues<Certainty>()),
        };

        private PartialDate Date()
        {
            var day = new DateOnly(2023, 6, 1).AddDays(random.Next(60)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            return PartialDate.Parse(random.Next(6) switch { 0 => day[..7], 1 => day + "~", 2 => day + "?", _ => day });
        }

        private Period SomePeriod() => random.Next(4) == 0 ? default : Period.On(Date());

        private T One<T>(T[] items) => items[random.Next(items.Length)];
    }
}
