namespace ProductBalance.Domain.LightsOn;

/// <summary>What lights-on work was in one calendar quarter.</summary>
public sealed record LightsOnQuarter
{
    /// <summary>Its first day.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>How many threats were reported.</summary>
    public required int Reported { get; init; }

    /// <summary>How many threats were judged.</summary>
    public required int Judged { get; init; }

    /// <summary>How many of those were false alarms.</summary>
    public required int FalseAlarms { get; init; }

    /// <summary>Days from report to resolution of each threat that was resolved, in ascending order.</summary>
    public required IReadOnlyList<double> DaysToResolve { get; init; }

    /// <summary>Expected person-days of the items whose threats were resolved, each item once.</summary>
    public required double EffortDays { get; init; }

    /// <summary>Person-days that the teams had in the quarter, up to today.</summary>
    public required double CapacityDays { get; init; }

    /// <summary>False alarms ÷ judged threats, 0 to 1; null where none was judged.</summary>
    public double? FalseAlarmRate => Judged > 0 ? (double)FalseAlarms / Judged : null;

    /// <summary>The median of the days from report to resolution; null where none was resolved.</summary>
    public double? MedianDaysToResolve =>
        DaysToResolve.Count > 0
            ? (DaysToResolve[(DaysToResolve.Count - 1) / 2] + DaysToResolve[DaysToResolve.Count / 2]) / 2
            : null;

    /// <summary>Lights-on effort ÷ capacity; null where the teams have no capacity.</summary>
    public double? CapacityShare => CapacityDays > 0 ? EffortDays / CapacityDays : null;
}
