using ProductBalance.Domain.Overrides;

namespace ProductBalance.Data.Scoring;

/// <summary>Why a row stands elsewhere than its score says.</summary>
/// <param name="Override">The decision.</param>
/// <param name="AnchorNumber">The item that it was moved above; null where that was deleted.</param>
/// <param name="AnchorLeft">Whether that item left the ranking: the row keeps the place where the two stood.</param>
public sealed record HeldPlace(RankOverride Override, int? AnchorNumber, bool AnchorLeft);
