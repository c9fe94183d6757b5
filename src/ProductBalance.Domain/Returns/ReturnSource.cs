namespace ProductBalance.Domain.Returns;

/// <summary>What returned a part of the value of the last twelve months.</summary>
/// <param name="Items">The numbers of its items; more than one where small ones are pooled.</param>
/// <param name="IsMeasured">Whether its value is proved.</param>
/// <param name="Value">In the product's currency.</param>
public sealed record ReturnSource(IReadOnlyList<int> Items, bool IsMeasured, ReturnFigure Value);
