using ProductBalance.Data.Backlog;
using ProductBalance.Data.Scoring;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Planning;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Tests.Support;

/// <summary>A product whose items are ranked.</summary>
internal static class RankedProduct
{
    /// <summary>A product with a team and a manager.</summary>
    public static async Task<(Product Product, Team Team, Actor Manager)> AddAsync(
        TestStorage storage,
        string timeZone = "UTC"
    )
    {
        var product = await storage.AddProductAsync(
            settings: new ProductSettings { Name = "Shop", TimeZone = timeZone }
        );
        var team = await storage.AddTeamAsync(product);
        return (product, team, await storage.AddMemberAsync(product, Role.ProductManager));
    }

    /// <summary>Writes an item down.</summary>
    public static Task<BacklogItem> CreateAsync(
        TestStorage storage,
        Actor actor,
        Product product,
        ItemContent content
    ) => storage.Get<BacklogStore>().CreateAsync(actor, product.Id, new(content), CancellationToken.None);

    /// <summary>Edits it as a form would that was loaded when the item was.</summary>
    public static Task EditAsync(TestStorage storage, Actor actor, BacklogItem item, ItemContent content) =>
        storage
            .Get<BacklogStore>()
            .EditAsync(
                actor,
                item.ProductId,
                item.Number,
                new(item.Content, item.Version, content),
                CancellationToken.None
            );

    /// <summary>The backlog as it is ranked now.</summary>
    public static Task<BacklogSnapshot> GetAsync(TestStorage storage, Actor actor, Product product) =>
        storage.Get<LiveRanking>().GetAsync(actor, product.Id, CancellationToken.None);
}
