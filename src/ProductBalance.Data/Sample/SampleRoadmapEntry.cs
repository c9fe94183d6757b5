using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Sample;

/// <summary>An entry that a version of the roadmap brings, or moves to the end of a horizon.</summary>
/// <param name="Items">The local keys of its items.</param>
/// <param name="Horizon">Where it stands.</param>
/// <param name="Title">What readers call it; null for the title of its item.</param>
/// <param name="Outcome">What it shall change; null for what its item says.</param>
public sealed record SampleRoadmapEntry(
    IReadOnlyList<string> Items,
    RoadmapHorizon Horizon,
    string? Title = null,
    string? Outcome = null
);
