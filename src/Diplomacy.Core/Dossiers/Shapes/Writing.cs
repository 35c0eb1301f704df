using Diplomacy.Core.Actors;
using Diplomacy.Core.Evidence;

namespace Diplomacy.Core.Dossiers.Shapes;

/// <summary>What is known while values are written: the place, the text so far, and who must be told what is cited.</summary>
internal abstract class Writing
{
    public JsonPath Path { get; } = new();

    public JsonText Json { get; } = new();

    public abstract void Cite(Source source);

    public abstract void Cite(Actor actor);

    /// <summary>What is thrown for a value that the format cannot express: a file is never written that cannot be read.</summary>
    public InvalidOperationException Inexpressible(string why) => new($"{Path}: {why}");
}

/// <summary>Writes a dossier, and checks that it declares everything that it cites.</summary>
internal sealed class DossierWriting(Dossier dossier) : Writing
{
    private readonly Dictionary<string, Source> _sources = dossier.Sources.ToDictionary(s => s.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, Actor> _actors =
        dossier.Bodies.Concat<Actor>(dossier.People).ToDictionary(a => a.Id, StringComparer.Ordinal);

    public override void Cite(Source source) => Check(_sources, source.Id, source, "sources");

    public override void Cite(Actor actor) => Check(_actors, actor.Id, actor, actor is Body ? "bodies" : "people");

    private void Check<T>(Dictionary<string, T> declared, string id, T cited, string section)
        where T : class
    {
        if (!declared.TryGetValue(id, out var found)) throw Inexpressible($"`{id}` is cited and does not stand in the dossier's {section}");
        if (!ReferenceEquals(found, cited) && !found.Equals(cited))
            throw Inexpressible($"`{id}` is cited, and another of that id stands in the dossier's {section}");
    }
}

/// <summary>Collects what is cited, in the order of first mention.</summary>
internal sealed class Collecting : Writing
{
    private readonly Dictionary<string, Source> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Actor> _actors = new(StringComparer.Ordinal);

    public List<Source> Sources { get; } = [];

    public List<Body> Bodies { get; } = [];

    public List<Attendee> People { get; } = [];

    public override void Cite(Source source)
    {
        if (IsNew(_known, source.Id, source)) Sources.Add(source);
    }

    public override void Cite(Actor actor)
    {
        if (!IsNew(_actors, actor.Id, actor)) return;
        var facts = new ActorCollecting(this);
        if (actor is Body body)
        {
            Bodies.Add(body);
            DossierShapes.Body.Write(facts, body);
        }
        else if (actor is Attendee attendee)
        {
            People.Add(attendee);
            DossierShapes.Person.Write(facts, attendee);
        }
    }

    private static bool IsNew<T>(Dictionary<string, T> known, string id, T cited)
        where T : class
    {
        if (known.TryAdd(id, cited)) return true;
        return known[id].Equals(cited) ? false : throw new ArgumentException($"`{id}` stands for two different things.");
    }

    /// <summary>Collects what the facts about an actor cite; in a text of its own, for a fact is being written.</summary>
    private sealed class ActorCollecting(Collecting all) : Writing
    {
        public override void Cite(Source source) => all.Cite(source);

        public override void Cite(Actor actor) => all.Cite(actor);
    }
}
