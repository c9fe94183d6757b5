using ProductBalance.Data.Scoring;
using ProductBalance.Domain.LightsOn;

namespace ProductBalance.Data.LightsOn;

/// <summary>A threat as people read it.</summary>
/// <param name="Threat">The threat.</param>
/// <param name="Row">The item that answers it.</param>
/// <param name="ReporterName">Who reported it.</param>
/// <param name="JudgeName">Who judged it; null until then.</param>
public sealed record ThreatView(Threat Threat, BacklogRow Row, string ReporterName, string? JudgeName);
