using ProductBalance.Data.Roadmap;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Areas;

/// <summary>Where product plans and tech requests meet: the tree of a product's areas with what comes in each.</summary>
public sealed record AreaMap
{
    /// <summary>The areas that are part of no other; of each what is planned soonest, then what ranks higher.</summary>
    public required IReadOnlyList<AreaBranch<MappedItem>> Areas { get; init; }

    /// <summary>What the product keeps of an area, by <see cref="AreaPath.Key"/>.</summary>
    public required IReadOnlyDictionary<string, Area> Kept { get; init; }

    /// <summary>How many items would be on the map if they named an area.</summary>
    public required int Unplaced { get; init; }

    public required PairingBook Pairings { get; init; }

    /// <summary>Whether the actor may put the tree in order.</summary>
    public required bool MayArrange { get; init; }
}
