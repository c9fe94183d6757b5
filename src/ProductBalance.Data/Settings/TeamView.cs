using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Settings;

/// <summary>A team as somebody may see it.</summary>
public sealed record TeamView
{
    public required TeamId Id { get; init; }

    public required string Name { get; init; }

    public required int People { get; init; }

    /// <summary>The share of their days that goes into backlog items.</summary>
    public required double Availability { get; init; }

    /// <summary>Cost of one person-day; null for those who may not see what people cost.</summary>
    public required decimal? DayRate { get; init; }

    /// <summary>What a form hands back, so that nobody else's change is overwritten.</summary>
    public required Guid Version { get; init; }
}
