namespace ProductBalance.Data.Roadmap;

/// <summary>One edit of a roadmap's draft, with which it can be undone.</summary>
/// <param name="What">What was done, as people read it.</param>
/// <param name="Before">The draft before.</param>
/// <param name="After">The draft after it.</param>
public sealed record RoadmapStep(string What, RoadmapArrangement Before, RoadmapArrangement After);
