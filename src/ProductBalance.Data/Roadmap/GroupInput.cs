using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Roadmap;

/// <summary>Entries that shall become one, in the place of the first.</summary>
/// <param name="Entries">At least two.</param>
/// <param name="Title">What readers call the group.</param>
public sealed record GroupInput(IReadOnlyList<RoadmapEntryId> Entries, string? Title);
