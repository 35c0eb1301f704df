using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Diplomacy.Core.Precedents;
using Diplomacy.Core.Reports;
using Diplomacy.Core.Tracks;

namespace Diplomacy.Core.Tests.Robustness;

/// <summary>Sixteen threads that begin at the same moment find what one thread finds.</summary>
public class ParallelTests
{
    private const int Threads = 16;

    [Fact]
    public void Sixteen_threads_assess_the_precedents_as_one_does()
    {
        var channels = Core.Precedents.Precedents.All.Channels;
        string[] expected = [.. channels.Select(Text)];

        foreach (var found in Race(thread =>
        {
            var texts = new string[channels.Count];
            // Each begins elsewhere, so that different channels are assessed at the same time, and the same ones too.
            for (var i = 0; i < texts.Length; i += 4)
            {
                var at = (i + (thread % 4) + (thread * 6)) % texts.Length;
                texts[at] = Text(channels[at]);
            }

            return texts;
        }))
            Assert.All(found, (text, i) => Assert.Equal(text is null ? null : expected[i], text));

        static string Text(Precedent precedent) => Assessment.Of(precedent.Channel, precedent.KeyDays[0]).ToText();
    }

    [Fact]
    public void Sixteen_threads_that_ask_the_same_finding_why_are_told_the_same()
    {
        var haassLavrov = Core.Precedents.Precedents.HaassLavrov2023.Channel("haass-lavrov");
        var (one, shared) = (Assessment.Of(haassLavrov, new(2023, 4, 24)), Assessment.Of(haassLavrov, new(2023, 4, 24)));
        var expected = Why(one);

        Assert.Contains(one.Principles, f => f.Remedies.Count > 0);
        Assert.All(Race(_ => Why(shared)), why => Assert.Equal(expected, why));
        Assert.Equal(one, shared);

        static string Why(Assessment assessment) => string.Join('\n',
        [
            .. assessment.Tracks.Select(f => $"{f} {f.Reasons} {f.OpenQuestions}"),
            .. assessment.Principles.Select(f => $"{f} {f.Possible} {f.Reasons} {f.OpenQuestions} {f.Remedies}"),
        ]);
    }

    [Fact]
    public void A_base_that_is_first_used_by_sixteen_threads_reads_each_case_once_and_answers_alike()
    {
        var (query, all) = (Core.Precedents.Precedents.HaassLavrov2023.Channel("haass-lavrov"), Core.Precedents.Precedents.All);
        var (day, expected) = (new DateOnly(2023, 4, 24), all.MostLike(query, new DateOnly(2023, 4, 24)).Select(l => $"{l}").ToArray());

        var fresh = PrecedentBase.Embedded();
        var found = Race(_ => (Likes: fresh.MostLike(query, day).Select(l => $"{l}").ToArray(), fresh.Dossiers));

        Assert.All(found, f => Assert.Equal(expected, f.Likes));
        Assert.All(found, f => Assert.All(f.Dossiers, (dossier, i) => Assert.Same(found[0].Dossiers[i], dossier)));
        Assert.Equal(all.Dossiers, found[0].Dossiers);
    }

    [Fact]
    public void A_typology_that_is_first_used_by_sixteen_threads_gives_the_levels_that_it_always_gives()
    {
        var channels = Core.Precedents.Precedents.All.Channels;
        foreach (var typology in Typologies.All)
        {
            var expected = Levels(typology);
            var fresh = typology.Otherwise(TrackLevel.Unclassified); // the same rule, with a chart of its own
            if (fresh.Rule != typology.Rule) continue;
            Assert.All(Race(_ => Levels(fresh)), levels => Assert.Equal(expected, levels));
        }

        string Levels(Typology typology) => string.Join('\n', channels.Select(p => string.Join(' ', TrackRules.PossibleLevels(p.Channel, p.KeyDays[0], typology))));
    }

    [Fact]
    public void Sixteen_threads_may_be_the_first_to_use_the_library_wherever_each_begins()
    {
        for (var attempt = 0; attempt < 5; attempt++)
        {
            var context = new AssemblyLoadContext("fresh", isCollectible: true);
            var library = context.LoadFromAssemblyPath(typeof(Truth).Assembly.Location);
            Type[] initialized = [.. library.GetTypes().Where(t => t.TypeInitializer is not null && !t.ContainsGenericParameters)];
            Assert.NotEmpty(initialized);

            var found = Race(thread =>
            {
                for (var i = 0; i < initialized.Length; i++)
                    RuntimeHelpers.RunClassConstructor(initialized[(i + (thread * initialized.Length / Threads)) % initialized.Length].TypeHandle);
                var precedents = library.GetType(typeof(Core.Precedents.Precedents).FullName!)!;
                return precedents.GetProperty(nameof(Core.Precedents.Precedents.HaassLavrov2023), BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
            });

            Assert.Equal(Core.Precedents.Precedents.HaassLavrov2023.ToString(), found[0].ToString());
            Assert.All(found, f => Assert.Same(found[0], f));
            context.Unload();
        }
    }

    private static T[] Race<T>(Func<int, T> work)
    {
        using var start = new Barrier(Threads);
        var (found, thrown) = (new T[Threads], new Exception?[Threads]);
        var threads = Enumerable.Range(0, Threads).Select(i => new Thread(() =>
        {
            start.SignalAndWait();
            try
            {
                found[i] = work(i);
            }
            catch (Exception e)
            {
                thrown[i] = e;
            }
        })).ToArray();
        foreach (var thread in threads) thread.Start();
        foreach (var thread in threads) Assert.True(thread.Join(TimeSpan.FromMinutes(2)), "a thread waits for ever");
        Assert.All(thrown, Assert.Null);
        return found;
    }
}
