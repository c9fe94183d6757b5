namespace ProductBalance.Web.Api.Backlog;

/// <summary>How the outcome will be checked.</summary>
/// <param name="How">The way of measuring, in words.</param>
/// <param name="Who">The person who does it.</param>
/// <param name="DaysAfterRelease">Calendar days from release to the measuring day.</param>
public sealed record MeasurementBody(string? How = null, string? Who = null, int? DaysAfterRelease = null);
