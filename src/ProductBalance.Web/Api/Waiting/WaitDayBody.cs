namespace ProductBalance.Web.Api.Waiting;

/// <summary>Another day on which work is expected to go on.</summary>
/// <param name="Until">The day, after today.</param>
/// <param name="Reason">Why it moves.</param>
public sealed record WaitDayBody(DateOnly? Until = null, string? Reason = null);
