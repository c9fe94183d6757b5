namespace ProductBalance.Domain.LightsOn;

/// <summary>How a product kept its lights on, quarter by quarter, from its stored threats.</summary>
public static class LightsOnRecord
{
    private const int MonthsInQuarter = 3;

    /// <summary>The latest quarters, the newest first.</summary>
    /// <param name="threats">All threats, each with the expected person-days of its item; null where none are stated.</param>
    /// <param name="today">A day of the newest quarter.</param>
    /// <param name="quarters">How many.</param>
    /// <param name="capacityADay">Person-days that all teams have on a calendar day.</param>
    /// <param name="dayOf">The product's day of an instant.</param>
    public static IReadOnlyList<LightsOnQuarter> Of(
        IReadOnlyCollection<(Threat Threat, double? EffortDays)> threats,
        DateOnly today,
        int quarters,
        double capacityADay,
        Func<DateTimeOffset, DateOnly> dayOf
    )
    {
        var newest = new DateOnly(today.Year, today.Month - ((today.Month - 1) % MonthsInQuarter), 1);
        return
        [
            .. from back in Enumerable.Range(0, quarters)
            let start = newest.AddMonths(-MonthsInQuarter * back)
            select Quarter(start),
        ];

        LightsOnQuarter Quarter(DateOnly start)
        {
            var end = start.AddMonths(MonthsInQuarter);
            var days = Math.Min(end.DayNumber, today.DayNumber + 1) - start.DayNumber;
            var judged = threats.Where(each => IsIn(each.Threat.JudgedAt)).ToList();
            var resolved = threats.Where(each => IsIn(each.Threat.ResolvedAt)).ToList();
            return new()
            {
                Start = start,
                Reported = threats.Count(each => IsIn(each.Threat.ReportedAt)),
                Judged = judged.Count,
                FalseAlarms = judged.Count(each => each.Threat.State == ThreatState.FalseAlarm),
                DaysToResolve = [.. resolved.Select(each => DaysOf(each.Threat)).Order()],
                EffortDays = resolved.DistinctBy(each => each.Threat.ItemId).Sum(each => each.EffortDays ?? 0),
                CapacityDays = days * capacityADay,
            };

            bool IsIn(DateTimeOffset? at) => at is { } moment && dayOf(moment) is var day && day >= start && day < end;
        }
    }

    private static double DaysOf(Threat threat) => (threat.ResolvedAt!.Value - threat.ReportedAt).TotalDays; // filtered before
}
