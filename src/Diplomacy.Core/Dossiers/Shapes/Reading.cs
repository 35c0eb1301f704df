using System.Text;
using System.Text.Json;
using Ardalis.GuardClauses;

namespace Diplomacy.Core.Dossiers.Shapes;

/// <summary>What is known while a file is read: the place, what it has declared so far, and its problems.</summary>
/// <param name="isAtOnce">Whether the file is read as it comes, and given up where that does not do.</param>
internal sealed class Reading(bool isAtOnce)
{
    public const int ShortText = 64; // in bytes, and so at most as many characters

    private static int places;

    private readonly List<Finding> _findings = [];
    private readonly string?[] _texts = new string?[64];
    private object?[] _spares = [];
    private bool _isIncomplete;

    public bool IsAtOnce => isAtOnce;

    public JsonPath Path { get; } = new();

    /// <summary>The key under which the innermost entry of a map stands.</summary>
    public string Id { get; set; } = "";

    public Declarations Sources { get; } = new();

    /// <summary>Bodies and people: facts cite both by id alone.</summary>
    public Declarations Actors { get; } = new();

    /// <summary>Whether the file is of another version, so that nothing else can be said of it.</summary>
    public bool IsRefused { get; private set; }

    public static int Position(in Utf8JsonReader json) => (int)json.TokenStartIndex;

    /// <summary>Goes to the next token; no further than to the first problem where the file is read as it comes.</summary>
    public bool Next(ref Utf8JsonReader json) => !(isAtOnce && _findings.Count > 0) && json.Read();

    /// <summary>The text that stands there. A short one is not made again where it has just been read: ids and words recur.</summary>
    public string Text(ref Utf8JsonReader json)
    {
        var utf8 = json.ValueSpan;
        if (json.ValueIsEscaped || utf8.Length is 0 or > ShortText) return json.GetString()!;
        ref var known = ref _texts[(utf8[0] + 5 * utf8[^1] + 11 * utf8[utf8.Length / 2] + 17 * utf8.Length) % _texts.Length];
        return Ascii.Equals(utf8, known) ? known! : known = json.GetString()!;
    }

    /// <summary>The characters of the text that stands there, where nothing keeps them.</summary>
    /// <param name="json">The reader.</param>
    /// <param name="room">Where to put those of a short text: <see cref="ShortText"/> characters.</param>
    public static ReadOnlySpan<char> Characters(in Utf8JsonReader json, Span<char> room) =>
        json.ValueSpan.Length <= ShortText ? room[..json.CopyString(room)] : json.GetString();

    /// <summary>The number of a place at which a shape lays by what it reads values into, for its next value.</summary>
    public static int NewPlace() => Interlocked.Increment(ref places) - 1;

    /// <summary>What was laid by; null when there is nothing yet, or it is in use.</summary>
    public T? Take<T>(int place)
        where T : class
    {
        if (place >= _spares.Length) return null;
        var spare = (T?)_spares[place];
        _spares[place] = null;
        return spare;
    }

    public void GiveBack(int place, object spare)
    {
        if (place >= _spares.Length) Array.Resize(ref _spares, places);
        _spares[place] = spare;
    }

    /// <summary>Of a file full of errors only the first are kept, so that it costs little more than one with a few.</summary>
    public bool IsKept(int position) => !_isIncomplete || position <= _findings[Limits.Problems - 1].Position;

    /// <summary>A value of another type than expected; the reader goes to its end.</summary>
    public void AddMismatch(ref Utf8JsonReader json, string expected)
    {
        if (IsKept(Position(json))) Add(Position(json), Describe(ref json), expected);
        json.Skip();
    }

    /// <param name="position">Where it is.</param>
    /// <param name="found">What was found.</param>
    /// <param name="expected">What was expected.</param>
    /// <param name="word">The word that may be a typing error.</param>
    /// <param name="candidates">The words that may have been meant.</param>
    public void Add(int position, string found, string expected, string? word = null, IEnumerable<string>? candidates = null)
    {
        if (IsKept(position)) Add(new(position, Path.ToString(), $"found {found}, expected {expected}", found, expected, word, candidates));
    }

