using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Returns;

/// <summary>What a product manager made of an investment signal. A product has one a month; it stays.</summary>
/// <param name="ProductId">The product.</param>
/// <param name="Month">The first day of the month in which it was decided.</param>
/// <param name="Signal">What the signal said.</param>
/// <param name="IsAccepted">Whether the mix policy took it.</param>
/// <param name="Reason">Why; asked for where it is declined.</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When (UTC).</param>
public sealed record SignalDecision(
    ProductId ProductId,
    DateOnly Month,
    InvestmentSignal Signal,
    bool IsAccepted,
    string Reason,
    string By,
    DateTimeOffset At
);
