using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Scoring.WhatIf;

/// <summary>An input of an item that can be moved while all others stay.</summary>
/// <param name="Name">Its name in the API.</param>
/// <param name="Label">Its name for people.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Current">What it is.</param>
/// <param name="Ways">The ways that it can go: each from the current value at 0 to the end of its range at 1.</param>
/// <param name="Into">The item with another value of it.</param>
internal sealed record ChangeableInput(
    string Name,
    string Label,
    string Unit,
    Estimate Current,
    IReadOnlyList<Func<double, Estimate>> Ways,
    Func<Estimate, ItemContent> Into
);
