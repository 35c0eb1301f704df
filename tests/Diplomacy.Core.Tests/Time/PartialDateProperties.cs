using System.Globalization;
using System.Text.RegularExpressions;
using Diplomacy.Core.Time;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Core.Tests.Time;

public class PartialDateProperties
{
    [Fact]
    public void Every_supported_text_is_written_back_as_it_was() =>
        Prop.ForAll(Samples.DateTexts(1, 9999).ToArbitrary(), text => PartialDate.Parse(text).ToString() == text)
            .Check(Samples.Steady);

    [Fact]
    public void A_text_is_accepted_if_and_only_if_it_has_a_supported_form_and_is_in_the_calendar() =>
        Prop.ForAll(Samples.Misprints, text =>
        {
            var isAccepted = PartialDate.TryParse(text, out var date, out var error);
            if (!isAccepted) Samples.HasTheStyleOfErrors(error);
            return isAccepted == IsSupported(text) && date.ToString() == (isAccepted ? text : "XXXX");
        }).Check(Samples.Steady.WithMaxTest(Effort.Of(20_000)));

    [Fact]
    public void Parse_throws_only_what_it_documents() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
        {
            if (PartialDate.TryParse(text, out _, out var error)) return true;
            if (text is null) return Assert.Throws<ArgumentNullException>(() => PartialDate.Parse(text!)) is not null;
            Samples.HasTheStyleOfErrors(error);
            return Assert.Throws<FormatException>(() => PartialDate.Parse(text)).Message == error;
        }).Check(Samples.Steady);

    [Fact]
    public void Bounds_are_those_of_the_days_whose_text_fits() =>
        Prop.ForAll(Samples.DateTexts(1998, 2002).Where(text => text[2] != 'X').ToArbitrary(), text =>
        {
            var date = PartialDate.Parse(text);
            var days = PossibleDays.Of(text);
            return days is null
                ? date.Earliest is null && date.Latest is null
                : date.Earliest == days[0] && date.Latest == days[^1];
        }).Check(Samples.Steady.WithMaxTest(Effort.Of(300)));

    [Fact]
    public void Is_agrees_with_the_enumeration_of_days() =>
        Prop.ForAll(Samples.DateTexts(2000, 2001).Where(text => !text[..4].Contains('X')).ToArbitrary(), text =>
        {
            var date = PartialDate.Parse(text);
            var days = PossibleDays.Of(text) ?? PossibleDays.Near;
            DateOnly[] edges = [days[0].AddDays(-1), days[0], days[^1], days[^1].AddDays(1)];
            return PossibleDays.Near.Where(day => day.Day is 1 or 14 or 31).Concat(edges)
                .Where(day => day >= PossibleDays.Near[0] && day <= PossibleDays.Near[^1])
                .All(day => date.Is(day) == Answer(days, possible => possible == day));
        }).Check(Samples.Steady.WithMaxTest(Effort.Of(100)));

    [Fact]
    public void IsBefore_and_IsAfter_agree_with_the_enumeration_of_days()
    {
        var texts = Samples.DateTexts(1999, 2001).Where(text => !text[..4].Contains('X'));
        Prop.ForAll(texts.Two().ToArbitrary(), pair =>
        {
            var (left, right) = (pair.Item1, pair.Item2);
            var leftDays = PossibleDays.Of(left) ?? PossibleDays.Near;
            var rightDays = PossibleDays.Of(right) ?? PossibleDays.Near;
            var pairs = leftDays.SelectMany(_ => rightDays, (a, b) => (a, b));
            return PartialDate.Parse(left).IsBefore(PartialDate.Parse(right)) == Answer(pairs, p => p.a < p.b)
                && PartialDate.Parse(left).IsAfter(PartialDate.Parse(right)) == Answer(pairs, p => p.a > p.b);
        }).Check(Samples.Steady.WithMaxTest(Effort.Of(150)));
    }

    [Fact]
    public void Certainly_before_is_irreflexive_antisymmetric_and_transitive() =>
        Prop.ForAll(Samples.Dates, Samples.Dates, Samples.Dates, (a, b, c) =>
            !a.IsBefore(a).IsTrue
            && !(a.IsBefore(b).IsTrue && b.IsBefore(a).IsPossible)
            && (!(a.IsBefore(b).IsTrue && b.IsBefore(c).IsTrue) || a.IsBefore(c).IsTrue)
            && a.IsBefore(b) == b.IsAfter(a)).Check(Samples.Steady);

    [Fact]
    public void Equality_is_that_of_the_text_and_equal_dates_have_equal_hashes() =>
        Prop.ForAll(Samples.Dates, Samples.Dates, (a, b) =>
        {
            var again = PartialDate.Parse(a.ToString());
            return a == again && a.GetHashCode() == again.GetHashCode() && a.Equals((object)again)
                && (a == b) == (a.ToString() == b.ToString()) && (a == b) == (b == a) && (a != b) == !(a == b);
        }).Check(Samples.Steady);

    [Fact]
    public void A_qualifier_never_makes_an_answer_more_definite() =>
        Prop.ForAll(Samples.Dates, Samples.Dates, (a, b) =>
            new[] { a.AsApproximate(), a.AsUncertain(), a.AsApproximate().AsUncertain() }
                .All(vaguer => vaguer.IsBefore(b) is var answer && (!answer.IsKnown || answer == a.IsBefore(b))))
            .Check(Samples.Steady);

    internal static Truth Answer<T>(IEnumerable<T> cases, Func<T, bool> question)
    {
        var (isTrue, isFalse) = (false, false);
        foreach (var each in cases)
        {
            if (question(each)) isTrue = true;
            else isFalse = true;
            if (isTrue && isFalse) return Truth.Unknown;
        }

        return isTrue;
    }

    /// <summary>The forms by another road than the library's.</summary>
    private static bool IsSupported(string text)
    {
        if (text == "XXXX") return true;
        var form = Regex.Match(
            text, @"\A((?<y>[0-9]{4})|[0-9]{3}X|[0-9]{2}XX|(?<y>[0-9]{4})-XX(-XX)?|(?<y>[0-9]{4}-[0-9]{2})-XX|(?<y>[0-9]{4}-[0-9]{2}(-[0-9]{2})?))[~?%]?\z");
        if (!form.Success) return false;
        var specified = form.Groups["y"].Value;
        return specified.Length == 0
            || DateOnly.TryParseExact(specified + "-01-01"[..(10 - specified.Length)], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
    }
}
