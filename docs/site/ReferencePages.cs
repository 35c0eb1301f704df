using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Core.Site;

/// <summary>The API reference: a page per namespace and per type.</summary>
internal sealed class ReferencePages(Library library, Addresses addresses, Docs docs, Rules rules)
{
    private readonly Signatures _signatures = new(addresses);

    public IEnumerable<Page> All()
    {
        var spaces = library.Types.GroupBy(t => t.ContainingNamespace, SymbolEqualityComparer.Default).OrderBy(g => g.Key!.ToDisplayString(), StringComparer.Ordinal)
            .Select(g => (Space: (INamespaceSymbol)g.Key!, Types: g.OrderBy(t => t.Name, StringComparer.Ordinal).ThenBy(t => t.Arity).ToArray())).ToArray();
        yield return Index(spaces);
        foreach (var (space, types) in spaces)
        {
            yield return OfSpace(space, types);
            foreach (var type in types) yield return OfType(type);
        }
    }

    private Page Index((INamespaceSymbol Space, INamedTypeSymbol[] Types)[] spaces) => new("api/index.html", "Reference", Section.Reference, $"""
        <h1>Reference</h1>
        <p class="lead">Every public type and member, from the documentation comments of the library.</p>
        {Html.Each(spaces, s => $"<h2 id=\"{s.Space.ToDisplayString()}\"><a href=\"~/{Addresses.PathOf(s.Space)}\">{s.Space.ToDisplayString()}</a></h2>\n{TypeTable(s.Types)}")}
        """) { Kind = "reference", Summary = "Every public type and member.", IsFirst = true };

    private Page OfSpace(INamespaceSymbol space, INamedTypeSymbol[] types)
    {
        var name = space.ToDisplayString();
        var kinds = types.GroupBy(KindsOf).OrderBy(g => g.Key, StringComparer.Ordinal);
        return new(Addresses.PathOf(space), name, Section.Reference, $"""
            <p class="eyebrow"><a href="~/api/index.html">Reference</a></p>
            <h1>{name} <span class="kind">namespace</span></h1>
            {Html.Each(kinds, g => $"<h2 id=\"{g.Key.ToLowerInvariant()}\">{g.Key}</h2>\n{TypeTable(g)}")}
            """) { Kind = "namespace", Group = GroupOf(space), Label = "All types", Summary = $"{types.Length} types" };

        static string KindsOf(INamedTypeSymbol type) => type switch
        {
            { TypeKind: TypeKind.Enum } => "Enumerations",
            { TypeKind: TypeKind.Interface } => "Interfaces",
            { IsStatic: true } => "Rules and makers",
            _ => "Types",
        };
    }

    private Html TypeTable(IEnumerable<INamedTypeSymbol> types) => $"""
        <table class="members"><thead class="unseen"><tr><th scope="col">Type</th><th scope="col">Meaning</th></tr></thead><tbody>
        {Html.Each(types, t => $"<tr><th scope=\"row\"><a href=\"~/{Addresses.PathOf(t)}\"><code>{NameOf(t)}</code></a></th><td>{docs.Summary(t)}</td></tr>\n")}
        </tbody></table>
        """;

    private Page OfType(INamedTypeSymbol type)
    {
        var name = NameOf(type);
        var members = Library.MembersOf(type).ToArray();
        var doc = library.Documentation(type);
        var space = type.ContainingNamespace;
        Html body = $"""
            <p class="eyebrow"><a href="~/api/index.html">Reference</a> / <a href="~/{Addresses.PathOf(space)}">{space.ToDisplayString()}</a></p>
            <h1>{name} <span class="kind">{KindOf(type)}</span></h1>
            <p class="lead">{docs.Summary(type)}</p>
            {Code.Frame(_signatures.Of(type), "csharp", "declaration")}
            {Family(type)}
            {Named(doc, "typeparam", "Type parameters")}
            {Html.If(doc.Element("remarks") is not null, $"<h2 id=\"remarks\">Remarks</h2>\n{docs.Blocks(doc.Element("remarks"), type)}")}
            {Html.If(doc.Element("example") is not null, $"<h2 id=\"example\">Example</h2>\n{Html.Each(doc.Elements("example"), e => docs.Blocks(e, type))}")}
            {(type.TypeKind == TypeKind.Enum ? Values(members) : Sections(members))}
            {ExtensionMethods(type)}
            {Inherited(type)}
            <p class="defined">Defined in <code>src/Diplomacy.Core/{Library.FileOf(type)}</code></p>
            """;
        return new(Addresses.PathOf(type), name, Section.Reference, body)
        {
            Kind = KindOf(type),
            Group = GroupOf(space),
            Summary = docs.SummaryText(type),
            Entries = [.. members.Select(m => ($"{Addresses.Owner(m).Name}.{Signatures.Heading(m)}", AnchorOf(m), KindOf(m), docs.SummaryText(m)))],
        };
    }

