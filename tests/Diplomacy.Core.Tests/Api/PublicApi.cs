using System.Reflection;
using System.Runtime.CompilerServices;

namespace Diplomacy.Core.Tests.Api;

/// <summary>The public types of the library, and the text of what they offer.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>What the compiler writes for every record; the type says that it is one.</summary>
    private static readonly string[] OfRecords =
        ["<Clone>$", "PrintMembers", "EqualityContract", "Equals", "GetHashCode", "op_Equality", "op_Inequality", "Deconstruct", "ToString"];

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(int)] = "int",
        [typeof(double)] = "double",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };

    public static readonly Assembly Assembly = typeof(Truth).Assembly;

    public static readonly Type[] Types =
        [.. Assembly.GetExportedTypes().Where(t => !t.FullName!.Contains('<', StringComparison.Ordinal)).OrderBy(t => t.FullName, StringComparer.Ordinal)];

    /// <summary>A line for each type, and under it one for each of its public and protected members, in a stable order.</summary>
    public static string Text() => string.Join('\n', Types.SelectMany(Lines));

    public static bool IsRecord(Type type) => type.IsClass && type.GetMethod("<Clone>$") is not null;

    public static bool IsCompilerGenerated(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    public static bool IsStatic(Type type) => type is { IsAbstract: true, IsSealed: true };

    /// <summary>Public and protected: what a user of the package can reach.</summary>
    public static bool IsVisible(MethodBase? method) =>
        method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    public static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    public static IEnumerable<MemberInfo> VisibleMembers(Type type) => type.GetMembers(Declared).Where(member => member switch
    {
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        PropertyInfo property => IsVisible(property.GetMethod) || IsVisible(property.SetMethod),
        EventInfo @event => IsVisible(@event.AddMethod),
        MethodBase method => IsVisible(method) && !method.Name.StartsWith("get_", StringComparison.Ordinal)
            && !method.Name.StartsWith("set_", StringComparison.Ordinal),
        _ => false,
    });

    /// <summary>The name of a type as C# writes it, without its namespace where that is the library's or the system's own.</summary>
    public static string Name(Type type)
    {
        if (type.IsByRef) return Name(type.GetElementType()!);
        if (type.IsArray) return $"{Name(type.GetElementType()!)}[]";
        if (Nullable.GetUnderlyingType(type) is { } value) return $"{Name(value)}?";
        if (type.IsGenericParameter) return type.Name;
        if (Keywords.TryGetValue(type, out var keyword)) return keyword;
        var name = type.Name.Split('`')[0];
        if (type.IsNested) name = $"{Name(type.DeclaringType!)}.{name}";
        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : name;
    }

    private static IEnumerable<string> Lines(Type type)
    {
        yield return $"{type.Namespace}.{Name(type)} : {Kind(type)}{Bases(type)}";
        var lines = type.IsEnum
            ? Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), System.Globalization.CultureInfo.InvariantCulture)}")
            : VisibleMembers(type)
                .Where(m => !(IsRecord(type) && OfRecords.Contains(m.Name)) && !IsCopyConstructor(m, type))
                .Select(Member)
                .Order(StringComparer.Ordinal);
        foreach (var line in lines) yield return $"    {line}";
    }

    private static bool IsCopyConstructor(MemberInfo member, Type type) =>
        IsRecord(type) && member is ConstructorInfo constructor
        && constructor.GetParameters() is [var only] && only.ParameterType == type;

    private static string Kind(Type type)
    {
        if (type.IsEnum) return type.IsDefined(typeof(FlagsAttribute), inherit: false) ? "flags enum" : "enum";
        if (type.IsInterface) return "interface";
        if (type.IsValueType)
            return type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false) ? "readonly struct" : "struct";
        if (IsStatic(type)) return "static class";
        return $"{(type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "")}{(IsRecord(type) ? "record" : "class")}";
    }

    private static string Bases(Type type)
    {
        if (type.IsEnum) return "";
        IEnumerable<Type> bases = type.BaseType is { } b && b != typeof(object) && b != typeof(ValueType) ? [b] : [];
        var inherited = type.BaseType?.GetInterfaces() ?? [];
        bases = bases.Concat(type.GetInterfaces().Where(i => i.IsVisible && !(IsRecord(type) && i == typeof(IEquatable<>).MakeGenericType(type))).Except(inherited).OrderBy(Name, StringComparer.Ordinal));
        var names = bases.Select(Name).ToArray();
        return names.Length == 0 ? "" : $", {string.Join(", ", names)}";
    }

    private static string Member(MemberInfo member) => member switch
    {
        FieldInfo field => $"{Access(field.IsPublic)}{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}"
            + $"{(field.IsInitOnly ? "readonly " : "")}{Name(field.FieldType)} {field.Name}",
        PropertyInfo property => Property(property),
        EventInfo @event => $"event {Name(@event.EventHandlerType!)} {@event.Name}",
        ConstructorInfo constructor => $"{Access(constructor.IsPublic)}new({Parameters(constructor)})",
        MethodInfo method => $"{Access(method.IsPublic)}{(method.IsStatic ? "static " : "")}{Name(method.ReturnType)} {method.Name}"
            + $"{(method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "")}({Parameters(method)})",
        _ => throw new NotSupportedException(member.ToString()),
    };

    private static string Property(PropertyInfo property)
    {
        var get = IsVisible(property.GetMethod) ? " get;" : "";
        var set = property.SetMethod is { } setter && IsVisible(setter) ? IsInit(setter) ? " init;" : " set;" : "";
        var any = property.GetMethod ?? property.SetMethod!;
        var required = property.IsDefined(typeof(RequiredMemberAttribute), inherit: false) ? "required " : "";
        var index = property.GetIndexParameters() is { Length: > 0 } ? $"[{Parameters(any)}]" : "";
        return $"{Access(any.IsPublic)}{(any.IsStatic ? "static " : "")}{required}{Name(property.PropertyType)} {property.Name}{index} {{{get}{set} }}";
    }

    /// <summary>By the name of the attribute, because before .NET 9 the compiler writes it into the assembly itself.</summary>
    private static bool IsParams(ParameterInfo parameter) => parameter.GetCustomAttributesData()
        .Any(a => a.AttributeType.Name is nameof(ParamArrayAttribute) or "ParamCollectionAttribute");

    private static string Access(bool isPublic) => isPublic ? "" : "protected ";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
    {
        var by = parameter switch
        {
            { IsOut: true } => "out ",
            { ParameterType.IsByRef: true } => "ref ",
            _ when IsParams(parameter) => "params ",
            _ when parameter.Position == 0 && method.IsDefined(typeof(ExtensionAttribute), false) => "this ",
            _ => "",
        };
        return $"{by}{Name(parameter.ParameterType)} {parameter.Name}{(parameter.IsOptional ? " = default" : "")}";
    }));
}
