using ProductBalance.Domain.Settings;

namespace ProductBalance.Domain.Returns;

/// <summary>The figures behind an investment signal.</summary>
/// <param name="Months">The last two months that are over, with their proved return; null where it is not defined.</param>
/// <param name="MonthsWithCost">How many months that are over had a team cost.</param>
/// <param name="MeasuredShare">
/// The share of the estimated value released in the last twelve months that is measured, 0 to 1; null where none was.
/// </param>
/// <param name="TechShare">The least tech share of the present mix policy, 0 to 1.</param>
/// <param name="Terms">What they are held against.</param>
public sealed record SignalFigures(
    IReadOnlyList<SignalMonth> Months,
    int MonthsWithCost,
    double? MeasuredShare,
    double TechShare,
    InvestmentTerms Terms
);
