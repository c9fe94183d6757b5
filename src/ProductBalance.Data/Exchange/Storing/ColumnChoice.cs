namespace ProductBalance.Data.Exchange.Storing;

/// <summary>What a column of an imported file was taken for.</summary>
public sealed record ColumnChoice(string Column, ImportField Field);
