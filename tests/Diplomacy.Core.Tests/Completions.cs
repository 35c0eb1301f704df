namespace Diplomacy.Core.Tests;

/// <summary>Every way of filling in what is unknown, and what comes of each: the brute force behind the tests of exactness.</summary>
internal sealed class Completions<T>
    where T : notnull
{
    private readonly T[] _outcomes;
    private readonly (string Id, string Key, string[] Values)[] _facts;

    /// <param name="facts">The values that are left for each fact: the id it is asked for under, and a key of its own.</param>
    /// <param name="judge">What comes of one value for each fact.</param>
    public Completions(IEnumerable<(string Id, string Key, string[] Values)> facts, Func<Dictionary<string, string>, T> judge)
    {
        _facts = [.. facts];
        var current = _facts.ToDictionary(f => f.Key, f => f.Values[0], StringComparer.Ordinal);
        _outcomes = new T[_facts.Aggregate(1, (n, f) => n * f.Values.Length)];
        for (var i = 0; i < _outcomes.Length; i++)
        {
            var rest = i;
            foreach (var (_, key, values) in _facts)
            {
                current[key] = values[rest % values.Length];
                rest /= values.Length;
            }

            _outcomes[i] = judge(current);
        }
    }

    /// <summary>The outcomes that some completion gives.</summary>
    public HashSet<T> Outcomes => [.. _outcomes];

    /// <summary>The ids of the facts for which two completions that differ in nothing else differ in outcome.</summary>
    public HashSet<string> Mattering
    {
        get
        {
            var mattering = new HashSet<string>(StringComparer.Ordinal);
            var stride = 1;
            foreach (var (id, _, values) in _facts)
            {
                for (var i = 0; i < _outcomes.Length; i++)
                {
                    if (i / stride % values.Length > 0 && !_outcomes[i].Equals(_outcomes[i - stride])) mattering.Add(id);
                }

                stride *= values.Length;
            }

            return mattering;
        }
    }
}
