using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Planning;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Scoring;
using ProductBalance.Domain.Settings;
using ProductBalance.Domain.Waiting;

namespace ProductBalance.Data.Waiting;

/// <summary>
/// What “this sprint” means to waits and focus windows: the sprint that runs, else that of the product's calendar.
/// </summary>
/// <param name="Sprint">The sprint that runs; null where the calendar stands in for it.</param>
/// <param name="Days">Its days.</param>
internal sealed record RunningSprint(Sprint? Sprint, SprintDays Days)
{
    /// <param name="present">The sprint that runs or comes next; null where there is none.</param>
    /// <param name="product">Whose it is.</param>
    /// <param name="today">The product's day.</param>
    public static RunningSprint Of(Sprint? present, Product product, DateOnly today)
    {
        var calendar = product.Settings.Calendar;
        return present is { State: SprintState.Running } && present.Period.Contains(today)
            ? new(present, new(present.Start, present.End, calendar))
            : new(Sprint: null, SprintDays.Around(today, calendar));
    }

    public static async Task<RunningSprint> ReadAsync(
        BalanceDbContext db,
        Product product,
        DateOnly today,
        CancellationToken cancellationToken
    ) =>
        Of(
            await db
                .Sprints.AsNoTracking()
                .Where(sprint => sprint.ProductId == product.Id && sprint.State == SprintState.Running)
                .FirstOrDefaultAsync(cancellationToken),
            product,
            today
        );

    /// <summary>
    /// What the sprint still holds of an item that stands, or stood before it waited, at a status. What is under way in no
    /// sprint counts whole, as people work on it; what waits for another sprint takes no time of this one.
    /// </summary>
    public async Task<PlannedWork> WorkOnAsync(
        BalanceDbContext db,
        BacklogItem item,
        ItemStatus status,
        ScoringContext context,
        CancellationToken cancellationToken
    )
    {
        if (status is not (ItemStatus.Planned or ItemStatus.InProgress))
        {
            return new(0, Days.End);
        }

        var stay = Sprint is null
            ? null
            : await (
                from one in db.SprintItems
                join sprint in db.Sprints on one.SprintId equals sprint.Id
                where one.ItemId == item.Id && one.RemovedAt == null && sprint.State != SprintState.Closed
                select one
            ).SingleOrDefaultAsync(cancellationToken);
        var days =
            stay is null ? context.ExpectedDaysOf(item.Content) ?? 0
            : stay.SprintId == Sprint?.Id ? await RemainingNotes.LeftAsync(db, stay, cancellationToken)
            : 0;
        return new(days, Days.End);
    }
}
