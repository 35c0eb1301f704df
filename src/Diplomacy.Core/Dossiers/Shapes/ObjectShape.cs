using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace Diplomacy.Core.Dossiers.Shapes;

/// <summary>The members that were read of one object.</summary>
/// <remarks>Used again for the next object of the same shape, so that values that are structs need no boxes.</remarks>
internal sealed class Values(int count)
{
    /// <summary>The key of the map entry that is being read.</summary>
    public string Id { get; private set; } = "";

    /// <summary>Where in the file the name of each member stands; -1 where it does not.</summary>
    public int[] Positions { get; } = new int[count];

    public Cell?[] Cells { get; } = new Cell?[count];

    public void Begin(string id)
    {
        Id = id;
        Array.Fill(Positions, -1);
        foreach (var cell in Cells)
            if (cell is not null) cell.IsRead = false;
    }

    public void Set<T>(int index, T value)
    {
        if (Cells[index] is not Cell<T> cell) Cells[index] = cell = new();
        (cell.Value, cell.IsRead) = (value, true);
    }
}

/// <summary>What was read of one member.</summary>
internal abstract class Cell
{
    public bool IsRead { get; set; }
}

/// <inheritdoc/>
internal sealed class Cell<T> : Cell
{
    public T? Value { get; set; }
}

/// <summary>Where the value of a member is found.</summary>
internal sealed class Slot<T>(int index, T absent)
{
    public int Index => index;

    /// <summary>The value that was read; where the member is absent, what that means.</summary>
    public T this[Values values] => values.Cells[index] is Cell<T> { IsRead: true } cell ? cell.Value! : absent;
}

/// <summary>An object whose members are declared once, in canonical order.</summary>
internal sealed class ObjectShape<T> : Shape<T>
    where T : class
{
    private readonly string _name;
    private readonly string _description;
    private readonly bool _isOrdered;
    private readonly int _place = Reading.NewPlace();
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
        var values = reading.Take<Values>(_place) ?? new(_members.All.Count);
        values.Begin(reading.Id);
        try
        {
            var isRead = _isOrdered && !reading.IsAtOnce
                ? ReadInOrder(ref json, reading, values)
                : ReadMembers(ref json, reading, values, ordinals: null);
            if (!isRead || reading.IsRefused) return false;
            value = _make(values);
            return true;
        }
        catch (ArgumentException broken)
        {
            reading.Add(position, broken);
            return false;
        }
        finally
        {
            reading.GiveBack(_place, values);
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
        var (position, places) = (Reading.Position(json), values.Positions);
        var (isRead, ordinal, last) = (true, 0, -1);
        List<string>? unknown = null;
        while (reading.Next(ref json) && json.TokenType != JsonTokenType.EndObject)
        {
            var at = Reading.Position(json);
            var index = Find(ref json, last);
            ordinal++;
            if (index < 0 || places[index] >= 0)
            {
                var name = json.GetString()!;
                reading.Path.Enter(name);
                if (index < 0)
                {
                    if (reading.IsKept(at)) reading.Add(at, $"the unknown member {Words.Quote(name)}", _names, name, Names);
                    unknown ??= [];
                    if (unknown.Count < places.Length) unknown.Add(name);
                }
                else
                {
                    reading.Add(at, $"a second {Words.Quote(name)}", "each member once");
                    _members.All[index].Lose(reading);
                }

                reading.Path.Leave();
                json.Read();
                json.Skip();
                isRead = false;
                continue;
            }

            if (_isOrdered && reading.IsAtOnce && index < last) return false;
            json.Read();
            places[index] = at;
            last = index;
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
            if (unknown is not null) member.Lose(reading); // it may stand there under a wrong name
            if (!member.IsRequired || IsMisspelt(member.Name, unknown)) continue;
            reading.Add(position, $"no `{member.Name}`", member.Expected);
            isRead = false;
        }

        foreach (var (member, needed) in _members.Needs)
        {
            if (places[member] < 0 || places[needed] >= 0 || unknown is not null) continue;
            reading.Path.Enter(_members.All[member].Name);
            reading.Add(places[member], $"`{_members.All[member].Name}` without `{_members.All[needed].Name}`", "both or neither");
            reading.Path.Leave();
            isRead = false;
        }

        return isRead;
    }

    private bool IsMisspelt(string member, List<string>? unknown) => unknown?.Exists(name => Nearest.To(name, Names) == member) == true;

    /// <summary>The member of that name; -1 when there is none. In a canonical file it stands soon after the last one.</summary>
    private int Find(ref Utf8JsonReader json, int last)
    {
        var members = _members.All;
        for (var i = last + 1; i < members.Count; i++)
            if (json.ValueTextEquals(members[i].Utf8Name)) return i;
        for (var i = 0; i <= last; i++)
            if (json.ValueTextEquals(members[i].Utf8Name)) return i;
        return -1;
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
            where TValue : struct => Optional(name, new NullableShape<TValue>(shape), get, description, absent: null);

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

        public byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(name);

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
            values.Set(index, value);
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
        if (reading.IsAtOnce && ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            // In canonical order the member that tells the kinds apart comes first, and one kind's is unknown to the others.
            foreach (var variant in variants)
                if (ahead.ValueTextEquals(variant.Key)) return variant.Shape.Read(ref json, reading, out value);
        }

        ahead = json;
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
