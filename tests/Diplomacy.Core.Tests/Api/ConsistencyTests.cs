using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Diplomacy.Core.Tests.Api;

/// <summary>What holds of every public type, also of those still to come.</summary>
public class ConsistencyTests
{
    private const BindingFlags All =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static IEnumerable<Type> Types => PublicApi.Types;

    /// <summary>Fails with every line of the list, rather than with the first.</summary>
    private static void None(IEnumerable<string> faults) => Assert.Equal("", string.Join('\n', faults));

    private static string Of(MemberInfo member) => $"{PublicApi.Name(member.DeclaringType!)}.{member.Name}";

    /// <summary>What is possible is kept as a bit for each value.</summary>
    [Fact]
    public void Enums_are_numbered_without_gaps() => None(Types
        .Where(t => t.IsEnum && !t.IsDefined(typeof(FlagsAttribute), inherit: false))
        .Where(t => Enum.GetValuesAsUnderlyingType(t).Cast<int>().ToArray() is var all && all[^1] - all[0] != all.Length - 1)
        .Select(PublicApi.Name));

    [Fact]
    public void Every_class_is_sealed_static_or_a_closed_base() => None(Types
        .Where(t => t.IsClass && !t.IsSealed)
        .Where(t => !t.IsAbstract || t.GetConstructors(All).Any(c => PublicApi.IsVisible(c) && !IsCopyOf(c, t)))
        .Select(PublicApi.Name));

    [Fact]
    public void Every_struct_is_readonly() => None(Types
        .Where(t => t is { IsValueType: true, IsEnum: false } && !t.IsDefined(typeof(IsReadOnlyAttribute), inherit: false))
        .Select(PublicApi.Name));

