namespace ProductBalance.Domain.LightsOn;

/// <summary>What is to be expected of one piece of work in the lane. Days are calendar days.</summary>
public sealed record LaneOutlook
{
    /// <summary>The work.</summary>
    public required LaneTask Task { get; init; }

    /// <summary>The last day on which it can begin by itself and still be done by its due day.</summary>
    public DateOnly LatestStart => Due.AddDays(-(int)Math.Min(Math.Ceiling(Duration), Due.DayNumber));

    /// <summary>The day by which it is needed: its own bite day, or an earlier one of what depends on it.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>The 95th percentile of the days that it takes by itself.</summary>
    public required double Duration { get; init; }

    /// <summary>Days from today to the due day that are left over when it begins today: due − duration − today.</summary>
    public required double Slack { get; init; }

    /// <summary>The 95th percentile of the days from today until it is done, behind what stands before it.</summary>
    public required double Completion { get; init; }

    /// <summary>The share of draws, 0 to 1, in which it is done by the day that its own threat bites; null without one.</summary>
    public required double? InTime { get; init; }

    /// <summary>Whole days by which it misses the day that its own threat bites; 0 where it does not.</summary>
    public required int DaysLate { get; init; }

    /// <summary>Whether it has to begin in this sprint or the next, so that the plan must take it.</summary>
    public required bool IsForced { get; init; }
}
