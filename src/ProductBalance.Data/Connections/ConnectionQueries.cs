using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Connections;

/// <summary>What there is to know of the connections of a product.</summary>
public sealed class ConnectionQueries(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    ConnectionTokens tokens,
    TimeProvider time
)
{
    private const int MostRuns = 20;

    /// <summary>The connections, the oldest first, with their latest runs.</summary>
    public async Task<IReadOnlyList<ConnectionView>> ListAsync(
        Actor actor,
        ProductId productId,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.Configure, cancellationToken);
        var now = Instants.Now(time);
        var rows = await db
            .Connections.AsNoTracking()
            .Where(connection => connection.ProductId == productId)
            .OrderBy(connection => connection.Id)
            .Select(connection => new
            {
                connection,
                items = db.ConnectedItems.Count(item => item.ConnectionId == connection.Id),
                runs = db
                    .ConnectionRuns.Where(run => run.ConnectionId == connection.Id)
                    .OrderByDescending(run => run.Id)
                    .Take(MostRuns)
                    .ToList(),
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new ConnectionView(row.connection, row.items, row.runs, row.connection.IsTaken(now))),
        ];
    }

    /// <summary>A connection with its token, to try whether it works.</summary>
    /// <exception cref="NotFoundException">There is none of this id.</exception>
    public async Task<ClaimedConnection> OpenAsync(
        Actor actor,
        ProductId productId,
        Guid id,
        CancellationToken cancellationToken
    )
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.Configure, cancellationToken);
        var connection = await ConnectionStore.FindAsync(db, productId, id, cancellationToken);
        return new ClaimedConnection(connection, tokens.Decrypt(connection.Token), Instants.Now(time));
    }
}