    [Fact]
    public void There_are_no_public_fields_but_constants() => None(
        from type in Types
        where !type.IsEnum
        from field in type.GetFields(All)
        where (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsLiteral
        select Of(field));

    [Fact]
    public void Every_field_of_a_public_type_is_set_once() => None(
        from type in Types
        where !type.IsEnum
        from field in type.GetFields(All)
        where !field.IsInitOnly && !field.IsLiteral
        select Of(field));

    [Fact]
    public void No_property_can_be_set_after_the_value_is_made() => None(
        from type in Types
        from property in type.GetProperties(All)
        where property.SetMethod is { } setter && PublicApi.IsVisible(setter) && !PublicApi.IsInit(setter)
        select Of(property));

    [Fact]
    public void There_are_no_events() => None(Types.SelectMany(t => t.GetEvents(All)).Select(Of));

    [Fact]
    public void Nothing_that_a_public_type_holds_or_gives_can_be_changed() => None(
        from type in Types
        from member in PublicApi.VisibleMembers(type)
        let given = member switch
        {
            PropertyInfo property => property.PropertyType,
            FieldInfo field => field.FieldType,
            MethodInfo method => method.ReturnType,
            _ => typeof(void),
        }
        where IsChangeable(given)
        select $"{Of(member)} gives {PublicApi.Name(given)}");

    [Fact]
    public void No_value_keeps_a_mutable_collection_to_itself() => None(
        from type in Types
        from field in type.GetFields(All)
        where !field.IsStatic && IsChangeable(field.FieldType)
        select $"{Of(field)} is {PublicApi.Name(field.FieldType)}");

    [Fact]
    public void Every_type_with_equality_has_the_operators_and_the_hash_that_go_with_it() => None(
        from type in Types
        where type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEquatable<>)
            && i.GetGenericArguments()[0] == type)
        from name in new[] { "op_Equality", "op_Inequality", "Equals", "GetHashCode" }
        where type.GetMember(name, All).Length == 0
        select $"{PublicApi.Name(type)} lacks {name}");

    [Fact]
    public void Every_type_with_operators_of_equality_is_equatable() => None(
        from type in Types
        where type.GetMember("op_Equality", All).Length > 0
        where !type.GetInterfaces().Contains(typeof(IEquatable<>).MakeGenericType(type))
        select PublicApi.Name(type));

    [Fact]
    public void Every_type_of_values_has_a_text_of_its_own() => None(
        from type in Types
        where !type.IsEnum && !type.IsInterface && !PublicApi.IsStatic(type) && !typeof(Exception).IsAssignableFrom(type)
        where !type.IsAbstract && !IsTag(type)
        where type.GetMethod("ToString", [])!.DeclaringType is { } declaring
            && (declaring == typeof(object) || declaring == typeof(ValueType))
        select PublicApi.Name(type));

    [Fact]
    public void The_values_of_every_enum_are_numbered_from_one_or_from_a_zero_that_says_nothing() => None(
        from type in Types
        where type.IsEnum
        let numbers = Enum.GetValuesAsUnderlyingType(type).Cast<object>()
            .Select(n => Convert.ToInt64(n, System.Globalization.CultureInfo.InvariantCulture)).Order().ToArray()
        let first = Enum.GetName(type, 0) is "None" or "Unknown" or "Undetermined" ? 0 : 1
        where type.IsDefined(typeof(FlagsAttribute), inherit: false)
            ? numbers[0] < first
            : !numbers.SequenceEqual(Enumerable.Range(first, Enum.GetNames(type).Length).Select(n => (long)n))
        select $"{PublicApi.Name(type)}: {string.Join(", ", numbers)}");

    [Fact]
    public void Whatever_implements_a_member_names_its_parameters_as_that_does()
    {
        None(
            from type in Types
            where !type.IsInterface
            from pair in Inherited(type)
            let mine = Names(pair.Mine)
            let theirs = Names(pair.Theirs)
            where mine != theirs
            select $"{Of(pair.Mine)}({mine}), not ({theirs})");

        static string Names(MethodBase method) => string.Join(", ", method.GetParameters().Select(p => p.Name));
    }

    [Fact]
    public void Nothing_public_comes_from_anywhere_but_the_library_and_the_system()
    {
        None(Types.Where(t => t.Namespace is not "Diplomacy.Core" && !t.Namespace!.StartsWith("Diplomacy.Core.", StringComparison.Ordinal))
            .Select(t => t.FullName!));
        None(
            from type in Types
            from member in PublicApi.VisibleMembers(type)
            from used in Used(member).Concat(type.GetInterfaces().Where(i => i.IsVisible).SelectMany(Parts))
            where !used.IsGenericParameter && used.Assembly != PublicApi.Assembly && !IsOfTheSystem(used)
            select $"{Of(member)} uses {used.FullName}");
    }

    [Fact]
    public void What_stands_in_for_packages_is_not_public() => None(PublicApi.Assembly.GetTypes()
        .Where(t => t.Namespace is { } name && (name.StartsWith("Ardalis", StringComparison.Ordinal) || name.StartsWith("Verify", StringComparison.Ordinal)))
        .Where(t => t.IsVisible)
        .Select(t => t.FullName!));

    [Fact]
    public void The_default_of_every_struct_is_harmless()
    {
        foreach (var type in Types.Where(t => t is { IsValueType: true, IsEnum: false }))
        {
            foreach (var closed in Closed(type))
            {
                var (value, again) = (Activator.CreateInstance(closed)!, Activator.CreateInstance(closed)!);
                Assert.NotNull(value.ToString());
                Assert.DoesNotContain("Diplomacy.Core", value.ToString(), StringComparison.Ordinal);
                Assert.Equal(value.GetHashCode(), again.GetHashCode());
                Assert.True(value.Equals(again), closed.ToString());
                Assert.False(value.Equals(null), closed.ToString());
                if (value is IEnumerable items) Assert.Empty(items);
                foreach (var property in closed.GetProperties().Where(p => p.GetIndexParameters().Length == 0)) property.GetValue(value);
                foreach (var name in new[] { "op_Equality", "op_Inequality" })
                {
                    if (closed.GetMethod(name) is { } method) Assert.Equal(name == "op_Equality", method.Invoke(null, [value, again]));
                }
            }
        }
    }

    private static bool IsCopyOf(ConstructorInfo constructor, Type type) =>
        PublicApi.IsRecord(type) && constructor.IsFamily && constructor.GetParameters() is [var only] && only.ParameterType == type;

    /// <summary>An attribute, a converter or another class that nobody prints.</summary>
    private static bool IsTag(Type type) =>
        typeof(Attribute).IsAssignableFrom(type) || typeof(System.Text.Json.Serialization.JsonConverter).IsAssignableFrom(type);

    private static bool IsChangeable(Type type)
    {
        if (type.IsArray) return true;
        if (typeof(Delegate).IsAssignableFrom(type) || type == typeof(string)) return false;
        if (type.Assembly == PublicApi.Assembly) return false;
        if (type.Namespace is "System.Collections.Immutable" or "System.Collections.Frozen" or "System.Collections.ObjectModel") return false;
        var interfaces = type.GetInterfaces().Append(type);
        return interfaces.Any(i => i == typeof(IList) || i == typeof(IDictionary)
            || (i.IsGenericType && i.GetGenericTypeDefinition() is { } definition
                && (definition == typeof(ICollection<>) || definition == typeof(IList<>) || definition == typeof(ISet<>)
                    || definition == typeof(IDictionary<,>))))
            || type.Namespace == "System.Collections.Generic" && type.IsClass;
    }

    private static IEnumerable<(MethodInfo Mine, MethodInfo Theirs)> Inherited(Type type)
    {
        foreach (var method in type.GetMethods(All).Where(m => PublicApi.IsVisible(m) && !m.IsStatic))
            if (method.GetBaseDefinition() is { } original && original != method) yield return (method, original);

        foreach (var contract in type.GetInterfaces().Where(i => i.IsVisible))
        {
            var map = type.GetInterfaceMap(contract);
            foreach (var (mine, theirs) in map.TargetMethods.Zip(map.InterfaceMethods))
                if (mine is { IsPublic: true } && mine.DeclaringType == type) yield return (mine, theirs);
        }
    }

    private static IEnumerable<Type> Used(MemberInfo member) => member switch
    {
        FieldInfo field => Parts(field.FieldType),
        PropertyInfo property => Parts(property.PropertyType),
        MethodInfo method => method.GetParameters().Select(p => p.ParameterType).Append(method.ReturnType).SelectMany(Parts),
        MethodBase method => method.GetParameters().SelectMany(p => Parts(p.ParameterType)),
        _ => [],
    };

    private static IEnumerable<Type> Parts(Type type) => type.HasElementType
        ? Parts(type.GetElementType()!)
        : type.GetGenericArguments().SelectMany(Parts).Append(type);

    private static bool IsOfTheSystem(Type type) => type.Namespace == "System" || type.Namespace!.StartsWith("System.", StringComparison.Ordinal);

    /// <summary>A generic struct with a class, a value and an enum in the place of its parameters.</summary>
    private static IEnumerable<Type> Closed(Type type) => type.IsGenericTypeDefinition
        ? new[] { typeof(string), typeof(int), typeof(DayOfWeek) }.Select(argument =>
            type.MakeGenericType([.. type.GetGenericArguments().Select(_ => argument)]))
        : [type];
}
