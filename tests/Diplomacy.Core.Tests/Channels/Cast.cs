using Diplomacy.Core.Actors;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Time;

namespace Diplomacy.Core.Tests.Channels;

/// <summary>The people, bodies and sources of the tests.</summary>
internal static class Cast
{
    public static readonly State Usa = new("usa", "United States");
    public static readonly State Russia = new("russia", "Russia");
    public static readonly State Ukraine = new("ukraine", "Ukraine");
    public static readonly Movement Plo = new("plo", "PLO");
    public static readonly Organization Council = new("cfr", "Council on Foreign Relations");

    public static readonly Person Haass = new("haass", "Richard Haass");
    public static readonly Person Kupchan = new("kupchan", "Charles Kupchan");
    public static readonly Person Lavrov = new("lavrov", "Sergey Lavrov")
    {
        Offices =
        [
            new Office(Russia, "Minister of Foreign Affairs")
            {
                Branch = Branch.ForeignMinister, Period = Period.Parse("2004-03-09/.."),
            },
        ],
    };

    /// <summary>Published on 6 July 2023.</summary>
    public static readonly Source Nbc = new("nbc", "Talks in secret") { Published = PartialDate.Parse("2023-07-06") };

    /// <summary>Published on some day of July 2023.</summary>
    public static readonly Source Monthly = new("monthly", "A month later") { Published = PartialDate.Parse("2023-07") };

    /// <summary>Published, and nobody knows when.</summary>
    public static readonly Source Undated = new("undated", "A leaflet");

    public static readonly Source Tass = new("tass", "No such talks") { Published = PartialDate.Parse("2023-08-01") };

    public static PartialDate Date(string text) => PartialDate.Parse(text);

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static Attribution Alleging(this Source source) => new(source) { Certainty = Certainty.Alleged };
}
