using ProductBalance.Domain.Estimates;

namespace ProductBalance.Domain.Scoring.WhatIf;

/// <summary>How an estimate moves as one: what lies above 0 by a factor, a share towards 0 or 1, another by an amount.</summary>
internal static class InputWays
{
    // Farther than this nobody would call it the same input.
    private const double LargestFactor = 100;

    /// <summary>The ways of an estimate on a scale.</summary>
    public static IReadOnlyList<Func<double, Estimate>> Of(Estimate estimate, EstimateScale scale) =>
        scale switch
        {
            EstimateScale.Positive => [By(estimate, LargestFactor), By(estimate, 1 / LargestFactor)],
            EstimateScale.Share => [Towards(estimate, 1), Towards(estimate, 0)],
            _ => [Shift(estimate, 1), Shift(estimate, -1)],
        };

    /// <summary>The ways towards the ends of a usual scale.</summary>
    public static IReadOnlyList<Func<double, Estimate>> Between(Estimate estimate, double least, double most) =>
        [Towards(estimate, most), Towards(estimate, least)];

    /// <summary>The ways up and down over a few values that are allowed.</summary>
    public static IReadOnlyList<Func<double, Estimate>> Over(Estimate estimate, IReadOnlyList<double> choices) =>
        [
            Along(estimate, [.. choices.Where(choice => choice > estimate.Likely).Order()]),
            Along(estimate, [.. choices.Where(choice => choice < estimate.Likely).OrderDescending()]),
        ];

    private static Func<double, Estimate> By(Estimate estimate, double factor) =>
        part => estimate.Times(Math.Pow(factor, part));

    private static Func<double, Estimate> Towards(Estimate estimate, double end) =>
        part =>
            new(
                estimate.Low + (part * (end - estimate.Low)),
                estimate.Likely + (part * (end - estimate.Likely)),
                estimate.High + (part * (end - estimate.High))
            );

    private static Func<double, Estimate> Shift(Estimate estimate, int sign)
    {
        var reach = sign * LargestFactor * Math.Max(1, Math.Max(Math.Abs(estimate.Low), Math.Abs(estimate.High)));
        return part =>
            new(estimate.Low + (part * reach), estimate.Likely + (part * reach), estimate.High + (part * reach));
    }

    private static Func<double, Estimate> Along(Estimate estimate, double[] choices) =>
        part =>
            part == 0 || choices.Length == 0
                ? estimate
                : Estimate.Of(choices[Math.Min(choices.Length - 1, (int)(part * choices.Length))]);
}
