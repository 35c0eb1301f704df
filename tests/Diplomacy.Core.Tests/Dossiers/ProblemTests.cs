using Diplomacy.Core.Dossiers;

namespace Diplomacy.Core.Tests.Dossiers;

public class ProblemTests
{
    /// <summary>Fails unless the problem reads as the library's messages do.</summary>
    internal static void HasTheStyle(Problem problem)
    {
        Assert.True(problem.Line >= 1 && problem.Column >= 1, problem.ToString());
        Assert.StartsWith("$", problem.Path, StringComparison.Ordinal);
        Assert.InRange(problem.Message.Length, 10, 400);
        Assert.False(char.IsUpper(problem.Message[0]), problem.Message);
        Assert.False(problem.Message.EndsWith('.'), problem.Message);
        Assert.True(problem.Message.Count(c => c == '`') % 2 == 0, problem.Message);
        Assert.DoesNotContain(problem.ToString(), c => char.IsControl(c) || c is '\u2028' or '\u2029' or '\u202e');
    }

    [Fact]
    public void A_problem_says_what_was_found_what_was_expected_and_what_is_nearest()
    {
        Assert.False(Dossier.TryParse(
            """
            {
              "format": 1, "id": "d", "title": "D",
              "bodies": { "usa": { "kind": "stat", "name": "United States" } }
            }
            """,
            out _,
            out var problems));

        var problem = Assert.Single(problems);
        Assert.Equal("$.bodies.usa.kind", problem.Path);
        Assert.Equal((3, 32), (problem.Line, problem.Column));
        Assert.Equal("`stat`", problem.Found);
        Assert.Equal("state, movement, international-organization or organization", problem.Expected);
        Assert.Equal("state", problem.Suggestion);
        Assert.Equal("line 3, column 32: $.bodies.usa.kind: found `stat`, expected state, movement, international-organization or organization; did you mean `state`?", problem.ToString());
    }

    [Fact]
    public void Problems_are_equal_by_value()
    {
        Assert.Equal(Corpus.Problems("[]"), Corpus.Problems("[]"));
        Assert.NotEqual(Corpus.Problems("[]"), Corpus.Problems(" []"));
    }

    [Fact]
    public void The_exception_lists_the_problems_one_on_a_line()
    {
        var exception = Assert.Throws<DossierException>(() => Dossier.Parse("{\n}"));
        Assert.Equal(3, exception.Problems.Count);
        Assert.Equal("The text is not a valid dossier:\n" + string.Join('\n', exception.Problems), exception.Message);
    }

    [Fact]
    public void The_exception_lists_at_most_twenty_problems_and_counts_the_rest()
    {
        var members = string.Join(", ", Enumerable.Range(0, 30).Select(i => $"\"x{i}\": 1"));
        var exception = Assert.Throws<DossierException>(() => Dossier.Parse($$"""{ "format": 1, "id": "d", "title": "D", {{members}} }"""));
        Assert.Equal(30, exception.Problems.Count);
        var lines = exception.Message.Split('\n');
        Assert.Equal(22, lines.Length);
        Assert.Equal("and 10 more", lines[^1]);
    }

    [Fact]
    public void An_exception_has_a_problem() => Assert.Throws<ArgumentException>(() => new DossierException([]));

    [Theory]
    [InlineData("offical", "official")]
    [InlineData("OFFICIAL", "official")]
    [InlineData("oficcial", "official")]
    [InlineData("ofifcial", "official")]
    [InlineData("privat", "private")]
    [InlineData("comunity", "community")]
    [InlineData("diplomatic", null)]
    [InlineData("o", null)]
    [InlineData("", null)]
    public void The_nearest_word_is_suggested_and_none_that_is_far(string word, string? suggestion)
    {
        var problems = Corpus.Problems(
            $$"""
            { "format": 1, "id": "d", "title": "D", "people": { "p": { "name": "P" } },
              "channels": { "c": { "name": "C", "sides": [ { "members": "m", "name": "M", "participants": [ { "who": "p", "capacity": "{{word}}" } ] } ] } } }
            """);
        Assert.Equal(suggestion, Assert.Single(problems).Suggestion);
    }

    [Fact]
    public void What_is_declared_under_a_name_that_is_no_id_is_not_suggested()
    {
        var problems = Corpus.Problems(
            """
            { "format": 1, "id": "d", "title": "D", "sources": { "wi\u007fkipedia": { "title": "W" } },
              "bodies": { "b": { "kind": "state", "name": "B", "codes": {} } }, "people": { "p": { "name": "P", "offices": [ { "body": "b", "title": "T", "by": "wikipedia" } ] } } }
            """);
        Assert.All(problems, p => Assert.Null(p.Suggestion));
        Assert.All(problems, HasTheStyle);
        Assert.Contains(problems, p => p.Path == "$.people.p.offices[0].by");
    }
}
