using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Activity;

/// <summary>What a store is about to commit, as the history will tell it.</summary>
/// <param name="Actor">Who does it.</param>
/// <param name="Kind">One of <see cref="ChangeKinds"/>.</param>
/// <param name="ProductId">Where; null for the installation.</param>
/// <param name="Subject">To what, in words.</param>
public sealed record Change(Actor Actor, string Kind, ProductId? ProductId, string Subject)
{
    public IReadOnlyList<ItemId> Items { get; init; } = [];

    public IReadOnlyList<FieldChange> Fields { get; init; } = [];

    public string? Reason { get; init; }

    public bool Refused { get; init; }

    /// <summary>The import that it belongs to; null for what people do by hand.</summary>
    public Guid? ImportId { get; init; }
}
