using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Roadmap;

/// <summary>Reads what to do before or with upcoming product work.</summary>
public sealed class PairingQueries(IDbContextFactory<BalanceDbContext> contexts, AccessGuard guard, LiveRanking ranking)
{
    /// <summary>What is suggested for one item, on either side.</summary>
    /// <exception cref="NotFoundException">The actor may not know of this product.</exception>
    public async Task<IReadOnlyList<PairingView>> OfItemAsync(
        Actor actor,
        ProductId productId,
        int number,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var standing = await guard.RequireAsync(db, actor, productId, Permission.Read, cancellationToken);
        var backlog = await ranking.GetAsync(actor, productId, cancellationToken);
        var times = await PlannedTimes.ReadAsync(db, backlog, cancellationToken);
        var book = await PairingBook.ReadAsync(db, backlog, times, standing, cancellationToken);
        return [.. book.Suggested.Where(view => view.Concerns(number))];
    }
}
