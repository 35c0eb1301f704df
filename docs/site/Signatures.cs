using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis;

namespace Diplomacy.Core.Site;

/// <summary>Declarations as a reader of C# would write them, every name leading to its documentation.</summary>
internal sealed class Signatures(Addresses addresses)
{
    private const int Width = 68;

    private static readonly SymbolDisplayFormat Format = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameOnly,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeVariance | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        memberOptions: SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeAccessibility
            | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeConstantValue,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword | SymbolDisplayKindOptions.IncludeMemberKeyword,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeExtensionThis | SymbolDisplayParameterOptions.IncludeModifiers,
        extensionMethodStyle: SymbolDisplayExtensionMethodStyle.StaticMethod,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier | SymbolDisplayMiscellaneousOptions.AllowDefaultLiteral);

    private static readonly SymbolDisplayFormat TypeName = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameOnly,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>A name with the types of its parameters, as a heading: <c>Parse(string, IFormatProvider?)</c>.</summary>
    public static string Heading(ISymbol symbol)
    {
        var name = symbol switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor } => symbol.ContainingType.Name,
            IMethodSymbol { MethodKind: MethodKind.Conversion } conversion => $"{(symbol.Name == "op_Implicit" ? "implicit" : "explicit")} operator {Type(conversion.ReturnType)}",
            IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator } => symbol.ToDisplayString(new SymbolDisplayFormat(kindOptions: SymbolDisplayKindOptions.IncludeMemberKeyword)),
            IMethodSymbol { Arity: > 0 } method => $"{method.Name}<{string.Join(", ", method.TypeParameters.Select(p => p.Name))}>",
            IPropertySymbol { IsIndexer: true } indexer => $"this[{Types(indexer.Parameters)}]",
            _ => symbol.Name,
        };
        return symbol is IMethodSymbol { Parameters: var parameters } ? $"{name}({Types(parameters)})" : name;

        static string Types(IEnumerable<IParameterSymbol> parameters) =>
            string.Join(", ", parameters.Select(p => (p.RefKind == RefKind.Out ? "out " : p.RefKind == RefKind.Ref ? "ref " : "") + Type(p.Type)));
    }

    public static string Type(ITypeSymbol type) => type.ToDisplayString(TypeName);

    public Html TypeLink(ITypeSymbol type) => Html.Join(type.ToDisplayParts(TypeName).Select(Part));

    /// <summary>The declaration of a member or a type.</summary>
    public Html Of(ISymbol symbol) => symbol is INamedTypeSymbol { TypeKind: not TypeKind.Delegate } type ? OfType(type) : OfMember(symbol);

    /// <summary>The attributes that tell a caller something.</summary>
    public Html Attributes(ISymbol symbol, string after) => Html.Each(
        symbol.GetAttributes().Where(IsTold), a => $"[{Link(a.AttributeClass!, a.AttributeClass!.Name[..^"Attribute".Length])}{Arguments(a)}]{Html.Raw(after)}");

    private Html OfType(INamedTypeSymbol type)
    {
        var modifiers = type switch
        {
            { TypeKind: TypeKind.Enum or TypeKind.Struct or TypeKind.Interface } => "",
            { IsStatic: true } => "static ",
            { IsAbstract: true } => "abstract ",
            { IsSealed: true } => "sealed ",
            _ => "",
        };
        var parts = type.ToDisplayParts(Format);
        var where = parts.IndexOf(parts.FirstOrDefault(p => p.Kind == SymbolDisplayPartKind.Keyword && p.ToString() == "where"));
        var head = string.Concat(where < 0 ? parts : parts.Take(where)).TrimEnd();
        var positional = type is { IsRecord: true } ? type.InstanceConstructors.FirstOrDefault(c => c.DeclaringSyntaxReferences.Length > 0 && c.Parameters.Length > 0
            && c.Parameters.All(p => type.GetMembers(p.Name).OfType<IPropertySymbol>().Any(m => m.IsImplicitlyDeclared))) : null;
        var bases = Bases(type).ToArray();
        var before = head.Length + string.Join(", ", bases.Select(Type)).Length > Width ? "\n    " : " ";
        return $"""
            {Attributes(type, "\n")}{Word("public")} {Html.Each(modifiers.Split(' ', StringSplitOptions.RemoveEmptyEntries), m => $"{Word(m)} ")}{Html.Raw(Html.Join((where < 0 ? parts : parts.Take(where)).Select(Part)).ToString().TrimEnd())}{(positional is null ? Html.Empty : Parameters(positional))}{Html.If(bases.Length > 0, Html.Of($"{before}: {Html.Each(bases, TypeLink, ", ")}"))}{Constraints(where < 0 ? [] : [.. parts.Skip(where)])}
            """;
    }

    private Html Parameters(IMethodSymbol constructor) => $"({Html.Each(constructor.Parameters, p => Html.Join(p.ToDisplayParts(Format).Select(Part)), ", ")})";

    /// <summary>The base class and the interfaces that somebody wrote down.</summary>
    private static IEnumerable<ITypeSymbol> Bases(INamedTypeSymbol type)
    {
        if (type is { TypeKind: TypeKind.Class, BaseType: { SpecialType: not SpecialType.System_Object } parent }) yield return parent;
        if (type.TypeKind == TypeKind.Enum) yield break;
        foreach (var face in type.Interfaces.Where(i => Library.IsPublic(i) && !(type.IsRecord && i.Name == "IEquatable"))) yield return face;
    }

    private Html OfMember(ISymbol symbol)
    {
        var parts = symbol.ToDisplayParts(Format);
        var where = parts.IndexOf(parts.FirstOrDefault(p => p.Kind == SymbolDisplayPartKind.Keyword && p.ToString() == "where"));
        var head = where < 0 ? [.. parts] : parts.Take(where).ToArray();
        var isLong = head.Sum(p => p.ToString().Length) > Width;
        var parameters = symbol switch { IMethodSymbol m => m.Parameters, IPropertySymbol p => p.Parameters, _ => [] };
        var html = new List<Html> { Attributes(symbol, "\n") };
        if (symbol is IMethodSymbol method)
        {
            html.AddRange(method.GetReturnTypeAttributes().Where(IsTold)
                .Select(a => Html.Of($"[{Word("return")}: {Link(a.AttributeClass!, a.AttributeClass!.Name[..^"Attribute".Length])}{Arguments(a)}]\n")));
        }

        if (symbol is { IsStatic: true, IsAbstract: true, ContainingType.TypeKind: TypeKind.Interface }) html.Add($"{Word("static")} {Word("abstract")} ");
        var (depth, next) = (0, 0);
        for (var i = 0; i < head.Length; i++)
        {
            var text = head[i].ToString();
            var isOpening = text is "(" or "[" && parameters.Length > 0 && depth == 0 && IsParameterList(head, i, symbol);
            if (text is "(" or "[" or "<") depth++;
            if (text is ")" or "]" or ">") depth--;
            html.Add(isLong && text == " " && i > 0 && head[i - 1].ToString() == "," && depth == 1 ? Html.Raw("\n    ") : Part(head[i]));
            if (isOpening && isLong) html.Add(Html.Raw("\n    "));
            // Attributes of parameters, such as NotNullWhen, tell the caller what comes out.
            if ((isOpening || (text == " " && i > 0 && head[i - 1].ToString() == "," && depth == 1 && next > 0)) && next < parameters.Length)
                html.Add(Attributes(parameters[next++], " "));
        }

        html.Add(Constraints(where < 0 ? [] : [.. parts.Skip(where)]));
        return Html.Raw(Html.Join(html).ToString().TrimEnd());
    }

    private static bool IsParameterList(SymbolDisplayPart[] head, int at, ISymbol symbol) =>
        symbol is IPropertySymbol || !head.Skip(at + 1).Any(p => p.ToString() == "(");

    private Html Constraints(IReadOnlyList<SymbolDisplayPart> parts)
    {
        if (parts.Count == 0) return Html.Empty;
        return Html.Raw(Html.Join(parts.Select(p => p.Kind == SymbolDisplayPartKind.Keyword && p.ToString() == "where" ? Html.Of($"\n    {Word("where")}") : Part(p))).ToString().TrimEnd());
    }

    private Html Part(SymbolDisplayPart part)
    {
        var text = part.ToString();
        return part.Kind switch
        {
            SymbolDisplayPartKind.Keyword => part.Symbol is { } special && addresses.Of(special) is { } url ? $"<a class=\"k\" href=\"{url}\">{text}</a>" : Word(text),
            SymbolDisplayPartKind.StringLiteral => $"<span class=\"s\">{text}</span>",
            SymbolDisplayPartKind.NumericLiteral => $"<span class=\"n\">{text}</span>",
            SymbolDisplayPartKind.TypeParameterName => $"<span class=\"t\">{text}</span>",
            _ when part.Symbol is INamedTypeSymbol type => Link(type, text),
            SymbolDisplayPartKind.MethodName or SymbolDisplayPartKind.PropertyName or SymbolDisplayPartKind.FieldName => $"<b>{text}</b>",
            _ => Html.Text(text),
        };
    }

    private Html Link(INamedTypeSymbol type, string text) => addresses.Of(type) is { } url ? Html.Of($"<a class=\"t\" href=\"{url}\">{text}</a>") : $"<span class=\"t\">{text}</span>";

    private static Html Word(string word) => $"<span class=\"k\">{word}</span>";

    private static bool IsTold(AttributeData attribute) => attribute.AttributeClass is { } type && Library.IsPublic(type)
        && type.Name is not ("CompilerGeneratedAttribute" or "NullableAttribute" or "NullableContextAttribute" or "ExtensionAttribute" or "IsReadOnlyAttribute"
            or "ParamCollectionAttribute" or "ParamArrayAttribute" or "RequiredMemberAttribute" or "DebuggerDisplayAttribute" or "GeneratedCodeAttribute" or "SuppressMessageAttribute");

    private static Html Arguments(AttributeData attribute)
    {
        var all = attribute.ConstructorArguments.Select(a => a.ToCSharpString()).Concat(attribute.NamedArguments.Select(a => $"{a.Key} = {a.Value.ToCSharpString()}")).ToArray();
        return Html.If(all.Length > 0, $"({string.Join(", ", all)})");
    }
}
