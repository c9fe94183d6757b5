using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Scoring;

/// <summary>By what one team's estimates of one sort and kind are multiplied.</summary>
/// <param name="Of">What is estimated.</param>
/// <param name="Team">Whose estimates; null for those of items without a team.</param>
/// <param name="Kind">Product or tech work.</param>
/// <param name="Factor">Above 0.</param>
/// <param name="Outcomes">From how many outcomes it was learned.</param>
public sealed record EstimateFactor(FactorSubject Of, TeamId? Team, ItemKind Kind, double Factor, int Outcomes);
