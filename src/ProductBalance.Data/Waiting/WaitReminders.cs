using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;
using ProductBalance.Domain.Waiting;

namespace ProductBalance.Data.Waiting;

/// <summary>Reminds people of waits whose expected day has passed: once for each day that was expected.</summary>
internal sealed class WaitReminders(IDbContextFactory<BalanceDbContext> contexts, ChangeWriter writer) : IDailyJob
{
    public async Task RunAsync(Product product, DateOnly today, CancellationToken cancellationToken)
    {
        List<WaitId> due;
        await using (var db = await contexts.CreateDbContextAsync(cancellationToken))
        {
            due = await db
                .Waits.Where(wait => wait.ProductId == product.Id && wait.EndedOn == null && wait.ExpectedUntil < today)
                .OrderBy(wait => wait.Id)
                .Select(wait => wait.Id)
                .ToListAsync(cancellationToken);
        }

        foreach (var id in due)
        {
            await SaveRace.RunAsync(() => TryRemindAsync(product, id, today, cancellationToken));
        }
    }

    // Its version token lets one of two processes through; the other one finds it done.
    private async Task<bool> TryRemindAsync(
        Product product,
        WaitId id,
        DateOnly today,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var wait = await db.Waits.SingleOrDefaultAsync(w => w.Id == id, cancellationToken);
        if (wait?.NeedsReminderOn(today) != true || await FindWaitingAsync(db, wait, cancellationToken) is not { } item)
        {
            return false;
        }

        wait.Remind();
        var change = new Change(DailyRound.Schedule, ChangeKinds.WaitOverdue, product.Id, product.KeyOf(item.Number))
        {
            Items = [item.Id],
        };
        await writer.CommitAsync(db, change, cancellationToken);
        return true;
    }

    private static Task<BacklogItem?> FindWaitingAsync(
        BalanceDbContext db,
        Wait wait,
        CancellationToken cancellationToken
    ) =>
        db
            .Items.AsNoTracking()
            .SingleOrDefaultAsync(
                item => item.Id == wait.ItemId && item.Status == ItemStatus.Waiting,
                cancellationToken
            );
}
