using ProductBalance.Data.Roadmap;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Areas;

/// <summary>An item on the map of areas: upcoming product work, or an open tech request.</summary>
public sealed class MappedItem
{
    public required BacklogRow Row { get; init; }

    /// <summary>For when it is planned; null where nobody planned it.</summary>
    public required PlannedTime? Time { get; init; }

    /// <summary>When it is expected: as the roadmap forecasts it, else in its sprint; null where nobody can say.</summary>
    public required DayRange? Days { get; init; }

    public bool IsRequest => Row.Content.Kind == ItemKind.Tech;
}
