using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Planning;

/// <summary>What every plan of a sprint must keep to: items that are pinned to it, and items that stay out.</summary>
public sealed class SprintMarkStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    TimeProvider time
)
{
    /// <summary>Pins an item to a sprint, bans it from it, or leaves it to the plan again.</summary>
    /// <param name="kind">Null takes the word back.</param>
    /// <exception cref="DomainRuleException">The sprint is closed, or what shall be banned is in it.</exception>
    public Task<long> MarkAsync(
        Actor actor,
        ProductId productId,
        int number,
        int item,
        SprintMarkKind? kind,
        CancellationToken cancellationToken
    ) => SaveRace.RunAsync(() => TryMarkAsync(actor, productId, number, item, kind, cancellationToken));

    private async Task<long> TryMarkAsync(
        Actor actor,
        ProductId productId,
        int number,
        int itemNumber,
        SprintMarkKind? kind,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var scene = await SprintScene.OpenAsync(db, guard, actor, productId, number, time, cancellationToken);
        scene.Sprint.RequireOpen();
        var item = await scene.Workspace.FindAsync(db, itemNumber, cancellationToken);
        var key = scene.Workspace.Product.KeyOf(item.Number);
        if (kind == SprintMarkKind.Banned && await scene.StayOfAsync(item.Id, cancellationToken) is not null)
        {
            throw new DomainRuleException("in-sprint", $"{key} is in {scene.Sprint.Title}. Take it out first.");
        }

        var before = await SetMarkAsync(scene, item.Id, kind, cancellationToken);
        var change = new Change(scene.Actor, ChangeKinds.SprintItemMarked, productId, key)
        {
            Items = [item.Id],
            Fields = [SprintText.Marked(item.Id, scene.Sprint, before, kind)],
        };
        return await writer.CommitAsync(
            db,
            change,
            () => scene.RequireUnchangedAsync(cancellationToken),
            cancellationToken
        );
    }

    private async Task<SprintMarkKind?> SetMarkAsync(
        SprintScene scene,
        ItemId item,
        SprintMarkKind? kind,
        CancellationToken cancellationToken
    )
    {
        var now = Instants.Now(time);
        var known = await scene.MarkOfAsync(item, cancellationToken);
        var before = known?.Kind;
        switch (known, kind)
        {
            case ({ } mark, { } other):
                mark.Become(other, scene.Actor, now);
                break;
            case ({ } mark, null):
                scene.Db.SprintMarks.Remove(mark);
                break;
            case (null, { } first):
                scene.Db.SprintMarks.Add(new SprintMark(scene.Sprint.Id, item, first, scene.Actor, now));
                break;
        }

        return before;
    }
}
