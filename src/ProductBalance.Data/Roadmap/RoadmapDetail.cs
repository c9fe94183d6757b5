using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Roadmap;

/// <summary>The draft of a roadmap for the members of its product, and what was published of it.</summary>
public sealed record RoadmapDetail
{
    /// <summary>The entries by horizon, each horizon in its order, but for those that all readers know are gone.</summary>
    public required IReadOnlyList<DraftEntry> Entries { get; init; }

    /// <summary>What is shown where an entry says nothing else.</summary>
    public required RoadmapDisplay Usual { get; init; }

    /// <summary>What each audience would get.</summary>
    public required IReadOnlyDictionary<RoadmapAudience, AudienceDraft> Audiences { get; init; }

    /// <summary>Why items were dropped, in the words of colleagues, by the entry's key. For the publisher's eyes.</summary>
    public required IReadOnlyDictionary<string, string> DropReasons { get; init; }

    /// <summary>What was published, the newest first.</summary>
    public required IReadOnlyList<VersionView> Versions { get; init; }

    /// <summary>The links, the newest first; empty for who may not publish.</summary>
    public required IReadOnlyList<LinkView> Links { get; init; }

    public required bool MayEdit { get; init; }

    public required bool MayPublish { get; init; }

    /// <summary>Names exactly what would be published.</summary>
    public required SeenDraft Seen { get; init; }

    /// <summary>The number that the next version gets.</summary>
    public int NextNumber => Seen.Number;
}
