using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Ardalis.GuardClauses;
using Diplomacy.Core.Time;

namespace Diplomacy.Core.Dossiers.Shapes;

/// <summary>A value that is a text in the file.</summary>
internal abstract class TextualShape<T> : Shape<T>
{
    public sealed override bool Read(ref Utf8JsonReader json, Reading reading, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (json.TokenType == JsonTokenType.String) return Read(reading.Text(ref json), Reading.Position(json), reading, out value);
        reading.AddMismatch(ref json, Expected);
        return false;
    }

    protected abstract bool Read(string text, int position, Reading reading, [MaybeNullWhen(false)] out T value);
}

/// <summary>A value that has a text of its own, so that the one in the file need not be kept.</summary>
internal abstract class WordShape<T> : Shape<T>
    where T : struct
{
    public sealed override bool Read(ref Utf8JsonReader json, Reading reading, out T value)
    {
        value = default;
        if (json.TokenType == JsonTokenType.String)
            return Read(Reading.Characters(json, stackalloc char[Reading.ShortText]), Reading.Position(json), reading, out value);
        reading.AddMismatch(ref json, Expected);
        return false;
    }

    protected abstract bool Read(ReadOnlySpan<char> text, int position, Reading reading, out T value);
}

/// <summary>A free text.</summary>
internal sealed class TextShape(bool mayBeBlank = false) : TextualShape<string>
{
    public override string Expected => "a text";

    protected override bool Read(string text, int position, Reading reading, [MaybeNullWhen(false)] out string value)
    {
        value = text;
        if (!mayBeBlank && string.IsNullOrWhiteSpace(text))
        {
            reading.Add(position, text.Length == 0 ? "an empty text" : "a blank text", "one that says something");
            return false;
        }

        if (Length(text) is var length && length <= Limits.Characters) return true;
        reading.Add(
            position,
            string.Create(CultureInfo.InvariantCulture, $"a text of {length} characters"),
            string.Create(CultureInfo.InvariantCulture, $"at most {Limits.Characters}"));
        return false;
    }

    public override void Write(Writing writing, string value)
    {
        if (!mayBeBlank && string.IsNullOrWhiteSpace(value)) throw writing.Inexpressible("a blank text cannot be written; null says that it is unknown");
        if (Length(value) > Limits.Characters) throw writing.Inexpressible("the text is longer than a dossier allows");
        if (Surrogates.IndexOfHalf(value) >= 0) throw writing.Inexpressible("the text has half of a surrogate pair, which is no character");
        writing.Json.Text(value);
    }

    public override void Describe(SchemaText schema)
    {
        if (mayBeBlank) DescribeHere();
        else schema.Refer("text", DescribeHere);

        void DescribeHere()
        {
            schema.Json.Member("type", "string");
            if (!mayBeBlank) schema.Json.Member("pattern", @"\S");
            schema.Json.Member("maxLength", Limits.Characters);
        }
    }

    private static int Length(string text) => text.Length <= Limits.Characters ? text.Length : text.EnumerateRunes().Count();
}

/// <summary>Finds what is UTF-16 and no text.</summary>
internal static class Surrogates
{
    /// <summary>The index of the first half of a surrogate pair that stands alone; -1 when there is none.</summary>
    public static int IndexOfHalf(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (text[at..].IndexOfAnyInRange('\ud800', '\udfff') is var next and >= 0)
        {
            at += next;
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1])) return at;
            at += 2;
        }

        return -1;
    }
}

/// <summary>An id that stands for itself, and not for something that the file declares.</summary>
internal sealed class IdShape : TextualShape<string>
{
    public static readonly string Form = string.Create(
        CultureInfo.InvariantCulture, $"an id: lower-case letters, digits and single hyphens, at most {DiplomacyGuards.LongestId}");

    public override string Expected => Form;

    public static void DescribeId(SchemaText schema) => schema.Refer("id", () =>
    {
        schema.Json.Member("type", "string");
        schema.Json.Member("description", "Lower-case letters, digits and single hyphens.");
        schema.Json.Member("pattern", DiplomacyGuards.IdPattern);
        schema.Json.Member("maxLength", DiplomacyGuards.LongestId);
    });

    public override void Write(Writing writing, string value) => writing.Json.Text(value);

    public override void Describe(SchemaText schema) => DescribeId(schema);

    protected override bool Read(string text, int position, Reading reading, [MaybeNullWhen(false)] out string value)
    {
        value = text;
        if (DiplomacyGuards.IsId(text)) return true;
        reading.Add(position, Words.Quote(text), Expected);
        return false;
    }
}

/// <summary>A date in EDTF.</summary>
internal sealed class DateShape : WordShape<PartialDate>
{
    private const string Years = "([1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])";
    private const string Months = "(0[1-9]|1[0-2])";
    private const string Days = "((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))";

    /// <summary>The dates that the library reads, and 29 February in every year.</summary>
    public const string Pattern = $"(XXXX|([0-9]{{3}}X|[0-9]{{2}}XX|{Years}(-XX(-XX)?|-{Months}(-XX)?|-{Days})?)[~?%]?)";

    public override string Expected => "a date such as 1993-05-14, 1993-05 or 1993";

    public override void Write(Writing writing, PartialDate value) => writing.Json.Text(value.ToString());

