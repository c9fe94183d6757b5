using ProductBalance.Domain.Backlog;

namespace ProductBalance.Domain.Roadmap;

/// <summary>Where two items meet: in one area, or one in an area that the other's is a part of.</summary>
/// <param name="Area">The area; of two the inner one.</param>
/// <param name="Levels">How many levels the other one stands above it: 0 for the same area.</param>
public sealed record AreaMeeting(string Area, int Levels)
{
    /// <summary>The closest meeting of two lists of areas; null where they meet nowhere.</summary>
    public static AreaMeeting? Of(IEnumerable<string> some, IReadOnlyCollection<string> others) =>
        (
            from area in some
            from other in others
            let inner = AreaPath.Holds(area, other) ? other
            : AreaPath.Holds(other, area) ? area
            : null
            where inner is not null
            let levels = Math.Abs(AreaPath.DepthOf(area) - AreaPath.DepthOf(other))
            orderby levels, AreaPath.Key(inner)
            select new AreaMeeting(AreaPath.Tidy(inner), levels)
        ).FirstOrDefault();
}
