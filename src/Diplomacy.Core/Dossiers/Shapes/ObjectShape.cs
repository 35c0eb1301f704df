using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Diplomacy.Core.Dossiers.Shapes;

/// <summary>The members that were read of one object.</summary>
internal sealed class Values(int count, string id)
{
    /// <summary>The key of the map entry that is being read.</summary>
    public string Id { get; } = id;

    public object?[] Items { get; } = new object?[count];
}

/// <summary>Where the value of a member is found.</summary>
internal sealed class Slot<T>(int index, T absent)
{
    public int Index => index;

    /// <summary>The value that was read; where the member is absent, what that means.</summary>
    public T this[Values values] => values.Items[index] is T found ? found : absent;
}

/// <summary>An object whose members are declared once, in canonical order.</summary>
internal sealed class ObjectShape<T> : Shape<T>
    where T : class
{
    private readonly string _name;
    private readonly string _description;
    private readonly bool _isOrdered;
    private readonly Members _members = new();
    private readonly Func<Values, T> _make;
    private readonly string _names;

    /// <param name="name">The name of the definition in the schema.</param>
    /// <param name="description">What such an object says.</param>
    /// <param name="declare">Declares the members and says how the value is made of them.</param>
    /// <param name="isOrdered">Whether members cite what those declared before them declare, wherever they stand in the file.</param>
    public ObjectShape(string name, string description, Func<Members, Func<Values, T>> declare, bool isOrdered = false)
    {
        (_name, _description, _isOrdered) = (name, description, isOrdered);
        _make = declare(_members);
        Expected = RequiredNames.Any() ? $"an object with {Words.And([.. RequiredNames.Select(n => $"`{n}`")])}" : "an object";
        _names = Words.Or([.. Names]);
    }

    public override string Expected { get; }

    private IEnumerable<string> RequiredNames => _members.All.Where(m => m.IsRequired).Select(m => m.Name);

    public override bool Read(ref Utf8JsonReader json, Reading reading, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        if (json.TokenType != JsonTokenType.StartObject)
        {
            reading.AddMismatch(ref json, Expected);
            return false;
        }

        var position = Reading.Position(json);
        var values = new Values(_members.All.Count, reading.Id);
        if (!(_isOrdered ? ReadInOrder(ref json, reading, values) : ReadMembers(ref json, reading, values, ordinals: null))) return false;
        if (reading.IsRefused) return false;
        try
        {
            value = _make(values);
            return true;
        }
        catch (ArgumentException broken)
        {
            reading.Add(position, broken);
            return false;
        }
    }

    public override void Write(Writing writing, T value)
    {
        writing.Json.StartObject();
        foreach (var member in _members.All)
        {
            writing.Path.Enter(member.Name);
            member.Write(writing, value);
            writing.Path.Leave();
        }

        writing.Json.EndObject();
    }

    public override void Describe(SchemaText schema) => schema.Refer(_name, () => DescribeHere(schema));

    public void DescribeHere(SchemaText schema)
    {
        schema.Json.Member("description", _description);
        schema.Json.Member("type", "object");
        schema.Put("properties", () =>
        {
            foreach (var member in _members.All)
            {
                schema.Put(member.Name, () =>
                {
                    schema.Json.Member("description", member.Description);
                    member.Describe(schema);
                });
            }
        });
        if (RequiredNames.Any()) schema.Put("required", RequiredNames);
        if (_members.Needs.Count > 0)
        {
            schema.Put("dependentRequired", () =>
            {
                foreach (var (member, needed) in _members.Needs) schema.Put(_members.All[member].Name, [_members.All[needed].Name]);
            });
        }

        schema.Json.Name("additionalProperties");
        schema.Json.Boolean(false);
    }

    /// <summary>Finds where each member stands, and reads them in the order of their declaration.</summary>
    private bool ReadInOrder(ref Utf8JsonReader json, Reading reading, Values values)
    {
        var start = json;
        var ordinals = new int[_members.All.Count]; // counted from 1 among the members in the file; 0 where there is none
        var isRead = ReadMembers(ref json, reading, values, ordinals);
        for (var i = 0; i < ordinals.Length && !reading.IsRefused; i++)
        {
            if (ordinals[i] == 0) continue;
            var member = start;
            for (var passed = 0; passed < ordinals[i]; passed++)
            {
                if (passed > 0) member.Skip();
                member.Read();
                member.Read();
            }

            isRead &= Read(ref member, reading, i, values);
        }

        return isRead;
    }

    private bool ReadMembers(ref Utf8JsonReader json, Reading reading, Values values, int[]? ordinals)
    {
        var position = Reading.Position(json);
        var (isRead, ordinal, unknown) = (true, 0, new List<string>());
        var places = new int[_members.All.Count]; // where in the file each name stands
        Array.Fill(places, -1);
        while (json.Read() && json.TokenType != JsonTokenType.EndObject)
        {
            var (name, at) = (json.GetString()!, Reading.Position(json));
            var index = _members.All.FindIndex(m => m.Name == name);
            ordinal++;
            json.Read();
            if (index < 0 || places[index] >= 0)
            {
                reading.Path.Enter(name);
                if (index < 0)
                {
                    if (reading.IsKept(at)) reading.Add(at, $"the unknown member {Words.Quote(name)}", _names, name, Names);
                    if (unknown.Count < places.Length) unknown.Add(name);
                }
                else
                {
                    reading.Add(at, $"a second {Words.Quote(name)}", "each member once");
                    _members.All[index].Lose(reading);
                }

                reading.Path.Leave();
                json.Skip();
                isRead = false;
                continue;
            }

            places[index] = at;
            if (ordinals is null)
            {
                isRead &= Read(ref json, reading, index, values);
            }
            else
            {
                ordinals[index] = ordinal;
                json.Skip();
            }
        }

        for (var i = 0; i < places.Length; i++)
        {
            if (places[i] >= 0) continue;
            var member = _members.All[i];
            if (unknown.Count > 0) member.Lose(reading); // it may stand there under a wrong name
            if (!member.IsRequired || unknown.Exists(name => Nearest.To(name, Names) == member.Name)) continue;
            reading.Add(position, $"no `{member.Name}`", member.Expected);
            isRead = false;
        }

        foreach (var (member, needed) in _members.Needs)
        {
            if (places[member] < 0 || places[needed] >= 0 || unknown.Count > 0) continue;
            reading.Path.Enter(_members.All[member].Name);
            reading.Add(places[member], $"`{_members.All[member].Name}` without `{_members.All[needed].Name}`", "both or neither");
            reading.Path.Leave();
            isRead = false;
        }

        return isRead;
    }

    private bool Read(ref Utf8JsonReader json, Reading reading, int index, Values values)
    {
        var member = _members.All[index];
        reading.Path.Enter(member.Name);
        bool isRead;
        if (json.TokenType == JsonTokenType.Null && !member.IsRequired)
        {
            reading.Add(Reading.Position(json), "null", $"{member.Expected}; leave the member out to say that it is unknown");
            member.Lose(reading);
            isRead = false;
        }
        else
        {
            isRead = member.Read(ref json, reading, values);
        }

        reading.Path.Leave();
        return isRead;
    }

    private IEnumerable<string> Names => _members.All.Select(m => m.Name);

    /// <summary>Declares members.</summary>
    internal sealed class Members
    {
        public List<Member> All { get; } = [];

        public List<(int Member, int Needed)> Needs { get; } = [];

        /// <summary>A member that has to be there.</summary>
        public Slot<TValue> Required<TValue>(string name, Shape<TValue> shape, Func<T, TValue> get, string description) =>
            Add(new Member<TValue>(name, shape, description, All.Count, isRequired: true, value => (true, get(value))), default(TValue)!);

        /// <summary>A member that is left out where its value is <c>default</c>, or another that says the same as silence.</summary>
        public Slot<TValue?> Optional<TValue>(
            string name, Shape<TValue> shape, Func<T, TValue?> get, string description, TValue? absent = default) =>
            Add(
                new Member<TValue>(name, shape, description, All.Count, isRequired: false, value => get(value) is var found
                    && EqualityComparer<TValue>.Default.Equals(found, absent) ? default : (true, found!)),
                absent);

        /// <summary>A member that is left out where its value is null.</summary>
        public Slot<TValue?> Optional<TValue>(string name, Shape<TValue> shape, Func<T, TValue?> get, string description)
            where TValue : struct =>
            Add(
                new Member<TValue>(name, shape, description, All.Count, isRequired: false, value => get(value) is { } found ? (true, found) : default),
                default(TValue?));

        /// <summary>Says that one member means something only beside another.</summary>
        public void Need<TMember, TNeeded>(Slot<TMember> member, Slot<TNeeded> needed) => Needs.Add((member.Index, needed.Index));

        private Slot<TSlot> Add<TSlot>(Member member, TSlot absent)
        {
            All.Add(member);
            return new(All.Count - 1, absent);
        }
    }

    /// <summary>A member of the object.</summary>
    internal abstract class Member(string name, string description, bool isRequired)
    {
        public string Name => name;

        public string Description => description;

        public bool IsRequired => isRequired;

        public abstract string Expected { get; }

        public abstract bool Read(ref Utf8JsonReader json, Reading reading, Values values);

        public abstract void Write(Writing writing, T value);

        public abstract void Describe(SchemaText schema);

        public abstract void Lose(Reading reading);
    }

    private sealed class Member<TValue>(
        string name, Shape<TValue> shape, string description, int index, bool isRequired, Func<T, (bool IsThere, TValue Value)> get)
        : Member(name, description, isRequired)
    {
        public override string Expected => shape.Expected;

        public override bool Read(ref Utf8JsonReader json, Reading reading, Values values)
        {
            if (!shape.Read(ref json, reading, out var value)) return false;
            values.Items[index] = value;
            return true;
        }

        public override void Write(Writing writing, T value)
        {
            var (isThere, found) = get(value);
            if (!isThere) return;
            writing.Json.Name(Name);
            shape.Write(writing, found);
        }

        public override void Describe(SchemaText schema) => shape.Describe(schema);

        public override void Lose(Reading reading) => shape.Lose(reading);
    }
}

