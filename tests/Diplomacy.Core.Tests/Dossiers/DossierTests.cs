using System.Text;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Time;

namespace Diplomacy.Core.Tests.Dossiers;

public class DossierTests
{
    private static readonly Source Nbc = new("nbc", "Secret talks");
    private static readonly State Usa = new("usa", "United States");
    private static readonly State Russia = new("russia", "Russia");
    private static readonly Organization Cfr = new("cfr", "Council on Foreign Relations");
    private static readonly Person Lavrov = new("lavrov", "Sergey Lavrov") { Offices = [new Office(Russia, "Minister") { By = [Nbc] }] };
    private static readonly Person Haass = new("haass", "Richard Haass") { Offices = [new Office(Cfr, "President")] };

    private static readonly Channel Dinner = Channel.Between(
        "dinner", "A dinner in New York", Side.For(Russia).Seating(Lavrov.Officially()), Side.For(Usa).Seating(Haass.Privately()).AndOthers());

    private static readonly Dossier Whole = new("d", "D") { Sources = [Nbc], Bodies = [Russia, Usa, Cfr], People = [Lavrov, Haass], Channels = [Dinner] };

    [Fact]
    public void An_id_that_is_none_and_a_blank_title_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new Dossier("A dossier", "D"));
        Assert.Throws<ArgumentException>(() => new Dossier("d", " "));
    }

    [Fact]
    public void No_id_stands_twice_in_a_list_nor_for_a_body_and_a_person()
    {
        Assert.Throws<ArgumentException>(() => new Dossier("d", "D") { Sources = [Nbc, Nbc] });
        Assert.Throws<ArgumentException>(() => new Dossier("d", "D") { Bodies = [Usa, Usa] });
        Assert.Throws<ArgumentException>(() => new Dossier("d", "D") { People = [Haass, Haass] });
        Assert.Throws<ArgumentException>(() => new Dossier("d", "D") { Channels = [Dinner, Dinner] });
        Assert.Throws<ArgumentException>(() => new Dossier("d", "D") { Bodies = [Usa], People = [new Person("usa", "U. S. A.")] });
        Assert.Throws<ArgumentException>(() => new Dossier("d", "D") { People = [new Person("usa", "U. S. A.")], Bodies = [Usa] });
    }

    [Fact]
    public void What_a_dossier_declares_is_found_by_id()
    {
        Assert.Same(Nbc, Whole.Source("nbc"));
        Assert.Same(Cfr, Whole.Body("cfr"));
        Assert.Same(Usa, Whole.Party("usa"));
        Assert.Same(Haass, Whole.Person("haass"));
        Assert.Same(Dinner, Whole.Channel("dinner"));
    }

    [Fact]
    public void Who_asks_for_what_is_not_there_is_told_what_there_is()
    {
        Assert.Equal("There is no party `cfr` in the dossier; there are russia and usa.", Assert.Throws<KeyNotFoundException>(() => Whole.Party("cfr")).Message);
        Assert.Equal("There is no channel `oslo` in the dossier; there is dinner.", Assert.Throws<KeyNotFoundException>(() => Whole.Channel("oslo")).Message);
        Assert.Equal("There is no source `nbc` in the dossier; there is none.", Assert.Throws<KeyNotFoundException>(() => new Dossier("d", "D").Source("nbc")).Message);
        Assert.Throws<KeyNotFoundException>(() => Whole.Body("lavrov"));
        Assert.Throws<KeyNotFoundException>(() => Whole.Person("usa"));
        Assert.Throws<ArgumentNullException>(() => Whole.Person(null!));
    }

    [Fact]
    public void A_dossier_of_channels_declares_what_they_cite_in_the_order_of_first_mention()
    {
        var dossier = Dossier.Of("d", "D", Dinner);
        Assert.Equal(Whole with { Bodies = [Russia, Usa, Cfr] }, dossier);
        Assert.Equal(dossier, Dossier.Parse(dossier.ToJson()));
        Assert.Empty(Dossier.Of("d", "D").Channels);
    }

    [Fact]
    public void A_dossier_is_not_made_of_channels_in_which_one_id_stands_for_two_things()
    {
        var other = Channel.Between("other", "Another", Side.For(new State("usa", "The United States")));
        var impostor = Channel.Between("impostor", "Impostor", Side.OfMembers("m", "M").Seating(new Person("usa", "U. S. A.").Privately()));
        var misquoted = new Channel("misquoted", "Misquoted", Side.For(Usa)) { Labels = [new PrintedLabel("x") { By = [new Source("nbc", "Another")] }] };
        foreach (var channel in new[] { other, impostor, misquoted })
            Assert.Contains("two different things", Assert.Throws<ArgumentException>(() => Dossier.Of("d", "D", Dinner, channel)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Dossier.Of("d", "D", Dinner, Dinner));
        Assert.Throws<ArgumentNullException>(() => Dossier.Of("d", "D", [null!]));
    }

    [Fact]
    public void What_is_cited_and_not_declared_is_not_written()
    {
        Assert.Equal("$.people.lavrov.offices[0].by: `nbc` is cited and does not stand in the dossier's sources", Refusal(Whole with { Sources = [] }));
        Assert.Equal("$.people.haass.offices[0].body: `cfr` is cited and does not stand in the dossier's bodies", Refusal(Whole with { Bodies = [Russia, Usa] }));
        Assert.Equal("$.channels.dinner.sides[1].participants[0].who: `haass` is cited and does not stand in the dossier's people", Refusal(Whole with { People = [Lavrov] }));
        Assert.Equal(
            "$.channels.dinner.sides[1].participants[0].who: `haass` is cited, and another of that id stands in the dossier's people",
            Refusal(Whole with { People = [Lavrov, new Person("haass", "Richard Haass")] }));
        Assert.Equal("$.people.haass.offices[0].body: `cfr` is cited and does not stand in the dossier's bodies", Refusal(Whole with { Bodies = [Russia, Usa], Sources = [Nbc] }));
    }

    [Fact]
    public void What_a_file_cannot_express_is_not_written()
    {
        Assert.Contains("blank", Refusal(Whole with { Summary = "" }), StringComparison.Ordinal);
        Assert.Contains("surrogate", Refusal(Whole with { Summary = "\ud83d" }), StringComparison.Ordinal);
        Assert.Contains("surrogate", Refusal(Whole with { Summary = "\ude00\ud83d\ude00" }), StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_are_read_and_written_as_utf_8_without_mark_and_with_line_feeds()
    {
        var dossier = new Dossier("d", "Grüße\r\n“東京” 😀 \\ \u2028\u0001\u202e");
        using var stream = new MemoryStream();
        dossier.WriteTo(stream);
        var written = Encoding.UTF8.GetString(stream.ToArray());
        Assert.Equal(dossier.ToJson(), written);
        Assert.Equal(
            """
            {
              "$schema": "https://raw.githubusercontent.com/diplomacy-core/diplomacy-core/main/docs/schema/dossier-1.schema.json",
              "format": 1,
              "id": "d",
              "title": "Grüße\r\n“東京” 😀 \\ \u2028\u0001\u202e"
            }

            """.ReplaceLineEndings("\n"),
            written);
        Assert.True(stream.CanRead);
        stream.Position = 0;
        Assert.Equal(dossier, Dossier.Read(stream));
        Assert.True(stream.CanRead);
        Assert.Equal(dossier, Dossier.Read(stream.ToArray()));
    }

    [Fact]
    public void The_layout_is_that_of_the_platforms_own_indented_json()
    {
        var file = Corpus.Text("valid/everything.json");
        using var document = System.Text.Json.JsonDocument.Parse(file);
        using var stream = new MemoryStream();
        using (var json = new System.Text.Json.Utf8JsonWriter(stream, new() { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            document.WriteTo(json);
        Assert.Equal(file, Encoding.UTF8.GetString(stream.ToArray()).ReplaceLineEndings("\n") + "\n");
    }

    [Fact]
    public void Half_of_a_surrogate_pair_in_a_string_is_a_problem_at_its_place()
    {
        Assert.False(Dossier.TryParse("{\n \"id\": \"é\ud83d\" }", out var dossier, out var problems));
        Assert.Null(dossier);
        Assert.Equal("line 2, column 10: $: found half of a surrogate pair, which is no character, expected both halves", Assert.Single(problems).ToString());
    }

    [Fact]
    public void Null_is_refused_by_every_method()
    {
        Assert.Throws<ArgumentNullException>(() => Dossier.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => Dossier.TryParse(null!, out _, out _));
        Assert.Throws<ArgumentNullException>(() => Dossier.Read((Stream)null!));
        Assert.Throws<ArgumentNullException>(() => Dossier.TryRead((Stream)null!, out _, out _));
        Assert.Throws<ArgumentNullException>(() => Whole.WriteTo(null!));
    }

    [Fact]
    public void Every_way_of_reading_throws_the_same_problems()
    {
        var bytes = "{}"u8.ToArray();
        var parsed = Assert.Throws<DossierException>(() => Dossier.Parse("{}"));
        Assert.Equal(parsed.Problems, Assert.Throws<DossierException>(() => Dossier.Read(bytes)).Problems);
        Assert.Equal(parsed.Problems, Assert.Throws<DossierException>(() => Dossier.Read(new MemoryStream(bytes))).Problems);
    }

    [Fact]
    public void Dossiers_are_equal_by_value_and_in_the_order_of_their_lists()
    {
        Assert.Equal(Whole, Dossier.Parse(Whole.ToJson()));
        Assert.Equal(Whole.GetHashCode(), Dossier.Parse(Whole.ToJson()).GetHashCode());
        Assert.NotEqual(Whole, Whole with { People = [Haass, Lavrov] });
        Assert.Equal("D", Whole.ToString());
    }

    [Fact]
    public void A_period_of_which_nothing_is_known_is_not_the_whole_life_of_the_channel()
    {
        var seated = Lavrov.Officially();
        Channel With(Participant participant) => new("c", "C", Side.For(Russia).Seating(participant));
        foreach (var channel in new[] { With(seated), With(seated.During(default)) })
            Assert.Equal(channel, Dossier.Parse(Dossier.Of("d", "D", channel).ToJson()).Channel("c"));
        Assert.NotEqual(With(seated), With(seated.During(default)));
        Assert.Contains("\"period\": \"/\"", Dossier.Of("d", "D", With(seated.During(default(Period)))).ToJson(), StringComparison.Ordinal);
    }

    private static string Refusal(Dossier dossier) => Assert.Throws<InvalidOperationException>(dossier.ToJson).Message;
}
