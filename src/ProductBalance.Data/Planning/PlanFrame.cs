using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;

namespace ProductBalance.Data.Planning;

/// <summary>The sprint that a plan is for, with all that is settled before it is planned.</summary>
internal sealed record PlanFrame
{
    public required SprintPeriod Period { get; init; }

    public required IReadOnlyList<SprintCapacity> Capacities { get; init; }

    public required MixPolicy Policy { get; init; }

    /// <summary>Person-days of the items that are in it.</summary>
    public IReadOnlyDictionary<ItemId, double> Stays { get; init; } = new Dictionary<ItemId, double>();

    /// <summary>Items of other sprints that are not closed, and whether those come before this one.</summary>
    public IReadOnlyDictionary<ItemId, bool> Elsewhere { get; init; } = new Dictionary<ItemId, bool>();

    public IReadOnlyDictionary<ItemId, SprintMarkKind> Marks { get; init; } = new Dictionary<ItemId, SprintMarkKind>();

    /// <param name="db">A context.</param>
    /// <param name="backlog">The backlog.</param>
    /// <param name="number">The number of the sprint; null for one that starts today.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="NotFoundException">There is no such sprint.</exception>
    public static async Task<PlanFrame> ReadAsync(
        BalanceDbContext db,
        BacklogSnapshot backlog,
        int? number,
        CancellationToken cancellationToken
    )
    {
        var (productId, calendar) = (backlog.Product.Id, backlog.Product.Settings.Calendar);
        var book = await CapacityBook.ReadAsync(db, productId, calendar, cancellationToken);
        if (number is not { } known)
        {
            var today = backlog.Context.Today;
            var period = new SprintPeriod(today, today.AddDays(calendar.CalendarDays - 1));
            return new()
            {
                Period = period,
                Capacities = book.In(period),
                Policy = backlog.Policy,
            };
        }

        var sprint = await SprintScene.FindAsync(db.Sprints.AsNoTracking(), productId, known, cancellationToken);
        var stays = await StaysAsync(db, productId, cancellationToken);
        return new()
        {
            Period = sprint.Period,
            Capacities = book.In(sprint.Period),
            Policy = backlog.Policy,
            Stays = stays
                .Where(one => one.Sprint.Id == sprint.Id)
                .ToDictionary(one => one.Stay.ItemId, one => one.Stay.PlannedDays),
            Elsewhere = stays
                .Where(one => one.Sprint.Id != sprint.Id)
                .ToDictionary(one => one.Stay.ItemId, one => one.Sprint.Start < sprint.Start),
            Marks = await db
                .SprintMarks.Where(mark => mark.SprintId == sprint.Id)
                .ToDictionaryAsync(mark => mark.ItemId, mark => mark.Kind, cancellationToken),
        };
    }

    private static async Task<IReadOnlyList<(SprintItem Stay, Sprint Sprint)>> StaysAsync(
        BalanceDbContext db,
        ProductId productId,
        CancellationToken cancellationToken
    )
    {
        var stays = await (
            from stay in db.SprintItems.AsNoTracking()
            join sprint in db.Sprints.AsNoTracking() on stay.SprintId equals sprint.Id
            where sprint.ProductId == productId && sprint.State != SprintState.Closed && stay.RemovedAt == null
            select new { Stay = stay, Sprint = sprint }
        ).ToListAsync(cancellationToken);
        return [.. stays.Select(one => (one.Stay, one.Sprint))];
    }
}
