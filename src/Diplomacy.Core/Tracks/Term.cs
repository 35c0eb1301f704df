using Diplomacy.Core.Channels;
using Diplomacy.Core.Reasoning;

namespace Diplomacy.Core.Tracks;

/// <summary>What a condition asks, in a form that a <see cref="Chart"/> can answer without a proposition.</summary>
internal abstract record Term;

/// <summary>What is asked of the setting.</summary>
internal abstract record SettingTerm : Term
{
    /// <summary>What it is about. Terms about different matters never rest on the same facts.</summary>
    public abstract string Matter { get; }

    /// <summary>Whether it is so.</summary>
    public abstract Truth IsSo(Channel channel, DateOnly on);

    /// <summary>What it comes to for a case.</summary>
    public abstract Proposition Of(Case @case);
}

/// <summary>What a composition asks: that some side is so.</summary>
internal abstract record SideTerm : Term
{
    /// <summary>Whether it is asked of this side.</summary>
    public virtual bool IsAskedOf(Side side) => true;

    /// <summary>The kinds that it tells from all others among those who sit on a side.</summary>
    public abstract Kinds[] Told { get; }

    /// <summary>The kinds that it tells from all others among those who lead a side.</summary>
    public virtual Kinds[] ToldLeading => [];

    /// <summary>What it comes to for a side.</summary>
    public abstract Proposition Of(Table table, Side side);

    /// <summary>Whether it is so of a side that seats just these kinds, and just these among its leads.</summary>
    public abstract bool Of(Kinds seated, Kinds leading);

    /// <summary>Seats somebody of these kinds.</summary>
    public sealed record Seats(Kinds Kinds, string? Party = null) : SideTerm
    {
        public override Kinds[] Told => [Kinds];

        public override bool IsAskedOf(Side side) => Party is null || side.Party?.Id == Party;

        public override Proposition Of(Table table, Side side) => table.Seats(side, Kinds);

        public override bool Of(Kinds seated, Kinds leading) => (seated & Kinds) != 0;
    }

    /// <summary>Seats nobody of these kinds.</summary>
    public sealed record Lacks(Kinds Kinds) : SideTerm
    {
        public override Kinds[] Told => [Kinds];

        public override Proposition Of(Table table, Side side) => !table.Seats(side, Kinds);

        public override bool Of(Kinds seated, Kinds leading) => (seated & Kinds) == 0;
    }

    /// <summary>Somebody of other kinds leads, or sits there where nobody leads; or nobody sits there.</summary>
    public sealed record LedOtherwise(Kinds Kinds) : SideTerm
    {
        public override Kinds[] Told => [Kinds, Kinds.Any & ~Kinds];

        public override Kinds[] ToldLeading => Told;

        public override Proposition Of(Table table, Side side)
        {
            var led = table.Seats(side, Kinds.Any, leading: true);
            var byOthers = table.Seats(side, Kinds.Any & ~Kinds, leading: true);
            return !((led & !byOthers) | (!led & table.Seats(side, Kinds) & !table.Seats(side, Kinds.Any & ~Kinds)));
        }

        public override bool Of(Kinds seated, Kinds leading)
        {
            var those = leading != 0 ? leading : seated;
            return (those & Kinds) == 0 || (those & ~Kinds) != 0;
        }
    }
}
