using System.ComponentModel;
using System.Reflection;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;

namespace Diplomacy.Core.Tests.Api;

/// <summary>What holds of every public record that can be made by its public constructor, also of those still to come.</summary>
public class RecordTests
{
    /// <summary>The types of sections 2 and 5 of the model: every one of their records is tried here.</summary>
    private static readonly string[] OfTheDomain = ["Diplomacy.Core.Actors", "Diplomacy.Core.Channels", "Diplomacy.Core.Evidence"];

    private static readonly Type[] Records =
    [
        .. PublicApi.Types.Where(t => PublicApi.IsRecord(t) && !t.IsAbstract)
            .Select(t => t.IsGenericTypeDefinition && t.GetGenericArguments().Length == 1 ? t.MakeGenericType(typeof(Purpose)) : t)
            .Where(t => Specimens.Make(t, 0) is not null),
    ];

    private static IEnumerable<PropertyInfo> Initialized(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.SetMethod is { IsPublic: true });

    [Fact]
    public void Every_record_of_the_domain_is_tried() => Assert.Empty(PublicApi.Types
        .Where(t => PublicApi.IsRecord(t) && !t.IsAbstract && OfTheDomain.Contains(t.Namespace))
        .Select(t => t.Name)
        .Except(Records.Select(t => t.Name)));

    [Fact]
    public void Records_made_apart_from_equal_parts_are_equal() => Assert.All(Records, type =>
    {
        var (one, again, other) = (Specimens.Make(type, 0)!, Specimens.Make(type, 0)!, Specimens.Make(type, 1)!);

        Assert.NotSame(one, again);
        Assert.True(one.Equals(again));
        Assert.Equal(one.GetHashCode(), again.GetHashCode());
        Assert.Equal(one.ToString(), again.ToString());
        if (Specimens.Constructor(type)?.GetParameters().Length > 0) Assert.False(one.Equals(other));
        Assert.False(one.Equals(null));
    });

    [Fact]
    public void Every_property_counts_in_equality_and_can_be_changed_back() => Assert.All(Records, type =>
    {
        var original = Specimens.Make(type, 0)!;
        foreach (var property in Initialized(type))
        {
            var before = property.GetValue(original);
            foreach (var variant in new[] { 0, 1 })
            {
                var value = Specimens.Make(property.PropertyType, variant);
                Assert.True(value is not null, $"{type.Name}.{property.Name} has no specimen");
                if (Equals(value, before)) continue;
                var changed = Specimens.With(original, property, value);
                var again = Specimens.With(original, property, Specimens.Make(property.PropertyType, variant));

                Assert.Equal(value, property.GetValue(changed));
                Assert.Equal(before, property.GetValue(original));
                Assert.False(original.Equals(changed), $"{type.Name}.{property.Name} does not count");
                Assert.True(changed.Equals(again), $"{type.Name}.{property.Name} has no value equality");
                Assert.Equal(changed.GetHashCode(), again.GetHashCode());
                Assert.True(original.Equals(Specimens.With(changed, property, before)), $"{type.Name}.{property.Name} leaves a trace");
            }
        }
    });

    [Fact]
    public void The_text_of_a_record_names_no_type_of_the_library() => Assert.All(Records, type =>
    {
        var value = Specimens.Make(type, 1)!;
        foreach (var property in Initialized(type)) value = Specimens.With(value, property, Specimens.Make(property.PropertyType, 1));
        var text = value.ToString()!;

        Assert.NotEmpty(text);
        Assert.DoesNotContain("Diplomacy.Core", text, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("`", text, StringComparison.Ordinal);
    });

    [Fact]
    public void Every_constructor_refuses_an_enum_value_that_does_not_exist()
    {
        var tried = 0;
        foreach (var constructor in PublicApi.Types.Select(Specimens.Constructor).OfType<ConstructorInfo>())
        {
            var parameters = constructor.GetParameters();
            for (var i = 0; i < parameters.Length; i++)
            {
                if (!parameters[i].ParameterType.IsEnum) continue;
                tried++;
                foreach (var undefined in new[] { 0, 99, -1 })
                {
                    object?[] arguments = [.. Specimens.Arguments(constructor, 0)];
                    arguments[i] = Enum.ToObject(parameters[i].ParameterType, undefined);
                    var thrown = Assert.Throws<TargetInvocationException>(() => constructor.Invoke(arguments));
                    var inner = Assert.IsType<InvalidEnumArgumentException>(thrown.InnerException);
                    Assert.Equal(parameters[i].Name, inner.ParamName);
                }
            }
        }

        Assert.InRange(tried, 7, 100);
    }

    [Fact]
    public void Every_initializer_of_an_enum_refuses_a_value_that_does_not_exist()
    {
        var tried = 0;
        foreach (var type in Records)
        {
            foreach (var property in Initialized(type))
            {
                var underlying = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
                if (!underlying.IsEnum) continue;
                tried++;
                var thrown = Assert.Throws<TargetInvocationException>(
                    () => Specimens.With(Specimens.Make(type, 0)!, property, Enum.ToObject(underlying, 99)));
                Assert.Equal(property.Name, Assert.IsType<InvalidEnumArgumentException>(thrown.InnerException).ParamName);
            }
        }

        Assert.True(tried > 0);
    }

    [Fact]
    public void Every_constructor_refuses_null()
    {
        var tried = 0;
        foreach (var type in PublicApi.Types.Where(t => OfTheDomain.Contains(t.Namespace)))
        {
            if (Specimens.Constructor(type) is not { } constructor) continue;
            var parameters = constructor.GetParameters();
            for (var i = 0; i < parameters.Length; i++)
            {
                if (parameters[i].ParameterType.IsValueType) continue;
                tried++;
                object?[] arguments = [.. Specimens.Arguments(constructor, 0)];
                arguments[i] = null;
                var thrown = Assert.Throws<TargetInvocationException>(() => constructor.Invoke(arguments));
                Assert.Equal(parameters[i].Name, Assert.IsType<ArgumentNullException>(thrown.InnerException).ParamName);
            }
        }

        Assert.InRange(tried, 25, 200);
    }
}
