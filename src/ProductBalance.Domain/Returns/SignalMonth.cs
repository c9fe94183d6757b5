namespace ProductBalance.Domain.Returns;

/// <summary>A month as an investment signal looks at it.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Proved">Its proved return; null where it is not defined.</param>
public sealed record SignalMonth(DateOnly Month, double? Proved);
