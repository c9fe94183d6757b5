using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Roadmap;

/// <summary>What a copy holds: that audience's fields, and nothing else.</summary>
/// <param name="Product">The product's name on that day.</param>
/// <param name="Entries">The entries by horizon, each horizon in its order.</param>
/// <param name="Reasons">Why entries differ from this audience's version before, by key.</param>
public sealed record PublishedContent(
    string Product,
    IReadOnlyList<CopiedEntry> Entries,
    IReadOnlyDictionary<string, string> Reasons
);