    /// <summary>Where it stands among other types: bases, derived types, interfaces, the types within.</summary>
    private Html Family(INamedTypeSymbol type)
    {
        var rows = new List<Html>();
        var bases = new Stack<INamedTypeSymbol>();
        for (var at = type.BaseType; at is not null && type.TypeKind is TypeKind.Class; at = at.BaseType) bases.Push(at);
        var derived = library.Types.Where(t => SymbolEqualityComparer.Default.Equals(t.BaseType?.OriginalDefinition, type)).ToArray();
        var faces = type.TypeKind == TypeKind.Enum ? [] : type.AllInterfaces.Where(Library.IsPublic).Where(i => !(type.IsRecord && i.Name == "IEquatable")).ToArray();
        var inner = type.GetTypeMembers().Where(t => Library.IsPublic(t) && !t.IsExtension).ToArray();
        if (bases.Count > 1) rows.Add($"<dt>Inheritance</dt><dd>{Html.Each(bases, TypeLink, " → ")} → {NameOf(type)}</dd>");
        if (derived.Length > 0) rows.Add($"<dt>Derived</dt><dd>{Html.Each(derived, TypeLink, ", ")}</dd>");
        if (faces.Length > 0) rows.Add($"<dt>Implements</dt><dd>{Html.Each(faces, TypeLink, ", ")}</dd>");
        if (inner.Length > 0) rows.Add($"<dt>Cases</dt><dd>{Html.Each(inner, TypeLink, ", ")}</dd>");
        return Html.If(rows.Count > 0, $"<dl class=\"facts\">{Html.Join(rows)}</dl>");
    }

    private Html Values(ISymbol[] fields) => $"""
        <h2 id="values">Values</h2>
        <table class="members values"><thead><tr><th scope="col">Name</th><th scope="col">Number</th><th scope="col">Meaning</th></tr></thead><tbody>
        {Html.Each(fields.OfType<IFieldSymbol>(), f => $"<tr id=\"{Addresses.Anchor(f)}\"><th scope=\"row\"><code>{f.Name}</code></th><td>{f.ConstantValue?.ToString()}</td><td>{docs.Summary(f)}{docs.Blocks(library.Documentation(f).Element("remarks"), f)}</td></tr>\n")}
        </tbody></table>
        """;

    private Html Sections(ISymbol[] members)
    {
        var sections = members.GroupBy(SectionOf).OrderBy(g => g.Key);
        return Html.Each(sections, s => $"<h2 id=\"-{Titles[s.Key].ToLowerInvariant().Replace(' ', '-')}\">{Titles[s.Key]}</h2>\n{Html.Each(Sorted(s), Member)}");

        // As its author ordered them, with overloads together, and what every type has at the end. What is in several files has no order.
        static IEnumerable<ISymbol> Sorted(IEnumerable<ISymbol> members) => members.GroupBy(m => m.Name)
            .OrderBy(g => g.Key is "Equals" or "GetHashCode" or "ToString")
            .ThenBy(g => g.First().ContainingType.DeclaringSyntaxReferences.Length > 1 ? g.Key : "", StringComparer.Ordinal).SelectMany(g => g);
    }

    private static readonly string[] Titles = ["Constructors", "Fields", "Properties", "Methods", "Operators"];

