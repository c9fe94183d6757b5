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
    private readonly SurveyedItem[] _lane = [.. items.Where(item => item.Item.Place.Key.IsInLane)];
    private readonly SurveyedItem[] _ranked = InTieOrder(items);
    private readonly int[] _fits = new int[items.Count];

    public TeamId Team => team;

    /// <summary>The most items that are looked at in one draw.</summary>
    public int Size => _ranked.Length;

    /// <summary>The items by number with the count of draws in which they fit.</summary>
    public IEnumerable<(int Number, int Fits)> Fits =>
        _lane.Concat(_ranked).Select((item, index) => (item.Item.Place.Number, _fits[index]));

    /// <summary>Whether the counts hold for a team of the next run.</summary>
    public bool HoldsFor(TeamFill next) =>
        capacity == next.CapacityDays && items.Select(item => item.Item).SequenceEqual(next.Items);

    private double CapacityDays => capacity;

    private IEnumerable<UncertainItem> Items => items.Select(item => item.Item);

    /// <summary>
    /// Fills the capacity in each draw of a block. The candidates come with the highest bounds first, twice as many each
    /// time; a draw goes on while its best candidate stands higher than all that is not drawn yet, and what is too large
    /// for every draw is never drawn.
    /// </summary>
    public void Fill(int block, int draws, FillDesk desk)
    {
        var (first, count) = DrawBlocks.Of(block, draws);
        desk.Begin(first, count, capacity);
        for (var i = 0; i < _lane.Length; i++)
        {
            Add(i, desk.Take(_lane[i].Item.Sampler));
        }

        var order = ByBound(block);
        for (int next = 0, size = FillDesk.FirstCandidates; next < order.Length; size *= 2)
        {
            for (var added = 0; next < order.Length && added < size; next++)
            {
                var item = _ranked[order[next]];
                var canFit = item.Bounds.LeastEffort(block) <= desk.MostLeft;
                added += canFit && desk.AddCandidate(order[next], item.Item.Sampler) ? 1 : 0;
            }

            var bound = next < order.Length ? _ranked[order[next]].Bounds.Highest(block) : double.NegativeInfinity;
            desk.TakeAbove(bound, (candidate, taken) => Add(_lane.Length + candidate, taken));
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

    private void Add(int index, int taken) => Interlocked.Add(ref _fits[index], taken);
}
