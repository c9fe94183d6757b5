using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Scoring.Uncertainty;

/// <summary>
/// In how many draws each item of one team fits into the team's capacity. Each item takes from its own team only, so
/// teams are filled apart, and a change in one leaves the others as they were.
/// </summary>
/// <param name="team">The team.</param>
/// <param name="capacity">Its person-days in the period.</param>
/// <param name="items">Its items that can fit, in the order of the list.</param>
internal sealed class TeamFill(TeamId team, double capacity, IReadOnlyList<SurveyedItem> items)
{
    private const int CandidatesAtATime = 64;

    private readonly SurveyedItem[] _lane = [.. items.Where(item => item.Item.Place.Key.IsInLane)];
    private readonly SurveyedItem[] _ranked = InTieOrder(items);
    private readonly int[] _fits = new int[items.Count];

    public TeamId Team => team;

    /// <summary>How many items it has.</summary>
    public int Size => _fits.Length;

    /// <summary>The items by number with the count of draws in which they fit.</summary>
    public IEnumerable<(int Number, int Fits)> Fits =>
        _lane.Concat(_ranked).Select((item, index) => (item.Item.Place.Number, _fits[index]));

    /// <summary>Whether the counts hold for a team of the next run.</summary>
    public bool HoldsFor(TeamFill next) =>
        capacity == next.CapacityDays && items.Select(item => item.Item).SequenceEqual(next.Items);

    private double CapacityDays => capacity;

    private IEnumerable<UncertainItem> Items => items.Select(item => item.Item);

    /// <summary>
    /// Fills the capacity in each draw of a block. The candidates come with the highest bounds first, some at a time; a
    /// draw goes on while its best candidate stands higher than all that is not drawn yet, and what is too large for
    /// every draw is never drawn.
    /// </summary>
    public void Fill(int block, int draws, FillDesk desk)
    {
        var (first, count) = DrawBlocks.Of(block, draws);
        desk.Begin(first, count, capacity);
        for (var i = 0; i < _lane.Length; i++)
        {
            desk.Take(i, _lane[i].Item.Sampler);
        }

        FillRanked(block, desk);
        AddUp(desk.Taken);
    }

    private void FillRanked(int block, FillDesk desk)
    {
        var order = ByBound(block);
        for (var next = 0; next < order.Length; )
        {
            for (var added = 0; next < order.Length && added < CandidatesAtATime; next++)
            {
                var item = _ranked[order[next]];
                var canFit = item.Bounds.LeastEffort(block) <= desk.MostLeft;
                added += canFit && desk.AddCandidate(_lane.Length + order[next], item.Item.Sampler) ? 1 : 0;
            }

            desk.TakeAbove(next < order.Length ? _ranked[order[next]].Bounds.Highest(block) : double.NegativeInfinity);
        }
    }

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

    private void AddUp(ReadOnlySpan<int> taken)
    {
        for (var i = 0; i < _fits.Length; i++)
        {
            if (taken[i] > 0)
            {
                Interlocked.Add(ref _fits[i], taken[i]);
            }
        }
    }
}
