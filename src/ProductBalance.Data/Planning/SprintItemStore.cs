using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Data.Backlog;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Planning;

/// <summary>What is in a sprint: puts items in, takes them out, pins and bans them.</summary>
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
        SprintSteps.Enter(item, key, await IsCompleteAsync(scene, item, cancellationToken), now);

        var days = input.PlannedDays ?? await ShareAsync(scene, item, key, cancellationToken);
        var stay = new SprintItem(scene.Sprint.Id, item.Id, days, scene.Actor, now, input.Reason);
        db.SprintItems.Add(stay);
        await UnmarkAsync(scene, item, SprintMarkKind.Banned, cancellationToken);
        var change = new Change(scene.Actor, ChangeKinds.SprintItemAdded, productId, key)
        {
            Items = [item.Id],
            Fields = [SprintText.Joined(item.Id, scene.Sprint), .. ItemMerge.Step(item, status)],
            Reason = input.Reason,
        };
        await writer.CommitAsync(
            db,
            change,
            () => RequireFreeAsync(scene, item, key, cancellationToken),
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

        SprintSteps.Leave(item, key, await IsCompleteAsync(scene, item, cancellationToken), now);
        stay.Remove(scene.Actor, now, reason);
        await UnmarkAsync(scene, item, SprintMarkKind.Pinned, cancellationToken);
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

    private static async Task UnmarkAsync(
        SprintScene scene,
        BacklogItem item,
        SprintMarkKind kind,
        CancellationToken cancellationToken
    )
    {
        if (await scene.MarkOfAsync(item.Id, cancellationToken) is { } mark && mark.Kind == kind)
        {
            scene.Db.SprintMarks.Remove(mark);
        }
    }

    private static Task<bool> IsCompleteAsync(
        SprintScene scene,
        BacklogItem item,
        CancellationToken cancellationToken
    ) => scene.Workspace.MayBeRankedAsync(scene.Db, item, item.Content, cancellationToken);

    private static async Task<double> ShareAsync(
        SprintScene scene,
        BacklogItem item,
        string key,
        CancellationToken cancellationToken
    )
    {
        var effort =
            RowMaker.EffortOf(item.Content)
            ?? throw new DomainRuleException(
                "not-estimated",
                $"{key} has no effort yet. Estimate it first, or say how many person-days to plan."
            );
        var calendar = scene.Workspace.Product.Settings.Calendar;
        var book = await CapacityBook.ReadAsync(scene.Db, item.ProductId, calendar, cancellationToken);
        var team = book.In(scene.Sprint.Period).FirstOrDefault(capacity => capacity.Team.Id == item.Team);
        return SprintItem.ShareOf(effort, team?.Days ?? 0);
    }

    private static async Task RequireFreeAsync(
        SprintScene scene,
        BacklogItem item,
        string key,
        CancellationToken cancellationToken
    )
    {
        await scene.RequireUnchangedAsync(cancellationToken);
        var other = await (
            from stay in scene.Db.SprintItems
            join sprint in scene.Db.Sprints.AsNoTracking() on stay.SprintId equals sprint.Id
            where stay.ItemId == item.Id && stay.RemovedAt == null && sprint.State != SprintState.Closed
            select sprint
        ).FirstOrDefaultAsync(cancellationToken);
        if (other is not null)
        {
            throw new DomainRuleException(
                "in-a-sprint",
                $"{key} is in {other.Title} already. Take it out there first."
            );
        }
    }
}
