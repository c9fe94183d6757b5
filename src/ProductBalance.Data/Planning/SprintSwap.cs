using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Planning;

/// <summary>Takes items out of a sprint and puts others in, and collects what history shall tell of it.</summary>
internal sealed class SprintSwap(SprintScene scene, DateTimeOffset now)
{
    private readonly List<FieldChange> _fields = [];
    private readonly List<(BacklogItem Item, string Key)> _entered = [];

    public IReadOnlyList<FieldChange> Fields => _fields;

    public async Task TakeOutAsync(
        IEnumerable<(SprintItem Stay, BacklogItem Item)> leaving,
        CancellationToken cancellationToken
    )
    {
        foreach (var (stay, item) in leaving)
        {
            var status = item.Status;
            SprintSteps.Leave(item, KeyOf(item), await scene.IsCompleteAsync(item, cancellationToken), now);
            stay.Remove(scene.Actor, now, reason: null);
            await scene.LiftAsync(item.Id, SprintMarkKind.Pinned, cancellationToken);
            _fields.AddRange([SprintText.Left(item.Id, scene.Sprint), .. ItemMerge.Step(item, status)]);
        }
    }

    public async Task PutInAsync(IEnumerable<SprintItemInput> entering, CancellationToken cancellationToken)
    {
        foreach (var input in entering)
        {
            var item = await scene.Workspace.FindAsync(scene.Db, input.Item, cancellationToken);
            var (status, key) = (item.Status, KeyOf(item));
            SprintSteps.Enter(item, key, await scene.IsCompleteAsync(item, cancellationToken), now);
            var days = input.PlannedDays ?? await SprintEntry.ShareAsync(scene, item, key, cancellationToken);
            scene.Db.SprintItems.Add(new SprintItem(scene.Sprint.Id, item.Id, days, scene.Actor, now, reason: null));
            await scene.LiftAsync(item.Id, SprintMarkKind.Banned, cancellationToken);
            _fields.AddRange([SprintText.Joined(item.Id, scene.Sprint), .. ItemMerge.Step(item, status)]);
            _entered.Add((item, key));
        }
    }

    /// <summary>Asked for in the transaction: nothing of what comes in is in another open sprint.</summary>
    public async Task RequireFreeAsync(CancellationToken cancellationToken)
    {
        await scene.RequireUnchangedAsync(cancellationToken);
        foreach (var (item, key) in _entered)
        {
            await SprintEntry.RequireFreeAsync(scene, item, key, cancellationToken);
        }
    }

    private string KeyOf(BacklogItem item) => scene.Workspace.Product.KeyOf(item.Number);
}
