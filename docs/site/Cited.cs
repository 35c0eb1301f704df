using System.Text;
using Diplomacy.Core.Evidence;
using Diplomacy.Core.Reasoning;
using Diplomacy.Core.Time;

namespace Diplomacy.Core.Site;

/// <summary>Sources, attributions and words of the library as people read them.</summary>
internal static class Cited
{
    /// <summary>Author, title, publisher, date and note, with the title leading to the page where it is printed.</summary>
    public static Html Source(Source source)
    {
        Html title = source.Url is { } url ? Html.Of($"<a href=\"{url}\">{source.Title}</a>") : $"<cite>{source.Title}</cite>";
        var after = string.Join(", ", new[] { source.Publisher, source.Published?.ToString() }.Where(t => t is not null));
        return $"{Html.If(source.Author is not null, $"{source.Author}, ")}{title}{Html.If(after.Length > 0, $", {after}")}{Html.If(source.Note is not null, $" <span class=\"quiet\">({source.Note})</span>")}";
    }

    /// <summary>Who says so: marks that lead to the list of sources of the page, or of another page.</summary>
    public static Html By(IEnumerable<Attribution> by, string page = "") => Html.Each(by.Distinct(), a =>
        $" <a class=\"by\" href=\"{page}#source-{a.Source.Id}\">{a.ToString()}</a>");

    public static Html Reasons(IEnumerable<Reason> reasons, string page = "") =>
        $"<ul class=\"reasons\">{Html.Each(reasons, r => $"<li>{Capital(r.Text)}{By(r.By, page)}</li>")}</ul>\n";

    public static Html Questions(IEnumerable<OpenQuestion> questions, string page = "") =>
        $"<ul class=\"reasons\">{Html.Each(questions, q => $"<li>{q.Text}{By(q.By, page)}</li>")}</ul>\n";

    /// <summary>A period in words: <c>2004-03-09/..</c> is <c>since 2004-03-09</c>.</summary>
    public static string In(Period period) => period.ToString().Split('/') switch
    {
        ["", ""] => "dates not stated",
        ["..", ".."] => "always",
        [var start, ".."] => $"since {start}",
        [var start, ""] => $"from {start}, end not stated",
        ["" or "..", var end] => $"until {end}",
        [var start, var end] => $"{start} to {end}",
        var other => other[0],
    };

    /// <summary>The name of an enum value in words: <c>FullPowers</c> is <c>full powers</c>.</summary>
    public static string Words<T>(T value)
        where T : struct, Enum
    {
        var text = new StringBuilder();
        foreach (var letter in value.ToString())
        {
            if (char.IsAsciiLetterUpper(letter) && text.Length > 0) text.Append(' ');
            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy");
}
