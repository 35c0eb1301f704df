using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Diplomacy.Core.Benchmarks;

/// <summary>The whole of a dossier file in plain records, without any checks: what somebody would write who needs only the data.</summary>
/// <remarks>
/// Every member of the format has a property; ids, dates and words stay texts. What the format lets stand bare or in full, one or
/// several, is read by the small converters below. Written again, a canonical file is the same to the byte, so that nothing is lost.
/// </remarks>
internal sealed record PlainDossier
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; set; }

    public int Format { get; set; }

    public string? Id { get; set; }

    public string? Title { get; set; }

    public string? Summary { get; set; }

    public List<string>? Regions { get; set; }

    public Dictionary<string, string>? Codes { get; set; }

    public Dictionary<string, PlainSource>? Sources { get; set; }

    public Dictionary<string, PlainBody>? Bodies { get; set; }

    public Dictionary<string, PlainPerson>? People { get; set; }

    public Dictionary<string, PlainChannel>? Channels { get; set; }

    public static PlainDossier Read(ReadOnlySpan<byte> utf8) => JsonSerializer.Deserialize(utf8, PlainContext.Default.PlainDossier)!;

    public string ToJson() => JsonSerializer.Serialize(this, Writing.PlainDossier);

    private static readonly PlainContext Writing =
        new(new(PlainContext.Default.Options) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}

internal sealed record PlainSource
{
    public string? Title { get; set; }

    public string? Author { get; set; }

    public string? Publisher { get; set; }

    public string? Published { get; set; }

    public string? Url { get; set; }

    public string? Note { get; set; }
}

internal sealed record PlainBody
{
    public string? Kind { get; set; }

    public string? Name { get; set; }

    public Dictionary<string, string>? Codes { get; set; }

    [JsonConverter(typeof(OneOrMore<PlainClaim, PlainClaimOrWord>))]
    public List<PlainClaim>? Sector { get; set; }
}

internal sealed record PlainPerson
{
    public bool? Group { get; set; }

    public string? Name { get; set; }

    public int? Count { get; set; }

    public Dictionary<string, string>? Codes { get; set; }

    [JsonConverter(typeof(Open<PlainOffice>))]
    public List<PlainOffice?>? Offices { get; set; }

    [JsonConverter(typeof(OneOrMore<PlainClaim, PlainClaimOrWord>))]
    public List<PlainClaim>? Gender { get; set; }

    [JsonConverter(typeof(Items<PlainClaim, PlainClaimOrWord>))]
    public List<PlainClaim>? CitizenOf { get; set; }
}

internal sealed record PlainOffice
{
    public string? Body { get; set; }

    public string? Title { get; set; }

    [JsonConverter(typeof(OneOrMore<PlainClaim, PlainClaimOrWord>))]
    public List<PlainClaim>? Branch { get; set; }

    [JsonConverter(typeof(OneOrMore<PlainClaim, PlainClaimOrWord>))]
    public List<PlainClaim>? AccreditedTo { get; set; }

    public string? Period { get; set; }

    [JsonConverter(typeof(OneOrMore<PlainAttribution, PlainAttributionOrId>))]
    public List<PlainAttribution>? By { get; set; }
}

internal sealed record PlainChannel
{
    public string? Name { get; set; }

    public string? Period { get; set; }

    public List<PlainSide>? Sides { get; set; }

    [JsonConverter(typeof(Open<PlainThirdParty>))]
    public List<PlainThirdParty?>? ThirdParties { get; set; }

    [JsonConverter(typeof(OneOrMore<PlainClaim, PlainClaimOrWord>))]
    public List<PlainClaim>? Format { get; set; }

    [JsonConverter(typeof(OneOrMore<PlainClaim, PlainClaimOrWord>))]
    public List<PlainClaim>? Secrecy { get; set; }

    [JsonConverter(typeof(Open<PlainDisclosure>))]
    public List<PlainDisclosure?>? Disclosures { get; set; }

