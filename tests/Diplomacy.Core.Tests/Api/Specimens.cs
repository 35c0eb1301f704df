using System.Reflection;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Time;

namespace Diplomacy.Core.Tests.Api;

/// <summary>Values of every type that can be made by its public constructor, each in two variants.</summary>
internal static class Specimens
{
    private static readonly Dictionary<Type, Func<int, object>> Given = new()
    {
        [typeof(string)] = v => v == 0 ? "a1" : "b2",
        [typeof(int)] = v => v + 1,
        [typeof(double)] = v => v + 0.5,
        [typeof(bool)] = v => v == 1,
        [typeof(DateOnly)] = v => new DateOnly(1993, 5, 14).AddDays(v),
        [typeof(PartialDate)] = v => new PartialDate(1993, 5 + v),
        [typeof(Period)] = v => Period.On(new PartialDate(1993, 5 + v)),
        [typeof(Truth)] = v => v == 0 ? Truth.True : Truth.False,
        [typeof(Channel)] = v => new Channel("talks", v == 0 ? "Talks" : "Other talks", Side.For(Make<Party>(v))),
        [typeof(Side)] = v => Side.For(Make<Party>(v)),
        [typeof(Actor)] = Make<State>,
        [typeof(Body)] = Make<State>,
        [typeof(Party)] = Make<State>,
        [typeof(Attendee)] = v => new Person(v == 0 ? "p1" : "p2", "Somebody"),
    };

    private static readonly MethodInfo ClaimOf = Generic(nameof(NewClaim));
    private static readonly MethodInfo StatedOf = Generic(nameof(NewStated));
    private static readonly MethodInfo ValueListOf = Generic(nameof(NewValueList));
    private static readonly MethodInfo ListingOf = Generic(nameof(NewListing));

    public static T Make<T>(int variant) => (T)Make(typeof(T), variant)!;

    /// <summary>A value of the type; null where it cannot be made by a public constructor.</summary>
    public static object? Make(Type type, int variant)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying) return Make(underlying, variant);
        if (Given.TryGetValue(type, out var make)) return make(variant);
        if (type.IsEnum) return Enum.GetValues(type).GetValue(variant);
        if (type.IsGenericType)
        {
            var definition = type.GetGenericTypeDefinition();
            var maker = definition == typeof(Claim<>) ? ClaimOf
                : definition == typeof(Stated<>) ? StatedOf
                : definition == typeof(ValueList<>) ? ValueListOf
                : definition == typeof(Listing<>) ? ListingOf
                : null;
            return maker?.MakeGenericMethod(type.GetGenericArguments()).Invoke(null, [variant]);
        }

        return Constructor(type)?.Invoke([.. Arguments(Constructor(type)!, variant)]);
    }

    /// <summary>The public constructor whose arguments can all be made; the one with most of them.</summary>
    public static ConstructorInfo? Constructor(Type type) => type.IsAbstract || type.IsGenericTypeDefinition
        ? null
        : type.GetConstructors()
            .Where(c => c.GetParameters().All(p => !p.ParameterType.IsByRefLike && !p.ParameterType.IsByRef
                && !typeof(Delegate).IsAssignableFrom(p.ParameterType)))
            .OrderByDescending(c => c.GetParameters().Length)
            .FirstOrDefault(c => c.GetParameters().All(p => Make(p.ParameterType, 0) is not null));

    public static IEnumerable<object?> Arguments(ConstructorInfo constructor, int variant) =>
        constructor.GetParameters().Select(p => Make(p.ParameterType, variant));

    /// <summary>What a <c>with</c> expression does to one property.</summary>
    public static object With(object value, PropertyInfo property, object? of)
    {
        var copy = value.GetType().GetMethod("<Clone>$")!.Invoke(value, null)!;
        property.SetValue(copy, of);
        return copy;
    }

    private static Claim<T> NewClaim<T>(int variant)
        where T : notnull => new(Make<T>(variant), Make<Attribution>(variant));

    private static Stated<T> NewStated<T>(int variant)
        where T : notnull => NewClaim<T>(variant);

    private static ValueList<T> NewValueList<T>(int variant) => [Make<T>(variant)];

    private static Listing<T> NewListing<T>(int variant) => [Make<T>(variant)];

    private static MethodInfo Generic(string name) => typeof(Specimens).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!;
}
