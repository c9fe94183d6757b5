namespace ProductBalance.Domain.Reviews;

/// <summary>The draft of the next sprint.</summary>
/// <param name="Title">The sprint as people read it.</param>
/// <param name="Goal">What it is for; empty where nobody said.</param>
/// <param name="Start">Its first day.</param>
/// <param name="End">Its last day.</param>
/// <param name="Items">What is planned for it, by rank.</param>
public sealed record ComingSprint(
    string Title,
    string Goal,
    DateOnly Start,
    DateOnly End,
    IReadOnlyList<ComingItem> Items
);
