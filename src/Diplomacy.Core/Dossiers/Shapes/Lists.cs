using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using Ardalis.GuardClauses;

namespace Diplomacy.Core.Dossiers.Shapes;

/// <summary>What lists and maps share.</summary>
internal static class Entries
{
    /// <summary>Ends a list that says that there are others.</summary>
    public const string AndOthers = "...";

    /// <summary>Where maps lay by the set of the ids that they have seen.</summary>
    public static readonly int PlaceOfSeen = Reading.NewPlace();

    public static void AddTooMany(Reading reading, int position) => reading.Add(
        position, string.Create(CultureInfo.InvariantCulture, $"more than {Limits.Entries} entries"), "fewer");

    public static void CheckCount(Writing writing, int count)
    {
        if (count > Limits.Entries) throw writing.Inexpressible("there are more entries than a dossier allows");
    }

    /// <summary>The items that were collected, in what can be used again.</summary>
    public static ImmutableArray<T> Finish<T>(Reading reading, List<T> collected, int place)
    {
        ImmutableArray<T> items = [.. collected];
        collected.Clear();
        reading.GiveBack(place, collected);
        return items;
    }

    /// <summary>Writes the items, each at its place.</summary>
    public static void Write<T>(Writing writing, Shape<T> item, ValueList<T> items)
    {
        CheckCount(writing, items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            writing.Path.Enter(i);
            item.Write(writing, items[i]);
            writing.Path.Leave();
        }
    }

    /// <summary>Reads the items of the list whose bracket is read, up to the closing one.</summary>
    /// <param name="json">The reader.</param>
    /// <param name="reading">What is known so far.</param>
    /// <param name="item">The shape of the items.</param>
    /// <param name="place">Where to lay by what they are collected in.</param>
    /// <param name="mayBeOpen">Whether the list can say that there are others.</param>
    /// <param name="items">The items.</param>
    /// <param name="others">Where the mark stands that says that there are others; null when there is none.</param>
    /// <returns>Whether every item was read.</returns>
    public static bool Read<T>(ref Utf8JsonReader json, Reading reading, Shape<T> item, int place, bool mayBeOpen, out ImmutableArray<T> items, out int? others)
    {
        others = null;
        items = [];
        var read = reading.Take<List<T>>(place) ?? [];
        var (isRead, count) = (true, 0);
        while (reading.Next(ref json) && json.TokenType != JsonTokenType.EndArray)
        {
            if (others is { } mark)
            {
                reading.Add(mark, $"`{AndOthers}` before the end of the list", "it last, where it says that there are others");
                isRead = false;
                others = null;
            }

            if (json.TokenType == JsonTokenType.String && json.ValueTextEquals(AndOthers))
            {
                if (mayBeOpen)
                {
                    others = Reading.Position(json);
                    continue;
                }

                reading.Add(Reading.Position(json), $"`{AndOthers}`", "no such mark: this list is always complete");
                isRead = false;
                continue;
            }

            if (count == Limits.Entries)
            {
                AddTooMany(reading, Reading.Position(json));
                isRead = false;
                while (json.TokenType != JsonTokenType.EndArray)
                {
                    json.Skip();
                    json.Read();
                }

                return false;
            }

            reading.Path.Enter(count++);
            if (item.Read(ref json, reading, out var value)) read.Add(value);
            else isRead = false;
            reading.Path.Leave();
        }

        items = Finish(reading, read, place);
        return isRead;
    }
}

/// <summary>A list of which nothing, all or some is stated.</summary>
internal sealed class ListingShape<T>(Shape<T> item) : Shape<Listing<T>>
{
    private readonly int _place = Reading.NewPlace();

    public override string Expected => "a list";