    public override void Describe(SchemaText schema) => schema.Refer("date", () =>
    {
        schema.Json.Member("type", "string");
        schema.Json.Member("description", "A date in EDTF, as precise as its source: 1993-05-14, 1993-05, 1993, about 1993 (1993~), perhaps 1993 (1993?), some time in the 1990s (199X).");
        schema.Json.Member("pattern", $"^{Pattern}$");
    });

    protected override bool Read(ReadOnlySpan<char> text, int position, Reading reading, out PartialDate value)
    {
        if (PartialDate.TryParse(text, out value, out var error)) return true;
        reading.Add(position, error);
        return false;
    }
}

/// <summary>A period in EDTF.</summary>
internal sealed class PeriodShape : WordShape<Period>
{
    private const string Date = DateShape.Pattern;

    public override string Expected => "a period such as 2004-03-09/.. or 1992-12/1993-08";

    public override void Write(Writing writing, Period value) => writing.Json.Text(value.ToString());

    public override void Describe(SchemaText schema) => schema.Refer("period", () =>
    {
        schema.Json.Member("type", "string");
        schema.Json.Member("description", "A period in EDTF: 1962-10-27 (on that day), 1992-12/1993-08 (from, to), 2004-03-09/.. (since, without end), 2023-04/ (since, end unknown), /2021-01-20 (until, start unknown).");
        schema.Json.Member("pattern", $@"^({Date}(/({Date}|\.\.)?)?|(\.\.)?/{Date}|/)$");
    });

    protected override bool Read(ReadOnlySpan<char> text, int position, Reading reading, out Period value)
    {
        if (Period.TryParse(text, out value, out var error)) return true;
        reading.Add(position, error);
        return false;
    }
}

/// <summary>One of a few words: those of an enumeration, in lower case and with hyphens.</summary>
internal sealed class Choice<T> : WordShape<T>
    where T : struct, Enum
{
    private readonly T[] _values = Enum.GetValues<T>();
    private readonly string[] _words = [.. Enum.GetValues<T>().Select(Words.Key)];

    public override string Expected => Words.Or(_words);

    public override void Write(Writing writing, T value) => writing.Json.Text(_words[Array.IndexOf(_values, value)]);

    public override void Describe(SchemaText schema) =>
        schema.Refer(char.ToLowerInvariant(typeof(T).Name[0]) + typeof(T).Name[1..], () => schema.Put("enum", _words));

    protected override bool Read(ReadOnlySpan<char> text, int position, Reading reading, out T value)
    {
        for (var i = 0; i < _words.Length; i++)
        {
            if (!text.SequenceEqual(_words[i])) continue;
            value = _values[i];
            return true;
        }

        reading.Add(position, Words.Quote(text), Expected, text.ToString(), _words);
        value = default;
        return false;
    }
}

/// <summary>How many there are: one or more.</summary>
internal sealed class CountShape : Shape<int>
{
    public override string Expected => "a whole number from 1 to 2147483647";

    public override bool Read(ref Utf8JsonReader json, Reading reading, out int value)
    {
        value = 0;
        if (json.TokenType == JsonTokenType.Number && json.TryGetInt32(out value) && value > 0) return true;
        reading.AddMismatch(ref json, Expected);
        return false;
    }

    public override void Write(Writing writing, int value) => writing.Json.Number(value);

    public override void Describe(SchemaText schema)
    {
        schema.Json.Member("type", "integer");
        schema.Json.Member("minimum", 1);
        schema.Json.Member("maximum", int.MaxValue);
    }
}

/// <summary>The version of the format.</summary>
internal sealed class VersionShape(int version) : Shape<int>
{
    public override string Expected => string.Create(CultureInfo.InvariantCulture, $"{version}");

    public override bool Read(ref Utf8JsonReader json, Reading reading, out int value)
    {
        value = version;
        if (json.TokenType == JsonTokenType.Number)
        {
            if (json.TryGetInt32(out value) && value == version) return true;
            reading.Refuse(Reading.Position(json), $"a dossier of format {Words.Quote(Encoding.UTF8.GetString(json.ValueSpan))}", $"format {version}, the only one that this version of the library reads");
            return false;
        }

        reading.AddMismatch(ref json, $"the number {version}");
        return false;
    }

    public override void Write(Writing writing, int value) => writing.Json.Number(value);

    public override void Describe(SchemaText schema) => schema.Json.Member("const", version);
}

/// <summary>Yes or no.</summary>
internal sealed class BooleanShape : Shape<bool>
{
    public override string Expected => "true or false";

    public override bool Read(ref Utf8JsonReader json, Reading reading, out bool value)
    {
        value = json.TokenType == JsonTokenType.True;
        if (json.TokenType is JsonTokenType.True or JsonTokenType.False) return true;
        reading.AddMismatch(ref json, Expected);
        return false;
    }

    public override void Write(Writing writing, bool value) => writing.Json.Boolean(value);

    public override void Describe(SchemaText schema) => schema.Json.Member("type", "boolean");
}

/// <summary>A mark that is there or not.</summary>
internal sealed class MarkShape : Shape<bool>
{
    public override string Expected => "true, or no such member";

    public override bool Read(ref Utf8JsonReader json, Reading reading, out bool value)
    {
        value = true;
        if (json.TokenType == JsonTokenType.True) return true;
        reading.AddMismatch(ref json, Expected);
        return false;
    }

    public override void Write(Writing writing, bool value) => writing.Json.Boolean(value);

    public override void Describe(SchemaText schema)
    {
        schema.Json.Name("const");
        schema.Json.Boolean(true);
    }
}
