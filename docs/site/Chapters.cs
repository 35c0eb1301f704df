using System.Text.RegularExpressions;

namespace Diplomacy.Core.Site;

/// <summary>Which Markdown file is about which principle: the one whose table gives its readings.</summary>
internal sealed partial class Chapters
{
    private readonly Dictionary<string, (string File, bool IsAlone)> _files = [];

    public Chapters(string root)
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(root, "docs", "guide", "principles"), "*.md").Order(StringComparer.Ordinal))
        {
            var ids = Row().Matches(File.ReadAllText(path)).Select(m => m.Groups[1].Value).Distinct().ToArray();
            foreach (var id in ids) _files.TryAdd(id, ($"docs/guide/principles/{Path.GetFileName(path)}", ids.Length == 1));
        }
    }

    /// <summary>The file of a principle that is about no other; null when there is none.</summary>
    public string? Own(string principle) => _files.TryGetValue(principle, out var file) && file.IsAlone ? file.File : null;

    /// <summary>The file of a principle that is about others too; null when there is none.</summary>
    public string? Shared(string principle) => _files.TryGetValue(principle, out var file) && !file.IsAlone ? file.File : null;

    [GeneratedRegex(@"^\| `([a-z0-9-]+)` \| `", RegexOptions.Multiline)]
    private static partial Regex Row();
}
