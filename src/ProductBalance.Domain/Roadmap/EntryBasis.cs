namespace ProductBalance.Domain.Roadmap;

/// <summary>What a version rested on, of one entry. Never published.</summary>
/// <param name="Key">The entry's key.</param>
/// <param name="Items">Its items, in order.</param>
public sealed record EntryBasis(string Key, IReadOnlyList<ItemBasis> Items);
