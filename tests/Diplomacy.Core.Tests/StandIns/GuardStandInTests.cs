using System.ComponentModel;
using Ardalis.GuardClauses;

namespace Diplomacy.Core.Tests.StandIns;

/// <summary>What the guards of Ardalis.GuardClauses 5.0.0 were seen to do; the stand-ins do the same.</summary>
public sealed class GuardStandInTests
{
    [Fact]
    public void Null_refuses_a_null_reference_and_names_the_callers_expression()
    {
        string? envoy = null;

        Refuses<ArgumentNullException>(
            () => Guard.Against.Null(envoy), "envoy", "Value cannot be null. (Parameter 'envoy')");
    }

    [Fact]
    public void Null_refuses_a_missing_value()
    {
        int? rank = null;

        Refuses<ArgumentNullException>(
            () => Guard.Against.Null(rank), "rank", "Value cannot be null. (Parameter 'rank')");
    }

    [Fact]
    public void Null_returns_the_reference_it_was_given()
    {
        object envoy = new();

        Assert.Same(envoy, Guard.Against.Null(envoy));
    }

    [Fact]
    public void Null_returns_the_value_without_its_question_mark()
    {
        int? rank = 3;

        int value = Guard.Against.Null(rank);

        Assert.Equal(3, value);
    }

    [Fact]
    public void Null_tells_the_compiler_that_the_input_is_not_null()
    {
        string? envoy = Environment.ProcessId > 0 ? "Kissinger" : null;

        Guard.Against.Null(envoy);

        Assert.Equal(9, envoy.Length);
    }

    [Fact]
    public void NullOrEmpty_refuses_null()
    {
        string? code = null;
        int[]? ranks = null;

        Refuses<ArgumentNullException>(
            () => Guard.Against.NullOrEmpty(code), "code", "Value cannot be null. (Parameter 'code')");
        Refuses<ArgumentNullException>(
            () => Guard.Against.NullOrEmpty(ranks), "ranks", "Value cannot be null. (Parameter 'ranks')");
    }

    [Fact]
    public void NullOrEmpty_refuses_an_empty_text_and_an_empty_sequence()
    {
        string code = "";
        int[] ranks = [];

        Refuses<ArgumentException>(
            () => Guard.Against.NullOrEmpty(code), "code", "Required input code was empty. (Parameter 'code')");
        Refuses<ArgumentException>(
            () => Guard.Against.NullOrEmpty(ranks), "ranks", "Required input ranks was empty. (Parameter 'ranks')");
    }

    [Fact]
    public void NullOrEmpty_returns_what_has_content()
    {
        int[] ranks = [1];

        Assert.Equal(" ", Guard.Against.NullOrEmpty(" "));
        Assert.Same(ranks, Guard.Against.NullOrEmpty(ranks));
    }

