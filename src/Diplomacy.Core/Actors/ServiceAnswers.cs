using Diplomacy.Core.Evidence;

namespace Diplomacy.Core.Actors;

/// <summary>What may be so of somebody's service for a body on a day, as far as the rules tell it apart.</summary>
[Flags]
internal enum ServiceAnswers
{
    None = 0,

    /// <summary>Holds an office other than a seat in the legislature.</summary>
    Serving = 1,

    /// <summary>Sits in the legislature and holds no other office.</summary>
    Legislator = 2,

    /// <summary>Held an office before.</summary>
    Former = 4,

    /// <summary>Never held one.</summary>
    Never = 8,

    /// <summary>Holds no office.</summary>
    NotServing = Former | Never,

    Any = Serving | Legislator | NotServing,
}

internal static class ServiceAnswersExtensions
{
    /// <summary>The answers that some way of filling in what the offices leave open gives.</summary>
    public static ServiceAnswers ServiceOf(this Listing<Office> offices, Body body, DateOnly on)
    {
        // What is not listed may be anything, or nothing.
        var possible = offices.IsComplete ? ServiceAnswers.None : ServiceAnswers.Any;
        bool certainlyActive = false, certainlyBegun = false;
        foreach (var office in offices)
        {
            if (office.Body.Id != body.Id) continue;
            var ended = office.Period.EndedBefore(on);
            // Once an office certainly began, one that is over tells nothing new.
            if (ended.IsTrue && certainlyBegun) continue;
            var held = office.By.Holds();
            if (held.IsFalse) continue;
            if (ended.IsPossible) possible |= ServiceAnswers.Former;
            // What is over has begun.
            var begun = ended.IsTrue ? held : held & office.Period.StartedBy(on);
            certainlyBegun |= begun.IsTrue;

            var active = begun & !ended;
            if (active.IsFalse) continue;
            var legislature = office.Branch.Is(Branch.Legislature);
            if (active.IsTrue && legislature.IsFalse) return ServiceAnswers.Serving;
            certainlyActive |= active.IsTrue;
            if (!legislature.IsTrue) possible |= ServiceAnswers.Serving;
            if (!legislature.IsFalse) possible |= ServiceAnswers.Legislator;
        }

        if (certainlyActive) possible &= ServiceAnswers.Serving | ServiceAnswers.Legislator;
        else if (certainlyBegun) possible &= ~ServiceAnswers.Never;
        else possible |= ServiceAnswers.Never;
        return possible;
    }

    /// <summary>The one answer that is left; null when there are several.</summary>
    public static Service? Settled(this ServiceAnswers answers) => answers switch
    {
        ServiceAnswers.Former => Service.Former,
        ServiceAnswers.Never => Service.Never,
        _ when (answers & ~(ServiceAnswers.Serving | ServiceAnswers.Legislator)) == 0 => Service.Serving,
        _ => null,
    };
}
