namespace ProductBalance.Data.Exchange.Conversion;

/// <summary>Follows a tree that is drawn by columns (Title 1, Title 2 …): a row belongs to the last one further left.</summary>
internal sealed class ParentTree(FieldColumns columns)
{
    private readonly bool _isTree = columns.Of(ImportField.Title).Skip(1).Any();
    private readonly List<(int Level, string Name)> _path = [];

    /// <summary>The item with its parent's key, or the parent's title where that has no key.</summary>
    public ImportedRow Place(ImportedRow item, CellReader cells)
    {
        if (!_isTree)
        {
            return item;
        }

        var level = cells.Cells(ImportField.Title).First().Place;
        _path.RemoveAll(entry => entry.Level >= level);
        var parent = _path.Count > 0 ? _path[^1].Name : item.ParentKey;
        _path.Add((level, item.ExternalKey ?? item.Title));
        return item with { ParentKey = parent };
    }
}
