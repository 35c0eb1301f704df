using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;

namespace Diplomacy.Core.Tests.Precedents.Cases;

/// <summary>What holds of every case that was added for the sake of regions, tracks and people that were missing.</summary>
public class CasesOfFurtherRegionsTests
{
    private static readonly string[] Ids =
    [
        "addis-ababa-1972", "beagle-channel-1978", "dakar-1987", "esquipulas-1987", "mells-park-1987", "neemrana-1991",
        "seeds-of-peace-1993", "rome-platform-1995", "burnham-1997", "sri-lanka-2002", "accra-2003", "kenya-2008",
        "pugwash-iran-2008", "bangsamoro-2014", "murree-2015", "chaophraya-2016", "kuala-lumpur-2016",
    ];

    public static TheoryData<string> Cases { get; } = [.. Ids];

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_rests_on_two_printed_sources_or_more_of_which_Wikipedia_is_at_most_one(string id)
    {
        var publishers = Case(id).Sources.Select(s => s.Publisher ?? s.Title).Distinct().Where(p => p != "Wikipedia");

        Assert.True(publishers.Count() >= 2);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_source_has_an_address_and_is_cited(string id)
    {
        var json = Case(id).ToJson();

        Assert.All(Case(id).Sources, s => Assert.NotNull(s.Url));
        Assert.All(Case(id).Sources, s => Assert.True(json.Split($"\"{s.Id}\"").Length > 2, $"{s.Id} is declared and never cited"));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Whoever_sits_somewhere_holds_an_office_or_gives_his_backing_does_so_by_a_source(string id)
    {
        var dossier = Case(id);

        Assert.All(dossier.People.SelectMany(p => p.Offices), o => Assert.NotEmpty(o.By));
        Assert.All(dossier.Channels.SelectMany(c => c.Sides).SelectMany(s => s.Participants), p => Assert.NotEmpty(p.Part.Claims.SelectMany(c => c.By).Concat(p.By)));
        Assert.All(dossier.Channels.SelectMany(c => c.Authorization), s => Assert.NotEmpty(s.By));
        Assert.All(dossier.Channels.SelectMany(c => c.Commitments), c => Assert.NotEmpty(c.By));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Everything_agreed_falls_into_the_life_of_its_channel(string id) =>
        Assert.All(
            Case(id).Channels.SelectMany(c => c.Commitments.Select(k => (c.Period, On: k.On!.Value.Earliest!.Value))),
            pair => Assert.False(pair.Period.Includes(pair.On).IsFalse));

    [Fact]
    public void They_lie_in_four_regions() =>
        Assert.Equal(
            [Region.MiddleEast, Region.Asia, Region.Africa, Region.Americas],
            Ids.SelectMany(id => Case(id).Regions).Distinct().Order());

    private static Dossier Case(string id) => Core.Precedents.Precedents.All.Dossier(id);
}
