using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Planning;

/// <summary>A sprint as the calendar shows it.</summary>
public sealed record SprintSummary
{
    public required Sprint Sprint { get; init; }

    /// <summary>How many items are in it.</summary>
    public required int Items { get; init; }

    /// <summary>How many of them are released.</summary>
    public required int Released { get; init; }

    /// <summary>Person-days that are planned for them.</summary>
    public required double PlannedDays { get; init; }

    /// <summary>Person-days that all teams have in it.</summary>
    public required double Capacity { get; init; }
}
