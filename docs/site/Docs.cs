using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Core.Site;

/// <summary>Documentation comments as HTML.</summary>
internal sealed class Docs(Library library, Addresses addresses, Examples examples)
{
    public Html Summary(ISymbol symbol) => Inline(library.Documentation(symbol).Element("summary"));

    /// <summary>The summary as text in one line.</summary>
    public string SummaryText(ISymbol symbol) => Html.Strip(Summary(symbol).ToString());

    /// <summary>A part of the documentation in paragraphs.</summary>
    public Html Blocks(XElement? part, ISymbol of)
    {
        if (part is null) return Html.Empty;
        var blocks = new List<Html>();
        var inline = new List<XNode>();
        foreach (var node in part.Nodes())
        {
            if (node is XElement { Name.LocalName: "para" or "code" or "list" } block)
            {
                Flush();
                blocks.Add(Block(block, of));
            }
            else
            {
                inline.Add(node);
            }
        }

        Flush();
        return Html.Join(blocks);

        void Flush()
        {
            var html = Html.Join(inline.Select(Inline)).ToString().Trim();
            if (html.Length > 0) blocks.Add($"<p>{Html.Raw(html)}</p>\n");
            inline.Clear();
        }
    }

    public Html Inline(XElement? part) => part is null ? Html.Empty : Html.Raw(Html.Join(part.Nodes().Select(Inline)).ToString().Trim());

    /// <summary>The name of a symbol that leads to its documentation.</summary>
    public Html Link(ISymbol symbol, string? text = null) =>
        addresses.Of(symbol) is { } url ? Html.Of($"<a href=\"{url}\"><code>{text ?? Name(symbol)}</code></a>") : $"<code>{text ?? Name(symbol)}</code>";

    /// <summary>The name as it stands in a sentence: members with their type, without parameters.</summary>
    public static string Name(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol type => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
        IMethodSymbol { MethodKind: MethodKind.Constructor } => symbol.ContainingType.Name,
        INamespaceSymbol => symbol.ToDisplayString(),
        _ => $"{Addresses.Owner(symbol).Name}.{symbol.Name}",
    };

    private Html Block(XElement block, ISymbol of) => block.Name.LocalName switch
    {
        "para" => $"<p>{Inline(block)}</p>\n",
        "code" => examples.Of(of, block),
        _ => List(block),
    };

    private Html Inline(XNode node) => node switch
    {
        XText text => Html.Text(OneLine(text.Value)),
        XElement { Name.LocalName: "c" } code => Code(code.Value),
        XElement { Name.LocalName: "see" or "seealso" } see => See(see),
        XElement { Name.LocalName: "paramref" or "typeparamref" } name => $"<code class=\"parameter\">{(string?)name.Attribute("name")}</code>",
        XElement { Name.LocalName: "b" or "i" or "em" or "strong" } style => $"<{Html.Raw(style.Name.LocalName)}>{Html.Join(style.Nodes().Select(Inline))}</{Html.Raw(style.Name.LocalName)}>",
        XElement { Name.LocalName: "br" } => Html.Raw("<br>"),
        XElement { Name.LocalName: "para" } para => $" {Html.Join(para.Nodes().Select(Inline))} ",
        XElement { Name.LocalName: "list" } list => List(list),
        XElement other => Html.Join(other.Nodes().Select(Inline)),
        _ => Html.Empty,
    };

    private Html Code(string text) => addresses.Named(text) is { } symbol ? Link(symbol, text) : $"<code>{text}</code>";

    private Html See(XElement see)
    {
        if ((string?)see.Attribute("langword") is { } word) return $"<code>{word}</code>";
        if ((string?)see.Attribute("href") is { } url) return $"<a href=\"{url}\">{(see.Value.Length > 0 ? see.Value : url)}</a>";
        var text = see.Value.Length > 0 ? see.Value : null;
        var id = (string?)see.Attribute("cref") ?? "";
        return library.Find(id) is { } symbol ? Link(symbol, text) : $"<code>{text ?? id}</code>";
    }

    private Html List(XElement list)
    {
        var tag = Html.Raw((string?)list.Attribute("type") == "number" ? "ol" : "ul");
        return $"<{tag}>{Html.Each(list.Elements("item"), i => $"<li>{Item(i)}</li>")}</{tag}>\n";

        Html Item(XElement item) => item.Element("term") is { } term
            ? $"<b>{Inline(term)}</b> {Inline(item.Element("description"))}"
            : Inline(item.Element("description") ?? item);
    }

    private static string OneLine(string text) => System.Text.RegularExpressions.Regex.Replace(text, @"\s+", " ");
}
