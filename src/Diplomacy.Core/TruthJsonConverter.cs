using System.Text.Json;
using System.Text.Json.Serialization;

namespace Diplomacy.Core;

/// <summary>Writes a <see cref="Truth"/> in JSON as <c>true</c>, <c>false</c> or, when unknown, <c>null</c>, and reads it back.</summary>
/// <remarks><see cref="Truth"/> carries it as an attribute. Anything else is refused with a <see cref="JsonException"/>.</remarks>
/// <example><code>JsonSerializer.Serialize(Truth.Unknown)  // null</code></example>
public sealed class TruthJsonConverter : JsonConverter<Truth>
{
    /// <summary>Whether null is a value: it is, and says that the answer is unknown.</summary>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override Truth Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Null => Truth.Unknown,
        var found => throw new JsonException($"expected true, false or null, found {found}"),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Truth value, JsonSerializerOptions options)
    {
        if (value.IsKnown) writer.WriteBooleanValue(value.IsTrue);
        else writer.WriteNullValue();
    }
}
