using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Scoring.WhatIf;

/// <summary>The smallest change of one input alone that swaps an item with a neighbour.</summary>
/// <param name="Name">The input's name in the API, such as "effort".</param>
/// <param name="Label">Its name for people.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Current">What it is.</param>
/// <param name="Needed">What swaps the two; null where no value within the input's range does.</param>
public sealed record Swap(string Name, string Label, string Unit, Estimate Current, Estimate? Needed);
