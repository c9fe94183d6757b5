namespace ProductBalance.Web.Api.Backlog;

/// <summary>Another item that an item is linked to.</summary>
/// <param name="Relation">How, read from this item: "depends on", "blocks", "pairs with", "duplicates", "is duplicated by".</param>
/// <param name="Number">The other item's number.</param>
public sealed record LinkAnswer(string Relation, int Number);
