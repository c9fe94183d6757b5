using ProductBalance.Data.Scoring;

namespace ProductBalance.Data.Exchange.Writing;

/// <summary>An item with its place in the list.</summary>
public sealed record ExportedRow(BacklogRow Row, ExportedItem Item);
