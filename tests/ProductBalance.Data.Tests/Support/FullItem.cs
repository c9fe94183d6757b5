using FluentValidation;
using ProductBalance.Data.Backlog;
using ProductBalance.Domain.Access;
using ProductBalance.Domain.Backlog;
using ProductBalance.Domain.Settings;

namespace ProductBalance.Data.Tests.Support;

/// <summary>An item with everything in it, for tests of what becomes of its parts.</summary>
internal static class FullItem
{
    /// <summary>A stored item in which no field has its default, with its product and its manager.</summary>
    public static async Task<(Product Product, Actor Manager, BacklogItem Item)> CreateAsync(TestStorage storage)
    {
        var product = await storage.AddProductAsync();
        var team = await storage.AddTeamAsync(product);
        var manager = await storage.AddMemberAsync(product, Role.ProductManager);
        var item = await storage
            .Get<BacklogStore>()
            .CreateAsync(manager, product.Id, new(ReadyItem.Full(team.Id)), CancellationToken.None);
        return (product, manager, item);
    }

    /// <summary>Edits it as a form would that was loaded when the item was.</summary>
    public static Task<EditOutcome> EditAsync(
        TestStorage storage,
        Actor actor,
        BacklogItem item,
        Func<ItemContent, ItemContent> edit,
        string? reason = null
    ) =>
        storage
            .Get<BacklogStore>()
            .EditAsync(
                actor,
                item.ProductId,
                item.Number,
                new ItemEdit(item.Content, item.Version, edit(item.Content), reason),
                CancellationToken.None
            );

    /// <summary>The item as it is stored now.</summary>
    public static async Task<BacklogItem> FindAsync(TestStorage storage, Actor actor, ProductId product, int number) =>
        (await storage.Get<ItemQueries>().GetAsync(actor, product, number, CancellationToken.None)).Item;

    /// <summary>The fields that a refusal names, in order.</summary>
    public static IEnumerable<string> FieldsOf(ValidationException refusal) =>
        refusal.Errors.Select(error => char.ToLowerInvariant(error.PropertyName[0]) + error.PropertyName[1..]).Order();
}
