namespace ProductBalance.Data.Outcomes;

/// <summary>Why something of the record is struck out, or an item is not measured.</summary>
public sealed record ReasonInput(string? Reason);
