using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Data.Roadmap;

/// <summary>The open items of a backlog as pairing looks at them. What keeps the lights on comes first whatever it meets.</summary>
internal sealed class PairingItems(
    BacklogSnapshot backlog,
    IReadOnlyDictionary<ItemId, PlannedTime> times,
    IEnumerable<ItemLink> links
)
{
    private readonly HashSet<ItemId> _waiting =
    [
        .. links.Where(link => link.Kind == LinkKind.DependsOn).Select(link => link.From),
    ];

    public IReadOnlyList<PairingItem> All =>
        [
            .. backlog.Ranked.Where(row => !row.IsInLane).Select((row, place) => ItemOf(row, place)),
            .. backlog.NeedsEstimate.Select(row => ItemOf(row, place: null)),
        ];

    private PairingItem ItemOf(BacklogRow row, int? place)
    {
        var time = times.GetValueOrDefault(row.Id);
        return new()
        {
            Id = row.Id,
            Key = backlog.Product.KeyOf(row.Number),
            Kind = row.Content.Kind,
            Areas = row.Content.Areas,
            When = time?.Horizon,
            Sprint = time?.Sprint?.Number,
            Place = place,
            Effort = row.EffortDays,
            CanStart = row.Status is ItemStatus.Ready or ItemStatus.Planned && !_waiting.Contains(row.Id),
        };
    }
}
