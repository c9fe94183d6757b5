using Microsoft.EntityFrameworkCore;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Planning.Progress;

namespace ProductBalance.Data.Planning;

/// <summary>Notes in an open sprint that a release leaves nothing to do, and that one taken back leaves what was left before.</summary>
internal static class ReleaseNote
{
    public static async Task FollowAsync(
        BalanceDbContext db,
        BacklogItem item,
        Actor actor,
        DateTimeOffset at,
        CancellationToken cancellationToken
    )
    {
        var before = db.Entry(item).Property(moved => moved.Status).OriginalValue;
        var isTakenBack = before == ItemStatus.Released && item.Status == ItemStatus.InProgress;
        if (item.Status != ItemStatus.Released && !isTakenBack)
        {
            return;
        }

        var stay = await (
            from one in db.SprintItems
            join sprint in db.Sprints on one.SprintId equals sprint.Id
            where one.ItemId == item.Id && one.RemovedAt == null && sprint.State != SprintState.Closed
            select one
        ).SingleOrDefaultAsync(cancellationToken);
        if (stay is not null)
        {
            var left = isTakenBack ? await LeftBeforeAsync(db, stay, cancellationToken) : 0;
            db.RemainingNotes.Add(new RemainingNote(stay.SprintId, stay.ItemId, left, actor, at));
        }
    }

    private static async Task<double> LeftBeforeAsync(
        BalanceDbContext db,
        SprintItem stay,
        CancellationToken cancellationToken
    )
    {
        var (sprint, item) = (stay.SprintId, stay.ItemId);
        var said = await db
            .RemainingNotes.Where(note => note.SprintId == sprint && note.ItemId == item && note.Days > 0)
            .OrderByDescending(note => note.Id)
            .Select(note => (double?)note.Days)
            .FirstOrDefaultAsync(cancellationToken);
        return said ?? stay.PlannedDays;
    }
}
