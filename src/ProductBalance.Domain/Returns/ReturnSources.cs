namespace ProductBalance.Domain.Returns;

/// <summary>Splits the claimed value of the last twelve months by what returned it.</summary>
public static class ReturnSources
{
    private const int MostNamed = 6;

    /// <summary>Less than this share of all that was gained or lost is pooled: a ticket's few coins would only look exact.</summary>
    private const double LeastShare = 0.05;

    /// <summary>
    /// What is proved first, the greatest gain first; then the rest of what is proved, pooled; then all that is only
    /// claimed. The values add up to the claimed value.
    /// </summary>
    public static IReadOnlyList<ReturnSource> Of(ReturnsLedger ledger)
    {
        var items = ledger
            .Items.Select(item => (Item: item, Value: ledger.ValueOf([item])))
            .Where(item => Moved(item.Value))
            .ToList();
        var measured = items.Where(item => item.Item.IsMeasured).ToList();
        var all = measured.Sum(item => Math.Abs(item.Value.Expected));
        var named = measured
            .Where(item => Math.Abs(item.Value.Expected) >= LeastShare * all)
            .OrderByDescending(item => Math.Abs(item.Value.Expected))
            .Take(MostNamed)
            .OrderByDescending(item => item.Value.Expected)
            .ToList();
        return
        [
            .. named.Select(item => new ReturnSource([item.Item.Item.Number], IsMeasured: true, item.Value)),
            .. Pool(ledger, [.. measured.Except(named).Select(item => item.Item)], isMeasured: true),
            .. Pool(ledger, [.. items.Except(measured).Select(item => item.Item)], isMeasured: false),
        ];
    }

    private static IEnumerable<ReturnSource> Pool(
        ReturnsLedger ledger,
        IReadOnlyList<ItemReturn> items,
        bool isMeasured
    ) =>
        items.Count == 0
            ? []
            : [new ReturnSource([.. items.Select(item => item.Item.Number)], isMeasured, ledger.ValueOf(items))];

    private static bool Moved(ReturnFigure value) => value is not { Expected: 0, Low: 0, High: 0 };
}
