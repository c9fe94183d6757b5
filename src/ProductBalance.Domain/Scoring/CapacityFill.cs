using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Scoring;

/// <summary>
/// What is left of the teams' capacities of one period while items take their efforts from them in the order of the
/// list. An item without a team or an effort is outside.
/// </summary>
public sealed class CapacityFill
{
    // Sums of decimal fractions must not fail a capacity that they meet exactly.
    internal const double Tolerance = 1e-9;

    private readonly Dictionary<TeamId, double> _left;

    /// <summary>Starts with full capacities in person-days.</summary>
    public CapacityFill(IReadOnlyDictionary<TeamId, double> capacities) => _left = new(capacities);

    /// <summary>Takes an item's effort from its team where it fits whole.</summary>
    /// <param name="team">The item's team.</param>
    /// <param name="effort">Person-days.</param>
    /// <returns>Whether it fits.</returns>
    public bool Take(TeamId? team, double? effort)
    {
        if (team is not { } id || effort is not { } days || _left.GetValueOrDefault(id) + Tolerance < days)
        {
            return false;
        }

        _left[id] -= days;
        return true;
    }
}
