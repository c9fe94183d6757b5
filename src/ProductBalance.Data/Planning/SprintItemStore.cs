using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Planning;

/// <summary>What is in a sprint: puts items in, and takes them out.</summary>
public sealed class SprintItemStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ChangeWriter writer,
    IValidator<SprintItemInput> validator,
    TimeProvider time
)
{
    /// <summary>Puts an item into a sprint: it becomes planned where it was ready. A ban of it is lifted.</summary>
    /// <exception cref="DomainRuleException">
    /// The item cannot be planned or is in another open sprint, or the sprint is closed, or runs and there is no reason.
    /// </exception>
    public Task<SprintItem> AddAsync(
        Actor actor,
        ProductId productId,
        int number,
        SprintItemInput input,
        CancellationToken cancellationToken
    ) => SaveRace.RunAsync(() => TryAddAsync(actor, productId, number, input, cancellationToken));

    /// <summary>Takes an item out of a sprint: what was planned or in progress is ready again. A pin of it is lifted.</summary>
    /// <exception cref="DomainRuleException">
    /// It is not in, or was released there, or the sprint is closed, or runs and there is no reason.
    /// </exception>
    public Task<long> RemoveAsync(
        Actor actor,
        ProductId productId,
        int number,
        int item,
        string? reason,
        CancellationToken cancellationToken
    ) => SaveRace.RunAsync(() => TryRemoveAsync(actor, productId, number, item, reason, cancellationToken));

    private async Task<SprintItem> TryAddAsync(
        Actor actor,
        ProductId productId,
        int number,
        SprintItemInput input,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var scene = await SprintScene.OpenAsync(db, guard, actor, productId, number, time, cancellationToken);
        Problems.ThrowIfAny(
            (await validator.ValidateAsync(input, cancellationToken)).Errors,
            ReasonText.Problems(input.Reason)
        );
        scene.Sprint.RequireChangeable(input.Reason);
        var item = await scene.Workspace.FindAsync(db, input.Item, cancellationToken);
        var (now, status, key) = (Instants.Now(time), item.Status, scene.Workspace.Product.KeyOf(item.Number));
        SprintSteps.Enter(item, key, await scene.IsCompleteAsync(item, cancellationToken), now);

        var days = input.PlannedDays ?? await SprintEntry.ShareAsync(scene, item, key, cancellationToken);
        var stay = new SprintItem(scene.Sprint.Id, item.Id, days, scene.Actor, now, input.Reason);
        db.SprintItems.Add(stay);
        await scene.LiftAsync(item.Id, SprintMarkKind.Banned, cancellationToken);
        var change = new Change(scene.Actor, ChangeKinds.SprintItemAdded, productId, key)
        {
            Items = [item.Id],
            Fields = [SprintText.Joined(item.Id, scene.Sprint), .. ItemMerge.Step(item, status)],
            Reason = input.Reason,
        };
        await writer.CommitAsync(
            db,
            change,
            () => SprintEntry.RequireFreeAsync(scene, item, key, cancellationToken),
            cancellationToken
        );
        return stay;
    }

    private async Task<long> TryRemoveAsync(
        Actor actor,
        ProductId productId,
        int number,
        int itemNumber,
        string? reason,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var scene = await SprintScene.OpenAsync(db, guard, actor, productId, number, time, cancellationToken);
        Problems.ThrowIfAny([], ReasonText.Problems(reason));
        scene.Sprint.RequireChangeable(reason);
        var item = await scene.Workspace.FindAsync(db, itemNumber, cancellationToken);
        var (now, status, key) = (Instants.Now(time), item.Status, scene.Workspace.Product.KeyOf(item.Number));
        var stay =
            await scene.StayOfAsync(item.Id, cancellationToken)
            ?? throw new DomainRuleException(
                "not-in-sprint",
                $"{key} is not in {scene.Sprint.Title} any more. Load the page again."
            );

        SprintSteps.Leave(item, key, await scene.IsCompleteAsync(item, cancellationToken), now);
        stay.Remove(scene.Actor, now, reason);
        await scene.LiftAsync(item.Id, SprintMarkKind.Pinned, cancellationToken);
        var change = new Change(scene.Actor, ChangeKinds.SprintItemRemoved, productId, key)
        {
            Items = [item.Id],
            Fields = [SprintText.Left(item.Id, scene.Sprint), .. ItemMerge.Step(item, status)],
            Reason = reason,
        };
        return await writer.CommitAsync(
            db,
            change,
            () => scene.RequireUnchangedAsync(cancellationToken),
            cancellationToken
        );
    }
}
