using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Roadmap;

/// <summary>What an audience would get if the draft were published now.</summary>
/// <param name="Next">The version that would be; its note is still empty.</param>
/// <param name="Last">The newest version that it was given; null before the first.</param>
/// <param name="Changes">What differs, with the reasons that the data knows. Before the first version all is new.</param>
public sealed record AudienceDraft(RoadmapCopy Next, RoadmapCopy? Last, IReadOnlyList<EntryChange> Changes);
