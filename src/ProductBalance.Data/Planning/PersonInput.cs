namespace ProductBalance.Data.Planning;

/// <summary>Somebody of a team as a form describes them.</summary>
/// <param name="Name">What colleagues call them.</param>
/// <param name="UserId">Their account; null for who has none.</param>
/// <param name="Share">The share of the working week, above 0 and at most 1, that they are in the team.</param>
/// <param name="Skills">What they can do that not everybody can.</param>
public sealed record PersonInput(string Name, Guid? UserId, double Share, IReadOnlyList<string> Skills);
