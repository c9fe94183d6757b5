namespace ProductBalance.Data.Exchange.Mapping;

/// <summary>
/// One column of the file and the field that it fills. People may change the field; <paramref name="Samples"/> show
/// them what the column holds.
/// </summary>
public sealed record ColumnMapping(int Column, string Name, ImportField Field, IReadOnlyList<string> Samples);
