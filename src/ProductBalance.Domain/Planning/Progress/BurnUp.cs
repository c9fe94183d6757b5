namespace ProductBalance.Domain.Planning.Progress;

/// <summary>
/// Done effort against scope, day by day. Both lines count what is in the sprint as the day ends: what leaves it takes its
/// work along, done or not.
/// </summary>
public sealed class BurnUp
{
    private BurnUp(SprintPeriod period, double planned, PlanRange range, IReadOnlyList<BurnUpDay> days) =>
        (Period, Planned, Range, Days) = (period, planned, range, days);

    /// <summary>The days of the sprint.</summary>
    public SprintPeriod Period { get; }

    /// <summary>Person-days of the plan when the sprint started, where the straight ideal ends.</summary>
    public double Planned { get; }

    /// <summary>What the plan may really take.</summary>
    public PlanRange Range { get; }

    /// <summary>Each day that is known, in order; empty before the sprint began.</summary>
    public IReadOnlyList<BurnUpDay> Days { get; }

    /// <summary>Person-days that would be done when a day ends if every day brought the same.</summary>
    public double IdealOn(DateOnly day) =>
        Planned * (day.DayNumber - Period.Start.DayNumber + 1) / (Period.End.DayNumber - Period.Start.DayNumber + 1);

    /// <summary>Tells a sprint day by day.</summary>
    /// <param name="period">Its days.</param>
    /// <param name="through">The last day that is known: today, or the day on which it was closed.</param>
    /// <param name="planned">Person-days of the plan when it started.</param>
    /// <param name="range">What that plan may really take.</param>
    /// <param name="stays">All that ever was in it.</param>
    public static BurnUp Of(
        SprintPeriod period,
        DateOnly through,
        double planned,
        PlanRange range,
        IReadOnlyCollection<StayProgress> stays
    )
    {
        ArgumentNullException.ThrowIfNull(period);
        return new(period, planned, range, [.. DaysTo(through, period.Start).Select(day => DayOf(day, stays))]);
    }

    // A sprint that was not closed on its last day goes on being told.
    private static IEnumerable<DateOnly> DaysTo(DateOnly through, DateOnly start) =>
        Enumerable.Range(0, Math.Max(0, through.DayNumber - start.DayNumber + 1)).Select(start.AddDays);

    private static BurnUpDay DayOf(DateOnly day, IEnumerable<StayProgress> stays)
    {
        var present = stays.Where(stay => stay.IsIn(day)).ToList();
        return new(day, present.Sum(stay => stay.ScopeOn(day)), present.Sum(stay => stay.DoneOn(day)));
    }
}
