using ProductBalance.Data.Activity;
using ProductBalance.Data.Overrides;
using ProductBalance.Data.Tests.Support;
using ProductBalance.Domain.Access;

namespace ProductBalance.Data.Tests.Overrides;

public sealed class OverrideLettersTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [EachStorage]
    public async Task Moving_TellsTheRequester_AndEndingTheAuthor(StorageProvider provider)
    {
        await using var storage = await TestStorage.OpenAsync(provider);
        var (product, _, manager) = await RankedProduct.AddAsync(storage);
        var engineer = await storage.AddMemberAsync(product, Role.Engineer, "Jonas");
        var other = await storage.AddMemberAsync(product, Role.ProductManager, "Sofia");
        await RankedProduct.CreateAsync(storage, manager, product, ReadyItem.Worth(2_000, 5));
        await RankedProduct.CreateAsync(storage, engineer, product, ReadyItem.Worth(1_000, 5));
        var overrides = storage.Get<OverrideStore>();

        var made = await overrides.MoveAboveAsync(manager, product.Id, 2, new(1, "a promise"), None);
        await overrides.EndAsync(other, product.Id, made.Id, None);
        await storage.Get<OutboxDispatcher>().WorkAsync(None);

        Assert.Equal(
            "ProductManager moved PB-2 “Faster build” above PB-1 until 2026-12-03: a promise",
            Assert.Single(await InboxAsync(storage, engineer))
        );
        Assert.Contains(
            "Sofia ended your override of PB-2 “Faster build”: it stands at the place of its score again.",
            await InboxAsync(storage, manager)
        );
    }

    private static async Task<IEnumerable<string>> InboxAsync(TestStorage storage, Actor actor) =>
        (await storage.Get<InboxStore>().ListAsync(actor, None)).Select(message => message.Text);
}
