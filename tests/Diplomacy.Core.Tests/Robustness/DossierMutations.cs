using System.Text;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Dossiers;
using Diplomacy.Core.Tests.Dossiers;

namespace Diplomacy.Core.Tests.Robustness;

/// <summary>Damaged dossier files: those of the corpus, the samples and the precedents, and small excerpts of the precedents.</summary>
internal static class DossierMutations
{
    private const int Little = 2000;

    private static readonly CutFile[] Small =
    [
        .. Corpus.Files("valid").Select(Corpus.Read).Where(f => f.Length < Little).Select(f => new CutFile(f)),
        .. Core.Precedents.Precedents.All.Channels.SelectMany(p => Excerpts(p.Channel))
            .Select(c => Encoding.UTF8.GetBytes(Dossier.Of("excerpt", "An excerpt", c).ToJson())).Where(f => f.Length < Little).Select(f => new CutFile(f)),
    ];

    private static readonly CutFile[] Faulty =
    [
        .. new[] { "invalid", "unsound" }.SelectMany(Corpus.Files).Select(Corpus.Read).Where(f => f.Length is > 0 and < Little).Select(f => new CutFile(f)),
    ];

    private static readonly CutFile[] Large =
    [
        new(Corpus.Read("valid/everything.json")),
        .. new[] { Path.Combine("docs", "samples"), Path.Combine("src", "Diplomacy.Core", "Precedents", "Data") }
            .SelectMany(folder => Directory.GetFiles(Path.Combine(Corpus.Root, folder), "*.dossier.json").Order(StringComparer.Ordinal))
            .Select(f => new CutFile(File.ReadAllBytes(f))),
    ];

    /// <summary>The damaged file of a number, always the same.</summary>
    public static byte[] Of(int number)
    {
        var random = new Random(number);
        var file = Pick(random, random.Next(200) switch { 0 => Large, < 40 => Faulty, _ => Small });
        var kind = random.Next(10);
        var bytes = kind < 8 ? file.Damaged(random, Pick(random, Small)) : file.Bytes;
        return kind < 6 ? bytes : CutFile.Scratched(random, bytes);
    }

    public static T Pick<T>(Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];

    /// <summary>The channel without people, with one kind of its facts at a time; and with one of its sides seated.</summary>
    private static IEnumerable<Channel> Excerpts(Channel channel)
    {
        Side[] empty = [.. channel.Sides.Select(s => s with { Participants = default })];
        var bare = new Channel(channel.Id, channel.Name, empty) { Period = channel.Period };
        IEnumerable<Channel> excerpts =
        [
            bare with { ThirdParties = channel.ThirdParties },
            bare with { Format = channel.Format, Secrecy = channel.Secrecy, Disclosures = channel.Disclosures },
            bare with { Purposes = channel.Purposes, Subjects = channel.Subjects },
            bare with { Encounters = channel.Encounters },
            bare with { Authorization = channel.Authorization },
            bare with { Involvements = channel.Involvements },
            bare with { Subjects = channel.Subjects, Commitments = channel.Commitments },
            bare with { Effects = channel.Effects, Conduct = channel.Conduct },
            bare with { Positions = channel.Positions },
            bare with { Links = channel.Links, Labels = channel.Labels },
            .. channel.Sides.Select((side, i) => new Channel(channel.Id, channel.Name, [.. empty.Select((s, j) => i == j ? side : s)])),
        ];
        return excerpts.Where(e => e != bare);
    }
}
