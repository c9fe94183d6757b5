namespace ProductBalance.Domain.Returns;

/// <summary>Groups what was released by the days in which it was, and pools what is too little to say something of.</summary>
public static class ReleaseReturns
{
    /// <summary>What each release returned, the newest first; what is pooled, and what was released apart, stands last.</summary>
    /// <param name="ledger">The items and costs.</param>
    /// <param name="periods">The releases, none of which overlap, such as sprints or quarters.</param>
    public static IReadOnlyList<ReleaseReturn> Of(ReturnsLedger ledger, IEnumerable<ReturnPeriod> periods)
    {
        var byPeriod = ledger.Items.ToLookup(item => item.Item.ReleasedOn);
        List<(ReturnPeriod Period, ItemReturn[] Items)> releases =
        [
            .. periods
                .Where(period => period.From <= ledger.Today)
                .OrderByDescending(period => period.From)
                .Select(period => (Period: period, Items: period.Days.SelectMany(day => byPeriod[day]).ToArray()))
                .Where(release => release.Items.Length > 0),
        ];
        var small = releases.Where(release => release.Items.Length < ReleaseReturn.LeastItems).ToList();
        var apart = ledger.Items.Except(releases.SelectMany(release => release.Items)).ToList();
        return
        [
            .. releases
                .Except(small)
                .Select(release => Of(ledger, release.Period.Name, [release.Period], release.Items)),
            .. small.Count == 0
                ? Array.Empty<ReleaseReturn>()
                :
                [
                    Of(
                        ledger,
                        NameOf(small.Count),
                        [.. small.Select(release => release.Period)],
                        [.. small.SelectMany(release => release.Items)]
                    ),
                ],
            .. apart.Count == 0 ? Array.Empty<ReleaseReturn>() : [Of(ledger, "Released apart from these", [], apart)],
        ];
    }

    private static string NameOf(int count) =>
        count == 1
            ? $"1 release of fewer than {ReleaseReturn.LeastItems} items"
            : $"{count} releases of fewer than {ReleaseReturn.LeastItems} items each, pooled";

    private static ReleaseReturn Of(
        ReturnsLedger ledger,
        string name,
        IReadOnlyList<ReturnPeriod> periods,
        IReadOnlyList<ItemReturn> items
    )
    {
        var (proved, claimed) = (new ReturnedValue(), new ReturnedValue());
        foreach (var item in items)
        {
            var months = item.MonthsIn(new ReturnPeriod(name, item.Item.ReleasedOn, ledger.Today));
            claimed.Add(item, months);
            if (item.IsMeasured)
            {
                proved.Add(item, months);
            }
        }

        return new(
            name,
            periods is [var only] ? only : null,
            items.Count,
            items.Count(item => item.IsMeasured),
            periods.Sum(period => ledger.Costs.In(period.Until(ledger.Today))),
            proved.Figure,
            claimed.Figure
        );
    }
}
