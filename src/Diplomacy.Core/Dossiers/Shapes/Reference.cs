using System.Diagnostics.CodeAnalysis;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Evidence;

namespace Diplomacy.Core.Dossiers.Shapes;

/// <summary>Something that the file declares, cited by its id.</summary>
internal abstract class Reference<T>(string expected) : TextualShape<T>
    where T : class
{
    public override string Expected => $"the id of {expected}";

    public override void Describe(SchemaText schema) => IdShape.DescribeId(schema);

    protected abstract Declarations In(Reading reading);

    protected sealed override bool Read(string text, int position, Reading reading, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        var declared = In(reading);
        if (!declared.TryGet(text, out var entry))
        {
            // What a section declares that could not be read may be just this.
            if (!declared.IsIncomplete)
                reading.Add(position, $"{Words.Quote(text)}, which is not declared", Expected, text, declared.Ids<T>());
            return false;
        }

        value = entry as T;
        if (value is null && entry is Actor actor)
            reading.Add(position, $"{Words.Quote(text)}, which is {Kind(actor)}", expected);
        return value is not null;
    }

    private static string Kind(Actor actor) => actor switch
    {
        State => "a state",
        Movement => "a movement",
        InternationalOrganization => "an international organization",
        Organization => "an organization",
        Group => "a group",
        _ => "a person",
    };
}

/// <summary>A source, cited by its id. It is declared as the attribution to it alone, which the facts that cite it share.</summary>
internal sealed class SourceReference() : Reference<Attribution>("a source")
{
    public override void Write(Writing writing, Attribution value)
    {
        writing.Cite(value.Source);
        writing.Json.Text(value.Source.Id);
    }

    protected override Declarations In(Reading reading) => reading.Sources;
}

/// <summary>A person or a body of some kind, cited by its id.</summary>
internal sealed class ActorReference<T>(string expected) : Reference<T>(expected)
    where T : Actor
{
    public override void Write(Writing writing, T value)
    {
        writing.Cite(value);
        writing.Json.Text(value.Id);
    }

    protected override Declarations In(Reading reading) => reading.Actors;
}
