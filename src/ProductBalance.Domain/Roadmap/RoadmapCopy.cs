namespace ProductBalance.Domain.Roadmap;

/// <summary>One version of a roadmap as one audience may read it. It has a place only for what was published to it.</summary>
/// <param name="Product">The product's name on that day.</param>
/// <param name="Number">The version, from 1. An audience may lack some: they were published to others only, or withdrawn.</param>
/// <param name="PublishedAt">When; readers are told the day in the product's time zone.</param>
/// <param name="Note">What the publisher says about it.</param>
/// <param name="Entries">The entries by horizon, each horizon in its order.</param>
public sealed record RoadmapCopy(
    string Product,
    int Number,
    DateTimeOffset PublishedAt,
    string Note,
    IReadOnlyList<CopiedEntry> Entries
)
{
    /// <summary>
    /// Why entries differ from this audience's version before, in words, by the entry's key. Those that left the roadmap
    /// are among them. Only what differs for this audience is told.
    /// </summary>
    public IReadOnlyDictionary<string, string> Reasons { get; init; } = new Dictionary<string, string>();
}
