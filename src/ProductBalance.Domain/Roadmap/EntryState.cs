using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Roadmap;

/// <summary>All that people decide of an entry, so that it can be put back.</summary>
/// <param name="Id">Identifies it.</param>
/// <param name="Key">By which readers know it.</param>
/// <param name="Horizon">Under which heading it stands: Now, Next or Later.</param>
/// <param name="Place">Its place there; see <see cref="PlaceKey"/>.</param>
/// <param name="Title">What readers call it; null where they read the title of its item.</param>
/// <param name="Outcome">What it shall change, in words; null where that is read off its item.</param>
/// <param name="Display">What is shown to whom.</param>
/// <param name="Items">Its items, in order.</param>
public sealed record EntryState(
    RoadmapEntryId Id,
    string Key,
    RoadmapHorizon Horizon,
    string Place,
    string? Title,
    string? Outcome,
    RoadmapDisplay Display,
    IReadOnlyList<ItemId> Items
);
