namespace ProductBalance.Data.Waiting;

/// <summary>That a wait is expected to last until another day.</summary>
/// <param name="Until">The day on which work is expected to go on.</param>
/// <param name="Reason">Why the day moves; colleagues read it.</param>
/// <param name="Seen">The version of the wait that its author saw; null where any version will do.</param>
public sealed record WaitDayInput(DateOnly Until, string Reason, Guid? Seen = null);
