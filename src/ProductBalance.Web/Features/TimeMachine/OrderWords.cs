using ProductBalance.Domain.Scoring.Comparison;

namespace ProductBalance.Web.Features.TimeMachine;

/// <summary>How alike two orders are, as people read it.</summary>
public static class OrderWords
{
    /// <summary>Whether two items at least stand in both orders.</summary>
    public static bool CanCompare(RankingComparison comparison) => comparison.Moves.Count > 1;

    /// <summary>One sentence on how far the orders agree; Kendall's τ decides, as it counts pairs.</summary>
    public static string Of(RankingComparison comparison)
    {
        var (kendall, pairs) = (comparison.Kendall, (1 + comparison.Kendall) / 2);
        return CanCompare(comparison)
            ? $"{Verdict(kendall)} {Figures.Percent(pairs)} of all pairs of items stand in the same order in both."
            : "Fewer than two items are ranked in both orders, so there is nothing to compare.";
    }

    private static string Verdict(double kendall) =>
        kendall switch
        {
            >= 0.9999999 => "The order stays the same.",
            >= 0.8 => "The orders are nearly the same.",
            >= 0.5 => "The orders are alike, with clear differences.",
            >= 0.2 => "The orders agree a little.",
            > -0.2 => "The orders have hardly anything in common.",
            _ => "The orders are rather opposite.",
        };
}
