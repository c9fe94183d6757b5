namespace ProductBalance.Data.Exchange.Reading;

/// <summary>Finds the header where a sheet has its name, a day or an explanation above it.</summary>
internal static class HeaderFinder
{
    public const int RowsToCompare = 10;

    /// <summary>
    /// The first row with at least half as many filled cells as the usual row that has several; null of none. The usual
    /// one, not the fullest: a sentence with many commas must not outdo the header.
    /// </summary>
    public static TableRow? Find(IReadOnlyCollection<TableRow> rows)
    {
        var widths = rows.Select(Filled).Where(filled => filled > 1).Order().ToList();
        var usual = widths.Count == 0 ? 0 : widths[(widths.Count - 1) / 2];
        return rows.FirstOrDefault(row => row.Refusal is not null || Filled(row) * 2 >= usual);
    }

    private static int Filled(TableRow row) => row.Cells.Count(cell => !string.IsNullOrWhiteSpace(cell));
}
