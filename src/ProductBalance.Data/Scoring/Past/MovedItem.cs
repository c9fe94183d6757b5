using ProductBalance.Domain.Scoring.Comparison;

namespace ProductBalance.Data.Scoring.Past;

/// <summary>An item that stands elsewhere than it stood.</summary>
/// <param name="Row">The item as it stands now.</param>
/// <param name="Reasons">Both ranks, and what adds up to the move.</param>
/// <param name="OwnChanges">What people changed in what its score rests on, one for each field.</param>
public sealed record MovedItem(BacklogRow Row, MoveReasons Reasons, IReadOnlyList<PastChange> OwnChanges);
