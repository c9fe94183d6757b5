namespace ProductBalance.Data.Waiting;

/// <summary>That a wait is expected to last until another day.</summary>
/// <param name="Until">The day on which work is expected to go on.</param>
/// <param name="Reason">Why the day moves; colleagues read it.</param>
public sealed record WaitDayInput(DateOnly Until, string Reason);
