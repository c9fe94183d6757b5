using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Scoring.Comparison;

/// <summary>A ranked item as it was on a day.</summary>
/// <param name="Number">The item's number.</param>
/// <param name="Content">What people had written.</param>
public sealed record ListedItem(int Number, ItemContent Content);
