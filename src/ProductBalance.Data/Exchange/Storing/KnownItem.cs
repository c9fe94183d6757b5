using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Exchange.Storing;

/// <summary>An item that a row of an import means: by its key in the other tool, or made for it.</summary>
internal sealed record KnownItem(ItemId Id, int Number);
