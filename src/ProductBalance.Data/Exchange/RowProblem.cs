namespace ProductBalance.Data.Exchange;

/// <summary>
/// What is wrong with a row, said to a person. <paramref name="Row"/> is the physical line in which the row begins,
/// so that an editor finds it; <paramref name="Column"/> is the header, or null where the whole row is meant.
/// </summary>
public sealed record RowProblem(int Row, string? Column, string Message);
