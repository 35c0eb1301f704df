using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using Diplomacy.Core.Evidence;

namespace Diplomacy.Core.Tests.Channels;

/// <summary>A value of the library as a text of all its facts, found by reflection; so two equal texts are two equal values.</summary>
internal static class Facts
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> StoredOf = [];

    /// <summary>Everything.</summary>
    public static string Of(object? value) => Of(value, by => by);

    /// <summary>
    /// What is left when of every fact only the chosen attributions are in view: a fact that loses all of them is gone, and
    /// a complete list that loses a fact is complete no more.
    /// </summary>
    public static string Of(object? value, Func<ValueList<Attribution>, ValueList<Attribution>> see) => Of(value, see, []);

    private static string Of(object? value, Func<ValueList<Attribution>, ValueList<Attribution>> see, List<Attribution> seen)
    {
        var text = new StringBuilder();
        Write(value);
        return text.ToString();

        bool IsGone(object item) => By(item) is { IsEmpty: false } by && see(by).IsEmpty;

        void Write(object? thing)
        {
            switch (thing)
            {
                case null: text.Append("null"); break;
                case string words: text.Append('"').Append(words).Append('"'); break;
                case ValueList<Attribution> by:
                    seen.AddRange(see(by));
                    Items(see(by));
                    break;
                case IEnumerable items when Generic(thing) == typeof(Listing<>):
                    object[] all = [.. items.Cast<object>()];
                    object[] left = [.. all.Where(item => !IsGone(item))];
                    text.Append((bool)Property(thing, "IsComplete") && left.Length == all.Length ? "complete" : "open");
                    Items(left);
                    break;
                case IEnumerable items: Items(items); break;
                case not null when Generic(thing) == typeof(Stated<>):
                    Items(((IEnumerable)Property(thing, "Claims")).Cast<object>().Where(claim => !IsGone(claim)));
                    break;
                case not null when IsRecord(thing.GetType()):
                    text.Append(thing.GetType().Name).Append('{');
                    foreach (var property in Stored(thing.GetType()))
                    {
                        text.Append(property.Name).Append('=');
                        Write(property.GetValue(thing));
                        text.Append(' ');
                    }

                    text.Append('}');
                    break;
                default: text.Append(thing); break;
            }
        }

        void Items(IEnumerable items)
        {
            text.Append('[');
            foreach (var item in items)
            {
                Write(item);
                text.Append(", ");
            }

            text.Append(']');
        }
    }

    /// <summary>Every attribution in a value.</summary>
    public static IReadOnlyList<Attribution> Attributions(object value)
    {
        var found = new List<Attribution>();
        Of(value, by => by, found);
        return found;
    }

    /// <summary>The properties that hold what a record was given, by name.</summary>
    public static PropertyInfo[] Stored(Type type) => StoredOf.GetOrAdd(type, _ =>
    [
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.DeclaringType!.GetField($"<{p.Name}>k__BackingField", BindingFlags.NonPublic | BindingFlags.Instance) is not null)
            .OrderBy(p => p.Name, StringComparer.Ordinal),
    ]);

    public static bool IsRecord(Type type) => type.IsClass && type.GetMethod("<Clone>$") is not null;

    private static ValueList<Attribution>? By(object item) =>
        item.GetType().GetProperty("By")?.GetValue(item) is ValueList<Attribution> by ? by : null;

    private static Type? Generic(object thing) => thing.GetType().IsGenericType ? thing.GetType().GetGenericTypeDefinition() : null;

    private static object Property(object thing, string name) => thing.GetType().GetProperty(name)!.GetValue(thing)!;
}
