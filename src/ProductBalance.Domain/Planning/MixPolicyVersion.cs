using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Planning;

/// <summary>A mix policy of a product from the moment at which somebody chose it.</summary>
/// <param name="ProductId">The product.</param>
/// <param name="Number">Counted per product, from 1.</param>
/// <param name="Policy">What holds.</param>
/// <param name="Since">From when (UTC).</param>
/// <param name="By">Who chose it.</param>
/// <param name="Reason">Why.</param>
public sealed record MixPolicyVersion(
    ProductId ProductId,
    int Number,
    MixPolicy Policy,
    DateTimeOffset Since,
    string By,
    string Reason
);
