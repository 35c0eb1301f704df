namespace Diplomacy.Core.Dossiers.Shapes;

/// <summary>Writes the JSON Schema of shapes.</summary>
internal sealed class SchemaText
{
    private readonly Queue<(string Name, Action Describe)> _waiting = new();
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);

    public JsonText Json { get; } = new();

    /// <summary>Refers to a definition, which is written once.</summary>
    public void Refer(string name, Action describe)
    {
        Json.Member("$ref", $"#/$defs/{name}");
        if (_named.Add(name)) _waiting.Enqueue((name, describe));
    }

    /// <summary>A schema as the value of a keyword.</summary>
    public void Put(string keyword, Action describe)
    {
        Json.Name(keyword);
        Put(describe);
    }

    public void Put(Action describe)
    {
        Json.StartObject();
        describe();
        Json.EndObject();
    }

    public void PutAny(string keyword, params ReadOnlySpan<Action> alternatives)
    {
        Json.Name(keyword);
        Json.StartList();
        foreach (var alternative in alternatives) Put(alternative);
        Json.EndList();
    }

    public void Put(string keyword, IEnumerable<string> texts)
    {
        Json.Name(keyword);
        Json.StartList();
        foreach (var text in texts) Json.Text(text);
        Json.EndList();
    }

    /// <summary>The definitions that were referred to, in the order of first mention.</summary>
    public void PutDefinitions()
    {
        Json.Name("$defs");
        Json.StartObject();
        while (_waiting.TryDequeue(out var definition))
        {
            Put(definition.Name, () =>
            {
                Json.Member("title", Title(definition.Name));
                definition.Describe();
            });
        }

        Json.EndObject();

        static string Title(string name) => string.Concat(name.Select(c => char.IsAsciiLetterUpper(c) ? $" {char.ToLowerInvariant(c)}" : $"{c}"));
    }
}
