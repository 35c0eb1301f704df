using System.Text.RegularExpressions;

namespace Diplomacy.Core.Site;

/// <summary>Checks that every link within the site leads somewhere, and that nothing is loaded from elsewhere.</summary>
internal static partial class Links
{
    public static IEnumerable<string> Check(IReadOnlyDictionary<string, string> pages, IReadOnlySet<string> files)
    {
        var anchors = pages.ToDictionary(p => p.Key, p => Id().Matches(p.Value).Select(m => m.Groups[1].Value).ToList());
        foreach (var (path, ids) in anchors.OrderBy(a => a.Key, StringComparer.Ordinal))
        {
            foreach (var twice in ids.GroupBy(i => i).Where(g => g.Count() > 1)) yield return $"{path}: the anchor `{twice.Key}` stands there twice";
        }

        foreach (var (path, html) in pages.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            foreach (var (attribute, link) in Link().Matches(html).Select(m => (m.Groups[1].Value, System.Net.WebUtility.HtmlDecode(m.Groups[2].Value))).Distinct())
            {
                if (Uri.TryCreate(link, UriKind.Absolute, out var uri) && !link.StartsWith('/'))
                {
                    if (attribute == "src") yield return $"{path}: `{link}` is loaded from elsewhere";
                    else if (uri.Scheme is not ("http" or "https" or "mailto")) yield return $"{path}: `{link}` has an address of another kind";
                    continue;
                }

                var hash = link.IndexOf('#', StringComparison.Ordinal);
                var (target, anchor) = hash < 0 ? (link, "") : (link[..hash], Uri.UnescapeDataString(link[(hash + 1)..]));
                target = target.Length == 0 ? path : Resolve(path, target);
                if (!pages.ContainsKey(target) && !files.Contains(target)) yield return $"{path}: the link `{link}` leads nowhere";
                else if (anchor.Length > 0 && !(anchors.TryGetValue(target, out var ids) && ids.Contains(anchor))) yield return $"{path}: the link `{link}` leads to no anchor";
            }
        }
    }

    /// <summary>The path that a link on a page leads to.</summary>
    public static string Resolve(string page, string link)
    {
        var parts = new List<string>(page.Split('/')[..^1]);
        foreach (var part in link.Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[^1] != "..") parts.RemoveAt(parts.Count - 1);
            else if (part != ".") parts.Add(part);
        }

        return string.Join('/', parts);
    }

    [GeneratedRegex("\\sid=\"([^\"]+)\"")]
    private static partial Regex Id();

    [GeneratedRegex("\\s(href|src)=\"([^\"]*)\"")]
    private static partial Regex Link();
}
