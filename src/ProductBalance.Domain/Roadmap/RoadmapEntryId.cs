namespace ProductBalance.Domain.Roadmap;

/// <summary>Identifies an entry of the roadmap's draft. Readers know it by its key instead.</summary>
public readonly record struct RoadmapEntryId(Guid Value);
