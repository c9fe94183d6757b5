using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Impact;
using ProductBalance.Domain.Rounds;

namespace ProductBalance.Web.Features.Rounds;

/// <summary>Rounds as people read them.</summary>
public static class RoundTexts
{
    public static string StateOf(EstimationRound round) =>
        round.State switch
        {
            RoundState.Open when round.ClosesOn is { } day => $"open until {Figures.Day(day)}",
            RoundState.Open => "open now",
            RoundState.Revealed => "revealed, to be settled",
            _ => "closed",
        };

    /// <summary>The unit of an item's figure, with the product's currency.</summary>
    public static string Unit(string unit, string currency) =>
        unit.Replace(ValueDriver.Currency, Figures.SymbolOf(currency).Trim(), StringComparison.Ordinal);

    /// <summary>How far people are apart, in a sentence.</summary>
    public static string Disagreement(EstimateComparison comparison) =>
        comparison switch
        {
            { IsApart: true } => $"They disagree: two ranges have nothing in common. {RatioOf(comparison)}",
            { Ratio: 1 } => "All name the same likely figure.",
            _ => RatioOf(comparison),
        };

    /// <summary>An estimate with all of its points: 8 · 12 · 16.</summary>
    public static string Points(Estimate? estimate) =>
        estimate is { IsRange: true }
            ? $"{Figures.Number(estimate.Low)} · {Figures.Number(estimate.Likely)} · {Figures.Number(estimate.High)}"
            : Figures.Number(estimate?.Likely);

    private static string RatioOf(EstimateComparison comparison) =>
        double.IsInfinity(comparison.Ratio)
            ? "Some expect more than 0, and some do not."
            : $"The highest likely is {Figures.Number(comparison.Ratio)} times the lowest.";
}
