namespace ProductBalance.Domain.Scoring.Comparison;

/// <summary>
/// Why an item rose (above 0) or fell (below 0) so many places between two days. The parts add up to the move.
/// </summary>
/// <param name="Move">The item with its ranks.</param>
/// <param name="Model">Another score model, its settings or rates.</param>
/// <param name="Time">Days that passed: deadlines and the horizon came nearer.</param>
/// <param name="Gone">Items that left the list.</param>
/// <param name="New">Items that came into the list.</param>
/// <param name="Others">Changes that people made to other items.</param>
/// <param name="Own">Changes that people made to this item.</param>
public sealed record MoveReasons(RankMove Move, int Model, int Time, int Gone, int New, int Others, int Own);
