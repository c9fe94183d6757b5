using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Waiting;

/// <summary>What waiting leaves free of a team's present sprint, and what fits into that.</summary>
public sealed record FocusTeam
{
    public required Team Team { get; init; }

    /// <summary>The team's items that wait and were in the sprint.</summary>
    public required IReadOnlyList<FreedWait> Waits { get; init; }

    /// <summary>Tech requests that were pulled in and are still to be done.</summary>
    public required IReadOnlyList<PulledItem> Pulls { get; init; }

    /// <summary>What fits into the rest, best first.</summary>
    public required IReadOnlyList<FocusOffer> Offers { get; init; }

    /// <summary>Person-days that are free from today on.</summary>
    public double FreedDays => Waits.Sum(wait => wait.Days);

    /// <summary>Person-days of that which nothing has been pulled into yet.</summary>
    public double RoomDays => RoomOf(Waits, Pulls);

    internal static double RoomOf(IEnumerable<FreedWait> waits, IEnumerable<PulledItem> pulls) =>
        Math.Max(waits.Sum(wait => wait.Days) - pulls.Where(pull => pull.TakesTime).Sum(pull => pull.Pull.Days), 0);
}
