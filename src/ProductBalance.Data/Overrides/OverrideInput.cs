namespace ProductBalance.Data.Overrides;

/// <summary>What a product manager says when moving an item against its score.</summary>
/// <param name="Above">The number of the item that it shall stand directly above.</param>
/// <param name="Reason">Why; colleagues read it.</param>
/// <param name="LastDay">The last day on which it holds; null for one sprint from today.</param>
public sealed record OverrideInput(int Above, string Reason, DateOnly? LastDay = null);
