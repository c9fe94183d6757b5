using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Waiting;

namespace ProductBalance.Data.Waiting;

/// <summary>Reads what waits, what teams could do meanwhile, and how much waiting became focus on tech.</summary>
public sealed class WaitQueries(IDbContextFactory<BalanceDbContext> contexts, LiveRanking ranking)
{
    /// <summary>How many quarters the report shows.</summary>
    public const int Quarters = 4;

    /// <summary>What waits now, and the focus window of each team.</summary>
    /// <exception cref="NotFoundException">The actor may not know of this product.</exception>
    public async Task<FocusWindow> WindowAsync(Actor actor, ProductId productId, CancellationToken cancellationToken)
    {
        var snapshot = await ranking.GetAsync(actor, productId, cancellationToken);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await FocusReading.ReadAsync(db, snapshot, cancellationToken);
    }

    /// <summary>The last quarters, the oldest first.</summary>
    /// <exception cref="NotFoundException">The actor may not know of this product.</exception>
    public async Task<IReadOnlyList<FocusQuarter>> QuartersAsync(
        Actor actor,
        ProductId productId,
        CancellationToken cancellationToken
    )
    {
        var snapshot = await ranking.GetAsync(actor, productId, cancellationToken);
        var today = snapshot.Context.Today;
        var first = FocusRecord.Starts(today, Quarters).First();
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var waits = await db
            .Waits.AsNoTracking()
            .Where(wait => wait.ProductId == productId && wait.Since >= first)
            .OrderBy(wait => wait.Since)
            .ToListAsync(cancellationToken);
        var pulls = await db
            .FocusPulls.AsNoTracking()
            .Where(pull => pull.ProductId == productId && pull.Day >= first)
            .OrderBy(pull => pull.Day)
            .ToListAsync(cancellationToken);
        return FocusRecord.Of(waits, pulls, snapshot.Context.Calendar, today, Quarters);
    }
}
