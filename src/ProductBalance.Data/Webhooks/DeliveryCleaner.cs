using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Webhooks;

/// <summary>Empties the log of what was delivered, or given up, a month ago.</summary>
internal sealed class DeliveryCleaner(IDbContextFactory<BalanceDbContext> contexts, TimeProvider time) : IDailyJob
{
    private const int DaysKept = 30;

    public async Task RunAsync(Product product, DateOnly today, CancellationToken cancellationToken)
    {
        var oldest = Instants.Now(time).AddDays(-DaysKept);
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var webhooks = db.Webhooks.Where(webhook => webhook.ProductId == product.Id).Select(webhook => webhook.Id);
        await db
            .Deliveries.Where(delivery => webhooks.Contains(delivery.WebhookId))
            .Where(delivery => delivery.NextAt == null && delivery.CreatedAt < oldest)
            .ExecuteDeleteAsync(cancellationToken);
    }
}
