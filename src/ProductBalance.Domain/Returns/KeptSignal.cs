using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Returns;

/// <summary>That an investment signal asked for a step, as it first appeared; it stays, answered or not.</summary>
/// <param name="ProductId">The product.</param>
/// <param name="At">When it appeared (UTC).</param>
/// <param name="Month">The first day of the product's month in which it did.</param>
/// <param name="Signal">What it said.</param>
public sealed record KeptSignal(ProductId ProductId, DateTimeOffset At, DateOnly Month, InvestmentSignal Signal);
