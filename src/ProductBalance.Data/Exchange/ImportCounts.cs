namespace ProductBalance.Data.Exchange;

/// <summary>How many rows a file has, how many of them become items, and how many are refused.</summary>
public sealed record ImportCounts(int Rows, int Items, int Refused);