/// <summary>An object of one of several kinds, which a member tells apart that only this kind has.</summary>
internal sealed class Variants<T>(params (string Key, Func<T, bool> Is, ObjectShape<T> Shape)[] variants) : Shape<T>
    where T : class
{
    public override string Expected { get; } = $"an object with {Words.Or([.. variants.Select(v => $"`{v.Key}`")])}";

    public override bool Read(ref Utf8JsonReader json, Reading reading, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        if (json.TokenType != JsonTokenType.StartObject)
        {
            reading.AddMismatch(ref json, Expected);
            return false;
        }

        var position = Reading.Position(json);
        var ahead = json;
        var found = new List<string>();
        while (ahead.Read() && ahead.TokenType != JsonTokenType.EndObject)
        {
            found.Add(ahead.GetString()!);
            ahead.Read();
            ahead.Skip();
        }

        var keys = variants.Select(v => v.Key).Where(found.Contains).ToList();
        if (keys.Count == 1) return variants.First(v => v.Key == keys[0]).Shape.Read(ref json, reading, out value);

        var misspelt = found.Find(name => Nearest.To(name, variants.Select(v => v.Key)) is not null);
        var expected = $"one of {Words.And([.. variants.Select(v => $"`{v.Key}`")])}";
        if (keys.Count > 1) reading.Add(position, Words.And([.. keys.Select(k => $"`{k}`")]), expected);
        else if (misspelt is null) reading.Add(position, $"none{expected[3..]}", "one");
        else reading.Add(position, Words.Quote(misspelt), expected, misspelt, variants.Select(v => v.Key));
        json.Skip();
        return false;
    }

    public override void Write(Writing writing, T value) => variants.First(v => v.Is(value)).Shape.Write(writing, value);

    public override void Describe(SchemaText schema) =>
        schema.PutAny("oneOf", [.. variants.Select(v => (Action)(() => v.Shape.Describe(schema)))]);
}
