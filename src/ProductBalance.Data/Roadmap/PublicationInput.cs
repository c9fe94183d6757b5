using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Roadmap;

/// <summary>What shall be published.</summary>
/// <param name="Audiences">For whom.</param>
/// <param name="Note">What the publisher says about the version, to all of them.</param>
/// <param name="Reasons">Words in the place of those that the data knows.</param>
/// <param name="Seen">The <see cref="RoadmapDetail.Seen"/> of what was looked at.</param>
public sealed record PublicationInput(
    IReadOnlyList<RoadmapAudience> Audiences,
    string? Note,
    IReadOnlyList<StatedReason> Reasons,
    SeenDraft Seen
);
