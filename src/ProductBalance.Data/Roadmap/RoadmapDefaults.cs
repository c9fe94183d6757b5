using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Roadmap;

/// <summary>What a product's roadmap shows where an entry says nothing else. Without this row it is the usual.</summary>
public sealed class RoadmapDefaults
{
    private RoadmapDefaults() { }

    public RoadmapDefaults(ProductId productId) => ProductId = productId;

    public ProductId ProductId { get; private set; }

    public RoadmapDisplay Display { get; set; } = RoadmapDisplay.Usual;

    /// <summary>Version token, renewed at each save.</summary>
    public Guid Version { get; private set; }
}
