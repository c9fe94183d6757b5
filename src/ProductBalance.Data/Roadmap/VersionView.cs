using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Roadmap;

/// <summary>A version as the product's members see it in the history of publications.</summary>
public sealed record VersionView
{
    public required int Number { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }

    public required string PublishedBy { get; init; }

    public required string Note { get; init; }

    /// <summary>For whom it was published.</summary>
    public required IReadOnlyList<RoadmapAudience> Audiences { get; init; }

    /// <summary>Since when nobody can read it; null while it can be read.</summary>
    public DateTimeOffset? WithdrawnAt { get; init; }
}