    [JsonConverter(typeof(Items<PlainClaim, PlainClaimOrWord>))]
    public List<PlainClaim>? Purposes { get; set; }

    [JsonConverter(typeof(Open<PlainSubject>))]
    public List<PlainSubject?>? Subjects { get; set; }

    [JsonConverter(typeof(Open<PlainEncounter>))]
    public List<PlainEncounter?>? Encounters { get; set; }

    [JsonConverter(typeof(Open<PlainAuthorization>))]
    public List<PlainAuthorization?>? Authorization { get; set; }

    [JsonConverter(typeof(Open<PlainInvolvement>))]
    public List<PlainInvolvement?>? Involvements { get; set; }

    [JsonConverter(typeof(Open<PlainCommitment>))]
    public List<PlainCommitment?>? Commitments { get; set; }

    [JsonConverter(typeof(Open<PlainEffect>))]
    public List<PlainEffect?>? Effects { get; set; }

    [JsonConverter(typeof(Open<PlainPosition>))]
    public List<PlainPosition?>? Positions { get; set; }

    [JsonConverter(typeof(Open<PlainConduct>))]
    public List<PlainConduct?>? Conduct { get; set; }

    [JsonConverter(typeof(Open<PlainLink>))]
    public List<PlainLink?>? Links { get; set; }

    [JsonConverter(typeof(Open<PlainLabel>))]
    public List<PlainLabel?>? Labels { get; set; }
}

internal sealed record PlainSide
{
    public string? Party { get; set; }

    public string? Community { get; set; }

    public string? Members { get; set; }

    public string? Name { get; set; }

    [JsonConverter(typeof(Open<PlainParticipant>))]
    public List<PlainParticipant?>? Participants { get; set; }
}

internal sealed record PlainParticipant
{
    public string? Who { get; set; }

    [JsonConverter(typeof(OneOrMore<PlainClaim, PlainClaimOrWord>))]
    public List<PlainClaim>? Part { get; set; }

    [JsonConverter(typeof(OneOrMore<PlainClaim, PlainClaimOrWord>))]
    public List<PlainClaim>? Capacity { get; set; }

    public string? Period { get; set; }

    [JsonConverter(typeof(OneOrMore<PlainAttribution, PlainAttributionOrId>))]
    public List<PlainAttribution>? By { get; set; }
}

internal sealed record PlainThirdParty
{
    public string? Actor { get; set; }

    public string? Function { get; set; }

    [JsonConverter(typeof(OneOrMore<PlainClaim, PlainClaimOrWord>))]
    public List<PlainClaim>? Standing { get; set; }

    public string? Period { get; set; }

    [JsonConverter(typeof(OneOrMore<PlainAttribution, PlainAttributionOrId>))]
    public List<PlainAttribution>? By { get; set; }
}

internal sealed record PlainDisclosure
{
    public string? On { get; set; }

    [JsonConverter(typeof(OneOrMore<PlainClaim, PlainClaimOrWord>))]
    public List<PlainClaim>? Discloser { get; set; }

    [JsonConverter(typeof(OneOrMore<PlainFlag, PlainFlagOrBoolean>))]
    public List<PlainFlag>? Agreed { get; set; }

    public string? How { get; set; }

    [JsonConverter(typeof(OneOrMore<PlainAttribution, PlainAttributionOrId>))]
    public List<PlainAttribution>? By { get; set; }
}

internal sealed record PlainSubject
{
    public string? Title { get; set; }

    [JsonConverter(typeof(Items<PlainClaim, PlainClaimOrWord>))]
    public List<PlainClaim>? Affects { get; set; }

    [JsonConverter(typeof(Items<PlainClaim, PlainClaimOrWord>))]
    public List<PlainClaim>? DisputedBy { get; set; }

    public string? Period { get; set; }

    [JsonConverter(typeof(OneOrMore<PlainAttribution, PlainAttributionOrId>))]
    public List<PlainAttribution>? By { get; set; }
}

