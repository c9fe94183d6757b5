namespace ProductBalance.Web.Api.Outcomes;

/// <summary>How sure a share is, at 95 %.</summary>
public sealed record IntervalAnswer(double Low, double High);
