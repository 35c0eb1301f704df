using Diplomacy.Core.Channels;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Tests.Channels;

namespace Diplomacy.Core.Tests.Evidence;

public class StatedTests
{
    private static readonly Secrecy[] Values = Enum.GetValues<Secrecy>();

    /// <summary>One voice: who says of which value that it is so, or is not so.</summary>
    internal readonly record struct Voice(Secrecy Value, Source? Source, bool Denies)
    {
        public Attribution[] By => Source is null ? [] : [Denies ? Source.Denying() : Source];
    }

    [Fact]
    public void The_default_is_unknown()
    {
        Stated<Secrecy> nothing = default;

        Assert.True(nothing.Claims.IsEmpty);
        Assert.False(nothing.IsKnown);
        Assert.False(nothing.IsDisputed);
        Assert.False(nothing.TryGet(out _));
        Assert.All(Values, value => Assert.Equal(Truth.Unknown, nothing.Is(value)));
        Assert.Equal("unknown", nothing.ToString());
    }

    [Fact]
    public void A_value_is_known()
    {
        Stated<Secrecy> stated = Secrecy.Secret;

        Assert.True(stated.IsKnown);
        Assert.False(stated.IsDisputed);
        Assert.True(stated.TryGet(out var value));
        Assert.Equal(Secrecy.Secret, value);
        Assert.Equal(Truth.True, stated.Is(Secrecy.Secret));
        Assert.Equal(Truth.False, stated.Is(Secrecy.Public));
        Assert.Equal("Secret", stated.ToString());
    }

    [Fact]
    public void A_value_that_a_source_asserts_is_known()
    {
        var stated = Stated.By(Cast.Nbc, Secrecy.Secret);

        Assert.True(stated.IsKnown);
        Assert.Equal(Truth.True, stated.Is(Secrecy.Secret));
        Assert.Equal("Secret [nbc]", stated.ToString());
    }

    [Fact]
    public void A_value_that_is_only_denied_is_ruled_out_and_the_others_stay_possible()
    {
        var stated = Stated.By(Cast.Nbc.Denying(), Secrecy.Secret);

        Assert.False(stated.IsKnown);
        Assert.False(stated.IsDisputed);
        Assert.False(stated.TryGet(out _));
        Assert.Equal(Truth.False, stated.Is(Secrecy.Secret));
        Assert.Equal(Truth.Unknown, stated.Is(Secrecy.Confidential));
        Assert.Equal(Truth.Unknown, stated.Is(Secrecy.Public));
    }

    [Fact]
    public void Two_different_values_make_a_dispute()
    {
        var stated = Stated.By(Cast.Nbc, Secrecy.Secret).And(Cast.Tass, Secrecy.Public);

        Assert.True(stated.IsDisputed);
        Assert.False(stated.IsKnown);
        Assert.False(stated.TryGet(out _));
        Assert.All(Values, value => Assert.Equal(Truth.Unknown, stated.Is(value)));
        Assert.Equal(["nbc", "tass"], stated.Claims.SelectMany(c => c.By).Select(a => a.Source.Id));
        Assert.Equal("Secret [nbc] / Public [tass]", stated.ToString());
    }

    [Fact]
    public void A_value_alleged_by_one_and_denied_by_another_is_disputed_in_one_claim_or_in_two()
    {
        Stated<Secrecy> one = new Claim<Secrecy>(Secrecy.Secret, Cast.Nbc.Alleging(), Cast.Tass.Denying());
        var two = Stated.By(Cast.Nbc.Alleging(), Secrecy.Secret).And(Cast.Tass.Denying(), Secrecy.Secret);

        Assert.All(new[] { one, two }, stated =>
        {
            Assert.True(stated.IsDisputed);
            Assert.False(stated.IsKnown);
            Assert.All(Values, value => Assert.Equal(Truth.Unknown, stated.Is(value)));
        });
    }

    [Fact]
    public void The_same_value_from_two_sources_is_no_dispute()
    {
        var stated = Stated.By(Cast.Nbc, Secrecy.Secret).And(Cast.Tass, Secrecy.Secret);

        Assert.False(stated.IsDisputed);
        Assert.Equal(Truth.True, stated.Is(Secrecy.Secret));
    }