    private static int SectionOf(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } => 0,
        IFieldSymbol => 1,
        IPropertySymbol => 2,
        IMethodSymbol { MethodKind: MethodKind.Ordinary } => 3,
        _ => 4,
    };

    private Html Member(ISymbol member)
    {
        var doc = library.Documentation(member);
        var heading = Signatures.Heading(member);
        var overloads = Library.MembersOf(Addresses.Owner(member)).Where(m => m.Name == member.Name).ToArray();
        // The bare name leads to the first of several methods.
        var isFirst = member is IMethodSymbol { MethodKind: MethodKind.Ordinary } && SymbolEqualityComparer.Default.Equals(overloads[0], member);
        var returns = doc.Element("returns") ?? doc.Element("value");
        var sources = member is IMethodSymbol or IPropertySymbol ? rules.Of($"{member.ContainingType.Name}.{member.Name}").ToArray() : [];
        return $"""
            <section class="member">
            {Html.If(isFirst, $"<span id=\"{member.Name}\"></span>")}<h3 id="{AnchorOf(member)}">{Breakable(heading)} <a class="anchor" href="#{AnchorOf(member)}" aria-label="Link to {heading}">#</a></h3>
            {docs.Blocks(doc.Element("summary"), member)}
            {Receiver(member)}{Code.Frame(_signatures.Of(member), "csharp", "declaration")}
            {Named(doc, "typeparam", "Type parameters")}{Parameters(member, doc)}
            {Html.If(returns is not null, $"<h4>{(member is IPropertySymbol ? "Value" : "Returns")}</h4>\n{docs.Blocks(returns, member)}")}
            {Exceptions(doc)}
            {Html.If(doc.Element("remarks") is not null, $"<h4>Remarks</h4>\n{docs.Blocks(doc.Element("remarks"), member)}")}
            {Html.If(doc.Element("example") is not null, $"<h4>Example</h4>\n{Html.Each(doc.Elements("example"), e => docs.Blocks(e, member))}")}
            {Html.If(sources.Length > 0, $"<h4>Printed in</h4>\n<ul class=\"printed\">{Html.Each(sources, s => $"<li><a href=\"~/{s.Path}\">{s.Title}</a>: {Cited.Source(s.Source)}</li>")}</ul>")}
            </section>

            """;
    }

    /// <summary>What a member of an extension block extends.</summary>
    private Html Receiver(ISymbol member) => member.ContainingType is { IsExtension: true, ExtensionParameter: { } receiver }
        ? $"<p class=\"receiver\">Extends {TypeLink(receiver.Type)}</p>\n"
        : Html.Empty;

    private Html Parameters(ISymbol member, XElement doc)
    {
        var told = doc.Elements("param").ToDictionary(p => (string)p.Attribute("name")!, p => p);
        var parameters = member switch { IMethodSymbol m => m.Parameters, IPropertySymbol p => p.Parameters, _ => [] };
        if (told.Count == 0 || parameters.Length == 0) return Html.Empty;
        return $"<h4>Parameters</h4>\n<dl class=\"parameters\">{Html.Each(parameters, p => $"<dt><code>{p.Name}</code> <span class=\"type\">{_signatures.TypeLink(p.Type)}</span></dt><dd>{docs.Inline(told.GetValueOrDefault(p.Name))}</dd>")}</dl>\n";
    }

    private Html Named(XElement doc, string element, string title)
    {
        var told = doc.Elements(element).ToArray();
        return Html.If(told.Length > 0, $"<h4>{title}</h4>\n<dl class=\"parameters\">{Html.Each(told, t => $"<dt><code>{(string?)t.Attribute("name")}</code></dt><dd>{docs.Inline(t)}</dd>")}</dl>\n");
    }

    private Html Exceptions(XElement doc)
    {
        var told = doc.Elements("exception").ToArray();
        return Html.If(told.Length > 0, $"<h4>Exceptions</h4>\n<dl class=\"parameters\">{Html.Each(told, t => $"<dt>{(library.Find((string)t.Attribute("cref")!) is { } type ? docs.Link(type) : Html.Empty)}</dt><dd>{docs.Inline(t)}</dd>")}</dl>\n");
    }

    /// <summary>Methods declared elsewhere that can be called on it.</summary>
    private Html ExtensionMethods(INamedTypeSymbol type)
    {
        if (type.IsStatic) return Html.Empty;
        var methods = library.Types.Where(t => t.IsStatic).SelectMany(Library.MembersOf)
            .Where(m => m is IMethodSymbol { IsExtensionMethod: true } method ? Fits(method.Parameters[0].Type) : m.ContainingType.ExtensionParameter is { } receiver && Fits(receiver.Type)).ToArray();
        return Html.If(methods.Length > 0, $"<h2 id=\"-extension-members\">Extension members</h2>\n{MemberTable(methods)}");

        bool Fits(ITypeSymbol receiver)
        {
            for (var at = type; at is not null; at = at.BaseType)
                if (SymbolEqualityComparer.Default.Equals(at.OriginalDefinition, receiver.OriginalDefinition)) return true;
            return type.AllInterfaces.Any(i => SymbolEqualityComparer.Default.Equals(i.OriginalDefinition, receiver.OriginalDefinition) && library.IsOurs(receiver));
        }
    }

    private Html Inherited(INamedTypeSymbol type)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || type.IsStatic) return Html.Empty;
        var ours = new List<ISymbol>();
        var others = new List<ISymbol>();
        var hidden = Library.MembersOf(type).Select(m => m.Name).ToHashSet();
        for (var at = type.BaseType; at is not null; at = at.BaseType)
        {
            var members = library.IsOurs(at)
                ? Library.MembersOf(at).Where(m => !m.IsStatic && m is not IMethodSymbol { MethodKind: MethodKind.Constructor })
                : at.GetMembers().Where(m => m is { IsStatic: false, DeclaredAccessibility: Accessibility.Public } and (IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary })
                    && !(type.IsRecord && m.Name is "Equals" or "GetHashCode"));
            foreach (var member in members.GroupBy(m => m.Name).Where(g => hidden.Add(g.Key)).Select(g => g.First()))
                (library.IsOurs(member) ? ours : others).Add(member);
        }

        if (ours.Count + others.Count == 0) return Html.Empty;
        return $"""
            <h2 id="-inherited-members">Inherited members</h2>
            {Html.If(ours.Count > 0, MemberTable(ours))}
            {Html.If(others.Count > 0, $"<p class=\"quiet\">From .NET: {Html.Each(others, m => docs.Link(m), ", ")}.</p>")}
            """;
    }

    private Html MemberTable(IEnumerable<ISymbol> members) => $"""
        <table class="members"><thead class="unseen"><tr><th scope="col">Member</th><th scope="col">Meaning</th></tr></thead><tbody>
        {Html.Each(members, m => $"<tr><th scope=\"row\">{docs.Link(m, Signatures.Heading(m).Split('(')[0])}</th><td>{docs.Summary(m)} <span class=\"quiet\">From {docs.Link(Addresses.Owner(m))}.</span></td></tr>\n")}
        </tbody></table>
        """;

    private Html TypeLink(ITypeSymbol type) => $"<code>{_signatures.TypeLink(type)}</code>";

    /// <summary>The name in the tree: without what all names begin with.</summary>
    private static string GroupOf(INamespaceSymbol space) => space.ContainingNamespace.ContainingNamespace is { IsGlobalNamespace: true } ? "Diplomacy.Core" : space.Name;

    private static string AnchorOf(ISymbol member) => Addresses.Anchor(member);

    private static string NameOf(INamedTypeSymbol type) => (type.ContainingType is { } outer ? $"{NameOf(outer)}." : "") + type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat).Split('.')[^1];

    /// <summary>Long names may be broken after a bracket, a comma and a point.</summary>
    private static Html Breakable(string name) =>
        Html.Raw(Html.Text(name).ToString().Replace("(", "(<wbr>", StringComparison.Ordinal).Replace(".", ".<wbr>", StringComparison.Ordinal));

    private static string KindOf(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol { IsRecord: true, TypeKind: TypeKind.Struct } => "record struct",
        INamedTypeSymbol { IsRecord: true } => "record",
        INamedTypeSymbol { TypeKind: TypeKind.Enum } => "enum",
        INamedTypeSymbol { TypeKind: TypeKind.Struct } => "struct",
        INamedTypeSymbol { TypeKind: TypeKind.Interface } => "interface",
        INamedTypeSymbol { TypeKind: TypeKind.Delegate } => "delegate",
        INamedTypeSymbol { IsStatic: true } => "static class",
        INamedTypeSymbol => "class",
        IMethodSymbol { MethodKind: MethodKind.Constructor } => "constructor",
        IMethodSymbol { MethodKind: MethodKind.Ordinary } => "method",
        IMethodSymbol => "operator",
        IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } => "value",
        IFieldSymbol => "field",
        _ => "property",
    };
}
