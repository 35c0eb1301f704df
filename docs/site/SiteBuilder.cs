using System.Reflection;
using System.Text;
using System.Text.Json;

namespace Diplomacy.Core.Site;

/// <summary>The site: its pages, the files beside them, and what is wrong with what they are made from.</summary>
public sealed class SiteBuilder
{
    private static readonly string[] Guide = ["getting-started", "quickstart", "tracks", "principles", "own-principles", "dossiers", "pictures"];

    private readonly SortedDictionary<string, string> _html = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    private SiteBuilder(string root)
    {
        var library = new Library(root);
        var addresses = new Addresses(library);
        var examples = new Examples(library, addresses);
        var docs = new Docs(library, addresses, examples);
        var rules = new Rules();
        var markdown = new MarkdownPages(root, addresses, examples);
        var chapters = new Chapters(root);

        markdown.Register("README.md", "index.html");
        markdown.Register("CHANGELOG.md", "changelog.html");
        markdown.Register("LICENSE", "license.html");
        var ofPrinciples = rules.Principles.Where(p => chapters.Own(p.Value.Id) is not null).ToDictionary(p => chapters.Own(p.Value.Id)!, p => PrinciplePages.PathOf(p.Value));
        foreach (var (file, page) in ofPrinciples) markdown.Register(file, page);
        var guide = Directory.EnumerateFiles(Path.Combine(root, "docs", "guide"), "*.md", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(root, f).Replace('\\', '/')).Where(f => !ofPrinciples.ContainsKey(f))
            .OrderBy(f => f.Count(c => c == '/')).ThenBy(Place).ThenBy(f => f, StringComparer.Ordinal).ToArray();
        foreach (var file in guide) markdown.Register(file, PageOf(file));

        var guidePages = guide.Select(f => OfGuide(f, markdown.Read(f))).ToArray();
        Pages =
        [
            Home(markdown.Read("README.md"), rules),
            OfFile("changelog.html", markdown.Read("CHANGELOG.md")),
            new("license.html", "Licence", Section.Home, $"<h1>Licence</h1>\n{Code.Block(File.ReadAllText(Path.Combine(root, "LICENSE")), "text")}") { Kind = "page" },
            OfGuide(guidePages), .. guidePages,
            .. new TypologyPages(library, addresses, docs, examples, rules).All(),
            .. new PrinciplePages(library, addresses, docs, rules, markdown, chapters).All(),
            .. new PrecedentPages(rules).All(),
            .. new ReferencePages(library, addresses, docs, rules).All(),
        ];

        var layout = new Layout(Pages);
        foreach (var page in Pages) _html.Add(page.Path, layout.Render(page));
        foreach (var name in new[] { "site.css", "site.js" }) _files.Add(name, Asset(name));
        _files.Add("icon.png", File.ReadAllBytes(Path.Combine(root, "icon.png")));
        _files.Add("search.js", Encoding.UTF8.GetBytes(Index(Pages)));
        foreach (var (file, path) in markdown.Files) _files.Add(path, File.ReadAllBytes(Path.Combine(root, file)));

        Problems = [.. library.Problems().Concat(examples.Problems()).Concat(markdown.Problems).Concat(Links.Check(_html, _files.Keys.ToHashSet())).Distinct()];
    }

    public IReadOnlyList<Page> Pages { get; }

    /// <summary>Everything that must be mended.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <summary>Reads the repository, and makes the site.</summary>
    public static SiteBuilder Build(string root) => new(root);

    public void WriteTo(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        foreach (var (path, html) in _html) Write(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(html));
        foreach (var (path, bytes) in _files) Write(path, bytes);

        void Write(string path, byte[] bytes)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }
    }

    private static Page Home(MarkdownText readme, Rules rules) => new("index.html", readme.Title, Section.Home, $"""
        <h1>{readme.Title}</h1>
        {readme.Body}
        <h2 id="explore">Explore</h2>
        <div class="cards">
        <a class="card" href="guide/index.html"><b>Guide</b><span>how levels, principles and dossiers work</span></a>
        <a class="card" href="typologies/index.html"><b>{rules.Typologies.Count} typologies</b><span>the printed definitions of the tracks</span></a>
        <a class="card" href="principles/index.html"><b>{rules.Principles.Count} principles</b><span>in their printed readings</span></a>
        <a class="card" href="precedents/index.html"><b>{rules.Precedents.Count} {(rules.Precedents.Count == 1 ? "precedent" : "precedents")}</b><span>with every source</span></a>
        <a class="card" href="api/index.html"><b>Reference</b><span>every type and member</span></a>
        </div>
        """) { Kind = "home", Summary = readme.Lead, IsFirst = true, Entries = Parts(readme) };

    private static Page OfFile(string path, MarkdownText text) =>
        new(path, text.Title, Section.Home, $"<h1>{text.Title}</h1>\n{text.Body}") { Kind = "page", Summary = text.Lead, Entries = Parts(text) };

    private static Page OfGuide(string file, MarkdownText text) =>
        new(PageOf(file), text.Title, Section.Guide, $"<p class=\"eyebrow\"><a href=\"~/guide/index.html\">Guide</a></p>\n<h1>{text.Title}</h1>\n{text.Body}")
        {
            Kind = "guide",
            Summary = text.Lead,
            Group = PageOf(file).Split('/') is [_, var folder, _] ? Cited.Capital(folder.Replace('-', ' ')) : "",
            Entries = Parts(text),
        };

    private static Page OfGuide(IReadOnlyList<Page> chapters) => new("guide/index.html", "Guide", Section.Guide, $"""
        <h1>Guide</h1>
        <p class="lead">How the library looks at diplomacy, and how to use it. Every example is compiled and run.</p>
        <div class="list">
        {Html.Each(chapters, c => $"<article><h2 id=\"{Path.GetFileNameWithoutExtension(c.Path)}\"><a href=\"~/{c.Path}\">{c.Title}</a></h2><p>{c.Summary}</p></article>\n")}
        </div>
        """) { Kind = "guide", Summary = "How the library looks at diplomacy, and how to use it.", IsFirst = true };

    private static IReadOnlyList<(string, string, string, string)> Parts(MarkdownText text) => [.. text.Parts.Select(p => (p.Title, p.Anchor, text.Title, p.Text))];

    private static string PageOf(string file) => Path.ChangeExtension(file["docs/".Length..], ".html");

    private static int Place(string file) => Array.IndexOf(Guide, Path.GetFileNameWithoutExtension(file)) is >= 0 and var place ? place : Guide.Length;

    /// <summary>What the search looks through: a script, since pages opened from a folder may read no other file.</summary>
    private static string Index(IEnumerable<Page> pages)
    {
        var entries = pages.SelectMany(p => p.Entries.Select(e => new[] { e.Title, $"{p.Path}#{e.Anchor}", e.Kind, e.Summary }).Prepend([p.Title, p.Path, p.Kind, p.Summary]));
        return "window.searchEntries = [\n" + string.Join(",\n", entries.Select(e => JsonSerializer.Serialize(e, Plain))) + "\n];\n";
    }

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static byte[] Asset(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