    public override bool Read(ref Utf8JsonReader json, Reading reading, out Listing<T> value)
    {
        value = default;
        if (json.TokenType != JsonTokenType.StartArray)
        {
            reading.AddMismatch(ref json, Expected);
            return false;
        }

        var isRead = Entries.Read(ref json, reading, item, _place, mayBeOpen: true, out var items, out var others);
        if (others is { } mark && isRead && items.IsEmpty)
        {
            reading.Add(mark, $"`{Entries.AndOthers}` alone", "an entry before it; leave the member out to say that nothing is known");
            return false;
        }

        value = new(new ValueList<T>(items), others is null);
        return isRead;
    }

    public override void Write(Writing writing, Listing<T> value)
    {
        writing.Json.StartList();
        Entries.Write(writing, item, value.Items);
        if (!value.IsComplete) writing.Json.Text(Entries.AndOthers);
        writing.Json.EndList();
    }

    public override void Describe(SchemaText schema)
    {
        schema.Json.Member("type", "array");
        schema.Put("items", () => schema.PutAny("anyOf", () => item.Describe(schema), AndOthers));
        schema.Put("contains", AndOthers);
        schema.Json.Member("minContains", 0);
        schema.Json.Member("maxContains", 1);
        schema.Put("not", () => schema.Put("const", [Entries.AndOthers]));
        schema.Json.Member("maxItems", Limits.Entries + 1);

        void AndOthers() => schema.Json.Member("const", Entries.AndOthers);
    }
}

/// <summary>A list that is always the whole, and has at least one item.</summary>
internal sealed class CompleteListShape<T>(Shape<T> item) : Shape<ValueList<T>>
{
    private readonly int _place = Reading.NewPlace();

    public override string Expected => "a list";

    public override bool Read(ref Utf8JsonReader json, Reading reading, out ValueList<T> value)
    {
        value = default;
        var position = Reading.Position(json);
        if (json.TokenType != JsonTokenType.StartArray)
        {
            reading.AddMismatch(ref json, Expected);
            return false;
        }

        var isRead = Entries.Read(ref json, reading, item, _place, mayBeOpen: false, out var items, out _);
        if (isRead && items.IsEmpty)
        {
            reading.Add(position, "an empty list", "at least one entry");
            return false;
        }

        value = new(items);
        return isRead;
    }

    public override void Write(Writing writing, ValueList<T> value)
    {
        writing.Json.StartList();
        Entries.Write(writing, item, value);
        writing.Json.EndList();
    }

    public override void Describe(SchemaText schema)
    {
        schema.Json.Member("type", "array");
        schema.Put("items", () => item.Describe(schema));
        schema.Json.Member("minItems", 1);
        schema.Json.Member("maxItems", Limits.Entries);
    }
}

/// <summary>One value bare, or several in a list.</summary>
internal sealed class OneOrMoreShape<T>(Shape<T> item) : Shape<ValueList<T>>
{
    private readonly CompleteListShape<T> _list = new(item);

    public override string Expected => $"{item.Expected}, or a list of such";

    public override bool Read(ref Utf8JsonReader json, Reading reading, out ValueList<T> value)
    {
        value = default;
        switch (json.TokenType)
        {
            case JsonTokenType.StartArray:
                return _list.Read(ref json, reading, out value);
            case JsonTokenType.Null:
                reading.AddMismatch(ref json, Expected);
                return false;
            default:
                if (!item.Read(ref json, reading, out var one)) return false;
                value = [one];
                return true;
        }
    }

    public override void Write(Writing writing, ValueList<T> value)
    {
        if (value.Count == 1) item.Write(writing, value[0]);
        else _list.Write(writing, value);
    }

    public override void Describe(SchemaText schema) =>
        schema.PutAny("anyOf", () => item.Describe(schema), () => _list.Describe(schema));
}

