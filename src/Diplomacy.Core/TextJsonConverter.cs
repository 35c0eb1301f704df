using System.Text.Json;
using System.Text.Json.Serialization;

namespace Diplomacy.Core;

/// <summary>Writes a small value as its text in JSON, as a string or as the name of a property, and reads it back.</summary>
/// <remarks>
/// The types that it is for carry it as an attribute, so that <c>System.Text.Json</c> finds it, source-generated contexts too.
/// What is not such a text is refused with a <see cref="JsonException"/> that says what was expected.
/// </remarks>
/// <typeparam name="T">A type of values with a text, such as <c>PartialDate</c>.</typeparam>
/// <example><code>JsonSerializer.Serialize(TrackLevel.OneAndHalf)  // "1.5", in quotation marks</code></example>
public sealed class TextJsonConverter<T> : JsonConverter<T>
    where T : struct, ISpanParsable<T>, ISpanFormattable
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Parse(reader.GetString()!)
            : throw new JsonException($"expected a text, found {reader.TokenType}");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(value.ToString()!);

    private static T Parse(string text)
    {
        try
        {
            return T.Parse(text, provider: null);
        }
        catch (FormatException problem)
        {
            throw new JsonException(problem.Message, problem);
        }
    }
}
