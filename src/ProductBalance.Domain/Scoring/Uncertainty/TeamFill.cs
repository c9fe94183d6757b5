using System.Runtime.InteropServices;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Scoring.Uncertainty;

/// <summary>
/// Which items of one team fit into the team's capacity in each draw. Each item takes from its own team only, so teams
/// are filled apart, and a change in one leaves the others as they were. It is kept for the next run.
/// </summary>
/// <param name="team">The team.</param>
/// <param name="capacity">Its person-days in the period.</param>
/// <param name="items">Its items that can fit, in the order of the list.</param>
/// <param name="draws">How many draws there are.</param>
internal sealed class TeamFill(TeamId team, double capacity, IReadOnlyList<SurveyedItem> items, int draws)
{
    private const int CandidatesAtATime = 64;

    private readonly SurveyedItem[] _lane = [.. items.Where(item => item.Item.Place.Key.IsInLane)];
    private readonly SurveyedItem[] _ranked = InTieOrder(items);
    private readonly TakenItem[][] _taken = new TakenItem[draws][];
    private IReadOnlyDictionary<int, int>? _fits;

    public TeamId Team => team;

    /// <summary>In how many draws each item fits, by its number; only items that fit in one.</summary>
    public IReadOnlyDictionary<int, int> Fits => _fits ??= CountFits();

    private double CapacityDays => capacity;

    private IEnumerable<UncertainItem> Items => items.Select(item => item.Item);

    /// <summary>Whether what is taken holds for a team of the next run.</summary>
    public bool HoldsFor(TeamFill next) => capacity == next.CapacityDays && Items.SequenceEqual(next.Items);

    /// <summary>What is new since an earlier run; null where all draws have to be filled.</summary>
    public TeamChange? ChangeSince(TeamFill before) =>
        capacity == before.CapacityDays && PlainItems(_lane).SequenceEqual(PlainItems(before._lane))
            ? TeamChange.Between(PlainItems(before._ranked), PlainItems(_ranked), capacity)
            : null;

    /// <summary>Fills the capacity in each draw of a block.</summary>
    public void Fill(int block, FillDesk desk)
    {
        var (first, count) = DrawBlocks.Of(block, draws);
        Fill(block, [.. Enumerable.Range(first, count)], desk);
    }

    /// <summary>The same from an earlier run: only the draws that a change touches are filled again.</summary>
    public void Fill(int block, FillDesk desk, TeamFill before, TeamChange change)
    {
        var (first, count) = DrawBlocks.Of(block, draws);
        var known = before._taken.AsSpan(first, count);
        known.CopyTo(_taken.AsSpan(first));
        var touched = change.Touched(first, known, desk.Block);
        if (touched.Length > 0)
        {
            Fill(block, touched, desk);
        }
    }

    // The candidates come with the highest bounds first, some at a time; a draw goes on while its best candidate stands
    // higher than all that is not drawn yet, and what is too large for every draw is never drawn.
    private void Fill(int block, int[] numbers, FillDesk desk)
    {
        desk.Begin(numbers, capacity);
        Array.ForEach(_lane, item => desk.Take(item.Item));
        var order = ByBound(block);
        for (var next = 0; next < order.Length; )
        {
            for (var added = 0; next < order.Length && added < CandidatesAtATime; next++)
            {
                var item = _ranked[order[next]];
                var canFit = item.Bounds.LeastEffort(block) <= desk.MostLeft;
                added += canFit && desk.AddCandidate(order[next], item.Item) ? 1 : 0;
            }

            desk.TakeAbove(next < order.Length ? _ranked[order[next]].Bounds.Highest(block) : double.NegativeInfinity);
        }

        desk.CopyTaken(_taken);
    }

    private static IEnumerable<UncertainItem> PlainItems(IEnumerable<SurveyedItem> items) =>
        items.Select(item => item.Item);

    private static SurveyedItem[] InTieOrder(IEnumerable<SurveyedItem> items)
    {
        SurveyedItem[] ranked = [.. items.Where(item => !item.Item.Place.Key.IsInLane)];
        Array.Sort(ranked, (left, right) => left.Item.Place.CompareTie(right.Item.Place));
        return ranked;
    }

    private int[] ByBound(int block)
    {
        double[] bounds = [.. _ranked.Select(item => -item.Bounds.Highest(block))];
        int[] order = [.. Enumerable.Range(0, _ranked.Length)];
        Array.Sort(bounds, order);
        return order;
    }

    private Dictionary<int, int> CountFits()
    {
        var fits = new Dictionary<int, int>();
        foreach (var item in _taken.SelectMany(taken => taken))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(fits, item.Number, out _)++;
        }

        return fits;
    }
}
