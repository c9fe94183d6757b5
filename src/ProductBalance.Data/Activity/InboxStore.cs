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
        return await (
            from message in messages
            join product in db.Products on message.ProductId equals product.Id
            orderby message.Id descending
            select new InboxEntry
            {
                Id = message.Id,
                ProductSlug = product.Slug,
                ItemNumber = message.ItemNumber,
                RoundNumber = message.RoundNumber,
                Place = message.Place,
                Text = message.Text,
                At = message.At,
                IsRead = message.ReadAt != null,
            }
        )
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
        return db.Inbox.Where(message =>
            message.UserId == actor.UserId
            && db.Products.Any(product => product.Id == message.ProductId)
            && (
                fresh.IsAdministrator
                || db.Memberships.Any(m => m.ProductId == message.ProductId && m.UserId == actor.UserId)
            )
        );
    }
}
