using ProductBalance.Domain.Scoring;

namespace ProductBalance.Domain.Waiting;

/// <summary>A tech request of a team that is ready and waits for no other item.</summary>
/// <param name="Place">What decides its place in the ranking.</param>
/// <param name="EffortP80">Person-days that suffice with a probability of 80 %.</param>
/// <param name="Areas">The parts of the system that it touches.</param>
public sealed record FocusCandidate(RankInput Place, double EffortP80, IReadOnlyCollection<string> Areas)
{
    /// <summary>Whether it touches a part of the system that what waits touches too.</summary>
    public bool SharesAreaWith(IReadOnlySet<string> areas) => Areas.Any(areas.Contains);
}
