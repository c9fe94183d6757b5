namespace ProductBalance.Data.Exchange.Conversion;

/// <summary>Finds keys that stand twice in a file.</summary>
internal sealed class KeyRegister(RepeatedKeys repeated)
{
    private readonly Dictionary<string, int> _rows = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>False for a row that must not become an item because an earlier one has its key; reports it either way.</summary>
    public bool Admits(ImportedRow item, CellReader cells)
    {
        if (item.ExternalKey is not { } key || _rows.TryAdd(key, item.Row))
        {
            return true;
        }

        var update = repeated == RepeatedKeys.Update;
        cells.Report(
            ImportField.ExternalKey,
            $"Row {_rows[key]} has the key “{CellReader.Short(key)}” too. "
                + (update ? "This row updates that one." : "This row was left out; give it a key of its own.")
        );
        return update;
    }
}
