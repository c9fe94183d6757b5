namespace ProductBalance.Data.Exchange.Storing;

/// <summary>A field that somebody changed here, and that an import therefore left as it is.</summary>
/// <param name="Row">The row that says something else.</param>
/// <param name="Number">The number of the item.</param>
/// <param name="Field">The name of the field, as the history has it.</param>
public sealed record KeptField(int Row, int Number, string Field);
