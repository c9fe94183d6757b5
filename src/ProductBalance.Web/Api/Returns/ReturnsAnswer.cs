using ProductBalance.Data.Returns;

namespace ProductBalance.Web.Api.Returns;

/// <summary>What releases returned, and what that says.</summary>
/// <param name="Months">The oldest first, the last one up to today.</param>
/// <param name="Signal">Whether the proved returns are reason to move the tech share.</param>
public sealed record ReturnsAnswer(IReadOnlyList<MonthAnswer> Months, InvestmentAnswer Signal)
{
    public static ReturnsAnswer Of(ProductReturns returns) =>
        new(
            [.. returns.Ledger.Months.Select(month => MonthAnswer.Of(month, returns.SeesCosts))],
            InvestmentAnswer.Of(returns.Signal)
        );
}
