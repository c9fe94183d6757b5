namespace ProductBalance.Data.Activity;

/// <summary>A field before and after, as JSON; null where there was or is nothing.</summary>
public sealed record HistoryField(string Field, string? Before, string? After);
