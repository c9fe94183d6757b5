namespace ProductBalance.Domain.Planning.Progress;

/// <summary>
/// How far one stay in a sprint has come, day by day. Its work is what was planned, or more where somebody later said that
/// more is left; done is what of it is not left any more.
/// </summary>
/// <param name="PlannedDays">Person-days that were planned for it.</param>
/// <param name="From">The day on which it came in.</param>
/// <param name="Until">The day on which it went out; null while it is in.</param>
/// <param name="Remaining">Person-days that were left, by the day on which somebody said so, in order.</param>
public sealed record StayProgress(
    double PlannedDays,
    DateOnly From,
    DateOnly? Until,
    IReadOnlyList<(DateOnly Day, double Days)> Remaining
)
{
    /// <summary>Whether it is in the sprint as a day ends.</summary>
    public bool IsIn(DateOnly day) => From <= day && !(Until <= day);

    /// <summary>Person-days of work, as they are known when a day ends.</summary>
    public double ScopeOn(DateOnly day) => SaidBy(day).Aggregate(PlannedDays, Math.Max);

    /// <summary>Person-days of it that are done when a day ends.</summary>
    public double DoneOn(DateOnly day) => ScopeOn(day) - LeftOn(day);

    /// <summary>Person-days that are left when a day ends: what was said last, else all that was planned.</summary>
    public double LeftOn(DateOnly day) => SaidBy(day).Append(PlannedDays).First();

    // The latest first.
    private IEnumerable<double> SaidBy(DateOnly day) =>
        Remaining.Where(said => said.Day <= day).Select(said => said.Days).Reverse();
}