    [Fact]
    public void To_assert_one_value_and_deny_another_is_no_dispute()
    {
        var stated = Stated.By(Cast.Nbc, Secrecy.Secret).And(Cast.Tass.Denying(), Secrecy.Public);

        Assert.False(stated.IsDisputed);
        Assert.True(stated.IsKnown);
        Assert.Equal(Truth.True, stated.Is(Secrecy.Secret));
        Assert.Equal(Truth.False, stated.Is(Secrecy.Public));
    }

    [Fact]
    public void Every_answer_agrees_with_the_voices_behind_it()
    {
        foreach (var voices in UpToThree([null, Cast.Nbc, Cast.Tass]))
        {
            var stated = Of(voices);
            var isDisputed = voices.Any(a => voices.Any(b => Contradict(a, b)));
            Secrecy[] asserted = [.. voices.Where(v => !v.Denies).Select(v => v.Value).Distinct()];
            var label = stated.ToString();

            Assert.True(isDisputed == stated.IsDisputed, label);
            Assert.True((!isDisputed && asserted.Length == 1) == stated.IsKnown, label);
            Assert.True(stated.TryGet(out var known) == stated.IsKnown, label);
            if (stated.IsKnown) Assert.Equal(asserted.Single(), known);
            foreach (var value in Values) Assert.True(Expected(voices, value) == stated.Is(value), $"{label}: {value}");
        }
    }

    [Fact]
    public void Equality_is_that_of_the_claims_in_their_order()
    {
        var one = Stated.By(Cast.Nbc, Secrecy.Secret).And(Cast.Tass, Secrecy.Public);
        var again = Stated.By(Cast.Nbc, Secrecy.Secret).And(Cast.Tass, Secrecy.Public);
        var reversed = Stated.By(Cast.Tass, Secrecy.Public).And(Cast.Nbc, Secrecy.Secret);

        Assert.True(one == again);
        Assert.False(one != again);
        Assert.True(one.Equals((object)again));
        Assert.Equal(one.GetHashCode(), again.GetHashCode());
        Assert.True(one != reversed);
        Assert.False(one.Equals((object)reversed));
        Assert.False(one.Equals((object?)null));
        Assert.False(one.Equals((object)Secrecy.Secret));
    }

    [Fact]
    public void A_claim_is_a_statement()
    {
        Stated<Secrecy> stated = new Claim<Secrecy>(Secrecy.Secret, Cast.Nbc);

        Assert.Equal(Stated.By(Cast.Nbc, Secrecy.Secret), stated);
    }

    [Fact]
    public void Nothing_is_stated_by_nobody_or_of_nothing()
    {
        Assert.Throws<ArgumentNullException>("by", () => Stated.By((Attribution)null!, Secrecy.Secret));
        Assert.Throws<ArgumentNullException>("value", () => Stated.By(Cast.Nbc, (string)null!));
        Assert.Throws<ArgumentNullException>("value", () => (Stated<string>)(string)null!);
    }

    /// <summary>Every list of one to three voices of these speakers on three values.</summary>
    internal static IEnumerable<Voice[]> UpToThree(Source?[] speakers)
    {
        Voice[] all =
        [
            .. from value in Values
               from source in speakers
               from denies in new[] { false, true }
               where source is not null || !denies
               select new Voice(value, source, denies),
        ];
        foreach (var a in all)
        {
            yield return [a];
            foreach (var b in all)
            {
                yield return [a, b];
                foreach (var c in all) yield return [a, b, c];
            }
        }
    }

    /// <summary>Each voice as a claim of its own.</summary>
    internal static Stated<Secrecy> Of(IEnumerable<Voice> voices) => new([.. voices.Select(v => new Claim<Secrecy>(v.Value, v.By))]);

    /// <summary>One asserts what the other denies, or each asserts another value.</summary>
    internal static bool Contradict(Voice a, Voice b) =>
        a.Value == b.Value ? a.Denies != b.Denies : !a.Denies && !b.Denies;

    internal static Truth Expected(IReadOnlyCollection<Voice> voices, Secrecy value)
    {
        if (voices.Any(a => voices.Any(b => Contradict(a, b)))) return Truth.Unknown;
        if (voices.Any(v => !v.Denies)) return voices.Any(v => !v.Denies && v.Value == value);
        return voices.Any(v => v.Value == value) ? Truth.False : Truth.Unknown;
    }
}
