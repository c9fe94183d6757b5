using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Exchange.Writing;

/// <summary>A link to the item of this number.</summary>
public sealed record ExportedLink(LinkKind Kind, int To);
