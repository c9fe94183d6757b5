using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Scoring.WhatIf;

namespace ProductBalance.Data.Scoring;

/// <summary>How an item stands against one neighbour, and what would swap the two.</summary>
/// <param name="Neighbour">The neighbour's row.</param>
/// <param name="UpperAboveLower">How sure it is that the one of the two that stands above does so.</param>
/// <param name="Swaps">The smallest change of each of the item's own inputs; empty where the lane decides.</param>
public sealed record NeighbourSwaps(BacklogRow Neighbour, OrderChance? UpperAboveLower, IReadOnlyList<Swap> Swaps);
