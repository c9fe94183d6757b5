using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Domain.Access;

namespace ProductBalance.Data.Activity;

/// <summary>One's own inbox. It has no history: that something was read is nobody else's business.</summary>
public sealed class InboxStore(IDbContextFactory<BalanceDbContext> contexts, TimeProvider time)
{
    private const int Limit = 50;

    /// <summary>The newest messages, of products that the actor may still read.</summary>
    public async Task<IReadOnlyList<InboxEntry>> ListAsync(Actor actor, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var messages = await OfAsync(db, actor, cancellationToken);
        return await InboxReading
            .Entries(db, messages)
            .OrderByDescending(entry => entry.Id)
            .Take(Limit)
            .ToListAsync(cancellationToken);
    }

    public async Task<int> CountUnreadAsync(Actor actor, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var messages = await OfAsync(db, actor, cancellationToken);
        return await messages.CountAsync(message => message.ReadAt == null, cancellationToken);
    }

    /// <summary>Marks everything up to a message as read; what came later stays unread.</summary>
    public async Task MarkReadAsync(Actor actor, long newestSeen, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        DateTimeOffset? now = Instants.Now(time);
        await db
            .Inbox.Where(message =>
                message.UserId == actor.UserId && message.Id <= newestSeen && message.ReadAt == null
            )
            .ExecuteUpdateAsync(row => row.SetProperty(message => message.ReadAt, now), cancellationToken);
    }

    private static async Task<IQueryable<InboxMessage>> OfAsync(
        BalanceDbContext db,
        Actor actor,
        CancellationToken cancellationToken
    )
    {
        var fresh = await AccessGuard.FreshAsync(db, actor, cancellationToken);
        return InboxReading.Of(db, actor.UserId, fresh.IsAdministrator);
    }
}
