namespace ProductBalance.Data.Exchange.Conversion;

/// <summary>
/// What became of one row: an item, or none with at least one problem that says why. An item may have problems too, of
/// fields that were left out.
/// </summary>
public sealed record ConvertedRow(ImportedRow? Item, IReadOnlyList<RowProblem> Problems);
