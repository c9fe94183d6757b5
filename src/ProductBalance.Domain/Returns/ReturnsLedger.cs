namespace ProductBalance.Domain.Returns;

/// <summary>
/// The returns of a product, month by month. Months without a cost have no ratio, and count in no quarter and no total, so
/// that each of those is the mean of its months, weighted by their cost.
/// </summary>
public sealed class ReturnsLedger
{
    /// <summary>How many months are told at most, the running one included.</summary>
    public const int MostMonths = 24;

    private readonly IReadOnlyList<ItemReturn> _items;
    private readonly Dictionary<ReturnPeriod, decimal> _costs;

    /// <summary>Takes what is known today.</summary>
    /// <param name="items">What released items return, in any order.</param>
    /// <param name="costs">What the teams cost.</param>
    /// <param name="today">The product's day; nothing is told beyond it.</param>
    public ReturnsLedger(IEnumerable<ItemReturn> items, TeamCosts costs, DateOnly today)
    {
        _items = [.. items.OrderBy(item => item.Item.Number)];
        _costs = MonthsFrom(First(costs, today), today).ToDictionary(month => month, costs.In);
        (Costs, Today) = (costs, today);
        Months = [.. _costs.Select(month => Of(month.Key, [month.Key]))];
    }

    /// <summary>The product's day.</summary>
    public DateOnly Today { get; }

    /// <summary>What the teams cost.</summary>
    public TeamCosts Costs { get; }

    /// <summary>What each released item returns, by number.</summary>
    public IReadOnlyList<ItemReturn> Items => _items;

    /// <summary>The months, the oldest first, the last one up to today; empty before any cost or release.</summary>
    public IReadOnlyList<PeriodReturn> Months { get; }

    /// <summary>The months that are over.</summary>
    public IReadOnlyList<PeriodReturn> FullMonths => [.. Months.Where(month => month.Period.To < Today)];

    /// <summary>The quarters of those months, the oldest first.</summary>
    public IReadOnlyList<PeriodReturn> Quarters =>
        [
            .. _costs
                .Keys.GroupBy(month => ReturnPeriod.QuarterOf(month.From))
                .Select(quarter => Of(quarter.Key, [.. quarter])),
        ];

    /// <summary>All months together; null before there are any.</summary>
    public PeriodReturn? Whole => Months.Count == 0 ? null : Last(Months.Count);

    /// <summary>The last months together, the running one included; null before there are any.</summary>
    public PeriodReturn? Year => Months.Count == 0 ? null : Last(Math.Min(Months.Count, ReleasedItem.WindowMonths));

    /// <summary>What items returned in those months of <see cref="Year"/> that had a cost.</summary>
    public ReturnFigure ValueOf(IEnumerable<ItemReturn> items)
    {
        ReturnPeriod[] months = [.. Paid(_costs.Keys.TakeLast(ReleasedItem.WindowMonths))];
        var value = new ReturnedValue();
        foreach (var item in items)
        {
            value.Add(item, months.Sum(item.MonthsIn));
        }

        return value.Figure;
    }

    private PeriodReturn Last(int count)
    {
        ReturnPeriod[] months = [.. _costs.Keys.TakeLast(count)];
        return Of(new ReturnPeriod("All", months[0].From, months[^1].To), months);
    }

    private PeriodReturn Of(ReturnPeriod period, IReadOnlyCollection<ReturnPeriod> months)
    {
        // A single month without a cost shows its value in money nevertheless.
        IReadOnlyCollection<ReturnPeriod> counted = months.Count == 1 ? months : [.. Paid(months)];
        var (proved, claimed) = (new ReturnedValue(), new ReturnedValue());
        foreach (var item in _items)
        {
            var live = counted.Sum(item.MonthsIn);
            claimed.Add(item, live);
            if (item.IsMeasured)
            {
                proved.Add(item, live);
            }
        }

        return new(period, months.Sum(month => _costs[month]), proved.Figure, claimed.Figure);
    }

    private IEnumerable<ReturnPeriod> Paid(IEnumerable<ReturnPeriod> months) =>
        months.Where(month => _costs[month] > 0);

    private DateOnly? First(TeamCosts costs, DateOnly today)
    {
        DateOnly?[] starts = [costs.Since, .. _items.Select(item => (DateOnly?)item.Item.ReleasedOn)];
        return starts.Where(start => start <= today).Min();
    }

    private static IEnumerable<ReturnPeriod> MonthsFrom(DateOnly? first, DateOnly today)
    {
        if (first is not { } start)
        {
            yield break;
        }

        var earliest = ReturnPeriod.MonthOf(today).From.AddMonths(1 - MostMonths);
        for (var day = start < earliest ? earliest : start; day <= today; day = ReturnPeriod.MonthOf(day).To.AddDays(1))
        {
            yield return ReturnPeriod.MonthOf(day).Until(today);
        }
    }
}
