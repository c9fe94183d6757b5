using ProductBalance.Data.Backlog;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Estimates;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Tests.Support;

/// <summary>An item that is live: it promised to cut the CI time from 38 to 14 (12 to 18) minutes, 30 days after release.</summary>
internal static class ReleasedItem
{
    public static async Task<(Product Product, Actor Manager, BacklogItem Item)> CreateAsync(TestStorage storage)
    {
        var product = await storage.AddProductAsync();
        var manager = await storage.AddMemberAsync(product, Role.ProductManager);
        return (product, manager, await AddAsync(storage, manager, product));
    }

    public static async Task<BacklogItem> AddAsync(
        TestStorage storage,
        Actor actor,
        Product product,
        TeamId? team = null,
        Func<ItemContent, ItemContent>? edit = null
    )
    {
        var content = ReadyItem.Worth(1_000, 5, team);
        content = content with { Impact = content.Impact with { Target = new Estimate(12, 14, 18) } };
        var store = storage.Get<BacklogStore>();
        var none = CancellationToken.None;
        var item = await store.CreateAsync(actor, product.Id, new(edit?.Invoke(content) ?? content), none);
        foreach (var step in new[] { ItemStatus.Planned, ItemStatus.InProgress, ItemStatus.Released })
        {
            item = await store.MoveAsync(actor, product.Id, item.Number, step, reason: null, none);
        }

        return item;
    }
}
