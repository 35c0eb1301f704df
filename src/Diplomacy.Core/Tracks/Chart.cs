using System.Numerics;
using Diplomacy.Core.Actors;
using Diplomacy.Core.Channels;
using Diplomacy.Core.Reasoning;

namespace Diplomacy.Core.Tracks;

/// <summary>
/// A typology as a chart: the level for each way in which its terms can be answered. Finds the possible levels without an
/// allocation, in work that grows with the number of participants and with nothing else.
/// </summary>
/// <remarks>
/// <para>
/// A typology tells few kinds apart. Each class of kinds that it does is a mark, on the table and among the leads; what a
/// side seats is a state of such marks (see <see cref="Reach"/>). Each state answers every term for that side, and a term is
/// so when it is so of some side. So the answers to the terms are marks once more, and the chart says the level of each.
/// </para>
/// <para>
/// It answers as <see cref="Typology.Decide"/> does, and leaves to it what is rare: an encounter that may or may not have been
/// on the day, somebody who stands on one side twice, and conditions of the user's own.
/// </para>
/// </remarks>
internal sealed class Chart
{
    private const int KindCount = 6;

    /// <summary>For how many sides the question of their mandate is put off.</summary>
    private const int MostPutOff = 4;

    private readonly SideTerm[] _terms;
    private readonly SettingTerm[] _settings;
    private readonly bool _asksOfParties;
    private readonly ulong[] _members = new ulong[1 << KindCount];
    private readonly ulong[] _leads = new ulong[1 << KindCount];
    private readonly ulong _anyone = Reach.Nothing;
    private readonly ulong _anyoneOfNoParty = Reach.Nothing;
    private readonly byte[] _answers = new byte[1 << Reach.MostMarks];
    private readonly byte[] _levelOf;
    private readonly ulong[] _levels = new ulong[TrackLevel.Count];

    private Chart(Typology typology, SideTerm[] terms, SettingTerm[] settings, int[] sitting, int[] leading)
    {
        (_terms, _settings) = (terms, settings);
        _asksOfParties = terms.Any(t => t is SideTerm.Seats { Party: not null });
        for (var kind = 0; kind < KindCount; kind++)
        {
            var (member, lead) = (Reach.State(sitting[kind]), Reach.State(sitting[kind] | leading[kind]));
            for (var kinds = 0u; kinds < _members.Length; kinds++)
            {
                if (!Choices.Has(kinds, kind)) continue;
                _members[kinds] |= member;
                _leads[kinds] |= lead;
            }

            _anyone = Reach.Join(_anyone, Reach.Nothing | member | lead);
            if (Kinds(kind) >= Tracks.Kinds.Grassroots) _anyoneOfNoParty = Reach.Join(_anyoneOfNoParty, Reach.Nothing | member | lead);
        }

        for (var state = 0; state < _answers.Length; state++)
        {
            for (var term = 0; term < terms.Length; term++)
                if (terms[term].Of(With(sitting, state), With(leading, state))) _answers[state] |= (byte)(1 << term);
        }

        Term[] asked = [.. terms, .. settings];
        _levelOf = new byte[1 << asked.Length];
        for (var answers = 0u; answers < _levelOf.Length; answers++)
        {
            _levelOf[answers] = (byte)typology.LevelWhere(term => Choices.Has(answers, Array.IndexOf(asked, term))).Index;
            _levels[_levelOf[answers]] |= Reach.State((int)answers);
        }
    }

    /// <summary>The chart of a typology; null when it has conditions of another sort, or tells too much apart.</summary>
    public static Chart? Of(Typology typology)
    {
        var terms = new HashSet<Term>();
        if (!typology.IsMadeOf(terms) || terms.Count > Reach.MostMarks) return null;
        SideTerm[] ofSides = [.. terms.OfType<SideTerm>()];
        SettingTerm[] ofSetting = [.. terms.OfType<SettingTerm>()];
        var marks = 0;
        var sitting = Marks([.. ofSides.SelectMany(t => t.Told)], ref marks);
        var leading = Marks([.. ofSides.SelectMany(t => t.ToldLeading)], ref marks);
        return marks > Reach.MostMarks || ofSetting.DistinctBy(t => t.Matter).Count() < ofSetting.Length
            ? null
            : new Chart(typology, ofSides, ofSetting, sitting, leading);
    }

