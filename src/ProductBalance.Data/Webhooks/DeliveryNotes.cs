using Microsoft.EntityFrameworkCore;
using ProductBalance.Data.Activity;
using ProductBalance.Domain.Backlog;

namespace ProductBalance.Data.Webhooks;

/// <summary>Writes down for each webhook of a product what it is to be told of a change.</summary>
internal sealed class DeliveryNotes(BalanceDbContext db, ChangeEntry change, CancellationToken cancellationToken)
{
    // An import can touch thousands: who gets the event reads the rest by the API.
    private const int MostItems = 100;

    public async Task<IReadOnlyList<WebhookDelivery>> WriteAsync(DateTimeOffset now)
    {
        if (change.ProductId is not { } productId || WebhookEvents.Of(change.Kind) is not { } name)
        {
            return [];
        }

        var all = await db
            .Webhooks.AsNoTracking()
            .Where(webhook => webhook.ProductId == productId)
            .OrderBy(webhook => webhook.Id)
            .ToListAsync(cancellationToken);
        var subscribed = all.Where(webhook => webhook.Events.Contains(name)).ToList();
        if (subscribed.Count == 0)
        {
            return [];
        }

        var body = await BodyAsync(productId, name);
        return [.. subscribed.Select(webhook => body.DeliveryTo(webhook, now))];
    }

    private async Task<EventBody> BodyAsync(ProductId productId, string name)
    {
        var product = await db.Products.AsNoTracking().SingleAsync(one => one.Id == productId, cancellationToken);
        var ids = change.Items.Take(MostItems).ToList();
        var items = await db
            .Items.AsNoTracking()
            .Where(item => ids.Contains(item.Id))
            .OrderBy(item => item.Number)
            .ToListAsync(cancellationToken);
        return new EventBody
        {
            Event = name,
            Change = change.Kind,
            At = change.At,
            Product = product.Slug,
            By = change.ActorName,
            Subject = change.Subject,
            Items = [.. items.Select(item => EventItem.Of(product, item))],
            Fields = [.. change.Fields.Select(field => field.Field).Distinct().Order(StringComparer.Ordinal)],
        };
    }
}
