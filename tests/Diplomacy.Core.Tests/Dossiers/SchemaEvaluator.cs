using System.Text.Json;
using System.Text.RegularExpressions;
using Diplomacy.Core.Dossiers;

namespace Diplomacy.Core.Tests.Dossiers;

/// <summary>
/// Evaluates the keywords of JSON Schema that the schema of dossiers uses, and fails on any other. The corpus is checked by a
/// complete implementation too, in .ci/check-schema.py.
/// </summary>
internal sealed class SchemaEvaluator
{
    private readonly JsonElement _schema;

    private SchemaEvaluator(string schema) => _schema = JsonDocument.Parse(schema).RootElement;

    public static SchemaEvaluator Dossiers { get; } = new(Dossier.Schema);

    public bool Accepts(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Accepts(_schema, document.RootElement);
    }

    public string Pattern(string definition) => _schema.GetProperty("$defs").GetProperty(definition).GetProperty("pattern").GetString()!;

    private bool Accepts(JsonElement schema, JsonElement value)
    {
        foreach (var keyword in schema.EnumerateObject())
            if (!Accepts(schema, keyword.Name, keyword.Value, value)) return false;
        return true;
    }

    private bool Accepts(JsonElement schema, string keyword, JsonElement argument, JsonElement value)
    {
        var (isObject, isList, isText) = (value.ValueKind == JsonValueKind.Object, value.ValueKind == JsonValueKind.Array, value.ValueKind == JsonValueKind.String);
        return keyword switch
        {
            "$schema" or "$id" or "$defs" or "title" or "description" => true,
            "$ref" => Accepts(_schema.GetProperty("$defs").GetProperty(argument.GetString()!["#/$defs/".Length..]), value),
            "type" => argument.GetString() switch
            {
                "object" => isObject,
                "array" => isList,
                "string" => isText,
                "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
                "integer" => value.ValueKind == JsonValueKind.Number && value.GetDouble() % 1 == 0,
                var type => throw new NotSupportedException(type),
            },
            "const" => AreEqual(argument, value),
            "enum" => argument.EnumerateArray().Any(a => AreEqual(a, value)),
            "anyOf" => argument.EnumerateArray().Any(a => Accepts(a, value)),
            "oneOf" => argument.EnumerateArray().Count(a => Accepts(a, value)) == 1,
            "not" => !Accepts(argument, value),
            "pattern" => !isText || Regex.IsMatch(value.GetString()!, argument.GetString()!, RegexOptions.ECMAScript),
            "maxLength" => !isText || value.GetString()!.EnumerateRunes().Count() <= argument.GetInt32(),
            "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= argument.GetInt32(),
            "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= argument.GetInt32(),
            "items" => !isList || value.EnumerateArray().All(v => Accepts(argument, v)),
            "minItems" => !isList || value.GetArrayLength() >= argument.GetInt32(),
            "maxItems" => !isList || value.GetArrayLength() <= argument.GetInt32(),
            "contains" => !isList || Contains(schema, value, argument),
            "minContains" or "maxContains" => schema.TryGetProperty("contains", out _),
            "properties" => !isObject || argument.EnumerateObject().All(p => !value.TryGetProperty(p.Name, out var member) || Accepts(p.Value, member)),
            "required" => !isObject || argument.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
            "additionalProperties" => !isObject || value.EnumerateObject().All(p => IsDeclared(schema, p.Name)
                || (argument.ValueKind != JsonValueKind.False && Accepts(argument, p.Value))),
            "propertyNames" => !isObject || value.EnumerateObject().All(p => Accepts(argument, JsonSerializer.SerializeToElement(p.Name))),
            "maxProperties" => !isObject || value.EnumerateObject().Count() <= argument.GetInt32(),
            "dependentRequired" => !isObject || argument.EnumerateObject().All(p => !value.TryGetProperty(p.Name, out _)
                || p.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _))),
            _ => throw new NotSupportedException(keyword),
        };
    }

    private static bool IsDeclared(JsonElement schema, string name) =>
        schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(name, out _);

    private bool Contains(JsonElement schema, JsonElement value, JsonElement argument) =>
        value.EnumerateArray().Count(v => Accepts(argument, v)) is var count
        && count >= schema.GetProperty("minContains").GetInt32() && count <= schema.GetProperty("maxContains").GetInt32();

    private static bool AreEqual(JsonElement one, JsonElement other) =>
        one.ValueKind == other.ValueKind && one.ValueKind switch
        {
            JsonValueKind.String => one.GetString() == other.GetString(),
            JsonValueKind.Number => one.GetDouble() == other.GetDouble(),
            JsonValueKind.Array => one.EnumerateArray().SequenceEqual(other.EnumerateArray(), EqualityComparer<JsonElement>.Create(AreEqual)),
            JsonValueKind.Object => throw new InvalidOperationException("a schema says only what this evaluator knows"),
            _ => true,
        };
}
