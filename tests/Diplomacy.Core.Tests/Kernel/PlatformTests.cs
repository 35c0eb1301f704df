using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Diplomacy.Core.Tests.Api;
using Diplomacy.Core.Tests.Time;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Kernel;

/// <summary>Small values as the platform reads and writes them: text, spans, JSON.</summary>
public class PlatformTests
{
    private static readonly Dictionary<Type, string[]> Texts = new()
    {
        [typeof(PartialDate)] = ["1993-05-14", "1993-05", "1993~", "199X", "XXXX"],
        [typeof(Period)] = ["1992-12/1993-08", "2023-04/..", "../1993", "/"],
        [typeof(TrackLevel)] = ["1", "1.5", "2", "3", "unclassified"],
        [typeof(Truth)] = ["true", "false", "unknown"],
    };

    private static readonly Type[] SmallValues =
        [.. PublicApi.Types.Where(t => t is { IsValueType: true, IsEnum: false, IsGenericTypeDefinition: false })];

    public static TheoryData<Type> Types { get; } = [.. SmallValues];

    private sealed record Row(PartialDate On, PartialDate? Until, Period During, TrackLevel Level, Truth Sure, Dictionary<TrackLevel, int> Count);

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_small_value_has_texts_here_and_follows_the_conventions_of_the_platform(Type type)
    {
        Assert.Contains(type, Texts.Keys);
        Assert.Contains(typeof(ISpanParsable<>).MakeGenericType(type), type.GetInterfaces());
        Assert.Contains(typeof(ISpanFormattable), type.GetInterfaces());
        Assert.NotNull(type.GetCustomAttribute<JsonConverterAttribute>());
        var check = typeof(PlatformTests).GetMethod(nameof(IsReadAndWritten), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type);
        HostileCulture.Try(() => check.Invoke(null, null));
    }

    [Fact]
    public void Every_type_that_can_be_ordered_has_the_operators_of_order_and_the_other_way_round()
    {
        string[] operators = ["op_LessThan", "op_LessThanOrEqual", "op_GreaterThan", "op_GreaterThanOrEqual"];
        foreach (var type in PublicApi.Types)
        {
            var isOrdered = type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IComparable<>) && !type.IsEnum);
            Assert.Equal(isOrdered ? operators : [], operators.Where(o => type.GetMethod(o) is not null));
        }
    }

    [Fact]
    public void Small_values_are_texts_in_JSON_also_where_they_may_be_missing_or_name_a_property_and_what_is_unknown_is_null()
    {
        var row = new Row(
            PartialDate.Parse("1993-05"), null, Period.Parse("1992-12/1993-08"), TrackLevel.OneAndHalf, Truth.Unknown, new() { [TrackLevel.Two] = 7 });

        var json = JsonSerializer.Serialize(row);

        Assert.Equal("""{"On":"1993-05","Until":null,"During":"1992-12/1993-08","Level":"1.5","Sure":null,"Count":{"2":7}}""", json);
        var read = JsonSerializer.Deserialize<Row>(json)!;
        Assert.Equal(row with { Count = read.Count }, read);
        Assert.Equal(row.Count, read.Count);
    }

    [Theory]
    [InlineData("{\"On\":\"1993-13\"}", "there is no month `13`")]
    [InlineData("{\"On\":1993}", "expected a text, found Number")]
    [InlineData("{\"On\":null}", "expected a text, found Null")]
    [InlineData("{\"Level\":\"2.5\"}", "`2.5` is not a track level: 1, 1.5, 2, 3 or unclassified")]
    [InlineData("{\"Count\":{\"4\":1}}", "`4` is not a track level")]
    [InlineData("{\"Sure\":\"true\"}", "expected true, false or null, found String")]
    public void What_is_no_such_value_is_refused_with_what_was_expected(string json, string expected)
    {
        var refusal = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Row>(json));

        Assert.Contains(expected, refusal.Message, StringComparison.Ordinal);
    }

    private static void IsReadAndWritten<T>()
        where T : struct, ISpanParsable<T>, ISpanFormattable
    {
        Span<char> room = stackalloc char[32];
        foreach (var text in Texts[typeof(T)])
        {
            var value = T.Parse(text, CultureInfo.CurrentCulture);
            Assert.Equal(text, value.ToString());
            Assert.Equal(text, value.ToString("G", CultureInfo.CurrentCulture));
            Assert.Equal(text, $"{value:G}");
            Assert.True(T.TryParse(text.AsSpan(), null, out var same));
            Assert.Equal(value, same);
            Assert.True(value.TryFormat(room, out var written, default, null));
            Assert.Equal(text, room[..written].ToString());
            Assert.False(value.TryFormat(room[..(text.Length - 1)], out written, default, null));
            Assert.Equal(0, written);
            Assert.Equal(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value)));
            Assert.Throws<FormatException>(() => value.ToString("X", null));
        }

        Assert.True(T.TryParse(default(T).ToString(), null, out var none));
        Assert.Equal(default, none);
        Assert.False(T.TryParse("no such text", null, out _));
        Assert.False(IsRead<T>(null));
        Assert.Throws<FormatException>(() => T.Parse("no such text", null));
        Assert.Throws<ArgumentNullException>(() => Read<T>(null!));
    }

    // From a string: the overloads for spans hide these where both are known.
    private static T Read<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);

    private static bool IsRead<T>(string? text)
        where T : IParsable<T> => T.TryParse(text, null, out _);
}
