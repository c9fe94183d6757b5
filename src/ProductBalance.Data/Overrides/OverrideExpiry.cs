using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Overrides;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Overrides;

/// <summary>
/// Writes down that overrides have ended with their last day, and announces the last day to those who made them. The
/// ranking itself goes by the day and does not wait for this.
/// </summary>
internal sealed class OverrideExpiry(
    IDbContextFactory<BalanceDbContext> contexts,
    ChangeWriter writer,
    TimeProvider time
) : IDailyJob
{
    public Task RunAsync(Product product, DateOnly today, CancellationToken cancellationToken) =>
        RunAsync(DailyRound.Schedule, product, today, cancellationToken);

    /// <summary>The same in the name of somebody else, such as the sample, which tells nobody.</summary>
    public async Task RunAsync(Actor by, Product product, DateOnly today, CancellationToken cancellationToken)
    {
        List<OverrideId> due;
        await using (var db = await contexts.CreateDbContextAsync(cancellationToken))
        {
            due = await db
                .Overrides.Where(made => made.ProductId == product.Id && made.Ending == null && made.LastDay <= today)
                .OrderBy(made => made.MadeAt)
                .Select(made => made.Id)
                .ToListAsync(cancellationToken);
        }

        foreach (var id in due)
        {
            await SaveRace.RunAsync(() => TryTellAsync(by, product, id, today, cancellationToken));
        }
    }

    // Its version token lets one of two processes through; the other one finds it done.
    private async Task<bool> TryTellAsync(
        Actor by,
        Product product,
        OverrideId id,
        DateOnly today,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (
            await OverrideScene.OpenAsync(db, product, id, cancellationToken) is not { Made: var made } scene
            || made.Ending is not null
            || (made.HoldsOn(today) && !made.EndsAfter(today))
        )
        {
            return false;
        }

        var isOver = !made.HoldsOn(today);
        if (isOver)
        {
            made.Expire(today, Instants.Now(time));
        }
        else
        {
            made.Announce();
        }

        var kind = isOver ? ChangeKinds.OverrideExpired : ChangeKinds.OverrideExpiring;
        await writer.CommitAsync(db, scene.ChangeOf(by, kind), cancellationToken);
        return true;
    }
}
