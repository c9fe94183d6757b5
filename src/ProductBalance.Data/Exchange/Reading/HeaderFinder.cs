namespace ProductBalance.Data.Exchange.Reading;

/// <summary>Finds the header where a sheet has its name, a day or an explanation above it, or none at all.</summary>
internal static class HeaderFinder
{
    public const int RowsToCompare = 10;

    /// <summary>
    /// The header of a table that begins with these rows; null of none. Where no row is one, it has no line and no names,
    /// and all rows lie below it.
    /// </summary>
    /// <param name="rows">The first rows.</param>
    /// <param name="hasHeads">What somebody said of it; null to find out.</param>
    public static TableRow? Find(IReadOnlyList<TableRow> rows, bool? hasHeads)
    {
        var first = FirstFull(rows);
        return first is null or { Refusal: not null } || (hasHeads ?? HeadTest.IsHead(first, rows))
            ? first
            : Nameless(rows);
    }

    /// <summary>Where the header stands, for people.</summary>
    public static string InWords(TableRow header, string line) =>
        header.Line > 0
            ? $"with the header in {line} {header.Line}"
            : "without a header: the first line names no columns, so it is an item like the others";

    /// <summary>
    /// The first row with at least half as many filled cells as the usual row that has several. The usual one, not the
    /// fullest: a sentence with many commas must not outdo the header.
    /// </summary>
    private static TableRow? FirstFull(IReadOnlyList<TableRow> rows)
    {
        var widths = rows.Select(Filled).Where(filled => filled > 1).Order().ToList();
        var usual = widths.Count == 0 ? 0 : widths[(widths.Count - 1) / 2];
        return rows.FirstOrDefault(row => row.Refusal is not null || Filled(row) * 2 >= usual);
    }

    private static TableRow Nameless(IReadOnlyList<TableRow> rows) =>
        new(0, [.. Enumerable.Repeat("", rows.Max(row => row.Cells.Count))]);

    private static int Filled(TableRow row) => row.Cells.Count(cell => !string.IsNullOrWhiteSpace(cell));
}