    /// <summary>The possible levels as bits; none where the chart does not tell.</summary>
    public uint Levels(Channel channel, DateOnly on)
    {
        if (!Seating.Meetings(channel, on, out var meetings)) return 0;
        var answers = Reach.Nothing;
        foreach (var setting in _settings) answers = Reach.Join(answers, Answers(setting, setting.IsSo(channel, on)));
        Span<(int Side, Seats Seats)> turning = stackalloc (int, Seats)[MostPutOff];
        var (count, sides) = (0, channel.Sides);
        for (var i = 0; i < sides.Count; i++)
        {
            if (sides[i].SeatsSomebodyTwice) return 0;
            var seats = Seated(channel, sides[i], on, meetings);
            if (seats.TurnOnMandate && count < turning.Length) turning[count++] = (i, seats);
            else answers = Reach.Join(answers, Answers(channel, sides[i], on, seats));
        }

        // Few levels turn on a mandate. So what was granted is looked into where both answers do not come to the same.
        turning = turning[..count];
        var either = answers;
        foreach (var (side, seats) in turning) either = Reach.Join(either, Answers(sides[side], seats.Unmandated | seats.Mandated));
        var levels = LevelsOf(either);
        if (count == 0 || BitOperations.IsPow2(levels)) return levels;
        foreach (var (side, seats) in turning) answers = Reach.Join(answers, Answers(channel, sides[side], on, seats));
        return LevelsOf(answers);
    }

    /// <summary>The answers that have one of these levels.</summary>
    public ulong AnswersOf(uint levels)
    {
        ulong answers = 0;
        for (var level = 0; level < _levels.Length; level++)
            if (Choices.Has(levels, level)) answers |= _levels[level];
        return answers;
    }

    /// <summary>What is asked of the setting.</summary>
    public IReadOnlyList<SettingTerm> Settings => _settings;

    /// <summary>The answers that the setting gives to a term.</summary>
    public ulong Answers(SettingTerm setting, Truth isSo)
    {
        var yes = Reach.State(1 << _terms.Length + Array.IndexOf(_settings, setting));
        return (isSo.IsFalse ? 0 : yes) | (isSo.IsTrue ? 0 : Reach.Nothing);
    }

    /// <summary>The answers that a side gives to the terms, for each state in which it may be.</summary>
    public ulong Answers(Side side, ulong states)
    {
        var asked = AskedOf(side);
        ulong answers = 0;
        for (; states != 0; states &= states - 1) answers |= Reach.State(_answers[BitOperations.TrailingZeroCount(states)] & asked);
        return answers;
    }

    /// <summary>The states of a side with which everything that the rest may answer comes to nothing but these answers.</summary>
    public ulong StatesWithin(Side side, ulong right, ulong elsewhere)
    {
        var asked = AskedOf(side);
        ulong within = 0;
        for (var states = BroughtByAnyone(side); states != 0; states &= states - 1)
        {
            var state = BitOperations.TrailingZeroCount(states);
            if ((Reach.Join(Reach.State(_answers[state] & asked), elsewhere) & ~right) == 0) within |= Reach.State(state);
        }

        return within;
    }

    /// <summary>Whether something that everything beside a side may answer gives another level for these two states of the side.</summary>
    public bool TellsApart(Side side, int one, int other, ulong elsewhere)
    {
        var asked = AskedOf(side);
        return TellsApart(_answers[one] & asked, _answers[other] & asked, elsewhere);
    }

    /// <summary>Whether something that everything else may answer gives another level with these answers than with those.</summary>
    public bool TellsApart(int answers, int others, ulong elsewhere)
    {
        for (; elsewhere != 0 && answers != others; elsewhere &= elsewhere - 1)
        {
            var rest = BitOperations.TrailingZeroCount(elsewhere);
            if (_levelOf[answers | rest] != _levelOf[others | rest]) return true;
        }

        return false;
    }

