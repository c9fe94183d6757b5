using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Planning;

/// <summary>What one change of a sprint has loaded: the sprint, its product, and who asks.</summary>
internal sealed record SprintScene(BalanceDbContext Db, ItemWorkspace Workspace, Sprint Sprint)
{
    public Actor Actor => Workspace.Standing.Actor;

    /// <summary>Asks for the right to plan, and loads a sprint.</summary>
    public static Task<SprintScene> OpenAsync(
        BalanceDbContext db,
        AccessGuard guard,
        Actor actor,
        ProductId productId,
        int number,
        TimeProvider time,
        CancellationToken cancellationToken
    ) => OpenAsync(db, guard, actor, productId, number, Permission.Plan, time, cancellationToken);

    /// <summary>Asks for a right, and loads a sprint.</summary>
    public static async Task<SprintScene> OpenAsync(
        BalanceDbContext db,
        AccessGuard guard,
        Actor actor,
        ProductId productId,
        int number,
        Permission permission,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        var standing = await guard.RequireAsync(db, actor, productId, permission, cancellationToken);
        var workspace = await ItemWorkspace.OpenAsync(db, standing, productId, time, cancellationToken);
        return new(db, workspace, await FindAsync(db.Sprints, productId, number, cancellationToken));
    }

    public static async Task<Sprint> FindAsync(
        IQueryable<Sprint> sprints,
        ProductId productId,
        int number,
        CancellationToken cancellationToken
    ) =>
        await sprints.SingleOrDefaultAsync(s => s.ProductId == productId && s.Number == number, cancellationToken)
        ?? throw new NotFoundException($"There is no sprint {number}.");

    /// <summary>Where an item stays in this sprint; null where it is not in.</summary>
    public Task<SprintItem?> StayOfAsync(ItemId item, CancellationToken cancellationToken) =>
        Db.SprintItems.SingleOrDefaultAsync(
            stay => stay.SprintId == Sprint.Id && stay.ItemId == item && stay.RemovedAt == null,
            cancellationToken
        );

    /// <summary>Whether somebody pinned or banned an item here.</summary>
    public Task<SprintMark?> MarkOfAsync(ItemId item, CancellationToken cancellationToken) =>
        Db.SprintMarks.SingleOrDefaultAsync(
            mark => mark.SprintId == Sprint.Id && mark.ItemId == item,
            cancellationToken
        );

    /// <summary>Takes back what somebody said of an item, where it was this.</summary>
    public async Task LiftAsync(ItemId item, SprintMarkKind kind, CancellationToken cancellationToken)
    {
        if (await MarkOfAsync(item, cancellationToken) is { } mark && mark.Kind == kind)
        {
            Db.SprintMarks.Remove(mark);
        }
    }

    /// <summary>Whether an item may be ready.</summary>
    public Task<bool> IsCompleteAsync(BacklogItem item, CancellationToken cancellationToken) =>
        Workspace.MayBeRankedAsync(Db, item, item.Content, cancellationToken);

    /// <summary>
    /// Asked for in the transaction: what somebody else puts into the sprint, starts or closes meanwhile has no row here
    /// that could clash.
    /// </summary>
    public async Task RequireUnchangedAsync(CancellationToken cancellationToken)
    {
        var (id, version) = (Sprint.Id, Sprint.Version);
        if (!await Db.Sprints.AnyAsync(sprint => sprint.Id == id && sprint.Version == version, cancellationToken))
        {
            throw new DbUpdateConcurrencyException("The sprint was changed meanwhile.");
        }
    }
}
