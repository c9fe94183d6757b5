using ProductBalance.Domain.Scoring.Uncertainty;

namespace ProductBalance.Data.Scoring;

/// <summary>An order, and the figures that were drawn of it; null where that failed.</summary>
internal sealed record EstimatedSnapshot(BacklogSnapshot Order, BacklogFigures? Figures);
