using ProductBalance.Data.Exchange.Conversion;

namespace ProductBalance.Data.Exchange.Storing;

/// <summary>A row and the item that it became or changed.</summary>
internal sealed record PlacedRow(ImportedRow Row, KnownItem Item);
