namespace ProductBalance.Data.Exchange.Storing;

/// <summary>How far an import has come, after each chunk.</summary>
public sealed record ImportProgress(int Rows, int OfRows);
