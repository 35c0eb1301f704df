using Diplomacy.Core.Channels;

namespace Diplomacy.Core.Reasoning;

/// <summary>A channel on a day: what the conditions of one rule are asked about, and what they have worked out of it so far.</summary>
internal sealed class Case(Channel channel, DateOnly on)
{
    private readonly Dictionary<Type, object> _views = [];

    public Channel Channel => channel;

    public DateOnly On => on;

    /// <summary>The view of this type, made when it is first asked for: conditions of one rule share their questions.</summary>
    public T View<T>(Func<Case, T> make)
        where T : class
    {
        if (_views.TryGetValue(typeof(T), out var known)) return (T)known;
        var view = make(this);
        _views.Add(typeof(T), view);
        return view;
    }
}
