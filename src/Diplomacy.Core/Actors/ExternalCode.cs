using Ardalis.GuardClauses;

namespace Diplomacy.Core.Actors;

/// <summary>The name of an actor in somebody else's list, such as ISO 3166-1 or Wikidata.</summary>
/// <remarks>Equal when scheme and value are equal. Ordering is not defined.</remarks>
/// <example><code>new State("ukraine", "Ukraine") { Codes = [ExternalCode.Iso("UKR"), ExternalCode.Wikidata("Q212")] }</code></example>
public sealed record ExternalCode
{
    /// <summary>A code in any scheme; the schemes that the library knows have methods of their own.</summary>
    /// <param name="scheme">An id for the list, such as <c>cow</c>.</param>
    /// <param name="value">The code in that list.</param>
    /// <exception cref="ArgumentException"><paramref name="scheme"/> is not an id, <paramref name="value"/> is blank, or it
    /// does not have the form that a known scheme requires.</exception>
    public ExternalCode(string scheme, string value)
    {
        Scheme = Guard.Against.InvalidId(scheme);
        Value = Guard.Against.NullOrWhiteSpace(value);
        var (fits, form) = scheme switch
        {
            "iso3166-1" => (value.Length == 3 && value.All(char.IsAsciiLetterUpper), "three capital letters (ISO 3166-1 alpha-3)"),
            "cow" => (value.Length <= 3 && value.All(char.IsAsciiDigit), "a Correlates of War number of at most three digits"),
            "cameo" => (value.All(char.IsAsciiLetterUpper), "capital letters (CAMEO)"),
            "wikidata" => (value.Length > 1 && value[0] == 'Q' && value.Skip(1).All(char.IsAsciiDigit), "a Q and a number (Wikidata)"),
            _ => (true, ""),
        };
        if (!fits) throw new ArgumentException($"{Words.Quote(value)} is not {form}.", nameof(value));
    }

    /// <summary>The list, as a short id: <c>iso3166-1</c>, <c>cow</c>, <c>cameo</c>, <c>wikidata</c> or another.</summary>
    public string Scheme { get; }

    /// <summary>The code in that list.</summary>
    public string Value { get; }

    /// <summary>An ISO 3166-1 alpha-3 code, such as <c>UKR</c>.</summary>
    /// <exception cref="ArgumentException">The code is not three capital letters.</exception>
    public static ExternalCode Iso(string alpha3) => new("iso3166-1", alpha3);

    /// <summary>A Wikidata item, such as <c>Q212</c>.</summary>
    /// <exception cref="ArgumentException">The code is not a Q and a number.</exception>
    public static ExternalCode Wikidata(string item) => new("wikidata", item);

    /// <summary>The scheme and the code, such as <c>iso3166-1:UKR</c>.</summary>
    public override string ToString() => $"{Scheme}:{Value}";
}
