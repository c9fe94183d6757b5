using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Webhooks;

/// <summary>An item as an event names it. What else there is to know is for the API, by a token.</summary>
internal sealed record EventItem(int Number, string Key, string Title, ItemStatus Status)
{
    public static EventItem Of(Product product, BacklogItem item) =>
        new(item.Number, product.KeyOf(item.Number), item.Title, item.Status);
}
