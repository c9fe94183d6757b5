namespace ProductBalance.Web.Api.Impact;

/// <summary>A sentence about an impact.</summary>
/// <param name="Text">Such as "cut CI time from 45 to 12 minutes".</param>
public sealed record SentenceBody(string? Text);
