using ProductBalance.Domain.Access;

namespace ProductBalance.Data.Access;

/// <summary>Who stands behind a token that holds.</summary>
/// <param name="TokenId">The token.</param>
/// <param name="Actor">Its owner, with its scope. Stores read the rights afresh.</param>
public sealed record TokenHolder(Guid TokenId, Actor Actor);
