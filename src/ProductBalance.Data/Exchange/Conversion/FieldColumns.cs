using ProductBalance.Data.Exchange.Mapping;

namespace ProductBalance.Data.Exchange.Conversion;

/// <summary>Where in a row the fields stand, looked up once for a file.</summary>
internal sealed class FieldColumns(IReadOnlyList<ColumnMapping> mapping)
{
    private readonly ILookup<ImportField, ColumnMapping> _columns = mapping.ToLookup(column => column.Field);

    public int Count { get; } = mapping.Count;

    public bool Has(ImportField field) => _columns.Contains(field);

    /// <summary>Positions of the field's columns, in the order of the file.</summary>
    public IEnumerable<int> Of(ImportField field) => _columns[field].Select(column => column.Column);

    /// <summary>The header of the field's first column, as people know it; the field's own name where it has none.</summary>
    public string NameOf(ImportField field) => _columns[field].FirstOrDefault()?.Name ?? field.ToString();

    /// <summary>The header of the column at a position if it fills a field.</summary>
    public string? NameOfUsed(int column) =>
        mapping.ElementAtOrDefault(column) is { Field: not ImportField.Ignore } used ? used.Name : null;

    public string NameAt(int column) => mapping[column].Name;
}
