namespace ProductBalance.Domain.Waiting;

/// <summary>What a running sprint holds of an item at the moment when it begins to wait.</summary>
/// <param name="Days">Person-days still to be done in the sprint, in expectation; 0 where it is in no sprint.</param>
/// <param name="SprintEnd">The last day of that sprint.</param>
public sealed record PlannedWork(double Days, DateOnly SprintEnd);
