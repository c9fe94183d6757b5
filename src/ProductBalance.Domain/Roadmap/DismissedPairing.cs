using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Roadmap;

/// <summary>That somebody does not want two items to be suggested as a pair.</summary>
/// <param name="RequestId">The tech request.</param>
/// <param name="WorkId">The product work.</param>
/// <param name="ProductId">The product of both.</param>
/// <param name="By">Who said so.</param>
/// <param name="At">When (UTC).</param>
public sealed record DismissedPairing(
    ItemId RequestId,
    ItemId WorkId,
    ProductId ProductId,
    string By,
    DateTimeOffset At
);
