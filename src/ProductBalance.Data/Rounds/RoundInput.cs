namespace ProductBalance.Data.Rounds;

/// <summary>What somebody says to start a round.</summary>
/// <param name="Field">The quantity; see <see cref="Domain.Rounds.EstimatedQuantity.Field"/>.</param>
/// <param name="Items">The numbers of the items.</param>
/// <param name="Members">The people who are asked.</param>
/// <param name="ClosesOn">The last day for answers; null for a round that is held together, now.</param>
public sealed record RoundInput(
    string Field,
    IReadOnlyList<int> Items,
    IReadOnlyList<Guid> Members,
    DateOnly? ClosesOn = null
);
