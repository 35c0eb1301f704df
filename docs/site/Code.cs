using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Diplomacy.Core.Site;

/// <summary>Code with its words coloured; C# that was compiled also leads to the reference.</summary>
internal static partial class Code
{
    /// <summary>A block of code in a language that a page names.</summary>
    public static Html Block(string code, string language) => language switch
    {
        "csharp" => Frame(CSharp(code), "csharp"),
        "json" => Frame(Words(code, JsonWord()), "json"),
        "sh" or "bash" => Frame(Words(code, ShellWord()), "sh"),
        _ => Frame(Html.Text(code), "text"),
    };

    public static Html Frame(Html code, string language, string style = "example") =>
        $"<div class=\"code {style}\"><pre tabindex=\"0\"><code class=\"{language}\">{code}</code></pre></div>\n";

    public static Html CSharp(string code) => CSharp(Library.Parse(code, ""), new TextSpan(0, code.Length), null, null);

    /// <summary>A part of a program, without the places that are hidden. Names lead to the reference where the program was compiled.</summary>
    public static Html CSharp(SyntaxTree tree, TextSpan shown, SemanticModel? model, Addresses? addresses, IReadOnlyList<TextSpan>? hidden = null)
    {
        var text = tree.ToString();
        var parts = new List<Html>();
        var at = shown.Start;
        foreach (var token in tree.GetRoot().DescendantTokens())
        {
            foreach (var trivia in token.LeadingTrivia) Add(trivia.Span, IsComment(trivia) ? "c" : null, null);
            var (style, symbol) = Classify(token, model);
            Add(token.Span, style, symbol is null ? null : addresses?.Of(symbol));
            foreach (var trivia in token.TrailingTrivia) Add(trivia.Span, IsComment(trivia) ? "c" : null, null);
        }

        if (at < shown.End) parts.Add(Html.Text(text[at..shown.End]));
        return Html.Join(parts);

        void Add(TextSpan span, string? style, string? url)
        {
            if (span.IsEmpty || span.Start < at || span.End > shown.End) return;
            if (span.Start > at) parts.Add(Html.Text(text[at..span.Start]));
            at = span.End;
            if (hidden?.Any(h => h.Contains(span)) == true) return;
            var piece = text[span.Start..span.End];
            parts.Add((style, url) switch
            {
                (_, { } address) => $"<a class=\"{style ?? "m"}\" href=\"{address}\">{piece}</a>",
                ({ }, _) => $"<span class=\"{style}\">{piece}</span>",
                _ => Html.Text(piece),
            });
        }
    }

    private static (string? Style, ISymbol? Symbol) Classify(SyntaxToken token, SemanticModel? model)
    {
        if (token.IsKeyword() || (token.Parent is IdentifierNameSyntax { IsVar: true })) return ("k", null);
        if (SyntaxFacts.IsContextualKeyword(token.Kind())) return ("k", null);
        if (token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.CharacterLiteralToken or SyntaxKind.InterpolatedStringTextToken
            or SyntaxKind.InterpolatedStringStartToken or SyntaxKind.InterpolatedStringEndToken or SyntaxKind.MultiLineRawStringLiteralToken
            or SyntaxKind.SingleLineRawStringLiteralToken) return ("s", null);
        if (token.IsKind(SyntaxKind.NumericLiteralToken)) return ("n", null);
        if (!token.IsKind(SyntaxKind.IdentifierToken) || model is null || token.Parent is not SimpleNameSyntax name) return (null, null);
        var symbol = model.GetSymbolInfo(name).Symbol;
        if (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor }) return ("t", symbol);
        return symbol switch
        {
            INamedTypeSymbol => ("t", symbol),
            IMethodSymbol { MethodKind: not MethodKind.LocalFunction } or IPropertySymbol or IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } => (null, symbol),
            _ => (null, null),
        };
    }

    private static bool IsComment(SyntaxTrivia trivia) =>
        trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia or SyntaxKind.SingleLineDocumentationCommentTrivia;

    /// <summary>Code of which a pattern finds the words; the name of the group that matches is the style.</summary>
    private static Html Words(string code, Regex pattern)
    {
        var parts = new List<Html>();
        var at = 0;
        foreach (Match match in pattern.Matches(code))
        {
            parts.Add(Html.Text(code[at..match.Index]));
            var style = match.Groups.Values.Skip(1).First(g => g.Success).Name;
            parts.Add($"<span class=\"{style}\">{match.Value}</span>");
            at = match.Index + match.Length;
        }

        parts.Add(Html.Text(code[at..]));
        return Html.Join(parts);
    }

    [GeneratedRegex("""(?<t>"(\\.|[^"\\])*"(?=\s*:))|(?<s>"(\\.|[^"\\])*")|(?<n>-?\b\d[\d.eE+-]*)|(?<k>\b(true|false|null)\b)""", RegexOptions.ExplicitCapture)]
    private static partial Regex JsonWord();

    [GeneratedRegex("""(?<c>(?<=^|\s)#.*$)|(?<s>"[^"\n]*"|'[^'\n]*')|(?<k>^\s*\w[\w.-]*)|(?<n>(?<=\s)--?[a-zA-Z][\w-]*)""", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex ShellWord();
}
