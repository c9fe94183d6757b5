namespace ProductBalance.Web.Api.Outcomes;

/// <summary>That a released item will not be measured.</summary>
/// <param name="Reason">Why not; it stays in the record.</param>
public sealed record WaiverBody(string? Reason = null);
