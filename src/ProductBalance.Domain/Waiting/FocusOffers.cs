using ProductBalance.Domain.Scoring;

namespace ProductBalance.Domain.Waiting;

/// <summary>Which tech requests a team is offered for the time that waiting left free.</summary>
public static class FocusOffers
{
    /// <summary>
    /// Those that fit, by score; among equal scores first what shares an area with what waits, as the team has that part of
    /// the system in mind, then by the tie rules of the ranking.
    /// </summary>
    /// <param name="candidates">The team's tech requests that could begin now.</param>
    /// <param name="roomDays">Person-days that are free.</param>
    /// <param name="waitingAreas">The areas of the items that wait.</param>
    public static IReadOnlyList<FocusCandidate> Of(
        IEnumerable<FocusCandidate> candidates,
        double roomDays,
        IReadOnlySet<string> waitingAreas
    ) =>
        [
            .. candidates
                .Where(candidate => candidate.EffortP80 <= roomDays)
                .OrderBy(candidate => candidate.Place.Key)
                .ThenByDescending(candidate => candidate.SharesAreaWith(waitingAreas))
                .ThenBy(candidate => candidate.Place, Ranking.Order),
        ];
}
