using ProductBalance.Data.Scoring;

namespace ProductBalance.Data.Waiting;

/// <summary>An item that waits, with what that leaves free of the present sprint from today on.</summary>
/// <param name="Row">The item; its wait may be unknown.</param>
/// <param name="Days">Person-days; 0 where the item is in no sprint.</param>
public sealed record FreedWait(BacklogRow Row, double Days);
