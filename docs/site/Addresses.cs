using Microsoft.CodeAnalysis;

namespace Diplomacy.Core.Site;

/// <summary>Where symbols are documented: on this site, or at learn.microsoft.com.</summary>
internal sealed class Addresses(Library library)
{
    private readonly Dictionary<string, ISymbol?> _named = Named(library);

    /// <summary>Null for what is not public.</summary>
    public string? Of(ISymbol symbol)
    {
        symbol = symbol switch
        {
            IMethodSymbol { ReducedFrom: { } extension } => extension.OriginalDefinition,
            IMethodSymbol { AssociatedSymbol: { } owner } => owner.OriginalDefinition,
            _ => symbol.OriginalDefinition,
        };
        if (symbol is INamespaceSymbol space)
            return library.Types.Any(t => SymbolEqualityComparer.Default.Equals(t.ContainingNamespace, space)) ? PathOf(space).Insert(0, "~/") : null;
        if (symbol is ITypeParameterSymbol or IParameterSymbol or ILocalSymbol or IRangeVariableSymbol) return null;
        if (!Library.IsPublic(symbol)) return null;
        if (!library.IsOurs(symbol)) return Learn(symbol);
        if (symbol is INamedTypeSymbol type) return $"~/{PathOf(type)}";
        var owning = Owner(symbol);
        var isListed = Library.MembersOf(owning).Contains(symbol, SymbolEqualityComparer.Default);
        return isListed ? $"~/{PathOf(owning)}#{Anchor(symbol)}" : $"~/{PathOf(owning)}";
    }

    /// <summary>What a name in the text of a page means, such as <c>TrackRules.Classify</c>; null when it is none, or several.</summary>
    public ISymbol? Named(string name)
    {
        var end = name.IndexOf('(', StringComparison.Ordinal);
        return _named.GetValueOrDefault(end > 0 && name.EndsWith(')') ? name[..end] : name);
    }

    public static string PathOf(INamespaceSymbol space) => $"api/{space.ToDisplayString()}.html";

    public static string PathOf(INamedTypeSymbol type) => $"api/{FullName(type)}.html";

    /// <summary>The type on whose page a member stands.</summary>
    public static INamedTypeSymbol Owner(ISymbol member) => member.ContainingType is { IsExtension: true } block ? block.ContainingType : member.ContainingType;

    /// <summary>The anchor of a member: its name, and for methods the types of its parameters.</summary>
    public static string Anchor(ISymbol member)
    {
        var name = member is IPropertySymbol { IsIndexer: true } ? "this" : member.Name.TrimStart('.');
        var parameters = member switch
        {
            IMethodSymbol method => method.Parameters,
            IPropertySymbol property => property.Parameters,
            _ => [],
        };
        var types = string.Join(',', parameters.Select(p => p.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat).Replace('<', '-').Replace(">", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal)));
        return member is IMethodSymbol or IPropertySymbol { IsIndexer: true } ? $"{name}({types})" : name;
    }

    private static string FullName(INamedTypeSymbol type) =>
        (type.ContainingType is { } outer ? FullName(outer) : type.ContainingNamespace.ToDisplayString()) + "." + type.Name + (type.Arity > 0 ? $"-{type.Arity}" : "");

    private static string Learn(ISymbol symbol)
    {
        var id = symbol is INamedTypeSymbol type ? FullName(type) : $"{FullName(symbol.ContainingType)}.{(symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? "-ctor" : symbol.Name)}";
        return $"https://learn.microsoft.com/dotnet/api/{id.ToLowerInvariant()}";
    }

    private static Dictionary<string, ISymbol?> Named(Library library)
    {
        var named = new Dictionary<string, ISymbol?>(StringComparer.Ordinal);
        foreach (var type in library.Types)
        {
            // A type beside its generic form, such as Listing and Listing<T>: the name means the latter.
            if (!named.TryGetValue(type.Name, out var other) || other is INamedTypeSymbol { Arity: 0 }) named[type.Name] = type;
            foreach (var group in Library.MembersOf(type).GroupBy(m => m.Name)) named.TryAdd($"{type.Name}.{group.Key}", group.First());
        }

        return named;
    }
}
