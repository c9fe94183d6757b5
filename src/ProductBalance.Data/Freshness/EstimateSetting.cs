using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Freshness;

/// <summary>One entry of the history that touched a field in which estimates stand.</summary>
internal sealed record EstimateSetting
{
    public required ItemId ItemId { get; init; }

    public required string Kind { get; init; }

    public required string Field { get; init; }

    public required string? Before { get; init; }

    public required string? After { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid ActorId { get; init; }

    public required string ActorName { get; init; }
}
