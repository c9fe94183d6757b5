using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Roadmap;

/// <summary>The copy of a version that one audience reads. The row is written once; the database refuses to change it.</summary>
public sealed record PublishedRoadmap(
    ProductId ProductId,
    int Number,
    RoadmapAudience Audience,
    PublishedContent Content
);
