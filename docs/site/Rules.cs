using System.Reflection;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Principles;
using Diplomacy.Core.Reports;
using Diplomacy.Core.Time;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Site;

/// <summary>A rule of the library, and the member that gives it, such as <c>Typologies.McFaul2023</c>.</summary>
internal sealed record Rule<T>(T Value, string Member);

/// <summary>A channel of an embedded case, on the day on which the site looks at it.</summary>
internal sealed record PrecedentCase(Dossier Dossier, string Member, Channel Channel, DateOnly Day)
{
    public string Page => $"~/precedents/{Dossier.Id}.html";

    public string Path => $"{Page}#{Channel.Id}";
}

/// <summary>Everything that the library itself comes with: typologies, principles, precedents.</summary>
internal sealed class Rules
{
    /// <summary>Whoever a principle is asked for.</summary>
    private static readonly State X = new("x", "X");

    private readonly Dictionary<PrecedentCase, Assessment> _assessments = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyList<Rule<Typology>> Typologies { get; } =
    [
        .. Tracks.Typologies.All.Select(t => new Rule<Typology>(t, $"Typologies.{Properties<Typology>(typeof(Typologies)).Single(p => ReferenceEquals(p.GetValue(null), t)).Name}")),
        new(Tracks.Typologies.Viewpoint(X), "Typologies.Viewpoint"),
    ];

    /// <summary>In the order in which an assessment has them.</summary>
    public IReadOnlyList<Rule<Principle>> Principles => field ??=
    [
        .. typeof(Principle).Assembly.GetExportedTypes().Where(t => t.Namespace == typeof(Principle).Namespace && t is { IsAbstract: true, IsSealed: true })
            .OrderBy(t => t.Name, StringComparer.Ordinal).SelectMany(PrinciplesOf).DistinctBy(r => r.Value.Id)
            .OrderBy(r => Array.IndexOf(Order, r.Value.Id) is >= 0 and var place ? place : int.MaxValue),
    ];

    public IReadOnlyList<(Dossier Dossier, string Member)> Precedents { get; } =
    [
        .. Core.Precedents.Precedents.All.Dossiers.Select(d => (d, Properties<Dossier>(typeof(Core.Precedents.Precedents))
            .Where(p => ReferenceEquals(p.GetValue(null), d)).Select(p => $"Precedents.{p.Name}").FirstOrDefault() ?? $"Precedents.All.Dossier(\"{d.Id}\")")),
    ];

    private string[] Order => field ??= Cases.Select(c => Assess(c).Principles.Select(p => p.Principle).Distinct().ToArray()).MaxBy(p => p.Length) ?? [];

    /// <summary>Every channel of every embedded case, where it has a day on which it was in being.</summary>
    public IReadOnlyList<PrecedentCase> Cases => field ??=
    [
        .. from precedent in Precedents
           from channel in precedent.Dossier.Channels
           let day = DayOf(channel)
           where day is not null
           select new PrecedentCase(precedent.Dossier, precedent.Member, channel, day.Value),
    ];

    /// <summary>The assessment of a case on its day.</summary>
    public Assessment Assess(PrecedentCase @case)
    {
        if (!_assessments.TryGetValue(@case, out var assessment)) _assessments.Add(@case, assessment = Assessment.Of(@case.Channel, @case.Day));
        return assessment;
    }

    /// <summary>Where the rule that a member gives is printed, and its page.</summary>
    public IEnumerable<(Source Source, string Path, string Title)> Of(string member) =>
        Typologies.Where(t => t.Member == member).Select(t => (t.Value.Source, TypologyPages.PathOf(t.Value), t.Value.Title))
            .Concat(Principles.Where(p => p.Member == member).Select(p => (p.Value.Source, PrinciplePages.PathOf(p.Value), p.Value.Title)));

    /// <summary>A day on which the channel was in being: that of its first dated encounter, or else the first that is certain.</summary>
    private static DateOnly? DayOf(Channel channel)
    {
        var met = channel.Encounters.Select(e => Exact(e.On.Start)).OfType<DateOnly>().Where(d => !channel.Period.Includes(d).IsFalse);
        var began = new[] { Exact(channel.Period.Start), channel.Period.Start?.Latest, channel.Period.Start?.Earliest, channel.Period.End?.Earliest };
        return met.Order().Cast<DateOnly?>().FirstOrDefault() ?? began.FirstOrDefault(d => d is { } day && !channel.Period.Includes(day).IsFalse);

        static DateOnly? Exact(PartialDate? date) => date is { Day: not null, Earliest: { } day } ? day : null;
    }

    private static IEnumerable<Rule<Principle>> PrinciplesOf(Type type)
    {
        foreach (var member in type.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).OrderBy(m => m.MetadataToken))
        {
            var made = member switch
            {
                PropertyInfo property => property.GetValue(null),
                MethodInfo { IsSpecialName: false } method when method.ReturnType == typeof(Principle) => Make(method),
                _ => null,
            };
            if (made is Principle principle) yield return new(principle, $"{type.Name}.{member.Name}");
            if (made is not ValueList<Principle> several) continue;
            foreach (var one in several) yield return new(one, $"{type.Name}.{member.Name}");
        }
    }

    /// <summary>The principle for somebody; null where more than that is asked.</summary>
    private static Principle? Make(MethodInfo method)
    {
        var parameters = method.GetParameters();
        if (parameters is [] || parameters is [{ ParameterType.IsByRefLike: true }]) return Mediation.Coherence();
        return parameters is [var party] && party.ParameterType.IsAssignableFrom(typeof(State)) ? (Principle)method.Invoke(null, [X])! : null;
    }

    private static IEnumerable<PropertyInfo> Properties<T>(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(p => p.PropertyType == typeof(T));
}
