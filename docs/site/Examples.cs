using System.Text;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Diplomacy.Core.Site;

/// <summary>
/// The examples of documentation comments and pages, compiled. An example in a comment is statements, or expressions one
/// below the other; it may use the names of <see cref="Prelude"/>.
/// </summary>
internal sealed class Examples
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading.Tasks;
        """;

    /// <summary>What examples in comments need not say; a name that many use may be added.</summary>
    private const string Prelude = """
        global using System.Text.Json;
        global using Diplomacy.Core;
        global using Diplomacy.Core.Actors;
        global using Diplomacy.Core.Authority;
        global using Diplomacy.Core.Channels;
        global using Diplomacy.Core.Dossiers;
        global using Diplomacy.Core.Evidence;
        global using Diplomacy.Core.Precedents;
        global using Diplomacy.Core.Principles;
        global using Diplomacy.Core.Reasoning;
        global using Diplomacy.Core.Reports;
        global using Diplomacy.Core.Time;
        global using Diplomacy.Core.Tracks;
        global using static Diplomacy.Core.Principles.Conditions;

        #pragma warning disable CS0649
        abstract class Prelude
        {
            protected static State usa = null!, russia = null!, ukraine = null!, israel = null!, iran = null!, cuba = null!, czechoslovakia = null!;
            protected static Movement plo = null!;
            protected static InternationalOrganization un = null!;
            protected static Person haass = null!, lavrov = null!, kissinger = null!;
            protected static Office office = null!;
            protected static Source source = null!, nbc = null!, antiwar = null!, reuters = null!, hitavada = null!, dorn = null!,
                report = null!, burns = null!, newYorker = null!, primer = null!;
            protected static Channel channel = null!, oslo = null!, oman = null!, p5PlusOne = null!;
            protected static IEnumerable<Channel> channels = null!;
            protected static Dossier dossier = null!;
            protected static Principle principle = null!, rule = null!;
            protected static DateOnly day;
            protected static string json = null!;
        }
        """;

    private readonly Library _library;
    private readonly Addresses _addresses;
    private readonly CSharpCompilation _empty;
    private readonly Dictionary<(string Id, string Code), (SyntaxTree Tree, TextSpan Shown, IReadOnlyList<TextSpan> Hidden)> _snippets = [];
    private readonly CSharpCompilation _compilation;

    public Examples(Library library, Addresses addresses)
    {
        _library = library;
        _addresses = addresses;
        _empty = CSharpCompilation.Create(
            "Examples", [Library.Parse(Usings, "usings")], [.. library.References, library.Compilation.ToMetadataReference()],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        foreach (var symbol in library.Types.SelectMany(t => Library.MembersOf(t).Prepend(t)))
        {
            foreach (var code in library.Documentation(symbol).Elements("example").Elements("code")) Add(symbol, Unindent(code.Value));
        }

        _compilation = _empty.AddSyntaxTrees([Library.Parse(Prelude, "prelude"), .. _snippets.Values.Select(s => s.Tree)]);
    }

    private List<string> PageProblems { get; } = [];

    public int Count => _snippets.Count;

    public IEnumerable<string> Problems() => _compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error)
        .Select(d => $"the example of {d.Location.SourceTree?.FilePath}: {d.GetMessage()}: {d.Location.SourceTree?.GetText().Lines[d.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim()}")
        .Distinct().Concat(PageProblems);

    /// <summary>An example of a documentation comment.</summary>
    public Html Of(ISymbol symbol, XElement code)
    {
        var text = Unindent(code.Value);
        if (!_snippets.TryGetValue((symbol.ToDisplayString(), text), out var snippet)) return Code.Block(text, "csharp");
        return Code.Frame(Code.CSharp(snippet.Tree, snippet.Shown, _compilation.GetSemanticModel(snippet.Tree), _addresses, snippet.Hidden), "csharp");
    }

    /// <summary>The blocks of a page, which are one program.</summary>
    public IReadOnlyList<Html> OfPage(string page, IReadOnlyList<string> blocks)
    {
        if (blocks.Count == 0) return [];
        var text = string.Concat(blocks);
        var tree = Library.Parse(text, page);
        // Programs with tests are built with their own packages, by the project that they stand in.
        if (text.Contains("[Fact]", StringComparison.Ordinal)) return [.. blocks.Select(b => Code.Block(b, "csharp"))];
        var program = _empty.AddSyntaxTrees(tree).WithOptions(_empty.Options.WithOutputKind(OutputKind.ConsoleApplication));
        PageProblems.AddRange(program.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => $"an example of {page}: {d.GetMessage()}"));
        var model = program.GetSemanticModel(tree);
        var start = 0;
        var html = new List<Html>();
        foreach (var block in blocks)
        {
            html.Add(Code.Frame(Code.CSharp(tree, new TextSpan(start, block.Length), model, _addresses), "csharp"));
            start += block.Length;
        }

        return html;
    }

    /// <summary>A program that a page makes.</summary>
    public Html Compiled(string page, string code) =>
        OfPage(page, [$"using Diplomacy.Core.Precedents;\nusing Diplomacy.Core.Tracks;\n\n{code}"])[0];

    private void Add(ISymbol symbol, string code)
    {
        var key = (symbol.ToDisplayString(), code);
        if (_snippets.ContainsKey(key)) return;
        var head = $"sealed class Example{_snippets.Count} : Prelude {{ static void Run() {{\n";
        var (body, added) = Statements(code);
        var tree = Library.Parse($"{head}{body}\n}} }}\n", symbol.ToDisplayString());
        _snippets.Add(key, (tree, new TextSpan(head.Length, body.Length), [.. added.Select(a => new TextSpan(head.Length + a.Start, a.Length))]));
    }

    /// <summary>The same code, with expressions that stand alone made statements, and where something was put in for that.</summary>
    private static (string Code, List<TextSpan> Added) Statements(string code)
    {
        var text = new StringBuilder();
        var added = new List<TextSpan>();
        for (var at = 0; at < code.Length;)
        {
            var expression = SyntaxFactory.ParseExpression(code, at, options: Library.ParseOptions, consumeFullText: false);
            var end = at + expression.FullSpan.Length;
            if (!expression.ContainsDiagnostics && expression.Span.Length > 0 && (end == code.Length || code[end - 1] == '\n'))
            {
                var (start, stop) = (at + expression.SpanStart, at + expression.Span.End);
                text.Append(code, at, start - at);
                Put("_ = ");
                text.Append(code, start, stop - start);
                Put(";");
                text.Append(code, stop, end - stop);
                at = end;
                continue;
            }

            var statement = SyntaxFactory.ParseStatement(code, at, options: Library.ParseOptions, consumeFullText: false);
            end = statement.Span.Length == 0 ? code.Length : at + statement.FullSpan.Length;
            text.Append(code, at, end - at);
            at = end;
        }

        return (text.ToString(), added);

        void Put(string insertion)
        {
            added.Add(new TextSpan(text.Length, insertion.Length));
            text.Append(insertion);
        }
    }

    private static string Unindent(string code)
    {
        var lines = code.Trim('\n').TrimEnd().Split('\n');
        var indent = lines.Where(l => l.Trim().Length > 0).Min(l => l.Length - l.TrimStart().Length);
        return string.Join('\n', lines.Select(l => l.Length >= indent ? l[indent..].TrimEnd() : ""));
    }
}
