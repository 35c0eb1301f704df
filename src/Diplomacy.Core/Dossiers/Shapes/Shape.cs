using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Diplomacy.Core.Dossiers.Shapes;

/// <summary>How values of a type stand in a file: one definition, from which reader, writer and schema follow.</summary>
/// <remarks>No reflection and no serializer, so that trimming and native compilation are safe.</remarks>
internal abstract class Shape<T>
{
    /// <summary>What stands there, in the words of a message: <c>expected …</c>.</summary>
    public abstract string Expected { get; }

    /// <summary>Reads the value whose first token is read, up to its last token.</summary>
    /// <returns>False when there is no value; then a problem is reported, here or where the cause is.</returns>
    public abstract bool Read(ref Utf8JsonReader json, Reading reading, [MaybeNullWhen(false)] out T value);

    /// <exception cref="InvalidOperationException">The format cannot express the value.</exception>
    public abstract void Write(Writing writing, T value);

    /// <summary>Writes the keywords of the JSON Schema.</summary>
    public abstract void Describe(SchemaText schema);

    /// <summary>Notes that the value may stand in the file where it cannot be found.</summary>
    public virtual void Lose(Reading reading)
    {
    }
}

/// <summary>A shape for values that are made of those of another one.</summary>
internal sealed class Mapped<TFrom, T>(Shape<TFrom> shape, Func<Reading, TFrom, T> make, Func<T, TFrom> get) : Shape<T>
{
    public override string Expected => shape.Expected;

    public override bool Read(ref Utf8JsonReader json, Reading reading, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        var position = Reading.Position(json);
        if (!shape.Read(ref json, reading, out var from)) return false;
        try
        {
            value = make(reading, from)!;
            return true;
        }
        catch (ArgumentException broken)
        {
            reading.Add(position, broken);
            return false;
        }
    }

    public override void Write(Writing writing, T value) => shape.Write(writing, get(value));

    public override void Describe(SchemaText schema) => shape.Describe(schema);

    public override void Lose(Reading reading) => shape.Lose(reading);
}

/// <summary>A value that may be missing; where one stands, it stands as itself.</summary>
internal sealed class NullableShape<T>(Shape<T> shape) : Shape<T?>
    where T : struct
{
    public override string Expected => shape.Expected;

    public override bool Read(ref Utf8JsonReader json, Reading reading, out T? value)
    {
        var isRead = shape.Read(ref json, reading, out var found);
        value = found;
        return isRead;
    }

    public override void Write(Writing writing, T? value) => shape.Write(writing, value!.Value);

    public override void Describe(SchemaText schema) => shape.Describe(schema);

    public override void Lose(Reading reading) => shape.Lose(reading);
}
