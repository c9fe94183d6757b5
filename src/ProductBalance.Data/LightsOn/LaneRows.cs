using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.LightsOn;

namespace ProductBalance.Data.LightsOn;

/// <summary>Gives the rows of the lights-on lane their places.</summary>
internal static class LaneRows
{
    private static readonly Dictionary<ItemId, LanePlace> NoPlaces = [];

    /// <summary>The places of the lane, and of the open items that its own depend on.</summary>
    public static IReadOnlyDictionary<ItemId, LanePlace> Places(
        IReadOnlyCollection<BacklogRow> rows,
        IReadOnlyList<ItemLink> dependencies
    )
    {
        var bites = rows.Where(row => row.IsInLane).ToDictionary(row => row.Id, row => row.Threat!.LaneDay); // it has one there
        if (bites.Count == 0)
        {
            return NoPlaces;
        }

        var open = rows.Where(row => StatusMachine.IsOpen(row.Status)).Select(row => row.Id).ToHashSet();
        return LanePlaces.Of(bites, dependencies, open.Contains);
    }

    /// <summary>The same rows, those of the lane at their places.</summary>
    public static IEnumerable<BacklogRow> Placed(
        IEnumerable<BacklogRow> rows,
        IReadOnlyDictionary<ItemId, LanePlace> places
    ) =>
        rows.Select(row =>
            row.IsInLane && row.LanePlace != places[row.Id] ? row with { LanePlace = places[row.Id] } : row
        );
}