    public void Add(int position, string message)
    {
        if (IsKept(position)) Add(new(position, Path.ToString(), message));
    }

    /// <summary>What an invariant of the domain says, without what only means something in code.</summary>
    public void Add(int position, ArgumentException broken)
    {
        var text = broken.Message;
        var parameter = text.LastIndexOf(" (Parameter '", StringComparison.Ordinal);
        if (parameter >= 0) text = text[..parameter];
        var line = new StringBuilder();
        foreach (var c in text.TrimEnd('.')) line.Append(char.IsControl(c) ? ' ' : c);
        Add(position, line.ToString());
    }

    /// <summary>Says that the file is of another version, and nothing else.</summary>
    public void Refuse(int position, string found, string expected)
    {
        _findings.Clear();
        _isIncomplete = false;
        Add(position, found, expected);
        IsRefused = true;
    }

    /// <summary>The problems in the order of the file.</summary>
    public ValueList<Problem> Problems(ReadOnlySpan<byte> utf8)
    {
        Cut();
        var problems = new List<Problem>();
        foreach (var finding in _findings) problems.Add(finding.ToProblem(utf8));
        if (_isIncomplete)
            problems.Add(new(problems[^1].Path, problems[^1].Line, problems[^1].Column, "too many problems; the rest is not listed"));
        return [.. problems];
    }

    /// <summary>What stands there, in words.</summary>
    private static string Describe(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.Null => "null",
        JsonTokenType.String => $"the text {Words.Quote(json.GetString())}",
        JsonTokenType.Number => $"the number {Words.Quote(Encoding.UTF8.GetString(json.ValueSpan))}",
        _ => json.TokenType == JsonTokenType.True ? "`true`" : "`false`",
    };

    private void Add(Finding finding)
    {
        _findings.Add(finding);
        if (_findings.Count >= 2 * Limits.Problems) Cut();
    }

    private void Cut()
    {
        var sorted = _findings.OrderBy(f => f.Position).Take(Limits.Problems).ToList();
        _isIncomplete |= sorted.Count < _findings.Count;
        _findings.Clear();
        _findings.AddRange(sorted);
    }
}

/// <summary>What a file declares, by id. An entry that could not be read is null: it is there, and nothing depends on it.</summary>
internal sealed class Declarations
{
    private readonly Dictionary<string, object?> _entries = new(StringComparer.Ordinal);

    /// <summary>Whether the file declares more than could be read, so that nobody can say what it does not declare.</summary>
    public bool IsIncomplete { get; set; }

    public bool TryAdd(string id, object? entry) => _entries.TryAdd(id, entry);

    public bool TryGet(string id, out object? entry) => _entries.TryGetValue(id, out entry);

    /// <summary>The ids of what may have been meant; what stands there and is no id is not worth repeating.</summary>
    public IEnumerable<string> Ids<T>() => _entries.Where(e => e.Value is T || (e.Value is null && DiplomacyGuards.IsId(e.Key))).Select(e => e.Key);
}

/// <summary>A problem, before line, column and suggestion are worked out.</summary>
internal sealed record Finding(
    int Position, string Path, string Message, string? Found = null, string? Expected = null, string? Word = null, IEnumerable<string>? Candidates = null)
{
    public Problem ToProblem(ReadOnlySpan<byte> utf8)
    {
        var before = utf8[..Position];
        var line = before.Count((byte)'\n') + 1;
        var column = 1;
        foreach (var b in before[(before.LastIndexOf((byte)'\n') + 1)..])
            if ((b & 0xC0) != 0x80) column++; // a byte that begins a character

        var suggestion = Word is null || Candidates is null ? null : Nearest.To(Word, Candidates);
        return new(Path, line, column, suggestion is null ? Message : $"{Message}; did you mean `{suggestion}`?")
        {
            Found = Found,
            Expected = Expected,
            Suggestion = suggestion,
        };
    }
}
