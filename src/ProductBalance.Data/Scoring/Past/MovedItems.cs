namespace ProductBalance.Data.Scoring.Past;

/// <summary>A backlog against an order of it that was kept.</summary>
/// <param name="Day">The day that the kept order is of.</param>
/// <param name="At">When it was written (UTC).</param>
/// <param name="Items">What moved, by the size of the move.</param>
/// <param name="Arrived">How many items are ranked now and were not.</param>
/// <param name="Left">How many items were ranked and are not now.</param>
public sealed record MovedItems(DateOnly Day, DateTimeOffset At, IReadOnlyList<MovedItem> Items, int Arrived, int Left);
