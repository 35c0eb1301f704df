using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Tests.Tracks;

namespace Diplomacy.Core.Tests.Precedents;

/// <summary>
/// What a small random channel is for and whom it affects, kept twice as a <see cref="World"/> is: as lists of what may be so, for the
/// oracle, and as facts that say as much and no more.
/// </summary>
internal sealed record Matter
{
    private static readonly Source Paper = new("paper", "A paper");

    private static readonly string[] Yes = ["yes"], No = ["no"], Maybe = ["no", "yes"];

    private static readonly string[] Degrees = ["none", "told-afterwards", "informed", "consulted", "participating", "represented", "consenting"];

    private static readonly State[] Absent = [new("absent-one", "Absent one"), new("absent-two", "Absent two")];

    public required (Purpose Purpose, string Stated)[] Purposes { get; init; }

    public required bool NamesAllPurposes { get; init; }

    /// <summary>Of each party that has no side: what is stated of whether it is affected, and of how far it is involved.</summary>
    public required (State Party, string Affected, string Involved)[] Parties { get; init; }

    public required bool NamesAllAffected { get; init; }

    public required bool NamesAllInvolved { get; init; }

    /// <summary>What each fact may be. Where a list is open, one way to close it is to add nothing.</summary>
    public IEnumerable<(string Id, string Key, string[] Values)> Facts
    {
        get
        {
            foreach (var (purpose, stated) in Purposes) yield return ($"{purpose}", $"{purpose}", Holds(stated, NamesAllPurposes));
            foreach (var (party, affected, involved) in Parties)
            {
                yield return (party.Id, $"affected {party.Id}", Holds(affected, NamesAllAffected));
                yield return (party.Id, $"involved {party.Id}", Involved(involved));
            }
        }
    }

    public static Matter Any(Random random)
    {
        string[] stated = ["asserted", "asserted", "denied", "disputed", "not stated"];
        string[] involved = [.. Degrees, "not informed", "not participating", "nothing", "nothing", "something"];
        return new Matter
        {
            Purposes = [.. new[] { Purpose.Explore, Purpose.Signal, Purpose.Negotiate }.Select(p => (p, stated[random.Next(stated.Length)]))],
            NamesAllPurposes = random.Next(3) > 0,
            Parties = [.. Absent.Take(random.Next(3)).Select(p => (p, stated[random.Next(stated.Length)], involved[random.Next(involved.Length)]))],
            NamesAllAffected = random.Next(3) > 0,
            NamesAllInvolved = random.Next(2) == 0,
        };
    }

    public Channel Of(Channel channel) => channel with
    {
        Purposes = Listing([.. Purposes.Where(p => p.Stated != "not stated").Select(p => new Claim<Purpose>(p.Purpose, By(p.Stated)))], NamesAllPurposes),
        Subjects =
        [
            new Subject("the matter")
            {
                Affects = Listing([.. Parties.Where(p => p.Affected != "not stated").Select(p => new Claim<Party>(p.Party, By(p.Affected)))], NamesAllAffected),
            },
        ],
        Involvements = Listing([.. Parties.Where(p => p.Involved != "nothing").Select(p => new Involvement(p.Party) { Degree = Degree(p.Involved) })], NamesAllInvolved),
    };

    /// <summary>The traits of a completed matter, in words that are the oracle's own.</summary>
    public (HashSet<string> Purposes, HashSet<string> Involvement) Traits(IReadOnlyDictionary<string, string> facts)
    {
        var affected = Parties.Where(p => facts[$"affected {p.Party.Id}"] == "yes").Select(p => Array.IndexOf(Degrees, facts[$"involved {p.Party.Id}"])).ToArray();
        HashSet<string> involvement = affected.Length == 0
            ? ["nobody"]
            : ["somebody", .. Enumerable.Range(1, affected.Max()).Select(d => $"some {d}"), .. Enumerable.Range(1, affected.Min()).Select(d => $"all {d}")];
        return ([.. Purposes.Where(p => facts[$"{p.Purpose}"] == "yes").Select(p => $"{p.Purpose}")], involvement);
    }

    private static Listing<T> Listing<T>(T[] items, bool isComplete) => new([.. items], isComplete);

    private static string[] Holds(string stated, bool isComplete) => stated switch
    {
        "asserted" => Yes,
        "denied" => No,
        "disputed" => Maybe,
        _ => isComplete ? No : Maybe,
    };

    private static Attribution[] By(string stated) => stated switch
    {
        "asserted" => [Paper],
        "denied" => [Paper.Denying()],
        _ => [Paper, Paper.Denying("a spokesman")],
    };

    /// <summary>To assert a degree is to assert those below it, to deny one is to deny those above it. Nobody takes part unrecorded who has no side.</summary>
    private string[] Involved(string stated)
    {
        string[] outside = [.. Degrees.Where(d => d is not ("participating" or "represented"))];
        if (stated.StartsWith("not ", StringComparison.Ordinal)) return [.. outside.Where(d => Array.IndexOf(Degrees, d) < Array.IndexOf(Degrees, stated[4..]))];
        if (stated == "something") return outside;
        if (stated == "nothing") return NamesAllInvolved ? ["none"] : outside;
        if (NamesAllInvolved) return [stated];
        var least = Array.IndexOf(Degrees, stated);
        return [.. Degrees.Where((d, i) => i >= least && (least >= 4 || outside.Contains(d)))];
    }

    private static Stated<Degree> Degree(string stated)
    {
        if (stated == "something") return default;
        var isDenied = stated.StartsWith("not ", StringComparison.Ordinal);
        var degree = Enum.Parse<Degree>((isDenied ? stated[4..] : stated).Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
        return isDenied ? Stated.By(Paper.Denying(), degree) : Stated.By(Paper, degree);
    }
}