/// <summary>A value that is a single word where there is no more to say, and an object where there is.</summary>
internal sealed class BriefOrFull<TBrief, T>(
    string name, Shape<TBrief> brief, Func<TBrief, T> make, Func<T, bool> isBrief, Func<T, TBrief> get, ObjectShape<T> full) : Shape<T>
    where T : class
{
    public override string Expected => $"{brief.Expected}, or {full.Expected}";

    public override bool Read(ref Utf8JsonReader json, Reading reading, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject:
                return full.Read(ref json, reading, out value);
            case JsonTokenType.StartArray or JsonTokenType.Null:
                reading.AddMismatch(ref json, Expected);
                return false;
            default:
                if (!brief.Read(ref json, reading, out var word)) return false;
                value = make(word);
                return true;
        }
    }

    public override void Write(Writing writing, T value)
    {
        if (isBrief(value)) brief.Write(writing, get(value));
        else full.Write(writing, value);
    }

    public override void Describe(SchemaText schema) => schema.Refer(
        name, () => schema.PutAny("anyOf", () => brief.Describe(schema), () => full.Describe(schema)));
}

/// <summary>What is declared by id.</summary>
internal sealed class MapShape<T>(
    string what, Shape<T> entry, Func<T, string> key, Func<Reading, Declarations>? declarations = null, Func<T, object>? declare = null) : Shape<ValueList<T>>
{
    private readonly int _place = Reading.NewPlace();

    public override string Expected => $"an object with {what} by id";

    public override bool Read(ref Utf8JsonReader json, Reading reading, out ValueList<T> value)
    {
        value = default;
        if (json.TokenType != JsonTokenType.StartObject)
        {
            reading.AddMismatch(ref json, Expected);
            Lose(reading);
            return false;
        }

        var declared = declarations?.Invoke(reading);
        var seen = reading.Take<HashSet<string>>(Entries.PlaceOfSeen) ?? new(StringComparer.Ordinal);
        var entries = reading.Take<List<T>>(_place) ?? [];
        var (isRead, outer) = (true, reading.Id);
        while (reading.Next(ref json) && json.TokenType != JsonTokenType.EndObject)
        {
            if (seen.Count == Limits.Entries)
            {
                Entries.AddTooMany(reading, Reading.Position(json));
                Lose(reading);
                isRead = false;
                while (json.TokenType != JsonTokenType.EndObject)
                {
                    json.Skip();
                    json.Read();
                }

                break;
            }

            var (id, position) = (reading.Text(ref json), Reading.Position(json));
            reading.Path.Enter(id);
            json.Read();
            if (!seen.Add(id))
            {
                reading.Add(position, $"a second {Words.Quote(id)}", "each id once");
                json.Skip();
                isRead = false;
            }
            else
            {
                var isId = DiplomacyGuards.IsId(id);
                if (!isId) reading.Add(position, Words.Quote(id), IdShape.Form);
                reading.Id = isId ? id : "not-an-id"; // so that what else is wrong with the entry is found too
                var isEntryRead = entry.Read(ref json, reading, out var item) && isId;
                if (isEntryRead) entries.Add(item!);
                isRead &= isEntryRead;
                if (declared?.TryAdd(id, isEntryRead ? declare?.Invoke(item!) ?? item : null) == false)
                {
                    reading.Add(position, $"{Words.Quote(id)}, which is the id of a body too", "an id that no body or other person has");
                    isRead = false;
                }
            }

            reading.Path.Leave();
        }

        reading.Id = outer;
        value = new(Entries.Finish(reading, entries, _place));
        seen.Clear();
        reading.GiveBack(Entries.PlaceOfSeen, seen);
        return isRead;
    }

    public override void Write(Writing writing, ValueList<T> value)
    {
        Entries.CheckCount(writing, value.Count);
        writing.Json.StartObject();
        foreach (var item in value)
        {
            writing.Path.Enter(key(item));
            writing.Json.Name(key(item));
            entry.Write(writing, item);
            writing.Path.Leave();
        }

        writing.Json.EndObject();
    }

    public override void Describe(SchemaText schema)
    {
        schema.Json.Member("type", "object");
        schema.Put("propertyNames", () => IdShape.DescribeId(schema));
        schema.Put("additionalProperties", () => entry.Describe(schema));
        schema.Json.Member("maxProperties", Limits.Entries);
    }

    public override void Lose(Reading reading)
    {
        if (declarations is not null) declarations(reading).IsIncomplete = true;
    }
}
