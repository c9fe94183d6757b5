using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Scoring;

namespace ProductBalance.Domain.LightsOn;

/// <summary>What the lane costs the ranked items: which of them would fit into the sprint if there were no lane.</summary>
/// <param name="Out">They would fit without the lane, and do not with it.</param>
/// <param name="In">They fit with the lane only: into gaps that larger ones left.</param>
public sealed record LaneDisplacement(IReadOnlyList<CapacityClaim> Out, IReadOnlyList<CapacityClaim> In)
{
    /// <summary>
    /// The cost of a sprint's delay of what is out less that of what is in, in the product's currency; null where the
    /// model has no money.
    /// </summary>
    public double? CostOfDelay => CostOf(Out) - CostOf(In);

    /// <summary>Compares the fill of one sprint's capacity with the lane and without it.</summary>
    /// <param name="lane">The work of the lane in its order, which takes from the capacities first.</param>
    /// <param name="ranked">The ranked items in their order.</param>
    /// <param name="capacities">Person-days of the sprint by team.</param>
    public static LaneDisplacement Of(
        IEnumerable<CapacityClaim> lane,
        IReadOnlyCollection<CapacityClaim> ranked,
        IReadOnlyDictionary<TeamId, double> capacities
    )
    {
        var (whole, rest) = (new CapacityFill(capacities), new CapacityFill(capacities));
        foreach (var claim in lane)
        {
            rest.Take(claim.Team, claim.Effort);
        }

        List<CapacityClaim> left = [];
        List<CapacityClaim> taken = [];
        foreach (var claim in ranked)
        {
            var (fitted, fits) = (whole.Take(claim.Team, claim.Effort), rest.Take(claim.Team, claim.Effort));
            if (fitted != fits)
            {
                (fitted ? left : taken).Add(claim);
            }
        }

        return new(left, taken);
    }

    // No item in the list costs nothing; one without money leaves the cost unknown.
    private static double? CostOf(IEnumerable<CapacityClaim> claims) =>
        claims.Aggregate((double?)0, (sum, claim) => sum + claim.CostOfDelay);
}
