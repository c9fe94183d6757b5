using System.Text.Json;

namespace ProductBalance.Data.Exchange.Reading.Json;

/// <summary>A list of items in JSON as a table: what stands in each column, in words of the tool that wrote it.</summary>
/// <param name="Note">How the file was read.</param>
/// <param name="List">The name of the list in the object that the file is; null where the file is the list itself.</param>
/// <param name="Columns">The heads, and what stands below them for an item.</param>
internal sealed record JsonListing(
    string Note,
    string? List,
    IReadOnlyList<(string Header, Func<JsonElement, string?> Cell)> Columns
)
{
    /// <summary>Why an element of the list is no item; null where it is one.</summary>
    public Func<JsonElement, string?> Refusal { get; init; } = _ => null;

    /// <summary>Whether cells are taken at any length.</summary>
    public bool KeepsCells { get; init; }

    public TableRow Header => new(0, [.. Columns.Select(column => column.Header)]);

    /// <summary>The items in their order, counted from 1.</summary>
    public IEnumerable<TableRow> Rows(IEnumerable<JsonElement> items, ImportLimits limits) =>
        items.Select(
            (item, place) =>
                Row(place + 1, [.. Columns.Select(column => column.Cell(item) ?? "")], limits) with
                {
                    Refusal = Refusal(item),
                }
        );

    private TableRow Row(int line, string[] cells, ImportLimits limits) =>
        KeepsCells ? new TableRow(line, cells) : ListedTable.Row(line, cells, limits);
}
