using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Diplomacy.Core.Site;

/// <summary>A Markdown file of the repository, as HTML: its title, its first paragraph, what stands below, and its parts as plain text.</summary>
internal sealed record MarkdownText(string Title, string Lead, Html Body, IReadOnlyList<(string Title, string Anchor, string Text)> Parts);

/// <summary>Markdown files: their links lead to pages, names in code lead to the reference, and their examples are compiled.</summary>
internal sealed partial class MarkdownPages(string root, Addresses addresses, Examples examples)
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).UseAutoLinks().Build();

    private readonly Dictionary<string, string> _pages = [];

    /// <summary>What is wrong with the files.</summary>
    public List<string> Problems { get; } = [];

    /// <summary>Files of the repository that pages lead to, and where they stand on the site.</summary>
    public SortedDictionary<string, string> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>Says which page of the site a file becomes, so that links to the one lead to the other.</summary>
    public void Register(string file, string page) => _pages[file] = page;

    /// <summary>Where a file of the repository stands on the site.</summary>
    public string AddressOf(string? file) => file is null ? "" : $"~/{_pages[file]}";

    public MarkdownText Read(string file)
    {
        var document = Markdown.Parse(File.ReadAllText(Path.Combine(root, file)).ReplaceLineEndings("\n"), Pipeline);
        var title = document.OfType<HeadingBlock>().FirstOrDefault(h => h.Level == 1);
        foreach (var link in document.Descendants<LinkInline>().Where(l => !l.IsAutoLink)) link.Url = Redirect(file, link.Url ?? "");
        var blocks = document.Descendants<FencedCodeBlock>().Where(b => b.Info == "csharp").ToArray();
        var compiled = blocks.Zip(examples.OfPage(file, [.. blocks.Select(b => $"{b.Lines}\n")])).ToDictionary(p => p.First, p => p.Second);

        var lead = document.OfType<ParagraphBlock>().FirstOrDefault();
        var text = title is null ? Path.GetFileNameWithoutExtension(file) : Text(title);
        var first = lead is null ? "" : Text(lead);
        if (title is not null) document.Remove(title);
        var body = Render(document, compiled);
        return new(text, first, body, [.. Part().Matches(body.ToString()).Select(m => (Html.Strip(m.Groups["title"].Value), m.Groups["id"].Value, Html.Strip(CodeBlock().Replace(m.Groups["text"].Value, ""))))]);
    }

    private Html Render(MarkdownDocument document, Dictionary<FencedCodeBlock, Html> compiled)
    {
        var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<CodeBlockRenderer>(new Blocks(compiled));
        renderer.ObjectRenderers.Replace<CodeInlineRenderer>(new Names(addresses));
        renderer.ObjectRenderers.Replace<HeadingRenderer>(new Headings());
        renderer.ObjectRenderers.Replace<HtmlTableRenderer>(new Tables());
        renderer.Render(document);
        // The renderer escapes the tilde that stands for the root of the site.
        return Html.Raw(writer.ToString().Replace("=\"%7E/", "=\"~/", StringComparison.Ordinal));
    }

    /// <summary>The title, or the text of a paragraph, without its marks.</summary>
    private static string Text(LeafBlock block)
    {
        var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer) { EnableHtmlForInline = false };
        Pipeline.Setup(renderer);
        renderer.WriteLeafInline(block);
        return Html.Strip(writer.ToString());
    }

    private string Redirect(string file, string url)
    {
        if (url.StartsWith('#') || Uri.TryCreate(url, UriKind.Absolute, out _)) return url;
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var (path, anchor) = hash < 0 ? (url, "") : (url[..hash], url[hash..]);
        var target = Links.Resolve(file, path);
        if (_pages.TryGetValue(target, out var page)) return $"~/{page}{anchor}";
        if (File.Exists(Path.Combine(root, target)))
        {
            Files[target] = $"files/{(target.StartsWith("docs/", StringComparison.Ordinal) ? target["docs/".Length..] : target)}";
            return $"~/{Files[target]}";
        }

        Problems.Add($"{file}: the link `{url}` leads nowhere");
        return "#";
    }

    [GeneratedRegex("<h[23] id=\"(?<id>[^\"]+)\">(?<title>.*?) <a class=\"anchor\".*?</h[23]>(?<text>.*?)(?=<h[23] id|$)", RegexOptions.Singleline)]
    private static partial Regex Part();

    [GeneratedRegex("<pre.*?</pre>", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    private sealed class Blocks(Dictionary<FencedCodeBlock, Html> compiled) : HtmlObjectRenderer<CodeBlock>
    {
        protected override void Write(HtmlRenderer renderer, CodeBlock block)
        {
            var html = block is FencedCodeBlock fenced && compiled.TryGetValue(fenced, out var known)
                ? known
                : Code.Block($"{block.Lines}\n", (block as FencedCodeBlock)?.Info ?? "");
            renderer.Write(html.ToString());
        }
    }

    private sealed class Names(Addresses addresses) : HtmlObjectRenderer<CodeInline>
    {
        protected override void Write(HtmlRenderer renderer, CodeInline code)
        {
            var isInLink = code.Parent is LinkInline;
            var symbol = isInLink ? null : addresses.Named(code.Content);
            Html html = symbol is not null && addresses.Of(symbol) is { } url
                ? Html.Of($"<a href=\"{url}\"><code>{code.Content}</code></a>")
                : $"<code>{code.Content}</code>";
            renderer.Write(html.ToString());
        }
    }

    private sealed class Headings : HtmlObjectRenderer<HeadingBlock>
    {
        protected override void Write(HtmlRenderer renderer, HeadingBlock block)
        {
            var id = block.GetAttributes().Id;
            renderer.Write($"<h{block.Level} id=\"{id}\">").WriteLeafInline(block);
            renderer.Write($" <a class=\"anchor\" href=\"#{id}\" aria-label=\"Link to this part\">#</a></h{block.Level}>\n");
        }
    }

    /// <summary>A wide table scrolls in its own frame.</summary>
    private sealed class Tables : HtmlTableRenderer
    {
        protected override void Write(HtmlRenderer renderer, Table table)
        {
            renderer.Write("<div class=\"wide\" tabindex=\"0\">\n");
            base.Write(renderer, table);
            renderer.Write("</div>\n");
        }
    }
}