internal sealed record PlainEncounter
{
    public string? On { get; set; }

    public string? Place { get; set; }

    public List<string>? Present { get; set; }

    [JsonConverter(typeof(OneOrMore<PlainAttribution, PlainAttributionOrId>))]
    public List<PlainAttribution>? By { get; set; }
}

internal sealed record PlainAuthorization
{
    public string? Party { get; set; }

    public string? Scope { get; set; }

    public string? Status { get; set; }

    public string? Authority { get; set; }

    public string? Period { get; set; }

    [JsonConverter(typeof(OneOrMore<PlainAttribution, PlainAttributionOrId>))]
    public List<PlainAttribution>? By { get; set; }
}

internal sealed record PlainInvolvement
{
    public string? Party { get; set; }

    [JsonConverter(typeof(OneOrMore<PlainClaim, PlainClaimOrWord>))]
    public List<PlainClaim>? Degree { get; set; }

    [JsonConverter(typeof(OneOrMore<PlainClaim, PlainClaimOrWord>))]
    public List<PlainClaim>? Invitation { get; set; }

    [JsonConverter(typeof(OneOrMore<PlainClaim, PlainClaimOrWord>))]
    public List<PlainClaim>? Through { get; set; }

    public string? Period { get; set; }

    [JsonConverter(typeof(OneOrMore<PlainAttribution, PlainAttributionOrId>))]
    public List<PlainAttribution>? By { get; set; }
}

internal sealed record PlainCommitment
{
    public string? Kind { get; set; }

    public string? Title { get; set; }

    public string? On { get; set; }

    [JsonConverter(typeof(Open<PlainSignature>))]
    public List<PlainSignature?>? Signatures { get; set; }

    [JsonConverter(typeof(Items<PlainClaim, PlainClaimOrWord>))]
    public List<PlainClaim>? Binds { get; set; }

    [JsonConverter(typeof(Items<PlainClaim, PlainClaimOrWord>))]
    public List<PlainClaim>? Entitles { get; set; }

    [JsonConverter(typeof(Items<PlainClaim, PlainClaimOrWord>))]
    public List<PlainClaim>? Affects { get; set; }

    [JsonConverter(typeof(Open<PlainAcceptance>))]
    public List<PlainAcceptance?>? Acceptances { get; set; }

    [JsonConverter(typeof(Open<PlainCoercion>))]
    public List<PlainCoercion?>? Coercions { get; set; }

    [JsonConverter(typeof(OneOrMore<PlainAttribution, PlainAttributionOrId>))]
    public List<PlainAttribution>? By { get; set; }
}

internal sealed record PlainSignature
{
    public string? Signatory { get; set; }

    public string? Party { get; set; }

    public string? Kind { get; set; }

    public string? On { get; set; }

    [JsonConverter(typeof(OneOrMore<PlainAttribution, PlainAttributionOrId>))]
    public List<PlainAttribution>? By { get; set; }
}

internal sealed record PlainAcceptance
{
    public string? Party { get; set; }

    public string? Kind { get; set; }

    public string? On { get; set; }

    [JsonConverter(typeof(OneOrMore<PlainAttribution, PlainAttributionOrId>))]
    public List<PlainAttribution>? By { get; set; }
}

internal sealed record PlainCoercion
{
    public string? Party { get; set; }

    public string? Kind { get; set; }

    public string? What { get; set; }

    [JsonConverter(typeof(OneOrMore<PlainAttribution, PlainAttributionOrId>))]
    public List<PlainAttribution>? By { get; set; }
}

internal sealed record PlainEffect
{
    public string? Kind { get; set; }

    public string? What { get; set; }

    public string? To { get; set; }

    public string? On { get; set; }

    [JsonConverter(typeof(OneOrMore<PlainAttribution, PlainAttributionOrId>))]
    public List<PlainAttribution>? By { get; set; }
}

