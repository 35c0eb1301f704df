using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Diplomacy.Core.Site;

/// <summary>The library as its sources declare it: public symbols, their documentation, and where each stands on the site.</summary>
internal sealed class Library
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private readonly string _sources;
    private readonly Dictionary<ISymbol, XElement> _docs = new(SymbolEqualityComparer.Default);

    public Library(string root)
    {
        _sources = Path.Combine(root, "src", "Diplomacy.Core");
        var files = Directory.EnumerateFiles(_sources, "*.cs", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(_sources, f).Replace('\\', '/'))
            .Where(f => !f.StartsWith("obj/", StringComparison.Ordinal) && !f.StartsWith("bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        References = FrameworkReferences();
        Compilation = CSharpCompilation.Create(
            "Diplomacy.Core",
            [Parse(Usings, ""), .. files.Select(f => Parse(File.ReadAllText(Path.Combine(_sources, f)), f))],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, checkOverflow: true));
        Types = [.. AllTypes(Compilation.Assembly.GlobalNamespace).Where(IsPublic).OrderBy(t => t.ToDisplayString(), StringComparer.Ordinal)];
    }

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    public CSharpCompilation Compilation { get; }

    public IReadOnlyList<MetadataReference> References { get; }

    /// <summary>The public types, by name.</summary>
    public IReadOnlyList<INamedTypeSymbol> Types { get; }

    public static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, ParseOptions, path);

    /// <summary>What is wrong with the documentation comments: missing, empty, or with a reference that leads nowhere.</summary>
    public IEnumerable<string> Problems()
    {
        foreach (var diagnostic in Compilation.GetDiagnostics().Where(IsOfDocumentation))
        {
            var line = diagnostic.Location.GetLineSpan();
            yield return $"src/Diplomacy.Core/{line.Path}({line.StartLinePosition.Line + 1}): {diagnostic.Id} {diagnostic.GetMessage()}";
        }

        foreach (var symbol in Types.SelectMany(t => MembersOf(t).Prepend(t)))
        {
            var name = symbol.ToDisplayString();
            var doc = Documentation(symbol);
            if (symbol is not INamedTypeSymbol { IsExtension: true } && string.IsNullOrWhiteSpace(doc.Element("summary")?.Value) && doc.Element("summary")?.HasElements != true)
                yield return $"{name} has no summary";
            foreach (var part in doc.Elements().Where(e => e.Name != "inheritdoc" && string.IsNullOrWhiteSpace(e.Value) && !e.HasElements))
                yield return $"{name}: <{part.Name}> is empty";
            foreach (var cref in doc.DescendantsAndSelf().Attributes("cref"))
            {
                if (Find(cref.Value) is not { } target) yield return $"{name}: `{cref.Value}` is not found";
                else if (IsOurs(target) && !IsPublic(target)) yield return $"{name}: `{target.ToDisplayString()}` is not public";
            }
        }
    }

    /// <summary>The public members of a type that its author declared, fields of enumerations included.</summary>
    public static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is INamedTypeSymbol { IsExtension: true } block)
            {
                foreach (var extension in MembersOf(block)) yield return extension;
            }
            else if (member is not INamedTypeSymbol && IsPublic(member) && !member.IsImplicitlyDeclared
                && member is not IMethodSymbol { MethodKind: not (MethodKind.Ordinary or MethodKind.Constructor or MethodKind.UserDefinedOperator or MethodKind.Conversion) })
            {
                yield return member;
            }
        }
    }

    public static bool IsPublic(ISymbol symbol)
    {
        for (var at = symbol; at is not (null or INamespaceSymbol); at = at.ContainingSymbol)
        {
            if (at is INamedTypeSymbol { IsExtension: true } or ITypeParameterSymbol or IParameterSymbol) continue;
            if (at.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal)) return false;
        }

        return true;
    }

    /// <summary>Whether the library declares it.</summary>
    public bool IsOurs(ISymbol symbol) => symbol.ContainingAssembly?.Name == Compilation.AssemblyName;

    /// <summary>What a documentation id means, such as <c>T:Diplomacy.Core.Truth</c>.</summary>
    public ISymbol? Find(string id) => id.StartsWith("!:", StringComparison.Ordinal) ? null : DocumentationCommentId.GetFirstSymbolForDeclarationId(id, Compilation);

    /// <summary>The file that declares it, from the folder of the library.</summary>
    public static string? FileOf(ISymbol symbol) => symbol.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree.FilePath;

    /// <summary>The documentation of a symbol, with what it inherits.</summary>
    public XElement Documentation(ISymbol symbol)
    {
        if (_docs.TryGetValue(symbol, out var known)) return known;
        _docs[symbol] = new XElement("doc");
        var doc = Own(symbol);
        foreach (var inherit in doc.Elements("inheritdoc").ToArray())
        {
            var from = inherit.Attribute("cref") is { } cref ? Find(cref.Value) : Inherited(symbol);
            var parts = from is null ? [] : Documentation(from).Elements();
            if ((string?)inherit.Attribute("path") is { } path) parts = parts.Where(p => p.Name == path.TrimStart('/'));
            inherit.Remove();
            var own = doc.Elements().Select(Key).ToHashSet();
            doc.Add(parts.Where(p => !own.Contains(Key(p)) || p.Name == "exception").Select(p => new XElement(p)));
        }

        return _docs[symbol] = doc;

        static (XName, string?) Key(XElement part) => (part.Name, (string?)part.Attribute("name") ?? (string?)part.Attribute("cref"));
    }

    /// <summary>The member that a member overrides or implements.</summary>
    public static ISymbol? Inherited(ISymbol symbol)
    {
        ISymbol? overridden = symbol switch
        {
            IMethodSymbol method => method.OverriddenMethod,
            IPropertySymbol property => property.OverriddenProperty,
            INamedTypeSymbol type => type.BaseType,
            _ => null,
        };
        if (overridden is not null) return overridden.OriginalDefinition;
        return symbol.ContainingType?.AllInterfaces.SelectMany(i => i.GetMembers())
            .FirstOrDefault(m => SymbolEqualityComparer.Default.Equals(symbol.ContainingType.FindImplementationForInterfaceMember(m), symbol))?.OriginalDefinition;
    }

    private static XElement Own(ISymbol symbol)
    {
        var text = symbol.GetDocumentationCommentXml();
        if (string.IsNullOrWhiteSpace(text)) return new XElement("doc");
        // Compiled libraries give the parts without an element around them.
        var element = XElement.Parse($"<doc>{text}</doc>", LoadOptions.PreserveWhitespace);
        return element.Element("member") ?? element;
    }

    // The sources are compiled without generators, so their parts have no body here.
    private static bool IsOfDocumentation(Diagnostic diagnostic) =>
        diagnostic.Severity == DiagnosticSeverity.Error ? diagnostic.Id != "CS8795" : diagnostic.Id is "CS0419" or "CS0658"
            || Regex.IsMatch(diagnostic.Id, "^CS15(7[0-4]|8[0149]|9[0128])$|^CS17(1[0-4]|23)$");

    private static IEnumerable<INamedTypeSymbol> AllTypes(INamespaceOrTypeSymbol of) => of.GetMembers().SelectMany(m => m switch
    {
        INamespaceSymbol inner => AllTypes(inner),
        INamedTypeSymbol { IsExtension: false } type => AllTypes(type).Prepend(type),
        _ => [],
    });

    /// <summary>The framework's reference assemblies with their documentation, or what this program runs on where the SDK has none.</summary>
    private static List<MetadataReference> FrameworkReferences()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var packs = Path.Combine(runtime, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref");
        var folder = Directory.Exists(packs)
            ? Directory.EnumerateDirectories(packs).Select(p => Path.Combine(p, "ref", $"net{Environment.Version.Major}.0")).Where(Directory.Exists).Order(StringComparer.Ordinal).LastOrDefault() ?? runtime
            : runtime;
        return
        [
            .. Directory.EnumerateFiles(folder, "*.dll").Order(StringComparer.Ordinal)
                .Where(f => Path.GetFileName(f) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "mscorlib.dll" or "netstandard.dll"))
                .Where(f => folder != runtime || !Path.GetFileName(f).Contains(".Native", StringComparison.Ordinal))
                .Select(f => MetadataReference.CreateFromFile(
                    f, documentation: new FrameworkDocs(Path.ChangeExtension(f, ".xml")))),
        ];
    }
}
