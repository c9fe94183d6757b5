using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Roadmap;

/// <summary>For when an open item is planned.</summary>
/// <param name="Horizon">Now, Next or Later.</param>
/// <param name="Sprint">The sprint that says so; null where the roadmap or its status does.</param>
public sealed record PlannedTime(RoadmapHorizon Horizon, Sprint? Sprint);
