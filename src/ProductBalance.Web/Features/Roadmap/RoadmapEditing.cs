using ProductBalance.Data.Roadmap;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Roadmap;

namespace ProductBalance.Web.Features.Roadmap;

/// <summary>The edits of one product's roadmap, by one person.</summary>
public sealed class RoadmapEditing(RoadmapStore store, RoadmapEntryStore entries, Actor actor, ProductId product)
{
    public Task<RoadmapStep> AddAsync(int item, RoadmapHorizon horizon) =>
        store.AddAsync(actor, product, [item], horizon, CancellationToken.None);

    public Task<RoadmapStep> ProposeAsync() => store.ProposeAsync(actor, product, CancellationToken.None);

    public Task<RoadmapStep> MoveAsync(RoadmapEntryId id, RoadmapHorizon horizon, RoadmapEntryId? before) =>
        store.MoveAsync(actor, product, id, horizon, before, CancellationToken.None);

    public Task<RoadmapStep> DescribeAsync(RoadmapEntryId id, EntryInput input) =>
        entries.DescribeAsync(actor, product, id, input, CancellationToken.None);

    public Task<RoadmapStep> ShowAsync(RoadmapEntryId id, RoadmapDisplay display) =>
        entries.ShowAsync(actor, product, id, display, CancellationToken.None);

    public Task<RoadmapStep> ShowUsuallyAsync(RoadmapDisplay display) =>
        entries.ShowUsuallyAsync(actor, product, display, CancellationToken.None);

    public Task<RoadmapStep> GroupAsync(GroupInput input) =>
        entries.GroupAsync(actor, product, input, CancellationToken.None);

    public Task<RoadmapStep> UngroupAsync(RoadmapEntryId id) =>
        entries.UngroupAsync(actor, product, id, CancellationToken.None);

    public Task<RoadmapStep> RemoveAsync(RoadmapEntryId id) =>
        store.RemoveAsync(actor, product, id, CancellationToken.None);

    public Task<RoadmapStep> UndoAsync(RoadmapStep step) =>
        store.UndoAsync(actor, product, step, CancellationToken.None);
}