internal sealed record PlainPosition
{
    public string? Party { get; set; }

    public string? Issue { get; set; }

    [JsonConverter(typeof(OneOrMore<PlainFlag, PlainFlagOrBoolean>))]
    public List<PlainFlag>? Favours { get; set; }

    public string? AttributedBy { get; set; }

    public string? Period { get; set; }

    [JsonConverter(typeof(OneOrMore<PlainAttribution, PlainAttributionOrId>))]
    public List<PlainAttribution>? By { get; set; }
}

internal sealed record PlainConduct
{
    public string? Requirement { get; set; }

    public string? Of { get; set; }

    [JsonConverter(typeof(OneOrMore<PlainFlag, PlainFlagOrBoolean>))]
    public List<PlainFlag>? Met { get; set; }

    public string? How { get; set; }

    public string? Period { get; set; }

    [JsonConverter(typeof(OneOrMore<PlainAttribution, PlainAttributionOrId>))]
    public List<PlainAttribution>? By { get; set; }
}

internal sealed record PlainLink
{
    public string? Kind { get; set; }

    public string? Channel { get; set; }

    [JsonConverter(typeof(OneOrMore<PlainClaim, PlainClaimOrWord>))]
    public List<PlainClaim>? Awareness { get; set; }

    [JsonConverter(typeof(OneOrMore<PlainAttribution, PlainAttributionOrId>))]
    public List<PlainAttribution>? By { get; set; }
}

internal sealed record PlainLabel
{
    public string? Text { get; set; }

    public string? Typology { get; set; }

    public string? Period { get; set; }

    [JsonConverter(typeof(OneOrMore<PlainAttribution, PlainAttributionOrId>))]
    public List<PlainAttribution>? By { get; set; }
}

/// <summary>Who asserts a fact.</summary>
internal sealed record PlainAttribution
{
    public string? Source { get; set; }

    public string? Speaker { get; set; }

    public string? Said { get; set; }

    public string? Certainty { get; set; }
}

/// <summary>A word or an id, and who asserts it.</summary>
internal sealed record PlainClaim
{
    public string? Is { get; set; }

    [JsonConverter(typeof(OneOrMore<PlainAttribution, PlainAttributionOrId>))]
    public List<PlainAttribution>? By { get; set; }
}

/// <summary>A yes or no, and who asserts it.</summary>
internal sealed record PlainFlag
{
    public bool Is { get; set; }

    [JsonConverter(typeof(OneOrMore<PlainAttribution, PlainAttributionOrId>))]
    public List<PlainAttribution>? By { get; set; }
}

/// <summary>What the source generator writes the reading and writing for.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainDossier))]
[JsonSerializable(typeof(PlainOffice))]
[JsonSerializable(typeof(PlainThirdParty))]
[JsonSerializable(typeof(PlainDisclosure))]
[JsonSerializable(typeof(PlainSubject))]
[JsonSerializable(typeof(PlainEncounter))]
[JsonSerializable(typeof(PlainAuthorization))]
[JsonSerializable(typeof(PlainInvolvement))]
[JsonSerializable(typeof(PlainCommitment))]
[JsonSerializable(typeof(PlainSignature))]
[JsonSerializable(typeof(PlainAcceptance))]
[JsonSerializable(typeof(PlainCoercion))]
[JsonSerializable(typeof(PlainEffect))]
[JsonSerializable(typeof(PlainPosition))]
[JsonSerializable(typeof(PlainConduct))]
[JsonSerializable(typeof(PlainLink))]
[JsonSerializable(typeof(PlainLabel))]
[JsonSerializable(typeof(PlainParticipant))]
[JsonSerializable(typeof(PlainAttribution))]
[JsonSerializable(typeof(PlainClaim))]
[JsonSerializable(typeof(PlainFlag))]
internal sealed partial class PlainContext : JsonSerializerContext;

