namespace ProductBalance.Web.Api.Scoring;

/// <summary>An item together with its open prerequisites.</summary>
/// <param name="Score">Σ worth ÷ Σ effort; null where a prerequisite states no effort.</param>
/// <param name="Prerequisites">The numbers of what has to be done before it, directly or through others.</param>
public sealed record ChainAnswer(double? Score, IReadOnlyList<int> Prerequisites);
