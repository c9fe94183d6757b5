using ProductBalance.Data.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.LightsOn;

namespace ProductBalance.Data.Backlog;

/// <summary>An item with all that its page shows.</summary>
public sealed record ItemDetail
{
    public required BacklogItem Item { get; init; }

    public required string RequesterName { get; init; }

    public required IReadOnlyList<LinkedItem> Links { get; init; }

    public required IReadOnlyList<Threat> Threats { get; init; }

    /// <summary>What an import guessed and nobody has changed or confirmed since: kind, areas, team, effort, impact.</summary>
    public required IReadOnlyList<string> Guessed { get; init; }

    public required Standing Standing { get; init; }

    public bool MayEdit => Standing.MayEdit(Item);
}