/// <summary>A value that stands bare where there is no more to say, and as an object where there is.</summary>
internal abstract class BareOrFull<T> : JsonConverter<T>
    where T : class
{
    private JsonConverter<T>? _full;

    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.StartObject ? Full(options).Read(ref reader, typeToConvert, options)! : ReadBare(ref reader);

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (IsBare(value)) WriteBare(writer, value);
        else Full(options).Write(writer, value, options);
    }

    protected abstract bool IsBare(T value);

    protected abstract T ReadBare(ref Utf8JsonReader reader);

    protected abstract void WriteBare(Utf8JsonWriter writer, T value);

    /// <summary>What the source generator made; called at once, without the second look for the end that the serializer would take.</summary>
    private JsonConverter<T> Full(JsonSerializerOptions options) => _full ??= (JsonConverter<T>)options.GetTypeInfo(typeof(T)).Converter;
}

internal sealed class PlainAttributionOrId : BareOrFull<PlainAttribution>
{
    protected override bool IsBare(PlainAttribution value) => value.Speaker is null && value.Said is null && value.Certainty is null;

    protected override PlainAttribution ReadBare(ref Utf8JsonReader reader) => new() { Source = reader.GetString() };

    protected override void WriteBare(Utf8JsonWriter writer, PlainAttribution value) => writer.WriteStringValue(value.Source);
}

internal sealed class PlainClaimOrWord : BareOrFull<PlainClaim>
{
    protected override bool IsBare(PlainClaim value) => value.By is null;

    protected override PlainClaim ReadBare(ref Utf8JsonReader reader) => new() { Is = reader.GetString() };

    protected override void WriteBare(Utf8JsonWriter writer, PlainClaim value) => writer.WriteStringValue(value.Is);
}

internal sealed class PlainFlagOrBoolean : BareOrFull<PlainFlag>
{
    protected override bool IsBare(PlainFlag value) => value.By is null;

    protected override PlainFlag ReadBare(ref Utf8JsonReader reader) => new() { Is = reader.GetBoolean() };

    protected override void WriteBare(Utf8JsonWriter writer, PlainFlag value) => writer.WriteBooleanValue(value.Is);
}

/// <summary>Items, each bare or in full.</summary>
internal class Items<T, TItem> : JsonConverter<List<T>>
    where T : class
    where TItem : BareOrFull<T>, new()
{
    protected TItem Item { get; } = new();

    public override List<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(Item.Read(ref reader, typeof(T), options));
        return items;
    }

    public override void Write(Utf8JsonWriter writer, List<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var item in value) Item.Write(writer, item, options);
        writer.WriteEndArray();
    }
}

/// <summary>One item, or several in a list.</summary>
internal sealed class OneOrMore<T, TItem> : Items<T, TItem>
    where T : class
    where TItem : BareOrFull<T>, new()
{
    public override List<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.StartArray
            ? base.Read(ref reader, typeToConvert, options)
            : new List<T>(1) { Item.Read(ref reader, typeof(T), options) };

    public override void Write(Utf8JsonWriter writer, List<T> value, JsonSerializerOptions options)
    {
        if (value.Count == 1) Item.Write(writer, value[0], options);
        else base.Write(writer, value, options);
    }
}

/// <summary>A list of objects that may end with the mark that there are others: null here.</summary>
internal sealed class Open<T> : JsonConverter<List<T?>>
    where T : class
{
    private JsonConverter<T>? _item;

    public override List<T?> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var items = new List<T?>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(reader.TokenType == JsonTokenType.String ? null : Item(options).Read(ref reader, typeof(T), options));
        return items;
    }

    public override void Write(Utf8JsonWriter writer, List<T?> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var item in value)
        {
            if (item is null) writer.WriteStringValue("...");
            else Item(options).Write(writer, item, options);
        }

        writer.WriteEndArray();
    }

    private JsonConverter<T> Item(JsonSerializerOptions options) => _item ??= (JsonConverter<T>)options.GetTypeInfo(typeof(T)).Converter;
}
