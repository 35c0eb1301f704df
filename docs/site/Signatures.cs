using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Diplomacy.Core.Site;

/// <summary>Declarations as a reader of C# would write them, every name leading to its documentation.</summary>
internal sealed class Signatures(Addresses addresses)
{
    private const int Width = 68;

    private static readonly SymbolDisplayFormat Format = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeVariance | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        memberOptions: SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeAccessibility
            | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeConstantValue,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword | SymbolDisplayKindOptions.IncludeMemberKeyword,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeModifiers,
        extensionMethodStyle: SymbolDisplayExtensionMethodStyle.StaticMethod,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier | SymbolDisplayMiscellaneousOptions.AllowDefaultLiteral);

    private static readonly SymbolDisplayFormat TypeName = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
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
        symbol.GetAttributes().Where(IsTold), a => $"[{Named(a)}]{after}");

    private Html OfType(INamedTypeSymbol type)
    {
        var modifiers = type switch
        {
            { TypeKind: TypeKind.Enum or TypeKind.Struct or TypeKind.Interface } => "",
            { IsStatic: true } => "static",
            { IsAbstract: true } => "abstract",
            { IsSealed: true } => "sealed",
            _ => "",
        };
        var (head, constraints) = Split(type.ToDisplayParts(Format));
        var primary = type.InstanceConstructors.FirstOrDefault(c => c.DeclaringSyntaxReferences.Any(r => r.GetSyntax() is RecordDeclarationSyntax));
        var bases = Bases(type).ToArray();
        var before = string.Concat(head).Length + string.Join(", ", bases.Select(Type)).Length > Width ? "\n    " : " ";
        return $"""
            {Attributes(type, "\n")}{Word("public")} {Html.If(modifiers.Length > 0, $"{Word(modifiers)} ")}{Join(head)}{(primary is null ? Html.Empty : Parameters(primary.Parameters, "()", isLong: primary.Parameters.Length > 3))}{Html.If(bases.Length > 0, Html.Of($"{before}: {Html.Each(bases, TypeLink, ", ")}"))}{Join(constraints)}
            """;
    }

    /// <summary>The base class and the interfaces that somebody wrote down.</summary>
    private static IEnumerable<ITypeSymbol> Bases(INamedTypeSymbol type)
    {
        if (type is { TypeKind: TypeKind.Class, BaseType: { SpecialType: not SpecialType.System_Object } parent }) yield return parent;
        if (type.TypeKind == TypeKind.Enum) yield break;
        foreach (var face in type.Interfaces.Where(i => Library.IsPublic(i) && !(type.IsRecord && i.Name == "IEquatable"))) yield return face;
    }

    private Html OfMember(ISymbol symbol)
    {
        var (head, tail) = Split(symbol.ToDisplayParts(Format));
        var parameters = symbol switch { IMethodSymbol m => m.Parameters, IPropertySymbol p => p.Parameters, _ => [] };
        var isLong = string.Concat(head).Length + parameters.Sum(p => p.ToDisplayString(Format).Length + 2) > Width;
        Html list = symbol switch
        {
            IMethodSymbol => Parameters(parameters, "()", isLong),
            IPropertySymbol { IsIndexer: true } => Parameters(parameters, "[]", isLong),
            _ => Html.Empty,
        };
        // Members of interfaces are not said to be abstract, except here.
        var isAbstract = symbol is { IsStatic: true, IsAbstract: true, ContainingType.TypeKind: TypeKind.Interface };
        return $"{Attributes(symbol, "\n")}{Returned(symbol)}{Html.If(isAbstract, $"{Word("static abstract")} ")}{Join(head)}{list}{Join(tail)}";
    }

    /// <summary>Parameters with the attributes that tell a caller what goes in or comes out, such as NotNullWhen.</summary>
    private Html Parameters(IEnumerable<IParameterSymbol> parameters, string brackets, bool isLong) =>
        $"{brackets[..1]}{Html.If(isLong, $"\n    ")}{Html.Each(parameters, p => $"{Attributes(p, " ")}{Html.If(IsReceiver(p), $"{Word("this")} ")}{Join(p.ToDisplayParts(Format))}", isLong ? ",\n    " : ", ")}{brackets[1..]}";

    private static bool IsReceiver(IParameterSymbol parameter) => parameter is { Ordinal: 0, ContainingSymbol: IMethodSymbol { IsExtensionMethod: true } };

    private Html Returned(ISymbol symbol) => symbol is IMethodSymbol method
        ? Html.Each(method.GetReturnTypeAttributes().Where(IsTold), a => $"[{Word("return")}: {Named(a)}]\n")
        : Html.Empty;

    /// <summary>What stands before the parameters, and the accessors or constraints after them, each constraint on a line.</summary>
    private static (SymbolDisplayPart[] Head, SymbolDisplayPart[] Tail) Split(IEnumerable<SymbolDisplayPart> parts)
    {
        var all = parts.ToArray();
        var end = Array.FindIndex(all, p => p.ToString() is "where" or "{");
        if (end < 0) return (all, []);
        // The blank before it is the rest's.
        var head = all[..(end - 1)];
        return (head, all[(end - 1)..]);
    }

    private Html Join(IReadOnlyList<SymbolDisplayPart> parts) => Html.Join(parts.Select((part, i) =>
        part.Kind == SymbolDisplayPartKind.Space && i + 1 < parts.Count && parts[i + 1].ToString() == "where" ? Html.Raw("\n    ") : Part(part)));

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

    private Html Named(AttributeData attribute)
    {
        var all = attribute.ConstructorArguments.Select(a => a.ToCSharpString()).Concat(attribute.NamedArguments.Select(a => $"{a.Key} = {a.Value.ToCSharpString()}")).ToArray();
        return $"{Link(attribute.AttributeClass!, attribute.AttributeClass!.Name[..^"Attribute".Length])}{Html.If(all.Length > 0, $"({string.Join(", ", all)})")}";
    }
}
