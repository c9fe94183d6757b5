using ProductBalance.Data.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Backlog;

/// <summary>A new item.</summary>
/// <param name="Content">What people wrote.</param>
/// <param name="IsDraft">Whether it may be half finished; else what is missing is refused.</param>
/// <param name="ExternalKey">Its key in another tool; a second item with the same key is refused.</param>
/// <param name="Request">Set where the same request may come again and must then make nothing new.</param>
public sealed record ItemInput(
    ItemContent Content,
    bool IsDraft = false,
    string? ExternalKey = null,
    KeyedRequest? Request = null
);
