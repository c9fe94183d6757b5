using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Planning;

/// <summary>An item's stay in a sprint, with the number by which people know the item.</summary>
public sealed record SprintLine(int Number, SprintItem Stay);
