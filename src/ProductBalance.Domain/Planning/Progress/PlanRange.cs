using ProductBalance.Domain.Scoring.Uncertainty;

namespace ProductBalance.Domain.Planning.Progress;

/// <summary>What a plan may really take: the 5th and the 95th percentile of the sum of its efforts, in person-days.</summary>
/// <param name="Low">In one of twenty cases it takes less.</param>
/// <param name="High">In one of twenty cases it takes more.</param>
public sealed record PlanRange(double Low, double High)
{
    private const int Draws = 4_000;
    private const double Tail = 0.05;

    /// <summary>
    /// Adds up draws of the efforts, which are independent of each other: the same draws that rank the items. An item of
    /// which the sprint plans a part counts by the same part of each draw.
    /// </summary>
    /// <param name="plan">The items, with the person-days that the sprint plans of each and those that it is expected to take.</param>
    public static PlanRange Of(IEnumerable<(ItemSampler Effort, double PlannedDays, double ExpectedDays)> plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var (sums, efforts) = (new double[Draws], new double[Draws]);
        foreach (var (effort, planned, expected) in plan)
        {
            effort.FillEfforts(first: 0, efforts);
            var share = expected > 0 ? planned / expected : 0;
            for (var draw = 0; draw < Draws; draw++)
            {
                sums[draw] += share * efforts[draw];
            }
        }

        Array.Sort(sums);
        return new(sums[(int)(Tail * Draws)], sums[(int)((1 - Tail) * Draws)]);
    }
}
