namespace ProductBalance.Domain.Estimates;

/// <summary>By what an estimate is multiplied, all three points of it, as the outcomes of earlier ones taught.</summary>
/// <param name="Factor">Above 0; 1 leaves the estimate as it is.</param>
/// <param name="Name">What it is in an explanation.</param>
/// <param name="Source">From how many outcomes it comes.</param>
public sealed record AppliedFactor(double Factor, string Name, string Source);
