namespace ProductBalance.Domain.Scoring.Uncertainty;

/// <summary>What it is worth to find out more about an item before it is started or left, in the product's currency.</summary>
/// <param name="All">The most that knowing everything is worth (EVPI).</param>
/// <param name="ByEstimate">The most that knowing one estimate is worth (EVPPI), the largest first.</param>
public sealed record InformationValue(EstimatedFigure All, IReadOnlyList<EstimateInformation> ByEstimate);