    /// <summary>What somebody may bring who may sit in these places and be of these kinds.</summary>
    public ulong Brought(uint parts, Kinds kinds) =>
        ((parts & Seating.Away) != 0 ? Reach.Nothing : 0)
        | ((parts & Seating.Member) != 0 ? _members[(int)kinds] : 0)
        | ((parts & Seating.Lead) != 0 ? _leads[(int)kinds] : 0);

    /// <summary>What people may bring of whom nothing is known.</summary>
    public ulong BroughtByAnyone(Side side) => side.Party is null ? _anyoneOfNoParty : _anyone;

    /// <summary>The answers that a side gives, with the mandate that it has.</summary>
    private ulong Answers(Channel channel, Side side, DateOnly on, Seats seats)
    {
        if (!seats.TurnOnMandate) return Answers(side, seats.Unmandated);
        var mandates = Seating.Mandates(channel, side.Party!, on);
        return Answers(side, ((mandates & Seating.Unmandated) != 0 ? seats.Unmandated : 0) | ((mandates & Seating.Mandated) != 0 ? seats.Mandated : 0));
    }

    /// <summary>The terms that are asked of a side, as bits.</summary>
    private int AskedOf(Side side)
    {
        var asked = (1 << _terms.Length) - 1;
        for (var term = 0; term < _terms.Length && _asksOfParties; term++)
            if (!_terms[term].IsAskedOf(side)) asked &= ~(1 << term);
        return asked;
    }

    /// <summary>The levels of these answers, as bits.</summary>
    public uint LevelsOf(ulong answers)
    {
        var levels = 0u;
        for (var level = 0; level < _levels.Length; level++)
            if ((_levels[level] & answers) != 0) levels |= 1u << level;
        return levels;
    }

    /// <summary>What may be seated on a side.</summary>
    private Seats Seated(Channel channel, Side side, DateOnly on, ulong meetings)
    {
        var party = side.Party;
        var unmandated = Seating.IsOpen(channel, side, meetings) ? BroughtByAnyone(side) : Reach.Nothing;
        var mandated = unmandated;
        foreach (var participant in side.Participants)
        {
            var parts = Seating.Parts(participant, Seating.TookPart(channel, participant, on, meetings));
            if (parts == Seating.Away) continue;
            var service = party is null ? ServiceAnswers.Never : participant.Who.Offices.ServiceOf(party, on);
            var capacities = Seating.Capacities(participant);
            var brought = Brought(parts, Seating.KindsOf(service, capacities, mandated: false));
            unmandated = Reach.Join(unmandated, brought);
            if ((service & ServiceAnswers.NotServing) != 0) brought = Brought(parts, Seating.KindsOf(service, capacities, mandated: true));
            mandated = Reach.Join(mandated, brought);
        }

        return new Seats(unmandated, party is null ? unmandated : mandated);
    }

    private static Kinds Kinds(int kind) => (Kinds)(1 << kind);

    /// <summary>The kinds of the classes whose marks a state has.</summary>
    private static Kinds With(int[] marks, int state)
    {
        var kinds = Tracks.Kinds.None;
        for (var kind = 0; kind < KindCount; kind++)
            if ((marks[kind] & state) != 0) kinds |= Kinds(kind);
        return kinds;
    }

    /// <summary>The mark of each kind's class: one class for the kinds that all of these tell apart from the same others.</summary>
    private static int[] Marks(Kinds[] told, ref int count)
    {
        var marks = new int[KindCount];
        for (var kind = 0; kind < KindCount; kind++)
        {
            // Nobody asks after a kind that none tells apart.
            if (!Array.Exists(told, t => (t & Kinds(kind)) != 0)) continue;
            var like = Enumerable.Range(0, kind).Where(k => told.All(t => (t & Kinds(k)) != 0 == ((t & Kinds(kind)) != 0))).ToArray();
            marks[kind] = like.Length > 0 ? marks[like[0]] : 1 << count++;
        }

        return marks;
    }

    /// <summary>What may be seated on a side that has no mandate, and on one that has.</summary>
    private readonly record struct Seats(ulong Unmandated, ulong Mandated)
    {
        public bool TurnOnMandate => Unmandated != Mandated;
    }
}
