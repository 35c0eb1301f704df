// Stands in for the Ardalis.GuardClauses package where a registry lacks it: the guards this library calls, with the same
// names, parameters, exceptions and messages. Build with -p:StandIns=false to use the package instead.
namespace Ardalis.GuardClauses;

/// <summary>What guards extend: a guard is an extension method on this interface.</summary>
internal interface IGuardClause;

/// <summary>Where every guard starts: <c>Guard.Against</c>.</summary>
internal sealed class Guard : IGuardClause
{
    private Guard()
    {
    }

    /// <summary>The guards.</summary>
    public static IGuardClause Against { get; } = new Guard();
}
