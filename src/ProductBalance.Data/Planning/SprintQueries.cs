using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Planning;

/// <summary>Reads the calendar of sprints, and what is planned for one.</summary>
public sealed class SprintQueries(IDbContextFactory<BalanceDbContext> contexts, AccessGuard guard)
{
    private const int Limit = 200;

    /// <summary>The newest sprints of a product, the latest first.</summary>
    /// <exception cref="NotFoundException">The actor may not know of this product.</exception>
    public async Task<IReadOnlyList<SprintSummary>> ListAsync(
        Actor actor,
        ProductId productId,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.Read, cancellationToken);
        var newest = db
            .Sprints.AsNoTracking()
            .Where(sprint => sprint.ProductId == productId)
            .OrderByDescending(sprint => sprint.Start)
            .Take(Limit);
        var sprints = await newest.ToListAsync(cancellationToken);
        var stays = await (
            from stay in db.SprintItems
            where stay.RemovedAt == null && newest.Any(sprint => sprint.Id == stay.SprintId)
            join item in db.Items on stay.ItemId equals item.Id
            select new
            {
                stay.SprintId,
                stay.PlannedDays,
                IsReleased = item.Status == ItemStatus.Released || item.Status == ItemStatus.Measured,
            }
        ).ToListAsync(cancellationToken);
        var bySprint = stays.ToLookup(stay => stay.SprintId);
        var book = await BookAsync(db, productId, cancellationToken);
        return
        [
            .. sprints.Select(sprint => new SprintSummary
            {
                Sprint = sprint,
                Items = bySprint[sprint.Id].Count(),
                Released = bySprint[sprint.Id].Count(stay => stay.IsReleased),
                PlannedDays = bySprint[sprint.Id].Sum(stay => stay.PlannedDays),
                Capacity = book.In(sprint.Period).Sum(capacity => capacity.Days),
            }),
        ];
    }

    /// <summary>A sprint and its plan.</summary>
    /// <exception cref="NotFoundException">There is no such sprint, or the actor may not know of it.</exception>
    public async Task<SprintDetail> GetAsync(
        Actor actor,
        ProductId productId,
        int number,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await guard.RequireAsync(db, actor, productId, Permission.Read, cancellationToken);
        var sprint = await SprintScene.FindAsync(db.Sprints.AsNoTracking(), productId, number, cancellationToken);
        var lines = await LinesAsync(db, sprint, cancellationToken);
        return new SprintDetail
        {
            Sprint = sprint,
            Capacities = (await BookAsync(db, productId, cancellationToken)).In(sprint.Period),
            Lines = [.. lines.Where(line => line.Stay.RemovedAt is null)],
            ScopeChanges =
            [
                .. lines
                    .Where(line => line.Stay.RemovedAt > sprint.StartedAt || line.Stay.AddedAt > sprint.StartedAt)
                    .OrderByDescending(line => line.Stay.RemovedAt ?? line.Stay.AddedAt),
            ],
            Marks = await MarksAsync(db, sprint, cancellationToken),
            Policy = await MixPolicyQueries.CurrentAsync(db, productId, cancellationToken),
            MayPlan = standing.Allows(Permission.Plan) && sprint.State != SprintState.Closed,
            Taken = await TakenAsync(db, productId, cancellationToken),
        };
    }

    private static async Task<CapacityBook> BookAsync(
        BalanceDbContext db,
        ProductId productId,
        CancellationToken cancellationToken
    )
    {
        var product = await db.Products.AsNoTracking().SingleAsync(p => p.Id == productId, cancellationToken);
        return await CapacityBook.ReadAsync(db, productId, product.Settings.Calendar, cancellationToken);
    }

    private static async Task<List<SprintLine>> LinesAsync(
        BalanceDbContext db,
        Sprint sprint,
        CancellationToken cancellationToken
    ) =>
        await (
            from stay in db.SprintItems.AsNoTracking()
            where stay.SprintId == sprint.Id
            join item in db.Items on stay.ItemId equals item.Id
            orderby stay.AddedAt, item.Number
            select new SprintLine(item.Number, stay)
        ).ToListAsync(cancellationToken);

    private static async Task<Dictionary<int, SprintMarkKind>> MarksAsync(
        BalanceDbContext db,
        Sprint sprint,
        CancellationToken cancellationToken
    ) =>
        await (
            from mark in db.SprintMarks
            where mark.SprintId == sprint.Id
            join item in db.Items on mark.ItemId equals item.Id
            select new { item.Number, mark.Kind }
        ).ToDictionaryAsync(mark => mark.Number, mark => mark.Kind, cancellationToken);

    private static async Task<HashSet<int>> TakenAsync(
        BalanceDbContext db,
        ProductId productId,
        CancellationToken cancellationToken
    ) =>
        await (
            from stay in db.SprintItems
            join sprint in db.Sprints on stay.SprintId equals sprint.Id
            where sprint.ProductId == productId && sprint.State != SprintState.Closed && stay.RemovedAt == null
            join item in db.Items on stay.ItemId equals item.Id
            select item.Number
        ).ToHashSetAsync(cancellationToken);
}
