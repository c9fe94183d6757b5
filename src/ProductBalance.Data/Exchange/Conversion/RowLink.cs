namespace ProductBalance.Data.Exchange.Conversion;

/// <summary>The item of row <paramref name="Row"/> depends on the item of row <paramref name="DependsOnRow"/>.</summary>
public sealed record RowLink(int Row, int DependsOnRow);
