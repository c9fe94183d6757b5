namespace ProductBalance.Data.Exchange.Reading;

/// <summary>
/// One row of a table, whatever kind of file it came from. <paramref name="Line"/> is the physical line (or the
/// spreadsheet's row) in which it begins. A row may have fewer or more cells than the header.
/// </summary>
public sealed record TableRow(int Line, IReadOnlyList<string> Cells)
{
    /// <summary>Why the row cannot be used at all; null where it can.</summary>
    public string? Refusal { get; init; }

    /// <summary>What somebody should look at, though the row can be used.</summary>
    public string? Warning { get; init; }

    /// <summary>Cells that were cut because they are longer than the limit.</summary>
    public IReadOnlyList<CutCell> CutCells { get; init; } = [];

    public bool IsBlank => Refusal is null && Cells.All(string.IsNullOrWhiteSpace);

    /// <summary>The cell's text, empty where the row is too short.</summary>
    public string Cell(int column) => column < Cells.Count ? Cells[column] : "";
}
