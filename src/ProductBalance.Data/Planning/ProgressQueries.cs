using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Planning.Progress;

namespace ProductBalance.Data.Planning;

/// <summary>Reads how far a sprint has come.</summary>
public sealed class ProgressQueries(
    IDbContextFactory<BalanceDbContext> contexts,
    LiveRanking ranking,
    TimeProvider time
)
{
    /// <summary>The burn-up, what is left of each item, and what is done by team; null before the sprint was started.</summary>
    /// <exception cref="NotFoundException">There is no such sprint, or the actor may not know of it.</exception>
    public async Task<SprintProgress?> GetAsync(
        Actor actor,
        ProductId productId,
        int number,
        CancellationToken cancellationToken
    )
    {
        var backlog = await ranking.GetAsync(actor, productId, cancellationToken); // refuses who may not read
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var sprint = await SprintScene.FindAsync(db.Sprints.AsNoTracking(), productId, number, cancellationToken);
        if (sprint.StartedAt is not { } started)
        {
            return null;
        }

        var stays = await StaysAsync(db, sprint, backlog, cancellationToken);
        var book = new ProgressBook(backlog, started, stays);
        return book.Tell(sprint, ProductClock.DayOf(sprint.ClosedAt ?? time.GetUtcNow(), book.Zone));
    }

    private static async Task<IReadOnlyList<ProgressStay>> StaysAsync(
        BalanceDbContext db,
        Sprint sprint,
        BacklogSnapshot backlog,
        CancellationToken cancellationToken
    )
    {
        var stays = await (
            from stay in db.SprintItems.AsNoTracking()
            where stay.SprintId == sprint.Id
            join item in db.Items on stay.ItemId equals item.Id
            orderby item.Number
            select new { item.Number, Stay = stay }
        ).ToListAsync(cancellationToken);
        var notes = await db
            .RemainingNotes.AsNoTracking()
            .Where(note => note.SprintId == sprint.Id)
            .OrderBy(note => note.Id)
            .ToListAsync(cancellationToken);
        var byItem = notes.ToLookup(note => note.ItemId);
        return
        [
            .. from one in stays
            let row = backlog.Find(one.Number)
            where row is not null
            select new ProgressStay(
                row,
                one.Stay,
                [.. byItem[one.Stay.ItemId].Where(note => Concerns(note, one.Stay))]
            ),
        ];
    }

    // An item that left and came again starts anew.
    private static bool Concerns(RemainingNote note, SprintItem stay) =>
        note.At >= stay.AddedAt && !(note.At >= stay.RemovedAt);
}
