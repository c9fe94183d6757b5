using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Reviews;

namespace ProductBalance.Data.Reviews;

/// <summary>A review as it was when it was held. The row is written once; the database refuses to change it.</summary>
public sealed record HeldReview(SprintId SprintId, ReviewContent Content);
