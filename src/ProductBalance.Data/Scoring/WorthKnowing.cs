using ProductBalance.Domain.Scoring.Uncertainty;

namespace ProductBalance.Data.Scoring;

/// <summary>One estimate of one item that is worth refining, and up to how much money.</summary>
public sealed record WorthKnowing(BacklogRow Row, EstimateInformation Estimate);
