using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Waiting;

/// <summary>How much downtime became focus on tech, quarter by quarter.</summary>
public static class FocusRecord
{
    /// <summary>
    /// The last quarters up to the present one, the oldest first. A wait counts in the quarter in which it began, a pull in
    /// the one in which it was made, unless it was taken back.
    /// </summary>
    /// <param name="waits">Waits of a product.</param>
    /// <param name="pulls">Its focus pulls.</param>
    /// <param name="calendar">Its calendar.</param>
    /// <param name="today">Its day.</param>
    /// <param name="quarters">How many quarters, from 1.</param>
    public static IReadOnlyList<FocusQuarter> Of(
        IEnumerable<Wait> waits,
        IEnumerable<FocusPull> pulls,
        SprintCalendar calendar,
        DateOnly today,
        int quarters
    )
    {
        var freed = waits.ToLookup(wait => FocusQuarter.StartOf(wait.Since));
        var pulled = pulls.Where(pull => pull.TakenBackOn is null).ToLookup(pull => FocusQuarter.StartOf(pull.Day));
        return
        [
            .. from start in Starts(today, quarters)
            select new FocusQuarter(
                start.Year,
                (start.Month + 2) / 3,
                freed[start].Sum(wait => FreedCapacity.SoFar(wait, calendar, today)),
                pulled[start].Sum(pull => pull.Days)
            ),
        ];
    }

    /// <summary>The first days of the last quarters up to the present one, the oldest first.</summary>
    public static IEnumerable<DateOnly> Starts(DateOnly today, int quarters)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(quarters, 1);
        var present = FocusQuarter.StartOf(today);
        return Enumerable.Range(0, quarters).Select(back => present.AddMonths(3 * (back - quarters + 1)));
    }
}
