using ProductBalance.Domain.Scoring;

namespace ProductBalance.Domain.LightsOn;

/// <summary>Where work stands in the lights-on lane. The default value is the first day of the calendar.</summary>
/// <param name="Due">The day it bites, or an earlier one on which what depends on it bites.</param>
/// <param name="Step">How many open prerequisites stand before it, one after the other; decides between equal days.</param>
public readonly record struct LanePlace(DateOnly Due, int Step)
{
    /// <summary>The place as the ranking compares it; what is equal goes by the item's number.</summary>
    public RankKey Key => RankKey.OfLane(Due, Step);
}
