using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Precedents;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Precedents;

public sealed class PrecedentBaseTests : IDisposable
{
    private static readonly Source Paper = new("paper", "A paper");

    private static readonly State One = new("one", "One") { Codes = [ExternalCode.Iso("ONE")] };
    private static readonly State Two = new("two", "Two");
    private static readonly State Third = new("third", "Third");

    private static readonly Channel Talks = new("talks", "Talks", Side.For(One), Side.For(Two));

    private readonly string _folder = Directory.CreateTempSubdirectory("diplomacy-precedents-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_embedded_cases_have_a_version_of_their_own_and_are_found_by_id()
    {
        var all = Core.Precedents.Precedents.All;

        Assert.NotEqual(typeof(PrecedentBase).Assembly.GetName().Version!.ToString(), all.Version);
        Assert.Matches(@"^\d{4}\.\d+$", all.Version);
        Assert.Contains("haass-lavrov-2023", all.Ids);
        Assert.All(all.Ids, id => Assert.Equal(id, all.Dossier(id).Id));
        Assert.Same(all.Dossier("haass-lavrov-2023"), Core.Precedents.Precedents.HaassLavrov2023);
        Assert.Equal(all.Dossiers.Sum(d => d.Channels.Count), all.Channels.Count);
        Assert.Throws<KeyNotFoundException>(() => all.Dossier("no-such-case"));
    }

    [Fact]
    public void Every_embedded_case_is_written_back_to_an_equal_one_and_what_is_written_stays_as_it_is() =>
        Assert.All(Core.Precedents.Precedents.All.Dossiers, dossier =>
        {
            var written = dossier.ToJson();
            var read = Dossier.Parse(written);
            Assert.Equal(dossier, read);
            Assert.Equal(dossier.GetHashCode(), read.GetHashCode());
            Assert.Equal(written, read.ToJson());
        });

    [Fact]
    public void The_embedded_cases_are_in_the_order_of_their_years() =>
        Assert.Equal(Core.Precedents.Precedents.All.Ids.OrderBy(id => id[^4..], StringComparer.Ordinal).ThenBy(id => id, StringComparer.Ordinal), Core.Precedents.Precedents.All.Ids);

    [Fact]
    public void A_directory_is_read_with_all_below_it_in_the_order_of_the_names_and_other_files_are_let_be()
    {
        Write("b.dossier.json", Case("case-b", Talks).ToJson());
        Write(Path.Combine("a", "z.dossier.json"), Case("case-z", Talks, Talks with { }).ToJson());
        Write("notes.json", "{");

        var precedents = PrecedentBase.FromDirectory(_folder);

        Assert.Equal(["case-z", "case-b"], precedents.Ids);
        Assert.Equal(["case-z/talks", "case-b/talks"], precedents.Channels.Select(c => c.Id));
        Assert.Equal("2 precedents, version own", $"{precedents}");
        Assert.Equal(PrecedentBase.Of(Case("case-z", Talks), Case("case-b", Talks)).Dossiers, precedents.Dossiers);
    }

    [Fact]
    public void All_problems_of_all_files_are_told_at_once()
    {
        Write("a.dossier.json", Case("same", Talks).ToJson());
        Write("b.dossier.json", """{ "format": 1, "id": "b" }""");
        Write("c.dossier.json", Case("same", Talks).ToJson());
        Write("d.dossier.json", "");

        var thrown = Assert.Throws<PrecedentException>(() => PrecedentBase.FromDirectory(_folder));

        Assert.Equal(["b.dossier.json", "c.dossier.json", "d.dossier.json"], thrown.Problems.Select(p => p.File));
        Assert.False(Dossier.TryParse("""{ "format": 1, "id": "b" }""", out _, out var problems));
        Assert.Equal(problems, [thrown.Problems[0].Problem!]);
        Assert.Equal($"b.dossier.json: {problems[0]}", $"{thrown.Problems[0]}");
        Assert.Null(thrown.Problems[1].Problem);
        Assert.Equal("c.dossier.json: the id `same` is also that of a.dossier.json", $"{thrown.Problems[1]}");
        Assert.All(thrown.Problems, p => Assert.Contains($"{p}", thrown.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_list_of_problems_is_cut_in_the_message_and_whole_in_the_data()
    {
        for (var i = 0; i < 23; i++) Write($"{i:D2}.dossier.json", "");

        var thrown = Assert.Throws<PrecedentException>(() => PrecedentBase.FromDirectory(_folder));

        Assert.Equal(23, thrown.Problems.Count);
        Assert.EndsWith("\nand 3 more", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new PrecedentException([]));
    }

    [Fact]
    public void Streams_are_read_under_their_names_and_left_open()
    {
        using var good = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Case("case-a", Talks).ToJson()));
        using var bad = new MemoryStream([1]);

        Assert.Equal(["case-a"], PrecedentBase.FromStreams([("good", good)]).Ids);
        Assert.True(good.CanRead);
        Assert.Equal(["bad"], Assert.Throws<PrecedentException>(() => PrecedentBase.FromStreams([("bad", bad)])).Problems.Select(p => p.File));
        Assert.Throws<ArgumentNullException>(() => PrecedentBase.FromStreams([("none", null!)]));
        Assert.Throws<ArgumentNullException>(() => PrecedentBase.FromStreams(null!));
    }

    [Fact]
    public void There_is_no_base_of_a_directory_that_is_not_there()
    {
        Assert.Throws<DirectoryNotFoundException>(() => PrecedentBase.FromDirectory(Path.Combine(_folder, "none")));
        Assert.Throws<ArgumentException>(() => PrecedentBase.FromDirectory(" "));
        Assert.Empty(PrecedentBase.FromDirectory(_folder).Ids);
    }

    [Fact]
    public void Bases_are_joined_and_no_id_stands_twice()
    {
        var (one, other) = (PrecedentBase.Of(Case("case-a", Talks)), PrecedentBase.Of(Case("case-b", Talks)));

        var both = Core.Precedents.Precedents.All.With(one).With(other);

        Assert.Equal([.. Core.Precedents.Precedents.All.Ids, "case-a", "case-b"], both.Ids);
        Assert.Equal($"{Core.Precedents.Precedents.All.Version} + own + own", both.Version);
        Assert.Same(Core.Precedents.Precedents.HaassLavrov2023, both.Dossier("haass-lavrov-2023"));
        Assert.Equal(both.Ids, Core.Precedents.Precedents.All.With(Case("case-a", Talks), Case("case-b", Talks)).Ids);
        Assert.Equal("other", Assert.Throws<ArgumentException>(() => both.With(one)).ParamName);
        Assert.Equal("dossiers", Assert.Throws<ArgumentException>(() => PrecedentBase.Of(Case("case-a", Talks), Case("case-a", Talks))).ParamName);
        Assert.Throws<ArgumentNullException>(() => PrecedentBase.Of((Dossier)null!));
    }

    [Fact]
    public void A_question_separates_those_that_surely_match_from_those_that_possibly_do()
    {
        var precedents = PrecedentBase.Of(Case("case-a",
            Talks.InSecret(),
            new Channel("open", "Open", Side.For(One)),
            new Channel("public", "Public", Side.For(One)).InPublic()));

        var matches = precedents.Find(p => p.WasKept(Secrecy.Secret));

        Assert.Equal(["case-a/talks"], matches.Surely.Select(p => p.Id));
        Assert.Equal(["case-a/open"], matches.Possibly.Select(p => p.Id));
        Assert.Equal("surely case-a/talks; possibly case-a/open", $"{matches}");
        Assert.Equal("surely case-a/public; possibly case-a/open", $"{precedents.Find(p => !p.WasKept(Secrecy.Secret))}");
        Assert.Equal("surely case-a/talks; possibly none", $"{precedents.Find(p => p.Channel.Id == "talks")}");
    }

    [Fact]
    public void Regions_are_those_of_the_case()
    {
        Truth In(Listing<Region> regions) => Of(Talks, d => d with { Regions = regions }).In(Region.Europe);

        Assert.Equal(Truth.True, In([Region.Asia, Region.Europe]));
        Assert.Equal(Truth.False, In([Region.Asia]));
        Assert.Equal(Truth.Unknown, In(Listing.AndOthers(Region.Asia)));
        Assert.Equal(Truth.Unknown, In(default));
    }

    [Fact]
    public void A_party_is_meant_by_id_name_or_code()
    {
        var talks = Of(Talks.About("the third", Third));

        Assert.All(new[] { "one", "One", "iso3166-1:ONE" }, named => Assert.Equal(Truth.True, talks.HasSide(named)));
        Assert.All(new[] { "third", "ONE", "" }, named => Assert.Equal(Truth.False, talks.HasSide(named)));
        Assert.Equal(Truth.True, talks.Affects("third"));
        Assert.Equal(Truth.False, talks.Affects("one"));
        Assert.Equal(Truth.Unknown, Of(Talks).Affects("one"));
        Assert.Equal(Truth.False, Of(Talks.About(new Subject("x") { Affects = [new Claim<Party>(Third, Paper.Denying())] })).Affects("third"));
    }

    [Fact]
    public void A_period_is_asked_of_the_life_of_the_channel()
    {
        Assert.Equal(Truth.True, Of(Talks.During(Period.Parse("1993-01/1993-08"))).InBeing(Period.Parse("1993-02/1994")));
        Assert.Equal(Truth.False, Of(Talks.During(Period.Parse("1993-01/1993-08"))).InBeing(Period.Parse("1994/..")));
        Assert.Equal(Truth.Unknown, Of(Talks).InBeing(Period.Parse("1994/..")));
    }

    [Fact]
    public void A_level_is_one_that_the_channel_had_on_some_day()
    {
        var minister = new Person("minister", "Minister") { Offices = [new Office(One, "Minister") { Branch = Branch.Minister, Period = Period.Parse("1990/1999") }] };
        var scholar = new Person("scholar", "Scholar") { Offices = [] };
        var other = new Person("other", "Other") { Offices = [new Office(Two, "Minister") { Branch = Branch.Minister, Period = Period.Parse("1990/1999") }] };
        var channel = Channel.Between("talks", "Talks",
                Side.For(One).Seating(scholar.Privately(), minister.Officially().During(Period.Parse("1993-06-01/1993-12-31"))),
                Side.For(Two).Seating(other.Officially()))
            .During(Period.Parse("1993-01-01/1993-12-31")).Backed();

        Assert.Equal(Truth.True, Of(channel).HadLevel(TrackLevel.One, Typologies.McFaul2023));
        Assert.Equal(Truth.True, Of(channel).HadLevel(TrackLevel.OneAndHalf, Typologies.McFaul2023));
        Assert.Equal(Truth.False, Of(channel).HadLevel(TrackLevel.Two, Typologies.McFaul2023));
        Assert.Equal(Truth.Unknown, Of(Talks).HadLevel(TrackLevel.Two, Typologies.McFaul2023));
        // It is not known when it was, but whenever it was, it had this level.
        Assert.Equal(Truth.True, Of(Channel.Between("x", "X", Side.OfMembers("a", "A").Seating(scholar.Privately())).During(Period.Parse("1993/1994")) with { }).HadLevel(TrackLevel.Two, Typologies.Common));
    }

    [Fact]
    public void Backing_is_what_a_party_stood_for_on_some_day()
    {
        AuthorizationStatement Said(AuthorizationStatus status, string? period = null) =>
            new(One, AuthorizationScope.Contact, status) { Period = period is null ? null : Period.Parse(period) };
        Truth Had(AuthorizationStatus status, Listing<AuthorizationStatement> said) =>
            Of(Talks.During(Period.Parse("1993-01-01/1993-12-31")) with { Authorization = said }).HadBacking("one", AuthorizationScope.Contact, status);

        Assert.Equal(Truth.True, Had(AuthorizationStatus.Aware, [Said(AuthorizationStatus.Aware)]));
        Assert.Equal(Truth.True, Had(AuthorizationStatus.Aware, [Said(AuthorizationStatus.Aware, "1993-02-01/1993-02-28")]));
        Assert.Equal(Truth.False, Had(AuthorizationStatus.Endorsed, [Said(AuthorizationStatus.Aware)]));
        Assert.Equal(Truth.False, Had(AuthorizationStatus.Aware, []));
        Assert.Equal(Truth.Unknown, Had(AuthorizationStatus.Aware, default));
        // Who denies that he endorsed it leaves open that he knew of it.
        AuthorizationStatement denied = Said(AuthorizationStatus.Endorsed) with { By = [Paper.Denying()] };
        Assert.Equal(Truth.False, Had(AuthorizationStatus.Authorized, Listing.AndOthers(denied)));
        Assert.Equal(Truth.Unknown, Had(AuthorizationStatus.Aware, Listing.AndOthers(denied)));
        Assert.Equal(Truth.False, Of(Talks).HadBacking("third", AuthorizationScope.Contact, AuthorizationStatus.Aware));
    }

    [Fact]
    public void An_outcome_is_something_agreed_or_that_nothing_was()
    {
        var treaty = new Commitment(CommitmentKind.Treaty, "A treaty");
        Precedent With(Listing<Commitment> commitments) => Of(Talks with { Commitments = commitments });

        Assert.Equal(Truth.True, With([treaty]).Reached());
        Assert.Equal(Truth.True, With([treaty]).Reached(CommitmentKind.Treaty));
        Assert.Equal(Truth.False, With([treaty]).Reached(CommitmentKind.Understanding));
        Assert.Equal(Truth.Unknown, With(Listing.AndOthers(treaty)).Reached(CommitmentKind.Understanding));
        Assert.Equal(Truth.False, With([]).Reached());
        Assert.Equal(Truth.Unknown, With(default).Reached());
        Assert.Equal(Truth.False, With([treaty with { By = [Paper.Denying()] }]).Reached());
    }

    [Fact]
    public void A_channel_is_represented_on_the_days_of_its_encounters_or_else_on_its_first_possible_day()
    {
        Precedent During(string period, params string[] encounters) => Of(Talks.During(Period.Parse(period)) with
        {
            Encounters = [.. encounters.Select(e => new Encounter(Period.Parse(e)))],
        });

        Assert.Equal(Days("1993-02-03", "1993-05-01"), During("1993", "1993-05", "1993-02-03", "1993-02-03", "1994-01-01", "/").KeyDays);
        Assert.Equal(Days("1993-01-01"), During("1993").KeyDays);
        Assert.Equal(Days("1993-12-31"), During("../1993").KeyDays);
        Assert.Equal(Days("0001-01-01"), Of(Talks).KeyDays);
        Assert.Equal(Days("1993-01-01"), Of(Talks.During(Period.Parse("1993")) with
        {
            Encounters = [new Encounter(Period.Parse("1993-05-01")) { By = [Paper.Denying()] }],
        }).KeyDays);

        static ValueList<DateOnly> Days(params string[] days) =>
            [.. days.Select(d => DateOnly.ParseExact(d, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))];
    }

    [Fact]
    public void The_most_like_comes_first_and_a_channel_of_the_base_itself_before_all()
    {
        var all = Core.Precedents.Precedents.All;
        Assert.All(all.Channels.Where((_, i) => i % 5 == 0), precedent =>
        {
            var likes = all.MostLike(precedent.Channel, precedent.KeyDays[0]);

            Assert.Equal((precedent, 1.0, 1.0), (likes[0].Precedent, likes[0].Likeness.Least, likes[0].Likeness.Most));
            Assert.Equal(all.Channels.Count, likes.Select(l => l.Precedent.Id).Distinct().Count());
            Assert.Equal(likes.OrderByDescending(l => (l.Likeness.Least + l.Likeness.Most, l.Likeness.Least)).Select(l => $"{l.Likeness}"), likes.Select(l => $"{l.Likeness}"));
            Assert.All(likes, l => Assert.Equal(Likeness.Of(precedent.Channel, precedent.KeyDays[0], l.Precedent.Channel, l.On), l.Likeness));
            Assert.All(likes, l => Assert.All(l.Precedent.KeyDays, day => Assert.True(
                Middle(Likeness.Of(precedent.Channel, precedent.KeyDays[0], l.Precedent.Channel, day)) <= Middle(l.Likeness))));
        });

        static double Middle(Likeness likeness) => likeness.Least + likeness.Most;
    }

    [Fact]
    public void The_same_question_has_the_same_answer_whatever_the_order_of_the_cases()
    {
        Dossier[] cases = [.. Enumerable.Range(0, 6).Select(i => Case($"case-{i}", new Channel($"talks-{i}", "Talks", [.. Talks.Sides]) with { Secrecy = i % 2 == 0 ? Secrecy.Secret : default(Stated<Secrecy>) }))];
        var query = Talks.InSecret();

        var there = PrecedentBase.Of(cases).MostLike(query, new DateOnly(2000, 1, 1));
        var back = PrecedentBase.Of([.. Enumerable.Reverse(cases)]).MostLike(query, new DateOnly(2000, 1, 1));

        Assert.Equal(["case-0", "case-2", "case-4", "case-1", "case-3", "case-5"], there.Select(l => l.Precedent.Dossier.Id));
        Assert.Equal(there, back);
        Assert.Equal("0.10 to 1.00: case-0/talks-0 on 0001-01-01", $"{there[0]}");
    }

    [Fact]
    public void Nothing_is_like_a_channel_on_a_day_on_which_it_was_not_in_being()
    {
        Assert.Empty(Core.Precedents.Precedents.MostLike(Talks.During(Period.Parse("1993")), new DateOnly(1994, 1, 1)));
        Assert.NotEmpty(Core.Precedents.Precedents.MostLike(Talks, new DateOnly(1994, 1, 1), LikenessWeights.Default with { Level = 0 }));
        Assert.Throws<ArgumentNullException>(() => Core.Precedents.Precedents.MostLike(null!, default));
    }

    [Fact]
    public void Printed_labels_are_looked_at_on_the_days_that_they_are_meant_of()
    {
        var label = new PrintedLabel("Track 1.5") { Typology = "mcfaul-2023", By = [Paper] };
        var channel = Talks.During(Period.Parse("1993")) with
        {
            Encounters = [new Encounter(Period.Parse("1993-02-01")), new Encounter(Period.Parse("1993-06-01"))],
            Labels = [label, label with { Period = Period.Parse("1993-03-01/..") }, label with { Period = Period.Parse("1993-10-01/..") }],
        };

        var labels = PrecedentBase.Of(Case("case-a", channel)).Labels();

        Assert.Equal([new(1993, 2, 1), new(1993, 6, 1), new DateOnly(1993, 10, 1)], labels.Select(l => l.Finding.On));
        Assert.StartsWith("case-a/talks on 1993-02-01: \"Track 1.5\": McFaul 2023: ", $"{labels[0]}", StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_label_differs_the_facts_are_told_on_which_that_rests()
    {
        var scholar = new Person("scholar", "The scholar") { Offices = [] };
        var channel = Channel.Between("talks", "Talks", Side.For(One).Seating(scholar.Privately())).During(Period.Parse("1993")).Backed()
            with
        { Labels = [new PrintedLabel("Track 1") { Typology = "mcfaul-2023", By = [Paper] }] };

        var label = PrecedentBase.Of(Case("case-a", channel)).Labels(Typologies.McFaul2023).Single();

        Assert.Equal(Truth.False, label.Finding.Agrees);
        Assert.StartsWith("case-a/talks on 1993-01-01: \"Track 1\": McFaul 2023: track 2, differs, because ", $"{label}", StringComparison.Ordinal);
        Assert.NotEmpty(label.Finding.Reasons);
        Assert.All(label.Finding.Reasons, reason => Assert.Contains(reason.Text, $"{label}", StringComparison.Ordinal));
        Assert.Null(PrecedentBase.Of(Case("case-a", channel)).Labels(Typologies.Common).Single().Finding.Computed);
    }

    private static Precedent Of(Channel channel, Func<Dossier, Dossier>? with = null)
    {
        var dossier = Case("case-a", channel);
        return new(with is null ? dossier : with(dossier), channel);
    }

    private static Dossier Case(string id, params Channel[] channels) => Dossier.Of(id, "A case", [.. channels.DistinctBy(c => c.Id)]);

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
