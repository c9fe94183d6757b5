namespace ProductBalance.Data.Exchange.Conversion;

/// <summary>Finds the rows that cells refer to, by key first and by title where only one row has it.</summary>
internal sealed class ItemNames
{
    private readonly Dictionary<string, ImportedRow> _byKey = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ImportedRow?> _byTitle = new(StringComparer.OrdinalIgnoreCase);

    public ItemNames(IEnumerable<ImportedRow> rows)
    {
        foreach (var row in rows)
        {
            _byTitle[row.Title] = _byTitle.ContainsKey(row.Title) ? null : row;
            foreach (var key in new[] { row.ExternalKey, row.OwnName }.OfType<string>())
            {
                _byKey.TryAdd(key, row);
            }
        }
    }

    /// <summary>The other rows that the cells name; what names none, or the row itself, becomes a fault.</summary>
    public IEnumerable<ImportedRow> Find(
        ImportedRow row,
        IEnumerable<string> cells,
        ImportField field,
        ICollection<LinkFault> faults
    )
    {
        foreach (var reference in cells.SelectMany(References).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var found = Find(reference);
            if (found is null)
            {
                var message =
                    $"No row of this file has the key or title “{CellReader.Short(reference)}”. "
                    + "The link is kept only if the backlog has an item of that key already.";
                faults.Add(new LinkFault(row.Row, field, LinkFaultKind.Missing, reference, message));
            }
            else if (found.Row == row.Row)
            {
                var message =
                    $"“{CellReader.Short(reference)}” names the row itself. Nothing can wait for itself; the link was left out.";
                faults.Add(new LinkFault(row.Row, field, LinkFaultKind.Self, reference, message));
            }
            else
            {
                yield return found;
            }
        }
    }

    // A title may contain a comma, so the whole cell is tried before its parts.
    private IEnumerable<string> References(string cell) =>
        Find(cell) is not null
            ? [cell]
            : cell.Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private ImportedRow? Find(string reference) =>
        _byKey.GetValueOrDefault(reference) ?? _byTitle.GetValueOrDefault(reference);
}
