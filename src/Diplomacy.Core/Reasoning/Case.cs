using Diplomacy.Core.Channels;

namespace Diplomacy.Core.Reasoning;

/// <summary>A channel on a day: what conditions are asked about, and what they have worked out of it so far.</summary>
internal sealed class Case(Channel channel, DateOnly on)
{
    private readonly List<object> _views = [];
    private Dictionary<Condition, Proposition>? _propositions;

    public Channel Channel => channel;

    public DateOnly On => on;

    /// <summary>The view of this type, made when it is first asked for: conditions share their questions.</summary>
    public T View<T>(Func<Case, T> make)
        where T : class
    {
        foreach (var known in _views)
            if (known is T one) return one;
        var view = make(this);
        _views.Add(view);
        return view;
    }

    /// <summary>What a condition comes to, worked out when it is first asked for.</summary>
    public Proposition Of(Condition condition, Func<Case, Proposition> propose)
    {
        _propositions ??= [];
        if (!_propositions.TryGetValue(condition, out var proposition)) _propositions.Add(condition, proposition = propose(this));
        return proposition;
    }
}
