namespace ProductBalance.Domain.Reviews;

/// <summary>What moved in the ranking.</summary>
/// <param name="Since">The day that it is compared with.</param>
/// <param name="Items">The largest moves first.</param>
public sealed record RankShifts(DateOnly Since, IReadOnlyList<RankShift> Items);
