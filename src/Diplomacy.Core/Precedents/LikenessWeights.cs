using Ardalis.GuardClauses;

namespace Diplomacy.Core.Precedents;

/// <summary>How much each feature counts in a likeness.</summary>
/// <remarks>
/// <para>
/// Only the proportions matter. The default counts composition, authorization and involvement twice: who sits there, with
/// whose backing, and what becomes of those who are affected and do not sit there are what the principles of the library turn on, and what people
/// argue about when they cite a precedent. The level counts once, since it follows from the composition, which so counts three times in all
/// where levels differ. No study stands behind the numbers: they are a choice, here to be seen and to be replaced.
/// </para>
/// <para>Equal when every weight is equal.</para>
/// </remarks>
/// <example><code>
/// Precedents.MostLike(channel, day, LikenessWeights.Default with { Level = 0, Secrecy = 4 })
/// </code></example>
public sealed record LikenessWeights
{
    /// <summary>The weights that are used where none are given: composition, authorization and involvement 2, everything else 1.</summary>
    public static LikenessWeights Default { get; } = new();

    /// <summary>The weight of <see cref="Feature.Composition"/>; 2 unless said otherwise.</summary>
    /// <exception cref="ArgumentException">The value is negative, or no number.</exception>
    public double Composition { get; init => field = Check(value, nameof(Composition)); } = 2;

    /// <summary>The weight of <see cref="Feature.Level"/>; 1 unless said otherwise.</summary>
    /// <exception cref="ArgumentException">The value is negative, or no number.</exception>
    public double Level { get; init => field = Check(value, nameof(Level)); } = 1;

    /// <summary>The weight of <see cref="Feature.Authorization"/>; 2 unless said otherwise.</summary>
    /// <exception cref="ArgumentException">The value is negative, or no number.</exception>
    public double Authorization { get; init => field = Check(value, nameof(Authorization)); } = 2;

    /// <summary>The weight of <see cref="Feature.Secrecy"/>; 1 unless said otherwise.</summary>
    /// <exception cref="ArgumentException">The value is negative, or no number.</exception>
    public double Secrecy { get; init => field = Check(value, nameof(Secrecy)); } = 1;

    /// <summary>The weight of <see cref="Feature.ThirdParties"/>; 1 unless said otherwise.</summary>
    /// <exception cref="ArgumentException">The value is negative, or no number.</exception>
    public double ThirdParties { get; init => field = Check(value, nameof(ThirdParties)); } = 1;

    /// <summary>The weight of <see cref="Feature.Involvement"/>; 2 unless said otherwise.</summary>
    /// <exception cref="ArgumentException">The value is negative, or no number.</exception>
    public double Involvement { get; init => field = Check(value, nameof(Involvement)); } = 2;

    /// <summary>The weight of <see cref="Feature.Purposes"/>; 1 unless said otherwise.</summary>
    /// <exception cref="ArgumentException">The value is negative, or no number.</exception>
    public double Purposes { get; init => field = Check(value, nameof(Purposes)); } = 1;

    /// <summary>The weight of a feature.</summary>
    /// <exception cref="System.ComponentModel.InvalidEnumArgumentException"><paramref name="feature"/> is not a defined value.</exception>
    public double this[Feature feature] => Guard.Against.EnumOutOfRange(feature) switch
    {
        Feature.Composition => Composition,
        Feature.Level => Level,
        Feature.Authorization => Authorization,
        Feature.Secrecy => Secrecy,
        Feature.ThirdParties => ThirdParties,
        Feature.Involvement => Involvement,
        _ => Purposes,
    };

    /// <summary>The sum of the weights.</summary>
    internal double Total => Composition + Level + Authorization + Secrecy + ThirdParties + Involvement + Purposes;

    private static double Check(double value, string name) =>
        double.IsFinite(value) && value >= 0 ? value : throw new ArgumentException("A weight is a number, and not negative.", name);
}
