using ProductBalance.Domain.Outcomes;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Data.Outcomes;

/// <summary>What some of the estimates teach.</summary>
/// <param name="Of">What was estimated.</param>
/// <param name="Name">Whose they are, or of what sort.</param>
/// <param name="Calibration">What they teach.</param>
public sealed record CalibrationGroup(FactorSubject Of, string Name, Calibration Calibration);
