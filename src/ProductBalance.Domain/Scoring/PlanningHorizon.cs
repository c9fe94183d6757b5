namespace ProductBalance.Domain.Scoring;

/// <summary>The day up to which value counts: a fixed day, or a number of months after today.</summary>
/// <param name="Months">Calendar months after today, 1 to 60; counts where no day is fixed.</param>
/// <param name="Day">The fixed day.</param>
public sealed record PlanningHorizon(int Months, DateOnly? Day = null)
{
    /// <summary>Twelve months after today.</summary>
    public static PlanningHorizon Default { get; } = new(12);

    /// <summary>The horizon as it stands on a day.</summary>
    public DateOnly From(DateOnly today) => Day ?? today.AddMonths(Months);
}
