using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Ardalis.GuardClauses;

/// <summary>The guards: each returns its input when it passes, and throws when it does not.</summary>
/// <remarks>
/// A <c>message</c> replaces the text of the exception, an <c>exceptionCreator</c> the whole exception.
/// </remarks>
internal static class GuardClauseExtensions
{
    /// <summary>Throws when the input is null.</summary>
    /// <exception cref="ArgumentNullException">The input is null.</exception>
    public static T Null<T>(
        this IGuardClause guardClause,
        [NotNull] T? input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null,
        string? message = null,
        Func<Exception>? exceptionCreator = null)
    {
        if (input is null)
        {
            throw exceptionCreator?.Invoke() ?? MissingValue(parameterName, message);
        }

        return input;
    }

    /// <summary>Throws when the input is null, and returns the value without its <c>?</c>.</summary>
    /// <exception cref="ArgumentNullException">The input is null.</exception>
    public static T Null<T>(
        this IGuardClause guardClause,
        [NotNull] T? input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null,
        string? message = null,
        Func<Exception>? exceptionCreator = null)
        where T : struct
    {
        if (!input.HasValue)
        {
            throw exceptionCreator?.Invoke() ?? MissingValue(parameterName, message);
        }

        return input.Value;
    }

    /// <summary>Throws when the text is null or has no characters.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public static string NullOrEmpty(
        this IGuardClause guardClause,
        [NotNull] string? input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null,
        string? message = null,
        Func<Exception>? exceptionCreator = null)
    {
        guardClause.Null(input, parameterName, message, exceptionCreator);
        return input.Length > 0
            ? input
            : throw exceptionCreator?.Invoke() ?? EmptyValue(parameterName, message);
    }

    /// <summary>Throws when the sequence is null or has no elements.</summary>
    /// <exception cref="ArgumentNullException">The sequence is null.</exception>
    /// <exception cref="ArgumentException">The sequence is empty.</exception>
    public static IEnumerable<T> NullOrEmpty<T>(
        this IGuardClause guardClause,
        [NotNull] IEnumerable<T>? input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null,
        string? message = null,
        Func<Exception>? exceptionCreator = null)
    {
        guardClause.Null(input, parameterName, message, exceptionCreator);
        return input.Any()
            ? input
            : throw exceptionCreator?.Invoke() ?? EmptyValue(parameterName, message);
    }

    /// <summary>Throws when the text is null, or has no characters other than white space.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="ArgumentException">The text is empty or white space.</exception>
    public static string NullOrWhiteSpace(
        this IGuardClause guardClause,
        [NotNull] string? input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null,
        string? message = null,
        Func<Exception>? exceptionCreator = null)
    {
        guardClause.NullOrEmpty(input, parameterName, message, exceptionCreator);
        return string.IsNullOrWhiteSpace(input)
            ? throw exceptionCreator?.Invoke() ?? EmptyValue(parameterName, message)
            : input;
    }

    /// <summary>Throws when the input is before the start or after the end; both ends are in the range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The input is outside.</exception>
    /// <exception cref="ArgumentException">The range ends before it starts.</exception>
    public static T OutOfRange<T>(
        this IGuardClause guardClause,
        T input,
        string parameterName,
        [NotNull] T rangeFrom,
        [NotNull] T rangeTo,
        string? message = null,
        Func<Exception>? exceptionCreator = null)
        where T : IComparable, IComparable<T>
    {
        guardClause.Null(input, nameof(input));
        guardClause.Null(parameterName);
        guardClause.Null(rangeFrom);
        guardClause.Null(rangeTo);

        if (rangeFrom.CompareTo(rangeTo) > 0)
        {
            throw ReversedRange(parameterName, message);
        }

        return IsWithin(input, rangeFrom, rangeTo)
            ? input
            : throw exceptionCreator?.Invoke()
                ?? OutsideRange(parameterName, message, $"Input {parameterName} was out of range");
    }

    /// <summary>Throws when an element is before the start or after the end; both ends are in the range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An element is outside.</exception>
    /// <exception cref="ArgumentException">The range ends before it starts.</exception>
    public static IEnumerable<T> OutOfRange<T>(
        this IGuardClause guardClause,
        IEnumerable<T> input,
        string parameterName,
        T rangeFrom,
        T rangeTo,
        string? message = null,
        Func<Exception>? exceptionCreator = null)
        where T : IComparable, IComparable<T>
    {
        if (rangeFrom.CompareTo(rangeTo) > 0)
        {
            throw exceptionCreator?.Invoke() ?? ReversedRange(parameterName, message);
        }

        return input.All(item => IsWithin(item, rangeFrom, rangeTo))
            ? input
            : throw exceptionCreator?.Invoke()
                ?? OutsideRange(parameterName, message, $"Input {parameterName} had out of range item(s)");
    }

    /// <summary>Throws when the enumeration declares no such member.</summary>
    /// <exception cref="InvalidEnumArgumentException">The value is not declared.</exception>
    public static T EnumOutOfRange<T>(
        this IGuardClause guardClause,
        T input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null,
        string? message = null,
        Func<Exception>? exceptionCreator = null)
        where T : struct, Enum
    {
        if (Enum.IsDefined(input))
        {
            return input;
        }

        throw exceptionCreator?.Invoke() ?? (string.IsNullOrEmpty(message)
            ? new InvalidEnumArgumentException(
                parameterName, Convert.ToInt32(input, System.Globalization.CultureInfo.InvariantCulture), typeof(T))
            : new InvalidEnumArgumentException(message));
    }

    /// <summary>Throws when the number is below zero.</summary>
    /// <exception cref="ArgumentException">The number is negative.</exception>
    public static int Negative(
        this IGuardClause guardClause,
        int input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null,
        string? message = null,
        Func<Exception>? exceptionCreator = null)
        => input >= 0
            ? input
            : throw exceptionCreator?.Invoke() ?? new ArgumentException(
                message ?? $"Required input {parameterName} cannot be negative.", parameterName);

    /// <summary>Throws when the number is zero or below.</summary>
    /// <exception cref="ArgumentException">The number is not positive.</exception>
    public static int NegativeOrZero(
        this IGuardClause guardClause,
        int input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null,
        string? message = null,
        Func<Exception>? exceptionCreator = null)
        => input > 0
            ? input
            : throw exceptionCreator?.Invoke() ?? new ArgumentException(
                message ?? $"Required input {parameterName} cannot be zero or negative.", parameterName);

    /// <summary>Throws when the first match of the pattern is not the whole text.</summary>
    /// <exception cref="ArgumentException">The text has another format.</exception>
    public static string InvalidFormat(
        this IGuardClause guardClause,
        string input,
        string parameterName,
        string regexPattern,
        string? message = null,
        Func<Exception>? exceptionCreator = null)
    {
        Match match = Regex.Match(input, regexPattern);
        return match.Success && match.Length == input.Length
            ? input
            : throw exceptionCreator?.Invoke() ?? new ArgumentException(
                message ?? $"Input {parameterName} was not in required format", parameterName);
    }

    /// <summary>Throws when the predicate does not hold for the input.</summary>
    /// <exception cref="ArgumentException">The predicate does not hold.</exception>
    public static T InvalidInput<T>(
        this IGuardClause guardClause,
        T input,
        string parameterName,
        Func<T, bool> predicate,
        string? message = null,
        Func<Exception>? exceptionCreator = null)
        => predicate(input)
            ? input
            : throw exceptionCreator?.Invoke() ?? new ArgumentException(
                message ?? $"Input {parameterName} did not satisfy the options", parameterName);

    private static bool IsWithin<T>(T value, T from, T to)
        where T : IComparable<T>
        => value.CompareTo(from) >= 0 && value.CompareTo(to) <= 0;

    private static ArgumentNullException MissingValue(string? parameterName, string? message)
        => string.IsNullOrEmpty(message) ? new(parameterName) : new(parameterName, message);

    private static ArgumentException EmptyValue(string? parameterName, string? message)
        => new(message ?? $"Required input {parameterName} was empty.", parameterName);

    private static ArgumentException ReversedRange(string parameterName, string? message)
        => new(message ?? "rangeFrom should be less or equal than rangeTo", parameterName);

    private static ArgumentOutOfRangeException OutsideRange(string parameterName, string? message, string standard)
        => new(parameterName, string.IsNullOrEmpty(message) ? standard : message);
}