    [Fact]
    public void NullOrWhiteSpace_refuses_null()
    {
        string? code = null;

        Refuses<ArgumentNullException>(
            () => Guard.Against.NullOrWhiteSpace(code), "code", "Value cannot be null. (Parameter 'code')");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\t\n")]
    public void NullOrWhiteSpace_refuses_a_text_that_says_nothing(string code)
        => Refuses<ArgumentException>(
            () => Guard.Against.NullOrWhiteSpace(code), "code", "Required input code was empty. (Parameter 'code')");

    [Fact]
    public void NullOrWhiteSpace_returns_the_text_untrimmed()
        => Assert.Equal(" a ", Guard.Against.NullOrWhiteSpace(" a "));

    [Theory]
    [InlineData(-1)]
    [InlineData(151)]
    public void OutOfRange_refuses_a_value_outside(int age)
        => Refuses<ArgumentOutOfRangeException>(
            () => Guard.Against.OutOfRange(age, nameof(age), 0, 150),
            "age",
            "Input age was out of range (Parameter 'age')");

    [Theory]
    [InlineData(0)]
    [InlineData(75)]
    [InlineData(150)]
    public void OutOfRange_returns_a_value_between_the_ends_and_at_them(int age)
        => Assert.Equal(age, Guard.Against.OutOfRange(age, nameof(age), 0, 150));

    [Fact]
    public void OutOfRange_refuses_a_sequence_with_an_element_outside()
    {
        int[] xs = [1, 200];

        Refuses<ArgumentOutOfRangeException>(
            () => Guard.Against.OutOfRange(xs, nameof(xs), 0, 150),
            "xs",
            "Input xs had out of range item(s) (Parameter 'xs')");
    }

    [Fact]
    public void OutOfRange_returns_a_sequence_with_every_element_inside()
    {
        int[] xs = [0, 150];

        Assert.Same(xs, Guard.Against.OutOfRange(xs, nameof(xs), 0, 150));
    }

    [Fact]
    public void OutOfRange_refuses_a_range_that_ends_before_it_starts()
    {
        int[] xs = [1];
        const string message = "rangeFrom should be less or equal than rangeTo (Parameter 'x')";

        Refuses<ArgumentException>(() => Guard.Against.OutOfRange(1, "x", 2, 0), "x", message);
        Refuses<ArgumentException>(() => Guard.Against.OutOfRange(xs, "x", 2, 0), "x", message);
    }

    [Fact]
    public void EnumOutOfRange_refuses_a_number_without_a_name()
    {
        DayOfWeek x = (DayOfWeek)99;

        Refuses<InvalidEnumArgumentException>(
            () => Guard.Against.EnumOutOfRange(x),
            "x",
            "The value of argument 'x' (99) is invalid for Enum type 'DayOfWeek'. (Parameter 'x')");
    }

    [Fact]
    public void EnumOutOfRange_returns_a_declared_member()
        => Assert.Equal(DayOfWeek.Monday, Guard.Against.EnumOutOfRange(DayOfWeek.Monday));

    [Fact]
    public void Negative_refuses_what_is_below_zero()
    {
        int n = -1;

        Refuses<ArgumentException>(
            () => Guard.Against.Negative(n), "n", "Required input n cannot be negative. (Parameter 'n')");
        Assert.Equal(0, Guard.Against.Negative(0));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void NegativeOrZero_refuses_what_is_not_positive(int n)
    {
        Refuses<ArgumentException>(
            () => Guard.Against.NegativeOrZero(n), "n", "Required input n cannot be zero or negative. (Parameter 'n')");
        Assert.Equal(1, Guard.Against.NegativeOrZero(1));
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("AB1")]
    [InlineData("ABCD")]
    [InlineData("ABC\n")]
    public void InvalidFormat_refuses_a_text_that_the_pattern_does_not_match_as_a_whole(string code)
        => Refuses<ArgumentException>(
            () => Guard.Against.InvalidFormat(code, nameof(code), "[A-Z]{3}"),
            "code",
            "Input code was not in required format (Parameter 'code')");

    [Fact]
    public void InvalidFormat_returns_a_text_that_matches()
        => Assert.Equal("USA", Guard.Against.InvalidFormat("USA", "code", "^[A-Z]{3}$"));

    [Fact]
    public void InvalidInput_refuses_what_the_predicate_does_not_hold_for()
    {
        Refuses<ArgumentException>(
            () => Guard.Against.InvalidInput(3, "n", n => n % 2 == 0),
            "n",
            "Input n did not satisfy the options (Parameter 'n')");
        Assert.Equal(4, Guard.Against.InvalidInput(4, "n", n => n % 2 == 0));
    }

    [Fact]
    public void A_message_replaces_the_text_of_each_exception()
    {
        string? missing = null;
        int? none = null;
        int[] empty = [];
        int[] xs = [9];
        const string why = "the envoy has no rank";

        Refuses<ArgumentNullException>(() => Guard.Against.Null(missing, "p", why), "p", $"{why} (Parameter 'p')");
        Refuses<ArgumentNullException>(() => Guard.Against.Null(none, "p", why), "p", $"{why} (Parameter 'p')");
        Refuses<ArgumentException>(() => Guard.Against.NullOrEmpty("", "p", why), "p", $"{why} (Parameter 'p')");
        Refuses<ArgumentException>(() => Guard.Against.NullOrEmpty(empty, "p", why), "p", $"{why} (Parameter 'p')");
        Refuses<ArgumentException>(() => Guard.Against.NullOrWhiteSpace(" ", "p", why), "p", $"{why} (Parameter 'p')");
        Refuses<ArgumentOutOfRangeException>(
            () => Guard.Against.OutOfRange(9, "p", 0, 1, why), "p", $"{why} (Parameter 'p')");
        Refuses<ArgumentOutOfRangeException>(
            () => Guard.Against.OutOfRange(xs, "p", 0, 1, why), "p", $"{why} (Parameter 'p')");
        Refuses<InvalidEnumArgumentException>(
            () => Guard.Against.EnumOutOfRange((DayOfWeek)99, "p", why), null, why);
        Refuses<ArgumentException>(() => Guard.Against.Negative(-1, "p", why), "p", $"{why} (Parameter 'p')");
        Refuses<ArgumentException>(() => Guard.Against.NegativeOrZero(0, "p", why), "p", $"{why} (Parameter 'p')");
        Refuses<ArgumentException>(
            () => Guard.Against.InvalidFormat("a", "p", "[0-9]", why), "p", $"{why} (Parameter 'p')");
        Refuses<ArgumentException>(
            () => Guard.Against.InvalidInput(1, "p", _ => false, why), "p", $"{why} (Parameter 'p')");
    }

    [Fact]
    public void An_exception_creator_replaces_each_exception()
    {
        string? missing = null;
        int? none = null;
        int[] empty = [];
        int[] xs = [9];
        TimeoutException own = new("late");
        Exception Create() => own;

        Action[] guards =
        [
            () => Guard.Against.Null(missing, exceptionCreator: Create),
            () => Guard.Against.Null(none, exceptionCreator: Create),
            () => Guard.Against.NullOrEmpty("", exceptionCreator: Create),
            () => Guard.Against.NullOrEmpty(empty, exceptionCreator: Create),
            () => Guard.Against.NullOrWhiteSpace(" ", exceptionCreator: Create),
            () => Guard.Against.OutOfRange(9, "p", 0, 1, exceptionCreator: Create),
            () => Guard.Against.OutOfRange(xs, "p", 0, 1, exceptionCreator: Create),
            () => Guard.Against.OutOfRange(xs, "p", 1, 0, exceptionCreator: Create),
            () => Guard.Against.EnumOutOfRange((DayOfWeek)99, exceptionCreator: Create),
            () => Guard.Against.Negative(-1, exceptionCreator: Create),
            () => Guard.Against.NegativeOrZero(0, exceptionCreator: Create),
            () => Guard.Against.InvalidFormat("a", "p", "[0-9]", exceptionCreator: Create),
            () => Guard.Against.InvalidInput(1, "p", _ => false, exceptionCreator: Create),
        ];

        Assert.All(guards, guard => Assert.Same(own, Assert.Throws<TimeoutException>(guard)));
    }

    private static void Refuses<TException>(Action guard, string? parameterName, string message)
        where TException : ArgumentException
    {
        TException exception = Assert.Throws<TException>(guard);

        Assert.Equal(parameterName, exception.ParamName);
        Assert.Equal(message, exception.Message);
    }
}
