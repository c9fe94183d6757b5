using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Access;
using ProductBalance.Data.Activity;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Webhooks;

/// <summary>What a webhook was told and how that went. A test and a repetition change nothing in the product.</summary>
public sealed class DeliveryStore(
    IDbContextFactory<BalanceDbContext> contexts,
    AccessGuard guard,
    OutgoingSignal outgoing,
    TimeProvider time
)
{
    private const int MostListed = 50;

    /// <summary>The newest deliveries with all of their attempts.</summary>
    public async Task<IReadOnlyList<WebhookDelivery>> ListAsync(
        Actor actor,
        ProductId productId,
        Guid webhookId,
        CancellationToken cancellationToken
    )
    {
        await using var db = await OpenAsync(actor, productId, cancellationToken);
        var webhook = await WebhookStore.FindAsync(db, productId, webhookId, cancellationToken);
        return await db
            .Deliveries.AsNoTracking()
            .Include(delivery => delivery.Attempts.OrderBy(attempt => attempt.Id))
            .Where(delivery => delivery.WebhookId == webhook.Id)
            .OrderByDescending(delivery => delivery.CreatedAt)
            .ThenByDescending(delivery => delivery.Id)
            .Take(MostListed)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Sends a test.</summary>
    public async Task TestAsync(Actor actor, ProductId productId, Guid webhookId, CancellationToken cancellationToken)
    {
        await using var db = await OpenAsync(actor, productId, cancellationToken);
        var webhook = await WebhookStore.FindAsync(db, productId, webhookId, cancellationToken);
        var slug = await db.Products.Where(p => p.Id == productId).Select(p => p.Slug).SingleAsync(cancellationToken);
        db.Deliveries.Add(EventBody.TestOf(slug).DeliveryTo(webhook, Instants.Now(time)));
        await db.SaveChangesAsync(cancellationToken);
        outgoing.Raise();
    }

    /// <summary>Sends something once more, under the same id.</summary>
    /// <exception cref="NotFoundException">The log has it no longer.</exception>
    public async Task RepeatAsync(
        Actor actor,
        ProductId productId,
        Guid deliveryId,
        CancellationToken cancellationToken
    )
    {
        await using var db = await OpenAsync(actor, productId, cancellationToken);
        var delivery =
            await db.Deliveries.SingleOrDefaultAsync(
                one => one.Id == deliveryId && one.Webhook!.ProductId == productId, // a delivery has its webhook
                cancellationToken
            ) ?? throw new NotFoundException("This delivery is in the log no longer. Load the page again.");
        delivery.StartAt(Instants.Now(time));
        await db.SaveChangesAsync(cancellationToken);
        outgoing.Raise();
    }

    private async Task<BalanceDbContext> OpenAsync(
        Actor actor,
        ProductId productId,
        CancellationToken cancellationToken
    )
    {
        var db = await contexts.CreateDbContextAsync(cancellationToken);
        await guard.RequireAsync(db, actor, productId, Permission.Configure, cancellationToken);
        return db;
    }
}
